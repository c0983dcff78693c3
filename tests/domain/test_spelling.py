from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.domain.spelling import amount_in_words, day_in_words, read_aloud


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("XJT881204417", "X-ray Juliett Tango · 8 8 1 · 2 0 4 · 4 1 7"),
        ("a1b", "Alfa · 1 · Bravo"),
        ("12-3456", "1 2 · dash · 3 4 5 · 6"),
        ("", ""),
    ],
)
def test_identifiers_are_spelled(written: str, spoken: str) -> None:
    assert read_aloud(written) == spoken


@pytest.mark.parametrize(
    ("day", "spoken"),
    [
        (date(1968, 4, 1), "April 1st, 1968"),
        (date(2026, 2, 22), "February 22nd, 2026"),
        (date(2026, 3, 13), "March 13th, 2026"),
        (date(2026, 10, 31), "October 31st, 2026"),
    ],
)
def test_days_are_said_in_words(day: date, spoken: str) -> None:
    assert day_in_words(day) == spoken


@pytest.mark.parametrize(
    ("cents", "spoken"), [(124050, "1,240 dollars and 50 cents"), (24000, "240 dollars even"), (100, "1 dollar even")]
)
def test_amounts_are_said_in_words(cents: int, spoken: str) -> None:
    assert amount_in_words(cents) == spoken
