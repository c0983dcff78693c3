"""How the day of who is signed in is going."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.settings import DAILY_GOAL
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.tasks import open_tasks
from arcaller_desktop.storage.days import claims_due, day_figures, payments_held, posted_on_touched_claims
from arcaller_desktop.storage.practices import load_practice


@dataclass(frozen=True, kw_only=True, slots=True)
class DayProgress:
    """What the status bar says."""

    worked: int
    """Claims, not calls: two calls about one claim are one."""
    goal: int
    overdue: int = 0
    """Open claims of theirs whose next step should have been done before today."""
    promised_cents: Money = 0
    """What payers promised in today's calls."""
    due_today: int = 0
    """Open claims of everybody whose next step is for today."""
    recovered_cents: Money = 0
    """Insurance payments imported today on claims that somebody had touched before the import."""
    held_payments: int = 0
    """Payments that came in and wait for a person; of everybody."""
    questions: int = 0
    """Questions that wait for them, and answers to theirs."""


def day_progress(context: Context) -> DayProgress:
    """The day so far of who is signed in."""
    database, today = context.database, context.clock.today()
    worked, promised, overdue = day_figures(database, context.user.id, today)
    midnight = datetime.combine(today, time(), zone_of(load_practice(database).time_zone)).astimezone(UTC)
    return DayProgress(
        worked=worked,
        goal=get_setting(context, DAILY_GOAL),
        overdue=overdue,
        promised_cents=promised,
        due_today=claims_due(database, today),
        recovered_cents=posted_on_touched_claims(database, midnight, midnight + timedelta(hours=24)),
        held_payments=payments_held(database),
        questions=sum(view.for_me or view.mentions_me for view in open_tasks(context)),
    )
