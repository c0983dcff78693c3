"""What people did in a stretch of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import days_after
from arcaller_desktop.storage.remittances import stands

CREDIT_DAYS = 60
"""A payment later than this after a touch is not counted as its fruit."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DoneRow:
    """How often one person ended a touch in one way."""

    user_id: UserId
    channel: str
    outcome: str
    next_action: str
    touches: int


def done(database: PracticeDatabase, first: date, last: date) -> list[DoneRow]:
    """Touches by person and kind, both days included."""
    return [
        DoneRow(user_id=row[0], channel=row[1], outcome=row[2], next_action=row[3], touches=row[4])
        for row in database.rows(
            "SELECT user_id, channel, outcome, next_action, count(*) FROM touch WHERE touched_on BETWEEN ? AND ?"
            " GROUP BY user_id, channel, outcome, next_action",
            (first.isoformat(), last.isoformat()),
        )
    ]


def claims_touched(database: PracticeDatabase, first: date, last: date) -> dict[UserId, tuple[int, int]]:
    """By person: claims touched, and those of them on which nothing is open any more."""
    return {
        user: (claims, settled)
        for user, claims, settled in database.rows(
            "SELECT t.user_id, count(DISTINCT t.claim_id),"
            " count(DISTINCT CASE WHEN c.is_open = 0 THEN t.claim_id END)"
            " FROM touch t JOIN claim c ON c.id = t.claim_id WHERE t.touched_on BETWEEN ? AND ? GROUP BY t.user_id",
            (first.isoformat(), last.isoformat()),
        )
    }


def calls_made(database: PracticeDatabase, first: date, last: date) -> dict[UserId, tuple[int, int, int]]:
    """By person: calls, seconds on them, seconds of hold."""
    found: dict[UserId, tuple[int, int, int]] = {}
    for user, started, ended, hold in database.rows(
        "SELECT user_id, started_at, ended_at, hold_seconds FROM call"
        " WHERE channel IN ('PHONE', 'IVR', 'PATIENT_PHONE')"
        " AND started_at >= ? AND started_at < ?",
        (first.isoformat(), (last + timedelta(days=1)).isoformat()),
    ):
        calls, seconds, held = found.get(user, (0, 0, 0))
        length = int((datetime.fromisoformat(ended) - datetime.fromisoformat(started)).total_seconds())
        found[user] = (calls + 1, seconds + max(length, 0), held + hold)
    return found


def recovered(database: PracticeDatabase, first: date, last: date) -> dict[UserId, Money]:
    """By person: what payers paid in these days on claims whose newest touch before was theirs, not too long ago."""
    return {
        user: cents
        for user, cents in database.rows(
            "SELECT (SELECT t.user_id FROM touch t WHERE t.claim_id = rc.claim_id AND t.touched_on <= p.paid_on"
            f" AND t.touched_on >= {days_after('p.paid_on', -CREDIT_DAYS)} ORDER BY t.id DESC LIMIT 1) AS who,"
            " sum(rc.paid_cents) FROM payment p JOIN remittance_claim rc ON rc.payment_id = p.id"
            f" WHERE p.state = 'posted' AND p.paid_on BETWEEN ?1 AND ?2 AND {stands('rc')} GROUP BY who",
            (first.isoformat(), last.isoformat()),
        )
        if user is not None
    }


def scores(database: PracticeDatabase, first: date, last: date) -> dict[UserId, tuple[int, ...]]:
    """By person: the scores of the checks of these days."""
    found: dict[UserId, list[int]] = {}
    for user, score in database.rows(
        "SELECT t.user_id, r.score FROM quality_review r JOIN touch t ON t.id = r.touch_id"
        " WHERE r.reviewed_on BETWEEN ? AND ?",
        (first.isoformat(), last.isoformat()),
    ):
        found.setdefault(user, []).append(score)
    return {user: tuple(marks) for user, marks in found.items()}
