"""Working days: weekends and the US federal holidays are computed, a payer's own holidays are passed in."""

from __future__ import annotations

import calendar
from collections.abc import Collection
from datetime import date, timedelta
from functools import lru_cache

_SATURDAY = 5


@lru_cache(maxsize=64)
def federal_holidays(year: int) -> frozenset[date]:
    """The days federal offices are closed in `year` (5 U.S.C. 6103).

    Kept on Friday when it falls on Saturday, on Monday when on Sunday: so New Year may be kept on 31 December.
    """
    fixed = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    if year >= 2021:
        fixed.append(date(year, 6, 19))
    moving = [
        _nth_weekday(year, 2, 0, 3),
        _last_monday_of_may(year),
        _nth_weekday(year, 9, 0, 1),
        _nth_weekday(year, 10, 0, 2),
        _nth_weekday(year, 11, 3, 4),
    ]
    if year >= 1986:
        moving.append(_nth_weekday(year, 1, 0, 3))
    kept = {_observed(day) for day in fixed} | set(moving)
    next_new_year = _observed(date(year + 1, 1, 1)) if year < date.max.year else None
    if next_new_year is not None and next_new_year.year == year:
        kept.add(next_new_year)
    return frozenset(day for day in kept if day.year == year)


def is_working_day(day: date, holidays: Collection[date] = ()) -> bool:
    """True from Monday to Friday unless a federal holiday or one of `holidays`."""
    return day.weekday() < _SATURDAY and day not in federal_holidays(day.year) and day not in holidays


def working_day_on_or_after(day: date, holidays: Collection[date] = ()) -> date:
    """The day itself, or the next working day."""
    while not is_working_day(day, holidays):
        day += timedelta(days=1)
    return day


def working_day_on_or_before(day: date, holidays: Collection[date] = ()) -> date:
    """The day itself, or the last working day before it."""
    while not is_working_day(day, holidays):
        day -= timedelta(days=1)
    return day


def add_working_days(day: date, count: int, holidays: Collection[date] = ()) -> date:
    """The `count`-th working day after `day`: the next working day is 1. Raises ValueError for a negative count."""
    if count < 0:
        raise ValueError("working days are counted forward")
    for _ in range(count):
        day = working_day_on_or_after(day + timedelta(days=1), holidays)
    return day


def add_months(day: date, months: int) -> date:
    """The same day `months` later, or the last day of a month that is too short (31 January + 1: 28 or 29 February)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _observed(day: date) -> date:
    if day.weekday() == _SATURDAY:
        return day - timedelta(days=1)
    if day.weekday() == _SATURDAY + 1:
        return day + timedelta(days=1)
    return day


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _last_monday_of_may(year: int) -> date:
    last = date(year, 5, 31)
    return last - timedelta(days=last.weekday())
