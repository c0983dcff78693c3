"""Contacts with patients, and which ways of contact they allowed."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.patients import Guarantor
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class PatientContact(Table):
    guarantor = link(Guarantor)
    contacted_at = TextField()
    contacted_on = TextField()
    channel = TextField()
    is_inbound = IntegerField(default=0)
    identity_checked = IntegerField(default=0)
    outcome = TextField()
    note = TextField(default="")
    despite = TextField(default="")
    user = link(User)


class ContactConsent(Table):
    guarantor = link(Guarantor)
    channel = TextField()
    answer = TextField()
    from_on = TextField()
    until_on = TextField(null=True)
    source = TextField(default="")
    user = link(User)
