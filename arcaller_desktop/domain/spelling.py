"""How identifiers, dates and amounts are read aloud on the phone."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.domain.money import Money

_NATO = {
    "A": "Alfa",
    "B": "Bravo",
    "C": "Charlie",
    "D": "Delta",
    "E": "Echo",
    "F": "Foxtrot",
    "G": "Golf",
    "H": "Hotel",
    "I": "India",
    "J": "Juliett",
    "K": "Kilo",
    "L": "Lima",
    "M": "Mike",
    "N": "November",
    "O": "Oscar",
    "P": "Papa",
    "Q": "Quebec",
    "R": "Romeo",
    "S": "Sierra",
    "T": "Tango",
    "U": "Uniform",
    "V": "Victor",
    "W": "Whiskey",
    "X": "X-ray",
    "Y": "Yankee",
    "Z": "Zulu",
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_TEENS = (11, 12, 13)
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def read_aloud(identifier: str) -> str:
    """Letters by the NATO alphabet, digits in groups of three: `X-ray Juliett Tango · 8 8 1 · 2 0 4`."""
    words: list[str] = []
    digits: list[str] = []
    for sign in identifier.upper():
        if sign.isdigit():
            digits.append(sign)
            continue
        words += _grouped(digits)
        digits = []
        if sign in _NATO:
            words.append(_NATO[sign])
        elif sign == "-":
            words.append("dash")
    words += _grouped(digits)
    return " · ".join(_joined(words))


def _grouped(digits: list[str]) -> list[str]:
    return [f"\N{ZERO WIDTH SPACE}{' '.join(digits[start : start + 3])}" for start in range(0, len(digits), 3)]


def _joined(words: list[str]) -> list[str]:
    """Letters that follow one another stay together, each group of digits stands alone."""
    found: list[str] = []
    was_word = False
    for word in words:
        is_word = not word.startswith("\N{ZERO WIDTH SPACE}")
        if is_word and was_word:
            found[-1] += f" {word}"
        else:
            found.append(word.removeprefix("\N{ZERO WIDTH SPACE}"))
        was_word = is_word
    return found


def day_in_words(day: date) -> str:
    """`April 17th, 1968`."""
    number = day.day % 100
    ending = "th" if number in _TEENS else _ENDINGS.get(day.day % 10, "th")
    return f"{_MONTHS[day.month - 1]} {day.day}{ending}, {day.year}"


def amount_in_words(cents: Money) -> str:
    """`1,240 dollars and 50 cents`; `240 dollars even`."""
    dollars, rest = divmod(abs(cents), 100)
    unit = "dollar" if dollars == 1 else "dollars"
    return f"{dollars:,} {unit} {f'and {rest} cents' if rest else 'even'}"
