"""Money that payers moved outside claims, with what it hangs on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, PayerId, PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredAdjustment:
    """One PLB pair of a payment that stands; the amount with the file's sign."""

    adjustment_id: int
    payment_id: PaymentId
    payer_id: PayerId
    payer: str
    trace: str
    paid_on: date | None
    code: str
    reference: str
    amount_cents: Money
    claim_id: ClaimId | None
    claim_number: str | None


def provider_adjustments(database: PracticeDatabase, *, limit: int = 2000) -> list[StoredAdjustment]:
    """The newest first."""
    cursor = database.execute(
        "SELECT a.id AS adjustment_id, a.payment_id, p.payer_id, y.name AS payer, p.trace, p.paid_on, a.code,"
        " a.reference, a.amount_cents, a.claim_id, c.claim_number"
        " FROM provider_adjustment a JOIN payment p ON p.id = a.payment_id AND p.state = 'posted'"
        " JOIN payer y ON y.id = p.payer_id LEFT JOIN claim c ON c.id = a.claim_id"
        " ORDER BY p.paid_on DESC, a.id DESC LIMIT ?",
        (limit,),
    )
    return records(StoredAdjustment, cursor)
