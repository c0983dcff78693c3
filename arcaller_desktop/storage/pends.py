"""Claims laid aside: one open pend for each claim, ended by its day, by something that came in, or by a person."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.queue import Pend
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


def add_pends(
    database: PracticeDatabase, claim_ids: Collection[ClaimId], pend: Pend, *, user_id: UserId, at: datetime
) -> None:
    """Lays them aside; end what stands open on them before."""
    database.executemany(
        "INSERT INTO pend (claim_id, status, next_action, until_on, why, user_id, set_on, set_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                claim_id,
                pend.status.value if pend.status else "",
                pend.next_action.value if pend.next_action else "",
                iso(pend.until_on),
                pend.why,
                user_id,
                iso(pend.set_on),
                at.isoformat(timespec="seconds"),
            )
            for claim_id in claim_ids
        ],
    )


def end_pends(
    database: PracticeDatabase, claim_ids: Collection[ClaimId], *, why: str, at: datetime
) -> list[tuple[int, ClaimId]]:
    """Ends what stands open on these claims; gives (pend, claim) of each."""
    return [
        (row[0], row[1])
        for row in database.rows(
            "UPDATE pend SET ended_at = ?2, ended_why = ?3"
            f" WHERE ended_at IS NULL AND claim_id {in_list('?1')} RETURNING id, claim_id",
            (as_list(claim_ids), at.isoformat(timespec="seconds"), why),
        )
    ]


def reopen_pends(database: PracticeDatabase, pend_ids: Collection[int]) -> None:
    """Lets ended ones stand again, where no other stands on the claim."""
    database.execute(
        f"UPDATE pend SET ended_at = NULL, ended_why = '' WHERE id {in_list()} AND NOT EXISTS ("
        " SELECT 1 FROM pend other WHERE other.claim_id = pend.claim_id AND other.ended_at IS NULL)",
        (as_list(pend_ids),),
    )


def open_pend_ids(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, int]:
    """The open pend of each of these claims that has one."""
    return dict(
        database.rows(
            f"SELECT claim_id, id FROM pend WHERE ended_at IS NULL AND claim_id {in_list()}", (as_list(claim_ids),)
        )
    )


def pended_until(database: PracticeDatabase, claim_id: ClaimId) -> date | None:
    """The day until which a claim is laid aside."""
    text = database.value("SELECT until_on FROM pend WHERE claim_id = ? AND ended_at IS NULL", (claim_id,))
    return None if text is None else date.fromisoformat(text)
