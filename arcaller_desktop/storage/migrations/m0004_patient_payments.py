"""Payments of patients: each with every movement of its money, both only ever added to."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_PAYMENTS = """
CREATE TABLE patient_payment (
    id INTEGER PRIMARY KEY,
    receipt_number TEXT NOT NULL UNIQUE,
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    patient_id INTEGER REFERENCES patient(id),
    method TEXT NOT NULL,
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    posted_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    batch_id INTEGER REFERENCES import_batch(id),
    reference TEXT NOT NULL DEFAULT '',
    card_brand TEXT NOT NULL DEFAULT '',
    card_last4 TEXT NOT NULL DEFAULT '' CHECK (length(card_last4) IN (0, 4)),
    card_token TEXT NOT NULL DEFAULT '',
    paid_by TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    identity TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_patient_payment_guarantor ON patient_payment (guarantor_id, received_on);
CREATE INDEX ix_patient_payment_identity ON patient_payment (identity) WHERE identity <> '';
CREATE INDEX ix_patient_payment_day ON patient_payment (received_on);
CREATE INDEX ix_patient_payment_batch ON patient_payment (batch_id) WHERE batch_id IS NOT NULL;
CREATE TRIGGER patient_payment_no_update BEFORE UPDATE ON patient_payment
    BEGIN SELECT RAISE(ABORT, 'payments are only added to: void it'); END;
CREATE TRIGGER patient_payment_no_delete BEFORE DELETE ON patient_payment
    BEGIN SELECT RAISE(ABORT, 'payments are only added to: void it'); END;
CREATE TRIGGER patient_payment_no_reuse BEFORE INSERT ON patient_payment
    WHEN EXISTS (SELECT 1 FROM patient_payment WHERE id = NEW.id OR receipt_number = NEW.receipt_number)
    BEGIN SELECT RAISE(ABORT, 'payments are only added to'); END;

CREATE TABLE cash_entry (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES patient_payment(id),
    kind TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)),
    posted_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    ledger_entry_id INTEGER UNIQUE REFERENCES ledger_entry(id),
    reason TEXT NOT NULL DEFAULT '',
    CHECK (CASE kind WHEN 'received' THEN amount_cents > 0 WHEN 'taken_off' THEN amount_cents > 0
        WHEN 'not_refunded' THEN amount_cents > 0
        WHEN 'applied' THEN amount_cents < 0 WHEN 'returned' THEN amount_cents < 0
        WHEN 'voided' THEN amount_cents < 0 WHEN 'refunded' THEN amount_cents < 0 ELSE 0 END)
) STRICT;
CREATE INDEX ix_cash_entry_payment ON cash_entry (payment_id, amount_cents);
CREATE TRIGGER cash_entry_no_update BEFORE UPDATE ON cash_entry
    BEGIN SELECT RAISE(ABORT, 'the cash book is only added to'); END;
CREATE TRIGGER cash_entry_no_delete BEFORE DELETE ON cash_entry
    BEGIN SELECT RAISE(ABORT, 'the cash book is only added to'); END;
CREATE TRIGGER cash_entry_no_reuse BEFORE INSERT ON cash_entry
    WHEN EXISTS (SELECT 1 FROM cash_entry WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the cash book is only added to'); END;
"""


def upgrade(execute: Execute) -> None:
    """Adds the patients' payments and their cash book."""
    execute(_PAYMENTS)
