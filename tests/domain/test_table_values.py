"""Cells of somebody else's spreadsheet: the sign is never guessed, the month never swapped."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.table_values import (
    DayOrder,
    MixedDaysError,
    day_of_text,
    day_order,
    days_of_text,
    list_of,
    money_of,
    name_of,
)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12.30", 1230),
        ("$1,234.56", 123456),
        ("(12.30)", -1230),
        ("($1,234.56)", -123456),
        ("$(12.30)", -1230),
        ("-12.30", -1230),
        ("-$12.30", -1230),
        ("$-12.30", -1230),
        ("12.30-", -1230),
        ("12.30 CR", -1230),
        ("CR 12.30", -1230),
        ("12.30DR", 1230),
        ("USD 12", 1200),
        ("\u22125", -500),
        ("1,000,000", 100_000_000),
        (".5", 50),
        ("7.", 700),
        ("12.3000", 1230),
        ("+4", 400),
        ("-", 0),
        ("$ -", 0),
        ("'12.30", 1230),
        ("\u00a012.30\u00a0", 1230),
    ],
)
def test_money_is_read_as_spreadsheets_write_it(text: str, cents: int) -> None:
    assert money_of(text) == cents


@pytest.mark.parametrize("text", ["", "   ", "N/A", "null", "#N/A"])
def test_an_empty_cell_is_no_money(text: str) -> None:
    assert money_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "1.234,56",
        "1,23",
        "12,3456",
        "(5)-",
        "--5",
        "-(5.00)",
        "(5) CR",
        "12.345",
        "99213A",
        "12 30",
        "$",
        "1 of 2",
        ".",
    ],
)
def test_an_amount_that_may_mean_two_things_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        money_of(text)


WRITTEN = [
    lambda c: f"{c / 100:.2f}" if abs(c) < 10**12 else f"{c // 100}.{c % 100:02d}",
    lambda c: f"${abs(c) // 100:,}.{abs(c) % 100:02d}" if c >= 0 else f"(${abs(c) // 100:,}.{abs(c) % 100:02d})",
    lambda c: f"{abs(c) // 100}.{abs(c) % 100:02d}" + ("-" if c < 0 else ""),
    lambda c: f"{abs(c) // 100:,}.{abs(c) % 100:02d}" + (" CR" if c < 0 else ""),
    lambda c: ("-" if c < 0 else "") + f"${abs(c) // 100}.{abs(c) % 100:02d}",
]


@given(st.integers(-(10**11), 10**11), st.sampled_from(WRITTEN))
def test_money_comes_back_to_the_cent_with_its_sign(cents: int, write) -> None:
    assert money_of(write(cents)) == cents


@given(st.text(alphabet="0123456789.,-()$ CRDcrd+", max_size=14))
def test_no_text_is_read_with_the_wrong_sign(text: str) -> None:
    try:
        cents = money_of(text)
    except ValueError:
        return
    lowered = text.lower()
    says_less = "-" in text or "(" in text or "cr" in lowered
    assert cents is None or cents == 0 or (cents < 0) == says_less


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1/5/26", date(2026, 1, 5)),
        ("01-05-2026", date(2026, 1, 5)),
        ("2026-01-05", date(2026, 1, 5)),
        ("2026/1/5", date(2026, 1, 5)),
        ("20260105", date(2026, 1, 5)),
        ("01052026", date(2026, 1, 5)),
        ("5-Jan-26", date(2026, 1, 5)),
        ("05JAN2026", date(2026, 1, 5)),
        ("Jan 5, 2026", date(2026, 1, 5)),
        ("January 5th, 2026", date(2026, 1, 5)),
        ("Mon, Jan 5, 2026", date(2026, 1, 5)),
        ("1/5/2026 12:00:00 AM", date(2026, 1, 5)),
        ("2026-01-05T00:00:00Z", date(2026, 1, 5)),
        ("46027", date(2026, 1, 5)),
        ("46027.25", date(2026, 1, 5)),
        ("2/3/45", date(1945, 2, 3)),
        ("2/3/29", date(2029, 2, 3)),
        ("2/3/30", date(1930, 2, 3)),
    ],
)
def test_days_of_several_kinds(text: str, day: date) -> None:
    assert day_of_text(text) == day


@pytest.mark.parametrize("text", ["", "N/A", "0", "00/00/0000", "never"])
def test_no_day(text: str) -> None:
    assert day_of_text(text) is None


@pytest.mark.parametrize(
    "text", ["13/13/2026", "2/30/2026", "99213", "19201901", "tomorrow", "12.30", "1/5", "32-Jan-26"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    if text == "99213":  # beyond Excel's dates that can be meant
        with pytest.raises(ValueError):
            day_of_text(text)
        return
    with pytest.raises(ValueError):
        day_of_text(text)


def test_a_range_has_two_days() -> None:
    assert days_of_text("01/02/24-01/03/24") == (date(2024, 1, 2), date(2024, 1, 3))
    assert days_of_text("2024-01-02 - 2024-01-03") == (date(2024, 1, 2), date(2024, 1, 3))
    with pytest.raises(ValueError):
        days_of_text("01/03/24-01/02/24")


def test_the_column_as_a_whole_says_where_the_month_stands() -> None:
    assert day_order(["1/5/26", "1/13/26"]) is DayOrder.MONTH_FIRST
    assert day_order(["1/5/26", "13/1/26"]) is DayOrder.DAY_FIRST
    assert day_order(["1/5/26", "2/6/26", "", "2026-01-13"]) is None
    with pytest.raises(MixedDaysError):
        day_order(["13/1/26", "1/13/26"])
    assert day_of_text("5/1/26", DayOrder.DAY_FIRST) == date(2026, 1, 5)


@given(
    st.dates(date(1930, 1, 1), date(2029, 12, 31)), st.sampled_from(["%m/%d/%Y", "%m/%d/%y", "%Y-%m-%d", "%d-%b-%y"])
)
def test_a_day_comes_back(day: date, form: str) -> None:
    assert day_of_text(day.strftime(form)) == day


@given(st.dates(date(1930, 1, 1), date(2100, 1, 1)))
def test_excels_count_of_days_comes_back(day: date) -> None:
    assert day_of_text(str((day - date(1899, 12, 30)).days)) == day


@given(st.lists(st.dates(date(1990, 1, 1), date(2029, 12, 31)), min_size=1), st.sampled_from(DayOrder))
def test_a_column_never_proves_the_wrong_order(days: list[date], order: DayOrder) -> None:
    form = "%m/%d/%Y" if order is DayOrder.MONTH_FIRST else "%d/%m/%Y"
    assert day_order(day.strftime(form) for day in days) in (order, None)


def test_excel_counts_from_its_first_day() -> None:
    assert day_of_text(str((date(2000, 1, 1) - date(1899, 12, 30)) // timedelta(days=1))) == date(2000, 1, 1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("RIVERA, ANA M", PersonName(last="RIVERA", first="ANA", middle="M")),
        ("Rivera,Ana", PersonName(last="Rivera", first="Ana")),
        ("Rivera Jr., Luis", PersonName(last="Rivera", first="Luis", suffix="Jr")),
        ("Rivera, Luis, III", PersonName(last="Rivera", first="Luis", suffix="III")),
        ("Luis Rivera, Jr.", PersonName(last="Rivera", first="Luis", suffix="Jr")),
        ("Ana M. Rivera", PersonName(last="Rivera", first="Ana", middle="M")),
        ("Ana Rivera", PersonName(last="Rivera", first="Ana")),
        ("Maria de la Cruz", PersonName(last="de la Cruz", first="Maria")),
        ("DE LA CRUZ, MARIA", PersonName(last="DE LA CRUZ", first="MARIA")),
        ("Rivera^Ana", PersonName(last="Rivera", first="Ana")),
        ("Rivera, Ana (4711)", PersonName(last="Rivera", first="Ana")),
        ("Rivera", PersonName(last="Rivera")),
        ("", PersonName()),
    ],
)
def test_names(text: str, name: PersonName) -> None:
    assert name_of(text) == name


def test_a_column_of_family_names_first() -> None:
    assert name_of("RIVERA ANA M", last_first=True) == PersonName(last="RIVERA", first="ANA", middle="M")


def test_lists() -> None:
    assert list_of("25, 59;25 LT") == ("25", "59", "LT")
