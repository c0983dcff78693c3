"""Results of practice calls and quizzes, apart from everything real."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_RESULTS = """
CREATE TABLE training_result (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES user (id),
    done_at TEXT NOT NULL,
    done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
    kind TEXT NOT NULL CHECK (kind IN ('call', 'quiz')),
    scenario TEXT NOT NULL DEFAULT '',
    seed INTEGER NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 100),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    missed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX training_result_user ON training_result (user_id, done_on);
CREATE TRIGGER training_result_no_update BEFORE UPDATE ON training_result
    BEGIN SELECT RAISE(ABORT, 'results are not edited'); END;
CREATE TRIGGER training_result_no_delete BEFORE DELETE ON training_result
    BEGIN SELECT RAISE(ABORT, 'results are not edited'); END;
"""


def upgrade(execute: Execute) -> None:
    execute(_RESULTS)
