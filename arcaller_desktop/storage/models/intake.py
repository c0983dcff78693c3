"""Import batches, their files and what was wrong with them."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class ImportBatch(Table):
    started_at = TextField()
    finished_at = TextField(null=True)
    user = link(User)
    state = TextField()


class ImportFile(Table):
    batch = link(ImportBatch)
    name = TextField()
    sha256 = TextField()
    kind = TextField()
    size_bytes = IntegerField()
    account = TextField(default="{}")
    replaces = link("self", null=True)


class ImportProblem(Table):
    file = link(ImportFile)
    severity = TextField()
    code = TextField()
    place = TextField()
    message = TextField()
    remedy = TextField()
    claim_number = TextField(default="")
