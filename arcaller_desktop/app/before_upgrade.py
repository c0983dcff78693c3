"""`arcaller --before-upgrade VERSION`: the setup of another version asks the installed one to put its practices by.

Nobody is signed in then, so this is no backup that `arcaller restore` reads, but the practice's files as they are,
still encrypted, in the folder `backups` beside them. To go back, copy them to where they were.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings

from arcaller_desktop.app.stage import LAST_PRACTICE
from arcaller_desktop.base.clock import Clock, SystemClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.paths import DATA_SUFFIX, default_data_folder
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.practice_lock import PracticeLock


class CopyDiffersError(UserError):
    """The copy is not what was copied."""

    def __init__(self, file_name: str) -> None:
        super().__init__(f"The copy of {file_name} is not the same as the file.", "Check the disk, then try again.")


def before_upgrade(version: str, clock: Clock | None = None) -> int:
    """0 when every practice known here was put by, or none is there; 3 with the reason on the error output."""
    now = (clock or SystemClock()).now()
    for practice in known_practices():
        try:
            kept = put_by(practice, version, now)
        except (UserError, OSError) as error:
            reason = error.strerror if isinstance(error, OSError) else f"{error.message} {error.remedy}"
            sys.stderr.write(f"{practice.name} was not put by: {reason}\n")
            return 3
        sys.stdout.write(f"{practice.name} was put by in {kept}\n")
    return 0


def known_practices() -> list[Path]:
    """The practice opened last and those in the folders that are offered at first start."""
    memory = QSettings(str(default_data_folder() / "window.ini"), QSettings.Format.IniFormat)
    found = [Path(str(memory.value(LAST_PRACTICE, "")))]
    for folder in (default_data_folder(), default_data_folder(shared=True)):
        found += sorted(folder.glob(f"*{DATA_SUFFIX}"))
    return list(dict.fromkeys(path.absolute() for path in found if path.suffix == DATA_SUFFIX and path.is_file()))


def put_by(practice: Path, version: str, now: datetime) -> Path:
    """The folder with the copies, never half of them. Raises PracticeOpenElsewhereError, CopyDiffersError, OSError."""
    files = PracticeFiles(practice)
    whole = [files.database, *files.logs_of_writes, files.keys, files.anchor, files.tries]
    folder = files.backups / f"{practice.stem} before {version} {now:%Y-%m-%d %H%M%S}"
    with PracticeLock(files.lock):
        folder.mkdir(parents=True)
        try:
            for file in whole:
                if file.exists():
                    _copy(file, folder / file.name)
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(folder)
            raise
    return folder


def _copy(file: Path, target: Path) -> None:
    shutil.copy2(file, target)
    if _digest(file) != _digest(target):
        raise CopyDiffersError(file.name)


def _digest(file: Path) -> bytes:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").digest()
