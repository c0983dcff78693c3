"""What imported files said, byte for byte: kept once for each content, in compressed chunks that are read singly.

A file imported twice, under two names or in two batches, is kept once. Contents are never changed or removed; one whose
keeping was interrupted is not `is_whole` and is kept anew the next time.
"""

from __future__ import annotations

import contextlib
import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from arcaller_desktop.storage.database import PracticeDatabase

CHUNK_BYTES = 256 * 1024
_CHUNKS_PER_TRANSACTION = 16
_COMPRESSION = 3
"""X12 shrinks to about a ninth; higher levels cost three times the time for a tenth less."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FileContent:
    """Where a file's bytes are kept."""

    content_id: int
    size_bytes: int
    chunk_bytes: int

    @property
    def chunk_count(self) -> int:
        """How many chunks make the file."""
        return -(-self.size_bytes // self.chunk_bytes)


def keep_content(database: PracticeDatabase, data: bytes) -> None:
    """Keeps a file's bytes unless they are kept already.

    Inside a transaction it is part of that one; outside, large files are written in several, so that nobody who wants
    to save a call waits long.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    if content_of_hash(database, sha256) is not None:
        return
    chunks = [data[start : start + CHUNK_BYTES] for start in range(0, len(data), CHUNK_BYTES)]
    with _step(database):
        content_id = _begin(database, sha256, len(data))
    for first in range(0, len(chunks), _CHUNKS_PER_TRANSACTION):
        part = chunks[first : first + _CHUNKS_PER_TRANSACTION]
        rows = [(content_id, first + n, zlib.compress(chunk, _COMPRESSION)) for n, chunk in enumerate(part)]
        with _step(database):
            database.executemany("INSERT INTO file_chunk (content_id, number, data) VALUES (?, ?, ?)", rows)
    with _step(database):
        database.execute("UPDATE file_content SET is_whole = 1 WHERE id = ?", (content_id,))


def content_of_hash(database: PracticeDatabase, sha256: str) -> FileContent | None:
    """The kept content with this SHA-256, or None."""
    row = database.execute(
        "SELECT id, size_bytes, chunk_bytes FROM file_content WHERE sha256 = ? AND is_whole = 1", (sha256,)
    ).fetchone()
    return None if row is None else FileContent(content_id=row[0], size_bytes=row[1], chunk_bytes=row[2])


def content_of_file(database: PracticeDatabase, file_id: int) -> FileContent | None:
    """The kept content of an imported file; None for one imported before contents were kept, or not worth keeping."""
    sha256 = database.value("SELECT sha256 FROM import_file WHERE id = ?", (file_id,))
    return None if sha256 is None else content_of_hash(database, sha256)


def read_chunk(database: PracticeDatabase, content: FileContent, number: int) -> bytes:
    """One chunk of a content, counted from 0."""
    data = database.value(
        "SELECT data FROM file_chunk WHERE content_id = ? AND number = ?", (content.content_id, number)
    )
    return zlib.decompress(data)


def read_range(database: PracticeDatabase, content: FileContent, start: int, end: int) -> bytes:
    """The bytes from `start` up to but not including `end`, reading only the chunks they lie in."""
    start, end = max(start, 0), min(end, content.size_bytes)
    if start >= end:
        return b""
    first, last = start // content.chunk_bytes, (end - 1) // content.chunk_bytes
    data = b"".join(read_chunk(database, content, number) for number in range(first, last + 1))
    shift = first * content.chunk_bytes
    return data[start - shift : end - shift]


def read_content(database: PracticeDatabase, content: FileContent) -> bytes:
    """The whole file."""
    return b"".join(iter_chunks(database, content))


def iter_chunks(database: PracticeDatabase, content: FileContent) -> Iterator[bytes]:
    """The file chunk by chunk, for readers that must not hold it whole."""
    for number in range(content.chunk_count):
        yield read_chunk(database, content, number)


def _begin(database: PracticeDatabase, sha256: str, size_bytes: int) -> int:
    """A new content's row; what an interrupted keeping left of the same one goes."""
    database.execute(
        "DELETE FROM file_chunk WHERE content_id IN (SELECT id FROM file_content WHERE sha256 = ? AND is_whole = 0)",
        (sha256,),
    )
    database.execute("DELETE FROM file_content WHERE sha256 = ? AND is_whole = 0", (sha256,))
    cursor = database.execute(
        "INSERT INTO file_content (sha256, size_bytes, chunk_bytes) VALUES (?, ?, ?)", (sha256, size_bytes, CHUNK_BYTES)
    )
    return int(cursor.lastrowid)


def _step(database: PracticeDatabase) -> contextlib.AbstractContextManager[None]:
    return contextlib.nullcontext() if database.is_writing else database.transaction()
