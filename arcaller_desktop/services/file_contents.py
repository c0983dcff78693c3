"""Gives an imported file's own bytes back: to read it again, to show it, to post what waited."""

from __future__ import annotations

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import file_contents as stored

KEPT_UNKNOWN_BYTES = 1024 * 1024
"""What is no file of a payer is kept only up to this size: a film in the folder would fill the practice's file."""


class ContentNotKeptError(UserError):
    """The bytes of this file are not in the practice."""

    def __init__(self) -> None:
        super().__init__(
            "What this file said is not kept here: it was imported by an older version, or was no payer's file.",
            "Open the file itself from its folder, or import it again.",
        )


def keep_file(context: Context, data: bytes, kind: str) -> None:
    """Keeps the bytes of a file that is taken in, once for each content; programs, PDFs and archives are not kept."""
    if data and kind not in _NEVER_KEPT and (kind != "unknown" or len(data) <= KEPT_UNKNOWN_BYTES):
        stored.keep_content(context.database, data)


def file_bytes(context: Context, file_id: int) -> bytes:
    """The bytes of an imported file as they came. Raises ContentNotKeptError.

    A large file takes a while to unpack: call this in the worker process.
    """
    content = stored.content_of_file(context.database, file_id)
    if content is None:
        raise ContentNotKeptError
    return stored.read_content(context.database, content)


_NEVER_KEPT = frozenset(("executable", "pdf", "zip"))
