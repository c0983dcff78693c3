"""Paper as it was made."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Document(Table):
    kind = TextField()
    subject = TextField()
    subject_id = IntegerField()
    made_at = TextField()
    user = link(User)
    template_version = TextField()
    sha256 = TextField()
    snapshot = TextField()
