"""What is only ever added to: the ledger and the audit trail."""

from __future__ import annotations

from peewee import BlobField, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim, ClaimLine
from arcaller_desktop.storage.models.intake import ImportBatch
from arcaller_desktop.storage.models.remittances import RemittanceClaim
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class LedgerEntry(Table):
    claim = link(Claim)
    claim_line = link(ClaimLine)
    kind = TextField()
    responsibility = IntegerField()
    amount_cents = IntegerField()
    effective_on = TextField()
    posted_at = TextField()
    user = link(User)
    batch = link(ImportBatch, null=True)
    remittance_claim = link(RemittanceClaim, null=True)
    reverses = link("self", null=True)
    reason = TextField(default="")


class AuditEvent(Table):
    at = TextField()
    user_id = IntegerField()
    action = TextField()
    subject = TextField()
    subject_id = IntegerField()
    before = TextField(default="")
    after = TextField(default="")
    seal = BlobField()
