"""Which claims of ours a payment answers: found by number, by visit, by a person, or made for it.

Nothing of a payment is left out for want of a claim: what we never sent gets a provisional claim.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import ClaimId, LineId, PayerId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.matching import Candidate, Sought, best_match
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittancePayment
from arcaller_desktop.services.charges import replace_lines
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.provisional_claims import provisional_claim, provisional_key, service_days
from arcaller_desktop.services.units import UnitResult
from arcaller_desktop.storage import claims as stored_claims
from arcaller_desktop.storage import submissions as stored_submissions
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.parties import name_key
from arcaller_desktop.storage.projection import project_claims


@dataclass(frozen=True, kw_only=True, slots=True)
class MatchedClaim:
    """A claim of the payment and the claim of ours it means."""

    sequence: int
    remitted: RemittanceClaim
    claim_id: ClaimId


@dataclass(frozen=True, kw_only=True, slots=True)
class RemittanceMatcher:
    """Finds or makes the claims of one payment; call it inside the payment's transaction.

    `chosen` is what a person decided, by place in the payment: a claim of ours, or None for a provisional one.
    """

    database: PracticeDatabase
    parties: Parties
    provenance: Provenance
    chosen: Mapping[int, ClaimId | None] = field(default_factory=dict)

    def match_all(
        self, payment: RemittancePayment, result: UnitResult
    ) -> tuple[list[MatchedClaim], dict[int, ClaimId]]:
        """The claims we have; and, by place in the payment, those that wait withdrawn to be taken in again."""
        database = self.database
        known = stored_claims.candidates_by_number(
            database,
            claim_numbers=[claim.claim_number for claim in payment.claims],
            payer_claim_numbers=[number for claim in payment.claims for number in payer_numbers(claim)],
        )
        matched = []
        withdrawn: dict[int, ClaimId] = {}
        for sequence, claim in enumerate(payment.claims, start=1):
            if sequence in self.chosen:
                claim_id = self.chosen[sequence]
                if claim_id is not None:
                    matched.append(MatchedClaim(sequence=sequence, remitted=claim, claim_id=claim_id))
                continue
            candidate = matching_claim(database, claim, known)
            if candidate is not None and candidate.is_withdrawn:
                withdrawn[sequence] = candidate.claim_id
            elif candidate is not None:
                matched.append(MatchedClaim(sequence=sequence, remitted=claim, claim_id=candidate.claim_id))
                if candidate.is_provisional:
                    result.unmatched += 1
        return matched, withdrawn

    def add_provisional(
        self,
        payment: RemittancePayment,
        payer: PayerId,
        matched: Sequence[MatchedClaim],
        withdrawn: dict[int, ClaimId],
        result: UnitResult,
    ) -> list[MatchedClaim]:
        """Claims of ours for what the payer answers and we never sent, so that no money is left out."""
        have = {match.sequence for match in matched}
        missing = [
            (n, claim)
            for n, claim in enumerate(payment.claims, start=1)
            if n not in have and not (claim.is_predetermination and not claim.paid_cents)
        ]
        if not missing:
            return []
        self.parties.look_ahead(
            name_keys=[name_key(claim.patient) for _, claim in missing],
            member_ids=[claim.patient_member_id for _, claim in missing],
        )
        groups: dict[tuple[object, ...], list[tuple[int, RemittanceClaim]]] = {}
        for sequence, remitted in missing:
            groups.setdefault(provisional_key(remitted), []).append((sequence, remitted))
        new = [provisional_claim(self.parties, claims[0][1], payer) for claims in groups.values()]
        # Each withdrawn claim comes back once: `pop` leaves nothing for another visit under the same number.
        waiting = {claim_id: claim_id for claim_id in withdrawn.values()}
        back = [waiting.pop(withdrawn.get(claims[0][0], ClaimId(0)), None) for claims in groups.values()]
        charges, claim_ids = self._charge_provisional(new, back)
        add_entries(self.database, charges, self.provenance)
        project_claims(self.database, claim_ids)
        made = []
        for claim_id, claims in zip(claim_ids, groups.values(), strict=True):
            for sequence, remitted in claims:
                made.append(MatchedClaim(sequence=sequence, remitted=remitted, claim_id=claim_id))
                result.unmatched += 1
                result.problems.append(_claim_unknown(remitted))
        return made

    def _charge_provisional(
        self, claims: Sequence[stored_claims.NewClaim], back: Sequence[ClaimId | None]
    ) -> tuple[list[tuple[ClaimId, Entry, int | None]], list[ClaimId]]:
        """Adds the claims, or brings a withdrawn one back; gives what they charge, and their ids in order."""
        database = self.database
        new = [claim for claim, old in zip(claims, back, strict=True) if old is None]
        added = iter(stored_claims.add_claims(database, new))
        charges: list[tuple[ClaimId, Entry, int | None]] = []
        claim_ids = []
        for claim, old in zip(claims, back, strict=True):
            if old is None:
                ids = next(added)
                claim_ids.append(ids.claim_id)
                entries = [_charge(ids.zero_line_id, claim.unlined_charge_cents)]
                entries += [
                    _charge(line_id, line.charge_cents) for line_id, line in zip(ids.line_ids, claim.lines, strict=True)
                ]
            else:
                claim_ids.append(old)
                stored_claims.set_claim_facts(database, old, claim)
                stored_submissions.bring_back(database, old)
                entries = replace_lines(
                    database,
                    old,
                    claim.lines,
                    unlined_cents=claim.unlined_charge_cents,
                    removed=EntryKind.CHARGE_VOID,
                    added=EntryKind.CHARGE,
                )
            charges += [(claim_ids[-1], entry, None) for entry in entries if entry.amount_cents]
        return charges, claim_ids


def sought_of(claim: RemittanceClaim) -> Sought:
    """What a remittance claim says of the claim it means."""
    return Sought(
        claim_number=claim.claim_number,
        payer_claim_number=claim.payer_claim_number,
        original_number=next((r.value for r in claim.references if r.qualifier == "F8"), ""),
        service_dates=service_days(claim),
        charge_cents=abs(claim.charge_cents),
        name_key=name_key(claim.patient),
        procedures=frozenset(line.submitted_procedure or line.procedure for line in claim.lines),
    )


def payer_numbers(claim: RemittanceClaim) -> list[str]:
    """The payer's numbers a remittance claim names: its own, and that of the claim it corrects."""
    sought = sought_of(claim) if claim.references else None
    numbers = [claim.payer_claim_number, sought.original_number if sought is not None else ""]
    return [number for number in numbers if number]


