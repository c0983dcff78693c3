"""What receivers said of whole files (999, TA1, a refused batch), and ways to find the sendings they speak of."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_RECEIPTS = """
CREATE TABLE file_receipt (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch(id),
    file_id INTEGER NOT NULL REFERENCES import_file(id),
    kind TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    code TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    interchange_control TEXT NOT NULL DEFAULT '',
    group_control TEXT NOT NULL DEFAULT '',
    set_control TEXT NOT NULL DEFAULT '',
    batch_reference TEXT NOT NULL DEFAULT '',
    received_on TEXT CHECK (received_on IS date(received_on)),
    identity TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX ix_file_receipt_batch ON file_receipt (batch_id);
CREATE INDEX ix_submission_group ON submission (group_control, set_control);
CREATE INDEX ix_submission_interchange ON submission (interchange_control);
CREATE INDEX ix_submission_reference ON submission (batch_reference);
CREATE INDEX ix_submission_batch ON submission (batch_id);
CREATE INDEX ix_status_event_batch ON status_event (batch_id);
"""


def upgrade(execute: Execute) -> None:
    """Adds the table and its indexes."""
    execute(_RECEIPTS)
