from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from arcaller_desktop.domain.calls import (
    Answer,
    CallRecord,
    NoteFacts,
    Touch,
    compose_note,
    suggest_next,
    validate_touch,
)
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.domain.payers import PayerClass

TODAY = date(2026, 3, 12)  # a Thursday
CALL = CallRecord(channel=Channel.PHONE, number_dialled="800-555-0100", rep_name="Ana K.", reference="8842-19")
GOOD = Touch(
    call=CALL,
    outcome=Outcome.NOT_ON_FILE,
    next_action=Action.RESUBMIT_NEW,
    next_action_on=date(2026, 3, 27),
    owner_id=UserId(1),
)


def lacking(touch: Touch) -> set[str]:
    return {lack.field for lack in validate_touch(touch, TODAY)}


def with_call(**changes: object) -> Touch:
    return dataclasses.replace(GOOD, call=dataclasses.replace(CALL, **changes))


def test_a_complete_touch_lacks_nothing():
    assert validate_touch(GOOD, TODAY) == ()


def test_an_empty_draft_says_everything_it_lacks():
    lacks = validate_touch(Touch(call=CallRecord(channel=Channel.PHONE)), TODAY)
    assert [lack.field for lack in lacks] == [
        "outcome",
        "rep_name",
        "reference",
        "next_action",
        "next_action_on",
        "owner_id",
    ]
    assert all(lack.message.endswith(".") for lack in lacks)


@pytest.mark.parametrize("field", ["outcome", "next_action", "next_action_on", "owner_id"])
def test_each_required_field_is_missed(field: str):
    assert lacking(dataclasses.replace(GOOD, **{field: None})) == {field}


def test_blanks_are_no_name_and_no_reference():
    assert lacking(with_call(rep_name="  ", reference=" ")) == {"rep_name", "reference"}


def test_a_reason_stands_for_a_missing_reference():
    assert lacking(with_call(reference="")) == {"reference"}
    assert lacking(with_call(reference="", no_reference_reason="rep gave none")) == set()


@pytest.mark.parametrize("channel", [Channel.PORTAL, Channel.IVR, Channel.ELECTRONIC, Channel.OFFICE])
def test_a_portal_has_no_name(channel: Channel):
    assert lacking(with_call(channel=channel, rep_name="", reference="")) == set()


def test_nobody_reached_needs_no_name_but_a_next_try():
    unreached = dataclasses.replace(with_call(rep_name="", reference=""), outcome=Outcome.UNREACHABLE)
    assert lacking(unreached) == set()
    assert lacking(dataclasses.replace(unreached, next_action_on=None)) == {"next_action_on"}


@pytest.mark.parametrize(
    ("on", "field"),
    [
        (date(2026, 3, 11), "next_action_on"),
        (date(2026, 3, 12), None),
        (date(2026, 5, 11), None),  # 60 days
        (date(2026, 5, 12), "far_date_reason"),  # 61
    ],
)
def test_the_next_date_lies_between_today_and_sixty_days(on: date, field: str | None):
    assert lacking(dataclasses.replace(GOOD, next_action_on=on)) == ({field} if field else set())


def test_a_far_date_is_taken_with_a_reason():
    far = dataclasses.replace(GOOD, next_action_on=date(2026, 9, 1), far_date_reason="hearing on August 30")
    assert lacking(far) == set()


def test_a_touch_that_closes_needs_no_next_step():
    closed = Touch(call=CALL, outcome=Outcome.CLOSED, close_reason=CloseReason.POSTED)
    assert lacking(closed) == set()
    assert lacking(dataclasses.replace(closed, close_reason=None)) == {"close_reason"}
    assert lacking(dataclasses.replace(closed, next_action=Action.WAIT)) == {"close_reason"}


def test_a_promise_lies_ahead():
    assert lacking(dataclasses.replace(GOOD, promised_on=date(2026, 3, 11))) == {"promised_on"}
    assert lacking(dataclasses.replace(GOOD, promised_cents=-1)) == {"promised_cents"}


@pytest.mark.parametrize(
    "draft",
    [
        dataclasses.replace(GOOD, note="card 4111 1111 1111 1111"),
        dataclasses.replace(GOOD, payer_claim_number="4111111111111111"),
        dataclasses.replace(GOOD, far_date_reason="4111-1111-1111-1111"),
        dataclasses.replace(GOOD, answers=(Answer(question="How paid?", answer="4111 1111 1111 1111"),)),
        with_call(rep_name="4111111111111111"),
        with_call(reference="4111111111111111"),
        with_call(no_reference_reason="4111111111111111"),
        with_call(number_dialled="4111111111111111"),
    ],
)
def test_a_card_number_is_refused_in_every_text(draft: Touch):
    lacks = validate_touch(draft, TODAY)
    assert len(lacks) == 1
    assert "card number" in lacks[0].message


def test_a_call_ends_after_it_started():
    start, end = datetime(2026, 3, 12, 15, 0, tzinfo=UTC), datetime(2026, 3, 12, 15, 25, tzinfo=UTC)
    assert lacking(with_call(started_at=end, ended_at=start)) == {"ended_at"}


def test_every_outcome_brings_a_label_a_step_and_a_date_ahead():
    for outcome in Outcome:
        step = suggest_next(outcome, TODAY, payer_class=PayerClass.MEDICARE)
        assert outcome.label
        assert step.action.label
        assert step.on > TODAY
        assert step.on.weekday() < 5


