"""Takes claim files in: what was sent becomes claims, lines, charges and submissions.

A charge posts once. A later file for the same claim is a further submission of its lines; frequency 7 posts the
difference of the charges, 8 voids them; an original claim adopts what a remittance had made provisional.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.claim_details import ClaimDetail
from arcaller_desktop.domain.ids import BatchId, ClaimId, LineId, PatientId, PayerId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.matching import Candidate, Sought, best_match
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.submissions import SubmittedClaim, SubmittedCoverage, SubmittedLine
from arcaller_desktop.services.charges import clear_lines, replace_lines
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.file_receipts import apply_waiting_receipts
from arcaller_desktop.services.later_payers import settle_later_payers
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.units import UnitResult
from arcaller_desktop.storage import claims as stored
from arcaller_desktop.storage import submissions as stored_submissions
from arcaller_desktop.storage.claim_details import set_details
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.parties import name_key, patient_sort
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.submissions import NewSubmission

REPLACEMENT = "7"
VOID = "8"
_LAST_RANK = 3
"""The ledger keeps three payers apart; a fourth stands with the third."""


@dataclass(kw_only=True, slots=True)
class _Unit:
    """What is gathered before it is written in bulk."""

    claim_numbers: set[str]
    payer_claim_numbers: set[str]
    known: dict[str, list[Candidate]] = field(default_factory=dict)
    result: UnitResult = field(default_factory=UnitResult)
    new_claims: list[stored.NewClaim] = field(default_factory=list)
    new_submissions: list[tuple[SubmittedClaim, PayerId, str]] = field(default_factory=list)
    submissions: list[NewSubmission] = field(default_factory=list)
    entries: list[tuple[ClaimId, Entry, int | None]] = field(default_factory=list)
    details: list[tuple[ClaimId, date | None, tuple[ClaimDetail, ...]]] = field(default_factory=list)
    added_to: set[ClaimId] = field(default_factory=set)
    """Claims that stood before this part of the unit."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SubmissionPoster:
    """Posts chunks of one file; call `post` inside a transaction."""

    context: Context
    parties: Parties
    batch_id: BatchId

    def post(self, claims: Sequence[SubmittedClaim]) -> UnitResult:
        """Adds what is new in these claims; what was sent before in another file counts as repeated."""
        database = self.context.database
        unit = _Unit(
            claim_numbers={claim.claim_number for claim in claims},
            payer_claim_numbers={claim.payer_claim_number for claim in claims},
        )
        identities = [submission_identity(claim) for claim in claims]
        repeated = stored_submissions.known_identities(database, "submission", identities)
        self._look_up(unit)
        self.parties.look_ahead(
            name_keys=[name_key(claim.patient.name) for claim in claims],
            member_ids=[claim.destination.member_id for claim in claims],
        )
        seen: set[str] = set()
        for claim, identity in zip(claims, identities, strict=True):
            if identity in repeated or identity in seen:
                unit.result.repeated += 1
                continue
            seen.add(identity)
            self._take(claim, identity, unit)
        self._write(unit)
        return unit.result

    def _look_up(self, unit: _Unit) -> None:
        unit.known = stored.candidates_by_number(
            self.context.database,
            claim_numbers=unit.claim_numbers,
            payer_claim_numbers=unit.payer_claim_numbers,
        )

    def _take(self, claim: SubmittedClaim, identity: str, unit: _Unit) -> None:
        payer = self.parties.payer(claim.destination.payer, filing_indicator=claim.destination.filing_indicator)
        match = best_match(self._candidates(claim, unit.known), _sought(claim), in_own_file=True)
        if match is not None and match.claim_id < 0:
            # The same claim twice in one chunk: the first has to be stored before the second can build on it.
            self._write(unit)
            self._look_up(unit)
            match = best_match(self._candidates(claim, unit.known), _sought(claim), in_own_file=True)
        if match is None:
            self._add_new(claim, payer, identity, unit)
        else:
            self._add_to(match, claim, payer, identity, unit)
        unit.result.posted += 1

    def _candidates(self, claim: SubmittedClaim, known: dict[str, list[Candidate]]) -> list[Candidate]:
        """Claims this one may be a sending of. One whose services are all others is another visit of the same day."""
        found = known.get(claim.claim_number, [])
        if claim.frequency in (REPLACEMENT, VOID):
            return found + [c for c in known.get(claim.payer_claim_number, []) if c not in found]
        codes = _procedures(claim)
        return [c for c in found if c.is_provisional or not (codes and c.procedures) or codes & c.procedures]

    def _add_new(
        self,
        claim: SubmittedClaim,
        payer: PayerId,
        identity: str,
        unit: _Unit,
    ) -> None:
        if claim.frequency in (REPLACEMENT, VOID):
            unit.result.problems.append(_original_unknown(claim))
        patient = self.parties.patient(claim)
        unit.new_claims.append(self._new_claim(claim, patient, payer))
        unit.new_submissions.append((claim, payer, identity))
        placeholder = ClaimId(-len(unit.new_claims))
        unit.known.setdefault(claim.claim_number, []).append(_candidate(placeholder, patient, claim))

    def _new_claim(self, claim: SubmittedClaim, patient: PatientId, payer: PayerId) -> stored.NewClaim:
        sort = patient_sort(claim.patient.name)
        lines = [_new_line(line, number=index) for index, line in enumerate(claim.lines, start=1)]
        if claim.frequency == VOID:
            lines = [dataclasses.replace(line, charge_cents=0) for line in lines]
        return stored.NewClaim(
            practice_id=self.parties.practice_id,
            claim_number=claim.claim_number,
            patient_id=patient,
            payer_id=payer,
            charge_cents=claim.charge_cents,
            patient_sort=sort,
            service_from=_first_day(claim),
            service_to=claim.service_to or _last_day(claim),
            provider_id=self._provider(claim),
            location_id=self.parties.location(claim.facility),
            authorization=claim.authorization,
            referral=claim.referral,
            place_of_service=claim.place_of_service,
            diagnoses=" ".join(claim.diagnoses),
            accident_on=claim.accident_date,
            coverages=self._coverages(claim, patient, payer),
            lines=tuple(lines),
            unlined_charge_cents=0 if claim.frequency == VOID else _unlined_cents(claim),
            search_text=_search_text(claim, sort),
        )

    def _provider(self, claim: SubmittedClaim) -> int | None:
        return self.parties.provider(
            claim.rendering_npi or claim.billing_provider.npi, claim.rendering_name, claim.rendering_taxonomy
        )

    def _coverages(self, claim: SubmittedClaim, patient: PatientId, payer: PayerId) -> tuple[tuple[int, int], ...]:
        sent_to = _within_ranks(claim.destination)
        ranks = {sent_to.rank: self.parties.coverage(patient, payer, sent_to)}
        for other in map(_within_ranks, claim.other_coverages):
            if other.rank not in ranks:
                other_payer = self.parties.payer(other.payer, filing_indicator=other.filing_indicator)
                ranks[other.rank] = self.parties.coverage(patient, other_payer, other)
        return tuple(sorted(ranks.items()))

    def _add_to(self, match: Candidate, claim: SubmittedClaim, payer: PayerId, identity: str, unit: _Unit) -> None:
        database = self.context.database
        claim_id = match.claim_id
        if match.is_provisional:
            patient = self.parties.patient(claim)
            stored.set_claim_facts(database, claim_id, self._new_claim(claim, patient, payer))
        if claim.frequency == VOID:
            self._void(claim_id, unit)
        elif match.is_provisional:
            self._replace_lines(claim_id, claim, unit, removed=EntryKind.CHARGE_VOID, added=EntryKind.CHARGE)
        else:
            stored.add_claim_coverages(database, claim_id, self._coverages(claim, match.patient_id, payer))
            if claim.frequency == REPLACEMENT:
                stored.set_claim_facts(database, claim_id, self._new_claim(claim, match.patient_id, payer))
                self._replace_lines(claim_id, claim, unit, removed=EntryKind.CHARGE_VOID, added=EntryKind.CHARGE_CHANGE)
            elif _is_billed_anew(claim, match):
                self._replace_lines(claim_id, claim, unit, removed=EntryKind.CHARGE_VOID, added=EntryKind.CHARGE)
            elif match.voided_on is None and claim.charge_cents != match.charge_cents:
                unit.result.problems.append(_charge_differs(claim, match.charge_cents))
        unit.submissions.append(_submission(claim_id, claim, payer, identity))
        unit.details.append((claim_id, claim.envelope.sent_on, claim.details))
        unit.result.touched.add(claim_id)
        unit.added_to.add(claim_id)

    def _replace_lines(
        self, claim_id: ClaimId, claim: SubmittedClaim, unit: _Unit, *, removed: EntryKind, added: EntryKind
    ) -> None:
        entries = replace_lines(
            self.context.database,
            claim_id,
            [_new_line(line, number=number) for number, line in enumerate(claim.lines, start=1)],
            unlined_cents=_unlined_cents(claim),
            removed=removed,
            added=added,
        )
        unit.entries.extend((claim_id, entry, None) for entry in entries)

    def _void(self, claim_id: ClaimId, unit: _Unit) -> None:
        database = self.context.database
        lines = stored.known_claims(database, [claim_id])[claim_id].lines
        entries = clear_lines(database, lines, kind=EntryKind.CHARGE_VOID)
        unit.entries.extend((claim_id, entry, None) for entry in entries)

    def _charge(self, unit: _Unit, claim_id: ClaimId, line_id: LineId, cents: Money, kind: EntryKind) -> None:
        if cents:
            entry = Entry(line_id=line_id, kind=kind, responsibility=Responsibility.PAYER1, amount_cents=cents)
            unit.entries.append((claim_id, entry, None))

    def _write(self, unit: _Unit) -> None:
        """Stores what was gathered and forgets it, so that a unit may be written in parts."""
        database = self.context.database
        added = stored.add_claims(database, unit.new_claims)
        for ids, (claim, payer, identity) in zip(added, unit.new_submissions, strict=True):
            unit.submissions.append(_submission(ids.claim_id, claim, payer, identity))
            unit.details.append((ids.claim_id, claim.envelope.sent_on, claim.details))
            unit.result.touched.add(ids.claim_id)
            if claim.frequency == VOID:
                continue
            for line, line_id in zip(claim.lines, ids.line_ids, strict=True):
                self._charge(unit, ids.claim_id, line_id, line.charge_cents, EntryKind.CHARGE)
            self._charge(unit, ids.claim_id, ids.zero_line_id, _unlined_cents(claim), EntryKind.CHARGE)
        stored_submissions.add_submissions(database, self.batch_id, unit.submissions)
        set_details(database, unit.details)
        unit.result.touched |= apply_waiting_receipts(database, unit.submissions)
        for day, entries in _by_day(unit).items():
            add_entries(database, entries, self._provenance(day))
        project_claims(database, unit.result.touched)
        if unit.added_to:
            # A payer named only now may owe what an earlier answer left to the patient.
            settle_later_payers(database, dict.fromkeys(unit.added_to, 0), self._provenance(None))
        unit.new_claims, unit.new_submissions, unit.submissions, unit.entries = [], [], [], []
        unit.details, unit.added_to = [], set()

    def _provenance(self, effective_on: date | None) -> Provenance:
        return Provenance(
            user_id=self.context.user.id,
            posted_at=self.context.clock.now(),
            effective_on=effective_on or self.context.clock.today(),
            batch_id=self.batch_id,
        )


