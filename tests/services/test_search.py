"""A claim is found by what a caller has at hand, open ones before closed ones."""

from __future__ import annotations

import pytest
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.services.search import most_urgent_claim, search_claims

RIVERA = Visit(number="A100", day="20251210", lines=(("99213", 150),))
PAID = Visit(number="A200", day="20251120", lines=(("99213", 80),))
OTHER = Visit(
    number="B300", day="20260105", lines=(("99214", 90),), last="NGUYEN", first="OLIVIA", member="X77", payer="MEDIC"
)


@pytest.fixture
def book(practice, take_in):
    take_in(
        claim_file(RIVERA, PAID, OTHER, sent="20260110"),
        remittance(Answer(visit=PAID, lines=((80, ()),)), paid_on="20260120"),
    )
    return practice


def numbers(book, text):
    return [found.claim_number for found in search_claims(book, text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a10", ["A100"]),
        ("B3", ["B300"]),
        ("rivera", ["A100", "A200"]),
        ("ana riv", ["A100", "A200"]),
        ("Rivera, Ana", ["A100", "A200"]),
        ("nguy", ["B300"]),
        ("x77", ["B300"]),
        ("medicare", ["B300"]),
        ("rivera alder", ["A100"]),
        ("rivera medicare", []),
        ("icn1", ["A200"]),
        ("zzz", []),
        ("  ", []),
        ('"', []),
    ],
)
def test_what_finds_what(book, text, expected):
    assert numbers(book, text) == expected


def test_what_is_told_of_a_claim(book):
    closed = search_claims(book, "a200")[0]
    assert (closed.patient, closed.payer, closed.balance_cents) == ("Rivera, Ana", "Alder Health", 0)
    assert (closed.status_label, closed.is_open) == ("Closed", False)
    assert search_claims(book, "a100")[0].is_open


def test_no_more_than_asked_for(book):
    assert len(search_claims(book, "rivera", most=1)) == 1


def test_a_patient_stands_for_the_claim_to_work_next(book):
    found = search_claims(book, "a100")[0]
    patient_id = book.database.value("SELECT patient_id FROM claim WHERE id = ?", (found.claim_id,))
    assert most_urgent_claim(book, patient_id) == found.claim_id
    assert most_urgent_claim(book, 99) is None
