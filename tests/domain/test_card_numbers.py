from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.card_numbers import has_card_number, passes_luhn


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "paid with 4111 1111 1111 1111 exp 12/27 cvv 123",
        "4222222222222",  # 13 digits
        "5500 0000 0000 0004",
        "2223003122003222",
        "3714 496353 98431",
        "30569309025904",
        "6011111111111117",
        "3530111333300000",
        "6200000000000005",
        "card:4111.1111.1111.1111.",
        "4111\n1111\n1111\n1111",
    ],
)
def test_card_numbers_in_every_dress(text: str):
    assert has_card_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4111 1111 1111 1112",  # fails its check digit
        "Ref# 8842-19",
        "Clm# 2026039911",
        "800-555-0100",
        "02/11/2026 20:14",
        "0226001234567",  # a Medicare claim number
        "12345678901234567890",  # 20 digits in one piece
        "NPI 1234567893, TIN 98-7654321",
    ],
)
def test_what_callers_really_note_is_not_refused(text: str):
    assert not has_card_number(text)


@given(st.text(alphabet="0123456789", min_size=14, max_size=14))
def test_any_visa_like_number_with_its_check_digit_is_found(middle: str):
    body = "4" + middle
    number = next(body + str(check) for check in range(10) if passes_luhn(body + str(check)))
    assert has_card_number(f"note {number} end")
    assert has_card_number(" ".join(number[i : i + 4] for i in range(0, 16, 4)))
