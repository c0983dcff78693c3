"""Posting rules of payers, claims held by them, and payments a person decided about."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

# The CHECK on the state is widened, so the table is made anew; references to it go by its name and stay.
_PAYMENT = """
CREATE TABLE payment_wider (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    identity TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('posted', 'held', 'suppressed', 'undone')),
    held_because TEXT NOT NULL DEFAULT '',
    payee_npi TEXT NOT NULL DEFAULT '', payee_tax_id TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '', trace TEXT NOT NULL DEFAULT '',
    amount_cents INTEGER NOT NULL,
    paid_on TEXT CHECK (paid_on IS date(paid_on)),
    interchange_control TEXT NOT NULL DEFAULT '', set_control TEXT NOT NULL DEFAULT '',
    difference_cents INTEGER NOT NULL DEFAULT 0,
    decided_because TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO payment_wider (id, batch_id, file_id, payer_id, identity, state, held_because, payee_npi, payee_tax_id,
    method, trace, amount_cents, paid_on, interchange_control, set_control)
    SELECT id, batch_id, file_id, payer_id, identity, state, held_because, payee_npi, payee_tax_id, method, trace,
        amount_cents, paid_on, interchange_control, set_control FROM payment;
DROP TABLE payment;
ALTER TABLE payment_wider RENAME TO payment;
CREATE INDEX ix_payment_trace ON payment (trace);
CREATE INDEX ix_payment_batch ON payment (batch_id);
CREATE INDEX ix_payment_file ON payment (file_id);
CREATE INDEX ix_payment_held ON payment (state) WHERE state = 'held';
"""

_RULES = """
CREATE TABLE posting_rule (
    id INTEGER PRIMARY KEY,
    payer_id INTEGER NOT NULL UNIQUE REFERENCES payer(id),
    mode TEXT NOT NULL CHECK (mode IN ('clear', 'hold_listed', 'review_all')),
    codes TEXT NOT NULL DEFAULT ''
) STRICT;

ALTER TABLE adjustment ADD COLUMN held_disposition TEXT NOT NULL DEFAULT '';

CREATE TABLE claim_hold (
    id INTEGER PRIMARY KEY,
    remittance_claim_id INTEGER NOT NULL REFERENCES remittance_claim(id),
    kind TEXT NOT NULL CHECK (kind IN ('codes', 'denial')),
    codes TEXT NOT NULL DEFAULT '',
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    released_on TEXT CHECK (released_on IS date(released_on)),
    released_by_id INTEGER REFERENCES user(id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_claim_hold_remittance ON claim_hold (remittance_claim_id);
CREATE INDEX ix_claim_hold_open ON claim_hold (id) WHERE released_on IS NULL;
"""


def upgrade(execute: Execute) -> None:
    """Widens the payment's states and adds rules and holds."""
    execute(_PAYMENT)
    execute(_RULES)
