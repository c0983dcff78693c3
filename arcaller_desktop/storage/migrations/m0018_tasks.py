"""Questions to colleagues, what was said about them, who was called by name, and the checks of calls."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute


def upgrade(execute: Execute) -> None:
    execute(_TASKS)
    execute(_REVIEWS)


_TASKS = """
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    claim_id INTEGER REFERENCES claim (id),
    kind TEXT NOT NULL,
    asked_by INTEGER NOT NULL REFERENCES user (id),
    asked_at TEXT NOT NULL,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    for_user INTEGER REFERENCES user (id),
    client TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL CHECK (question <> ''),
    packet TEXT NOT NULL DEFAULT '',
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'closed')),
    answered_on TEXT CHECK (answered_on IS date(answered_on))
) STRICT;
CREATE INDEX task_open ON task (state, due_on);
CREATE INDEX task_claim ON task (claim_id);

CREATE TABLE task_message (
    id INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES task (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    said_at TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    is_answer INTEGER NOT NULL DEFAULT 0 CHECK (is_answer IN (0, 1))
) STRICT;
CREATE INDEX task_message_task ON task_message (task_id);
CREATE TRIGGER task_message_no_update BEFORE UPDATE ON task_message
    BEGIN SELECT RAISE(ABORT, 'messages are not edited: add another'); END;
CREATE TRIGGER task_message_no_delete BEFORE DELETE ON task_message
    BEGIN SELECT RAISE(ABORT, 'messages are not edited: add another'); END;

CREATE TABLE mention (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES task_message (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    seen_at TEXT,
    UNIQUE (message_id, user_id)
) STRICT;
CREATE INDEX mention_unseen ON mention (user_id, seen_at);
"""

_REVIEWS = """
CREATE TABLE quality_review (
    id INTEGER PRIMARY KEY,
    touch_id INTEGER NOT NULL UNIQUE REFERENCES touch (id),
    reviewer_id INTEGER NOT NULL REFERENCES user (id),
    reviewed_at TEXT NOT NULL,
    reviewed_on TEXT NOT NULL CHECK (reviewed_on IS date(reviewed_on)),
    marks TEXT NOT NULL,
    fatal TEXT NOT NULL DEFAULT '',
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
    feedback TEXT NOT NULL DEFAULT '',
    dispute TEXT NOT NULL DEFAULT '',
    disputed_on TEXT CHECK (disputed_on IS date(disputed_on)),
    decision TEXT NOT NULL DEFAULT '' CHECK (decision IN ('', 'upheld', 'changed')),
    decided_by INTEGER REFERENCES user (id)
) STRICT;
CREATE INDEX quality_review_day ON quality_review (reviewed_on);
"""
