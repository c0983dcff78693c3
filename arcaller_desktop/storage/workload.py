"""Who has how much work: one step over an index that holds all it needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnerLoad:
    """One person's open claims, or those of nobody."""

    owner_id: int | None
    claims: int
    due: int
    """Due today."""
    overdue: int
    near: int
    """With a deadline near."""
    balance_cents: Money
    oldest_on: date | None
    """The first date of service among them."""


def loads(database: PracticeDatabase, *, today: date, near_by: date) -> list[OwnerLoad]:
    """The open claims by owner."""
    return records(
        OwnerLoad,
        database.execute(
            "SELECT owner_id, count(*) AS claims, count(*) FILTER (WHERE next_action_on = ?1) AS due,"
            " count(*) FILTER (WHERE next_action_on < ?1) AS overdue,"
            " count(*) FILTER (WHERE deadline_on BETWEEN ?1 AND ?2) AS near,"
            " sum(balance_cents) AS balance_cents, min(service_from) AS oldest_on"
            " FROM claim WHERE is_open = 1 GROUP BY owner_id",
            (today.isoformat(), near_by.isoformat()),
        ),
    )


def touched_today(database: PracticeDatabase, today: date) -> dict[UserId, int]:
    """How many claims each person has worked today."""
    return dict(
        database.rows(
            "SELECT user_id, count(DISTINCT claim_id) FROM touch WHERE touched_on = ? GROUP BY user_id",
            (today.isoformat(),),
        )
    )


def claims_to_move(
    database: PracticeDatabase, owner_id: UserId | None, *, today: date, overdue_only: bool, most: int
) -> list[ClaimId]:
    """Somebody's open claims, the least urgent last: what is due first, by priority."""
    late = " AND next_action_on < ?2" if overdue_only else ""
    return [
        row[0]
        for row in database.rows(
            f"SELECT id FROM claim WHERE is_open = 1 AND owner_id IS ?1{late} ORDER BY priority DESC, id LIMIT ?3",
            (owner_id, today.isoformat(), most),
        )
    ]
