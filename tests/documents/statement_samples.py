"""Contents the document tests print: a small family practice and its patients, all invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.people import Address
from arcaller_desktop.domain.statements import (
    AgingStrip,
    OwedPart,
    OweReason,
    PendingVisit,
    StatementContent,
    StatementLine,
    StatementSummary,
    StatementVisit,
)

PRACTICE = Letterhead(
    name="Lakeside Family Medicine PLLC",
    address=Address(
        line1="4100 Harbor Blvd", line2="Suite 220", city="Corpus Christi", state="TX", zip_code="784010220"
    ),
    remit_to=Address(line1="PO Box 77120", city="Corpus Christi", state="TX", zip_code="78401"),
    phone="(361) 555-0142",
    hours="Monday to Friday, 8 am to 5 pm",
    website="lakesidefamily.example",
    pay_url="https://pay.lakesidefamily.example",
    tax_id="74-0000000",
)

ADDRESS = Address(line1="6925 Oak Meadow Lane", line2="Apt 93", city="Corpus Christi", state="TX", zip_code="784029644")


def line(
    description: str,
    charge: int,
    insurance: int,
    adjustment: int,
    *,
    patient_paid: int = 0,
    reasons: tuple[tuple[OweReason, int], ...] = (),
    note: str = "",
) -> StatementLine:
    return StatementLine(
        description=description,
        charge_cents=charge,
        insurance_paid_cents=insurance,
        adjustment_cents=adjustment,
        patient_paid_cents=patient_paid,
        owe_cents=charge - insurance - adjustment - patient_paid,
        why=tuple(OwedPart(reason=reason, amount_cents=cents) for reason, cents in reasons),
        note=note,
    )


FAMILY_VISITS = (
    StatementVisit(
        service_date=date(2026, 9, 3),
        patient_first_name="Linh",
        provider="Dr. Amy Ortiz",
        insurer="Gulf Coast Health Plan",
        insurer_processed_on=date(2026, 10, 1),
        lines=(
            line("Office visit, established patient", 21000, 8640, 7160, reasons=((OweReason.DEDUCTIBLE, 5200),)),
            line(
                "Blood test: metabolic panel",
                12805,
                5102,
                4621,
                reasons=((OweReason.DEDUCTIBLE, 2082), (OweReason.COINSURANCE, 1000)),
            ),
        ),
    ),
    StatementVisit(
        service_date=date(2026, 9, 21),
        patient_first_name="Łukasz",
        provider="Dr. Amy Ortiz",
        insurer="Gulf Coast Health Plan",
        insurer_processed_on=date(2026, 10, 12),
        lines=(
            line(
                "Office visit, established patient, longer",
                32361,
                13760,
                11160,
                patient_paid=3000,
                reasons=((OweReason.COPAY, 3000), (OweReason.COINSURANCE, 4441)),
            ),
            line("Travel vaccine, given at your request", 9500, 0, 0, reasons=((OweReason.NOT_COVERED, 9500),)),
        ),
    ),
)


LEAD = (
    "Your insurance has finished with the visits below. What is left is yours to pay. If you cannot pay it all, "
    "call us: we can set up a payment plan without interest, and we can help you apply for assistance."
)


def statement(visits: tuple[StatementVisit, ...] = FAMILY_VISITS, **changes: object) -> StatementContent:
    """A statement of these visits whose sums hold."""
    lines = [line for visit in visits for line in visit.lines]
    balance = sum(line.owe_cents for line in lines)
    summary = StatementSummary(
        new_charges_cents=sum(line.charge_cents for line in lines),
        insurance_paid_cents=sum(line.insurance_paid_cents for line in lines),
        adjustments_cents=sum(line.adjustment_cents for line in lines),
        your_payments_cents=sum(line.patient_paid_cents for line in lines),
    )
    content = StatementContent(
        practice=PRACTICE,
        guarantor_name="Łukasz Nguyễn",
        guarantor_address=ADDRESS,
        account="10000041",
        statement_number="2026-1042",
        statement_date=date(2026, 11, 21),
        due_date=date(2026, 12, 12),
        summary=summary,
        visits=visits,
        aging=AgingStrip(current_cents=balance - balance // 3, days_31_60_cents=balance // 3),
        messages=(LEAD,),
    )
    return replace(content, **changes)  # type: ignore[arg-type]


PENDING = (
    PendingVisit(
        service_date=date(2026, 11, 4),
        patient_first_name="Linh",
        description="Office visit and two vaccines",
        insurer="Gulf Coast Health Plan",
        billed_on=date(2026, 11, 6),
        charge_cents=28950,
    ),
    PendingVisit(
        service_date=date(2026, 11, 12),
        patient_first_name="Łukasz",
        description="Physical therapy evaluation",
        insurer="Gulf Coast Health Plan",
        charge_cents=16500,
    ),
)


def many_visits(count: int) -> tuple[StatementVisit, ...]:
    """`count` lines in visits of three, no two amounts the same."""
    visits = []
    for first in range(0, count, 3):
        lines = tuple(
            line(
                f"Physical therapy exercise, session {number + 1}",
                9000 + 7 * number,
                3000 + 3 * number,
                4000 + number,
                reasons=((OweReason.COINSURANCE, 2000 + 3 * number),),
            )
            for number in range(first, min(first + 3, count))
        )
        visits.append(
            StatementVisit(
                service_date=date(2026, 1, 5) + timedelta(days=first),
                patient_first_name="Linh",
                provider="Dana Wu, PT",
                insurer="Gulf Coast Health Plan",
                insurer_processed_on=date(2026, 2, 5) + timedelta(days=first),
                lines=lines,
            )
        )
    return tuple(visits)
