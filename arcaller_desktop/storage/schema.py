"""Brings a practice's file to the schema this program knows, with a backup first."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.storage.database import APPLICATION_ID, DamagedDatabaseError, PracticeDatabase
from arcaller_desktop.storage.migrations import MIGRATIONS


class NewerDatabaseError(RefusedError):
    """The file was written by a newer program."""

    def __init__(self, *, found: int, known: int) -> None:
        super().__init__(
            f"This practice was opened by a newer version of the program (schema {found}; this one knows {known}).",
            "Install the newest version on this PC. Nothing was changed.",
        )


class ForeignDatabaseError(RefusedError):
    """The file opens with the key but is not a practice of ours."""

    def __init__(self, file_name: str) -> None:
        super().__init__(f"{file_name} is not a practice of this program.", "Choose the .arcdb file of your practice.")


def schema_version(database: PracticeDatabase) -> int:
    """0 for a new, empty file. Raises ForeignDatabaseError or NewerDatabaseError."""
    version = int(database.value("PRAGMA user_version"))
    ours = int(database.value("PRAGMA application_id")) == APPLICATION_ID
    empty = database.value("SELECT count(*) FROM sqlite_schema") == 0
    if not ours and not empty:
        raise ForeignDatabaseError(database.path.name)
    if version > len(MIGRATIONS):
        raise NewerDatabaseError(found=version, known=len(MIGRATIONS))
    return version


def bring_up_to_date(database: PracticeDatabase, *, back_up: Callable[[], Path | None]) -> int:
    """Runs the missing steps, each in a transaction of its own; gives how many ran.

    `back_up` is called once before the first step on a file that holds data. A step that is killed leaves the file at
    the version before it.
    """
    version = schema_version(database)
    missing = len(MIGRATIONS) - version
    if not missing:
        return 0
    if version:
        back_up()
    database.execute("PRAGMA foreign_keys=OFF")
    try:
        for number in range(version + 1, len(MIGRATIONS) + 1):
            _run_step(database, number)
    finally:
        database.execute("PRAGMA foreign_keys=ON")
    return missing


def _run_step(database: PracticeDatabase, number: int) -> None:
    with database.transaction():
        if int(database.value("PRAGMA user_version")) != number - 1:
            return  # another process did it while we waited for the lock
        MIGRATIONS[number - 1](lambda script: _run_script(database, script))
        if database.rows("PRAGMA foreign_key_check"):
            raise DamagedDatabaseError
        database.execute(f"PRAGMA application_id={APPLICATION_ID}")
        database.execute(f"PRAGMA user_version={number}")


def _run_script(database: PracticeDatabase, script: str) -> None:
    """Statement by statement: `executescript` would commit the step's transaction first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
            database.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError("the migration's last statement is not closed")
