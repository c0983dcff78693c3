"""Payments of patients and what became of their money. Both are only ever added to."""

from __future__ import annotations

from peewee import ForeignKeyField, IntegerField, TextField

from arcaller_desktop.storage.models.intake import ImportBatch
from arcaller_desktop.storage.models.ledger import LedgerEntry
from arcaller_desktop.storage.models.patients import Guarantor, Patient
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class PatientPayment(Table):
    receipt_number = TextField(unique=True)
    guarantor = link(Guarantor)
    patient = link(Patient, null=True)
    method = TextField()
    amount_cents = IntegerField()
    received_on = TextField()
    posted_at = TextField()
    user = link(User)
    batch = link(ImportBatch, null=True)
    reference = TextField(default="")
    card_brand = TextField(default="")
    card_last4 = TextField(default="")
    card_token = TextField(default="")
    paid_by = TextField(default="")
    note = TextField(default="")
    identity = TextField(default="")


class CashEntry(Table):
    payment = link(PatientPayment)
    kind = TextField()
    amount_cents = IntegerField()
    effective_on = TextField()
    posted_at = TextField()
    user = link(User)
    ledger_entry = ForeignKeyField(LedgerEntry, null=True, unique=True, backref="+", lazy_load=False)
    reason = TextField(default="")
