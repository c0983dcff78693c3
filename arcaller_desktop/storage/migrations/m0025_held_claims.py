"""Keeps what the claims of a held payment are called, so that the payment is found by claim and patient."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_HELD_CLAIMS = """
CREATE TABLE held_claim (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER NOT NULL REFERENCES payment(id),
    claim_number TEXT NOT NULL,
    payer_claim_number TEXT NOT NULL DEFAULT '',
    patient_name_folded TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_held_claim_payment ON held_claim (payment_id);
CREATE TRIGGER held_claim_decided AFTER UPDATE OF state ON payment WHEN NEW.state NOT IN ('held', 'suppressed')
    BEGIN DELETE FROM held_claim WHERE payment_id = NEW.id; END;
"""


def upgrade(execute: Execute) -> None:
    """Adds the table; what was posted, undone or replaced leaves it by itself."""
    execute(_HELD_CLAIMS)
