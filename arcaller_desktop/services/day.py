"""The day so far, for the status bar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.settings import DAILY_GOAL
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.storage import day as stored
from arcaller_desktop.storage.practices import load_practice


@dataclass(frozen=True, kw_only=True, slots=True)
class DayProgress:
    """What this person worked today, what waits, and what came in for claims that had been worked."""

    worked_today: int
    """Claims, each once."""
    goal: int
    due_today: int
    """Of the whole practice, as is `overdue`."""
    overdue: int
    recovered_today_cents: Money
    """Insurance payments imported today on claims that somebody had touched before the import."""


def day_progress(context: Context) -> DayProgress:
    """Today as the practice's clock on the wall has it."""
    today = context.clock.today()
    midnight = datetime.combine(today, time(), _zone(context)).astimezone(UTC)
    due, overdue = stored.claims_due(context.database, today)
    return DayProgress(
        worked_today=stored.claims_worked(context.database, context.user.id, today),
        goal=get_setting(context, DAILY_GOAL),
        due_today=due,
        overdue=overdue,
        recovered_today_cents=stored.posted_on_touched_claims(
            context.database, midnight, midnight + timedelta(hours=24)
        ),
    )


def _zone(context: Context) -> ZoneInfo:
    try:
        return ZoneInfo(load_practice(context.database).time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
