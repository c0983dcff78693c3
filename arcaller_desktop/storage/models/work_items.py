"""Why claims are work."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.table import Table, link


class WorkItem(Table):
    claim = link(Claim)
    cause = TextField()
    origin = TextField()
    why = TextField(default="")
    amount_cents = IntegerField(null=True)
    opened_on = TextField()
    due_on = TextField(null=True)
    state = TextField(default="open")
    closed_on = TextField(null=True)
    closed_why = TextField(default="")