def submission_identity(claim: SubmittedClaim) -> str:
    """The same for the same sending in another file or envelope: what was claimed, of whom, when, in which batch."""
    said = [
        claim.claim_number,
        claim.frequency,
        claim.destination.rank,
        claim.destination.payer.identifier or claim.destination.payer.name,
        claim.destination.member_id,
        claim.charge_cents,
        claim.batch_reference,
        iso(claim.envelope.sent_on),
        [(line.procedure, line.modifiers, line.charge_cents, iso(line.service_from)) for line in claim.lines],
    ]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def _unlined_cents(claim: SubmittedClaim) -> Money:
    return claim.charge_cents - sum(line.charge_cents for line in claim.lines)


def _by_day(unit: _Unit) -> dict[date | None, list[tuple[ClaimId, Entry, int | None]]]:
    """Charges take effect on the day they were sent."""
    sent = {submission.claim_id: submission.submitted_on for submission in unit.submissions}
    days: dict[date | None, list[tuple[ClaimId, Entry, int | None]]] = {}
    for entry in unit.entries:
        days.setdefault(sent.get(entry[0]), []).append(entry)
    return days


def _submission(claim_id: ClaimId, claim: SubmittedClaim, payer: PayerId, identity: str) -> NewSubmission:
    return NewSubmission(
        claim_id=claim_id,
        payer_id=payer,
        payer_rank=_within_ranks(claim.destination).rank,
        frequency=claim.frequency,
        submitted_on=claim.envelope.sent_on,
        charge_cents=claim.charge_cents,
        original_number=claim.payer_claim_number,
        batch_reference=claim.batch_reference,
        interchange_control=claim.envelope.interchange_control,
        group_control=claim.envelope.group_control,
        set_control=claim.envelope.set_control,
        identity=identity,
    )


