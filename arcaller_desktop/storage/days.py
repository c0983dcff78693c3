"""What one person did on one day, for the status bar."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.database import PracticeDatabase


def day_figures(database: PracticeDatabase, user_id: UserId, day: date) -> tuple[int, Money, int]:
    """Claims touched that day, what payers promised in those touches, and open claims of theirs with a date before it."""
    worked, promised = database.execute(
        "SELECT count(DISTINCT claim_id), coalesce(sum(promised_cents), 0) FROM touch"
        " WHERE user_id = ? AND touched_on = ?",
        (user_id, day.isoformat()),
    ).fetchone()
    overdue = database.value(
        "SELECT count(*) FROM claim WHERE is_open = 1 AND owner_id = ? AND next_action_on < ?",
        (user_id, day.isoformat()),
    )
    return worked, promised, int(overdue)
