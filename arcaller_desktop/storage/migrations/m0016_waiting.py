"""Keeps what people decide about payments and answers that wait, and lists both by index."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_MARKS = """
CREATE TABLE waiting_mark (
    id INTEGER PRIMARY KEY,
    payment_id INTEGER REFERENCES payment(id),
    remittance_claim_id INTEGER REFERENCES remittance_claim(id),
    mark TEXT NOT NULL CHECK (mark IN ('hold', 'suppress', 'keep', 'release')),
    because TEXT NOT NULL DEFAULT '',
    until_on TEXT CHECK (until_on IS date(until_on)),
    user_id INTEGER NOT NULL REFERENCES user(id),
    marked_at TEXT NOT NULL,
    CHECK ((payment_id IS NULL) <> (remittance_claim_id IS NULL)),
    CHECK (mark <> 'hold' OR until_on IS NOT NULL)
) STRICT;
CREATE INDEX ix_waiting_mark_payment ON waiting_mark (payment_id, id) WHERE payment_id IS NOT NULL;
CREATE INDEX ix_waiting_mark_answer ON waiting_mark (remittance_claim_id, id) WHERE remittance_claim_id IS NOT NULL;
CREATE TRIGGER waiting_mark_no_update BEFORE UPDATE ON waiting_mark
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;
CREATE TRIGGER waiting_mark_no_delete BEFORE DELETE ON waiting_mark
    BEGIN SELECT RAISE(ABORT, 'decisions are only added to'); END;

CREATE INDEX ix_claim_provisional ON claim (id) WHERE is_provisional = 1;
CREATE INDEX ix_payment_paid ON payment (paid_on, id);
CREATE INDEX ix_payment_suppressed ON payment (state) WHERE state = 'suppressed';
"""


def upgrade(execute: Execute) -> None:
    """Adds the decisions and the indexes of the workbench's lists."""
    execute(_MARKS)
