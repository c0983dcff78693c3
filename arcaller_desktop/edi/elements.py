"""Single values of X12 segments: amounts, dates, composites, names. Cached, because files repeat them endlessly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from arcaller_desktop.domain.money import Money, parse_amount
from arcaller_desktop.domain.people import Address, PersonName

_LARGEST_CENTS = 10**15
"""Ten trillion dollars: anything above is a damaged element, and would not fit the database."""


@lru_cache(maxsize=1 << 15)
def parse_cents(text: str) -> Money:
    """The cents of an amount element; empty is 0. Raises ValueError for anything that is not an amount."""
    if not text.isascii():
        raise ValueError("not an amount")
    if len(text) < 15:  # the two forms nearly all amounts have; the rest is for parse_amount
        if text[-3:-2] == "." and (digits := text[:-3] + text[-2:]).isdigit():
            return int(digits)
        if text.isdigit():
            return int(text) * 100
    cents = parse_amount(text)
    if not -_LARGEST_CENTS < cents < _LARGEST_CENTS:
        raise ValueError("amount out of range")
    return cents


@lru_cache(maxsize=1 << 13)
def parse_date(text: str) -> date | None:
    """The day of a CCYYMMDD (or old YYMMDD) element; None when empty.

    Raises ValueError for a day that is not in the calendar or before 1900.
    """
    text = text.strip()
    if not text:
        return None
    if len(text) == 12 and text.isdigit():
        text = text[:8]
    if len(text) == 6:
        text = ("20" if text[:2] < "70" else "19") + text
    if len(text) != 8 or not (text.isascii() and text.isdigit()):
        raise ValueError("not a date")
    if text < "1900":
        raise ValueError("a date of another age")
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))


def parse_period(text: str) -> tuple[date | None, date | None]:
    """First and last day of a D8 or RD8 element. Raises ValueError as `parse_date` does."""
    first, dash, last = text.partition("-")
    start = parse_date(first)
    return start, (parse_date(last) if dash else start)


@lru_cache(maxsize=1 << 13)
def parse_procedure(text: str, component: str) -> tuple[str, str, tuple[str, ...]]:
    """Qualifier, code and modifiers of a procedure composite such as `HC:99213:25`."""
    parts = text.split(component)
    if len(parts) == 1:
        return "", parts[0].strip(), ()
    return parts[0], parts[1].strip(), tuple(m.strip() for m in parts[2:6] if m.strip())


def person(fields: list[str]) -> PersonName:
    """The name of an NM1 segment (organisation or person)."""
    count = len(fields)
    return PersonName(
        last=fields[3].strip() if count > 3 else "",
        first=fields[4].strip() if count > 4 else "",
        middle=fields[5].strip() if count > 5 else "",
        suffix=fields[7].strip() if count > 7 else "",
    )


def with_place(address: Address | None, fields: list[str]) -> Address:
    """The address with an N3 (street) or N4 (city, state, zip) segment put in."""
    known = address or Address()
    values = [text.strip() for text in fields[1:4]] + ["", "", ""]
    if fields[0] == "N3":
        return replace(known, line1=values[0], line2=values[1])
    return replace(known, city=values[0], state=values[1], zip_code=values[2])
