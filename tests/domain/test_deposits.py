"""Deposits and payments: what is matched without asking, and that no cent is counted twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.deposits import (
    BankPayment,
    Deposit,
    DepositField,
    DepositKind,
    OverMatchedError,
    bare_number,
    check_match,
    guess_deposit_columns,
    kind_of,
    only_sum,
    propose,
    read_deposits,
)
from arcaller_desktop.domain.ids import PaymentId

DAY = date(2026, 3, 4)


def deposit(
    number: int, cents: int, reference: str = "", *, days: int = 1, kind: DepositKind = DepositKind.EFT
) -> Deposit:
    return Deposit(
        deposit_id=number,
        amount_cents=cents,
        reference=reference,
        deposited_on=DAY + timedelta(days=days),
        kind=kind,
    )


def paid(number: int, cents: int, trace: str = "", *, days: int = 0) -> BankPayment:
    return BankPayment(
        payment_id=PaymentId(number),
        payer="Alder",
        trace=trace,
        method="CHK",
        paid_on=DAY + timedelta(days=days),
        amount_cents=cents,
    )


def pairs(deposits: list[Deposit], payments: list[BankPayment]) -> list[tuple[int, int, int]]:
    found = propose(deposits, payments, window_days=10)
    return [(one.deposit_id, one.payment_id, one.amount_cents) for one in found]


def test_the_number_in_the_banks_text_decides() -> None:
    banked = [deposit(1, 100_00, "HCCLAIMPMT ALDER TRN*1*000887766*1"), deposit(2, 100_00, "DEPOSIT")]
    assert pairs(banked, [paid(7, 100_00, "0887766")]) == [(1, 7, 100_00)]


def test_one_deposit_with_two_numbers_and_one_payment_in_two_deposits() -> None:
    both = deposit(1, 150_00, "CHK 4455 CHK 4456")
    assert pairs([both], [paid(7, 100_00, "4455"), paid(8, 50_00, "4456")]) == [(1, 7, 100_00), (1, 8, 50_00)]
    halves = [deposit(1, 60_00, "EFT 990011"), deposit(2, 40_00, "EFT 990011", days=2)]
    assert pairs(halves, [paid(7, 100_00, "990011")]) == [(1, 7, 60_00), (2, 7, 40_00)]


def test_the_same_amount_counts_only_without_another_choice() -> None:
    assert pairs([deposit(1, 100_00)], [paid(7, 100_00)]) == [(1, 7, 100_00)]
    assert pairs([deposit(1, 100_00)], [paid(7, 100_00), paid(8, 100_00)]) == []
    assert pairs([deposit(1, 100_00), deposit(2, 100_00)], [paid(7, 100_00)]) == []
    assert pairs([deposit(1, 100_00, days=11)], [paid(7, 100_00)]) == []
    assert pairs([deposit(1, 100_00, days=10)], [paid(7, 100_00)]) == [(1, 7, 100_00)]
    assert pairs([deposit(1, 100_00, days=-3)], [paid(7, 100_00)]) == [(1, 7, 100_00)]


def test_checks_of_one_slip_add_up() -> None:
    slip = deposit(1, 175_00, kind=DepositKind.CHECK)
    checks = [paid(7, 100_00), paid(8, 75_00), paid(9, 60_00)]
    assert pairs([slip], checks) == [(1, 7, 100_00), (1, 8, 75_00)]
    assert pairs([slip], [*checks, paid(10, 115_00)]) == []  # 115 + 60 would do too
    assert only_sum(checks, 175_00) == (checks[0], checks[1])


def test_more_than_there_is_is_refused() -> None:
    with pytest.raises(OverMatchedError):
        check_match(deposit(1, 100_00), paid(7, 200_00), 100_01)
    with pytest.raises(OverMatchedError):
        check_match(deposit(1, 100_00), replace(paid(7, 200_00), matched_cents=150_00), 50_01)
    with pytest.raises(OverMatchedError):
        check_match(replace(deposit(1, 100_00), other_cents=60_00), paid(7, 200_00), 50_00)
    with pytest.raises(OverMatchedError):
        check_match(deposit(1, 100_00), paid(7, 200_00), 0)


def test_a_banks_list() -> None:
    columns = guess_deposit_columns(["Posting Date", "Description", "Amount", "Balance"])
    assert columns == {DepositField.DATE: 0, DepositField.REFERENCE: 1, DepositField.AMOUNT: 2}
    rows = read_deposits(
        [
            (2, ("03/04/2026", "ACH CREDIT  ALDER 887766", "$1,100.50", "9")),
            (3, ("03/05/2026", "FEE", "(15.00)", "9")),
            (4, ("soon", "X", "1.00", "9")),
            (5, ("03/05/2026", "X", "much", "9")),
            (6, ("", "", "", "")),
        ],
        columns,
    )
    assert [row.deposit.amount_cents if row.deposit else None for row in rows] == [1_100_50, None, None, None]
    assert rows[0].deposit is not None
    assert (rows[0].deposit.reference, rows[0].deposit.kind) == ("ACH CREDIT ALDER 887766", DepositKind.EFT)
    assert [row.problem.severity if row.problem else "" for row in rows] == ["", "info", "error", "error"]


def test_words_of_the_bank() -> None:
    assert kind_of("LOCKBOX DEPOSIT") is DepositKind.LOCKBOX
    assert kind_of("Mobile deposit") is DepositKind.OTHER
    assert bare_number("00-887 766") == "887766"


money = st.integers(1, 30)
numbers = st.sampled_from(["", "4455", "4456", "990011"])


@given(
    banked=st.lists(st.tuples(money, numbers, st.integers(-5, 15), st.sampled_from(DepositKind)), max_size=8),
    remitted=st.lists(st.tuples(money, numbers, st.integers(-5, 15)), max_size=8),
)
def test_no_cent_is_counted_twice(
    banked: list[tuple[int, str, int, DepositKind]], remitted: list[tuple[int, str, int]]
) -> None:
    deposits = [deposit(n, cents, ref, days=days, kind=kind) for n, (cents, ref, days, kind) in enumerate(banked)]
    payments = [paid(n, cents, trace, days=days) for n, (cents, trace, days) in enumerate(remitted)]
    of_deposits: Counter[int] = Counter()
    of_payments: Counter[int] = Counter()
    for one in propose(deposits, payments, window_days=10):
        assert one.amount_cents > 0
        of_deposits[one.deposit_id] += one.amount_cents
        of_payments[one.payment_id] += one.amount_cents
    assert all(of_deposits[one.deposit_id] <= one.amount_cents for one in deposits)
    assert all(of_payments[one.payment_id] <= one.amount_cents for one in payments)
    assert sum(of_deposits.values()) == sum(of_payments.values())
