from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.policy import PolicyContext, PolicyNote, covers, note_lacks, relevant_notes

PAYER = PayerId(7)
DAY = date(2026, 3, 12)


def note(title: str, **facts: object) -> PolicyNote:
    values: dict[str, object] = {
        "payer_id": PAYER,
        "title": title,
        "body": "x",
        "source": "manual p. 4",
        "verified_on": date(2026, 1, 1),
    }
    return PolicyNote(**{**values, **facts})


def titles(*notes: PolicyNote, **context: object) -> list[str]:
    return [found.note.title for found in relevant_notes(notes, PolicyContext(payer_id=PAYER, on=DAY, **context))]


def test_what_speaks_of_the_denial_comes_first():
    notes = (
        note("general"),
        note("therapy", procedure="97110-97150"),
        note("no auth", reason_code="197"),
        note("no auth for therapy", reason_code="CO-197", procedure="97110"),
        note("necessity", reason_code="50"),
        note("surgery", procedure="2*"),
        note("gold plan", plan_name="Gold"),
        note("other payer", payer_id=PayerId(8)),
    )
    assert titles(*notes, reason_codes=("CO-197",), procedures=("97110",)) == [
        "no auth for therapy",
        "no auth",
        "therapy",
        "general",
        "gold plan",
    ]


def test_why_a_note_matters_is_said():
    found = relevant_notes(
        [note("no auth", reason_code="197", procedure="97110")],
        PolicyContext(payer_id=PAYER, on=DAY, reason_codes=("CO-197",), procedures=("97110", "97140")),
    )
    assert found[0].why == "for CO-197, for 97110"


def test_without_a_denial_the_tagged_notes_come_last():
    assert titles(note("no auth", reason_code="197"), note("general")) == ["general", "no auth"]


def test_the_plan_counts_whatever_its_case():
    assert titles(note("gold", plan_name="GOLD"), note("silver", plan_name="Silver"), plan_name="gold") == ["gold"]


@pytest.mark.parametrize(
    ("facts", "holds"),
    [
        ({}, True),
        ({"effective_from": date(2026, 3, 12)}, True),
        ({"effective_from": date(2026, 3, 13)}, False),
        ({"effective_until": date(2026, 3, 12)}, True),
        ({"effective_until": date(2026, 3, 11)}, False),
        ({"retired": True}, False),
    ],
)
def test_the_rule_of_the_day_of_service_counts(facts: dict[str, object], holds: bool):
    assert titles(note("rule", **facts)) == (["rule"] if holds else [])


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"review_on": date(2026, 3, 12)}, True),
        ({"review_on": date(2026, 3, 13)}, False),
        ({"verified_on": date(2025, 3, 12)}, False),
        ({"verified_on": date(2025, 3, 11)}, True),
        ({"verified_on": None}, True),
    ],
)
def test_notes_grow_stale(facts: dict[str, object], due: bool):
    assert note("rule", **facts).needs_review(DAY) is due


def test_the_better_verified_note_goes_first_among_equals():
    assert titles(note("old", verified_on=None), note("b"), note("new", verified_on=date(2026, 3, 1))) == [
        "new",
        "b",
        "old",
    ]


@pytest.mark.parametrize(
    ("tag", "code", "fits"),
    [
        ("97110", "97110", True),
        ("97110, 97140", "97140", True),
        ("97110;97140", "97140", True),
        ("97110-97150", "97140", True),
        ("97110–97150", "97151", False),
        ("992*", "99213", True),
        ("992*", "99313", False),
        ("J*", "J3301", True),
        ("", "97110", False),
        ("97110", "9711", False),
        ("g0438-g0439", "G0439", True),
    ],
)
def test_lists_of_procedures(tag: str, code: str, fits: bool):
    assert covers(tag, code) is fits


@pytest.mark.parametrize("field", ["title", "body", "source", "plan_name", "reason_code", "procedure"])
def test_no_text_of_a_note_holds_a_card_number(field: str):
    assert [found for found, _ in note_lacks(dataclasses.replace(note("x"), **{field: "4111 1111 1111 1111"}))] == [
        field
    ]


def test_a_note_needs_words_and_a_source():
    assert note_lacks(note("x")) == ()
    empty = dataclasses.replace(note(" "), body="", source="")
    assert [field for field, _ in note_lacks(empty)] == ["title", "body", "source"]
    backwards = note("x", effective_from=date(2026, 2, 1), effective_until=date(2026, 1, 1))
    assert [field for field, _ in note_lacks(backwards)] == ["effective_until"]
