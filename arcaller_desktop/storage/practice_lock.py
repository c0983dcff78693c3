"""One window for one practice on this PC. Commands and worker processes need no lock: SQLite orders their writes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from arcaller_desktop.base.errors import RefusedError
from arcaller_desktop.storage.database import ReadOnlyFileError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class PracticeOpenElsewhereError(RefusedError):
    """Another window holds the practice."""

    def __init__(self) -> None:
        super().__init__(
            "This practice is open in another window on this PC.",
            "Use that window, or close it first. It may be on the desktop of another Windows user.",
        )


class PracticeLock:
    """Held from construction to `release`; the system lets go of it when the process ends in whatever way."""

    def __init__(self, path: Path) -> None:
        """Raises PracticeOpenElsewhereError or ReadOnlyFileError."""
        self._path = path
        try:
            self._file: BinaryIO = path.open("ab")
        except OSError:
            raise ReadOnlyFileError from None
        try:
            _take(self._file)
        except OSError:
            self._file.close()
            raise PracticeOpenElsewhereError from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def release(self) -> None:
        """The file stays: removing it would let two windows lock two different files of the same name."""
        self._file.close()


def _take(file: BinaryIO) -> None:
    if sys.platform == "win32":
        file.seek(0, os.SEEK_SET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
