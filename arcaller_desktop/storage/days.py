"""What one person did on one day, for the status bar: asked often, so each part is one step in an index."""

from __future__ import annotations

from datetime import date, datetime

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.database import PracticeDatabase


def day_figures(database: PracticeDatabase, user_id: UserId, day: date) -> tuple[int, Money, int]:
    """Claims touched that day, what payers promised in those touches, and open claims of theirs due before it."""
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


def claims_due(database: PracticeDatabase, day: date) -> int:
    """Open claims, of everybody, whose next step is for that day."""
    return int(
        database.value("SELECT count(*) FROM claim WHERE is_open = 1 AND next_action_on = ?", (day.isoformat(),))
    )


def payments_held(database: PracticeDatabase) -> int:
    """Payments that came in and were not posted, because they do not balance or could not be read whole."""
    return int(database.value("SELECT count(*) FROM payment WHERE state = 'held'"))


def posted_on_touched_claims(database: PracticeDatabase, since: datetime, until: datetime) -> Money:
    """Insurance payments taken in by imports begun in these hours (UTC), on claims somebody had touched before."""
    return int(
        database.value(
            "SELECT coalesce(sum(rc.paid_cents), 0) FROM import_batch b JOIN payment p ON p.batch_id = b.id"
            " JOIN remittance_claim rc ON rc.payment_id = p.id WHERE b.started_at >= ? AND b.started_at < ?"
            " AND p.state = 'posted' AND EXISTS ("
            "  SELECT 1 FROM touch t WHERE t.claim_id = rc.claim_id AND t.touched_at < b.started_at)",
            (since.isoformat(timespec="seconds"), until.isoformat(timespec="seconds")),
        )
    )
