"""What waits at "Money in": the list and its views, why and where, candidates, decisions, looking again."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from claim_reading import claim_id, count, one, parts, sound
from intake_samples import DENIED, ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.card_numbers import CardNumberError
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.posting_rules import PostingMode, PostingRule
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.domain.waiting import WaitingKind, WaitingMark, WaitingView
from arcaller_desktop.services.answer_matches import AttachAnswer, attach_answer
from arcaller_desktop.services.claim_holds import ReleaseHold, release_hold
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.held_payments import PostHeld, SuppressHeld, post_held, suppress_held
from arcaller_desktop.services.posting_rules import SavePostingRule, save_posting_rule
from arcaller_desktop.services.waiting import (
    DayPastError,
    Decide,
    NoReasonError,
    Rematch,
    WaitingItem,
    WaitingQuery,
    WaitsNoMoreError,
    decide,
    rematch,
    waiting_detail,
    waiting_order,
    waiting_rows,
)

BEN = PersonName(last="OKAFOR", first="BEN")
OFF = remittance_file(payment(answer(*ORDINARY), trace="SHORT", amount_cents=80_00, paid_on=date(2026, 1, 10)))
STRAY = remittance_file(
    payment(answer(*ORDINARY, number="PAT77", icn="ICN9"), trace="STRAY", paid_on=date(2026, 1, 15))
)
"""The payer answers under the patient's account number: the claim is A1, found by a person."""


@pytest.fixture
def office(practice: Context, load) -> Context:
    """Claim A1 is open, and a payment for it is ten dollars short."""
    load(claim_file(claim()), OFF)
    return practice


def items(context: Context, view: WaitingView = WaitingView.NOW, text: str = "") -> list[WaitingItem]:
    keys = waiting_order(context, WaitingQuery(view=view, text=text))
    rows = waiting_rows(context, keys)
    return [rows[key] for key in keys]


def item(context: Context, kind: WaitingKind, view: WaitingView = WaitingView.NOW) -> WaitingItem:
    (found,) = [one for one in items(context, view) if one.kind is kind]
    return found


def titles(context: Context, view: WaitingView = WaitingView.NOW, text: str = "") -> list[str]:
    return [one.trace for one in items(context, view, text)]


def test_the_oldest_comes_first_and_views_divide_it(practice, load) -> None:
    load(STRAY, OFF)
    assert titles(practice) == ["SHORT", "STRAY"]
    assert titles(practice, WaitingView.PAYMENTS) == ["SHORT"]
    assert titles(practice, WaitingView.ANSWERS) == ["STRAY"]
    assert titles(practice, WaitingView.RULES) == []
    assert titles(practice, WaitingView.LATER) == []
    assert titles(practice, WaitingView.ASIDE) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [("short", ["SHORT"]), ("alder", ["SHORT", "STRAY"]), ("pat77", ["STRAY"]), ("rivera", ["SHORT", "STRAY"]),
     ("80.00", ["SHORT"]), ("90.00", ["STRAY"]), ("1/15/2026", ["STRAY"]), ("nobody", [])],
)  # fmt: skip
def test_it_is_found_by_what_a_person_has(practice, load, text: str, found: list[str]) -> None:
    load(OFF, STRAY)
    assert titles(practice, text=text) == found


def test_a_held_payment_says_which_figure_is_off_and_where(office) -> None:
    held = item(office, WaitingKind.PAYMENT)
    detail = waiting_detail(office, held.key, NoProgress())
    assert detail.lines[0] == (
        "The payment says $80.00. Its claims make $90.00, less $0.00 moved outside them: $90.00. It is -$10.00 off."
    )
    assert detail.lines[1].startswith("segment ")
    assert detail.needs_reason
    assert detail.blocked == ""
    said, ours = detail.candidates
    assert (said.is_said, said.number, said.paid_cents) == (True, "A1", 90_00)
    assert (ours.choice, ours.claim_id, ours.differs) == (True, claim_id(office), "")


def test_posting_and_attaching_take_it_off_the_list(practice, load) -> None:
    seen = date(2026, 1, 7)
    lines = [dataclasses.replace(one, service_from=seen) for one in ORDINARY]
    stray = answer(*lines, number="PAT77", icn="ICN9", service_from=seen)
    load(claim_file(claim()), remittance_file(payment(stray, trace="STRAY")))
    waits = item(practice, WaitingKind.ANSWER)
    detail = waiting_detail(practice, waits.key)
    ours = next(one for one in detail.candidates if one.claim_id == claim_id(practice))
    assert "2 days apart" in ours.differs
    assert "patient's name" in ours.agrees
    attach_answer(
        practice, AttachAnswer(remittance_claim_id=waits.remittance_claim_id, claim_id=ours.claim_id), NoProgress()
    )
    assert items(practice) == []
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


def test_a_held_payment_is_posted_from_the_list(office) -> None:
    held = item(office, WaitingKind.PAYMENT)
    post_held(office, PostHeld(payment_id=held.payment_id, because="Payer confirmed the fee"), NoProgress())
    assert WaitingKind.PAYMENT not in {one.kind for one in items(office)}
    with pytest.raises(WaitsNoMoreError):
        waiting_detail(office, held.key)


