"""How values read on the screen."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from arcaller_desktop.gui import formats

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("cents", "column", "text"),
    [
        (0, "0.00", "$0.00"),
        (5, "0.05", "$0.05"),
        (123_456, "1,234.56", "$1,234.56"),
        (-123_456, "−1,234.56", "−$1,234.56"),
        (None, "", "–"),
    ],
)
def test_money(cents: int | None, column: str, text: str) -> None:
    assert formats.money(cents) == column
    assert formats.dollars(cents) == text


@pytest.mark.parametrize(("cents", "text"), [(61_150, "$612"), (1_842_010, "$18.4k"), (123_456_789, "$1.2M")])
def test_short_dollars(cents: int, text: str) -> None:
    assert formats.short_dollars(cents) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (date(2026, 11, 20), "today"),
        (date(2026, 11, 21), "in 1 d"),
        (date(2026, 11, 8), "12 d late"),
        (date(2026, 12, 20), "in 30 d"),
        (date(2026, 12, 21), "12/21"),
        (date(2027, 12, 21), "12/21/27"),
        (None, ""),
    ],
)
def test_due(value: date | None, text: str) -> None:
    assert formats.due(value, today=TODAY) == text


def test_moment_is_shown_in_the_zone_given() -> None:
    at = datetime(2026, 11, 19, 20, 2, tzinfo=UTC)
    assert formats.moment(at, ZoneInfo("America/Chicago")) == "11/19/2026 2:02 PM"


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("8004510287", "(800) 451-0287"),
        ("1-800-451-0287", "(800) 451-0287"),
        ("800.451.0287 x12", "(800) 451-0287 x12"),
        ("ask at desk", "ask at desk"),
        ("", ""),
    ],
)
def test_phone(number: str, text: str) -> None:
    assert formats.phone(number) == text


@pytest.mark.parametrize(
    ("identifier", "text"),
    [("XJT881204417", "XJT 881 204 417"), ("1245319599", "124 531 9599"), ("74-1234567", "741 234 567"), ("", "")],
)
def test_spelled(identifier: str, text: str) -> None:
    assert formats.spelled(identifier) == text


def test_seconds() -> None:
    assert formats.seconds(247) == "4:07"
    assert formats.seconds(3847) == "1:04:07"
