"""Tables of other systems: how each source's are read, and what each import of one said of a claim."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_SOURCES = """
CREATE TABLE table_source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    kind TEXT NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE,
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    saved_by INTEGER NOT NULL REFERENCES user(id)
) STRICT;

CREATE TABLE export_claim (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES table_source(id),
    identity TEXT NOT NULL,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    settled_batch_id INTEGER REFERENCES import_batch(id),
    kept_batch_id INTEGER REFERENCES import_batch(id),
    UNIQUE (source_id, identity)
) STRICT;
CREATE INDEX ix_export_claim_claim ON export_claim (claim_id);

CREATE TABLE export_figure (
    export_claim_id INTEGER NOT NULL REFERENCES export_claim(id),
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    file_row INTEGER NOT NULL,
    has_balance INTEGER NOT NULL CHECK (has_balance IN (0, 1)),
    charge_cents INTEGER NOT NULL,
    payer_cents INTEGER NOT NULL,
    patient_cents INTEGER NOT NULL,
    paid_cents INTEGER NOT NULL,
    patient_paid_cents INTEGER NOT NULL,
    payer_rank INTEGER NOT NULL CHECK (payer_rank BETWEEN 1 AND 3),
    lines TEXT NOT NULL DEFAULT '[]',
    status TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (export_claim_id, batch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_export_figure_batch ON export_figure (batch_id);

CREATE TABLE book_import (
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    source_id INTEGER NOT NULL REFERENCES table_source(id),
    kind TEXT NOT NULL,
    up_to TEXT CHECK (up_to IS date(up_to)),
    PRIMARY KEY (batch_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE table_export (
    id INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    made_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    since TEXT NOT NULL DEFAULT '',
    last_entry_id INTEGER NOT NULL DEFAULT 0,
    rows INTEGER NOT NULL
) STRICT;
CREATE INDEX ix_table_export_what ON table_export (what, id);
"""


def upgrade(execute: Execute) -> None:
    """Adds the sources, what their exports say, and what was exported."""
    execute(_SOURCES)
