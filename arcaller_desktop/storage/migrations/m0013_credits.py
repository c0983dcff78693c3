"""Credit balances that are being settled, and what became of money without a claim."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_CREDITS = """
CREATE TABLE credit_case (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    responsibility INTEGER NOT NULL CHECK (responsibility BETWEEN 1 AND 4),
    payer_id INTEGER REFERENCES payer(id),
    cause TEXT NOT NULL,
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    state TEXT NOT NULL
        CHECK (state IN ('verified', 'requested', 'refunded', 'applied', 'taken_back', 'dismissed')),
    identified_on TEXT CHECK (identified_on IS date(identified_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    state_on TEXT NOT NULL CHECK (state_on IS date(state_on)),
    requested_by INTEGER REFERENCES user(id),
    reference TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX ix_credit_case_open ON credit_case (claim_id, responsibility)
    WHERE state IN ('verified', 'requested', 'dismissed');
CREATE INDEX ix_credit_case_state ON credit_case (state, state_on);

CREATE TABLE credit_step (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES credit_case(id),
    at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    state TEXT NOT NULL,
    amount_cents INTEGER NOT NULL,
    reference TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX ix_credit_step_case ON credit_step (case_id);
CREATE TRIGGER credit_step_no_update BEFORE UPDATE ON credit_step
    BEGIN SELECT RAISE(ABORT, 'steps are only added to'); END;
CREATE TRIGGER credit_step_no_delete BEFORE DELETE ON credit_step
    BEGIN SELECT RAISE(ABORT, 'steps are only added to'); END;

CREATE TABLE unapplied_resolution (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL CHECK (source IN ('payment', 'adjustment')),
    source_id INTEGER NOT NULL,
    resolution TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    resolved_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX ix_unapplied_resolution ON unapplied_resolution (source, source_id) WHERE is_undone = 0;
"""


def upgrade(execute: Execute) -> None:
    """Adds the tables."""
    execute(_CREDITS)
