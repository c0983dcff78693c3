"""Plain words for services: the practice's own over those that ship."""

from __future__ import annotations

import re
from dataclasses import dataclass

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import service_descriptions as stored

LONGEST = 60
"""What fits on one line of a statement."""
_CODE = re.compile(r"[A-Z0-9]{3,8}")


class UnfitDescriptionError(UserError):
    """The code or the words cannot be used."""

    def __init__(self) -> None:
        super().__init__(
            "These words were not saved.",
            f"Give a procedure code and 1 to {LONGEST} characters on one line, without card numbers.",
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class ServiceWords:
    """A code, how often it was billed, what patients read, and what they would read as shipped."""

    code: str
    lines: int
    text: str
    shipped: str
    is_own: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveServiceDescription:
    """The practice's own words for a code."""

    code: str
    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ResetServiceDescription:
    """Back to the words that ship."""

    code: str


def service_descriptions(context: Context) -> tuple[ServiceWords, ...]:
    """Every code in use or described, most billed first."""
    own, used = stored.own_descriptions(context.database), stored.codes_in_use(context.database)
    words = (
        ServiceWords(
            code=code,
            lines=used.get(code, 0),
            text=context.tables.descriptions.describe(code, own),
            shipped=context.tables.descriptions.describe(code),
            is_own=code in own,
        )
        for code in used.keys() | own.keys()
    )
    return tuple(sorted(words, key=lambda found: (-found.lines, found.code)))


def save_service_description(context: Context, command: SaveServiceDescription) -> Changes:
    """Stores the words; statements made before keep theirs. Raises NotAllowedError or UnfitDescriptionError."""
    require(context.user, Permission.MAKE_STATEMENTS)
    code, text = command.code.strip().upper(), command.text.strip()
    if not _CODE.fullmatch(code) or not 1 <= len(text) <= LONGEST or not text.isprintable() or has_card_number(text):
        raise UnfitDescriptionError
    with context.database.transaction():
        before = stored.own_descriptions(context.database).get(code)
        if before == text:
            return Changes.NONE
        stored.set_description(context.database, code, text, context.clock.now())
        context.audit("service_description.save", "service", 0, before={code: before}, after={code: text})
    return Changes.STATEMENTS


def reset_service_description(context: Context, command: ResetServiceDescription) -> Changes:
    """Takes the practice's own words away. Raises NotAllowedError."""
    require(context.user, Permission.MAKE_STATEMENTS)
    code = command.code.strip().upper()
    with context.database.transaction():
        before = stored.own_descriptions(context.database).get(code)
        if before is None:
            return Changes.NONE
        stored.remove_description(context.database, code)
        context.audit("service_description.reset", "service", 0, before={code: before}, after={code: None})
    return Changes.STATEMENTS
