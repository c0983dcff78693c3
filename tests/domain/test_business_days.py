from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.business_days import (
    add_months,
    add_working_days,
    federal_holidays,
    is_working_day,
    working_day_on_or_after,
    working_day_on_or_before,
)

DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def test_the_federal_holidays_of_2026():
    assert sorted(federal_holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 1, 19),  # King, third Monday
        date(2026, 2, 16),  # Washington, third Monday
        date(2026, 5, 25),  # Memorial, last Monday
        date(2026, 6, 19),
        date(2026, 7, 3),  # the 4th is a Saturday
        date(2026, 9, 7),  # Labor, first Monday
        date(2026, 10, 12),  # Columbus, second Monday
        date(2026, 11, 11),
        date(2026, 11, 26),  # Thanksgiving, fourth Thursday
        date(2026, 12, 25),
    ]


def test_new_year_on_a_saturday_is_kept_in_the_old_year():
    assert date(2021, 12, 31) in federal_holidays(2021)
    assert date(2022, 1, 1) not in federal_holidays(2022)


def test_christmas_on_a_sunday_is_kept_on_monday():
    assert date(2022, 12, 26) in federal_holidays(2022)


def test_juneteenth_began_in_2021():
    assert date(2020, 6, 19) not in federal_holidays(2020)
    assert date(2021, 6, 18) in federal_holidays(2021)  # the 19th was a Saturday


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (date(2026, 3, 6), 1, date(2026, 3, 9)),  # Friday to Monday
        (date(2026, 3, 6), 0, date(2026, 3, 6)),
        (date(2026, 7, 2), 1, date(2026, 7, 6)),  # over the Fourth
        (date(2026, 12, 24), 3, date(2026, 12, 30)),
    ],
)
def test_working_days_by_hand(start: date, count: int, expected: date):
    assert add_working_days(start, count) == expected


def test_a_payers_own_holiday_counts():
    good_friday = date(2026, 4, 3)
    assert is_working_day(good_friday)
    assert working_day_on_or_after(good_friday, {good_friday}) == date(2026, 4, 6)
    assert working_day_on_or_before(good_friday, {good_friday}) == date(2026, 4, 2)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 10, 31), 4, date(2027, 2, 28)),
        (date(2026, 3, 15), -3, date(2025, 12, 15)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
    ],
)
def test_months_end_where_the_month_ends(day: date, months: int, expected: date):
    assert add_months(day, months) == expected


@given(DAYS, st.integers(0, 60))
def test_adding_working_days_lands_on_one_and_counts_back(day: date, count: int):
    landed = add_working_days(day, count)
    assert count == 0 or is_working_day(landed)
    between = (day + timedelta(days=number) for number in range(1, (landed - day).days + 1))
    assert sum(map(is_working_day, between)) == count


@given(DAYS)
def test_no_run_of_closed_days_is_longer_than_four(day: date):
    assert working_day_on_or_after(day) - day <= timedelta(days=4)
    assert day - working_day_on_or_before(day) <= timedelta(days=4)


def test_days_are_not_counted_backward():
    with pytest.raises(ValueError, match="forward"):
        add_working_days(date(2026, 1, 1), -1)
