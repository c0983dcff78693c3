"""Payers and what is known about them."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Payer(Table):
    name = TextField()
    payer_class = TextField(default="unknown")
    claim_office = TextField(default="")
    phone = TextField(default="")
    phone_path = TextField(default="")
    fax = TextField(default="")
    portal_url = TextField(default="")
    address = TextField(default="")
    opens_at = TextField(default="")
    closes_at = TextField(default="")
    open_days = TextField(default="12345")
    time_zone = TextField(default="America/New_York")
    claims_per_call = IntegerField(null=True)
    usual_days = IntegerField(null=True)
    filing_days = IntegerField(null=True)
    corrected_days = IntegerField(null=True)
    appeal_days = IntegerField(null=True)
    second_appeal_days = IntegerField(null=True)
    verified_on = TextField(null=True)
    verified_source = TextField(default="")
    wait_days = IntegerField(null=True)


class PayerHoliday(Table):
    payer = link(Payer)
    day = TextField()
    name = TextField(default="")

    class Meta:
        primary_key = CompositeKey("payer", "day")
        without_rowid = True


class PayerLimit(Table):
    payer = link(Payer)
    plan_name = TextField(default="")
    action = TextField()
    amount = IntegerField()
    unit = TextField()
    basis = TextField(default="")
    postmarked = IntegerField(default=0)
    effective_from = TextField(null=True)
    effective_until = TextField(null=True)
    source = TextField()
    verified_on = TextField(null=True)


class Learned(Table):
    measure = TextField()
    payer = link(Payer)
    key = IntegerField()
    cases = IntegerField()
    value = IntegerField()

    class Meta:
        primary_key = CompositeKey("measure", "payer", "key")
        without_rowid = True


class PayerAlias(Table):
    kind = TextField()
    value = TextField()
    payer = link(Payer)

    class Meta:
        primary_key = CompositeKey("kind", "value")
        without_rowid = True


class PolicyNote(Table):
    note_number = IntegerField()
    version = IntegerField()
    payer = link(Payer)
    plan_name = TextField(default="")
    reason_code = TextField(default="")
    procedure = TextField(default="")
    title = TextField()
    body = TextField()
    source = TextField()
    effective_from = TextField(null=True)
    effective_until = TextField(null=True)
    verified_on = TextField(null=True)
    review_on = TextField(null=True)
    retired = IntegerField(default=0)
    saved_at = TextField()
    saved_by = link(User, column="saved_by")
    is_current = IntegerField(default=1)

    class Meta:
        indexes = ((("note_number", "version"), True),)
