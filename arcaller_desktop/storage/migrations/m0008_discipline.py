"""What keeps work in step: pends, claims in hand, payers' holidays and limits, what history taught, shared filters."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_PENDS = """
CREATE TABLE pend (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    status TEXT NOT NULL DEFAULT '',
    next_action TEXT NOT NULL DEFAULT '',
    until_on TEXT NOT NULL CHECK (until_on IS date(until_on)),
    why TEXT NOT NULL DEFAULT '',
    user_id INTEGER NOT NULL REFERENCES user(id),
    set_on TEXT NOT NULL CHECK (set_on IS date(set_on)),
    set_at TEXT NOT NULL,
    ended_at TEXT,
    ended_why TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX ix_pend_open ON pend (claim_id) WHERE ended_at IS NULL;
CREATE INDEX ix_pend_claim ON pend (claim_id, id);
"""

_CHECKOUTS = """
CREATE TABLE claim_checkout (
    claim_id INTEGER PRIMARY KEY REFERENCES claim(id),
    user_id INTEGER NOT NULL REFERENCES user(id),
    taken_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX ix_claim_checkout_user ON claim_checkout (user_id);
"""

_PAYERS = """
ALTER TABLE payer ADD COLUMN wait_days INTEGER;

CREATE TABLE payer_holiday (
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    name TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (payer_id, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE payer_limit (
    id INTEGER PRIMARY KEY,
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    plan_name TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    unit TEXT NOT NULL,
    basis TEXT NOT NULL DEFAULT '',
    postmarked INTEGER NOT NULL DEFAULT 0 CHECK (postmarked IN (0, 1)),
    effective_from TEXT CHECK (effective_from IS date(effective_from)),
    effective_until TEXT CHECK (effective_until IS date(effective_until)),
    source TEXT NOT NULL,
    verified_on TEXT CHECK (verified_on IS date(verified_on)),
    CHECK (effective_until IS NULL OR effective_from IS NULL OR effective_until >= effective_from)
) STRICT;
CREATE INDEX ix_payer_limit_payer ON payer_limit (payer_id, action);
"""

_LEARNED = """
CREATE TABLE learned (
    measure TEXT NOT NULL CHECK (measure IN ('chance', 'days')),
    payer_id INTEGER NOT NULL REFERENCES payer(id),
    key INTEGER NOT NULL,
    cases INTEGER NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (measure, payer_id, key)
) STRICT, WITHOUT ROWID;
"""

_FILTERS = """
ALTER TABLE saved_filter ADD COLUMN is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1));
"""


def upgrade(execute: Execute) -> None:
    """Makes the tables and the two new columns."""
    for part in (_PENDS, _CHECKOUTS, _PAYERS, _LEARNED, _FILTERS):
        execute(part)
