"""Answers that wait because the payer answered before, or because an appeal is open."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

# The CHECK on the kind is widened, so the table is made anew.
_HOLDS = """
CREATE TABLE claim_hold_wider (
    id INTEGER PRIMARY KEY,
    remittance_claim_id INTEGER NOT NULL REFERENCES remittance_claim(id),
    kind TEXT NOT NULL CHECK (kind IN ('codes', 'denial', 'appeal', 'second')),
    codes TEXT NOT NULL DEFAULT '',
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    released_on TEXT CHECK (released_on IS date(released_on)),
    released_by_id INTEGER REFERENCES user(id),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO claim_hold_wider (id, remittance_claim_id, kind, codes, held_on, released_on, released_by_id, note)
    SELECT id, remittance_claim_id, kind, codes, held_on, released_on, released_by_id, note FROM claim_hold;
DROP TABLE claim_hold;
ALTER TABLE claim_hold_wider RENAME TO claim_hold;
CREATE INDEX ix_claim_hold_remittance ON claim_hold (remittance_claim_id);
CREATE INDEX ix_claim_hold_open ON claim_hold (id) WHERE released_on IS NULL;
"""


def upgrade(execute: Execute) -> None:
    """Widens the kinds of holds."""
    execute(_HOLDS)
