"""Laying a claim aside: for how long, and when that may not be done.

Usual practice: three business days, then back to the same worker (worklists of large billing systems do the same).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from arcaller_desktop.domain.business_days import add_working_days, is_working_day
from arcaller_desktop.domain.calls import FAR_AHEAD_DAYS

PEND_DAYS = 3
"""Business days, unless the person chooses others."""


def pend_day(today: date, days: int = PEND_DAYS, holidays: Collection[date] = ()) -> date:
    """The business day on which a claim comes back; the payer's holidays are not counted."""
    return add_working_days(today, days, holidays)


def pend_lack(until_on: date, today: date, *, safe_on: date | None = None, holidays: Collection[date] = ()) -> str:
    """Why a claim cannot be laid aside until this day; empty when it can.

    `safe_on` is the safe day of the claim's nearest deadline that has not passed.
    """
    if until_on <= today:
        return "the day must be after today"
    if (until_on - today).days > FAR_AHEAD_DAYS:
        return f"no claim is laid aside for more than {FAR_AHEAD_DAYS} days"
    if safe_on is not None and today <= safe_on < until_on:
        return f"its deadline {safe_on:%m/%d/%Y} would pass meanwhile"
    if not is_working_day(until_on, holidays):
        return f"{until_on:%m/%d/%Y} is no business day of this payer"
    return ""
