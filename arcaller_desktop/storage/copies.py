"""Whole copies of a practice's file, and whether a file is sound."""

from __future__ import annotations

import os
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.storage.database import PracticeDatabase, open_database, translated


def copy_database(path: Path, keys: PracticeKeys, target: Path) -> None:
    """Writes an encrypted copy with the same key, beside other writers. Raises DiskFullError and the like.

    One step inside a read transaction: in several steps the copy starts again at every commit of another connection
    and never ends on a busy file (measured).
    """
    source = open_database(path, keys, read_only=True)
    try:
        source.execute("BEGIN")
        source.value("SELECT count(*) FROM sqlite_schema")
        copy = sqlcipher.connect(str(target), isolation_level=None)
        try:
            copy.execute("PRAGMA cipher_log_level=NONE")
            copy.execute(f"PRAGMA key=\"x'{keys.database.hex()}'\"")
            source.connection().backup(copy)
        finally:
            copy.close()
    except sqlcipher.DatabaseError as error:
        raise translated(error, target) from None
    finally:
        source.close()
    with target.open("rb+") as stream:
        os.fsync(stream.fileno())


def faults(database: PracticeDatabase, *, thorough: bool) -> tuple[str, ...]:
    """What SQLite and SQLCipher find wrong, in their words; nothing for a sound file.

    Thorough also reads every index and every page's seal: several seconds for each 100,000 claims.
    """
    check = "integrity_check" if thorough else "quick_check"
    found = [str(row[0]) for row in database.rows(f"PRAGMA {check}") if row[0] != "ok"]
    if thorough:
        found += [str(row[0]) for row in database.rows("PRAGMA cipher_integrity_check")]
    found += [
        f"row {row[1]} of {row[0]} points to a missing {row[2]}" for row in database.rows("PRAGMA foreign_key_check")
    ]
    return tuple(found)
