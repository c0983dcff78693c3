"""What a cell of somebody else's spreadsheet says: money, days, names.

A value that could mean two things is refused (ValueError), never guessed: a wrong sign or a swapped month is worse than
a row that a person looks at. What only the column as a whole can tell (month before day?) is decided by `day_order`.
Rules: ar-calling 8.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName

_BLANKS = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u2212": "-", "\u2013": "-", "\u2014": "-"})
_NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?", re.ASCII)
_NOTHING = frozenset({"", "n/a", "na", "null", "none", "nan", "#n/a"})


def plain_text(text: str) -> str:
    """The cell without the blanks and dashes of typesetters, and without Excel's mark of a text."""
    return text.translate(_BLANKS).strip().removeprefix("'")


def money_of(text: str) -> Money | None:
    """The cents of an amount as spreadsheets write it; None for an empty cell, 0 for a lone dash.

    Negative are `(12.30)`, `-12.30`, `12.30-` and `12.30 CR` (a credit lowers what is owed); `DR` says nothing new.
    Raises ValueError for everything else: two signs at once, `1.234,56`, fractions of a cent.
    """
    rest = plain_text(text).lower()
    if rest in _NOTHING:
        return None
    negative = 0
    if rest.startswith("(") and rest.endswith(")"):
        negative, rest = negative + 1, rest[1:-1].strip()
    for mark, sign in (("cr", 1), ("dr", 0)):
        if rest.endswith(mark) or rest.startswith(mark):
            negative, rest = negative + sign, rest.removesuffix(mark).removeprefix(mark).strip()
            break
    rest = rest.removeprefix("usd").removesuffix("usd").strip()
    if rest.startswith("$"):
        rest = rest[1:].strip()
        if rest.startswith("(") and rest.endswith(")"):
            negative, rest = negative + 1, rest[1:-1].strip()
    if rest == "-" and not negative:
        return 0
    if rest.endswith("-"):
        negative, rest = negative + 1, rest[:-1].strip()
    if rest[:1] in ("-", "+"):
        negative, rest = negative + (rest[0] == "-"), rest[1:].strip().removeprefix("$").strip()
    rest = rest.removeprefix("$").removesuffix("$").strip()
    match = _NUMBER.fullmatch(rest)
    if negative > 1 or match is None or not (match[1] or match[2]):
        raise ValueError("not an amount")
    decimals = match[2] or ""
    if decimals[2:].strip("0"):
        raise ValueError("more than two decimals")
    cents = int(match[1].replace(",", "") or 0) * 100 + int(decimals[:2].ljust(2, "0"))
    return -cents if negative else cents


class DayOrder(StrEnum):
    """Which of the two small numbers of a date is the month."""

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"


class MixedDaysError(ValueError):
    """The column holds dates of both orders: no order reads all of them."""


