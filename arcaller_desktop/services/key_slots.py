"""The key file and the database know each other: a key file that somebody put back or swapped is noticed.

The database keeps the fingerprint of the key file. While the file is being replaced it keeps two, so that a PC that
loses power in between opens with either.
"""

from __future__ import annotations

from collections.abc import Callable

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.security.key_file import KeyFile, read_key_file, write_key_file
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.settings import load_setting, save_setting

_FINGERPRINTS = "security.key_file"


class SwappedKeyFileError(RefusedError):
    """The key file opens the practice but is not the one last saved: an older one may let a former user in."""

    def __init__(self) -> None:
        super().__init__(
            "The .keys file is not the one this practice saved last.",
            "Put the right one back from the newest backup, or open the practice with the recovery key.",
        )


class KeyFileChangedError(UserError):
    """Somebody else changed passwords at the same moment."""

    def __init__(self) -> None:
        super().__init__("Somebody else changed the passwords just now; yours was not saved.", "Do it once more.")


def check_key_file(database: PracticeDatabase, key_file: KeyFile) -> None:
    """Raises SwappedKeyFileError."""
    if key_file.fingerprint not in (load_setting(database, _FINGERPRINTS) or "").split():
        raise SwappedKeyFileError


def allow_only(database: PracticeDatabase, key_file: KeyFile) -> None:
    """From now on this key file alone opens the practice. Call it inside a transaction."""
    save_setting(database, _FINGERPRINTS, key_file.fingerprint)


def save_key_file(database: PracticeDatabase, *, before: KeyFile, after: KeyFile, record: Callable[[], None]) -> None:
    """Replaces the key file. `record` writes what belongs to the change, and its audit event, in the same transaction.

    Raises KeyFileChangedError or FileNotSavedError; then the old file stands and nothing was recorded.
    """
    path = PracticeFiles(database.path).keys
    with database.transaction():
        standing = load_setting(database, _FINGERPRINTS) or ""
        save_setting(database, _FINGERPRINTS, f"{standing} {after.fingerprint}".strip())
    with database.transaction():
        if read_key_file(path).fingerprint != before.fingerprint:
            raise KeyFileChangedError
        record()
        allow_only(database, after)
        write_key_file(path, after)
