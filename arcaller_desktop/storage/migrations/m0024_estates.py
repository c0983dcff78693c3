"""Who speaks for a guarantor who died, and that a person let statements go to the estate."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_ESTATES = """
CREATE TABLE estate (
    guarantor_id INTEGER PRIMARY KEY REFERENCES guarantor(id),
    representative TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    zip_code TEXT NOT NULL DEFAULT '',
    released_at TEXT,
    released_by INTEGER REFERENCES user(id),
    CHECK ((released_at IS NULL) = (released_by IS NULL))
) STRICT;
"""


def upgrade(execute: Execute) -> None:
    """Adds the table."""
    execute(_ESTATES)
