from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.plans import (
    DISCLOSURE_ITEMS,
    Frequency,
    PlanPolicy,
    PlanState,
    PlanTerms,
    disclosure_warning,
    needs_disclosure,
    progress,
    schedule,
    suggest_terms,
    terms_lacks,
)

TODAY = date(2026, 3, 12)
POLICY = PlanPolicy()


def terms(
    total: int = 48210,
    count: int = 4,
    first: date = date(2026, 3, 28),
    down: int = 0,
    how: Frequency = Frequency.MONTHLY,
) -> PlanTerms:
    return PlanTerms(total_cents=total, instalments=count, first_due_on=first, down_payment_cents=down, frequency=how)


def test_482_dollars_10_in_four_months():
    rows = [(row.number, row.due_on, row.amount_cents) for row in schedule(terms())]
    assert rows == [
        (1, date(2026, 3, 28), 12052),
        (2, date(2026, 4, 28), 12052),
        (3, date(2026, 5, 28), 12052),
        (4, date(2026, 6, 28), 12054),
    ]


def test_a_down_payment_comes_off_first():
    rows = schedule(terms(total=30000, count=3, down=5000))
    assert [row.amount_cents for row in rows] == [8333, 8333, 8334]


@pytest.mark.parametrize(
    ("how", "second", "last"),
    [
        (Frequency.WEEKLY, date(2026, 3, 23), date(2026, 4, 6)),
        (Frequency.BIWEEKLY, date(2026, 3, 30), date(2026, 4, 27)),
        (Frequency.MONTHLY, date(2026, 4, 16), date(2026, 6, 16)),
    ],
)
def test_how_often(how: Frequency, second: date, last: date):
    rows = schedule(terms(first=date(2026, 3, 16), how=how))
    assert (rows[1].due_on, rows[-1].due_on) == (second, last)


def test_a_year_ends_and_february_is_short():
    rows = schedule(terms(count=4, first=date(2026, 12, 28)))
    assert [row.due_on for row in rows] == [
        date(2026, 12, 28),
        date(2027, 1, 28),
        date(2027, 2, 28),
        date(2027, 3, 28),
    ]


@pytest.mark.parametrize("day", [29, 30, 31])
def test_a_day_that_not_every_month_has_is_refused(day: int):
    wrong = terms(first=date(2026, 3, day))
    assert [lack.field for lack in terms_lacks(wrong, POLICY, TODAY)] == ["first_due_on"]
    with pytest.raises(ValueError, match="1 to 28"):
        schedule(wrong)
    assert schedule(terms(first=date(2026, 3, day), how=Frequency.WEEKLY))


@given(
    st.integers(1, 10**8),
    st.integers(0, 10**8),
    st.integers(1, 60),
    st.dates(date(2020, 1, 1), date(2060, 1, 1)),
    st.sampled_from(Frequency),
)
def test_no_plan_loses_a_cent(total: int, down: int, count: int, first: date, how: Frequency):
    wanted = terms(total, count, first, down, how)
    if wanted.financed_cents < count or (how is Frequency.MONTHLY and first.day > 28):
        with pytest.raises(ValueError, match=r"cent|fall due"):
            schedule(wanted)
        return
    rows = schedule(wanted)
    assert sum(row.amount_cents for row in rows) + down == total
    assert all(row.amount_cents > 0 for row in rows)
    assert len({row.amount_cents for row in rows[:-1]}) <= 1
    assert 0 <= rows[-1].amount_cents - rows[0].amount_cents < count
    dates = [row.due_on for row in rows]
    assert dates == sorted(set(dates))
    assert dates[0] == first
    if how is Frequency.MONTHLY:
        assert {day.day for day in dates} == {first.day}


def test_good_terms_lack_nothing():
    assert terms_lacks(terms(), POLICY, TODAY) == ()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (terms(total=0), "total_cents"),
        (terms(total=-5), "total_cents"),
        (terms(down=48210), "down_payment_cents"),
        (terms(down=-1), "down_payment_cents"),
        (terms(count=0), "instalments"),
        (terms(total=3, count=4), "instalments"),
        (terms(first=date(2026, 3, 11)), "first_due_on"),
        (terms(first=date(2026, 4, 12)), "first_due_on"),  # 31 days away
        (terms(total=9000, count=4), "instalments"),  # $22.50 is below $25
        (terms(total=30000, count=4), "instalments"),  # up to $300: three months
    ],
)
def test_terms_that_cannot_be_agreed(wrong: PlanTerms, field: str):
    lacks = [lack for lack in terms_lacks(wrong, POLICY, TODAY) if lack.blocks]
    assert field in {lack.field for lack in lacks}
    assert all(lack.message.endswith(".") for lack in lacks)


