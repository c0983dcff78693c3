"""What came in and went back on a day: from the cash book, and the same from the ledger to compare."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ledger import PATIENT_PAYMENT_KINDS
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.patient_payments import CashKind, PaymentMethod
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.ledger import kinds_sql


@dataclass(frozen=True, kw_only=True, slots=True)
class Movement:
    """One movement of the cash book on the day."""

    receipt_number: str
    account_number: str
    method: PaymentMethod
    reference: str
    kind: CashKind
    amount_cents: Money
    user: str
    posted_at: str


def movements_of_day(database: PracticeDatabase, posted_on: date) -> list[Movement]:
    """What was entered on a day (as the practice's clock has it), in its order."""
    return [
        Movement(
            receipt_number=row[0],
            account_number=row[1],
            method=PaymentMethod(row[2]),
            reference=row[3] or (f"ending in {row[4]}" if row[4] else ""),
            kind=CashKind(row[5]),
            amount_cents=row[6],
            user=row[7],
            posted_at=row[8],
        )
        for row in database.rows(
            "SELECT p.receipt_number, g.account_number, p.method, p.reference, p.card_last4, x.kind, x.amount_cents,"
            " u.name, x.posted_at FROM cash_entry x JOIN patient_payment p ON p.id = x.payment_id"
            " JOIN guarantor g ON g.id = p.guarantor_id JOIN user u ON u.id = x.user_id"
            " WHERE substr(x.posted_at, 1, 10) = ? ORDER BY x.id",
            (posted_on.isoformat(),),
        )
    ]


def ledger_of_day(database: PracticeDatabase, posted_on: date) -> Money:
    """What the ledger says was applied on the day, net of what was taken off; above zero for money applied."""
    return int(
        database.value(
            "SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e LEFT JOIN ledger_entry x"
            f" ON x.id = e.reverses_id WHERE coalesce(x.kind, e.kind) IN {kinds_sql(PATIENT_PAYMENT_KINDS)}"
            " AND substr(e.posted_at, 1, 10) = ?",
            (posted_on.isoformat(),),
        )
    )