@pytest.mark.parametrize(
    ("outcome", "facts", "action", "on"),
    [
        # Medicare is asked again after 15 days, workers' compensation after 30
        (Outcome.IN_PROCESS, {"payer_class": PayerClass.MEDICARE}, Action.WAIT, date(2026, 3, 27)),
        (Outcome.IN_PROCESS, {"payer_class": PayerClass.WORKERS_COMP}, Action.WAIT, date(2026, 4, 13)),
        # promise + 10 days, EFT + 5; March 30 and 25 are working days
        (Outcome.SET_TO_PAY, {"promised_on": date(2026, 3, 20)}, Action.WAIT, date(2026, 3, 30)),
        (
            Outcome.SET_TO_PAY,
            {"promised_on": date(2026, 3, 20), "promised_by_eft": True},
            Action.WAIT,
            date(2026, 3, 25),
        ),
        # 5 days is Tuesday
        (Outcome.DENIED_BUNDLED, {}, Action.CODING_REVIEW, date(2026, 3, 17)),
        # tomorrow is Friday
        (Outcome.UNREACHABLE, {}, Action.CALL_PAYER, date(2026, 3, 13)),
        (Outcome.PATIENT_RESP, {"has_next_coverage": True}, Action.BILL_SECONDARY, date(2026, 3, 27)),
        (Outcome.PATIENT_RESP, {}, Action.BILL_PATIENT, date(2026, 3, 27)),
        (Outcome.PATIENT_WANTS_PLAN, {}, Action.SET_UP_PLAN, date(2026, 3, 16)),
        (Outcome.DENIED_BENEFIT_MAX, {}, Action.BILL_PATIENT, date(2026, 4, 1)),
        # the limit on Monday March 23 is met on the Friday before
        (Outcome.NOT_ON_FILE, {"deadline_on": date(2026, 3, 23)}, Action.RESUBMIT_NEW, date(2026, 3, 20)),
        # on its last day, and on the day before, nothing waits
        (Outcome.NOT_ON_FILE, {"deadline_on": TODAY}, Action.RESUBMIT_NEW, TODAY),
        (Outcome.NOT_ON_FILE, {"deadline_on": date(2026, 3, 13)}, Action.RESUBMIT_NEW, TODAY),
        # a limit that has passed changes nothing
        (Outcome.NOT_ON_FILE, {"deadline_on": date(2026, 3, 1)}, Action.RESUBMIT_NEW, date(2026, 3, 27)),
    ],
)
def test_the_usual_next_step(outcome: Outcome, facts: dict[str, object], action: Action, on: date):
    step = suggest_next(outcome, TODAY, **facts)
    assert (step.action, step.on) == (action, on)


def test_the_note_has_the_industrys_form():
    touch = dataclasses.replace(
        GOOD,
        answers=(Answer(question_id="Q05", question="Claim found?", answer="no"),),
        note="TFL 180 days from DOS",
        next_action_on=date(2026, 3, 9),
    )
    facts = NoteFacts(
        payer_name="Blue Plan",
        service_from=date(2026, 2, 11),
        charge_cents=24000,
        finding="No remit after 41 days",
        caller_initials="RJ",
        local_time=datetime(2026, 2, 22, 20, 14, tzinfo=UTC),
    )
    assert compose_note(touch, facts) == (
        "DOS 02/11/2026 BA $240.00 | No remit after 41 days. Called Blue Plan @ 800-555-0100, spoke with Ana K. "
        "Claim not on file. Claim found: no. TFL 180 days from DOS. "
        "Action: Resend as new claim. F/U 03/09/2026. Ref# 8842-19. RJ 02/22/2026 20:14 UTC"
    )


def test_the_note_without_a_reference_names_rep_and_date():
    touch = Touch(
        call=CallRecord(channel=Channel.CHAT, rep_name="Dana", rep_id="77", no_reference_reason="none given"),
        outcome=Outcome.SET_TO_PAY,
        promised_on=date(2026, 2, 20),
        promised_cents=18240,
        close_reason=CloseReason.PAID,
        payer_claim_number="77120034",
    )
    facts = NoteFacts(
        payer_name="Metro HMO",
        service_from=date(2025, 12, 29),
        service_to=date(2025, 12, 30),
        charge_cents=31000,
        caller_initials="SS",
        local_time=datetime(2026, 2, 3, 9, 5, tzinfo=UTC),
    )
    note = compose_note(touch, facts)
    assert note == (
        "DOS 12/29/2025–12/30/2025 BA $310.00 | Chatted with Metro HMO, spoke with Dana, ID 77. "
        "Approved, payment promised. Payment $182.40 promised by 02/20/2026. Closed: Paid in full. "
        "Clm# 77120034. Ref# none (none given) – Dana, 02/03/2026. SS 02/03/2026 09:05 UTC"
    )


def test_the_note_says_why_a_date_is_far_away():
    facts = NoteFacts(
        payer_name="Blue Plan",
        service_from=date(2026, 1, 1),
        charge_cents=1,
        owner_name="Ana",
        caller_initials="X",
        local_time=datetime(2026, 3, 12, tzinfo=UTC),
    )
    far = dataclasses.replace(GOOD, next_action_on=date(2026, 9, 1), far_date_reason="hearing on August 30")
    assert "Resend as new claim, Ana. F/U 09/01/2026 (so late because hearing on August 30)." in compose_note(
        far, facts
    )


@pytest.mark.parametrize("channel", list(Channel))
def test_every_channel_makes_a_note(channel: Channel):
    facts = NoteFacts(
        payer_name="Blue Plan",
        service_from=None,
        charge_cents=1,
        caller_initials="X",
        local_time=datetime(2026, 1, 1, tzinfo=UTC),
    )
    assert channel.label
    assert "DOS unknown" in compose_note(with_call(channel=channel), facts)
