"""Payments of patients and their cash book: rows in, sums out. Both are only ever added to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import BatchId, ClaimId, GuarantorId, LineId, PatientId, PatientPaymentId
from arcaller_desktop.domain.ledger import PATIENT_PAYMENT_KINDS
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.patient_payments import CardFacts, CashKind, PatientPayment, PaymentMethod
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.ledger import Provenance, kinds_sql


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredPayment:
    """A payment and what became of its money: applied, waiting, gone back."""

    payment_id: PatientPaymentId
    receipt_number: str
    guarantor_id: GuarantorId
    patient_id: PatientId | None
    method: PaymentMethod
    amount_cents: Money
    received_on: date
    posted_at: datetime
    user: str
    reference: str
    card: CardFacts
    paid_by: str
    note: str
    unapplied_cents: Money
    applied_cents: Money
    returned_cents: Money
    voided_cents: Money
    refunded_cents: Money
    batch_id: BatchId | None = None

    @property
    def stands(self) -> bool:
        """False once the bank sent it back or it was voided."""
        return not self.returned_cents and not self.voided_cents


@dataclass(frozen=True, kw_only=True, slots=True)
class AppliedEntry:
    """A ledger entry of a payment that nobody has taken back; `amount_cents` is above zero."""

    payment_id: PatientPaymentId
    entry_id: int
    claim_id: ClaimId
    line_id: LineId
    kind: str
    amount_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class CashRow:
    """One movement to be added; `amount_cents` raises what waits when it is above zero."""

    payment_id: PatientPaymentId
    kind: CashKind
    amount_cents: Money
    ledger_entry_id: int | None = None
    reason: str = ""


_SUMS = ", ".join(
    f"coalesce((SELECT {sign}sum(x.amount_cents) FROM cash_entry x WHERE x.payment_id = p.id{condition}), 0)"
    for sign, condition in (
        ("", ""),
        ("-", " AND x.kind IN ('applied', 'taken_off')"),
        ("-", " AND x.kind = 'returned'"),
        ("-", " AND x.kind = 'voided'"),
        ("-", " AND x.kind IN ('refunded', 'not_refunded')"),
    )
)
_PAYMENTS = f"""
SELECT p.id, p.receipt_number, p.guarantor_id, p.patient_id, p.method, p.amount_cents, p.received_on, p.posted_at,
    u.name, p.reference, p.card_brand, p.card_last4, p.card_token, p.paid_by, p.note, p.batch_id, {_SUMS}
FROM patient_payment p JOIN user u ON u.id = p.user_id
"""
_APPLIED = f"""
SELECT x.payment_id, e.id, e.claim_id, e.claim_line_id, e.kind, -e.amount_cents
FROM cash_entry x JOIN ledger_entry e ON e.id = x.ledger_entry_id
WHERE e.kind IN {kinds_sql(PATIENT_PAYMENT_KINDS)}
    AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)
"""


def add_payment(
    database: PracticeDatabase, payment: PatientPayment, provenance: Provenance, *, identity: str = ""
) -> tuple[PatientPaymentId, str]:
    """Adds a payment with what was received; gives its id and receipt number."""
    number = int(database.value("SELECT coalesce(max(id), 0) + 1 FROM patient_payment"))
    receipt = f"R{number:06d}"
    database.execute(
        "INSERT INTO patient_payment (id, receipt_number, guarantor_id, patient_id, method, amount_cents, received_on,"
        " posted_at, user_id, batch_id, reference, card_brand, card_last4, card_token, paid_by, note, identity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            receipt,
            payment.guarantor_id,
            payment.patient_id,
            payment.method.value,
            payment.amount_cents,
            payment.received_on.isoformat(),
            provenance.posted_at.isoformat(timespec="seconds"),
            provenance.user_id,
            provenance.batch_id,
            payment.reference.strip(),
            payment.card.brand.strip(),
            payment.card.last4.strip(),
            payment.card.token.strip(),
            payment.paid_by.strip(),
            payment.note.strip(),
            identity,
        ),
    )
    payment_id = PatientPaymentId(number)
    received = CashRow(payment_id=payment_id, kind=CashKind.RECEIVED, amount_cents=payment.amount_cents)
    add_cash(database, [received], provenance)
    return payment_id, receipt


def add_cash(database: PracticeDatabase, rows: Iterable[CashRow], provenance: Provenance) -> None:
    """Adds movements to the cash book."""
    database.executemany(
        "INSERT INTO cash_entry (payment_id, kind, amount_cents, effective_on, posted_at, user_id, ledger_entry_id,"
        " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                row.payment_id,
                row.kind.value,
                row.amount_cents,
                provenance.effective_on.isoformat(),
                provenance.posted_at.isoformat(timespec="seconds"),
                provenance.user_id,
                row.ledger_entry_id,
                row.reason,
            )
            for row in rows
        ],
    )


def stored_payment(database: PracticeDatabase, payment_id: PatientPaymentId) -> StoredPayment | None:
    """A payment, or None."""
    row = database.execute(f"{_PAYMENTS} WHERE p.id = ?", (payment_id,)).fetchone()
    return None if row is None else _payment(row)


def payments_of_guarantor(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[StoredPayment]:
    """All payments of an account, the newest first."""
    query = f"{_PAYMENTS} WHERE p.guarantor_id = ? ORDER BY p.received_on DESC, p.id DESC"
    return [_payment(row) for row in database.rows(query, (guarantor_id,))]


def payments_of_batch(database: PracticeDatabase, batch_id: BatchId) -> list[StoredPayment]:
    """The payments of an import that stand, newest first."""
    query = f"{_PAYMENTS} WHERE p.batch_id = ? ORDER BY p.id DESC"
    return [payment for row in database.rows(query, (batch_id,)) if (payment := _payment(row)).stands]


def has_payment(database: PracticeDatabase, identity: str) -> bool:
    """True when an imported payment of this identity stands."""
    found = database.value(
        "SELECT 1 FROM patient_payment p WHERE p.identity = ? AND NOT EXISTS ("
        " SELECT 1 FROM cash_entry x WHERE x.payment_id = p.id AND x.kind = 'voided')",
        (identity,),
    )
    return found is not None


def applied_entries(
    database: PracticeDatabase, payment_id: PatientPaymentId, claim_id: ClaimId | None = None
) -> list[AppliedEntry]:
    """Where a payment's money stands, of one claim or of all, the newest first."""
    query = f"{_APPLIED} AND x.payment_id = ?1 AND (?2 IS NULL OR e.claim_id = ?2) ORDER BY e.id DESC"
    return [_applied(row) for row in database.rows(query, (payment_id, claim_id))]


