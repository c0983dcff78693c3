"""Whether a payer sent a claim on to the next one itself, what the patient had paid, and a way to payers' numbers."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_COLUMNS = """
ALTER TABLE remittance_claim ADD COLUMN was_forwarded INTEGER NOT NULL DEFAULT 0 CHECK (was_forwarded IN (0, 1));
ALTER TABLE remittance_claim ADD COLUMN patient_paid_cents INTEGER NOT NULL DEFAULT 0;
UPDATE remittance_claim SET was_forwarded = 1 WHERE status IN ('19', '20', '21');
CREATE INDEX ix_remittance_claim_payer_number ON remittance_claim (payer_claim_number) WHERE payer_claim_number <> '';
"""


def upgrade(execute: Execute) -> None:
    """Adds the columns and the index."""
    execute(_COLUMNS)
