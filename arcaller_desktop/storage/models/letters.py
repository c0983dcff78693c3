"""Letters, their wordings, and how a guarantor reads."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.documents import Document
from arcaller_desktop.storage.models.patients import Guarantor
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class LetterTemplate(Table):
    kind = TextField()
    language = TextField()
    version = IntegerField()
    subject = TextField()
    body = TextField()
    made_at = TextField()
    user = link(User)

    class Meta:
        indexes = ((("kind", "language", "version"), True),)


class Letter(Table):
    kind = TextField()
    language = TextField()
    template_version = IntegerField()
    guarantor = link(Guarantor, null=True)
    claim = link(Claim, null=True)
    sent_on = TextField()
    sent_at = TextField()
    user = link(User)
    document = link(Document)


class MailPreference(Table):
    guarantor = link(Guarantor)
    language = TextField(default="en")
    large_print = IntegerField(default=0)
    returned_on = TextField(null=True)
    returned_address = TextField(default="")

    class Meta:
        primary_key = CompositeKey("guarantor")
