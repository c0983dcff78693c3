"""What is decided about a patient's account besides its payments."""

from __future__ import annotations

from peewee import CompositeKey, ForeignKeyField, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.ledger import LedgerEntry
from arcaller_desktop.storage.models.patient_payments import PatientPayment
from arcaller_desktop.storage.models.patients import Coverage, Guarantor, Patient
from arcaller_desktop.storage.models.plans import PaymentPlan
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class NoBillFlag(Table):
    patient = link(Patient, null=True)
    coverage = link(Coverage, null=True)
    claim = link(Claim, null=True)
    code = TextField()
    reason = TextField()
    source = TextField(default="")
    effective_from = TextField(null=True)
    effective_until = TextField(null=True)
    set_at = TextField()
    set_by = link(User, column="set_by")
    lifted_at = TextField(null=True)
    lifted_by = link(User, null=True, column="lifted_by")
    lifted_because = TextField(default="")


class PrivateVisit(Table):
    claim = ForeignKeyField(Claim, primary_key=True, backref="+", lazy_load=False)
    asked_at = TextField()
    user = link(User)


class WriteOff(Table):
    guarantor = link(Guarantor)
    kind = TextField()
    amount_cents = IntegerField()
    reason = TextField()
    state = TextField()
    approvals_needed = IntegerField()
    requested_at = TextField()
    requested_by = link(User, column="requested_by")
    decided_at = TextField(null=True)
    ended_because = TextField(default="")


class WriteOffClaim(Table):
    write_off = link(WriteOff)
    claim = link(Claim)
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("write_off", "claim")
        without_rowid = True


class WriteOffVote(Table):
    write_off = link(WriteOff)
    user = link(User)
    voted_at = TextField()

    class Meta:
        primary_key = CompositeKey("write_off", "user")
        without_rowid = True


class WriteOffEntry(Table):
    ledger_entry = ForeignKeyField(LedgerEntry, primary_key=True, backref="+", lazy_load=False)
    write_off = link(WriteOff)


class AssistanceCase(Table):
    guarantor = link(Guarantor)
    state = TextField()
    applied_on = TextField()
    household_size = IntegerField(default=0)
    income_cents = IntegerField(null=True)
    percent = IntegerField(default=0)
    valid_from = TextField(null=True)
    valid_until = TextField(null=True)
    decided_at = TextField(null=True)
    decided_by = link(User, null=True, column="decided_by")
    user = link(User)
    note = TextField(default="")


class PatientRefund(Table):
    guarantor = link(Guarantor)
    amount_cents = IntegerField()
    reason = TextField()
    state = TextField()
    method = TextField(default="")
    reference = TextField(default="")
    requested_at = TextField()
    requested_by = link(User, column="requested_by")
    approved_at = TextField(null=True)
    approved_by = link(User, null=True, column="approved_by")
    issued_on = TextField(null=True)
    ended_because = TextField(default="")


class PatientRefundPart(Table):
    patient_refund = link(PatientRefund)
    payment = link(PatientPayment)
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("patient_refund", "payment")
        without_rowid = True


class PlanReminder(Table):
    plan = link(PaymentPlan)
    number = IntegerField()
    reminded_on = TextField()
    channel = TextField()
    user = link(User)

    class Meta:
        primary_key = CompositeKey("plan", "number", "reminded_on")
        without_rowid = True


class Estate(Table):
    guarantor = ForeignKeyField(Guarantor, primary_key=True, backref="+", lazy_load=False)
    representative = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    released_at = TextField(null=True)
    released_by = link(User, null=True, column="released_by")
