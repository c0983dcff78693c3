"""A statement's sums must hold before it is printed, and its scan line must show a misread digit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    check_digit,
    scan_line,
    statement_problems,
)

VISIT = StatementLine(
    description="Office visit",
    charge_cents=21000,
    insurance_paid_cents=8640,
    adjustment_cents=7160,
    patient_paid_cents=2000,
    owe_cents=3200,
    why=(
        OwedPart(reason=OweReason.COPAY, amount_cents=2000),
        OwedPart(reason=OweReason.DEDUCTIBLE, amount_cents=3200),
    ),
)
CONTENT = StatementContent(
    practice=Letterhead(
        name="Lakeside Family Medicine", address=Address(line1="4100 Harbor Blvd", city="Corpus Christi", state="TX")
    ),
    guarantor_name="Ana López",
    guarantor_address=Address(line1="1 Main St", city="Corpus Christi", state="TX", zip_code="78401"),
    account="10000041",
    statement_number="1",
    statement_date=date(2026, 3, 12),
    due_date=date(2026, 4, 2),
    summary=StatementSummary(
        new_charges_cents=21000, insurance_paid_cents=8640, adjustments_cents=7160, your_payments_cents=2000
    ),
    visits=(StatementVisit(service_date=date(2026, 2, 3), patient_first_name="Ana", lines=(VISIT,)),),
    aging=AgingStrip(current_cents=3200),
)


def codes(content: StatementContent) -> list[str]:
    return [problem.code for problem in statement_problems(content)]


def with_line(**changes: object) -> StatementContent:
    line = replace(VISIT, **changes)  # type: ignore[arg-type]
    return replace(CONTENT, visits=(replace(CONTENT.visits[0], lines=(line,)),))


def test_a_right_statement_has_no_problem() -> None:
    assert codes(CONTENT) == []
    assert CONTENT.summary.amount_due_cents == 3200
    assert CONTENT.visits[0].owe_cents == 3200


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (with_line(owe_cents=3300), ["STATEMENT_LINE_SUM", "STATEMENT_REASON_SUM", "STATEMENT_BALANCE"]),
        (with_line(why=(OwedPart(reason=OweReason.COPAY, amount_cents=2000),)), ["STATEMENT_REASON_SUM"]),
        (with_line(why=()), []),
        (replace(CONTENT, aging=AgingStrip(current_cents=3199)), ["STATEMENT_AGING"]),
        (
            replace(CONTENT, summary=replace(CONTENT.summary, previous_balance_cents=1)),
            ["STATEMENT_BALANCE", "STATEMENT_AGING"],
        ),
        (replace(CONTENT, summary=replace(CONTENT.summary, plan_instalment_cents=3201)), ["STATEMENT_INSTALMENT"]),
        (replace(CONTENT, guarantor_name=" "), ["STATEMENT_NO_NAME"]),
        (replace(CONTENT, guarantor_address=Address(line1="1 Main St")), ["STATEMENT_NO_ADDRESS"]),
        (replace(CONTENT, practice=Letterhead(name="Lakeside")), ["STATEMENT_NO_REMIT_TO"]),
        (replace(CONTENT, due_date=date(2026, 3, 11)), ["STATEMENT_DUE_DATE"]),
        (replace(CONTENT, account="ÄB-1"), ["STATEMENT_SCAN_LINE"]),
    ],
)
def test_what_is_wrong_is_named(content: StatementContent, expected: list[str]) -> None:
    assert codes(content) == expected


def test_plan_and_dispute_are_owed_but_not_due() -> None:
    summary = replace(CONTENT.summary, on_plan_later_cents=2000, under_review_cents=200, plan_instalment_cents=1000)
    assert summary.balance_cents == 3200
    assert summary.amount_due_cents == 1000
    assert codes(replace(CONTENT, summary=summary)) == []


def test_pending_charges_are_no_part_of_the_balance() -> None:
    pending = PendingVisit(service_date=date(2026, 3, 1), patient_first_name="Ana", insurer="Plan", charge_cents=5000)
    content = replace(CONTENT, pending=(pending, pending))
    assert content.insurance_pending_cents == 10000
    assert codes(content) == []


def test_scan_line_by_hand() -> None:
    # From the right, every second digit doubled: 1→2, 4, …, 1 (plain): 2 + 4 + 1 = 7, so 3 makes 10.
    assert scan_line("1000-0041", 22223) == "000010000041 3 000022223 2"
    assert scan_line("10000041", -5) == "000010000041 3 000000000 0"
    assert check_digit("7992739871") == "3"  # the example every description of mod 10 uses


@pytest.mark.parametrize(("account", "amount"), [("1234567890123", 1), ("A/1", 1), ("1", 1_000_000_000)])
def test_scan_line_refuses_what_does_not_fit(account: str, amount: int) -> None:
    with pytest.raises(ValueError, match="scan line"):
        scan_line(account, amount)


def is_luhn(digits: str) -> bool:
    """The textbook check, written the other way round: the check digit included, from the right."""
    doubled = [int(digit) if place % 2 == 0 else int(digit) * 2 for place, digit in enumerate(digits[::-1])]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


accounts = st.text("0123456789", min_size=1, max_size=12)
amounts = st.integers(0, 999_999_999)


@given(accounts, amounts)
def test_both_check_digits_hold_and_the_parts_can_be_read_back(account: str, amount: int) -> None:
    filled, first, printed, last = scan_line(account, amount).split()
    assert filled.lstrip("0") == account.lstrip("0")
    assert int(printed) == amount
    assert is_luhn(filled + first)
    assert is_luhn(filled + first + printed + last)


@given(accounts, amounts, st.integers(0, 22), st.integers(1, 9))
def test_one_misread_digit_is_always_noticed(account: str, amount: int, place: int, shift: int) -> None:
    line = scan_line(account, amount).replace(" ", "")
    wrong = str((int(line[place]) + shift) % 10)
    assert not is_luhn(line[:place] + wrong + line[place + 1 :])


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=12), amounts)
def test_letters_count_as_two_digits(account: str, amount: int) -> None:
    line = scan_line(account.lower(), amount)
    assert line.split()[0] == account.rjust(12, "0")
    assert is_luhn("".join(str(int(sign, 36)) for sign in line if sign != " "))
