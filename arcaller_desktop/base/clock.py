"""Where "now" comes from, so that every rule can be tested on any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone_of(name: str) -> ZoneInfo:
    """The time zone of this name; UTC for one that nobody knows."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


class Clock(Protocol):
    """Tells the practice's date and the moment in UTC."""

    def today(self) -> date: ...

    def now(self) -> datetime: ...


class SystemClock:
    """The PC's own clock."""

    def today(self) -> date:
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True)
class FixedClock:
    """Always the same day, at 15:00 UTC: for tests, demos and `--as-of`."""

    day: date

    def today(self) -> date:
        return self.day

    def now(self) -> datetime:
        return datetime(self.day.year, self.day.month, self.day.day, 15, 0, tzinfo=UTC)
