"""The practice itself: profile, providers, places, settings."""

from __future__ import annotations

from peewee import BlobField, CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.table import Table, link


class Practice(Table):
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


class Provider(Table):
    practice = link(Practice)
    npi = TextField()
    last_name = TextField(default="")
    first_name = TextField(default="")
    taxonomy = TextField(default="")

    class Meta:
        indexes = ((("practice", "npi"), True),)


class Location(Table):
    practice = link(Practice)
    name = TextField()
    npi = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")

    class Meta:
        indexes = ((("practice", "name"), True),)


class Setting(Table):
    key = TextField()
    user_id = IntegerField(default=0)
    value = TextField()

    class Meta:
        primary_key = CompositeKey("key", "user_id")
        without_rowid = True


class ServiceDescription(Table):
    code = TextField(primary_key=True)
    text = TextField()
    changed_at = TextField()
