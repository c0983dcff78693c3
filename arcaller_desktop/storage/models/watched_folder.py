"""Which files of the watched folder nobody wants, and whose remittances post unasked."""

from __future__ import annotations

from peewee import TextField

from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class WatchedFile(Table):
    sha256 = TextField(primary_key=True)
    name = TextField()
    ignored_at = TextField()
    user = link(User)


class WatchedPayer(Table):
    payer = link(Payer, unique=True)
    chosen_at = TextField()
    user = link(User)
