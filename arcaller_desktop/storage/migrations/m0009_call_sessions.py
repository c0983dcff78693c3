"""Calls that cover several claims: how they ended, what arrived, and the guided way each touch took."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_COLUMNS = """
ALTER TABLE call ADD COLUMN confirmation TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN confirmed_at TEXT;
ALTER TABLE touch ADD COLUMN scenario TEXT NOT NULL DEFAULT '';
ALTER TABLE touch ADD COLUMN scenario_version INTEGER NOT NULL DEFAULT 0;
ALTER TABLE touch ADD COLUMN callback_at TEXT;
ALTER TABLE touch ADD COLUMN task TEXT NOT NULL DEFAULT '';
ALTER TABLE touch ADD COLUMN owner_role TEXT NOT NULL DEFAULT '';
ALTER TABLE touch ADD COLUMN letter TEXT NOT NULL DEFAULT '';
"""

_END = """
CREATE TABLE call_end (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES call(id),
    ended_at TEXT NOT NULL,
    line_seconds INTEGER NOT NULL CHECK (line_seconds >= 0),
    hold_seconds INTEGER NOT NULL CHECK (hold_seconds >= 0),
    talk_seconds INTEGER NOT NULL CHECK (talk_seconds >= 0)
) STRICT;
CREATE INDEX ix_call_end_call ON call_end (call_id);
CREATE TRIGGER call_end_once BEFORE INSERT ON call_end WHEN EXISTS (SELECT 1 FROM call_end WHERE call_id = NEW.call_id)
    BEGIN SELECT RAISE(ABORT, 'a call ends once'); END;
CREATE TRIGGER call_end_no_update BEFORE UPDATE ON call_end
    BEGIN SELECT RAISE(ABORT, 'the end of a call is not edited'); END;
CREATE TRIGGER call_end_no_delete BEFORE DELETE ON call_end
    BEGIN SELECT RAISE(ABORT, 'the end of a call is not edited'); END;
CREATE INDEX ix_call_payer ON call (payer_id, started_at);
"""


def upgrade(execute: Execute) -> None:
    """`line_seconds` are spent in the payer's automated menu, before anybody is held or speaks."""
    execute(_COLUMNS)
    execute(_END)
