"""How values stand in columns: dates and moments as ISO text, yes and no as 1 and 0, missing ones as NULL."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date, datetime
from functools import cache
from types import NoneType
from typing import Any, TypeVar, cast, get_args, get_type_hints

Record = TypeVar("Record")


def iso(day: date | None) -> str | None:
    """A date as it is stored."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """A stored date."""
    return None if text is None else date.fromisoformat(text)


def records(kind: type[Record], cursor: Any) -> list[Record]:
    """The rows as `kind`, a dataclass whose fields are the columns' names; dates, moments and booleans are converted.

    For single records and short lists. Grids read tuples: a million objects would hold the interpreter lock too long.
    """
    hints = _hints(cast("Hashable", kind))
    columns = [(column[0], _CONVERTERS.get(hints[column[0]])) for column in cursor.description]
    return [
        kind(
            **{
                name: value if convert is None or value is None else convert(value)
                for (name, convert), value in zip(columns, row, strict=True)
            }
        )
        for row in cursor
    ]


_CONVERTERS: dict[Any, Callable[[Any], Any]] = {date: date.fromisoformat, datetime: datetime.fromisoformat, bool: bool}


@cache
def _hints(kind: Any) -> dict[str, Any]:
    """The field types, `date | None` taken for `date`."""
    hints = get_type_hints(kind)
    return {name: next((part for part in get_args(hint) if part is not NoneType), hint) for name, hint in hints.items()}