def applied_on_claim(database: PracticeDatabase, claim_id: ClaimId) -> list[AppliedEntry]:
    """The patient's money that stands on a claim, the newest first."""
    return [_applied(row) for row in database.rows(f"{_APPLIED} AND e.claim_id = ? ORDER BY e.id DESC", (claim_id,))]


def unapplied_of_guarantor(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[tuple[StoredPayment, Money]]:
    """Payments of which money waits, the oldest first."""
    found = payments_of_guarantor(database, guarantor_id)
    return [(payment, payment.unapplied_cents) for payment in reversed(found) if payment.unapplied_cents]


def unapplied_cents(database: PracticeDatabase, guarantor_id: GuarantorId) -> Money:
    """What waits unapplied on an account."""
    return int(
        database.value(
            "SELECT coalesce(sum(x.amount_cents), 0) FROM patient_payment p JOIN cash_entry x ON x.payment_id = p.id"
            " WHERE p.guarantor_id = ?",
            (guarantor_id,),
        )
    )


def _applied(row: tuple[Any, ...]) -> AppliedEntry:
    return AppliedEntry(
        payment_id=row[0], entry_id=row[1], claim_id=row[2], line_id=row[3], kind=row[4], amount_cents=row[5]
    )


def _payment(row: tuple[Any, ...]) -> StoredPayment:
    return StoredPayment(
        payment_id=row[0],
        receipt_number=row[1],
        guarantor_id=row[2],
        patient_id=row[3],
        method=PaymentMethod(row[4]),
        amount_cents=row[5],
        received_on=date.fromisoformat(row[6]),
        posted_at=datetime.fromisoformat(row[7]),
        user=row[8],
        reference=row[9],
        card=CardFacts(brand=row[10], last4=row[11], token=row[12]),
        paid_by=row[13],
        note=row[14],
        batch_id=row[15],
        unapplied_cents=row[16],
        applied_cents=row[17],
        returned_cents=row[18],
        voided_cents=row[19],
        refunded_cents=row[20],
    )


def oldest_claim(database: PracticeDatabase, guarantor_id: GuarantorId) -> ClaimId | None:
    """The first visit of an account that was not withdrawn."""
    found = database.value(
        "SELECT c.id FROM patient p JOIN claim c ON c.patient_id = p.id WHERE p.guarantor_id = ?"
        " AND c.submission_state <> 'voided' ORDER BY c.service_from, c.id LIMIT 1",
        (guarantor_id,),
    )
    return None if found is None else ClaimId(found)


def whole_claim_line(database: PracticeDatabase, claim_id: ClaimId) -> LineId | None:
    """Line 0 of a claim, on which stands what belongs to no service."""
    found = database.value("SELECT id FROM claim_line WHERE claim_id = ? AND line_number = 0", (claim_id,))
    return None if found is None else LineId(found)


def newest_import(database: PracticeDatabase) -> str | None:
    """When patient payments were last imported; None when they never were."""
    found: str | None = database.value(
        "SELECT max(b.started_at) FROM import_batch b WHERE b.state <> 'undone' AND EXISTS ("
        " SELECT 1 FROM patient_payment p WHERE p.batch_id = b.id)"
    )
    return found


def reason_of_end(database: PracticeDatabase, payment_id: PatientPaymentId) -> str:
    """Why a payment does not stand any more; empty while it does."""
    found = database.value(
        "SELECT reason FROM cash_entry WHERE payment_id = ? AND kind IN ('returned', 'voided')"
        " ORDER BY id DESC LIMIT 1",
        (payment_id,),
    )
    return str(found or "")