def _sought(claim: SubmittedClaim) -> Sought:
    return Sought(
        claim_number=claim.claim_number,
        payer_claim_number=claim.payer_claim_number if claim.frequency in (REPLACEMENT, VOID) else "",
        service_dates=_service_days(claim),
        charge_cents=claim.charge_cents,
        name_key=name_key(claim.patient.name),
        procedures=_procedures(claim),
    )


def _candidate(claim_id: ClaimId, patient: PatientId, claim: SubmittedClaim) -> Candidate:
    return Candidate(
        claim_id=claim_id,
        patient_id=patient,
        claim_number=claim.claim_number,
        payer_claim_number="",
        service_from=_first_day(claim),
        charge_cents=claim.charge_cents,
        name_key=name_key(claim.patient.name),
        procedures=_procedures(claim),
    )


def _procedures(claim: SubmittedClaim) -> frozenset[str]:
    return frozenset(line.procedure for line in claim.lines if line.procedure)


def _within_ranks(coverage: SubmittedCoverage) -> SubmittedCoverage:
    return dataclasses.replace(coverage, rank=min(coverage.rank, _LAST_RANK))


def _is_billed_anew(claim: SubmittedClaim, match: Candidate) -> bool:
    """True when a claim that was voided is sent again as a new one; not when its first sending turns up late."""
    sent_on = claim.envelope.sent_on
    return match.voided_on is not None and (sent_on is None or sent_on >= match.voided_on)


