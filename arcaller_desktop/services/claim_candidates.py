"""Which claims of ours an answer may mean, beside what the payer says: what agrees and what does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.remittances import RemittanceClaim
from arcaller_desktop.domain.waiting import ComparedClaim, Comparison, compare
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.remittance_matches import payer_numbers
from arcaller_desktop.storage import waiting as stored
from arcaller_desktop.storage.parties import name_key
from arcaller_desktop.storage.waiting import ClaimFacts


@dataclass(frozen=True, kw_only=True, slots=True)
class CandidateView:
    """One row of the comparison: what the payer says, or a claim of ours that may be meant.

    `sequence` is the claim's place in the payment. `choice` is True for the claim that an import would take.
    """

    sequence: int
    is_said: bool
    claim_id: ClaimId | None
    number: str
    patient: str
    member: str
    service_from: date | None
    charge_cents: Money
    paid_cents: Money
    payer: str
    agrees: str
    differs: str
    choice: bool = False
    is_provisional: bool = False


def compared_claims(
    context: Context, remitted: RemittanceClaim, sequence: int, found: Sequence[tuple[ClaimId, bool]]
) -> list[CandidateView]:
    """The payer's own row first, then each claim of ours in its order; True marks the one an import would take."""
    facts = stored.claim_facts(context.database, [claim_id for claim_id, _ in found])
    said = _said(remitted)
    rows = [
        CandidateView(
            sequence=sequence,
            is_said=True,
            claim_id=None,
            number=remitted.claim_number,
            patient=remitted.patient.display,
            member=remitted.patient_member_id or remitted.subscriber_member_id,
            service_from=min(said.service_dates, default=None),
            charge_cents=abs(remitted.charge_cents),
            paid_cents=remitted.paid_cents,
            payer="",
            agrees="",
            differs="",
        )
    ]
    for claim_id, is_choice in found:
        ours = facts.get(claim_id)
        if ours is not None:
            rows.append(_candidate(ours, compare(said, _ours(ours)), sequence, is_choice=is_choice))
    return rows


def _candidate(ours: ClaimFacts, comparison: Comparison, sequence: int, *, is_choice: bool) -> CandidateView:
    return CandidateView(
        sequence=sequence,
        is_said=False,
        claim_id=ours.claim_id,
        number=ours.claim_number,
        patient=display_name(ours.patient),
        member=", ".join(dict.fromkeys(ours.member_ids)),
        service_from=ours.service_from,
        charge_cents=ours.charge_cents,
        paid_cents=ours.paid_cents,
        payer=ours.payer,
        agrees=", ".join(comparison.agrees),
        differs=", ".join(comparison.differs),
        choice=is_choice,
        is_provisional=ours.is_provisional,
    )


def _said(remitted: RemittanceClaim) -> ComparedClaim:
    days = {line.service_from for line in remitted.lines} | {remitted.service_from}
    return ComparedClaim(
        claim_numbers=(remitted.claim_number,),
        payer_claim_numbers=payer_numbers(remitted),
        name_key=name_key(remitted.patient),
        member_ids=(remitted.patient_member_id, remitted.subscriber_member_id),
        service_dates=frozenset(day for day in days if day is not None),
        charge_cents=abs(remitted.charge_cents),
        procedures=frozenset(line.submitted_procedure or line.procedure for line in remitted.lines),
    )


def _ours(ours: ClaimFacts) -> ComparedClaim:
    last, first, middle, suffix = ours.patient
    return ComparedClaim(
        claim_numbers=(ours.claim_number,),
        payer_claim_numbers=(ours.payer_claim_number,),
        name_key=name_key(PersonName(last=last, first=first, middle=middle, suffix=suffix)),
        member_ids=ours.member_ids,
        service_dates=frozenset(day for day in (ours.service_from, ours.service_to) if day is not None),
        charge_cents=ours.charge_cents,
        procedures=frozenset(ours.procedures),
    )


def display_name(name: tuple[str, str, str, str]) -> str:
    """As people read it."""
    last, first, middle, suffix = name
    return PersonName(last=last, first=first, middle=middle, suffix=suffix).display
