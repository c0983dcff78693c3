"""Dates, numbers and amounts that claims were sent with; of each claim its last sending counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from arcaller_desktop.domain.claim_details import ClaimDetail
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


def set_details(
    database: PracticeDatabase, sendings: Sequence[tuple[ClaimId, date | None, Sequence[ClaimDetail]]]
) -> None:
    """Keeps what each sending said, unless a later sending has spoken: files come in any order."""
    database.executemany(
        "DELETE FROM claim_detail WHERE claim_id = ? AND coalesce(sent_on, '') <= ?",
        [(claim, iso(day) or "") for claim, day, details in sendings if details],
    )
    database.executemany(
        "INSERT INTO claim_detail (claim_id, line_number, kind, value, sent_on) SELECT ?1, ?2, ?3, ?4, ?5"
        " WHERE NOT EXISTS (SELECT 1 FROM claim_detail"
        "  WHERE claim_id = ?1 AND coalesce(sent_on, '') > coalesce(?5, ''))",
        [
            (claim, one.line_number, one.kind, one.value, iso(day))
            for claim, day, details in sendings
            for one in details
        ],
    )


def claim_details(database: PracticeDatabase, claim_id: ClaimId) -> list[ClaimDetail]:
    """The claim as a whole first, then by line."""
    return [
        ClaimDetail(line_number=row[0], kind=row[1], value=row[2])
        for row in database.rows(
            "SELECT line_number, kind, value FROM claim_detail WHERE claim_id = ? ORDER BY line_number, id", (claim_id,)
        )
    ]


def remove_details(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> None:
    """Forgets them for claims that no sending is left of."""
    database.execute(
        f"DELETE FROM claim_detail WHERE claim_id {in_list()}"
        " AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.claim_id = claim_detail.claim_id)",
        (as_list(claim_ids),),
    )
