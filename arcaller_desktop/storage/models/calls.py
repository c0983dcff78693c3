"""Calls and other touches, never edited."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.payers import Payer
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Call(Table):
    payer = link(Payer)
    user = link(User)
    channel = TextField()
    number_dialled = TextField(default="")
    phone_path = TextField(default="")
    started_at = TextField()
    ended_at = TextField()
    hold_seconds = IntegerField(default=0)
    rep_name = TextField(default="")
    rep_id = TextField(default="")
    reference = TextField(default="")
    no_reference_reason = TextField(default="")
    confirmation = TextField(default="")
    confirmed_at = TextField(null=True)


class CallEnd(Table):
    call = link(Call)
    ended_at = TextField()
    line_seconds = IntegerField()
    hold_seconds = IntegerField()
    talk_seconds = IntegerField()


class Touch(Table):
    claim = link(Claim)
    call = link(Call, null=True)
    user = link(User)
    touched_at = TextField()
    touched_on = TextField()
    channel = TextField()
    outcome = TextField()
    answers = TextField(default="[]")
    note = TextField(default="")
    next_action = TextField(default="")
    next_action_on = TextField(null=True)
    owner = link(User, null=True)
    promised_on = TextField(null=True)
    promised_cents = IntegerField(null=True)
    far_date_reason = TextField(default="")
    close_reason = TextField(default="")
    scenario = TextField(default="")
    scenario_version = IntegerField(default=0)
    callback_at = TextField(null=True)
    task = TextField(default="")
    owner_role = TextField(default="")
    letter = TextField(default="")


class Addendum(Table):
    touch = link(Touch)
    user = link(User)
    added_at = TextField()
    text = TextField()
