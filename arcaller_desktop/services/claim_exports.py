"""Posts claims of a PM system's export: new ones, changed ones, none twice, none over a payer's own answer.

A claim that only an export tells of is provisional: an 837 or 835 adopts it later, as it adopts one that a remittance
had brought. A claim we have already is found by its number, the payer's number, or patient, day and charge.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.claim_exports import ExportedClaim, ExportedLine
from arcaller_desktop.domain.ids import BatchId, ClaimId, LineId, PatientId, PayerId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.matching import Candidate, Sought, best_match
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.posting import KnownClaim
from arcaller_desktop.domain.submissions import Organisation, SubmittedCoverage
from arcaller_desktop.services.charges import replace_lines
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.export_figures import restate_exports
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.units import UnitResult
from arcaller_desktop.storage import claim_exports as stored
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage.claim_exports import Figure
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.parties import name_key, patient_sort
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.submissions import (
    NewStatusEvent,
    NewSubmission,
    add_status_events,
    add_submissions,
    bring_back,
    known_identities,
)

MOST_DIFFERENCES = 200
"""So many are listed one by one; beyond that the list would be the export itself."""


@dataclass(kw_only=True, slots=True)
class ExportCounts:
    """Counts are claims."""

    new: int = 0
    changed: int = 0
    same: int = 0
    differing: int = 0
    """Left as a payer's answer has them, though the export says otherwise."""
    empty: int = 0
    """Neither charged nor owed."""


@dataclass(kw_only=True, slots=True)
class _Chunk:
    """What is gathered for one transaction."""

    claims: Sequence[ExportedClaim]
    result: UnitResult = field(default_factory=UnitResult)
    ids: dict[str, tuple[int, ClaimId]] = field(default_factory=dict)
    lines: dict[str, tuple[LineId, ...]] = field(default_factory=dict)


