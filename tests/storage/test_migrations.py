"""All steps together make what the models say, guard what must not change, and survive being killed."""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import secrets
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import peewee
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.storage import models, schema
from arcaller_desktop.storage.database import PracticeDatabase, WrongKeyError, open_database
from arcaller_desktop.storage.migrations import MIGRATIONS
from arcaller_desktop.storage.models.table import Table
from arcaller_desktop.storage.schema import ForeignDatabaseError, NewerDatabaseError, bring_up_to_date

for module in pkgutil.iter_modules(models.__path__, f"{models.__name__}."):
    importlib.import_module(module.name)
MODELS = Table.__subclasses__()
NOT_A_RECORD = "claim_search"


@pytest.fixture
def keys() -> PracticeKeys:
    return PracticeKeys(database=secrets.token_bytes(32), audit=bytes(32), backup=bytes(32))


@pytest.fixture
def migrated(tmp_path, keys):
    database = open_database(tmp_path / "migrated.arcdb", keys)
    bring_up_to_date(database, back_up=lambda: None)
    yield database
    database.close()


@pytest.fixture
def modelled(tmp_path, keys):
    database = open_database(tmp_path / "modelled.arcdb", keys)
    for model in MODELS:
        manager = peewee.SchemaManager(model, peewee.SqliteDatabase(None))
        for query in (manager._create_table(safe=False), *manager._create_indexes(safe=False)):
            database.execute(query.query()[0])
    yield database
    database.close()


def tables(database: PracticeDatabase) -> dict[str, str]:
    rows = database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name: sql for name, sql in rows if not name.startswith(NOT_A_RECORD)}


def columns(database: PracticeDatabase, table: str) -> dict[str, tuple[str, bool, int]]:
    """Type, whether it may be empty, and place in the primary key (whose parts are never empty in STRICT tables)."""
    return {
        name: ("INTEGER" if kind == "INT" else kind, bool(required or place), place)
        for _, name, kind, required, _, place in database.rows(f"PRAGMA table_info({table})")
    }


def references(database: PracticeDatabase, table: str) -> dict[str, tuple[str, str]]:
    return {row[3]: (row[2], row[4]) for row in database.rows(f"PRAGMA foreign_key_list({table})")}


def unique_sets(database: PracticeDatabase, table: str) -> set[tuple[str, ...]]:
    return {
        tuple(info[2] for info in database.rows(f'PRAGMA index_info("{row[1]}")'))
        for row in database.rows(f"PRAGMA index_list({table})")
        if row[2] and not row[4]
    }


def test_models_and_migrations_name_the_same_tables(migrated, modelled) -> None:
    assert set(tables(migrated)) == set(tables(modelled)) == {model._meta.table_name for model in MODELS}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_models_equal_migrations(model, migrated, modelled) -> None:
    table = model._meta.table_name
    assert columns(modelled, table) == columns(migrated, table)
    assert references(modelled, table) == references(migrated, table)
    assert unique_sets(modelled, table) == unique_sets(migrated, table)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_models_have_the_defaults_of_the_tables(model, migrated) -> None:
    in_tables = {
        row[1]: row[4] for row in migrated.rows(f"PRAGMA table_info({model._meta.table_name})") if row[4] is not None
    }
    in_models = {
        field.column_name: f"'{field.default}'" if isinstance(field.default, str) else str(field.default)
        for field in model._meta.sorted_fields
        if field.default is not None
    }
    assert in_models == in_tables


def test_every_table_is_strict(migrated) -> None:
    loose = [name for name, sql in tables(migrated).items() if not re.search(r"\)\s*STRICT", sql)]
    assert loose == []


def test_money_is_an_integer(migrated) -> None:
    kinds = {
        column: kind[0]
        for table in tables(migrated)
        for column, kind in columns(migrated, table).items()
        if column.endswith("_cents")
    }
    assert kinds
    assert set(kinds.values()) == {"INTEGER"}


# --------------------------------------------------------------------------------------------------- what never changes

