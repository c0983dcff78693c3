"""Who signs in, and what each keeps for themselves."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.table import Table, link


class User(Table):
    login = TextField(unique=True)
    name = TextField()
    role = TextField()
    created_at = TextField()
    disabled_at = TextField(null=True)


class SavedFilter(Table):
    user = link(User)
    name = TextField()
    filter = TextField()  # type: ignore[assignment]  # covers a shortcut of peewee's that nobody here uses
    is_shared = IntegerField(default=0)

    class Meta:
        indexes = ((("user", "name"), True),)
