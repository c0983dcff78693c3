"""How values stand in columns: dates as ISO text, missing ones as NULL."""

from __future__ import annotations

from datetime import date


def iso(day: date | None) -> str | None:
    """A date as it is stored."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """A stored date."""
    return None if text is None else date.fromisoformat(text)
