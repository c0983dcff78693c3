"""The tables as peewee models: for single records and writes. Grids and imports use plain SQL (see ARCHITECTURE.md).

The models are bound to no database: every query is executed on a connection that it is given. The migrations make
the tables; `tests/storage/test_migrations.py` proves that the two agree.
"""

from __future__ import annotations

from peewee import BlobField, CompositeKey, IntegerField, Model, TextField


class _Table(Model):  # type: ignore[misc]
    class Meta:
        legacy_table_names = False
        strict_tables = True


class Practice(_Table):
    name = TextField()
    tax_id = TextField(default="")
    npi = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    remit_name = TextField(default="")
    remit_line1 = TextField(default="")
    remit_line2 = TextField(default="")
    remit_city = TextField(default="")
    remit_state = TextField(default="")
    remit_zip = TextField(default="")
    phone = TextField(default="")
    fax = TextField(default="")
    billing_phone = TextField(default="")
    billing_hours = TextField(default="")
    pay_url = TextField(default="")
    email = TextField(default="")
    time_zone = TextField(default="America/New_York")
    statement_message = TextField(default="")
    logo = BlobField(null=True)
    billing_mode = TextField(default="billing")
    cut_over_on = TextField(null=True)
    is_demo = IntegerField(default=0)


class User(_Table):
    login = TextField(unique=True)
    name = TextField()
    role = TextField()
    created_at = TextField()
    disabled_at = TextField(null=True)


class Setting(_Table):
    key = TextField()
    user_id = IntegerField(default=0)
    value = TextField()

    class Meta:
        primary_key = CompositeKey("key", "user_id")
        without_rowid = True
