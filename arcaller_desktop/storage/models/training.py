"""Results of practice calls and quizzes."""

from __future__ import annotations

from peewee import IntegerField, TextField

from arcaller_desktop.storage.models.table import Table, link
from arcaller_desktop.storage.models.users import User


class TrainingResult(Table):
    user = link(User)
    done_at = TextField()
    done_on = TextField()
    kind = TextField()
    scenario = TextField(default="")
    seed = IntegerField()
    score = IntegerField()
    seconds = IntegerField()
    missed = TextField(default="")
