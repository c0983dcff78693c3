"""What claims were sent with beyond their charges."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_DETAILS = """
CREATE TABLE claim_detail (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    line_number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    sent_on TEXT CHECK (sent_on IS date(sent_on))
) STRICT;
CREATE INDEX ix_claim_detail_claim ON claim_detail (claim_id);
"""


def upgrade(execute: Execute) -> None:
    """Adds the table."""
    execute(_DETAILS)
