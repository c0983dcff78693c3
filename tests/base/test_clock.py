"""Moments are UTC; a day and a zone are looked up, and a zone that nobody knows stops nothing."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from arcaller_desktop.base.clock import FixedClock, SystemClock, zone_of


def test_moments_are_utc():
    assert SystemClock().now().tzinfo is UTC
    assert FixedClock(date(2026, 3, 12)).now() == datetime(2026, 3, 12, 15, tzinfo=UTC)


@pytest.mark.parametrize(("name", "hour"), [("America/New_York", 11), ("Mars/Olympus", 15), ("", 15), ("../etc", 15)])
def test_zones(name: str, hour: int):
    assert FixedClock(date(2026, 3, 12)).now().astimezone(zone_of(name)).hour == hour
