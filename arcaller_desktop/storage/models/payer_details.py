"""Contacts and dated facts of payers and their plans."""

from __future__ import annotations

from peewee import TextField

from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.table import Table, link


class PayerContact(Table):
    payer = link(Payer)
    plan_name = TextField(default="")
    purpose = TextField()
    name = TextField(default="")
    phone = TextField(default="")
    phone_path = TextField(default="")
    fax = TextField(default="")
    email = TextField(default="")
    address = TextField(default="")
    note = TextField(default="")
    verified_on = TextField(null=True)
    source = TextField(default="")


class PayerFact(Table):
    payer = link(Payer)
    plan_name = TextField(default="")
    kind = TextField()
    text = TextField()
    verified_on = TextField(null=True)
    source = TextField(default="")