def test_put_off_until_a_day_with_a_reason(office) -> None:
    held = item(office, WaitingKind.PAYMENT)
    tomorrow = office.clock.today() + timedelta(days=1)
    for bad, error in (
        (Decide(key=held.key, mark=WaitingMark.HOLD, until_on=tomorrow), NoReasonError),
        (Decide(key=held.key, mark=WaitingMark.HOLD, because="ask", until_on=office.clock.today()), DayPastError),
        (
            Decide(key=held.key, mark=WaitingMark.HOLD, because="4111 1111 1111 1111", until_on=tomorrow),
            CardNumberError,
        ),
    ):
        with pytest.raises(error):
            decide(office, bad)
    decide(office, Decide(key=held.key, mark=WaitingMark.HOLD, because="Asked the payer", until_on=tomorrow))
    assert "SHORT" not in titles(office)
    later = item(office, WaitingKind.PAYMENT, WaitingView.LATER)
    assert (later.until_on, later.mark_because, later.marked_by) == (tomorrow, "Asked the payer", "Ada Admin")
    on_the_day = dataclasses.replace(office, clock=type(office.clock)(tomorrow))
    assert "SHORT" in titles(on_the_day)
    decide(office, Decide(key=held.key, mark=WaitingMark.RELEASE))
    assert "SHORT" in titles(office)
    assert count(office, "waiting_mark") == 2
    assert one(office, "SELECT count(*) FROM audit_event WHERE action = 'waiting.decide'")[0] == 2


def test_answers_are_kept_or_set_aside_and_taken_up_again(practice, load) -> None:
    load(STRAY)
    key = item(practice, WaitingKind.ANSWER).key
    for mark in (WaitingMark.KEEP, WaitingMark.SUPPRESS):
        decide(practice, Decide(key=key, mark=mark, because="Sent on paper"))
        assert items(practice) == []
        aside = item(practice, WaitingKind.ANSWER, WaitingView.ASIDE)
        assert aside.mark == mark
        decide(practice, Decide(key=key, mark=WaitingMark.RELEASE))
        assert titles(practice) == ["STRAY"]


def test_a_payment_that_is_set_aside_is_listed_there(office) -> None:
    held = item(office, WaitingKind.PAYMENT)
    suppress_held(office, SuppressHeld(payment_id=held.payment_id, because="Belongs to the old practice"))
    aside = item(office, WaitingKind.PAYMENT, WaitingView.ASIDE)
    assert aside.is_suppressed
    assert waiting_detail(office, aside.key).lines == ("Set aside: Belongs to the old practice",)


def test_what_a_rule_holds_waits_with_its_codes(practice, load) -> None:
    load(claim_file(claim()))
    payer = practice.database.value("SELECT payer_id FROM claim")
    rule = PostingRule(payer_id=payer, mode=PostingMode.HOLD_LISTED, codes=("16",))
    save_posting_rule(practice, SavePostingRule(rule=rule))
    load(remittance_file(payment(answer(*DENIED), trace="RULED")))
    ruled = item(practice, WaitingKind.RULE)
    assert "16 " in ruled.reason
    detail = waiting_detail(practice, ruled.key)
    assert detail.candidates[1].claim_id == claim_id(practice)
    release_hold(practice, ReleaseHold(hold_id=ruled.hold_id))
    assert items(practice) == []


def test_looking_again_finds_claims_that_came_later_in_any_order(practice, load) -> None:
    seen = date(2026, 1, 7)
    moved = tuple(dataclasses.replace(one, service_from=seen) for one in ORDINARY)
    stray = answer(*moved, number="PAT77", icn="ICN9", patient_member_id="W999", service_from=seen)
    load(remittance_file(payment(stray, trace="STRAY")))
    assert rematch(practice, Rematch(), NoProgress()).attached == 0
    waits = item(practice, WaitingKind.ANSWER)
    # The claim is known by the payer's number from a later answer, so the number now means it.
    load(claim_file(claim("A1", seen=seen)))
    practice.database.execute("UPDATE claim SET payer_claim_number = 'ICN9' WHERE claim_number = 'A1'")
    found = rematch(practice, Rematch(payment_id=waits.payment_id), NoProgress())
    assert (found.attached, found.left) == (1, 0)
    assert items(practice) == []
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


def test_callers_and_auditors_look_and_do_not_act(office) -> None:
    for role in ("caller", "auditor"):
        reader = dataclasses.replace(office, user=dataclasses.replace(office.user, role=role))
        held = item(reader, WaitingKind.PAYMENT)
        with pytest.raises(NotAllowedError):
            decide(reader, Decide(key=held.key, mark=WaitingMark.SUPPRESS, because="no"))
        with pytest.raises(NotAllowedError):
            rematch(reader, Rematch(), NoProgress())


def test_what_is_gone_cannot_be_decided(office) -> None:
    with pytest.raises(WaitsNoMoreError):
        decide(office, Decide(key=4 * 999, mark=WaitingMark.SUPPRESS, because="gone"))
    assert waiting_rows(office, [4 * 999, 4 * 999 + 1, 4 * 999 + 2]) == {}