@dataclass(kw_only=True, slots=True)
class ClaimExportPoster:
    """Posts the chunks of one file; call `post` inside a transaction."""

    context: Context
    parties: Parties
    batch_id: BatchId
    source_id: int
    today: date
    counts: ExportCounts = field(default_factory=ExportCounts)

    def post(self, claims: Sequence[ExportedClaim]) -> UnitResult:
        """Brings our claims to what these say; the touched ones are projected."""
        chunk = _Chunk(claims=[claim for claim in claims if self._says_something(claim)])
        database = self.context.database
        chunk.ids = stored.known_identities(database, self.source_id, [claim.identity for claim in chunk.claims])
        self.parties.look_ahead(
            name_keys=[name_key(claim.patient) for claim in chunk.claims],
            member_ids=[claim.member_id for claim in chunk.claims if claim.member_id],
        )
        before = stored.figures_before(database, [number for number, _ in chunk.ids.values()], self.batch_id)
        fresh = self._find_or_add(chunk)
        touched = {claim_id for _, claim_id in chunk.ids.values()}
        known = stored_claims.known_claims(database, touched)
        states = stored.export_states(database, touched)
        figures, entries = [], []
        for claim in chunk.claims:
            number, claim_id = chunk.ids[claim.identity]
            if claim.identity not in fresh and not states[claim_id].is_answered:
                entries += self._charges(claim, claim_id, known[claim_id])
            figures.append(self._figure(claim, number, claim_id, chunk.lines.get(claim.identity, ())))
        if entries:
            add_entries(database, entries, self._provenance())
        stored.add_figures(database, figures)
        project_claims(database, touched)
        moved = restate_exports(database, touched, self._provenance()) | {claim_id for claim_id, _, _ in entries}
        self._tell(chunk, before, fresh)
        self._count(chunk, before, fresh, moved, known={figure.claim_id: figure for figure in figures}, states=states)
        chunk.result.touched = touched
        chunk.result.posted = len(chunk.claims)
        return chunk.result

    def _says_something(self, claim: ExportedClaim) -> bool:
        says = bool(claim.charge_cents or claim.parts.any)
        self.counts.empty += not says
        return says

    # ---------------------------------------------------------------------------------------------- finding and adding

    def _find_or_add(self, chunk: _Chunk) -> set[str]:
        """Gives every claim its number here; the identities that are new to this source."""
        database = self.context.database
        unknown = [claim for claim in chunk.claims if claim.identity not in chunk.ids]
        if not unknown:
            return set()
        found = self._matched(unknown)
        new = [claim for claim in unknown if claim.identity not in found]
        added = stored_claims.add_claims(database, [self._new_claim(claim) for claim in new])
        entries: list[tuple[ClaimId, Entry, int | None]] = []
        for claim, ids in zip(new, added, strict=True):
            found[claim.identity] = ids.claim_id
            line_ids = iter(ids.line_ids)
            whole, own = 0, []
            for line in claim.lines:
                line_id = next(line_ids) if line.procedure else ids.zero_line_id
                own.append(line_id)
                if line.procedure:
                    entries += _charge(ids.claim_id, line_id, line.charge_cents)
                else:
                    whole += line.charge_cents
            entries += _charge(ids.claim_id, ids.zero_line_id, whole)
            chunk.lines[claim.identity] = tuple(own)
        for day, some in _by_day(entries, {found[claim.identity]: claim for claim in new}).items():
            add_entries(database, some, self._provenance(day))
        numbers = stored.add_export_claims(
            database, self.source_id, [(claim.identity, found[claim.identity]) for claim in unknown]
        )
        for claim in unknown:
            chunk.ids[claim.identity] = (numbers[claim.identity], found[claim.identity])
        return {claim.identity for claim in new}

    def _matched(self, claims: Sequence[ExportedClaim]) -> dict[str, ClaimId]:
        """Claims of ours that these are. One of ours is matched once."""
        database = self.context.database
        by_number = stored_claims.candidates_by_number(
            database,
            claim_numbers={claim.claim_number for claim in claims},
            payer_claim_numbers={claim.payer_claim_number for claim in claims},
        )
        by_visit = stored.candidates_of_patients(
            database,
            {name_key(claim.patient) for claim in claims},
            {claim.service_from for claim in claims if claim.service_from},
        )
        found: dict[str, ClaimId] = {}
        taken: set[ClaimId] = set()
        for claim in claims:
            sought = _sought(claim)
            candidates = by_number.get(claim.claim_number, []) + by_number.get(claim.payer_claim_number, [])
            match = best_match([c for c in dict.fromkeys(candidates) if c.claim_id not in taken], sought)
            if match is None:
                match = _same_visit(claim, [c for c in by_visit if c.claim_id not in taken])
            if match is not None:
                found[claim.identity] = match.claim_id
                taken.add(match.claim_id)
                if match.is_withdrawn:
                    bring_back(database, match.claim_id)
        return found

    def _new_claim(self, claim: ExportedClaim) -> stored_claims.NewClaim:
        payer = self._payer(claim.payer_name, claim.payer_code)
        patient = self.parties.exported_patient(
            claim.patient, birth_date=claim.birth_date, sex=claim.sex, member_id=claim.member_id
        )
        sort = patient_sort(claim.patient)
        lines = [_new_line(line, n) for n, line in enumerate((x for x in claim.lines if x.procedure), start=1)]
        return stored_claims.NewClaim(
            practice_id=self.parties.practice_id,
            claim_number=claim.claim_number,
            patient_id=patient,
            payer_id=payer,
            charge_cents=claim.charge_cents,
            patient_sort=sort,
            service_from=claim.service_from,
            service_to=claim.service_to,
            provider_id=self.parties.provider(claim.provider_npi, claim.provider, ""),
            payer_claim_number=claim.payer_claim_number,
            authorization=claim.authorization,
            place_of_service=claim.place_of_service,
            diagnoses=claim.diagnoses,
            is_provisional=True,
            coverages=self._coverages(claim, patient, payer),
            lines=tuple(lines),
            unlined_charge_cents=claim.charge_cents - sum(line.charge_cents for line in lines),
            search_text=stored_claims.search_text(
                patient_sort=sort,
                claim_number=claim.claim_number,
                payer_claim_number=claim.payer_claim_number,
                member_ids=[claim.member_id],
            ),
        )

    def _payer(self, name: str, code: str) -> PayerId:
        return self.parties.payer(Organisation(name=name, identifier=code))

    def _coverages(self, claim: ExportedClaim, patient: PatientId, payer: PayerId) -> tuple[tuple[int, int], ...]:
        coverage = SubmittedCoverage(
            rank=claim.payer_rank,
            payer=Organisation(),
            member_id=claim.member_id,
            group_number=claim.group_number,
            plan_name=claim.plan_name,
        )
        ranks = [(claim.payer_rank, self.parties.coverage(patient, payer, coverage))]
        if claim.secondary_payer:
            second = self._payer(claim.secondary_payer, "")
            plain = SubmittedCoverage(rank=2, payer=Organisation())
            ranks.append((2, self.parties.coverage(patient, second, plain)))
        return tuple(ranks)

    # ----------------------------------------------------------------------------------------------------- the figures

    def _charges(
        self, claim: ExportedClaim, claim_id: ClaimId, known: KnownClaim
    ) -> list[tuple[ClaimId, Entry, int | None]]:
        """What the charges changed by, on a claim that only exports tell of."""
        ours = sum(line.charge_cents for line in known.lines)
        if not stored_claims.is_only_provisional(self.context.database, claim_id) or ours == claim.charge_cents:
            return []
        if ours and not claim.has_charge:
            return []
        lines = [_new_line(line, n) for n, line in enumerate((x for x in claim.lines if x.procedure), start=1)]
        changed = replace_lines(
            self.context.database,
            claim_id,
            lines,
            unlined_cents=claim.charge_cents - sum(line.charge_cents for line in lines),
            removed=EntryKind.CHARGE_VOID,
            # Brought back after its import was undone, it is charged; else the charge was corrected.
            added=EntryKind.CHARGE_CHANGE if ours else EntryKind.CHARGE,
        )
        stored_claims.set_claim_charge(self.context.database, claim_id, claim.charge_cents)
        return [(claim_id, entry, None) for entry in changed]

    def _figure(self, claim: ExportedClaim, number: int, claim_id: ClaimId, line_ids: Sequence[LineId]) -> Figure:
        own = line_ids if len(set(line_ids)) == len(claim.lines) else ()
        parts = claim.parts
        return Figure(
            export_claim_id=number,
            claim_id=claim_id,
            batch_id=self.batch_id,
            row=claim.row,
            has_balance=claim.has_balance,
            charge_cents=claim.charge_cents,
            payer_cents=parts.insurance,
            patient_cents=parts.patient,
            paid_cents=sum(line.paid_cents for line in claim.lines),
            patient_paid_cents=sum(line.patient_paid_cents for line in claim.lines),
            payer_rank=claim.payer_rank,
            lines=tuple(
                (line_id, line.payer_cents, line.patient_cents, line.paid_cents, line.patient_paid_cents)
                for line_id, line in zip(own, claim.lines, strict=False)
            ),
            status=claim.status,
        )

    # -------------------------------------------------------------------------------------------- what is said about it

    def _tell(self, chunk: _Chunk, before: dict[int, Figure], fresh: set[str]) -> None:
        """When it was billed, for claims no 837 tells of, and the PM system's own word on it where that is new."""
        database = self.context.database
        sendings, events = [], []
        for claim in chunk.claims:
            number, claim_id = chunk.ids[claim.identity]
            for day in sorted({claim.first_billed_on, claim.last_billed_on} - {None}, key=str):
                if day is not None and (claim.identity in fresh or self._is_provisional(claim_id)):
                    sendings.append(self._sending(claim, claim_id, day))
            old = before.get(number)
            if claim.status and (old is None or old.status != claim.status):
                said = f"{self.source_id}|{claim.identity}|{self.batch_id}|{claim.status}"
                events.append(
                    NewStatusEvent(
                        claim_id=claim_id,
                        source="PM export",
                        accepted=None,
                        codes="",
                        message=claim.status,
                        trace="",
                        effective_on=self.today,
                        identity=_hash(said),
                    )
                )
        known = known_identities(database, "submission", [sending.identity for sending in sendings])
        add_submissions(database, self.batch_id, [s for s in sendings if s.identity not in known])
        add_status_events(database, self.batch_id, events)

    def _is_provisional(self, claim_id: ClaimId) -> bool:
        return stored_claims.is_only_provisional(self.context.database, claim_id)

    def _sending(self, claim: ExportedClaim, claim_id: ClaimId, day: date) -> NewSubmission:
        return NewSubmission(
            claim_id=claim_id,
            payer_id=self._payer(claim.payer_name, claim.payer_code),
            payer_rank=claim.payer_rank,
            frequency="1",
            submitted_on=day,
            charge_cents=claim.charge_cents,
            original_number="",
            batch_reference="PM export",
            interchange_control="",
            group_control="",
            set_control="",
            identity=_hash(f"{self.source_id}|{claim.identity}|{day}"),
        )

    def _count(
        self,
        chunk: _Chunk,
        before: dict[int, Figure],
        fresh: set[str],
        moved: set[ClaimId],
        *,
        known: dict[ClaimId, Figure],
        states: dict[ClaimId, stored.ExportState],
    ) -> None:
        standing = stored_claims.known_claims(self.context.database, states)
        for claim in chunk.claims:
            number, claim_id = chunk.ids[claim.identity]
            old = before.get(number)
            ours = sum(line.parts.total for line in standing[claim_id].lines)
            if states[claim_id].is_answered and claim.has_balance and ours != claim.parts.total:
                self.counts.differing += 1
                if self.counts.differing <= MOST_DIFFERENCES:
                    chunk.result.problems.append(_differs(claim, ours))
            elif claim.identity in fresh:
                self.counts.new += 1
            elif claim_id in moved or old is None or not old.says_the_same(known[claim_id]):
                self.counts.changed += 1
            else:
                self.counts.same += 1
                chunk.result.repeated += 1

    def _provenance(self, effective_on: date | None = None) -> Provenance:
        return Provenance(
            user_id=self.context.user.id,
            posted_at=self.context.clock.now(),
            effective_on=effective_on or self.today,
            batch_id=self.batch_id,
        )


