"""What a new day changes by itself: payment plans fall late or into default, deadlines come nearer."""

from __future__ import annotations

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.plan_care import settle_plans
from arcaller_desktop.services.work import WeighAll, weigh_all


def begin_day(context: Context, command: WeighAll, progress: Progress) -> Changes:
    """Moves plans to the state of the day, then weighs the queue."""
    progress.report(0, 1, "Looking at payment plans")
    with context.database.transaction():
        moved = settle_plans(context)
    return weigh_all(context, command, progress) | (Changes.PLANS | Changes.BALANCE if moved else Changes.NONE)
