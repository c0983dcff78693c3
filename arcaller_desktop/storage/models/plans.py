"""Payment plans."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.documents import Document
from arcaller_desktop.storage.models.patients import Guarantor
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class PaymentPlan(Table):
    guarantor = link(Guarantor)
    state = TextField()
    total_cents = IntegerField()
    down_payment_cents = IntegerField(default=0)
    frequency = TextField()
    made_on = TextField()
    user = link(User)
    document = link(Document, null=True)
    cancelled_because = TextField(default="")
    new_charges = TextField(default="out")
    version = IntegerField(default=1)
    reinstated_on = TextField(null=True)
    state_on = TextField(null=True)


class PlanClaim(Table):
    plan = link(PaymentPlan)
    claim = link(Claim)
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("plan", "claim")
        without_rowid = True


class Instalment(Table):
    plan = link(PaymentPlan)
    number = IntegerField()
    due_on = TextField()
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("plan", "number")
        without_rowid = True
