"""Each time a claim was sent, and what was answered about its receipt and state."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.intake import ImportBatch
from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.table import Table, link


class Submission(Table):
    claim = link(Claim)
    batch = link(ImportBatch)
    payer = link(Payer)
    payer_rank = IntegerField()
    frequency = TextField()
    submitted_on = TextField(null=True)
    charge_cents = IntegerField()
    original_number = TextField(default="")
    batch_reference = TextField(default="")
    interchange_control = TextField(default="")
    group_control = TextField(default="")
    set_control = TextField(default="")
    identity = TextField(unique=True)


class StatusEvent(Table):
    claim = link(Claim)
    batch = link(ImportBatch, null=True)
    source = TextField()
    accepted = IntegerField(null=True)
    codes = TextField(default="")
    message = TextField(default="")
    trace = TextField(default="")
    effective_on = TextField(null=True)
    identity = TextField(unique=True)
