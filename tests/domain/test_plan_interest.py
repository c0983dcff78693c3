"""Interest on plans: the caps of the shipped table, schedules by hand, and the yearly rate of Regulation Z."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.plan_interest import (
    CostOfCredit,
    InterestRefusedError,
    allowed_rate,
    annual_percentage_rate,
    check_rate,
    cost_of_credit,
    interest_schedule,
    parse_interest_caps,
    percent,
)
from arcaller_desktop.domain.plans import Frequency, PlanTerms, schedule
from arcaller_desktop.services.tables import load_tables

HEAD = "state,highest_percent,what,source\n"
AGREED = date(2026, 1, 10)


def terms(
    total: int,
    count: int,
    first: date = date(2026, 2, 10),
    *,
    down: int = 0,
    how: Frequency = Frequency.MONTHLY,
) -> PlanTerms:
    return PlanTerms(total_cents=total, instalments=count, first_due_on=first, down_payment_cents=down, frequency=how)


def test_the_shipped_caps() -> None:
    caps = load_tables().interest_caps
    assert {state: cap.highest_hundredths for state, cap in caps.items()} == {"AZ": 300, "CO": 300, "NY": 200}
    assert "Treasury" in caps["AZ"].what
    assert all(cap.source for cap in caps.values())


def test_a_cap_with_decimals_is_read_in_hundredths() -> None:
    assert parse_interest_caps(HEAD + "OH,4.25,any debt,a law\n")["OH"].highest_hundredths == 425


@pytest.mark.parametrize(
    "rows",
    [
        "CO,,medical debt,a law\n",
        "CO,-1,medical debt,a law\n",
        "CO,100,medical debt,a law\n",
        "CO,3.125,medical debt,a law\n",
        "CO,three,medical debt,a law\n",
        "CO,3,medical debt,\n",
        "Colorado,3,medical debt,a law\n",
        "CO,3,medical debt,a law\nCO,4,medical debt,another\n",
    ],
)
def test_a_row_that_cannot_be_right_is_refused(rows: str) -> None:
    with pytest.raises(ValueError, match=r"cannot be right|amount|decimals"):
        parse_interest_caps(HEAD + rows)


def test_the_state_of_the_address_decides() -> None:
    caps = load_tables().interest_caps
    assert allowed_rate(caps, " co ").source == "Colo. Rev. Stat. 5-12-102"
    with pytest.raises(InterestRefusedError, match="the cap of TX is not known"):
        allowed_rate(caps, "TX")
    with pytest.raises(InterestRefusedError, match="the address has no state"):
        allowed_rate(caps, "")


def test_a_rate_up_to_the_cap_passes_one_hundredth_more_does_not() -> None:
    caps = load_tables().interest_caps
    check_rate(caps, "NY", 200)
    with pytest.raises(InterestRefusedError, match=r"2\.01 % a year is above the cap of NY, 2 %"):
        check_rate(caps, "NY", 201)
    with pytest.raises(InterestRefusedError, match="not known"):
        check_rate(caps, "TX", 1)
    with pytest.raises(InterestRefusedError, match="below zero"):
        check_rate(caps, "NY", -1)


def test_no_interest_is_allowed_everywhere() -> None:
    check_rate(load_tables().interest_caps, "TX", 0)
    check_rate({}, "", 0)


def test_1200_dollars_in_three_months_at_3_percent() -> None:
    """1,200 · 3 % · 31/365 = 3.0575; 800 · 3 % · 28/365 = 1.8411; 400 · 3 % · 31/365 = 1.0192."""
    rows = interest_schedule(terms(120000, 3), 300, AGREED)
    assert [(row.due_on.month, row.principal_cents, row.interest_cents, row.total_cents) for row in rows] == [
        (2, 40000, 306, 40306),
        (3, 40000, 184, 40184),
        (4, 40000, 102, 40102),
    ]
    # By the month, 5.92 on 1,200 + 800 + 400 is 0.24667 %, twelve times 2.96 %.
    assert cost_of_credit(rows, Frequency.MONTHLY, AGREED) == CostOfCredit(
        amount_financed_cents=120000,
        finance_charge_cents=592,
        total_of_payments_cents=120592,
        yearly_rate_hundredths=296,
    )


def test_the_last_payment_settles_the_odd_cent_and_the_down_payment_bears_nothing() -> None:
    """100.01 in three after 50.00 down: 33.33, 33.33, 33.35; 2 % for 31, 28 and 31 days: 0.1699, 0.1023, 0.0566."""
    rows = interest_schedule(terms(15001, 3, down=5000), 200, AGREED)
    assert [(row.principal_cents, row.interest_cents) for row in rows] == [(3333, 17), (3333, 10), (3335, 6)]


def test_half_a_cent_is_a_cent() -> None:
    """36.50 at 1 % for 5 days is exactly half a cent."""
    rows = interest_schedule(terms(3650, 1, AGREED + timedelta(days=5)), 100, AGREED)
    assert rows[0].interest_cents == 1


def test_a_payment_on_the_day_of_agreement_bears_no_interest() -> None:
    rows = interest_schedule(terms(20000, 2, AGREED), 300, AGREED)
    assert [row.interest_cents for row in rows] == [0, 25]


def test_one_payment_after_30_days() -> None:
    """500 · 3 % · 30/365 = 1.2329; 1.23 / 500 · 365/30 = 2.993 %: the cut cents are the difference."""
    rows = interest_schedule(terms(50000, 1, date(2026, 2, 9)), 300, AGREED)
    found = cost_of_credit(rows, Frequency.MONTHLY, AGREED)
    assert (found.finance_charge_cents, found.yearly_rate_hundredths) == (123, 299)


@pytest.mark.parametrize(
    ("financed", "agreed", "first", "each", "count", "how", "rate"),
    [
        (500000, date(1978, 1, 10), date(1978, 2, 10), 23000, 24, Frequency.MONTHLY, 969),
        (600000, date(1978, 2, 10), date(1978, 4, 1), 20000, 36, Frequency.MONTHLY, 1182),
        (50000, date(1978, 3, 20), date(1978, 4, 21), 1760, 30, Frequency.WEEKLY, 1496),
    ],
)
def test_the_examples_of_appendix_j(
    financed: int, agreed: date, first: date, each: int, count: int, how: Frequency, rate: int
) -> None:
    dates = [part.due_on for part in schedule(terms(each * count, count, first, how=how))]
    assert annual_percentage_rate(financed, agreed, [(day, each) for day in dates], how) == rate


def test_two_payments_two_weeks_apart() -> None:
    """1.1 v + 1.1 v² · 1.1 = 2 at 10 % a unit-period: 26 of them are 260 %."""
    payments = [(AGREED + timedelta(days=14), 11000), (AGREED + timedelta(days=28), 12100)]
    assert annual_percentage_rate(20000, AGREED, payments, Frequency.BIWEEKLY) == 260_00


@pytest.mark.parametrize(
    ("financed", "payments"),
    [
        (100, []),
        (0, [(date(2026, 2, 10), 100)]),
        (100, [(AGREED, 110)]),
        (100, [(date(2026, 2, 10), 99)]),
        (100, [(date(2027, 1, 11), 101)]),
    ],
)
def test_what_has_no_yearly_rate(financed: int, payments: list[tuple[date, int]]) -> None:
    with pytest.raises(ValueError, match=r"financed|within a year"):
        annual_percentage_rate(financed, AGREED, payments, Frequency.MONTHLY)


def test_impossible_schedules_are_refused() -> None:
    with pytest.raises(ValueError, match="no rate below zero"):
        interest_schedule(terms(10000, 2), -1, AGREED)
    with pytest.raises(ValueError, match="no payment before"):
        interest_schedule(terms(10000, 2), 300, date(2026, 2, 11))


def test_percent_in_words() -> None:
    assert [percent(hundredths) for hundredths in (0, 5, 296, 300)] == ["0 %", "0.05 %", "2.96 %", "3 %"]


@given(
    total=st.integers(100, 5_000_000),
    count=st.integers(1, 36),
    wait=st.integers(1, 45),
    how=st.sampled_from(Frequency),
    rate=st.integers(0, 3000),
)
def test_no_cent_is_lost_and_the_rate_is_about_what_was_agreed(
    total: int, count: int, wait: int, how: Frequency, rate: int
) -> None:
    first = AGREED + timedelta(days=wait)
    agreed = terms(total, count, first.replace(day=min(first.day, 28)), how=how)
    rows = interest_schedule(agreed, rate, AGREED)
    found = cost_of_credit(rows, how, AGREED)
    assert sum(row.principal_cents for row in rows) == found.amount_financed_cents == total
    assert sum(row.total_cents for row in rows) == found.total_of_payments_cents == total + found.finance_charge_cents
    assert all(row.interest_cents >= 0 for row in rows)
    exact = sum(
        (total - sum(row.principal_cents for row in rows[:place])) * (row.due_on - before).days
        for place, (row, before) in enumerate(zip(rows, [AGREED, *(row.due_on for row in rows)], strict=False))
    )
    assert abs(found.finance_charge_cents * 3_650_000 - exact * rate) <= 1_825_000 * count
    if not rate:
        assert (found.finance_charge_cents, found.yearly_rate_hundredths) == (0, 0)


@given(rate=st.integers(1, 3000), count=st.integers(2, 24), how=st.sampled_from([Frequency.WEEKLY, Frequency.BIWEEKLY]))
def test_on_large_sums_the_yearly_rate_is_that_of_364_days(rate: int, count: int, how: Frequency) -> None:
    """52 weeks of 7/365 of the rate: the yearly rate is 364/365 of it when no cent is rounded that counts."""
    first = AGREED + timedelta(weeks=1 if how is Frequency.WEEKLY else 2)
    rows = interest_schedule(terms(1_000_000_000_00, count, first, how=how), rate, AGREED)
    found = cost_of_credit(rows, how, AGREED).yearly_rate_hundredths
    assert abs(found * 365 - rate * 364) <= 183
