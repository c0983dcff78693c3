"""Statements as they were sent."""

from __future__ import annotations

from peewee import BlobField, CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim, ClaimLine
from arcaller_desktop.storage.models.documents import Document
from arcaller_desktop.storage.models.patients import Guarantor
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class StatementRun(Table):
    run_on = TextField()
    state = TextField(default="open")
    made_at = TextField()
    user = link(User)
    mailed_on = TextField(null=True)
    undone_because = TextField(default="")
    statements = IntegerField()
    pages = IntegerField()
    total_cents = IntegerField()
    template_version = TextField()
    sha256 = TextField()
    pdf = BlobField()


class RunExclusion(Table):
    run = link(StatementRun)
    guarantor = link(Guarantor)
    reason = TextField()

    class Meta:
        primary_key = CompositeKey("run", "guarantor")
        without_rowid = True


class Statement(Table):
    guarantor = link(Guarantor)
    number = TextField(unique=True)
    statement_on = TextField()
    due_on = TextField()
    amount_due_cents = IntegerField()
    user = link(User)
    document = link(Document)
    run = link(StatementRun, null=True)
    level = IntegerField(default=1)
    clock_from = TextField(null=True)
    first_page = IntegerField(default=1)
    pages = IntegerField(default=1)
    returned_on = TextField(null=True)
    undone_at = TextField(null=True)


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
