"""Claims of ours that stand in for what a payer answers and we never sent: known only from the answer."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.remittances import RemittanceClaim, RemittanceLine
from arcaller_desktop.domain.submissions import Organisation, SubmittedCoverage
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.storage.claims import NewClaim, NewLine, search_text
from arcaller_desktop.storage.parties import name_key, patient_sort

RANK_OF_STATUS = {"1": 1, "19": 1, "2": 2, "20": 2, "3": 3, "21": 3}
"""As which payer of the claim an answer speaks (CLP02); other states do not say."""


def provisional_claim(parties: Parties, claim: RemittanceClaim, payer: PayerId) -> NewClaim:
    """A claim with what the answer says of it; its charge and lines are the answer's own."""
    patient = parties.remitted_patient(claim)
    rank = RANK_OF_STATUS.get(claim.status, 1)
    coverage = SubmittedCoverage(
        rank=rank,
        payer=Organisation(),
        filing_indicator=claim.filing_indicator,
        member_id=claim.patient_member_id or claim.subscriber_member_id,
    )
    days = sorted(service_days(claim))
    sort = patient_sort(claim.patient)
    lines = tuple(_provisional_line(line, number) for number, line in enumerate(claim.lines, start=1))
    return NewClaim(
        practice_id=parties.practice_id,
        claim_number=claim.claim_number,
        patient_id=patient,
        payer_id=payer,
        charge_cents=abs(claim.charge_cents),
        patient_sort=sort,
        service_from=days[0] if days else None,
        service_to=days[-1] if days else None,
        provider_id=parties.provider(claim.rendering_npi, PersonName(), ""),
        payer_claim_number=claim.payer_claim_number,
        place_of_service=claim.place_of_service,
        is_provisional=True,
        coverages=((rank, parties.coverage(patient, payer, coverage)),),
        lines=lines,
        unlined_charge_cents=abs(claim.charge_cents) - sum(line.charge_cents for line in lines),
        search_text=search_text(
            patient_sort=sort,
            claim_number=claim.claim_number,
            payer_claim_number=claim.payer_claim_number,
            member_ids=[coverage.member_id],
        ),
    )


def provisional_key(claim: RemittanceClaim) -> tuple[object, ...]:
    """A reversal and its correction belong to one claim."""
    days = min(service_days(claim), default=None)
    return (claim.claim_number, name_key(claim.patient), days, abs(claim.charge_cents))


def service_days(claim: RemittanceClaim) -> set[date]:
    """Every day of service the answer names."""
    days = {line.service_from for line in claim.lines} | {claim.service_from}
    return {day for day in days if day is not None}


def _provisional_line(line: RemittanceLine, number: int) -> NewLine:
    return NewLine(
        number=number,
        procedure=line.submitted_procedure or line.procedure,
        modifiers=line.submitted_modifiers if line.submitted_procedure else line.modifiers,
        revenue_code=line.revenue_code,
        units=line.units,
        charge_cents=abs(line.charge_cents),
        service_from=line.service_from,
        service_to=line.service_to,
        control_number=line.control_number,
    )
