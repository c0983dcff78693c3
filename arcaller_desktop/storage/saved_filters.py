"""Each user's own filters of the queue, by name. What a filter says is text that `services/saved_filters.py` reads."""

from __future__ import annotations

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.models.users import SavedFilter


def filters_of(database: PracticeDatabase, user_id: UserId) -> list[tuple[int, str, str]]:
    """(id, name, text) of everything a user has saved, by name."""
    query = SavedFilter.select(SavedFilter.id, SavedFilter.name, SavedFilter.filter).where(SavedFilter.user == user_id)
    return sorted(query.tuples().execute(database), key=lambda row: row[1].casefold())


def insert_filter(database: PracticeDatabase, user_id: UserId, name: str, text: str) -> int:
    """Adds one; gives its id. The name must be new for this user."""
    return int(SavedFilter.insert(user=user_id, name=name, filter=text).execute(database))


def update_filter(database: PracticeDatabase, filter_id: int, *, name: str, text: str) -> None:
    """Writes name and text anew."""
    SavedFilter.update(name=name, filter=text).where(SavedFilter.id == filter_id).execute(database)


def delete_filter(database: PracticeDatabase, filter_id: int) -> None:
    """Takes one away."""
    SavedFilter.delete().where(SavedFilter.id == filter_id).execute(database)
