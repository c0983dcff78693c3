"""Questions to colleagues, what was said about them, and who was called by name."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.claims import Claim
from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class Task(Table):
    claim = link(Claim, null=True)
    kind = TextField()
    asked_by = link(User, column="asked_by")
    asked_at = TextField()
    asked_on = TextField()
    for_user = link(User, null=True, column="for_user")
    client = TextField(default="")
    question = TextField()
    packet = TextField(default="")
    due_on = TextField()
    state = TextField(default="open")
    answered_on = TextField(null=True)


class TaskMessage(Table):
    task = link(Task)
    user = link(User)
    said_at = TextField()
    text = TextField()
    is_answer = IntegerField(default=0)


class Mention(Table):
    message = link(TaskMessage)
    user = link(User)
    seen_at = TextField(null=True)

    class Meta:
        indexes = ((("message", "user"), True),)