GUARDED = {
    "audit_event": "INSERT INTO audit_event (id, at, user_id, action, subject, subject_id, seal)"
    " VALUES (1, 'now', 1, 'a', 's', 1, x'00')",
    "ledger_entry": "INSERT INTO ledger_entry (id, claim_id, claim_line_id, kind, responsibility, amount_cents,"
    " effective_on, posted_at, user_id) VALUES (1, 1, 1, 'charge', 1, 100, '2026-01-02', 'now', 1)",
    "cash_entry": "INSERT INTO cash_entry (id, payment_id, kind, amount_cents, effective_on, posted_at, user_id)"
    " VALUES (1, 1, 'received', 100, '2026-01-02', 'now', 1)",
    "patient_payment": "INSERT INTO patient_payment (id, receipt_number, guarantor_id, method, amount_cents,"
    " received_on, posted_at, user_id) VALUES (1, 'R00001', 1, 'cash', 100, '2026-01-02', 'now', 1)",
}
KEPT = {
    **GUARDED,
    "addendum": "INSERT INTO addendum (id, touch_id, user_id, added_at, text) VALUES (1, 1, 1, 'now', 'more')",
    "touch": "INSERT INTO touch (id, claim_id, user_id, touched_at, touched_on, channel, outcome, close_reason)"
    " VALUES (1, 1, 1, 'now', '2026-01-02', 'phone', 'paid', 'done')",
    "document": "INSERT INTO document (id, kind, subject, subject_id, made_at, user_id, template_version, sha256,"
    " snapshot) VALUES (1, 'statement', 'guarantor', 1, 'now', 1, '1', 'x', '{}')",
    "letter": "INSERT INTO letter (id, kind, language, template_version, sent_on, sent_at, user_id, document_id)"
    " VALUES (1, 'refund', 'en', 0, '2026-01-02', 'now', 1, 1)",
    "letter_template": "INSERT INTO letter_template (id, kind, language, version, subject, body, made_at, user_id)"
    " VALUES (1, 'refund', 'en', 1, 's', 'b', 'now', 1)",
    "file_content": "INSERT INTO file_content (id, sha256, size_bytes, chunk_bytes, is_whole) VALUES (1, 'x', 1, 9, 1)",
}
REFUSED = "only added to|add a version|is not changed|not edited|kept as they were made"


@pytest.fixture
def filled(migrated):
    migrated.execute("PRAGMA foreign_keys=OFF")
    for insert in KEPT.values():
        migrated.execute(insert)
    return migrated


@pytest.mark.parametrize("table", KEPT)
@pytest.mark.parametrize(
    "change",
    ["UPDATE {0} SET id = id", "UPDATE OR REPLACE {0} SET id = 2", "DELETE FROM {0}", "DELETE FROM {0} WHERE id = 1"],
)
def test_records_are_neither_changed_nor_removed(filled, table, change) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match=REFUSED):
        filled.execute(change.format(table))
    assert filled.value(f"SELECT count(*) FROM {table} WHERE id = 1") == 1


@pytest.mark.parametrize("table", KEPT)
def test_a_number_is_never_used_again(filled, table) -> None:
    before = filled.rows(f"SELECT * FROM {table}")
    with pytest.raises(sqlcipher.IntegrityError):
        filled.execute(KEPT[table].replace("INSERT", "INSERT OR REPLACE", 1))
    assert filled.rows(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize("table", GUARDED)
def test_replacing_is_refused_even_without_recursive_triggers(filled, table) -> None:
    filled.execute("PRAGMA recursive_triggers=OFF")
    with pytest.raises(sqlcipher.IntegrityError, match="only added to"):
        filled.execute(GUARDED[table].replace("INSERT", "INSERT OR REPLACE", 1))


def test_a_date_that_is_none_is_refused(migrated) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match="CHECK"):
        migrated.execute("INSERT INTO practice (name, cut_over_on) VALUES ('Oak', '2026-13-45')")


def test_a_balance_that_is_not_its_parts_is_refused(filled) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match="CHECK"):
        filled.execute(
            "INSERT INTO claim (practice_id, claim_number, patient_id, payer_id, charge_cents, patient_sort,"
            " balance_cents, payer1_cents) VALUES (1, 'A', 1, 1, 100, 'a', 100, 99)"
        )


# ------------------------------------------------------------------------------------------------------ the way forward


def test_a_new_file_needs_no_backup_and_runs_every_step(tmp_path, keys) -> None:
    backups = []
    database = open_database(tmp_path / "new.arcdb", keys)
    assert bring_up_to_date(database, back_up=lambda: backups.append(1)) == len(MIGRATIONS)
    assert bring_up_to_date(database, back_up=lambda: backups.append(1)) == 0
    database.close()
    assert backups == []


def test_a_file_with_data_is_backed_up_before_the_first_step(migrated, monkeypatch) -> None:
    seen = []
    later = (*MIGRATIONS, lambda execute: execute("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;"))
    monkeypatch.setattr(schema, "MIGRATIONS", later)
    assert bring_up_to_date(migrated, back_up=lambda: seen.append(migrated.value("PRAGMA user_version"))) == 1
    assert seen == [len(MIGRATIONS)]
    assert migrated.value("PRAGMA user_version") == len(later)


