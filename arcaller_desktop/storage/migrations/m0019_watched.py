"""Which files of the watched folder nobody wants, and whose remittances post unasked."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_WATCHED = """
CREATE TABLE watched_file (
    sha256 TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    ignored_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id)
) STRICT;

CREATE TABLE watched_payer (
    id INTEGER PRIMARY KEY,
    payer_id INTEGER NOT NULL UNIQUE REFERENCES payer(id),
    chosen_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id)
) STRICT;
"""


def upgrade(execute: Execute) -> None:
    """Adds the tables."""
    execute(_WATCHED)
