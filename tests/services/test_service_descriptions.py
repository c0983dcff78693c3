"""The practice's own words for a code go before the shipped ones, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from x12_texts import Visit, claim_file

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.service_descriptions import (
    ResetServiceDescription,
    SaveServiceDescription,
    UnfitDescriptionError,
    reset_service_description,
    save_service_description,
    service_descriptions,
)


@pytest.fixture
def book(practice, take_in):
    first = Visit(number="A1", day="20251210", lines=(("99213", 150), ("36415", 20)))
    second = Visit(number="A2", day="20251211", lines=(("99213", 150),))
    take_in(claim_file(first, second, sent="20251212"))
    return practice


def shown(book):
    return [(words.code, words.lines, words.text, words.is_own) for words in service_descriptions(book)]


def test_own_words_and_back(book):
    shipped = [(words.code, words.text) for words in service_descriptions(book)]
    assert [code for code, _ in shipped] == ["99213", "36415"], "most billed first"
    assert save_service_description(book, SaveServiceDescription(code=" 99213 ", text=" Visit with Dr. Abara "))
    assert shown(book)[0] == ("99213", 2, "Visit with Dr. Abara", True)
    assert service_descriptions(book)[0].shipped == shipped[0][1]
    again = SaveServiceDescription(code="99213", text="Visit with Dr. Abara")
    assert save_service_description(book, again) is Changes.NONE
    reset_service_description(book, ResetServiceDescription(code="99213"))
    assert [(words.code, words.text) for words in service_descriptions(book)] == shipped
    assert reset_service_description(book, ResetServiceDescription(code="99213")) is Changes.NONE
    assert [row[0] for row in book.database.rows("SELECT action FROM audit_event ORDER BY id DESC LIMIT 2")] == [
        "service_description.reset",
        "service_description.save",
    ]


def test_a_code_not_billed_yet_may_be_described(book):
    save_service_description(book, SaveServiceDescription(code="99999", text="House call"))
    assert shown(book)[-1] == ("99999", 0, "House call", True)


@pytest.mark.parametrize(
    ("code", "text"),
    [("", "Visit"), ("99213;", "Visit"), ("99213", " "), ("99213", "x" * 61), ("99213", "two\nlines")],
)
def test_unfit_words(book, code, text):
    with pytest.raises(UnfitDescriptionError):
        save_service_description(book, SaveServiceDescription(code=code, text=text))


def test_an_auditor_reads_only(book):
    auditor = replace(book, user=replace(book.user, role="auditor"))
    assert len(service_descriptions(auditor)) == 2
    with pytest.raises(NotAllowedError):
        save_service_description(auditor, SaveServiceDescription(code="99213", text="Visit"))
