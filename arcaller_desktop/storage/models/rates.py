"""Fee schedules, contract rates, and the lines on which a payer allowed less."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim, ClaimLine
from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class RateTable(Table):
    name = TextField()
    version = IntegerField()
    file_name = TextField(default="")
    sha256 = TextField(default="")
    imported_at = TextField()
    user = link(User)
    retired_at = TextField(null=True)

    class Meta:
        indexes = ((("name", "version"), True),)


class Rate(Table):
    table = link(RateTable)
    payer = link(Payer, null=True)
    schedule = TextField(default="")
    plan_name = TextField(default="")
    procedure = TextField(default="")
    modifiers = TextField(default="")
    place_of_service = TextField(default="")
    effective_from = TextField()
    effective_until = TextField(null=True)
    amount_cents = IntegerField(null=True)
    percent = IntegerField(null=True)
    per_unit = IntegerField(default=1)
    further_percent = IntegerField(null=True)


class Underpayment(Table):
    claim = link(Claim)
    claim_line = link(ClaimLine, unique=True)
    payer = link(Payer)
    rate = link(Rate, null=True)
    state = TextField()
    expected_cents = IntegerField()
    allowed_cents = IntegerField()
    first_allowed_cents = IntegerField()
    recovered_cents = IntegerField(default=0)
    by_person = IntegerField(default=0)
    why = TextField(default="")
    found_on = TextField()
    state_on = TextField()
    reference = TextField(default="")


class UnderpaymentStep(Table):
    underpayment = link(Underpayment)
    at = TextField()
    user = link(User)
    state = TextField()
    by_person = IntegerField()
    expected_cents = IntegerField()
    allowed_cents = IntegerField()
    recovered_cents = IntegerField()
    reference = TextField(default="")
    note = TextField(default="")
