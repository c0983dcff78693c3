"""Plain words for a service, by family of codes, so that a patient can read a statement. Ours: no licensed texts.

They name no illness: a statement is read by whoever opens the envelope. A practice's own words for a code, kept by
`storage`, go before these.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO

UNKNOWN_SERVICE = "Medical service"


@dataclass(frozen=True, slots=True)
class CodeFamily:
    """A range of procedure codes, both ends included, and what a patient would call it."""

    first: str
    last: str
    text: str


@dataclass(frozen=True, slots=True)
class ServiceDescriptions:
    """All families; where two overlap the narrower one speaks."""

    families: tuple[CodeFamily, ...]

    def describe(self, procedure: str, own: Mapping[str, str] | None = None) -> str:
        """Plain words for a procedure code: the practice's own, else the family's, else `Medical service`."""
        code = procedure.strip().upper()
        if own and code in own:
            return own[code]
        return next((f.text for f in self.families if len(code) == 5 and f.first <= code <= f.last), UNKNOWN_SERVICE)


def parse_service_descriptions(text: str) -> ServiceDescriptions:
    """The table in `rules/service_descriptions.csv`. Raises ValueError for a range that cannot be right."""
    families = []
    for row in csv.DictReader(StringIO(text)):
        family = CodeFamily(row["first"], row["last"], row["text"])
        mixed = family.first[0].isdigit() != family.last[0].isdigit()
        if len(family.first) != 5 or len(family.last) != 5 or family.first > family.last or mixed or not family.text:
            raise ValueError(f"the range {family.first}–{family.last} cannot be right")
        families.append(family)
    return ServiceDescriptions(tuple(sorted(families, key=_width)))


def _width(family: CodeFamily) -> tuple[int, str]:
    """Narrow ranges first; the letter of a code does not change within a range."""
    return int(family.last[1:]) - int(family.first[1:]) + _leading(family.last) - _leading(family.first), family.first


def _leading(code: str) -> int:
    return int(code[0]) * 10_000 if code[0].isdigit() else 0
