"""How the day of who is signed in is going."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.settings import DAILY_GOAL
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.storage.days import day_figures


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


def day_progress(context: Context) -> DayProgress:
    """The day so far of who is signed in."""
    worked, promised, overdue = day_figures(context.database, context.user.id, context.clock.today())
    return DayProgress(worked=worked, goal=get_setting(context, DAILY_GOAL), overdue=overdue, promised_cents=promised)
