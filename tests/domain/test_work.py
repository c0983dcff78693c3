"""A claim's place in the queue, told as a biller would."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.denials import parse_reason_codes
from arcaller_desktop.domain.dispositions import DispositionTable, parse_dispositions
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, LastTouch, QueueStatus, Submission
from arcaller_desktop.domain.work import work_state

from .conftest import rules_text

TODAY = date(2026, 3, 12)  # a Thursday


def facts(**changes: object) -> ClaimFacts:
    """A commercial claim of $100, sent on January 8 and accepted the day after: 62 days ago."""
    values: dict[str, object] = {
        "payer1_cents": 10000,
        "service_from": date(2026, 1, 5),
        "first_billed_on": date(2026, 1, 8),
        "last_billed_on": date(2026, 1, 8),
        "accepted_on": date(2026, 1, 9),
        "submission": Submission.ACCEPTED,
        "payer_class": PayerClass.COMMERCIAL,
    }
    return ClaimFacts(**{**values, **changes})


DENIED = {"adjudication": Adjudication.DENIED, "adjudicated_on": date(2026, 2, 10)}
PAID = {"adjudication": Adjudication.PAID, "adjudicated_on": date(2026, 2, 10)}
PATIENT = {"payer1_cents": 0, "patient_cents": 5000, "responsibility_on": date(2026, 2, 10), **PAID}

# what is told, status, next action, due on
STORIES = [
    # accepted January 9, a commercial payer takes 25 days: Tuesday, February 3
    ({}, QueueStatus.NO_RESPONSE, Action.CALL_PAYER, date(2026, 2, 3)),
    # 25 days from February 20 is Tuesday, March 17
    (
        {"last_billed_on": date(2026, 2, 20), "accepted_on": date(2026, 2, 20)},
        QueueStatus.WAITING,
        Action.CHECK_STATUS,
        date(2026, 3, 17),
    ),
    # 18 days from February 20 is Tuesday, March 10: just over time, so look online first
    (
        {
            "last_billed_on": date(2026, 2, 20),
            "accepted_on": date(2026, 2, 20),
            "payer_class": PayerClass.MEDICARE,
        },
        QueueStatus.NO_RESPONSE,
        Action.CHECK_STATUS,
        date(2026, 3, 10),
    ),
    # this payer is known to take 70 days: Friday, March 20
    ({"usual_days": 70}, QueueStatus.WAITING, Action.CHECK_STATUS, date(2026, 3, 20)),
    (
        {"submission": Submission.NONE, "last_billed_on": None, "first_billed_on": None, "accepted_on": None},
        QueueStatus.NOT_SENT,
        Action.SUBMIT,
        date(2026, 1, 8),
    ),
    # rejected on Friday, January 9: Monday
    (
        {"submission": Submission.REJECTED, "rejected_on": date(2026, 1, 9), "accepted_on": None},
        QueueStatus.REJECTED,
        Action.RESUBMIT_NEW,
        date(2026, 1, 12),
    ),
    ({**DENIED, "denial_code": "CO-197"}, QueueStatus.DENIED, Action.RETRO_AUTH, date(2026, 2, 12)),
    ({**DENIED, "denial_code": "CO-97"}, QueueStatus.DENIED, Action.CODING_REVIEW, date(2026, 2, 12)),
    ({**DENIED, "denial_code": "CO-29"}, QueueStatus.DENIED, Action.RECONSIDERATION, date(2026, 2, 12)),
    ({**DENIED, "denial_code": "PR-27"}, QueueStatus.DENIED, Action.FRONT_DESK, date(2026, 2, 12)),
    ({**DENIED, "denial_code": "CO-252"}, QueueStatus.REQUESTED, Action.SEND_RECORDS, date(2026, 2, 12)),
    ({**DENIED, "denial_code": "PR-227"}, QueueStatus.REQUESTED, Action.PATIENT_CALL, date(2026, 2, 12)),
    ({**DENIED, "denial_code": "CO-ZZ9"}, QueueStatus.DECIDE, Action.REVIEW, date(2026, 2, 12)),
    ({**PAID, "denial_code": "PR-45"}, QueueStatus.DECIDE, Action.REVIEW, date(2026, 2, 12)),
    # denied on February 10, corrected and sent again on March 2: 25 days are Friday, March 27
    (
        {**DENIED, "denial_code": "CO-197", "last_billed_on": date(2026, 3, 2)},
        QueueStatus.WAITING,
        Action.CHECK_STATUS,
        date(2026, 3, 27),
    ),
    # the secondary was billed while the primary's denial stands: that is worked first
    (
        {**DENIED, "denial_code": "CO-197", "last_billed_on": date(2026, 3, 2), "last_billed_rank": 2},
        QueueStatus.DENIED,
        Action.RETRO_AUTH,
        date(2026, 2, 12),
    ),
    # pending line: look again after the payer's 15 days, on Wednesday, February 25
    ({**PAID, "denial_code": "OA-133"}, QueueStatus.IN_REVIEW, Action.CHECK_STATUS, date(2026, 2, 25)),
    # paid, yet $100 left unexplained
    (PAID, QueueStatus.DECIDE, Action.REVIEW, date(2026, 2, 13)),
    (
        {"adjudication": Adjudication.REVERSED, "adjudicated_on": date(2026, 2, 10)},
        QueueStatus.DECIDE,
        Action.REVIEW,
        date(2026, 2, 13),
    ),
    # primary done on February 10, the secondary not billed
    (
        {**PAID, "payer1_cents": 0, "payer2_cents": 2000, "responsibility_on": date(2026, 2, 10)},
        QueueStatus.BILL_NEXT,
        Action.BILL_SECONDARY,
        date(2026, 2, 11),
    ),
    # secondary billed on February 20: 30 days are Monday, March 23 (the 22nd is a Sunday)
    (
        {
            **PAID,
            "payer1_cents": 0,
            "payer2_cents": 2000,
            "last_billed_rank": 2,
            "last_billed_on": date(2026, 2, 20),
            "accepted_on": None,
            "submission": Submission.SENT,
        },
        QueueStatus.WAITING,
        Action.CHECK_STATUS,
        date(2026, 3, 23),
    ),
    # crossed over with the primary's answer of February 20: 30 days are Monday, March 23
    (
        {
            **PAID,
            "payer1_cents": 0,
            "payer2_cents": 2000,
            "last_billed_rank": 2,
            "responsibility_on": date(2026, 2, 20),
        },
        QueueStatus.WAITING,
        Action.CHECK_STATUS,
        date(2026, 3, 23),
    ),
    # the secondary has answered too, and $20 are left unexplained
    (
        {**PAID, "payer1_cents": 0, "payer2_cents": 2000, "last_billed_rank": 2, "answered_rank": 2},
        QueueStatus.DECIDE,
        Action.REVIEW,
        date(2026, 2, 13),
    ),
    (PATIENT, QueueStatus.PATIENT, Action.BILL_PATIENT, date(2026, 2, 11)),
    # statement on February 20: 30 days are Sunday, March 22
    ({**PATIENT, "last_statement_on": date(2026, 2, 20)}, QueueStatus.PATIENT, Action.BILL_PATIENT, date(2026, 3, 23)),
    # instalment on March 15 and five days of grace
    ({**PATIENT, "plan_due_on": date(2026, 3, 15)}, QueueStatus.PATIENT, Action.WAIT, date(2026, 3, 20)),
    ({**PATIENT, "patient_may_be_billed": False}, QueueStatus.DECIDE, Action.REVIEW, date(2026, 2, 11)),
    ({**PATIENT, "is_provisional": True}, QueueStatus.PROVISIONAL, Action.REVIEW, date(2026, 2, 11)),
    ({**PAID, "is_provisional": True}, QueueStatus.PROVISIONAL, Action.REVIEW, date(2026, 2, 13)),
    # paid too much on February 10: a week later is Tuesday, February 17 (the 16th is a holiday)
    ({**PAID, "payer1_cents": -500}, QueueStatus.CREDIT, Action.REFUND, date(2026, 2, 17)),
    # the secondary's answer came first: the primary is asked, nothing is refunded
    (
        {**PAID, "payer2_cents": -1240, "answered_rank": 2, "last_billed_rank": 2},
        QueueStatus.NO_RESPONSE,
        Action.CALL_PAYER,
        date(2026, 2, 3),
    ),
    # the patient paid ahead of the payer
    ({"patient_cents": -2000}, QueueStatus.NO_RESPONSE, Action.CALL_PAYER, date(2026, 2, 3)),
    ({**PAID, "payer1_cents": 0, "payer2_cents": -500}, QueueStatus.CREDIT, Action.REFUND, date(2026, 2, 17)),
    ({**PAID, "payer1_cents": -500, "patient_cents": 500}, QueueStatus.CREDIT, Action.REFUND, date(2026, 2, 17)),
    ({**PAID, "payer1_cents": 0}, QueueStatus.SETTLED, None, None),
    ({"payer1_cents": 0, "submission": Submission.VOIDED}, QueueStatus.SETTLED, None, None),
    # charged nothing, yet never answered
    ({"payer1_cents": 0}, QueueStatus.NO_RESPONSE, Action.CALL_PAYER, date(2026, 2, 3)),
]


@pytest.mark.parametrize(("told", "status", "action", "on"), STORIES)
def test_stories(
    dispositions: DispositionTable,
    told: dict[str, object],
    status: QueueStatus,
    action: Action | None,
    on: date | None,
):
    state = work_state(facts(**told), dispositions, TODAY)
    assert (state.status, state.next_action, state.next_action_on) == (status, action, on)
    assert state.why


def test_a_denial_brings_its_scenario_and_owner(dispositions: DispositionTable):
    state = work_state(facts(**DENIED, denial_code="CO-97"), dispositions, TODAY)
    assert (state.scenario, state.owner, state.denial_code) == ("S23", "COD", "CO-97")
    assert state.why.startswith("CO-97: ")


def test_the_disposition_as_posted_beats_the_table(dispositions: DispositionTable):
    state = work_state(facts(**PAID, denial_code="CO-45", denial_disposition="REVIEW"), dispositions, TODAY)
    assert state.status is QueueStatus.DECIDE


def touched(outcome: Outcome, on: date = date(2026, 3, 2), **changes: object) -> LastTouch:
    values: dict[str, object] = {"next_action": Action.WAIT, "next_action_on": date(2026, 3, 17)}
    return LastTouch(touched_on=on, outcome=outcome, **{**values, **changes})


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (Outcome.IN_PROCESS, QueueStatus.IN_REVIEW),
        (Outcome.SET_TO_PAY, QueueStatus.PROMISED),
        (Outcome.APPEAL_OPEN, QueueStatus.APPEALED),
        (Outcome.DENIED_AUTH, QueueStatus.DENIED),
        (Outcome.PENDED_PROVIDER_INFO, QueueStatus.REQUESTED),
        (Outcome.PAID_UNPOSTED, QueueStatus.DECIDE),
        (Outcome.UNREACHABLE, QueueStatus.NO_RESPONSE),  # an attempt changes nothing but the date
        (Outcome.NOT_ON_FILE, QueueStatus.NO_RESPONSE),
    ],
)
def test_what_the_payer_said_is_the_status(dispositions: DispositionTable, outcome: Outcome, status: QueueStatus):
    state = work_state(facts(last_touch=touched(outcome)), dispositions, TODAY)
    assert state.status is status
    assert (state.next_action, state.next_action_on) == (Action.WAIT, date(2026, 3, 17))


def test_a_remittance_after_the_call_makes_the_call_old(dispositions: DispositionTable):
    old = touched(Outcome.SET_TO_PAY, date(2026, 2, 1))
    state = work_state(facts(**DENIED, denial_code="CO-197", last_touch=old), dispositions, TODAY)
    assert state.status is QueueStatus.DENIED
    assert state.next_action is Action.RETRO_AUTH


def test_a_promise_is_missed_after_ten_days(dispositions: DispositionTable):
    def state_of(promised: date):
        touch = touched(Outcome.SET_TO_PAY, date(2026, 2, 20), promised_on=promised)
        return work_state(facts(last_touch=touch), dispositions, TODAY)

    kept = state_of(date(2026, 3, 2))
    assert (kept.status, kept.promise_missed_on) == (QueueStatus.PROMISED, None)
    missed = state_of(date(2026, 3, 1))
    assert (missed.status, missed.promise_missed_on) == (QueueStatus.NO_RESPONSE, date(2026, 3, 1))
    assert missed.next_action is Action.CALL_PAYER


def test_a_closed_claim_with_money_open_comes_back(dispositions: DispositionTable):
    closed = touched(Outcome.CLOSED, next_action=None, next_action_on=None)
    state = work_state(facts(last_touch=closed), dispositions, TODAY)
    # 15 days after March 2
    assert state.next_action_on == date(2026, 3, 17)
    assert state.next_action is Action.CALL_PAYER


def test_every_status_has_words_and_a_sign_of_its_own():
    assert len({status.glyph for status in QueueStatus}) == len(QueueStatus)
    assert len({status.label for status in QueueStatus}) == len(QueueStatus)


MONEY = st.integers(-(10**6), 10**6) | st.just(0)
DAYS = st.none() | st.dates(date(2024, 1, 1), date(2026, 3, 12))
TOUCHES = st.builds(
    LastTouch,
    touched_on=st.dates(date(2024, 1, 1), TODAY),
    outcome=st.sampled_from(Outcome),
    next_action=st.none() | st.sampled_from(Action),
    next_action_on=DAYS,
    promised_on=DAYS,
)


@given(
    st.builds(
        ClaimFacts,
        payer1_cents=MONEY,
        payer2_cents=MONEY,
        payer3_cents=MONEY,
        patient_cents=MONEY,
        submission=st.sampled_from(Submission),
        adjudication=st.sampled_from(Adjudication),
        is_provisional=st.booleans(),
        payer_class=st.sampled_from(PayerClass),
        service_from=DAYS,
        last_billed_on=DAYS,
        accepted_on=DAYS,
        adjudicated_on=DAYS,
        responsibility_on=DAYS,
        denial_code=st.sampled_from(["", "CO-197", "OA-18", "PR-1", "XX-??", "CO", "-"]),
        patient_may_be_billed=st.booleans(),
        last_statement_on=DAYS,
        plan_due_on=DAYS,
        last_touch=st.none() | TOUCHES,
    )
)
def test_no_open_balance_is_orphaned(claim: ClaimFacts):
    table = parse_dispositions(rules_text("dispositions.csv"), parse_reason_codes(rules_text("reason_codes.csv")))
    state = work_state(claim, table, TODAY)
    is_open = any((claim.payer1_cents, claim.payer2_cents, claim.payer3_cents, claim.patient_cents))
    assert not is_open or state.status is not QueueStatus.SETTLED
    if state.status is not QueueStatus.SETTLED:
        assert state.next_action is not None
        assert state.next_action_on is not None
        assert state.owner


def test_waiting_ends_on_the_day_it_was_set_for(dispositions: DispositionTable) -> None:
    touch = LastTouch(
        touched_on=date(2026, 2, 20),
        outcome=Outcome.IN_PROCESS,
        next_action=Action.WAIT,
        next_action_on=date(2026, 3, 12),
    )
    waiting = work_state(facts(last_touch=touch), dispositions, date(2026, 3, 11))
    assert (waiting.next_action, waiting.next_action_on) == (Action.WAIT, date(2026, 3, 12))
    due = work_state(facts(last_touch=touch), dispositions, date(2026, 3, 12))
    assert (due.next_action, due.next_action_on) == (Action.CALL_PAYER, date(2026, 3, 12))
