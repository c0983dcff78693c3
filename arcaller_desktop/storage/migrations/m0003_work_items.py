"""Work items: why each open claim is work, one open item for each claim and cause."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_TABLE = """
CREATE TABLE work_item (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER NOT NULL REFERENCES claim(id),
    cause TEXT NOT NULL,
    -- 'facts': read off the claim and closed with it; 'part': opened and closed by the part that knows it
    origin TEXT NOT NULL CHECK (origin IN ('facts', 'part')),
    why TEXT NOT NULL DEFAULT '',
    amount_cents INTEGER,
    opened_on TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    closed_why TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'closed') = (closed_on IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX ix_work_item_open ON work_item (claim_id, cause) WHERE state = 'open';
CREATE INDEX ix_work_item_cause ON work_item (cause, claim_id) WHERE state = 'open';
CREATE INDEX ix_work_item_claim ON work_item (claim_id, id);
"""

# One item for each claim that stands open, so that none is an orphan until the day's weighing says more.
_FIRST = """
INSERT INTO work_item (claim_id, cause, origin, opened_on, due_on)
SELECT id, CASE status
        WHEN 'not_sent' THEN 'not_sent' WHEN 'rejected' THEN 'rejection' WHEN 'no_response' THEN 'no_answer'
        WHEN 'requested' THEN 'request' WHEN 'denied' THEN 'denial' WHEN 'decide' THEN 'decide'
        WHEN 'bill_next' THEN 'bill_next' WHEN 'provisional' THEN 'provisional'
        WHEN 'patient' THEN 'patient_balance' WHEN 'credit' THEN 'credit' ELSE 'follow_up' END,
    'facts', date('now'), next_action_on
FROM claim WHERE is_open = 1;
DELETE FROM setting WHERE key = 'work.weighed_on';
"""


def upgrade(execute: Execute) -> None:
    """Makes the table and an item for every open claim."""
    execute(_TABLE)
    execute(_FIRST)
