"""Names and addresses as they stand in payer files and on paper."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonName:
    """A person's name; all parts may be empty. For an organisation only `last` is filled."""

    last: str = ""
    first: str = ""
    middle: str = ""
    suffix: str = ""

    @property
    def display(self) -> str:
        """`Hernández, Luis M`: for lists."""
        given = " ".join(part for part in (self.first, self.middle) if part)
        family = " ".join(part for part in (self.last, self.suffix) if part)
        return ", ".join(part for part in (family, given) if part)

    @property
    def in_order(self) -> str:
        """`Luis M Hernández`: for letters and envelopes."""
        return " ".join(part for part in (self.first, self.middle, self.last, self.suffix) if part)


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """A US postal address; `line2` and all others may be empty."""

    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    zip_code: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """One to three printable lines, none empty."""
        zip_code = self.zip_code
        if len(zip_code) == 9 and zip_code.isdigit():
            zip_code = f"{zip_code[:5]}-{zip_code[5:]}"
        last = " ".join(part for part in (self.state, zip_code) if part)
        city = ", ".join(part for part in (self.city, last) if part)
        return tuple(line for line in (self.line1, self.line2, city) if line)


def folded(text: str) -> str:
    """Text for comparing and searching: lower case, no accents, single spaces. `Łukasz  Nguyễn` → `lukasz nguyen`."""
    if not text.isascii():
        # Decomposed first: Ǿ is a Ø with an accent, and only then a stroke.
        bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = bare.translate(_STROKES)
    return " ".join(text.lower().split())


def readable(text: str) -> str:
    """Text that a file shouts, in mixed case: `O'NEIL-MCDONALD` → `O'Neil-McDonald`, `NORTH HMO` → `North HMO`.

    Text that is in mixed case already is kept as it is.
    """
    if text != text.upper():
        return text
    return _WORD.sub(_capitalised, text)


def _capitalised(match: re.Match[str]) -> str:
    word = match[0]
    if word in _KEPT or not (set(word) & _VOWELS) or any(c.isdigit() for c in word):
        return word
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    return word.capitalize()


_WORD = re.compile(r"[^\W_]+")
_VOWELS = frozenset("AEIOUY") | frozenset("ÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝ")
_KEPT = frozenset(
    {
        "HMO",
        "PPO",
        "EPO",
        "POS",
        "USA",
        "US",
        "UHC",
        "AARP",
        "II",
        "III",
        "IV",
        "NE",
        "SE",
        "AZ",
        "CA",
        "OH",
        "IA",
        "NY",
    }
)
_STROKES = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE"}
)
