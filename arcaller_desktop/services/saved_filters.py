"""Filters of the queue: saved under a name, renamed, deleted, and shared by who hands out work."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import has_card_number, refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.queue import QueueQuery
from arcaller_desktop.storage import saved_filters as stored

LONGEST = 40
"""What a box in the queue shows without cutting it."""


class UnfitNameError(UserError):
    """The name cannot be used."""

    def __init__(self) -> None:
        super().__init__("This name cannot be used.", f"Give 1 to {LONGEST} characters, without card numbers.")


class NameTakenError(UserError):
    """Another filter of this user has the name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is a filter “{name}” already.", "Choose another name, or delete that one first.")


class FilterGoneError(UserError):
    """It was deleted meanwhile, or is somebody else's."""

    def __init__(self) -> None:
        super().__init__("This filter is there no more.", "Choose another one.")


@dataclass(frozen=True, kw_only=True, slots=True)
class SavedFilter:
    """A filter with its name."""

    filter_id: int
    name: str
    query: QueueQuery
    is_shared: bool = False
    owner: str = ""
    """Who shares it; empty for one's own."""

    @property
    def label(self) -> str:
        """As it stands in a list."""
        return f"{self.name} ({self.owner})" if self.owner else self.name


@dataclass(frozen=True, kw_only=True, slots=True)
class ShareFilter:
    """Show an own filter to everybody, or to oneself alone again."""

    filter_id: int
    is_shared: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveFilter:
    """Keep this query under a name. A filter of the same name, in whatever case, gets the new query."""

    name: str
    query: QueueQuery


@dataclass(frozen=True, kw_only=True, slots=True)
class RenameFilter:
    """Give a filter another name."""

    filter_id: int
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FilterSaved:
    """Which filter it is, and what changed."""

    filter_id: int
    changes: Changes


def saved_filters(context: Context) -> tuple[SavedFilter, ...]:
    """What this user has saved, by name, then what others share."""
    return tuple(
        SavedFilter(
            filter_id=filter_id,
            name=name,
            query=_query(text),
            is_shared=bool(is_shared),
            owner="" if user_id == context.user.id else owner,
        )
        for filter_id, name, text, is_shared, user_id, owner in stored.filters_of(context.database, context.user.id)
    )


def share_filter(context: Context, command: ShareFilter) -> Changes:
    """Shares an own filter or takes it back. Raises NotAllowedError or FilterGoneError."""
    require(context.user, Permission.ASSIGN_WORK)
    with context.database.transaction():
        own = _own(context, command.filter_id)
        if own.is_shared == command.is_shared:
            return Changes.NONE
        stored.share_filter(context.database, own.filter_id, is_shared=command.is_shared)
        context.audit(
            "saved_filter.share",
            "saved_filter",
            own.filter_id,
            before={"shared": own.is_shared},
            after={"shared": command.is_shared},
        )
    return Changes.FILTERS


def save_filter(context: Context, command: SaveFilter) -> FilterSaved:
    """Saves it. Raises UnfitNameError or CardNumberError."""
    name, text = _fit(command.name), _written(command.query)
    refuse_card_numbers(command.query.text)
    with context.database.transaction():
        standing = _named(context, name)
        if standing is None:
            filter_id = stored.insert_filter(context.database, context.user.id, name, text)
        else:
            filter_id = standing.filter_id
            stored.update_filter(context.database, filter_id, name=name, text=text)
        before = None if standing is None else _told(standing.name, _written(standing.query))
        context.audit("saved_filter.save", "saved_filter", filter_id, before=before, after=_told(name, text))
    return FilterSaved(filter_id=filter_id, changes=Changes.FILTERS)


def rename_filter(context: Context, command: RenameFilter) -> Changes:
    """Gives it another name. Raises UnfitNameError, NameTakenError or FilterGoneError."""
    name = _fit(command.name)
    with context.database.transaction():
        own = _own(context, command.filter_id)
        standing = _named(context, name)
        if standing is not None and standing.filter_id != own.filter_id:
            raise NameTakenError(standing.name)
        if own.name == name:
            return Changes.NONE
        stored.update_filter(context.database, own.filter_id, name=name, text=_written(own.query))
        context.audit(
            "saved_filter.rename", "saved_filter", own.filter_id, before={"name": own.name}, after={"name": name}
        )
    return Changes.FILTERS


def delete_filter(context: Context, filter_id: int) -> Changes:
    """Takes it away. Raises FilterGoneError."""
    with context.database.transaction():
        own = _own(context, filter_id)
        stored.delete_filter(context.database, filter_id)
        context.audit("saved_filter.delete", "saved_filter", filter_id, before=_told(own.name, _written(own.query)))
    return Changes.FILTERS


def _fit(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= LONGEST or not name.isprintable() or has_card_number(name):
        raise UnfitNameError
    return name


def _named(context: Context, name: str) -> SavedFilter | None:
    own = (one for one in saved_filters(context) if not one.owner)
    return next((one for one in own if one.name.casefold() == name.casefold()), None)


def _own(context: Context, filter_id: int) -> SavedFilter:
    for one in saved_filters(context):
        if one.filter_id == filter_id and not one.owner:
            return one
    raise FilterGoneError


def _told(name: str, text: str) -> dict[str, Any]:
    return {"name": name, "filter": text}


def _written(query: QueueQuery) -> str:
    """Only what differs from a query that shows everything."""
    blank = asdict(QueueQuery())
    return json.dumps({key: value for key, value in asdict(query).items() if value != blank[key]}, sort_keys=True)


def _query(text: str) -> QueueQuery:
    """Parts that another version wrote and this one does not know are left out."""
    known = asdict(QueueQuery())
    return QueueQuery(**{key: value for key, value in json.loads(text).items() if key in known})
