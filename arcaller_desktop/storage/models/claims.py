"""Claims and their service lines."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.patients import Coverage, Patient
from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.practices import Location, Practice, Provider
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Claim(Table):
    practice = link(Practice)
    claim_number = TextField()
    patient = link(Patient)
    provider = link(Provider, null=True)
    location = link(Location, null=True)
    payer = link(Payer)
    payer_claim_number = TextField(default="")
    authorization = TextField(default="")
    referral = TextField(default="")
    place_of_service = TextField(default="")
    diagnoses = TextField(default="")
    service_from = TextField(null=True)
    service_to = TextField(null=True)
    accident_on = TextField(null=True)
    charge_cents = IntegerField()
    is_provisional = IntegerField(default=0)
    submission_state = TextField(default="none")
    adjudication_state = TextField(default="none")
    first_billed_on = TextField(null=True)
    last_billed_on = TextField(null=True)
    accepted_on = TextField(null=True)
    adjudicated_on = TextField(null=True)
    responsibility_on = TextField(null=True)
    last_activity_on = TextField(null=True)
    balance_cents = IntegerField(default=0)
    payer1_cents = IntegerField(default=0)
    payer2_cents = IntegerField(default=0)
    payer3_cents = IntegerField(default=0)
    patient_cents = IntegerField(default=0)
    paid_cents = IntegerField(default=0)
    is_open = IntegerField(default=1)
    status = TextField(default="waiting")
    denial_code = TextField(default="")
    priority = IntegerField(default=0)
    next_action = TextField(default="")
    next_action_on = TextField(null=True)
    owner = link(User, null=True)
    deadline_on = TextField(null=True)
    deadline_action = TextField(default="")
    deadline_assumed = IntegerField(default=0)
    touches = IntegerField(default=0)
    patient_sort = TextField()
    version = IntegerField(default=1)


class ClaimCoverage(Table):
    claim = link(Claim)
    rank = IntegerField()
    coverage = link(Coverage)

    class Meta:
        primary_key = CompositeKey("claim", "rank")
        without_rowid = True


class ClaimDetail(Table):
    claim = link(Claim)
    line_number = IntegerField()
    kind = TextField()
    value = TextField()
    sent_on = TextField(null=True)


class ClaimLine(Table):
    claim = link(Claim)
    line_number = IntegerField()
    procedure = TextField(default="")
    modifiers = TextField(default="")
    revenue_code = TextField(default="")
    units = TextField(default="")
    diagnosis_pointers = TextField(default="")
    drug_code = TextField(default="")
    charge_cents = IntegerField()
    service_from = TextField(null=True)
    service_to = TextField(null=True)
    control_number = TextField(default="")
    balance_cents = IntegerField(default=0)
    payer1_cents = IntegerField(default=0)
    payer2_cents = IntegerField(default=0)
    payer3_cents = IntegerField(default=0)
    patient_cents = IntegerField(default=0)

    class Meta:
        indexes = ((("claim", "line_number"), True),)
