"""Encrypted copies of an open practice: for dry runs and backups."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from arcaller_desktop.storage.database import PracticeDatabase, open_database


def copy_database(database: PracticeDatabase, target: Path) -> Path:
    """A copy under the same key, made in one step while others go on writing. Gives `target`."""
    source = open_database(database.path, database.keys, read_only=True)
    try:
        copy = sqlcipher.connect(str(target), isolation_level=None)
        try:
            copy.execute("PRAGMA cipher_log_level=NONE")
            copy.execute(f"PRAGMA key=\"x'{database.keys.database.hex()}'\"")
            source.connection().backup(copy)
        finally:
            copy.close()
    finally:
        source.close()
    return target
