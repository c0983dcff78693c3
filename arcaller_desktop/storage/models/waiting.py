"""What people decided about payments and answers that waited."""

from __future__ import annotations

from peewee import TextField

from arcaller_desktop.storage.models.remittances import Payment, RemittanceClaim
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class WaitingMark(Table):
    payment = link(Payment, null=True)
    remittance_claim = link(RemittanceClaim, null=True)
    mark = TextField()
    because = TextField(default="")
    until_on = TextField(null=True)
    user = link(User)
    marked_at = TextField()
