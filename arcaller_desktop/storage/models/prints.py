"""What went to a printer."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.documents import Document
from arcaller_desktop.storage.models.statements import StatementRun
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class PrintJob(Table):
    printed_at = TextField()
    user = link(User)
    kind = TextField()
    title = TextField()
    document = link(Document, null=True)
    run = link(StatementRun, null=True)
    printer = TextField()
    first_page = IntegerField()
    last_page = IntegerField()
    done_pages = IntegerField(default=0)
    copies = IntegerField(default=1)
    state = TextField(default="printing")
