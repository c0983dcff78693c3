"""Money is an integer of cents. There is no float and no Decimal anywhere else."""

from __future__ import annotations

import re
from typing import TypeAlias

Money: TypeAlias = int
"""An amount in US cents. Names of such values end in `_cents`."""

_AMOUNT = re.compile(r"([+-]?)(\d*)(?:\.(\d*))?", re.ASCII)


def parse_amount(text: str) -> Money:
    """The cents of an X12 or plain decimal amount such as `-12.5`; an empty text is 0.

    More than two decimals are accepted only when the rest is zeros. Raises ValueError otherwise.
    """
    text = text.strip()
    if not text:
        return 0
    match = _AMOUNT.fullmatch(text)
    if match is None or (not match[2] and not match[3]):
        raise ValueError("not an amount")
    sign, whole, decimals = match[1], match[2] or "0", match[3] or ""
    if decimals[2:].strip("0"):
        raise ValueError("more than two decimals")
    cents = int(whole) * 100 + int(decimals[:2].ljust(2, "0"))
    return -cents if sign == "-" else cents


def plain_amount(cents: Money) -> str:
    """`-1234.50`: for files. No grouping, always two decimals."""
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def dollars(cents: Money) -> str:
    """`-$1,234.50`: for people."""
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def split_evenly(total_cents: Money, parts: int) -> tuple[Money, ...]:
    """`parts` amounts that sum to the total: each the total divided and cut to the cent, the last takes the remainder.

    Raises ValueError for fewer than one part.
    """
    if parts < 1:
        raise ValueError("at least one part is needed")
    each = abs(total_cents) // parts
    sign = -1 if total_cents < 0 else 1
    rest = abs(total_cents) - each * (parts - 1)
    return (*(sign * each,) * (parts - 1), sign * rest)
