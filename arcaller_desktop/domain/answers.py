"""Typed answers to the questions of a call: what may be typed, how it is kept, and how it reads in a note.

An answer is kept as canonical text, so that it can be stored and compared: `yes`, a choice's key, several keys joined
by `|`, an ISO date, whole cents, a whole number, ten digits, or the words as they were said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from arcaller_desktop.domain.card_numbers import CARD_NUMBER, has_card_number
from arcaller_desktop.domain.money import dollars

NOT_GIVEN = ""
"""Kept where it was asked and the payer could not say."""

_MOST_TEXT = 300
_MOST_CENTS = 1_000_000_000
_MOST_NUMBER = 99_999
_PHONE_DIGITS = 10
_NOON = 12


class AnswerKind(StrEnum):
    """What kind of answer a question wants."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"
    MONEY = "money"
    NUMBER = "number"
    TEXT = "text"
    PHONE = "phone"


class AnswerError(ValueError):
    """What was typed is no such answer; the message says what is wanted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """How an answer is read: its kind, the keys with their labels, and on which side of today a date lies."""

    kind: AnswerKind
    choices: Mapping[str, str]
    past: bool = False
    future: bool = False


def read_answer(typed: str, wanted: Wanted, today: date) -> str:
    """The canonical text of what was typed; empty for nothing. Raises AnswerError with what is wanted instead."""
    text = " ".join(typed.split())
    if not text:
        return NOT_GIVEN
    if has_card_number(text):
        raise AnswerError(CARD_NUMBER)
    match wanted.kind:
        case AnswerKind.YES_NO:
            return _read_yes_no(text)
        case AnswerKind.CHOICE:
            return _read_choice(text, wanted.choices)
        case AnswerKind.CHOICES:
            parts = (part for part in re.split(r"[,;|]", text) if part.strip())
            return "|".join(dict.fromkeys(_read_choice(part.strip(), wanted.choices) for part in parts))
        case AnswerKind.DATE:
            return _in_time(read_day(text, today, past=wanted.past), wanted, today).isoformat()
        case AnswerKind.MONEY:
            return str(_read_money(text))
        case AnswerKind.NUMBER:
            return str(_read_number(text))
        case AnswerKind.PHONE:
            return _read_phone(text)
        case AnswerKind.TEXT:
            if len(text) > _MOST_TEXT:
                raise AnswerError(f"Keep it under {_MOST_TEXT} letters; the note takes more.")
            return text


def answer_words(value: str, wanted: Wanted) -> str:
    """The answer as it stands in the note and on the screen."""
    if value == NOT_GIVEN:
        return "not given"
    match wanted.kind:
        case AnswerKind.CHOICE | AnswerKind.CHOICES:
            return ", ".join(wanted.choices.get(key, key) for key in value.split("|"))
        case AnswerKind.DATE:
            return f"{date.fromisoformat(value):%m/%d/%Y}"
        case AnswerKind.MONEY:
            return dollars(int(value))
        case AnswerKind.PHONE:
            return f"{value[:3]}-{value[3:6]}-{value[6:]}"
        case AnswerKind.YES_NO | AnswerKind.NUMBER | AnswerKind.TEXT:
            return value


def read_day(typed: str, today: date, *, past: bool = False) -> date:
    """A US date as callers type it: `3/9`, `3/9/26`, `030926`, `t` for today, `+10` or `-3` days. Raises AnswerError.

    Without a year it is the nearest such day, or with `past` the last one.
    """
    text = typed.strip().lower()
    if text in {"t", "today"}:
        return today
    if re.fullmatch(r"[+-]\d{1,3}", text):
        return today + timedelta(days=int(text))
    found = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    found = re.fullmatch(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?", text) or re.fullmatch(
        r"(\d{2})(\d{2})(\d{4}|\d{2})?", text
    )
    if not found:
        raise AnswerError("Type a date: 3/9, 3/9/26, t for today, or +10 for ten days from now.")
    month, day, year = int(found[1]), int(found[2]), found[3]
    if year:
        return _day(int(year) + (2000 if len(year) == len("26") else 0), month, day)
    if past:
        this_year = _day(today.year, month, day)
        return this_year if this_year <= today else _day(today.year - 1, month, day)
    return min(
        (_day(today.year + shift, month, day) for shift in (-1, 0, 1)), key=lambda known: abs((known - today).days)
    )


def read_moment(typed: str, now: datetime) -> datetime:
    """A time as callers type it, in the zone of `now` and after it: `2:30 pm`, `14:30`, `3/9 2:30p`.

    Raises AnswerError.
    """
    found = re.fullmatch(r"(?:(\S+)\s+)?(\d{1,2})(?::?(\d{2}))?\s*(a|p|am|pm)?", typed.strip().lower())
    if found is None:
        raise AnswerError("Type a day and time: 3/9 2:30 pm")
    hour, minute = int(found[2]), int(found[3] or 0)
    if found[4] and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if found[4].startswith("p") else 0)
    try:
        at = time(hour, minute)
    except ValueError:
        raise AnswerError("There is no such time.") from None
    day = read_day(found[1], now.date()) if found[1] else now.date()
    moment = datetime.combine(day, at, tzinfo=now.tzinfo)
    if moment <= now:
        raise AnswerError("This time has passed.")
    return moment


def _day(year: int, month: int, day: int) -> date:
    if (month, day) == (2, 29):
        while not (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)):
            year -= 1
    try:
        return date(year, month, day)
    except ValueError:
        raise AnswerError("There is no such day.") from None


def _in_time(day: date, wanted: Wanted, today: date) -> date:
    if wanted.past and day > today:
        raise AnswerError("This day is still to come.")
    if wanted.future and day < today:
        raise AnswerError("This day has passed.")
    return day


def _read_yes_no(text: str) -> str:
    if text.lower() in {"y", "yes", "1"}:
        return "yes"
    if text.lower() in {"n", "no", "2"}:
        return "no"
    raise AnswerError("Answer y or n.")


def _read_choice(text: str, choices: Mapping[str, str]) -> str:
    keys = list(choices)
    if text in choices:
        return text
    if text.isdecimal() and 1 <= int(text) <= len(keys):
        return keys[int(text) - 1]
    begins = [key for key in keys if choices[key].lower().startswith(text.lower())]
    if len(begins) == 1:
        return begins[0]
    raise AnswerError(f"Choose a number from 1 to {len(keys)}.")


def _read_money(text: str) -> int:
    found = re.fullmatch(r"\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?", text)
    if not found:
        raise AnswerError("Type an amount: 182.40")
    cents = int(found[1].replace(",", "")) * 100 + int((found[2] or "").ljust(2, "0"))
    if cents > _MOST_CENTS:
        raise AnswerError("This amount is too large.")
    return cents


def _read_number(text: str) -> int:
    if not text.isdecimal() or int(text) > _MOST_NUMBER:
        raise AnswerError("Type a whole number.")
    return int(text)


def _read_phone(text: str) -> str:
    digits = re.sub(r"\D", "", text).removeprefix("1") if len(re.sub(r"\D", "", text)) > _PHONE_DIGITS else ""
    digits = digits or re.sub(r"\D", "", text)
    if len(digits) != _PHONE_DIGITS:
        raise AnswerError("Type ten digits: 800-555-0100")
    return digits
