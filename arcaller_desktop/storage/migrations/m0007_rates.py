"""Fee schedules, contract rates, and the lines on which a payer allowed less."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_RATES = """
CREATE TABLE rate_table (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    file_name TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    retired_at TEXT,
    UNIQUE (name, version)
) STRICT;

CREATE TABLE rate (
    id INTEGER PRIMARY KEY,
    table_id INTEGER NOT NULL REFERENCES rate_table(id),
    payer_id INTEGER REFERENCES payer(id),
    schedule TEXT NOT NULL DEFAULT '',
    plan_name TEXT NOT NULL DEFAULT '',
    procedure TEXT NOT NULL DEFAULT '', modifiers TEXT NOT NULL DEFAULT '',
    place_of_service TEXT NOT NULL DEFAULT '',
    effective_from TEXT NOT NULL CHECK (effective_from IS date(effective_from)),
    effective_until TEXT CHECK (effective_until IS date(effective_until)),
    amount_cents INTEGER CHECK (amount_cents >= 0),
    percent INTEGER CHECK (percent > 0),
    per_unit INTEGER NOT NULL DEFAULT 1 CHECK (per_unit IN (0, 1)),
    further_percent INTEGER CHECK (further_percent BETWEEN 0 AND 10000),
    CHECK ((amount_cents IS NULL) <> (percent IS NULL)),
    CHECK (payer_id IS NOT NULL OR schedule <> ''),
    CHECK (percent IS NULL OR (payer_id IS NOT NULL AND schedule <> ''))
) STRICT;
CREATE INDEX ix_rate_procedure ON rate (procedure, payer_id);
CREATE INDEX ix_rate_table ON rate (table_id);

CREATE TABLE underpayment (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    claim_line_id INTEGER NOT NULL UNIQUE REFERENCES claim_line(id),
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    rate_id INTEGER REFERENCES rate(id),
    state TEXT NOT NULL CHECK (state IN ('found', 'sent', 'reviewed', 'won', 'rejected', 'withdrawn')),
    expected_cents INTEGER NOT NULL, allowed_cents INTEGER NOT NULL, first_allowed_cents INTEGER NOT NULL,
    recovered_cents INTEGER NOT NULL DEFAULT 0,
    by_person INTEGER NOT NULL DEFAULT 0 CHECK (by_person IN (0, 1)),
    why TEXT NOT NULL DEFAULT '',
    found_on TEXT NOT NULL CHECK (found_on IS date(found_on)),
    state_on TEXT NOT NULL CHECK (state_on IS date(state_on)),
    reference TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_underpayment_claim ON underpayment (claim_id);
CREATE INDEX ix_underpayment_open ON underpayment (payer_id, claim_id) WHERE state IN ('found', 'sent', 'reviewed');

CREATE TABLE underpayment_step (
    id INTEGER PRIMARY KEY,
    underpayment_id INTEGER NOT NULL REFERENCES underpayment(id),
    at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    state TEXT NOT NULL,
    by_person INTEGER NOT NULL CHECK (by_person IN (0, 1)),
    expected_cents INTEGER NOT NULL, allowed_cents INTEGER NOT NULL, recovered_cents INTEGER NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_underpayment_step ON underpayment_step (underpayment_id);
CREATE TRIGGER underpayment_step_no_update BEFORE UPDATE ON underpayment_step
    BEGIN SELECT RAISE(ABORT, 'steps are only added to'); END;
CREATE TRIGGER underpayment_step_no_delete BEFORE DELETE ON underpayment_step
    BEGIN SELECT RAISE(ABORT, 'steps are only added to'); END;
"""


def upgrade(execute: Execute) -> None:
    """Adds the tables."""
    execute(_RATES)