def _service_days(claim: SubmittedClaim) -> set[date]:
    days = {line.service_from for line in claim.lines} | {claim.service_from}
    return {day for day in days if day is not None}


def _first_day(claim: SubmittedClaim) -> date | None:
    return claim.service_from or min(_service_days(claim), default=None)


def _last_day(claim: SubmittedClaim) -> date | None:
    return max((line.service_to or line.service_from for line in claim.lines if line.service_from), default=None)


def _search_text(claim: SubmittedClaim, sort: str) -> str:
    members = [claim.destination.member_id, *(other.member_id for other in claim.other_coverages)]
    return stored.search_text(
        patient_sort=sort, claim_number=claim.claim_number, payer_claim_number="", member_ids=members
    )


def _new_line(line: SubmittedLine, *, number: int) -> stored.NewLine:
    return stored.NewLine(
        number=number,
        procedure=line.procedure,
        modifiers=line.modifiers,
        revenue_code=line.revenue_code,
        units=line.units,
        diagnosis_pointers=line.diagnosis_pointers,
        drug_code=line.drug_code,
        charge_cents=line.charge_cents,
        service_from=line.service_from,
        service_to=line.service_to,
        control_number=line.control_number,
    )


def _place(claim: SubmittedClaim) -> str:
    return f"segment {claim.segment}, claim {claim.claim_number}"


def _original_unknown(claim: SubmittedClaim) -> Problem:
    what = "replaces" if claim.frequency == REPLACEMENT else "voids"
    return Problem(
        severity="warning",
        code="ORIGINAL_UNKNOWN",
        where=_place(claim),
        message=f"This claim {what} one we do not have; it was taken in as it stands.",
        remedy="Import the file with the original claim when you find it.",
        claim_number=claim.claim_number,
    )


def _charge_differs(claim: SubmittedClaim, known: Money) -> Problem:
    return Problem(
        severity="warning",
        code="RESENT_WITH_OTHER_CHARGE",
        where=_place(claim),
        message=f"Sent again as an original with {dollars(claim.charge_cents)}; our charge is {dollars(known)}.",
        remedy="The charge was left as it was. Send a corrected claim (frequency 7) when the new figure is right.",
        claim_number=claim.claim_number,
    )
