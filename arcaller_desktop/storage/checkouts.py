"""Who has which claim in hand: a lease that ends by itself, so that a crash keeps no claim from anybody."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckoutRow:
    """A lease that runs."""

    claim_id: int
    user_id: int
    user: str
    taken_at: datetime
    expires_at: datetime


def take(database: PracticeDatabase, claim_id: ClaimId, user_id: UserId, *, at: datetime, until: datetime) -> bool:
    """Takes the claim or goes on holding it; False when somebody else holds it now. One statement: no two get it."""
    now, end = _moment(at), _moment(until)
    cursor = database.execute(
        "INSERT INTO claim_checkout (claim_id, user_id, taken_at, expires_at) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (claim_id) DO UPDATE SET user_id = excluded.user_id, expires_at = excluded.expires_at,"
        " taken_at = CASE WHEN user_id = excluded.user_id AND expires_at > ?3 THEN taken_at ELSE excluded.taken_at END"
        " WHERE user_id = excluded.user_id OR expires_at <= ?3",
        (claim_id, user_id, now, end),
    )
    return bool(cursor.rowcount)


def release(database: PracticeDatabase, user_id: UserId, claim_ids: Collection[ClaimId] | None = None) -> int:
    """Gives back these claims, or everything the user holds; gives how many."""
    if claim_ids is None:
        return int(database.execute("DELETE FROM claim_checkout WHERE user_id = ?", (user_id,)).rowcount)
    return int(
        database.execute(
            f"DELETE FROM claim_checkout WHERE user_id = ?2 AND claim_id {in_list('?1')}",
            (as_list(claim_ids), user_id),
        ).rowcount
    )


def forget_expired(database: PracticeDatabase, at: datetime) -> None:
    """Takes away leases that have ended."""
    database.execute("DELETE FROM claim_checkout WHERE expires_at <= ?", (_moment(at),))


def held(
    database: PracticeDatabase, claim_ids: Collection[int], *, at: datetime, by_others_than: UserId | None = None
) -> list[CheckoutRow]:
    """The leases that run on these claims, those of one user left out when asked."""
    return records(
        CheckoutRow,
        database.execute(
            "SELECT k.claim_id, k.user_id, u.name AS user, k.taken_at, k.expires_at"
            " FROM claim_checkout k JOIN user u ON u.id = k.user_id"
            f" WHERE k.claim_id {in_list('?1')} AND k.expires_at > ?2 AND k.user_id IS NOT ?3",
            (as_list(claim_ids), _moment(at), by_others_than),
        ),
    )


def all_held(database: PracticeDatabase, *, at: datetime) -> list[CheckoutRow]:
    """Every lease that runs."""
    return records(
        CheckoutRow,
        database.execute(
            "SELECT k.claim_id, k.user_id, u.name AS user, k.taken_at, k.expires_at"
            " FROM claim_checkout k JOIN user u ON u.id = k.user_id WHERE k.expires_at > ? ORDER BY k.taken_at",
            (_moment(at),),
        ),
    )


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
