"""Settings as stored text. What they mean and who may change them stands in `domain/settings.py`."""

from __future__ import annotations

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.models.practices import Setting

THE_PRACTICE = UserId(0)
"""Stands in `user_id` when a setting belongs to the practice and not to one user."""


def load_setting(database: PracticeDatabase, key: str, user_id: UserId = THE_PRACTICE) -> str | None:
    """The stored text, or None when nobody has set it."""
    # Asked for each account of a run: putting the query together anew would cost a millisecond each time.
    row = database.execute("SELECT value FROM setting WHERE key = ? AND user_id = ?", (key, user_id)).fetchone()
    return None if row is None else str(row[0])


def save_setting(database: PracticeDatabase, key: str, value: str | None, user_id: UserId = THE_PRACTICE) -> None:
    """Stores the text; None takes it away, so that the default holds again."""
    if value is None:
        Setting.delete().where((Setting.key == key) & (Setting.user_id == user_id)).execute(database)
        return
    query = Setting.insert(key=key, user_id=user_id, value=value)
    query.on_conflict(conflict_target=[Setting.key, Setting.user_id], update={Setting.value: value}).execute(database)
