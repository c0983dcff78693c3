"""Letters with their wordings, runs of statements with what was mailed, how a guarantor reads, what was printed."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute

_LETTERS = """
CREATE TABLE letter_template (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    made_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    UNIQUE (kind, language, version)
) STRICT;
CREATE TRIGGER letter_template_no_update BEFORE UPDATE ON letter_template
    BEGIN SELECT RAISE(ABORT, 'a wording is kept: add a version'); END;
CREATE TRIGGER letter_template_no_delete BEFORE DELETE ON letter_template
    BEGIN SELECT RAISE(ABORT, 'a wording is kept: add a version'); END;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    guarantor_id INTEGER REFERENCES guarantor(id),
    claim_id INTEGER REFERENCES claim(id),
    sent_on TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
    sent_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    document_id INTEGER NOT NULL REFERENCES document(id)
) STRICT;
CREATE INDEX ix_letter_guarantor ON letter (guarantor_id, sent_on);
CREATE INDEX ix_letter_claim ON letter (claim_id);
CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter
    BEGIN SELECT RAISE(ABORT, 'a letter that was sent is not changed'); END;
CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter
    BEGIN SELECT RAISE(ABORT, 'a letter that was sent is not changed'); END;

CREATE TABLE mail_preference (
    guarantor_id INTEGER PRIMARY KEY REFERENCES guarantor(id),
    language TEXT NOT NULL DEFAULT 'en',
    large_print INTEGER NOT NULL DEFAULT 0 CHECK (large_print IN (0, 1)),
    returned_on TEXT CHECK (returned_on IS date(returned_on)),
    returned_address TEXT NOT NULL DEFAULT ''
) STRICT;
"""

_RUNS = """
CREATE TABLE statement_run (
    id INTEGER PRIMARY KEY,
    run_on TEXT NOT NULL CHECK (run_on IS date(run_on)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'mailed', 'undone')),
    made_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    mailed_on TEXT CHECK (mailed_on IS date(mailed_on)),
    undone_because TEXT NOT NULL DEFAULT '',
    statements INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    total_cents INTEGER NOT NULL,
    template_version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    pdf BLOB NOT NULL
) STRICT;

CREATE TABLE run_exclusion (
    run_id INTEGER NOT NULL REFERENCES statement_run(id),
    guarantor_id INTEGER NOT NULL REFERENCES guarantor(id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (run_id, guarantor_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE statement ADD COLUMN run_id INTEGER REFERENCES statement_run(id);
ALTER TABLE statement ADD COLUMN level INTEGER NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 9);
ALTER TABLE statement ADD COLUMN clock_from TEXT CHECK (clock_from IS date(clock_from));
ALTER TABLE statement ADD COLUMN first_page INTEGER NOT NULL DEFAULT 1;
ALTER TABLE statement ADD COLUMN pages INTEGER NOT NULL DEFAULT 1;
ALTER TABLE statement ADD COLUMN returned_on TEXT CHECK (returned_on IS date(returned_on));
ALTER TABLE statement ADD COLUMN undone_at TEXT;
UPDATE statement SET clock_from = statement_on;
CREATE INDEX ix_statement_run ON statement (run_id, first_page);
CREATE INDEX ix_statement_line_line ON statement_line (claim_line_id, statement_id);
"""

_PRINTS = """
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY,
    printed_at TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES user(id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    document_id INTEGER REFERENCES document(id),
    run_id INTEGER REFERENCES statement_run(id),
    printer TEXT NOT NULL,
    first_page INTEGER NOT NULL,
    last_page INTEGER NOT NULL,
    done_pages INTEGER NOT NULL DEFAULT 0,
    copies INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL DEFAULT 'printing' CHECK (state IN ('printing', 'done', 'failed', 'stopped')),
    CHECK (document_id IS NOT NULL OR run_id IS NOT NULL)
) STRICT;
"""


def upgrade(execute: Execute) -> None:
    """Adds the tables, and what a statement remembers of its run, level and way."""
    for part in (_LETTERS, _RUNS, _PRINTS):
        execute(part)
