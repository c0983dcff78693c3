"""What patients dispute, and the lines it is about."""

from __future__ import annotations

from peewee import CompositeKey, IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim, ClaimLine
from arcaller_desktop.storage.models.letters import Letter
from arcaller_desktop.storage.models.patients import Guarantor
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class DisputeCase(Table):
    guarantor = link(Guarantor)
    reason = TextField()
    details = TextField(default="")
    state = TextField(default="open")
    decision = TextField(default="")
    owner = link(User)
    opened_on = TextField()
    acknowledge_by = TextField()
    answer_by = TextField()
    acknowledged_on = TextField(null=True)
    acknowledgement = link(Letter, null=True)
    answered_on = TextField(null=True)
    answer = link(Letter, null=True)
    answer_words = TextField(default="")
    hold_until = TextField(null=True)
    closed_on = TextField(null=True)
    closed_because = TextField(default="")
    user = link(User)


class DisputeLine(Table):
    dispute_case = link(DisputeCase)
    claim_line = link(ClaimLine)
    claim = link(Claim)
    amount_cents = IntegerField()

    class Meta:
        primary_key = CompositeKey("dispute_case", "claim_line")
        without_rowid = True
