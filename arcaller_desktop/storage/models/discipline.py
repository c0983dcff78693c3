"""What keeps the work on claims in step: pends, and who has a claim in hand."""

from __future__ import annotations

from peewee import ForeignKeyField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Pend(Table):
    claim = link(Claim)
    status = TextField(default="")
    next_action = TextField(default="")
    until_on = TextField()
    why = TextField(default="")
    user = link(User)
    set_on = TextField()
    set_at = TextField()
    ended_at = TextField(null=True)
    ended_why = TextField(default="")


class ClaimCheckout(Table):
    claim = ForeignKeyField(Claim, primary_key=True, backref="+", lazy_load=False)
    user = link(User)
    taken_at = TextField()
    expires_at = TextField()
