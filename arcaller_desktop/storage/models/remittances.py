"""Payers' payments as their remittances told them."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim, ClaimLine
from arcaller_desktop.storage.models.intake import ImportBatch, ImportFile
from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Payment(Table):
    batch = link(ImportBatch)
    file = link(ImportFile)
    payer = link(Payer)
    identity = TextField(unique=True)
    state = TextField()
    held_because = TextField(default="")
    payee_npi = TextField(default="")
    payee_tax_id = TextField(default="")
    method = TextField(default="")
    trace = TextField(default="")
    amount_cents = IntegerField()
    paid_on = TextField(null=True)
    interchange_control = TextField(default="")
    set_control = TextField(default="")
    difference_cents = IntegerField(default=0)
    decided_because = TextField(default="")


class HeldClaim(Table):
    payment = link(Payment)
    claim_number = TextField()
    payer_claim_number = TextField(default="")
    patient_name_folded = TextField(default="")


class RemittanceClaim(Table):
    payment = link(Payment)
    sequence = IntegerField()
    claim = link(Claim)
    claim_number = TextField()
    payer_claim_number = TextField(default="")
    status = TextField()
    payer_rank = IntegerField()
    charge_cents = IntegerField()
    paid_cents = IntegerField()
    patient_responsibility_cents = IntegerField()
    interest_cents = IntegerField(default=0)
    remarks = TextField(default="")
    received_on = TextField(null=True)
    reverses = link("self", null=True)
    is_reversed = IntegerField(default=0)
    was_forwarded = IntegerField(default=0)
    patient_paid_cents = IntegerField(default=0)

    class Meta:
        indexes = ((("payment", "sequence"), True),)


class RemittanceLine(Table):
    remittance_claim = link(RemittanceClaim)
    claim_line = link(ClaimLine)
    procedure = TextField(default="")
    modifiers = TextField(default="")
    charge_cents = IntegerField()
    paid_cents = IntegerField()
    allowed_cents = IntegerField(null=True)
    remarks = TextField(default="")


class Adjustment(Table):
    remittance_claim = link(RemittanceClaim)
    claim_line = link(ClaimLine)
    group_code = TextField()
    reason_code = TextField()
    amount_cents = IntegerField()
    quantity = TextField(default="")
    reason_class = TextField()
    disposition = TextField()
    denial_state = TextField(default="")
    held_disposition = TextField(default="")


class ProviderAdjustment(Table):
    payment = link(Payment)
    code = TextField()
    reference = TextField(default="")
    amount_cents = IntegerField()
    fiscal_on = TextField(null=True)
    claim = link(Claim, null=True)


class PostingRule(Table):
    payer = link(Payer, unique=True)
    mode = TextField()
    codes = TextField(default="")


class ClaimHold(Table):
    remittance_claim = link(RemittanceClaim)
    kind = TextField()
    codes = TextField(default="")
    held_on = TextField()
    released_on = TextField(null=True)
    released_by = link(User, null=True)
    note = TextField(default="")
