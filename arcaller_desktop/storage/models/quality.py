"""Checks of calls by a colleague."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.calls import Touch
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class QualityReview(Table):
    touch = link(Touch, unique=True)
    reviewer = link(User)
    reviewed_at = TextField()
    reviewed_on = TextField()
    marks = TextField()
    fatal = TextField(default="")
    score = IntegerField()
    feedback = TextField(default="")
    dispute = TextField(default="")
    disputed_on = TextField(null=True)
    decision = TextField(default="")
    decided_by = link(User, null=True, column="decided_by")
