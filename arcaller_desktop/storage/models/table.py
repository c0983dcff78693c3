"""What every table has in common."""

from __future__ import annotations

from typing import Any

from peewee import ForeignKeyField, Model


def link(model: Any, *, null: bool = False, unique: bool = False, column: str | None = None) -> Any:
    """A foreign key that stays a number: nothing is fetched behind the reader's back, nothing is added to `model`."""
    return ForeignKeyField(model, null=null, unique=unique, column_name=column, backref="+", lazy_load=False)


class Table(Model):
    id: Any

    class Meta:
        legacy_table_names = False
        strict_tables = True