def test_a_step_that_fails_changes_nothing(migrated, monkeypatch) -> None:
    def fails(execute) -> None:
        execute("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT;")
        raise ZeroDivisionError

    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, fails))
    with pytest.raises(ZeroDivisionError):
        bring_up_to_date(migrated, back_up=lambda: None)
    assert "half" not in tables(migrated)
    assert migrated.value("PRAGMA user_version") == len(MIGRATIONS)
    assert migrated.value("PRAGMA foreign_keys") == 1


def test_a_failed_backup_stops_the_update(migrated, monkeypatch) -> None:
    def no_room() -> None:
        raise OSError

    monkeypatch.setattr(schema, "MIGRATIONS", (*MIGRATIONS, lambda execute: execute("DROP TABLE practice;")))
    with pytest.raises(OSError):
        bring_up_to_date(migrated, back_up=no_room)
    assert "practice" in tables(migrated)


def test_a_newer_file_is_refused_and_left_alone(migrated) -> None:
    migrated.execute("PRAGMA user_version=99")
    with pytest.raises(NewerDatabaseError, match="schema 99"):
        bring_up_to_date(migrated, back_up=lambda: pytest.fail("no backup of a newer file"))
    assert migrated.value("PRAGMA user_version") == 99


def test_somebody_elses_file_is_refused(tmp_path, keys) -> None:
    database = open_database(tmp_path / "foreign.arcdb", keys)
    database.execute("CREATE TABLE recipes (id INTEGER PRIMARY KEY)")
    with pytest.raises(ForeignDatabaseError):
        bring_up_to_date(database, back_up=lambda: None)
    assert list(tables(database)) == ["recipes"]
    database.close()


def test_the_wrong_key_is_refused(migrated) -> None:
    other = PracticeKeys(database=secrets.token_bytes(32), audit=bytes(32), backup=bytes(32))
    with pytest.raises(WrongKeyError):
        open_database(migrated.path, other)


def test_a_plain_sqlite_file_is_refused(tmp_path, keys) -> None:
    plain = tmp_path / "plain.arcdb"
    connection = sqlcipher.connect(str(plain))
    connection.execute("CREATE TABLE t (id INTEGER)")
    connection.close()
    with pytest.raises(WrongKeyError):
        open_database(plain, keys)


KILLED = """
import os, sys
from pathlib import Path
from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.storage import schema
from arcaller_desktop.storage.database import open_database

def step(number, ends):
    def run(execute):
        execute(f"CREATE TABLE step{number} (id INTEGER PRIMARY KEY, t TEXT NOT NULL) STRICT;")
        execute(f"INSERT INTO step{number} WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<2000)"
                " SELECT i, hex(randomblob(200)) FROM n;")
        if ends:
            os.kill(os.getpid(), 9)
    return run

dies_at = int(sys.argv[3])
schema.MIGRATIONS = (*schema.MIGRATIONS, *(step(n, n == dies_at) for n in (1, 2, 3)))
keys = PracticeKeys(database=bytes.fromhex(sys.argv[2]), audit=bytes(32), backup=bytes(32))
database = open_database(Path(sys.argv[1]), keys)
schema.bring_up_to_date(database, back_up=lambda: None)
database.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a POSIX thing")
@pytest.mark.parametrize("dies_at", [1, 2, 3])
def test_a_killed_update_stands_at_a_whole_step_and_is_finished_next_time(tmp_path, keys, dies_at) -> None:
    path = tmp_path / "practice.arcdb"
    database = open_database(path, keys)
    bring_up_to_date(database, back_up=lambda: None)
    database.close()
    command = [sys.executable, "-c", textwrap.dedent(KILLED), str(path), keys.database.hex()]

    assert subprocess.run([*command, str(dies_at)], check=False).returncode == -signal.SIGKILL
    database = open_database(path, keys)
    assert database.value("PRAGMA user_version") == len(MIGRATIONS) + dies_at - 1
    assert f"step{dies_at}" not in tables(database)
    assert database.rows("PRAGMA integrity_check") == [("ok",)]
    database.close()

    subprocess.run([*command, "0"], check=True)
    database = open_database(path, keys)
    assert database.value("PRAGMA user_version") == len(MIGRATIONS) + 3
    assert [database.value(f"SELECT count(*) FROM step{n}") for n in (1, 2, 3)] == [2000] * 3
    database.close()


def test_the_models_are_bound_to_no_database() -> None:
    assert {model._meta.database for model in MODELS} == {None}
    assert all(issubclass(model, peewee.Model) for model in MODELS)


def test_nothing_readable_stands_in_the_file(migrated) -> None:
    migrated.execute("INSERT INTO practice (name) VALUES ('Oakwood Family Medicine')")
    migrated.checkpoint()
    content = Path(migrated.path).read_bytes()
    assert b"Oakwood" not in content
    assert not content.startswith(b"SQLite format 3")
