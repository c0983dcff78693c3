"""One connection to a practice's encrypted file, as SQLCipher wants it; SQL that SQLite alone speaks is in `dialect`.

Every object here belongs to the thread that made it; `interrupt` alone may be called from another. Models are not
bound to a database: each query is executed on the connection it is given (`query.execute(db)`).
"""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import peewee
from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2 as sqlcipher

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.keys import PracticeKeys

BUSY_SECONDS = 10
_ASK_AGAIN_SECONDS = 0.002
LARGE_FILE_BYTES = 200 * 1024 * 1024
_ROOM_BYTES = 256 * 1024
APPLICATION_ID = 0x41524331  # "ARC1": tells our files from other SQLCipher files


class WrongKeyError(RefusedError):
    """The key does not open this file, or the file is not one of ours."""

    def __init__(self, file_name: str) -> None:
        super().__init__(
            f"{file_name} cannot be opened with this key.",
            "Check that the .keys file beside it belongs to it; restore both from the same backup if not.",
        )


class DamagedDatabaseError(RefusedError):
    """SQLite or the page seals say that the file is damaged."""

    def __init__(self) -> None:
        super().__init__(
            "The practice's file is damaged.", "Close the program and restore the newest backup (File > Restore)."
        )


class DiskFullError(UserError):
    """A write did not fit; the transaction was rolled back."""

    def __init__(self) -> None:
        super().__init__(
            "The disk is full; nothing of this step was saved.", "Free some space, then do the step again."
        )


class ReadOnlyFileError(UserError):
    """The folder or file may not be written."""

    def __init__(self) -> None:
        super().__init__(
            "The practice's folder cannot be written.",
            "Ask for the right to write there, or move the practice's files to a folder of your own.",
        )


class DatabaseBusyError(UserError):
    """Another writer held the file for longer than `BUSY_SECONDS`."""

    def __init__(self) -> None:
        super().__init__("The practice's file is busy.", "Wait for the running import to end, then try again.")


class PracticeDatabase(SqlCipherDatabase):  # type: ignore[misc]
    """A keyed connection with the settings measured for this program.

    A `read_only` connection refuses every write. WORKAROUND for peewee 4.5: `timeout=` is ignored by its SQLCipher
    class, so `_connect` is ours; it can go when `SqlCipherDatabase(timeout=17)` gives `PRAGMA busy_timeout` 17000.
    """

    def __init__(self, path: Path, keys: PracticeKeys, *, read_only: bool = False) -> None:
        self.path = path
        self.keys = keys
        self.read_only = read_only
        super().__init__(str(path), thread_safe=False, lock_type="IMMEDIATE", autoconnect=False)

    def _connect(self) -> Any:
        connection = sqlcipher.connect(
            str(self.path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA key=\"x'{self.keys.database.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            large = self.path.stat().st_size > LARGE_FILE_BYTES
            for pragma in _pragmas(large=large, read_only=self.read_only):
                connection.execute(f"PRAGMA {pragma}")
        except sqlcipher.DatabaseError as error:
            connection.close()
            raise translated(error, self.path) from None
        return connection

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """A cursor over plain SQL. For peewee queries call `query.execute(db)` instead."""
        if isinstance(sql, peewee.Node):
            return super().execute(sql)
        try:
            return self.connection().execute(sql, parameters)
        except sqlcipher.DatabaseError as error:
            raise translated(error, self.path) from None

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> Any:
        """The cursor after running `sql` once for each row."""
        try:
            return self.connection().executemany(sql, rows)
        except sqlcipher.DatabaseError as error:
            raise translated(error, self.path) from None

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.execute(sql, parameters).fetchone()
        return row[0] if row else None

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows as tuples."""
        found: list[tuple[Any, ...]] = self.execute(sql, parameters).fetchall()
        return found

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, with the write lock taken at the start.

        Not peewee's `atomic`: that hides a full disk behind "cannot rollback - no transaction is active".
        """
        connection = self.connection()
        self._begin(connection)
        try:
            yield
            self.execute("COMMIT")
        except (sqlcipher.DatabaseError, peewee.PeeweeException) as error:
            _roll_back(connection)
            raise translated(error, self.path) from error
        except BaseException:
            _roll_back(connection)
            raise

    def _begin(self, connection: Any) -> None:
        """Takes the write lock, asking again every few milliseconds.

        Not SQLite's own waiting: that asks ever more seldom, up to ten times a second, so that a person's call waits
        again and again behind an import which lets go for a moment between two units.
        """
        until = time.monotonic() + BUSY_SECONDS
        self.execute("PRAGMA busy_timeout=0").fetchall()
        try:
            while True:
                try:
                    connection.execute("BEGIN IMMEDIATE")
                except sqlcipher.OperationalError as error:
                    if "locked" not in str(error).lower() or time.monotonic() >= until:
                        raise translated(error, self.path) from None
                    time.sleep(_ASK_AGAIN_SECONDS)
                else:
                    return
        finally:
            self.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}").fetchall()

    @property
    def is_writing(self) -> bool:
        """True inside `transaction`."""
        return bool(self.connection().in_transaction)

    def interrupt(self) -> None:
        """Stops the statement that runs on this connection; may be called from another thread."""
        if not self.is_closed():
            self.connection().interrupt()

    def checkpoint(self) -> None:
        """Moves the write-ahead log into the file: on idle and at exit."""
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def open_database(path: Path, keys: PracticeKeys, *, read_only: bool = False) -> PracticeDatabase:
    """A connected database. Raises WrongKeyError, DamagedDatabaseError or ReadOnlyFileError."""
    database = PracticeDatabase(path, keys, read_only=read_only)
    try:
        database.connect()
    except peewee.PeeweeException as error:
        raise translated(error, path) from None
    return database


def _pragmas(*, large: bool, read_only: bool) -> tuple[str, ...]:
    return (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "recursive_triggers=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "secure_delete=FAST",
        "temp_store=MEMORY",
        f"cache_size={-262144 if large else -65536}",
        "mmap_size=0",
        "wal_autocheckpoint=1000",
        "journal_size_limit=67108864",
        f"query_only={'ON' if read_only else 'OFF'}",
    )


def _roll_back(connection: Any) -> None:
    """SQLite may have rolled back by itself (disk full), then there is nothing left to do."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def translated(error: Exception, path: Path) -> Exception:
    """The error as a person should see it, or the error itself when it is a bug of ours."""
    original = getattr(error, "orig", None) or error
    if isinstance(original, UserError):
        return original
    text = str(original).lower()
    if "not a database" in text:
        return WrongKeyError(path.name)
    if "disk i/o" in text and _is_full(path):
        return DiskFullError()  # making the -shm file on a full disk says no more than this
    if "malformed" in text or "disk image" in text or "disk i/o" in text:
        return DamagedDatabaseError()
    if "full" in text and ("disk" in text or "database" in text):
        return DiskFullError()
    if "readonly" in text or "unable to open" in text:
        return ReadOnlyFileError()
    if "locked" in text or "busy" in text:
        return DatabaseBusyError()
    return error


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _ROOM_BYTES
    except OSError:
        return False
