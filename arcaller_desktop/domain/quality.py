"""Checking how calls were done and written down: the form, its score, and which touches to look at.

The form follows the quality scorecards that healthcare call teams use: seven parts with weights, and faults that bring
the score to nothing whatever else was good.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.business_days import add_working_days
from arcaller_desktop.domain.money import Money

LEAST_EACH = 5
PERCENT = 4
"""Of a person's touches in a week, never fewer than LEAST_EACH: manual programs look at one to five in a hundred."""
TARGET = 95
DISPUTE_DAYS = 2
"""Working days in which whoever was checked may object."""
HIGH_CENTS = 1_000_00


class Part(StrEnum):
    """The parts of the form. The values are stored."""

    PREPARATION = "preparation"
    OPENING = "opening"
    PROBING = "probing"
    RESOLUTION = "resolution"
    ACCURACY = "accuracy"
    DOCUMENTATION = "documentation"
    MANNER = "manner"

    @property
    def label(self) -> str:
        """For the form."""
        return _PARTS[self][0]

    @property
    def looks_at(self) -> str:
        """What the reviewer looks at."""
        return _PARTS[self][1]

    @property
    def weight(self) -> int:
        """Its share of 100."""
        return _PARTS[self][2]


_PARTS = {
    Part.PREPARATION: ("Preparation", "History read, right payer and number, claim data ready", 10),
    Part.OPENING: ("Opening", "Greeting, who is calling and why, verified as the payer asks", 10),
    Part.PROBING: ("Probing", "Every question of the scenario, line by line, limits asked", 25),
    Part.RESOLUTION: ("Resolution", "Right action pushed for, escalated when due", 20),
    Part.ACCURACY: ("Accuracy", "Outcome, amounts, dates, claim number and reference", 15),
    Part.DOCUMENTATION: ("Documentation", "Complete note, next date, readable", 10),
    Part.MANNER: ("Manner", "Holds announced, clear spelling, courtesy, recap at the end", 10),
}


class Fatal(StrEnum):
    """Faults that make the score 0. The values are stored."""

    DISCLOSURE = "disclosure"
    WRONG_CLAIM = "wrong_claim"
    FALSE_NOTE = "false_note"
    RUDE = "rude"
    MISSED_DEADLINE = "missed_deadline"
    WRITE_OFF = "write_off"
    CARD_DATA = "card_data"

    @property
    def label(self) -> str:
        """For the form."""
        return _FATAL[self]


_FATAL = {
    Fatal.DISCLOSURE: "Told more than was allowed",
    Fatal.WRONG_CLAIM: "Wrong patient or claim changed",
    Fatal.FALSE_NOTE: "Note of a call that was not made",
    Fatal.RUDE: "Rude",
    Fatal.MISSED_DEADLINE: "Deadline missed although it was in sight",
    Fatal.WRITE_OFF: "Write-off or code changed without leave",
    Fatal.CARD_DATA: "Card data written down",
}

MARKS = (100, 50, 0)
"""Met, partly, not met."""


def score(marks: Mapping[Part, int | None], fatal: Iterable[Fatal]) -> int:
    """0 to 100. A part that could not be judged (None) counts neither for nor against; a fatal fault makes it 0."""
    if any(True for _ in fatal):
        return 0
    judged = {part: mark for part, mark in marks.items() if mark is not None}
    weight = sum(part.weight for part in judged)
    if not weight:
        return 0
    return round(sum(part.weight * mark for part, mark in judged.items()) / weight)


def review_lacks(
    marks: Mapping[Part, int | None], fatal: Sequence[Fatal], feedback: str
) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a check from being saved."""
    lacks = []
    if not any(mark is not None for mark in marks.values()):
        lacks.append(("marks", "Judge at least one part."))
    if (fatal or score(marks, fatal) < TARGET) and len(feedback.strip()) < 10:
        lacks.append(("feedback", f"Say what was missing: below {TARGET} a person must learn what to do better."))
    return tuple(lacks)


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """A touch that could be looked at."""

    touch_id: int
    user_id: int
    balance_cents: Money
    is_new_caller: bool
    had_fatal: bool


def sample(candidates: Sequence[Candidate], *, week: date) -> tuple[int, ...]:
    """The touches to look at, person by person: the risky half first, the rest by a lot that is the same all week.

    Risky are new callers, high balances and people with a fatal fault before.
    """
    chosen: list[int] = []
    by_user: dict[int, list[Candidate]] = {}
    for candidate in candidates:
        by_user.setdefault(candidate.user_id, []).append(candidate)
    for user in sorted(by_user):
        theirs = by_user[user]
        wanted = min(len(theirs), max(LEAST_EACH, -(-len(theirs) * PERCENT // 100)))
        by_lot = sorted(theirs, key=lambda one: _lot(one.touch_id, week))
        risky = sorted(by_lot, key=lambda one: -_risk(one))
        picked = [one for one in risky if _risk(one)][: wanted // 2]
        picked += [one for one in by_lot if one not in picked][: wanted - len(picked)]
        chosen.extend(sorted(one.touch_id for one in picked))
    return tuple(chosen)


def dispute_until(reviewed_on: date) -> date:
    """The last day to object, inclusive."""
    return add_working_days(reviewed_on, DISPUTE_DAYS)


def _risk(candidate: Candidate) -> int:
    return 4 * candidate.had_fatal + 2 * candidate.is_new_caller + (candidate.balance_cents >= HIGH_CENTS)


def _lot(touch_id: int, week: date) -> bytes:
    return hashlib.sha256(f"{week.isoformat()} {touch_id}".encode()).digest()
