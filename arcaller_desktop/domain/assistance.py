"""Financial assistance: a household's income against the poverty guideline, and what policy gives for it."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.card_numbers import CARD_NUMBER, has_card_number
from arcaller_desktop.domain.money import Money


class AssistanceState(StrEnum):
    """Where an application stands. The values are stored."""

    APPLIED = "applied"
    APPROVED = "approved"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """In words."""
        return "In review" if self is AssistanceState.APPLIED else self.value.capitalize()


@dataclass(frozen=True, kw_only=True, slots=True)
class PovertyGuideline:
    """The guideline of a year for a region: `AK`, `HI`, or `48` for everywhere else."""

    year: int
    region: str
    first_cents: Money
    each_more_cents: Money
    source: str

    def for_household(self, size: int) -> Money:
        """A year's income of so many people at 100 percent."""
        return self.first_cents + (size - 1) * self.each_more_cents


@dataclass(frozen=True, slots=True)
class AssistanceBand:
    """Up to this percent of the guideline, so much is taken off."""

    up_to_percent: int
    percent_off: int


@dataclass(frozen=True, kw_only=True, slots=True)
class AssistanceTables:
    """Guidelines and the bands of a policy, in rising order."""

    guidelines: tuple[PovertyGuideline, ...]
    bands: tuple[AssistanceBand, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class AssistanceFinding:
    """What the tables say of a household."""

    guideline_cents: Money
    percent_of_guideline: int
    percent_off: int
    source: str


def parse_assistance(guidelines: str, bands: str) -> AssistanceTables:
    """Both tables. Raises ValueError when a row cannot be right."""
    found = AssistanceTables(
        guidelines=tuple(
            PovertyGuideline(
                year=int(row["year"]),
                region=row["region"],
                first_cents=int(row["first_person_dollars"]) * 100,
                each_more_cents=int(row["each_more_dollars"]) * 100,
                source=row["source"],
            )
            for row in csv.DictReader(guidelines.splitlines())
        ),
        bands=tuple(
            AssistanceBand(int(row["up_to_percent_of_guideline"]), int(row["percent_off"]))
            for row in csv.DictReader(bands.splitlines())
        ),
    )
    limits = [band.up_to_percent for band in found.bands]
    if limits != sorted(set(limits)) or not {"48", "AK", "HI"} <= {g.region for g in found.guidelines}:
        raise ValueError("assistance tables")
    return found


def finding(
    tables: AssistanceTables, *, state: str, household_size: int, income_cents: Money, today: date
) -> AssistanceFinding:
    """What the newest guideline not later than today's year gives a household of this income a year."""
    region = state if state in {"AK", "HI"} else "48"
    mine = sorted((g for g in tables.guidelines if g.region == region), key=lambda g: g.year)
    guideline = next((g for g in reversed(mine) if g.year <= today.year), mine[0])
    whole = guideline.for_household(max(household_size, 1))
    # Rounded up: who is a cent above a band is above it.
    percent = -(-income_cents * 100 // whole)
    off = next((band.percent_off for band in tables.bands if percent <= band.up_to_percent), 0)
    return AssistanceFinding(
        guideline_cents=whole, percent_of_guideline=percent, percent_off=off, source=guideline.source
    )


def application_lacks(*, household_size: int, income_cents: Money | None, note: str) -> tuple[tuple[str, str], ...]:
    """(field, message) for what keeps an application from being taken in. The income may still be missing."""
    lacks = []
    if not 1 <= household_size <= 30:
        lacks.append(("household_size", "Give how many people live in the household."))
    if income_cents is not None and income_cents < 0:
        lacks.append(("income_cents", "Give the income of a year, not below zero."))
    if has_card_number(note):
        lacks.append(("note", CARD_NUMBER))
    return tuple(lacks)


def decision_lacks(
    *, percent: int, valid_from: date | None, valid_until: date | None, income_cents: Money | None
) -> Sequence[tuple[str, str]]:
    """(field, message) for what keeps an application from being approved."""
    lacks = []
    if income_cents is None:
        lacks.append(("income_cents", "Without the income nothing can be decided."))
    if not 1 <= percent <= 100:
        lacks.append(("percent", "Give a percentage from 1 to 100."))
    if valid_from is None or valid_until is None or valid_until < valid_from:
        lacks.append(("valid_until", "Give the dates of service from which and to which it holds."))
    return lacks
