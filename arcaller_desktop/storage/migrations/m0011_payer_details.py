"""Contacts and dated facts of payers and their plans."""

from __future__ import annotations

from arcaller_desktop.storage.migrations.step import Execute


def upgrade(execute: Execute) -> None:
    execute(_TABLES)


_TABLES = """
CREATE TABLE payer_contact (
    id INTEGER PRIMARY KEY,
    payer_id INTEGER NOT NULL REFERENCES payer (id),
    plan_name TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_path TEXT NOT NULL DEFAULT '',
    fax TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    verified_on TEXT CHECK (verified_on IS date(verified_on)),
    source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX payer_contact_payer ON payer_contact (payer_id);

CREATE TABLE payer_fact (
    id INTEGER PRIMARY KEY,
    payer_id INTEGER NOT NULL REFERENCES payer (id),
    plan_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    verified_on TEXT CHECK (verified_on IS date(verified_on)),
    source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX payer_fact_payer ON payer_fact (payer_id);
"""
