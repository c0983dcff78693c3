"""Reading rows of rates: heads found, values of many kinds, and problems by row."""

from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.rate_rows import RateDefaults, RateField, ReadRow, guess_columns, read_rates

HEADS = ("Payer", "CPT Code", "Mod", "POS", "Eff. Date", "Term Date", "Allowed", "Percent", "Fee Schedule")
PAYERS = {"Alder Health": PayerId(1)}
YEAR = RateDefaults(effective_from=date(2026, 1, 1))


def read(*rows: tuple[str, ...], defaults: RateDefaults = YEAR, heads: tuple[str, ...] = HEADS) -> list[ReadRow]:
    numbered = [(number, row) for number, row in enumerate(rows, start=2)]
    return read_rates(numbered, guess_columns(heads), defaults, payer_named=PAYERS.get)


def test_heads_are_found() -> None:
    assert guess_columns(HEADS) == {
        RateField.PAYER: 0,
        RateField.PROCEDURE: 1,
        RateField.MODIFIERS: 2,
        RateField.PLACE: 3,
        RateField.FROM: 4,
        RateField.UNTIL: 5,
        RateField.AMOUNT: 6,
        RateField.PERCENT: 7,
        RateField.SCHEDULE: 8,
    }


def test_a_row_says_what_it_says() -> None:
    row = read(("Alder Health", "99214-25", "59", "2", "3/4/2026", "2026-12-31", "$1,128.40", "", ""))[0]
    assert row.rate is not None
    assert row.problems == ()
    assert (row.rate.procedure, row.rate.modifiers, row.rate.place) == ("99214", ("25", "59"), "02")
    assert (row.rate.effective_from, row.rate.effective_until) == (date(2026, 3, 4), date(2026, 12, 31))
    assert row.rate.amount_cents == 1_128_40


def test_a_percent_of_a_schedule() -> None:
    row = read(("Alder Health", "", "", "", "", "", "", "105%", "Medicare"))[0]
    assert row.rate is not None
    assert (row.rate.percent, row.rate.schedule, row.rate.procedure) == (105_00, "Medicare", "")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (("Nobody", "99214", "", "", "", "", "1", "", ""), "No payer here is called “Nobody”."),
        (("", "99214", "", "", "", "", "1", "", ""), "It names neither a payer nor a schedule."),
        (("Alder Health", "9921", "", "", "", "", "1", "", ""), "“9921” is not a procedure code."),
        (("Alder Health", "99202-99215", "", "", "", "", "1", "", ""), "It names a range of codes."),
        (("Alder Health", "99214", "255", "", "", "", "1", "", ""), "“255” is not a modifier."),
        (("Alder Health", "99214", "", "office", "", "", "1", "", ""), "“office” is not a place of service."),
        (("Alder Health", "99214", "", "", "13/13/2026", "", "1", "", ""), "“13/13/2026” is not a date."),
        (("Alder Health", "99214", "", "", "", "2025-12-31", "1", "", ""), "It ends before it begins."),
        (("Alder Health", "99214", "", "", "", "", "n/a", "", ""), "“n/a” is not an amount."),
        (("Alder Health", "99214", "", "", "", "", "1.005", "", ""), "“1.005” is not an amount."),
        (("Alder Health", "99214", "", "", "", "", "", "", ""), "It has neither an amount nor a percent."),
        (("Alder Health", "99214", "", "", "", "", "1", "105", "M"), "It has both an amount and a percent."),
        (("", "99214", "", "", "", "", "", "105", "M"), "A percent needs a payer and the schedule it is a percent of."),
        (("Alder Health", "99214", "", "", "", "", "", "1.05", "M"), "“1.05” may be meant in two ways."),
        (("Alder Health", "", "", "", "", "", "1", "", ""), "An amount needs a procedure code."),
    ],
)
def test_what_is_wrong_is_said_by_row(cells: tuple[str, ...], said: str) -> None:
    row = read(cells)[0]
    assert row.rate is None
    assert [problem.message for problem in row.problems] == [said]
    assert row.problems[0].where == "row 2"
    assert row.problems[0].remedy


def test_a_row_without_any_day() -> None:
    row = read(("Alder Health", "99214", "", "", "", "", "1", "", ""), defaults=RateDefaults())[0]
    assert row.rate is None


def test_a_file_of_one_payer_needs_no_column_for_it() -> None:
    defaults = RateDefaults(payer_id=PayerId(1), effective_from=date(2026, 1, 1))
    row = read(("99214", "100"), defaults=defaults, heads=("Code", "Fee"))[0]
    assert row.rate is not None
    assert row.rate.payer_id == 1


def test_repeated_and_empty_rows() -> None:
    same = ("Alder Health", "99214", "", "", "", "", "1", "", "")
    rows = read(same, ("",) * 9, same)
    assert [row.number for row in rows] == [2, 4]
    assert [problem.message for problem in rows[1].problems] == ["It repeats row 2; of the two this one counts."]
    assert rows[1].rate is not None
