"""Tables of other systems: how they are read, what they said of claims, and what went back."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.intake import ImportBatch
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class TableSource(Table):
    name = TextField(unique=True)
    kind = TextField()
    fingerprint = TextField(unique=True)
    headings = TextField()
    mapping = TextField()
    saved_at = TextField()
    saved_by = link(User, column="saved_by")


class ExportClaim(Table):
    source = link(TableSource)
    identity = TextField()
    claim = link(Claim)
    settled_batch = link(ImportBatch, null=True)
    kept_batch = link(ImportBatch, null=True)

    class Meta:
        indexes = ((("source", "identity"), True),)


class ExportFigure(Table):
    export_claim = link(ExportClaim)
    batch = link(ImportBatch)
    file_row = IntegerField()
    has_balance = IntegerField()
    charge_cents = IntegerField()
    payer_cents = IntegerField()
    patient_cents = IntegerField()
    paid_cents = IntegerField()
    patient_paid_cents = IntegerField()
    payer_rank = IntegerField()
    lines = TextField(default="[]")
    status = TextField(default="")

    class Meta:
        primary_key = CompositeKey("export_claim", "batch")


class BookImport(Table):
    batch = link(ImportBatch)
    source = link(TableSource)
    kind = TextField()
    up_to = TextField(null=True)

    class Meta:
        primary_key = CompositeKey("batch", "source")


class TableExport(Table):
    what = TextField()
    made_at = TextField()
    user = link(User)
    since = TextField(default="")
    last_entry_id = IntegerField(default=0)
    rows = IntegerField()
