"""What a person types to find money: parts of names and numbers, an amount, a day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import folded

_AMOUNT = re.compile(r"-?\$?-?(\d{1,3}(,\d{3})+|\d+)\.\d\d|\$\d{1,3}(,\d{3})*|\$\d+")
_US_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, kw_only=True, slots=True)
class SoughtMoney:
    """All parts must be found. `words` are folded."""

    words: tuple[str, ...] = ()
    amounts: tuple[Money, ...] = ()
    days: tuple[date, ...] = ()


def parse_sought(text: str) -> SoughtMoney:
    """`rivera $90.00 02/01/2026`: amounts carry cents or a dollar sign, days slashes; the rest are words."""
    words: list[str] = []
    amounts: list[Money] = []
    days: list[date] = []
    for part in text.split():
        day = _day(part)
        if day is not None:
            days.append(day)
        elif _AMOUNT.fullmatch(part):
            amounts.append(_cents(part))
        else:
            words.append(part)
    return SoughtMoney(words=tuple(folded(" ".join(words)).split()), amounts=tuple(amounts), days=tuple(days))


def _cents(part: str) -> Money:
    sign = -1 if "-" in part else 1
    whole, _, cents = part.replace("-", "").replace("$", "").replace(",", "").partition(".")
    return sign * (int(whole) * 100 + int(cents or 0))


def _day(part: str) -> date | None:
    try:
        if found := _US_DAY.fullmatch(part):
            year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
            return date(year, int(found[1]), int(found[2]))
        if found := _ISO_DAY.fullmatch(part):
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return None
