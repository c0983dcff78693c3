"""What the sheet says that one shift leaves for the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from arcaller_desktop.domain.letterheads import Letterhead
from arcaller_desktop.domain.money import Money


class HandOverPart(StrEnum):
    """The parts of the sheet, in their order."""

    CALLBACKS = "Calls to be made again"
    PROMISES = "Promised for the next working day"
    BLOCKED = "Waiting for an answer of ours"
    LATE = "Answers that are late"
    IN_HAND = "Begun and not finished"
    QUERIES = "Client queries"


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOverLine:
    """One claim or question on the sheet."""

    part: HandOverPart
    claim_number: str
    payer: str
    balance_cents: Money
    what: str
    who: str = ""
    on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class HandOverContent:
    """The sheet of one day. `of` is whose work it is, empty for the whole team; moments are aware."""

    practice: Letterhead
    on: date
    of: str
    made_at: datetime
    made_by: str
    touches: int
    claims: int
    lines: tuple[HandOverLine, ...]
    remarks: str = ""
    """In the words of whoever made it: outages, payer news, what the next shift must know."""
    demo: bool = False
