"""What one unit of an import did: a payment, or a chunk of claims or acknowledgements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import ClaimId

Value = TypeVar("Value")


@dataclass(kw_only=True, slots=True)
class UnitResult:
    """Counts are claims of the file. `touched` are our claims whose figures or state may have moved."""

    posted: int = 0
    held: int = 0
    unmatched: int = 0
    repeated: int = 0
    """Posted before; nothing was added."""
    problems: list[Problem] = field(default_factory=list)
    touched: set[ClaimId] = field(default_factory=set)

    def include(self, other: UnitResult) -> None:
        """Adds what another part of the same unit did."""
        self.posted += other.posted
        self.held += other.held
        self.unmatched += other.unmatched
        self.repeated += other.repeated
        self.problems.extend(other.problems)
        self.touched |= other.touched


def numbered(text: str, count: int) -> str:
    """`3 claims`, `1 claim`."""
    return f"{count:,} {text}{'' if count == 1 else 's'}"


def chunks(values: list[Value], size: int) -> Iterator[list[Value]]:
    """Consecutive parts of at most `size`."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
