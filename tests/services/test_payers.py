"""Payers' cards: what is saved is read back, recorded, and felt in the queue."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time

import pytest
from x12_texts import Visit, claim_file

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.payers import (
    NoSuchPayerError,
    SavePayer,
    UnfitPayerError,
    payer_card,
    payer_list,
    save_payer,
)

VISIT = Visit(number="A1", day="20251201", lines=(("99213", 150), ("36415", 25)))


def other_role(context, role):
    return replace(context, user=replace(context.user, role=role))


@pytest.fixture
def alder(practice, take_in) -> PayerId:
    take_in(claim_file(VISIT, sent="20251205"))
    return payer_list(practice)[0].payer_id


def test_a_list_says_what_is_open(practice, alder):
    (row,) = payer_list(practice)
    assert (row.name.upper(), row.payer_class, row.open_claims, row.open_cents) == (
        "ALDER HEALTH",
        PayerClass.COMMERCIAL,
        1,
        17_500,
    )


def test_a_card_is_saved_whole_and_recorded(practice, alder):
    card = replace(
        payer_card(practice, alder),
        name="  Alder Health of Ohio ",
        phone="8005550111",
        phone_path="1, 3, claims",
        opens_at=time(7),
        closes_at=time(17, 30),
        open_days="1234",
        time_zone="America/Chicago",
        claims_per_call=3,
        verified_on=date(2026, 3, 1),
        verified_source="call",
    )
    changes = save_payer(practice, SavePayer(card=card))
    assert payer_card(practice, alder) == replace(card, name="Alder Health of Ohio")
    assert Changes.PAYERS in changes
    assert Changes.CLAIM not in changes
    action, before, after = practice.database.rows(
        "SELECT action, before, after FROM audit_event ORDER BY id DESC LIMIT 1"
    )[0]
    assert action == "payer.save"
    assert json.loads(before)["phone"] == ""
    assert json.loads(after)["phone"] == "8005550111"
    assert "fax" not in json.loads(after)


def test_saving_nothing_new_records_nothing(practice, alder):
    events = practice.database.value("SELECT count(*) FROM audit_event")
    assert save_payer(practice, SavePayer(card=payer_card(practice, alder))) is Changes.NONE
    assert practice.database.value("SELECT count(*) FROM audit_event") == events


def test_a_new_filing_limit_moves_the_deadline(practice, alder):
    """Sent and never acknowledged: the filing clock runs from the service, 1 December + 120 days = 31 March."""
    save_payer(practice, SavePayer(card=replace(payer_card(practice, alder), filing_days=120)))
    assert practice.database.rows("SELECT deadline_on, deadline_action, deadline_assumed FROM claim") == [
        ("2026-03-31", "initial_claim", 0)
    ]


def test_a_renamed_payer_is_still_the_one_that_files_name(practice, alder, take_in):
    save_payer(practice, SavePayer(card=replace(payer_card(practice, alder), name="Our friends")))
    take_in(claim_file(replace(VISIT, number="A2", day="20260105"), sent="20260106"))
    assert [row.open_claims for row in payer_list(practice)] == [2]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("time_zone", "Mars/Olympus"),
        ("opens_at", time(8)),
        ("open_days", "89"),
        ("filing_days", 0),
        ("appeal_days", 4000),
        ("phone_path", "pay with 4111 1111 1111 1111"),
        ("name", "Alder 4111 1111 1111 1111"),
        ("portal_url", "https://alder.example/4111111111111111"),
    ],
)
def test_an_unfit_card_is_refused_with_its_field(practice, alder, field, value):
    before = payer_card(practice, alder)
    with pytest.raises(UnfitPayerError) as refusal:
        save_payer(practice, SavePayer(card=replace(before, **{field: value})))
    assert len(refusal.value.lacks) == 1
    assert payer_card(practice, alder) == before


def test_a_caller_may_read_but_not_change(practice, alder):
    caller = other_role(practice, "caller")
    card = payer_card(caller, alder)
    with pytest.raises(NotAllowedError):
        save_payer(caller, SavePayer(card=replace(card, fax="1")))


def test_an_unknown_payer(practice):
    with pytest.raises(NoSuchPayerError):
        payer_card(practice, PayerId(99))