def matching_claim(
    database: PracticeDatabase, claim: RemittanceClaim, known: Mapping[str, Sequence[Candidate]]
) -> Candidate | None:
    """The claim meant: by a number that something else confirms, else the one visit that agrees in all."""
    sought = sought_of(claim)
    by_number = [*known.get(claim.claim_number, ()), *(c for n in payer_numbers(claim) for c in known.get(n, ()))]
    found = best_match(list(dict.fromkeys(by_number)), sought)
    if found is None and claim.patient_member_id:
        same_visit = stored_claims.candidates_by_visit(
            database,
            claim.patient_member_id,
            service_dates=sought.service_dates,
            charge_cents=sought.charge_cents,
        )
        if len(same_visit) == 1 and same_visit[0].procedures & sought.procedures:
            found = same_visit[0]
    return found


def _charge(line_id: LineId, cents: int) -> Entry:
    return Entry(line_id=line_id, kind=EntryKind.CHARGE, responsibility=Responsibility.PAYER1, amount_cents=cents)


def _place(claim: RemittanceClaim) -> str:
    return f"segment {claim.segment}, claim {claim.claim_number}"


def _claim_unknown(claim: RemittanceClaim) -> Problem:
    return Problem(
        severity="warning",
        code="CLAIM_UNKNOWN",
        where=_place(claim),
        message="No claim of ours has this number and its date, charge or name. A provisional claim was made.",
        remedy="Import the claim file it was sent with; the provisional claim is then completed, not doubled.",
        claim_number=claim.claim_number,
    )
