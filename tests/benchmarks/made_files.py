"""A remittance file of any size, and the claim file it answers: the same in every run."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.domain.remittances import Adjustment, RemittanceClaim, RemittanceLine, RemittancePayment
from arcaller_desktop.domain.submissions import (
    Organisation,
    SubmittedClaim,
    SubmittedCoverage,
    SubmittedLine,
    SubmittedPatient,
)
from arcaller_desktop.edi.outgoing import Outgoing
from arcaller_desktop.edi.writing import write_claims, write_remittances

CLAIMS_PER_PAYMENT = 100
LINES_PER_CLAIM = 3
ADDRESS = Address(line1="1 MAIN ST", city="DAYTON", state="OH", zip_code="45402")
PAYER = Organisation(name="BUCKEYE HEALTH PLAN", identifier="68069", phone="8005550188", address=ADDRESS)
PRACTICE = Organisation(
    name="MAPLE STREET FAMILY MEDICINE", npi="1234567893", tax_id="123456789", phone="9375550100", address=ADDRESS
)
_OUTGOING = Outgoing(
    sender_id="SENDER",
    receiver_id="RECEIVER",
    sender_name="SENDER",
    receiver_name="RECEIVER",
    written_at=datetime(2026, 2, 2, 8, 0, tzinfo=UTC),
)


def era(claims: int) -> bytes:
    """An 835 of so many claims of three lines, a hundred claims a payment."""
    return write_remittances(payments(claims), _OUTGOING)


def claim_file(claims: int) -> bytes:
    """The 837P that `era` answers."""
    return write_claims([_submitted(c) for payment in payments(claims) for c in payment.claims], _OUTGOING)


def payments(claims: int) -> list[RemittancePayment]:
    """What `era` says."""
    chance = random.Random(835)
    return [
        _payment(first, [_claim(chance, number) for number in range(first, min(first + CLAIMS_PER_PAYMENT, claims))])
        for first in range(0, claims, CLAIMS_PER_PAYMENT)
    ]


def _payment(first: int, claims: Sequence[RemittanceClaim]) -> RemittancePayment:
    return RemittancePayment(
        payer=PAYER,
        payee=PRACTICE,
        amount_cents=sum(claim.paid_cents for claim in claims),
        method="CHK",
        handling="I",
        paid_on=date(2026, 2, 2),
        trace=f"EFT{first}",
        originator="1311234567",
        claims=tuple(claims),
    )


def _line(chance: random.Random, number: int) -> RemittanceLine:
    charge = chance.randrange(50, 400) * 100
    contractual = charge * chance.randrange(10, 60) // 100
    copay = min(chance.choice((0, 1000, 2500, 4000)), charge - contractual)
    on = date(2026, 1, 1 + number % 28)
    adjustments = [Adjustment(group="CO", reason="45", amount_cents=contractual)]
    if copay:
        adjustments.append(Adjustment(group="PR", reason="3", amount_cents=copay))
    return RemittanceLine(
        procedure=f"9921{number % 5}",
        modifiers=("25",) if number % 4 == 0 else (),
        charge_cents=charge,
        paid_cents=charge - contractual - copay,
        allowed_cents=charge - contractual,
        units="1",
        service_from=on,
        service_to=on,
        control_number=f"L{number}",
        adjustments=tuple(adjustments),
        remarks=("N130",) if number % 7 == 0 else (),
    )


def _claim(chance: random.Random, number: int) -> RemittanceClaim:
    lines = tuple(_line(chance, number * LINES_PER_CLAIM + n) for n in range(LINES_PER_CLAIM))
    return RemittanceClaim(
        claim_number=f"A{number:06d}",
        status="1",
        charge_cents=sum(line.charge_cents for line in lines),
        paid_cents=sum(line.paid_cents for line in lines),
        filing_indicator="12",
        payer_claim_number=f"ICN{number}",
        place_of_service="11",
        frequency="1",
        patient=PersonName(last=f"NAME{number % 997}", first="ANA"),
        patient_member_id=f"W{number:08d}",
        service_from=lines[0].service_from,
        service_to=lines[-1].service_to,
        received_on=date(2026, 2, 1),
        remarks=("MA01",) if number % 3 == 0 else (),
        lines=lines,
    )


def _submitted(claim: RemittanceClaim) -> SubmittedClaim:
    return SubmittedClaim(
        claim_number=claim.claim_number,
        charge_cents=claim.charge_cents,
        place_of_service="11",
        diagnoses=("J069",),
        service_from=claim.service_from,
        billing_provider=PRACTICE,
        patient=SubmittedPatient(name=claim.patient, birth_date=date(1980, 2, 29), sex="F", address=ADDRESS),
        destination=SubmittedCoverage(
            rank=1,
            payer=PAYER,
            filing_indicator="CI",
            relationship="18",
            member_id=claim.patient_member_id,
            subscriber=claim.patient,
        ),
        lines=tuple(_submitted_lines(claim)),
        batch_reference=f"B{int(claim.claim_number[1:]) // 1000}",
    )


def _submitted_lines(claim: RemittanceClaim) -> Iterator[SubmittedLine]:
    for number, line in enumerate(claim.lines, start=1):
        yield SubmittedLine(
            number=number,
            procedure=line.procedure,
            modifiers=line.modifiers,
            charge_cents=line.charge_cents,
            units="1",
            diagnosis_pointers="1",
            service_from=line.service_from,
            control_number=line.control_number,
        )
