"""Refunds to patients: asked for, approved, issued from money that waits, stopped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import GuarantorId, PatientPaymentId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredRefund:
    """A refund. `state` is requested, approved, issued, refused or stopped."""

    refund_id: int
    guarantor_id: GuarantorId
    amount_cents: Money
    reason: str
    state: str
    method: str
    reference: str
    requested_at: datetime
    requested_by: UserId
    requester: str
    approved_by: UserId | None
    issued_on: date | None
    ended_because: str
    account_number: str
    guarantor: str


_REFUNDS = """
SELECT r.id, r.guarantor_id, r.amount_cents, r.reason, r.state, r.method, r.reference, r.requested_at, r.requested_by,
    u.name, r.approved_by, r.issued_on, r.ended_because, g.account_number,
    trim(g.last_name || ', ' || g.first_name, ', ')
FROM patient_refund r JOIN user u ON u.id = r.requested_by JOIN guarantor g ON g.id = r.guarantor_id
"""


def add_refund(
    database: PracticeDatabase,
    *,
    guarantor_id: GuarantorId,
    amount_cents: Money,
    reason: str,
    at: datetime,
    user_id: UserId,
) -> int:
    """A new request; gives its number."""
    cursor = database.execute(
        "INSERT INTO patient_refund (guarantor_id, amount_cents, reason, state, requested_at, requested_by)"
        " VALUES (?, ?, ?, 'requested', ?, ?)",
        (guarantor_id, amount_cents, reason, at.isoformat(timespec="seconds"), user_id),
    )
    return int(cursor.lastrowid)


def approve(database: PracticeDatabase, refund_id: int, *, at: datetime, user_id: UserId) -> None:
    """Another person agrees."""
    database.execute(
        "UPDATE patient_refund SET state = 'approved', approved_at = ?, approved_by = ? WHERE id = ?",
        (at.isoformat(timespec="seconds"), user_id, refund_id),
    )


def issue(
    database: PracticeDatabase,
    refund_id: int,
    *,
    issued_on: date,
    method: str,
    reference: str,
    parts: Iterable[tuple[PatientPaymentId, Money]],
) -> None:
    """The money goes out, from these payments."""
    database.execute(
        "UPDATE patient_refund SET state = 'issued', issued_on = ?, method = ?, reference = ? WHERE id = ?",
        (issued_on.isoformat(), method, reference, refund_id),
    )
    database.executemany(
        "INSERT INTO patient_refund_part (patient_refund_id, payment_id, amount_cents) VALUES (?, ?, ?)",
        [(refund_id, payment_id, cents) for payment_id, cents in parts],
    )


def end(database: PracticeDatabase, refund_id: int, state: str, *, because: str) -> None:
    """Refused before it went out, or stopped after."""
    database.execute("UPDATE patient_refund SET state = ?, ended_because = ? WHERE id = ?", (state, because, refund_id))


def parts_of(database: PracticeDatabase, refund_id: int) -> list[tuple[PatientPaymentId, Money]]:
    """From which payments an issued refund came."""
    return database.rows(
        "SELECT payment_id, amount_cents FROM patient_refund_part WHERE patient_refund_id = ?", (refund_id,)
    )


def stored_refund(database: PracticeDatabase, refund_id: int) -> StoredRefund | None:
    """A refund, or None."""
    row = database.execute(f"{_REFUNDS} WHERE r.id = ?", (refund_id,)).fetchone()
    return None if row is None else _refund(row)


def refunds_of_guarantor(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[StoredRefund]:
    """All of an account, the newest first."""
    return [
        _refund(row)
        for row in database.rows(f"{_REFUNDS} WHERE r.guarantor_id = ? ORDER BY r.id DESC", (guarantor_id,))
    ]


def open_refunds(database: PracticeDatabase) -> list[StoredRefund]:
    """All that wait for approval or for being sent."""
    return [
        _refund(row) for row in database.rows(f"{_REFUNDS} WHERE r.state IN ('requested', 'approved') ORDER BY r.id")
    ]


def promised_cents(database: PracticeDatabase, guarantor_id: GuarantorId) -> Money:
    """What is asked for or approved and has not gone out."""
    return int(
        database.value(
            "SELECT coalesce(sum(amount_cents), 0) FROM patient_refund WHERE guarantor_id = ?"
            " AND state IN ('requested', 'approved')",
            (guarantor_id,),
        )
    )


def _refund(row: tuple[Any, ...]) -> StoredRefund:
    return StoredRefund(
        refund_id=row[0],
        guarantor_id=row[1],
        amount_cents=row[2],
        reason=row[3],
        state=row[4],
        method=row[5],
        reference=row[6],
        requested_at=datetime.fromisoformat(row[7]),
        requested_by=row[8],
        requester=row[9],
        approved_by=row[10],
        issued_on=day_of(row[11]),
        ended_because=row[12],
        account_number=row[13],
        guarantor=row[14],
    )
