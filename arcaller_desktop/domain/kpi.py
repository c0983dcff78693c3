"""The figures of the revenue cycle: what each means, over which days, and how good it is.

A figure whose data is missing is left out; it is never shown as zero.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from io import StringIO

from arcaller_desktop.domain.business_days import add_months, working_day_on_or_before
from arcaller_desktop.domain.money import dollars

FLOW_DAYS = 90
SETTLING_DAYS = 90
"""Services this young are still being decided: a collection rate with them would always look bad."""
COHORT_DAYS = 365
STALE_WORKING_DAYS = 3
UNTOUCHED_DAYS = 30


class KpiUnit(StrEnum):
    """What a figure is measured in."""

    PERCENT = "percent"
    DAYS = "days"
    CENTS = "cents"
    COUNT = "count"


class KpiPeriod(StrEnum):
    """Which days a figure looks at."""

    NOW = "now"
    TODAY = "today"
    MONTH = "month"
    LAST_90 = "last_90"
    LAST_YEAR = "last_year"
    COHORT = "cohort"
    """A year of services that ended 90 days ago."""
    PROMISES = "promises"
    """The 90 days before the last ten: a promise has ten days' grace."""

    def days(self, today: date) -> tuple[date, date]:
        """First and last day, both included."""
        if self is KpiPeriod.MONTH:
            return today.replace(day=1), today
        if self is KpiPeriod.LAST_90:
            return today - timedelta(days=FLOW_DAYS - 1), today
        if self is KpiPeriod.LAST_YEAR:
            return add_months(today.replace(day=1), -11), today
        if self is KpiPeriod.COHORT:
            last = today - timedelta(days=SETTLING_DAYS)
            return last - timedelta(days=COHORT_DAYS - 1), last
        if self is KpiPeriod.PROMISES:
            last = today - timedelta(days=10)
            return last - timedelta(days=FLOW_DAYS - 1), last
        return today, today


class Direction(StrEnum):
    """Which way is good."""

    UP = "up"
    DOWN = "down"
    TREND = "trend"


@dataclass(frozen=True, kw_only=True, slots=True)
class KpiDefinition:
    """One row of `rules/kpi.csv`. `numerator` and `denominator` are words; empty for a plain amount or count."""

    id: str
    name: str
    definition: str
    numerator: str
    denominator: str
    unit: KpiUnit
    period: KpiPeriod
    direction: Direction
    target: int | None
    """In the figure's unit; a hint, no promise: benchmarks differ by source."""
    target_words: str
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """One figure with what it was worked out from. `part` names a share of it: a class of payers."""

    definition: KpiDefinition
    numerator: int
    denominator: int = 1
    factor: int = 1
    """What the quotient is multiplied with: 90 for days of charges."""
    part: str = ""
    first_on: date
    last_on: date

    @property
    def name(self) -> str:
        """`Days to pay: Medicare`."""
        return f"{self.definition.name}: {self.part}" if self.part else self.definition.name

    @property
    def tenths(self) -> int:
        """The value in tenths of a percent or day, rounded half up; for cents and counts the value itself."""
        if self.definition.unit in (KpiUnit.CENTS, KpiUnit.COUNT):
            return self.numerator
        scale = 1000 if self.definition.unit is KpiUnit.PERCENT else 10
        return (2 * self.numerator * self.factor * scale + self.denominator) // (2 * self.denominator)

    @property
    def words(self) -> str:
        """`36.4 days`, `8.1 %`, `$1,234.00`, `12`."""
        unit = self.definition.unit
        if unit is KpiUnit.CENTS:
            return dollars(self.numerator)
        if unit is KpiUnit.COUNT:
            return f"{self.numerator:,}"
        sign, tenths = ("-" if self.tenths < 0 else ""), abs(self.tenths)
        return f"{sign}{tenths // 10:,}.{tenths % 10} {'%' if unit is KpiUnit.PERCENT else 'days'}"

    @property
    def is_met(self) -> bool | None:
        """Whether the value is as good as the target; None without a target."""
        definition = self.definition
        if definition.target is None or definition.direction is Direction.TREND:
            return None
        target = definition.target * (10 if definition.unit in (KpiUnit.PERCENT, KpiUnit.DAYS) else 1)
        return self.tenths <= target if definition.direction is Direction.DOWN else self.tenths >= target


def stale_before(today: date) -> date:
    """A next step due before this day is stale: more than three working days late."""
    day = today
    for _ in range(STALE_WORKING_DAYS):
        day = working_day_on_or_before(day - timedelta(days=1))
    return day


def parse_kpis(text: str) -> dict[str, KpiDefinition]:
    """The table in `rules/kpi.csv` by id. Raises ValueError for a row that cannot be right."""
    found: dict[str, KpiDefinition] = {}
    for row in csv.DictReader(StringIO(text)):
        definition = KpiDefinition(
            id=row["id"],
            name=row["name"],
            definition=row["definition"],
            numerator=row["numerator"],
            denominator=row["denominator"],
            unit=KpiUnit(row["unit"]),
            period=KpiPeriod(row["period"]),
            direction=Direction(row["direction"]),
            target=int(row["target"]) if row["target"] else None,
            target_words=row["target_words"],
            source=row["source"],
        )
        is_ratio = definition.unit in (KpiUnit.PERCENT, KpiUnit.DAYS)
        if definition.id in found or not definition.definition or bool(definition.denominator) != is_ratio:
            raise ValueError(f"the figure {definition.id} cannot be right")
        found[definition.id] = definition
    return found
