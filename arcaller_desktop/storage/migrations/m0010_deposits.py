"""Bank deposits and which payments are in them."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_DEPOSITS = """
CREATE TABLE deposit (
    id INTEGER PRIMARY KEY,
    deposited_on TEXT NOT NULL CHECK (deposited_on IS date(deposited_on)),
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    reference TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    other_cents INTEGER NOT NULL DEFAULT 0 CHECK (other_cents BETWEEN 0 AND amount_cents),
    other_note TEXT NOT NULL DEFAULT '',
    entered_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    source TEXT NOT NULL DEFAULT '',
    identity TEXT UNIQUE,
    is_void INTEGER NOT NULL DEFAULT 0 CHECK (is_void IN (0, 1))
) STRICT;
CREATE INDEX ix_deposit_day ON deposit (deposited_on);

CREATE TABLE deposit_match (
    id INTEGER PRIMARY KEY,
    deposit_id INTEGER NOT NULL REFERENCES deposit(id),
    payment_id INTEGER NOT NULL REFERENCES payment(id),
    amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
    why TEXT NOT NULL DEFAULT '',
    matched_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT;
CREATE INDEX ix_deposit_match_deposit ON deposit_match (deposit_id) WHERE is_undone = 0;
CREATE INDEX ix_deposit_match_payment ON deposit_match (payment_id) WHERE is_undone = 0;
"""


def upgrade(execute: Execute) -> None:
    """Adds the tables."""
    execute(_DEPOSITS)
