"""How values read on the screen. Files and paper have their own forms."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from arcaller_desktop.domain.money import Money

NOTHING = ""
MISSING = "–"


def money(cents: Money | None) -> str:
    """`1,234.50`, negative with a true minus sign; empty for None. For columns, where the head says what it is."""
    if cents is None:
        return NOTHING
    sign = "\u2212" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def dollars(cents: Money | None) -> str:
    """`$1,234.50`; a dash for None. For single amounts in running text."""
    if cents is None:
        return MISSING
    sign = "\u2212" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def short_dollars(cents: Money) -> str:
    """`$612`, `$18.4k`, `$1.2M`: for bars, where the exact amount stands in the table beside them."""
    value = abs(cents) / 100
    sign = "\u2212" if cents < 0 else ""
    if value >= 1_000_000:
        return f"{sign}${value / 1_000_000:.1f}M"
    if value >= 10_000:
        return f"{sign}${value / 1_000:.1f}k"
    return f"{sign}${round(value):,}"


def day(value: date | None) -> str:
    """`04/17/2026`; empty for None."""
    return value.strftime("%m/%d/%Y") if value is not None else NOTHING


def short_day(value: date | None, *, today: date) -> str:
    """`04/17` within half a year of today, else `04/17/26`: for narrow columns."""
    if value is None:
        return NOTHING
    return value.strftime("%m/%d" if abs((value - today).days) < 183 else "%m/%d/%y")


def moment(value: datetime | None, zone: tzinfo | None = None) -> str:
    """`04/17/2026 2:05 PM` in the PC's zone or the one given; empty for None."""
    if value is None:
        return NOTHING
    local = (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(zone)
    hour = local.strftime("%I").lstrip("0")
    return f"{local:%m/%d/%Y} {hour}:{local:%M %p}"


def due(value: date | None, *, today: date) -> str:
    """When something is due, as a caller says it: `today`, `in 3 d`, `2 d late`, or the date when it is far off."""
    if value is None:
        return NOTHING
    days = (value - today).days
    if days == 0:
        return "today"
    if days < 0:
        return f"{-days} d late"
    return f"in {days} d" if days <= 30 else short_day(value, today=today)


def age(days: int | None) -> str:
    """`301 d`; empty for None."""
    return NOTHING if days is None else f"{days:,} d"


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 claim`, `2,310 claims`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def phone(number: str) -> str:
    """`(800) 451-0287 x12` for ten or eleven US digits, else the text as it is."""
    main, _, extension = number.lower().partition("x")
    digits = "".join(character for character in main if character.isdigit())
    if len(digits) == 11 and digits[0] == "1":
        digits = digits[1:]
    if len(digits) != 10:
        return number
    shown = f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
    return f"{shown} x{extension.strip()}" if extension.strip() else shown


def spelled(identifier: str) -> str:
    """`XJT 881 204 417`: an identifier in groups that can be read aloud without losing the place."""
    letters = identifier.replace(" ", "").replace("-", "")
    head = "".join(letters[: len(letters) - len(letters.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))])
    rest = letters[len(head) :]
    groups = [rest[start : start + 3] for start in range(0, len(rest), 3)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        groups[-2:] = [groups[-2] + groups[-1]]
    return " ".join(part for part in (head, *groups) if part)


def seconds(total: int) -> str:
    """`4:07` or `1:04:07`: a running call."""
    hours, rest = divmod(max(total, 0), 3600)
    minutes, secs = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{secs:02d}" if hours else f"{minutes}:{secs:02d}"
