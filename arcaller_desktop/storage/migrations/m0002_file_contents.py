"""Keeps what imported files said, byte for byte, and which file a corrected one replaces."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_TABLES = """
CREATE TABLE file_content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    chunk_bytes INTEGER NOT NULL CHECK (chunk_bytes > 0),
    is_whole INTEGER NOT NULL DEFAULT 0 CHECK (is_whole IN (0, 1))
) STRICT;

CREATE TABLE file_chunk (
    content_id INTEGER NOT NULL REFERENCES file_content(id),
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (content_id, number)
) STRICT;

CREATE TRIGGER file_content_no_update BEFORE UPDATE ON file_content WHEN OLD.is_whole = 1
    BEGIN SELECT RAISE(ABORT, 'file contents are kept as they were made'); END;
CREATE TRIGGER file_content_no_delete BEFORE DELETE ON file_content WHEN OLD.is_whole = 1
    BEGIN SELECT RAISE(ABORT, 'file contents are kept as they were made'); END;
CREATE TRIGGER file_chunk_no_update BEFORE UPDATE ON file_chunk
    BEGIN SELECT RAISE(ABORT, 'file contents are kept as they were made'); END;
CREATE TRIGGER file_chunk_no_delete BEFORE DELETE ON file_chunk
    WHEN EXISTS (SELECT 1 FROM file_content c WHERE c.id = OLD.content_id AND c.is_whole = 1)
    BEGIN SELECT RAISE(ABORT, 'file contents are kept as they were made'); END;

ALTER TABLE import_file ADD COLUMN replaces_id INTEGER REFERENCES import_file(id);
CREATE INDEX ix_import_file_batch ON import_file (batch_id);
CREATE INDEX ix_import_file_replaces ON import_file (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX ix_payment_batch ON payment (batch_id);
CREATE INDEX ix_payment_file ON payment (file_id);
CREATE INDEX ix_payment_held ON payment (state) WHERE state = 'held';
"""


def upgrade(execute: Execute) -> None:
    """Adds the contents of files, and the link from a corrected file to the one it replaces."""
    execute(_TABLES)
