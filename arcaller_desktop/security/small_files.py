"""Small files that must never be half-written: key file, anchor, failed tries."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from arcaller_desktop.base.errors import UserError


class FileNotSavedError(UserError):
    """A file could not be replaced; the old one still stands."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(
            f"{file_name} could not be written ({reason}); what stood there before still stands.",
            "Free some space or ask for the right to write in that folder, then try again.",
        )


def replace_file(path: Path, content: bytes) -> None:
    """Writes the file all at once and flushed to the disk. Raises FileNotSavedError."""
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise FileNotSavedError(path.name, error.strerror or "no reason given") from None


def flush_folder(folder: Path) -> None:
    """Brings new names in the folder to the disk. Windows has no such call, and NTFS keeps a journal of names."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
