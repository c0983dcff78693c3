"""The demo's people, payers, notes and past calls."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from arcaller_desktop.domain.calls import CallRecord, Touch, validate_touch
from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.people import folded
from arcaller_desktop.services.demo.calls import MOST_TOUCHES, demo_touches
from arcaller_desktop.services.demo.catalogue import ADULT_VISITS, CHILD_VISITS, ELDER_VISITS, INJURY_VISITS, SERVICES
from arcaller_desktop.services.demo.patients import patient_book
from arcaller_desktop.services.demo.payers import COVERAGE_SLOTS, PAYERS, payer_cards
from arcaller_desktop.services.demo.people import family, plain_text
from arcaller_desktop.services.demo.policy import policy_notes
from arcaller_desktop.services.demo.practice import PRACTICE, PROVIDERS, USERS, luhn_npi, service_words
from arcaller_desktop.services.demo.world import World

UNTIL = date(2026, 11, 20)


def test_npi_check_digit_is_that_of_the_published_example() -> None:
    # CMS, "Requirements for National Provider Identifier and NPI check digit": 123456789 gets a 3.
    assert luhn_npi("123456789") == "1234567893"


def test_payers_are_of_many_classes_and_shared_out_by_the_hundred() -> None:
    assert len(COVERAGE_SLOTS) == 100
    assert len({payer.payer_class for payer in PAYERS.values()}) >= 8
    assert len({payer.edi_id for payer in PAYERS.values()}) == len(PAYERS)
    assert all(payer.card.phone.startswith("800-555-01") for payer in PAYERS.values())


def test_cards_were_verified_before_today_and_say_by_whom() -> None:
    cards = payer_cards(UNTIL)
    assert len(cards) == len(PAYERS)
    assert all(card.verified_on is not None and card.verified_on < UNTIL for card in cards.values())
    assert all("invented" in card.verified_source for card in cards.values())


def test_policy_notes_are_dated_sourced_and_belong_to_a_payer() -> None:
    notes = policy_notes(UNTIL)
    assert 15 <= len(notes) <= 25
    assert {note.payer_edi_id for note in notes} <= {payer.edi_id for payer in PAYERS.values()}
    assert all("demo data, invented" in note.source for note in notes)
    assert all(note.effective_from <= UNTIL and note.verified_on <= UNTIL < note.review_on + timedelta(days=365)
               for note in notes)  # fmt: skip
    assert any(note.review_on < UNTIL for note in notes)
    assert any(note.review_on > UNTIL for note in notes)


def test_every_code_that_is_billed_has_a_charge_and_plain_words() -> None:
    billed = {
        code for visit in (*ADULT_VISITS, *ELDER_VISITS, *CHILD_VISITS, *INJURY_VISITS) for code, _ in visit.codes
    }
    assert billed == SERVICES.keys() == service_words().keys()


def test_a_family_is_the_same_whenever_asked_and_has_one_plan() -> None:
    world = World(claims=300, seed=1, until=UNTIL)
    assert family(world, 7) == family(world, 7)
    households = [family(world, number) for number in range(100)]
    assert all(house.members[0].relationship == "18" for house in households)
    assert any(len(house.members) >= 4 for house in households)
    assert all(person.birth_date < UNTIL for house in households for person in house.members)


def test_medicare_is_for_the_old() -> None:
    world = World(claims=300, seed=3, until=UNTIL)
    for number, key in enumerate(COVERAGE_SLOTS):
        if key == "medicare":
            assert all(person.age_on(UNTIL) >= 65 for person in family(world, number).members)


def test_the_patient_book_carries_what_files_cannot() -> None:
    book = list(patient_book(until=UNTIL))
    assert 100 <= len(book) <= 300
    assert any(not patient.name.last.isascii() for patient in book)
    assert all(patient.phone.startswith("608-555-01") for patient in book)
    assert len({patient.household for patient in book}) < len(book)
    guarantors = {patient.household: patient.guarantor for patient in book}
    assert all(patient.guarantor == guarantors[patient.household] for patient in book)
    assert any(patient.no_bill_reason for patient in book)


@pytest.mark.parametrize(
    ("written", "in_files"),
    [("Nguyễn", "NGUYEN"), ("Łukasik", "LUKASIK"), ("Große", "GROSSE"), ("Yılmaz", "YILMAZ"), ("O'Brien", "O'BRIEN")],
)
def test_names_in_files_are_plain_capitals(written: str, in_files: str) -> None:
    assert plain_text(written) == in_files
    assert folded(written.replace("ı", "i")).upper() == in_files


def test_past_calls_could_have_been_saved_on_their_day() -> None:
    for touch in demo_touches(until=UNTIL):
        draft = Touch(
            call=CallRecord(channel=touch.channel, rep_name=touch.rep, reference=touch.reference),
            outcome=touch.outcome,
            note=touch.note,
            next_action=touch.next_action,
            next_action_on=touch.next_on,
            owner_id=UserId(1),
            promised_on=touch.promised_on,
            promised_cents=touch.promised_cents,
        )
        assert validate_touch(draft, touch.on) == ()
        assert not has_card_number(touch.note)


def test_past_calls_leave_work_due_promised_and_slipped() -> None:
    touches = demo_touches(until=UNTIL)
    assert touches == tuple(sorted(touches, key=lambda touch: (touch.on, touch.claim_number)))
    assert touches[-1].on < UNTIL
    newest = {touch.claim_number: touch for touch in touches}.values()
    assert any(touch.next_on < UNTIL for touch in newest)
    assert any(touch.next_on >= UNTIL for touch in newest)
    assert any(touch.promised_on is not None for touch in touches)
    assert {touch.caller for touch in touches} <= {user.login for user in USERS}


def test_past_calls_of_a_large_demo_are_limited() -> None:
    assert len(demo_touches(claims=6000, until=UNTIL)) <= MOST_TOUCHES


def test_the_practice_can_not_be_real() -> None:
    assert PRACTICE.pay_url.startswith("https://pay.example.com/")
    assert all("555-01" in phone for phone in (PRACTICE.phone, PRACTICE.fax, PRACTICE.billing_phone))
    assert {provider.npi[:8] for provider in PROVIDERS} == {"10000000"}
