"""What receivers said of whole files."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.intake import ImportBatch, ImportFile
from arcaller_desktop.storage.models.table import Table, link


class FileReceipt(Table):
    batch = link(ImportBatch)
    file = link(ImportFile)
    kind = TextField()
    accepted = IntegerField()
    code = TextField(default="")
    words = TextField(default="")
    interchange_control = TextField(default="")
    group_control = TextField(default="")
    set_control = TextField(default="")
    batch_reference = TextField(default="")
    received_on = TextField(null=True)
    identity = TextField(unique=True)
