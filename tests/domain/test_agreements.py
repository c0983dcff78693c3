"""An agreement is refused before anybody signs figures or dates that do not hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from arcaller_desktop.domain.agreements import (
    AgreementBalance,
    AgreementContent,
    AgreementInstalment,
    agreement_problems,
)
from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.people import Address

VISIT = AgreementBalance(
    service_date=date(2026, 2, 3), patient_first_name="Ana", description="Office visit", amount_cents=10000
)


def instalments(*amounts: int) -> tuple[AgreementInstalment, ...]:
    return tuple(
        AgreementInstalment(number=number, due_on=date(2026, 3 + number, 15), amount_cents=cents)
        for number, cents in enumerate(amounts, start=1)
    )


AGREEMENT = AgreementContent(
    practice=Letterhead(name="Lakeside"),
    agreement_number="PP-1",
    version="1",
    agreed_on=date(2026, 3, 12),
    guarantor_name="Ana López",
    guarantor_address=Address(line1="1 Main St"),
    account="10000041",
    balances=(VISIT,),
    down_payment_cents=1000,
    down_payment_on=date(2026, 3, 12),
    instalments=instalments(3000, 3000, 3000),
    method="By check",
)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"instalments": instalments(3000, 3000, 2999)}, ["AGREEMENT_SUM"]),
        ({"instalments": instalments(9000, 0)}, ["AGREEMENT_INSTALMENT"]),
        ({"instalments": ()}, ["AGREEMENT_SUM", "AGREEMENT_INSTALMENT"]),
        ({"instalments": instalments(4500, 4500)[::-1]}, ["AGREEMENT_DATES"]),
        ({"agreed_on": date(2026, 5, 1)}, ["AGREEMENT_DATES"]),
        ({"down_payment_on": None}, ["AGREEMENT_DOWN"]),
        ({"instalments": instalments(*(1800,) * 5)}, ["AGREEMENT_DISCLOSURE"]),
        ({"instalments": instalments(*(1800,) * 5), "disclosure": True}, []),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, object], expected: list[str]) -> None:
    content = replace(AGREEMENT, **changes)  # type: ignore[arg-type]
    assert [problem.code for problem in agreement_problems(content)] == expected


def test_total_and_financed() -> None:
    assert (AGREEMENT.total_cents, AGREEMENT.financed_cents) == (10000, 9000)
