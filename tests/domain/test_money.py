from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.money import dollars, parse_amount, plain_amount, split_evenly

CENTS = st.integers(-(10**12), 10**12)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("", 0),
        ("0", 0),
        ("12", 1200),
        ("12.5", 1250),
        ("12.50", 1250),
        (".5", 50),
        ("-.05", -5),
        ("+3", 300),
        ("7.", 700),
        ("1.230000", 123),
        (" 4.20 ", 420),
    ],
)
def test_amounts_as_payers_write_them(text: str, cents: int):
    assert parse_amount(text) == cents


@pytest.mark.parametrize("text", ["-", ".", "1,000.00", "1.234", "1e3", "$5", "--1", "1.2.3", "abc", "1 2"])
def test_what_is_not_an_amount_is_refused(text: str):
    with pytest.raises(ValueError):
        parse_amount(text)


def test_amounts_for_people_and_for_files():
    assert dollars(123456789) == "$1,234,567.89"
    assert dollars(-5) == "-$0.05"
    assert plain_amount(-123450) == "-1234.50"
    assert plain_amount(0) == "0.00"


@given(CENTS)
def test_an_amount_written_and_read_is_the_same(cents: int):
    assert parse_amount(plain_amount(cents)) == cents
    assert parse_amount(dollars(cents).replace("$", "").replace(",", "")) == cents


@given(CENTS, st.integers(1, 400))
def test_a_split_loses_no_cent(total: int, parts: int):
    split = split_evenly(total, parts)
    assert len(split) == parts
    assert sum(split) == total
    assert len(set(split[:-1])) <= 1
    assert abs(split[-1]) - abs(split[0]) in range(parts)


def test_a_hundred_dollars_in_three():
    assert split_evenly(10000, 3) == (3333, 3333, 3334)
    assert split_evenly(-100, 3) == (-33, -33, -34)
    with pytest.raises(ValueError):
        split_evenly(100, 0)
