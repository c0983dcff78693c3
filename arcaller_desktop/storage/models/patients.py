"""Patients, who pays for them, and their coverage."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.practices import Practice
from arcaller_desktop.storage.models.table import Table, link


class Guarantor(Table):
    practice = link(Practice)
    account_number = TextField(unique=True)
    last_name = TextField(default="")
    first_name = TextField(default="")
    middle_name = TextField(default="")
    suffix = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    statement_hold = TextField(default="")


class Patient(Table):
    practice = link(Practice)
    guarantor = link(Guarantor)
    last_name = TextField(default="")
    first_name = TextField(default="")
    middle_name = TextField(default="")
    suffix = TextField(default="")
    birth_date = TextField(null=True)
    sex = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    no_bill_reason = TextField(default="")
    deceased_on = TextField(null=True)
    name_key = TextField()


class Coverage(Table):
    patient = link(Patient)
    payer = link(Payer)
    rank = IntegerField()
    member_id = TextField(default="")
    group_number = TextField(default="")
    plan_name = TextField(default="")
    filing_indicator = TextField(default="")
    relationship = TextField(default="")
    subscriber_last = TextField(default="")
    subscriber_first = TextField(default="")
    subscriber_birth_date = TextField(null=True)
    effective_from = TextField(null=True)
    effective_until = TextField(null=True)

    class Meta:
        indexes = ((("patient", "payer", "rank", "member_id"), True),)
