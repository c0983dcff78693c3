"""The key file and the database know each other: a key file that somebody put back or swapped is noticed.

The database keeps the fingerprint of the key file. While the file is being replaced it keeps two, so that a PC that
loses power in between opens with either.
"""

from __future__ import annotations

from collections.abc import Callable

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.security.key_file import KeyFile, write_key_file
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


def check_key_file(database: PracticeDatabase, key_file: KeyFile) -> None:
    """Raises SwappedKeyFileError."""
    if key_file.fingerprint not in (load_setting(database, _FINGERPRINTS) or "").split():
        raise SwappedKeyFileError


def allow_only(database: PracticeDatabase, key_file: KeyFile) -> None:
    """From now on this key file alone opens the practice. Call it inside a transaction."""
    save_setting(database, _FINGERPRINTS, key_file.fingerprint)


def save_key_file(database: PracticeDatabase, key_file: KeyFile, record: Callable[[], None]) -> None:
    """Replaces the key file; `record` runs in the transaction that makes it the only one, to write the audit event."""
    standing = load_setting(database, _FINGERPRINTS) or ""
    with database.transaction():
        save_setting(database, _FINGERPRINTS, f"{standing} {key_file.fingerprint}".strip())
    write_key_file(PracticeFiles(database.path).keys, key_file)
    with database.transaction():
        allow_only(database, key_file)
        record()
