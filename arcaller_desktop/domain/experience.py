"""What came of earlier denials of the same kind at the same payer, in one sentence for the next caller."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LAST = 10
"""How many of the newest closed denials are looked at: what a payer did three years ago says little."""
LEAST = 3
"""Fewer are anecdotes, not experience."""


class WonBy(StrEnum):
    """The last thing that was done before a denial turned."""

    PHONE = "on the phone"
    CORRECTED = "by a corrected claim"
    APPEAL = "by appeal"
    RECORDS = "by sending records"
    OTHER = "otherwise"


@dataclass(frozen=True, kw_only=True, slots=True)
class ClosedDenial:
    """A denial that is no longer open: whether it was paid at least in part, and by what."""

    closed_on: date
    won_by: WonBy | None
    """None when it stayed denied."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Experience:
    """Of the last `looked_at` closed denials of one reason at one payer, how many were won, and how."""

    reason: str
    looked_at: int
    won: int
    ways: tuple[tuple[WonBy, int], ...]

    @property
    def words(self) -> str:
        """`Of the last 6 denials CO-197 here 4 were paid after all: 3 on the phone, 1 by appeal.`"""
        head = f"Of the last {self.looked_at} denials {self.reason} here "
        if not self.won:
            return f"{head}none was paid after all."
        verb = "was" if self.won == 1 else "were"
        ways = ", ".join(f"{count} {way.value}" for way, count in self.ways)
        return f"{head}{self.won} {verb} paid after all: {ways}."


def experience(reason: str, closed: Sequence[ClosedDenial]) -> Experience | None:
    """Looks at the newest LAST of them; None when there are fewer than LEAST."""
    newest = sorted(closed, key=lambda denial: denial.closed_on, reverse=True)[:LAST]
    if len(newest) < LEAST:
        return None
    ways = Counter(denial.won_by for denial in newest if denial.won_by is not None)
    return Experience(
        reason=reason,
        looked_at=len(newest),
        won=sum(ways.values()),
        ways=tuple(sorted(ways.items(), key=lambda way: (-way[1], way[0].value))),
    )
