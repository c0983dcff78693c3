"""Which claim a posted answer stands on, and how it is put on another."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.domain.ids import ClaimId, PaymentId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.remittances import (
    NewRemittanceClaim,
    add_details,
    refresh_denials,
    set_payer_numbers,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedAnswer:
    """Where a remittance claim stands: in which payment, on which claim, and whether reversals bind it there."""

    payment_id: PaymentId
    sequence: int
    claim_id: ClaimId
    status: str
    is_bound: bool
    """True when it takes an answer back, or was taken back itself."""


def placed_answer(database: PracticeDatabase, remittance_claim_id: int) -> PlacedAnswer | None:
    """A remittance claim of a payment that is posted, or None."""
    row = database.execute(
        "SELECT rc.payment_id, rc.sequence, rc.claim_id, rc.status, rc.is_reversed = 1 OR rc.reverses_id IS NOT NULL"
        " OR EXISTS (SELECT 1 FROM remittance_claim o WHERE o.reverses_id = rc.id)"
        " FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted' WHERE rc.id = ?",
        (remittance_claim_id,),
    ).fetchone()
    if row is None:
        return None
    return PlacedAnswer(payment_id=row[0], sequence=row[1], claim_id=row[2], status=row[3], is_bound=bool(row[4]))


def is_unspoken_for(database: PracticeDatabase, claim_id: ClaimId) -> bool:
    """True for a provisional claim that no posted answer and no submission names."""
    return bool(
        database.value(
            "SELECT 1 FROM claim c WHERE c.id = ? AND c.is_provisional = 1"
            " AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.claim_id = c.id)"
            " AND NOT EXISTS (SELECT 1 FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id"
            "  AND p.state = 'posted' WHERE rc.claim_id = c.id)",
            (claim_id,),
        )
    )


def replace_answer(database: PracticeDatabase, remittance_claim_id: int, claim: NewRemittanceClaim) -> None:
    """Reads a remittance claim anew for another claim: its lines and adjustments are written again."""
    for table in ("remittance_line", "adjustment"):
        database.execute(f"DELETE FROM {table} WHERE remittance_claim_id = ?", (remittance_claim_id,))
    database.execute(
        "UPDATE remittance_claim SET claim_id = ?, payer_rank = ? WHERE id = ?",
        (claim.claim_id, claim.rank, remittance_claim_id),
    )
    add_details(database, [remittance_claim_id], [claim])
    refresh_denials(database, {claim.claim_id})
    set_payer_numbers(database, [claim])
