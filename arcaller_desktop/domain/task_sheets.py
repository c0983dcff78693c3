"""What a printed question says: everything whoever answers needs, for people who have no account here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.tasks import Message, Packet


@dataclass(frozen=True, kw_only=True, slots=True)
class SheetTask:
    """One question with its packet and what was said so far."""

    number: int
    kind: str
    question: str
    asked_by: str
    asked_on: date
    due_on: date
    client: str = ""
    packet: Packet | None = None
    messages: tuple[Message, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskSheetContent:
    """One question, or a list of them: the queries to a client."""

    practice: Letterhead
    title: str
    on: date
    tasks: tuple[SheetTask, ...]
    demo: bool = False
