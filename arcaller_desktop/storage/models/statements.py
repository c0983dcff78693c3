"""Statements as they were sent."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim, ClaimLine
from arcaller_desktop.storage.models.documents import Document
from arcaller_desktop.storage.models.patients import Guarantor
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Statement(Table):
    guarantor = link(Guarantor)
    number = TextField(unique=True)
    statement_on = TextField()
    due_on = TextField()
    amount_due_cents = IntegerField()
    user = link(User)
    document = link(Document)


class StatementLine(Table):
    statement = link(Statement)
    claim = link(Claim)
    claim_line = link(ClaimLine)
    charge_cents = IntegerField()
    insurance_paid_cents = IntegerField()
    adjustment_cents = IntegerField()
    patient_paid_cents = IntegerField()
    owe_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("statement", "claim_line")
        without_rowid = True
