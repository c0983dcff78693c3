"""A library reads as it was written, and says what it would change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

import pytest

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import ContactPurpose, FactKind, PayerContact, PayerFact
from arcaller_desktop.domain.payer_library import (
    LibraryPayer,
    NotALibraryError,
    Standing,
    difference,
    merged,
    read,
    written,
)
from arcaller_desktop.domain.payers import PayerCard, PayerClass
from arcaller_desktop.domain.policy import PolicyNote

NOBODY = PayerId(0)
CARD = PayerCard(
    payer_id=NOBODY,
    name="Alder Health",
    payer_class=PayerClass.COMMERCIAL,
    phone="8005550100",
    opens_at=time(8),
    closes_at=time(17),
    appeal_days=180,
    verified_on=date(2026, 1, 5),
)
CONTACT = PayerContact(payer_id=NOBODY, purpose=ContactPurpose.APPEALS, fax="8005550109", source="Manual, page 4")
FACT = PayerFact(payer_id=NOBODY, kind=FactKind.RECOUPMENT, text="18 months from payment", source="Contract")
NOTE = PolicyNote(payer_id=NOBODY, title="Ask for the number", body="Large joints only.", source="Bulletin 7")
ALDER = LibraryPayer(card=CARD, aliases=(("edi_id", "60054"),), contacts=(CONTACT,), facts=(FACT,), notes=(NOTE,))


def test_what_is_written_reads_the_same() -> None:
    assert read(written([ALDER], practice="Maple", on=date(2026, 3, 12))) == (ALDER,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"format": "something else"}',
        '{"format": "arcaller-payer-library", "version": 9, "payers": []}',
        '{"format": "arcaller-payer-library", "version": 1}',
        '{"format": "arcaller-payer-library", "version": 1, "payers": [{"card": {"name": ""}}]}',
        '{"format": "arcaller-payer-library", "version": 1, "payers": [{"card": {"name": 7}}]}',
        '{"format": "arcaller-payer-library", "version": 1, "payers": [{"card": {"name": "A", "opens_at": "25:99"}}]}',
        '{"format": "arcaller-payer-library", "version": 1, "payers": [{"card": {"name": "A", "appeal_days": "x"}}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_library_is_refused_whole(text: str) -> None:
    with pytest.raises(NotALibraryError):
        read(text)


def test_fields_that_this_program_does_not_know_are_passed_over() -> None:
    content = json.loads(written([ALDER], practice="Maple", on=date(2026, 3, 12)))
    content["payers"][0]["card"]["favourite_colour"] = "blue"
    assert read(json.dumps(content)) == (ALDER,)


def test_a_payer_we_do_not_know_is_new_with_everything() -> None:
    found = difference(ALDER, None)
    assert (found.standing, found.contacts, found.facts, found.notes) == (Standing.NEW, (CONTACT,), (FACT,), (NOTE,))


def test_the_same_says_nothing_new() -> None:
    ours = replace(
        ALDER,
        contacts=(replace(CONTACT, contact_id=3, fax="(800) 555-0109"),),
        notes=(replace(NOTE, title="ask for the NUMBER"),),
    )
    assert difference(ALDER, ours).standing is Standing.SAME


def test_only_what_theirs_says_is_a_difference() -> None:
    ours = replace(ALDER, card=replace(CARD, phone="8005550111", portal_url="https://alder.example.com"))
    found = difference(ALDER, ours)
    assert found.fields == (("phone", "8005550111", "8005550100"),)
    assert merged(ours.card, CARD).portal_url == "https://alder.example.com"
    assert merged(ours.card, CARD).phone == "8005550100"


def test_a_card_that_we_verified_later_is_marked() -> None:
    ours = replace(ALDER, card=replace(CARD, phone="8005550111", verified_on=date(2026, 2, 1)))
    assert difference(ALDER, ours).ours_is_newer
