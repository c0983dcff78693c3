"""Filters of the queue by name. What one says is text that `services/saved_filters.py` reads."""

from __future__ import annotations

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.models.users import SavedFilter


def filters_of(database: PracticeDatabase, user_id: UserId) -> list[tuple[int, str, str, int, int, str]]:
    """(id, name, text, shared, whose, their name) of what a user has saved, then of what others share, by name."""
    rows = database.rows(
        "SELECT f.id, f.name, f.filter, f.is_shared, f.user_id, u.name FROM saved_filter f"
        " JOIN user u ON u.id = f.user_id WHERE f.user_id = ?1 OR f.is_shared = 1",
        (user_id,),
    )
    return sorted(rows, key=lambda row: (row[4] != user_id, row[1].casefold()))


def share_filter(database: PracticeDatabase, filter_id: int, *, is_shared: bool) -> None:
    """Shows it to everybody, or to its owner alone again."""
    SavedFilter.update(is_shared=int(is_shared)).where(SavedFilter.id == filter_id).execute(database)


def insert_filter(database: PracticeDatabase, user_id: UserId, name: str, text: str) -> int:
    """Adds one; gives its id. The name must be new for this user."""
    return int(SavedFilter.insert(user=user_id, name=name, filter=text).execute(database))


def update_filter(database: PracticeDatabase, filter_id: int, *, name: str, text: str) -> None:
    """Writes name and text anew."""
    SavedFilter.update(name=name, filter=text).where(SavedFilter.id == filter_id).execute(database)


def delete_filter(database: PracticeDatabase, filter_id: int) -> None:
    """Takes one away."""
    SavedFilter.delete().where(SavedFilter.id == filter_id).execute(database)
