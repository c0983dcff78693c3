"""What a person types to find money."""

from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.domain.batch_search import SoughtMoney, parse_sought


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", SoughtMoney()),
        ("Rivera ana", SoughtMoney(words=("rivera", "ana"))),
        ("García", SoughtMoney(words=("garcia",))),
        ("$90.00", SoughtMoney(amounts=(90_00,))),
        ("1,234.50", SoughtMoney(amounts=(1_234_50,))),
        ("-12.00", SoughtMoney(amounts=(-12_00,))),
        ("$90", SoughtMoney(amounts=(90_00,))),
        ("00523", SoughtMoney(words=("00523",))),
        ("2/1/2026", SoughtMoney(days=(date(2026, 2, 1),))),
        ("02/01/26", SoughtMoney(days=(date(2026, 2, 1),))),
        ("2026-02-01 rivera $5.25", SoughtMoney(words=("rivera",), amounts=(5_25,), days=(date(2026, 2, 1),))),
        ("13/45/2026", SoughtMoney(words=("13/45/2026",))),
        ("era_0133.835", SoughtMoney(words=("era_0133.835",))),
    ],
)
def test_parts_are_told_apart(text: str, expected: SoughtMoney) -> None:
    assert parse_sought(text) == expected
