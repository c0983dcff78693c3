"""The encrypted file: wrong keys, read-only connections, busy and full, and transactions that are all or nothing."""

from __future__ import annotations

import contextlib
import os
import secrets
import subprocess
import sys

import pytest

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.storage import database as module
from arcaller_desktop.storage.database import (
    DatabaseBusyError,
    DiskFullError,
    ReadOnlyFileError,
    WrongKeyError,
    open_database,
)


@pytest.fixture
def keys() -> PracticeKeys:
    return PracticeKeys(database=secrets.token_bytes(32), audit=bytes(32), backup=bytes(32))


@pytest.fixture
def database(tmp_path, keys):
    opened = open_database(tmp_path / "a.arcdb", keys)
    opened.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT) STRICT")
    yield opened
    opened.close()


def add(database, text="x") -> None:
    database.execute("INSERT INTO thing (text) VALUES (?)", (text,))


def test_the_file_is_unreadable_without_its_key(database, tmp_path, keys) -> None:
    add(database, "a very plain secret")
    database.checkpoint()
    raw = (tmp_path / "a.arcdb").read_bytes()
    assert b"secret" not in raw
    assert not raw.startswith(b"SQLite format 3")
    other = PracticeKeys(database=bytes(32), audit=bytes(32), backup=bytes(32))
    with pytest.raises(WrongKeyError) as caught:
        open_database(tmp_path / "a.arcdb", other)
    assert "a.arcdb" in caught.value.message
    assert keys.database.hex() not in str(caught.value)


def test_a_plain_sqlite_file_is_not_opened(tmp_path, keys) -> None:
    path = tmp_path / "plain.arcdb"
    path.write_bytes(b"SQLite format 3\x00" + bytes(4080))
    with pytest.raises(WrongKeyError):
        open_database(path, keys)


def test_a_read_only_connection_reads_and_refuses_every_write(database, keys) -> None:
    add(database)
    with contextlib.closing(open_database(database.path, keys, read_only=True)) as reader:
        assert reader.value("SELECT count(*) FROM thing") == 1
        for statement in ("INSERT INTO thing (text) VALUES ('y')", "DELETE FROM thing", "DROP TABLE thing"):
            with pytest.raises(ReadOnlyFileError):
                reader.execute(statement)
        with pytest.raises(ReadOnlyFileError), reader.transaction():
            add(reader)
        assert reader.is_writing is False
    assert database.value("SELECT count(*) FROM thing") == 1


def _add_and_fail(database) -> None:
    with database.transaction():
        add(database)
        assert database.is_writing
        raise ZeroDivisionError


def test_a_transaction_is_all_or_nothing(database) -> None:
    with pytest.raises(ZeroDivisionError):
        _add_and_fail(database)
    assert database.is_writing is False
    assert database.value("SELECT count(*) FROM thing") == 0
    with database.transaction():
        add(database)
    assert database.value("SELECT count(*) FROM thing") == 1


def test_a_second_writer_waits_and_then_says_that_the_file_is_busy(database, keys, monkeypatch) -> None:
    monkeypatch.setattr(module, "BUSY_SECONDS", 0.05)
    with contextlib.closing(open_database(database.path, keys)) as other:
        with database.transaction():
            add(database)
            with pytest.raises(DatabaseBusyError) as caught, other.transaction():
                add(other)
            assert "import" in caught.value.remedy
        with other.transaction():
            add(other)
    assert database.value("SELECT count(*) FROM thing") == 2


def test_the_connection_is_set_as_measured(database) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0}
    assert {name: database.value(f"PRAGMA {name}") for name in wanted} == wanted
    assert database.value("PRAGMA busy_timeout") == module.BUSY_SECONDS * 1000


@pytest.fixture
def small_disk(tmp_path):
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root mounts a small disk")
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=False).returncode:
        pytest.skip("no right to mount a small disk here")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def _fill(database) -> int:
    for saved in range(10_000):
        try:
            with database.transaction():
                add(database, secrets.token_hex(4000))
        except DiskFullError:
            return saved
    raise AssertionError("the disk never filled")


def test_a_full_disk_is_named_and_what_was_saved_stays(small_disk, keys) -> None:
    with contextlib.closing(open_database(small_disk / "a.arcdb", keys)) as full:
        full.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT) STRICT")
        saved = _fill(full)
        assert saved
        assert full.value("SELECT count(*) FROM thing") == saved
        assert full.value("PRAGMA integrity_check") == "ok"
        assert full.is_writing is False
