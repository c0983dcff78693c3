"""Credit balances that are being settled, and what became of money without a claim."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class CreditCase(Table):
    claim = link(Claim)
    responsibility = IntegerField()
    payer = link(Payer, null=True)
    cause = TextField()
    amount_cents = IntegerField()
    state = TextField()
    identified_on = TextField(null=True)
    due_on = TextField(null=True)
    state_on = TextField()
    requested_by = link(User, null=True, column="requested_by")
    reference = TextField(default="")


class CreditStep(Table):
    case = link(CreditCase)
    at = TextField()
    user = link(User)
    state = TextField()
    amount_cents = IntegerField()
    reference = TextField(default="")
    note = TextField(default="")


class UnappliedResolution(Table):
    source = TextField()
    source_id = IntegerField()
    resolution = TextField()
    note = TextField(default="")
    resolved_at = TextField()
    user = link(User)
    is_undone = IntegerField(default=0)