_SHORT = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})", re.ASCII)
_ISO = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})", re.ASCII)
_WORDY = re.compile(r"(\d{1,2})[ \-./]?([a-z]{3,9})\.?,?[ \-./]?(\d{4}|\d{2})", re.ASCII)
_WORDY_US = re.compile(r"([a-z]{3,9})\.?[ \-./]?(\d{1,2})(?:st|nd|rd|th)?,?[ \-./]+(\d{4}|\d{2})", re.ASCII)
_EIGHT = re.compile(r"\d{8}", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?", re.ASCII)
_TIME = re.compile(r"[ t]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.?m\.?)?(z|[+-]\d{2}:?\d{2})?$", re.ASCII)
_WEEKDAY = re.compile(r"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? ", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "sept",
)  # fmt: skip
_EXCEL_START = date(1899, 12, 30)
"""Day 0 of Excel's count, its false leap day of 1900 allowed for."""
_SERIALS = range(10_000, 80_000)
"""1927 to 2119."""
_NO_DAY = frozenset(
    {"", "n/a", "na", "null", "none", "never", "-", "--", "0", "0000-00-00", "00/00/0000", "1900-01-00"}
)


def day_order(texts: Iterable[str]) -> DayOrder | None:
    """What the column proves: a number above 12 stands for a day. None when nothing in it does.

    Raises MixedDaysError when some cells prove one order and some the other.
    """
    month_first = day_first = False
    for text in texts:
        for part in _range_parts(_bare_day(text)):
            match = _SHORT.fullmatch(part)
            if match is not None:
                month_first = month_first or int(match[2]) > 12
                day_first = day_first or int(match[1]) > 12
    if month_first and day_first:
        raise MixedDaysError("dates of both orders")
    if month_first:
        return DayOrder.MONTH_FIRST
    return DayOrder.DAY_FIRST if day_first else None


def day_of_text(text: str, order: DayOrder = DayOrder.MONTH_FIRST) -> date | None:
    """The day of a cell; None for an empty one. A range gives its first day. Raises ValueError for anything else.

    Two-digit years are 1930 to 2029 (ar-calling 8.3). A number of five digits is Excel's count of days.
    """
    days = days_of_text(text, order)
    return days[0] if days else None


def days_of_text(text: str, order: DayOrder = DayOrder.MONTH_FIRST) -> tuple[date, date] | None:
    """First and last day of a cell: `01/02/24-01/03/24` gives two. Raises ValueError."""
    bare = _bare_day(text)
    if bare in _NO_DAY:
        return None
    found = [_one_day(part, order) for part in _range_parts(bare)]
    if found[0] > found[-1]:
        raise ValueError("a range that ends before it begins")
    return found[0], found[-1]


def _bare_day(text: str) -> str:
    return _WEEKDAY.sub("", _TIME.sub("", plain_text(text).lower())).strip()


def _range_parts(bare: str) -> tuple[str, ...]:
    for mark in (" - ", " to ", " thru ", " through "):
        if mark in bare:
            first, _, last = bare.partition(mark)
            return first.strip(), last.strip()
    if bare.count("/") == 4 and bare.count("-") == 1:
        first, _, last = bare.partition("-")
        return first, last
    return (bare,)


def _one_day(text: str, order: DayOrder) -> date:
    if match := _ISO.fullmatch(text):
        return _made(int(match[1]), int(match[2]), int(match[3]))
    if match := _SHORT.fullmatch(text):
        first, second = int(match[1]), int(match[2])
        month, day = (first, second) if order is DayOrder.MONTH_FIRST else (second, first)
        return _made(_year(match[3]), month, day)
    if match := _WORDY.fullmatch(text):
        return _made(_year(match[3]), _month(match[2]), int(match[1]))
    if match := _WORDY_US.fullmatch(text):
        return _made(_year(match[3]), _month(match[1]), int(match[2]))
    if _EIGHT.fullmatch(text):
        return _packed(text, order)
    if (match := _SERIAL.fullmatch(text)) and int(match[1]) in _SERIALS:
        return _EXCEL_START + timedelta(days=int(match[1]))
    raise ValueError("not a day")


def _packed(text: str, order: DayOrder) -> date:
    """`20260105` or `01052026`; which one, the place of the century says."""
    if text[:2] in ("19", "20") and 1 <= int(text[4:6]) <= 12:
        if text[4:6] in ("19", "20"):
            raise ValueError("eight digits that may be read two ways")
        return _made(int(text[:4]), int(text[4:6]), int(text[6:]))
    first, second = int(text[:2]), int(text[2:4])
    month, day = (first, second) if order is DayOrder.MONTH_FIRST else (second, first)
    return _made(int(text[4:]), month, day)


def _made(year: int, month: int, day: int) -> date:
    if not 1880 <= year <= 2120:
        raise ValueError("a year that cannot be meant")
    return date(year, month, day)


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return 2000 + year if year < 30 else 1900 + year


def _month(name: str) -> int:
    if name not in _MONTH_NAMES and name not in _MONTHS:
        raise ValueError("not a month")
    return _MONTHS.index(name[:3]) + 1


_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset({"da", "de", "del", "della", "der", "di", "la", "le", "los", "st", "van", "von", "ter", "y"})
_NUMBER_BEHIND = re.compile(r"\s*[\[(#][^)\]]*[)\]]?\s*$")


def name_of(text: str, *, last_first: bool = False) -> PersonName:
    """The parts of `RIVERA, ANA M`, `Ana M. Rivera`, `Rivera^Ana` or `Rivera Jr, Ana (4711)`.

    `last_first`: the column writes the family name first even without a comma.
    """
    bare = _NUMBER_BEHIND.sub("", plain_text(text)).replace("^", ",", 1).replace("^", " ")
    if "," in bare:
        family, _, given = bare.partition(",")
        if given.strip().lower().rstrip(".") in _SUFFIXES:
            # `Ana Rivera, Jr.`: the comma parts the suffix.
            return _with_suffix(_from_words(family.split(), last_first=last_first), given.strip())
        family_words, suffix = _cut_suffix(family.split())
        given_words, later = _cut_suffix(given.replace(",", " ").split())
        return PersonName(
            last=" ".join(family_words),
            first=given_words[0] if given_words else "",
            middle=" ".join(given_words[1:]).rstrip("."),
            suffix=suffix or later,
        )
    words, suffix = _cut_suffix(bare.split())
    return _with_suffix(_from_words(words, last_first=last_first), suffix)


def _from_words(words: list[str], *, last_first: bool) -> PersonName:
    if len(words) < 2:
        return PersonName(last=words[0] if words else "")
    if last_first:
        return PersonName(last=words[0], first=words[1], middle=" ".join(words[2:]).rstrip("."))
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return PersonName(last=" ".join(words[start:]), first=words[0], middle=" ".join(words[1:start]).rstrip("."))


def _cut_suffix(words: list[str]) -> tuple[list[str], str]:
    if len(words) > 1 and words[-1].lower().rstrip(".") in _SUFFIXES:
        return words[:-1], words[-1].rstrip(".")
    return words, ""


def _with_suffix(name: PersonName, suffix: str) -> PersonName:
    return PersonName(last=name.last, first=name.first, middle=name.middle, suffix=suffix.rstrip(".") or name.suffix)


def list_of(text: str) -> tuple[str, ...]:
    """The parts of `25, 59` or `25:59`, without doubles."""
    return tuple(dict.fromkeys(part for part in re.split(r"[\s,;:/|]+", plain_text(text)) if part))
