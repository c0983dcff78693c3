"""What a change of many claims looks at and writes: their owners, deadlines and money."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, PayerId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class BulkClaim:
    """One of the claims to be changed."""

    claim_id: ClaimId
    claim_number: str
    payer_id: PayerId
    balance_cents: Money
    owner_id: UserId | None
    deadline_on: date | None
    is_open: bool


def bulk_claims(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> list[BulkClaim]:
    """The claims as they stand, by number."""
    return records(
        BulkClaim,
        database.execute(
            "SELECT id AS claim_id, claim_number, payer_id, balance_cents, owner_id, deadline_on, is_open"
            f" FROM claim WHERE id {in_list()} ORDER BY claim_number, id",
            (as_list(claim_ids),),
        ),
    )


def set_owners(database: PracticeDatabase, owners: Mapping[ClaimId, UserId | None]) -> None:
    """Gives each claim to its owner, or to nobody."""
    database.executemany(
        "UPDATE claim SET owner_id = ? WHERE id = ?", [(owner, claim_id) for claim_id, owner in owners.items()]
    )


def owners_of(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, UserId | None]:
    """Whose each claim is now."""
    return dict(database.rows(f"SELECT id, owner_id FROM claim WHERE id {in_list()}", (as_list(claim_ids),)))
