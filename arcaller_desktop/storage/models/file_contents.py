"""What imported files said, byte for byte, in compressed chunks."""

from __future__ import annotations

from peewee import BlobField, CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.table import Table, link


class FileContent(Table):
    sha256 = TextField(unique=True)
    size_bytes = IntegerField()
    chunk_bytes = IntegerField()
    is_whole = IntegerField(default=0)


class FileChunk(Table):
    content = link(FileContent)
    number = IntegerField()
    data = BlobField()

    class Meta:
        primary_key = CompositeKey("content", "number")
