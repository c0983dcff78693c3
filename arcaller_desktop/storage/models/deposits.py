"""Bank deposits and which payments are in them."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.remittances import Payment
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Deposit(Table):
    deposited_on = TextField()
    amount_cents = IntegerField()
    reference = TextField(default="")
    kind = TextField()
    note = TextField(default="")
    other_cents = IntegerField(default=0)
    other_note = TextField(default="")
    entered_at = TextField()
    user = link(User)
    source = TextField(default="")
    identity = TextField(null=True, unique=True)
    is_void = IntegerField(default=0)


class DepositMatch(Table):
    deposit = link(Deposit)
    payment = link(Payment)
    amount_cents = IntegerField()
    why = TextField(default="")
    matched_at = TextField()
    user = link(User)
    is_undone = IntegerField(default=0)
