"""Finds payment card numbers in text, so that none is ever stored (PCI DSS 3.3; practice policy)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from arcaller_desktop.base.errors import UserError

CARD_NUMBER = "This looks like a payment card number. Card numbers are never stored: take it out."

_RUN = re.compile(r"\d+(?:[\s.\-–]{1,3}\d+)*")
_BRANDS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"
    r"|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}"
    r"|3[47]\d{13}"
    r"|3(?:0[0-59]|[689]\d)\d{11,16}"
    r"|35(?:2[89]|[3-8]\d)\d{12,15}"
    r"|6\d{12,18}"
    r"|5[0678]\d{11,17}"
)
"""Card numbers start with an issuer's digits; without this a tenth of all payer claim numbers would be refused."""


class CardNumberError(UserError):
    """Somebody typed a card number where words are kept. `lacks` are (field, message) where the fields are known."""

    def __init__(self, lacks: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__("Nothing was saved.", CARD_NUMBER)
        self.lacks = lacks


def refuse_card_numbers(*texts: str) -> None:
    """Nothing when the texts may be kept; else raises CardNumberError."""
    if any(has_card_number(text) for text in texts):
        raise CardNumberError


def card_number_lacks(record: object) -> tuple[tuple[str, str], ...]:
    """(field, message) for each text of a dataclass that holds a card number; `address.line1` for one inside another.

    Every text is looked at, so that a field added later is not forgotten.
    """
    return tuple((field, CARD_NUMBER) for field, text in _texts(record) if has_card_number(text))


def _texts(record: object) -> Iterator[tuple[str, str]]:
    if not is_dataclass(record):
        raise TypeError(f"no record of texts: {type(record).__name__}")
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, str):
            yield field.name, value
        elif is_dataclass(value):
            yield from ((f"{field.name}.{inner}", text) for inner, text in _texts(value))


def has_card_number(text: str) -> bool:
    """True when 13 to 19 digits, in one piece or in groups, look like a card number and pass the Luhn check."""
    for run in _RUN.finditer(text):
        groups = re.findall(r"\d+", run[0])
        for first in range(len(groups)):
            digits = ""
            for group in groups[first:]:
                digits += group
                if len(digits) > 19:
                    break
                if len(digits) >= 13 and _BRANDS.fullmatch(digits) and passes_luhn(digits):
                    return True
    return False


def passes_luhn(digits: str) -> bool:
    """True when the last digit checks the others (ISO/IEC 7812-1)."""
    total = 0
    for position, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + position % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0
