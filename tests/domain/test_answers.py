from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from arcaller_desktop.domain.answers import (
    AnswerError,
    AnswerKind,
    Wanted,
    answer_words,
    read_answer,
    read_day,
    read_moment,
)

TODAY = date(2026, 3, 2)
PLACES = {"fax": "Fax", "mail": "Mail", "portal": "Portal"}


@pytest.mark.parametrize(
    ("kind", "typed", "kept", "said"),
    [
        (AnswerKind.YES_NO, "Y", "yes", "yes"),
        (AnswerKind.YES_NO, "2", "no", "no"),
        (AnswerKind.CHOICE, "2", "mail", "Mail"),
        (AnswerKind.CHOICE, "por", "portal", "Portal"),
        (AnswerKind.CHOICES, "1, 3,1", "fax|portal", "Fax, Portal"),
        (AnswerKind.MONEY, "$1,182.4", "118240", "$1,182.40"),
        (AnswerKind.NUMBER, "180", "180", "180"),
        (AnswerKind.PHONE, "1 (800) 555-0100", "8005550100", "800-555-0100"),
        (AnswerKind.TEXT, "  line  1 ", "line 1", "line 1"),
        (AnswerKind.DATE, "2/16", "2026-02-16", "02/16/2026"),
        (AnswerKind.TEXT, "", "", "not given"),
    ],
)
def test_what_is_typed_is_kept_and_said(kind: AnswerKind, typed: str, kept: str, said: str) -> None:
    wanted = Wanted(kind=kind, choices=PLACES if "CHOICE" in kind.name else {})
    assert read_answer(typed, wanted, TODAY) == kept
    assert answer_words(kept, wanted) == said


@pytest.mark.parametrize(
    ("kind", "typed", "wish"),
    [
        (AnswerKind.YES_NO, "maybe", "y or n"),
        (AnswerKind.CHOICE, "4", "1 to 3"),
        (AnswerKind.MONEY, "12.345", "amount"),
        (AnswerKind.NUMBER, "ten", "whole number"),
        (AnswerKind.PHONE, "555-0100", "ten digits"),
        (AnswerKind.DATE, "13/45", "no such day"),
        (AnswerKind.DATE, "soon", "Type a date"),
        (AnswerKind.TEXT, "4111 1111 1111 1111", "card"),
        (AnswerKind.TEXT, "x" * 301, "under 300"),
    ],
)
def test_what_is_no_answer_is_refused_with_what_is_wanted(kind: AnswerKind, typed: str, wish: str) -> None:
    with pytest.raises(AnswerError, match=wish):
        read_answer(typed, Wanted(kind=kind, choices=PLACES), TODAY)


@pytest.mark.parametrize(
    ("typed", "past", "day"),
    [
        ("t", False, date(2026, 3, 2)),
        ("+10", False, date(2026, 3, 12)),
        ("-3", False, date(2026, 2, 27)),
        ("12/20", False, date(2025, 12, 20)),
        ("12/20", True, date(2025, 12, 20)),
        ("4/1", True, date(2025, 4, 1)),
        ("4/1", False, date(2026, 4, 1)),
        ("3/9/26", False, date(2026, 3, 9)),
        ("030926", False, date(2026, 3, 9)),
        ("2026-03-09", False, date(2026, 3, 9)),
        ("2/29", True, date(2024, 2, 29)),
    ],
)
def test_dates_are_read_as_callers_type_them(typed: str, past: bool, day: date) -> None:
    assert read_day(typed, TODAY, past=past) == day


def test_a_date_on_the_wrong_side_of_today_is_refused() -> None:
    past = Wanted(kind=AnswerKind.DATE, choices={}, past=True)
    future = Wanted(kind=AnswerKind.DATE, choices={}, future=True)
    with pytest.raises(AnswerError, match="still to come"):
        read_answer("+1", past, TODAY)
    with pytest.raises(AnswerError, match="has passed"):
        read_answer("-1", future, TODAY)


NOW = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("2:30 pm", datetime(2026, 3, 2, 14, 30, tzinfo=UTC)),
        ("14:30", datetime(2026, 3, 2, 14, 30, tzinfo=UTC)),
        ("3/9 9a", datetime(2026, 3, 9, 9, 0, tzinfo=UTC)),
        ("12 pm", datetime(2026, 3, 2, 12, 0, tzinfo=UTC)),
    ],
)
def test_callback_times_are_read_as_callers_type_them(typed: str, at: datetime) -> None:
    assert read_moment(typed, NOW) == at


@pytest.mark.parametrize(("typed", "wish"), [("soon", "day and time"), ("25:00", "no such time"), ("9 am", "passed")])
def test_a_callback_must_have_a_time_that_comes(typed: str, wish: str) -> None:
    with pytest.raises(AnswerError, match=wish):
        read_moment(typed, NOW)