@pytest.mark.parametrize(
    ("total", "minimum", "months"),
    [
        (30000, 2500, 3),  # 5 % is $15: $25 holds
        (30001, 2500, 12),
        (100000, 5000, 12),
        (100001, 5001, 24),  # 5 % rounds up to the cent
        (240000, 12000, 24),
    ],
)
def test_minimum_and_months_by_balance(total: int, minimum: int, months: int):
    assert POLICY.minimum_for(total) == minimum
    assert POLICY.months_for(total) == months


def test_a_balance_below_the_minimum_may_be_paid_at_once():
    assert terms_lacks(terms(total=1500, count=1), POLICY, TODAY) == ()


def test_weekly_plans_count_in_months_too():
    assert terms_lacks(terms(total=30000, count=8, first=date(2026, 3, 16), how=Frequency.WEEKLY), POLICY, TODAY)
    nine = terms(total=30000, count=10, first=date(2026, 3, 16), how=Frequency.WEEKLY)
    # the tenth Monday is May 18, two months and two days after the first: more than three monthly dates
    assert "instalments" in {lack.field for lack in terms_lacks(nine, POLICY, TODAY) if lack.blocks}


def test_four_instalments_need_no_disclosure_five_do():
    assert not needs_disclosure(terms(count=4, down=100))
    five = terms(count=5)
    lacks = terms_lacks(five, POLICY, TODAY)
    assert [(lack.field, lack.blocks) for lack in lacks] == [("instalments", False)]
    text = disclosure_warning(five)
    assert "Regulation Z" in text
    assert all(item.split(" ", 1)[1] in text for item in DISCLOSURE_ITEMS)


@given(st.integers(1, 10**7), st.dates(date(2024, 1, 1), date(2040, 1, 1)))
def test_what_is_suggested_can_be_agreed(total: int, today: date):
    suggested = suggest_terms(total, POLICY, today)
    assert terms_lacks(suggested, POLICY, today) == ()
    assert not needs_disclosure(suggested)
    assert sum(row.amount_cents for row in schedule(suggested)) == total


# four instalments of about $120.52 on the 28th of March, April, May and June
@pytest.mark.parametrize(
    ("paid", "today", "state", "overdue", "missed"),
    [
        (0, date(2026, 3, 28), PlanState.ACTIVE, 0, 0),
        (0, date(2026, 4, 2), PlanState.ACTIVE, 0, 0),  # fifth day of grace
        (0, date(2026, 4, 3), PlanState.LATE, 12052, 1),
        (12052, date(2026, 4, 3), PlanState.ACTIVE, 0, 0),
        (12000, date(2026, 4, 3), PlanState.LATE, 52, 1),
        (0, date(2026, 4, 27), PlanState.DEFAULTED, 12052, 1),  # thirty days
        (12052, date(2026, 5, 4), PlanState.LATE, 12052, 1),
        (0, date(2026, 5, 4), PlanState.DEFAULTED, 24104, 2),
        (48210, date(2026, 5, 4), PlanState.COMPLETED, 0, 0),
        (50000, date(2026, 5, 4), PlanState.COMPLETED, 0, 0),
    ],
)
def test_where_a_plan_stands(paid: int, today: date, state: PlanState, overdue: int, missed: int):
    found = progress(schedule(terms()), paid, today, POLICY)
    assert (found.state, found.overdue_cents, found.missed) == (state, overdue, missed)
    assert found.left_cents == 48210 - paid


def test_payments_fill_the_oldest_instalment_first():
    found = progress(schedule(terms()), 15000, date(2026, 4, 1), POLICY)
    assert found.next_due is not None
    assert (found.next_due.number, found.next_due.amount_cents) == (2, 9104)


def test_a_plan_made_good_is_reinstated():
    assert progress(schedule(terms()), 12052, date(2026, 4, 3), POLICY, was_defaulted=True).state is PlanState.CURED
    assert PlanState.CURED.is_running
    assert not PlanState.DEFAULTED.is_running
    assert all(state.label for state in PlanState)