def _sought(claim: ExportedClaim) -> Sought:
    return Sought(
        claim_number=claim.claim_number,
        payer_claim_number=claim.payer_claim_number,
        service_dates={line.service_from for line in claim.lines if line.service_from},
        charge_cents=claim.charge_cents,
        name_key=name_key(claim.patient),
        procedures=claim.procedures,
    )


def _same_visit(claim: ExportedClaim, candidates: Sequence[Candidate]) -> Candidate | None:
    """The one claim of the same patient, day and (known) charge: some exports have numbers that no payer ever sees."""
    key = name_key(claim.patient)
    alike = [
        c
        for c in candidates
        if c.name_key == key
        and c.service_from == claim.service_from
        and (c.charge_cents == claim.charge_cents or not claim.has_charge)
    ]
    return alike[0] if len(alike) == 1 else None


def _new_line(line: ExportedLine, number: int) -> stored_claims.NewLine:
    return stored_claims.NewLine(
        number=number,
        procedure=line.procedure,
        modifiers=line.modifiers,
        units=line.units,
        charge_cents=line.charge_cents,
        service_from=line.service_from,
        service_to=line.service_to,
    )


def _charge(claim_id: ClaimId, line_id: LineId, cents: Money) -> list[tuple[ClaimId, Entry, int | None]]:
    if not cents:
        return []
    entry = Entry(line_id=line_id, kind=EntryKind.CHARGE, responsibility=Responsibility.PAYER1, amount_cents=cents)
    return [(claim_id, entry, None)]


def _by_day(
    entries: Sequence[tuple[ClaimId, Entry, int | None]], claims: dict[ClaimId, ExportedClaim]
) -> dict[date | None, list[tuple[ClaimId, Entry, int | None]]]:
    """Charges take effect on the day they were billed, as far as the export says, else on the day of service."""
    days: dict[date | None, list[tuple[ClaimId, Entry, int | None]]] = {}
    for entry in entries:
        claim = claims[entry[0]]
        days.setdefault(claim.first_billed_on or claim.service_from, []).append(entry)
    return days


def _hash(text: str) -> str:
    return hashlib.sha256(folded(text).encode()).hexdigest()


def _differs(claim: ExportedClaim, ours: Money) -> Problem:
    return Problem(
        severity="warning",
        code="EXPORT_DIFFERS",
        where=f"row {claim.row}, claim {claim.claim_number}",
        message=(
            f"The export says that {dollars(claim.parts.total)} is owed; after the payer's remittance it is "
            f"{dollars(ours)} here. Nothing was changed."
        ),
        remedy="Look whether the remittance is posted in the PM system, and whether something else was posted there.",
        claim_number=claim.claim_number,
    )
