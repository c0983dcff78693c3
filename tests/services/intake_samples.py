"""Claims, remittances and receipts of a small practice as domain values, written to X12 by the program's own writers.

Amounts are cents. One patient, one visit and one payer unless a test says otherwise.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from arcaller_desktop.domain.acknowledgements import ClaimAcknowledgement, ClaimStatus
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.remittances import (
    Adjustment,
    ProviderAdjustment,
    RemittanceClaim,
    RemittanceLine,
    RemittancePayment,
)
from arcaller_desktop.domain.submissions import (
    Envelope,
    Organisation,
    SubmittedClaim,
    SubmittedCoverage,
    SubmittedLine,
    SubmittedPatient,
)
from arcaller_desktop.edi.outgoing import Outgoing
from arcaller_desktop.edi.writing import write_acknowledgements, write_claims, write_remittances

MAPLE = Organisation(name="MAPLE STREET", npi="1234567893", tax_id="123456789", phone="9375550100")
ALDER = Organisation(name="ALDER HEALTH", identifier="60054")
BIRCH = Organisation(name="BIRCH SUPPLEMENT", identifier="70001")
ANA = PersonName(last="RIVERA", first="ANA")
HOME = Address(line1="9 ELM AVE", city="DAYTON", state="OH", zip_code="45402")
SEEN = date(2026, 1, 5)
SENT = date(2026, 1, 6)
PAID = date(2026, 1, 20)
VISIT = (("99213", 100_00), ("85025", 40_00))


def coverage(rank: int = 1, payer: Organisation = ALDER, member: str = "W123", **more: Any) -> SubmittedCoverage:
    return SubmittedCoverage(rank=rank, payer=payer, filing_indicator="CI", member_id=member, relationship="18", **more)


MEDIGAP = coverage(2, BIRCH, "B777")


def claim(
    number: str = "A1",
    *lines: tuple[str, int],
    seen: date = SEEN,
    name: PersonName = ANA,
    born: date | None = date(1980, 2, 29),
    batch: str = "B1",
    **more: Any,
) -> SubmittedClaim:
    """A claim with its lines as (procedure, cents); `VISIT` when none are given."""
    charges = lines or VISIT
    more.setdefault("destination", coverage())
    more.setdefault("charge_cents", sum(cents for _, cents in charges))
    return SubmittedClaim(
        claim_number=number,
        place_of_service="11",
        diagnoses=("J069",),
        service_from=seen,
        billing_provider=MAPLE,
        patient=SubmittedPatient(name=name, birth_date=born, sex="F", address=HOME),
        lines=tuple(
            SubmittedLine(number=index, procedure=code, charge_cents=cents, service_from=seen, diagnosis_pointers="1")
            for index, (code, cents) in enumerate(charges, start=1)
        ),
        batch_reference=batch,
        envelope=Envelope(),
        **more,
    )


def claim_file(*claims: SubmittedClaim, sent: date = SENT, control: int = 1) -> bytes:
    return write_claims(claims, outgoing(sent, control))


def line(code: str, charge: int, paid: int, *triplets: tuple[str, str, int], **more: Any) -> RemittanceLine:
    return RemittanceLine(
        procedure=code,
        charge_cents=charge,
        paid_cents=paid,
        service_from=more.pop("seen", SEEN),
        adjustments=adjustments(*triplets),
        **more,
    )


def adjustments(*triplets: tuple[str, str, int]) -> tuple[Adjustment, ...]:
    return tuple(Adjustment(group=group, reason=reason, amount_cents=cents) for group, reason, cents in triplets)


PAID_IN_FULL = (line("99213", 100_00, 100_00), line("85025", 40_00, 40_00))
ORDINARY = (
    line("99213", 100_00, 60_00, ("CO", "45", 25_00), ("PR", "2", 15_00)),
    line("85025", 40_00, 30_00, ("CO", "45", 10_00)),
)
"""$90.00 paid, $35.00 off by contract, $15.00 coinsurance."""
DENIED = (
    line("99213", 100_00, 0, ("CO", "16", 100_00)),
    line("85025", 40_00, 30_00, ("CO", "45", 10_00)),
)
SUPPLEMENT = (
    line("99213", 100_00, 15_00, ("OA", "23", 85_00)),
    line("85025", 40_00, 0, ("OA", "23", 40_00)),
)
"""The second payer pays the coinsurance."""


def answer(
    *lines: RemittanceLine, number: str = "A1", status: str = "1", icn: str = "ICN1", **more: Any
) -> RemittanceClaim:
    more.setdefault("charge_cents", sum(item.charge_cents for item in lines))
    more.setdefault("paid_cents", sum(item.paid_cents for item in lines))
    more.setdefault("patient", ANA)
    more.setdefault("patient_member_id", "W123")
    more.setdefault("service_from", SEEN)
    return RemittanceClaim(
        claim_number=number, status=status, payer_claim_number=icn, filing_indicator="CI", lines=lines, **more
    )


def taken_back(said: RemittanceClaim) -> RemittanceClaim:
    """The reversal of an answer: every figure turned round."""
    return RemittanceClaim(
        claim_number=said.claim_number,
        status="22",
        payer_claim_number=said.payer_claim_number,
        filing_indicator=said.filing_indicator,
        patient=said.patient,
        patient_member_id=said.patient_member_id,
        service_from=said.service_from,
        charge_cents=-said.charge_cents,
        paid_cents=-said.paid_cents,
        adjustments=_turned(said.adjustments),
        lines=tuple(
            RemittanceLine(
                procedure=item.procedure,
                charge_cents=-item.charge_cents,
                paid_cents=-item.paid_cents,
                service_from=item.service_from,
                adjustments=_turned(item.adjustments),
            )
            for item in said.lines
        ),
    )


def _turned(triplets: tuple[Adjustment, ...]) -> tuple[Adjustment, ...]:
    return tuple(Adjustment(group=a.group, reason=a.reason, amount_cents=-a.amount_cents) for a in triplets)


def payment(
    *claims: RemittanceClaim,
    trace: str = "T1",
    payer: Organisation = ALDER,
    paid_on: date = PAID,
    plb: tuple[tuple[str, str, int], ...] = (),
    **more: Any,
) -> RemittancePayment:
    withheld = sum(cents for _, _, cents in plb)
    more.setdefault("amount_cents", sum(one.paid_cents for one in claims) - withheld)
    more.setdefault("originator", f"1{payer.identifier.zfill(9)}")
    return RemittancePayment(
        payer=payer,
        payee=MAPLE,
        method="ACH",
        trace=trace,
        paid_on=paid_on,
        produced_on=paid_on,
        claims=claims,
        provider_adjustments=tuple(
            ProviderAdjustment(
                provider=MAPLE.npi, fiscal_on=date(2026, 12, 31), code=code, reference=reference, amount_cents=cents
            )
            for code, reference, cents in plb
        ),
        **more,
    )


def remittance_file(*payments: RemittancePayment, control: int = 1) -> bytes:
    return write_remittances(payments, outgoing(payments[0].paid_on or PAID, control))


def receipt(number: str = "A1", *, accepted: bool, on: date = date(2026, 1, 7), **more: Any) -> ClaimAcknowledgement:
    more.setdefault("charge_cents", 140_00)
    more.setdefault("service_from", SEEN)
    status = ClaimStatus(category="A2", code="20") if accepted else ClaimStatus(category="A3", code="21", entity="85")
    return ClaimAcknowledgement(
        claim_number=number,
        accepted=accepted,
        statuses=(status,),
        effective_on=on,
        patient=ANA,
        member_id="W123",
        source=ALDER,
        batch_reference="B1",
        **more,
    )


def receipt_file(*receipts: ClaimAcknowledgement) -> bytes:
    return write_acknowledgements(receipts, outgoing(receipts[0].effective_on or SENT, 1), provider=MAPLE)


def outgoing(on: date, control: int) -> Outgoing:
    return Outgoing(
        sender_id="MAPLE",
        receiver_id="CLEAR",
        sender_name="MAPLE STREET",
        receiver_name="CLEARCO",
        written_at=datetime(on.year, on.month, on.day, 12, tzinfo=UTC),
        control_number=control,
        sender_phone="9375550100",
    )
