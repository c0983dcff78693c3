"""Agencies, the look at an account before it goes to one, and what was given to them."""

from __future__ import annotations

from peewee import CompositeKey, ForeignKeyField, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.patient_payments import PatientPayment
from arcaller_desktop.storage.models.patients import Guarantor
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Agency(Table):
    name = TextField(unique=True)
    contact = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    address_line1 = TextField(default="")
    address_line2 = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    zip_code = TextField(default="")
    fee_tenths = IntegerField(default=0)


class CollectionReview(Table):
    guarantor = link(Guarantor)
    state = TextField(default="open")
    asked_on = TextField()
    asked_by = link(User, column="asked_by")
    approved_on = TextField(null=True)
    approved_by = link(User, null=True, column="approved_by")
    ended_because = TextField(default="")


class CollectionReviewTick(Table):
    collection_review = link(CollectionReview)
    point = TextField()
    ticked_on = TextField()
    user = link(User)

    class Meta:
        primary_key = CompositeKey("collection_review", "point")
        without_rowid = True


class Placement(Table):
    guarantor = link(Guarantor)
    agency = link(Agency)
    collection_review = link(CollectionReview)
    placed_on = TextField()
    user = link(User)
    exported_on = TextField(null=True)
    recalled_on = TextField(null=True)
    recalled_because = TextField(default="")


class PlacementClaim(Table):
    placement = link(Placement)
    claim = link(Claim)
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("placement", "claim")
        without_rowid = True


class AgencyPayment(Table):
    payment = ForeignKeyField(PatientPayment, primary_key=True, backref="+", lazy_load=False)
    placement = link(Placement)
    fee_cents = IntegerField()
