"""What a stored document said, as plain JSON values and back without loss, so that it reprints the same."""

from __future__ import annotations

import base64
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Content = TypeVar("Content")


def to_snapshot(content: object) -> dict[str, Any]:
    """The fields of a content dataclass as JSON values: dates as ISO text, bytes as base64, nothing left out."""
    if not is_dataclass(content) or isinstance(content, type):
        raise TypeError(f"not a document's content: {type(content).__name__}")
    return {field.name: _plain(getattr(content, field.name)) for field in fields(content)}


def from_snapshot(kind: type[Content], snapshot: dict[str, Any]) -> Content:
    """The content that `to_snapshot` took apart. Fields that the snapshot is too old to have take their defaults."""
    hints = get_type_hints(kind)
    return kind(**{name: _typed(hints[name], value) for name, value in snapshot.items() if name in hints})


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return to_snapshot(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError(f"no place in a snapshot for {type(value).__name__}")


def _typed(hint: Any, value: Any) -> Any:
    if get_origin(hint) is tuple:
        return tuple(_typed(get_args(hint)[0], item) for item in value)
    if isinstance(hint, UnionType):
        if value is None:
            return None
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
    if is_dataclass(hint) and isinstance(hint, type):
        return from_snapshot(hint, value)
    if hint is datetime or hint is date:
        return hint.fromisoformat(value)
    if hint is bytes:
        return base64.b64decode(value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    return value
