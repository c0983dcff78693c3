from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, LastTouch, QueueStatus, Submission
from arcaller_desktop.domain.work_items import WorkTables, work_item, work_place

TODAY = date(2026, 3, 12)


def facts(**changes: object) -> ClaimFacts:
    values: dict[str, object] = {
        "payer1_cents": 40000,
        "service_from": date(2026, 1, 5),
        "first_billed_on": date(2026, 1, 8),
        "last_billed_on": date(2026, 1, 8),
        "submission": Submission.SENT,
        "payer_class": PayerClass.COMMERCIAL,
    }
    return ClaimFacts(**{**values, **changes})


DENIED = {"adjudication": Adjudication.DENIED, "adjudicated_on": date(2026, 2, 10), "denial_code": "CO-197"}


@pytest.mark.parametrize(
    ("told", "action", "safe_on"),
    [
        # sent, but nothing proves that the payer has it: 90 days from January 5
        ({}, DeadlineAction.INITIAL_CLAIM, date(2026, 4, 5)),
        ({"filing_days": 70}, DeadlineAction.INITIAL_CLAIM, date(2026, 3, 16)),
        # accepted: the filing limit is met
        ({"accepted_on": date(2026, 1, 9), "submission": Submission.ACCEPTED}, None, None),
        # rejected: the clock runs on
        ({"submission": Submission.REJECTED}, DeadlineAction.INITIAL_CLAIM, date(2026, 4, 5)),
        # denied: 60 days to dispute come before 90 to correct
        (DENIED, DeadlineAction.DISPUTE, date(2026, 4, 11)),
        ({**DENIED, "appeal_days": 180}, DeadlineAction.CORRECTED_CLAIM, date(2026, 5, 11)),
        ({**DENIED, "payer_class": PayerClass.MEDICARE}, DeadlineAction.APPEAL_1, date(2026, 6, 10)),
        # sent again: the right to dispute the old answer runs on
        (
            {**DENIED, "last_billed_on": date(2026, 3, 2), "accepted_on": date(2026, 3, 3)},
            DeadlineAction.DISPUTE,
            date(2026, 4, 11),
        ),
        # papers asked for: 30 days
        ({**DENIED, "denial_code": "CO-252"}, DeadlineAction.RECORDS, date(2026, 3, 12)),
        (
            {
                "payer1_cents": 0,
                "payer2_cents": 900,
                "adjudication": Adjudication.PAID,
                "adjudicated_on": date(2026, 2, 10),
                "responsibility_on": date(2026, 2, 10),
            },
            DeadlineAction.SECONDARY_CLAIM,
            date(2026, 4, 11),
        ),
        # the patient's part has no payer's deadline
        (
            {
                "payer1_cents": 0,
                "patient_cents": 900,
                "adjudication": Adjudication.PAID,
                "adjudicated_on": date(2026, 2, 10),
            },
            None,
            None,
        ),
        # Medicare's money must go back within 60 days
        (
            {
                "payer1_cents": -900,
                "payer_class": PayerClass.MEDICARE,
                "adjudication": Adjudication.PAID,
                "adjudicated_on": date(2026, 2, 10),
            },
            DeadlineAction.OVERPAYMENT_REPORT,
            date(2026, 4, 11),
        ),
    ],
)
def test_the_deadline_that_is_at_stake(
    work_tables: WorkTables, told: dict[str, object], action: DeadlineAction | None, safe_on: date | None
):
    deadline = work_item(facts(**told), work_tables, TODAY).deadline
    assert (deadline.action if deadline else None, deadline.safe_on if deadline else None) == (action, safe_on)


def test_a_default_next_step_is_brought_before_the_deadline(work_tables: WorkTables):
    # the payer takes 80 days, March 30; the limit of 75 days is Saturday, March 21: look on Friday
    item = work_item(facts(usual_days=80, filing_days=75), work_tables, TODAY)
    assert item.state.status is QueueStatus.WAITING
    assert item.state.next_action_on == date(2026, 3, 20)


def test_the_callers_own_date_is_left_alone(work_tables: WorkTables):
    touch = LastTouch(
        touched_on=date(2026, 3, 2),
        outcome=Outcome.UNREACHABLE,
        next_action=Action.CALL_PAYER,
        next_action_on=date(2026, 3, 30),
    )
    item = work_item(facts(filing_days=75, last_touch=touch), work_tables, TODAY)
    assert item.state.next_action_on == date(2026, 3, 30)
    # and yet the deadline in nine days keeps it from waiting
    assert item.priority.band.value == "P1"


def test_a_lost_appeal_has_the_next_level_from_the_day_it_was_told(work_tables: WorkTables):
    touch = LastTouch(
        touched_on=date(2026, 3, 2),
        outcome=Outcome.APPEAL_UPHELD,
        next_action=Action.APPEAL_L2,
        next_action_on=date(2026, 3, 16),
    )
    item = work_item(facts(**DENIED, last_touch=touch), work_tables, TODAY)
    assert item.deadline is not None
    assert item.deadline.action is DeadlineAction.APPEAL_2
    assert item.deadline.safe_on == date(2026, 4, 1)


def test_the_reasons_tell_money_and_deadline(work_tables: WorkTables):
    reasons = work_item(facts(), work_tables, TODAY).priority.reasons
    assert reasons[:2] == ("$240.00 expected", "24 days to the filing limit (assumed)")


@pytest.mark.parametrize(
    "told",
    [
        {},
        DENIED,
        {**DENIED, "service_from": date(2024, 1, 5)},
        {"payer1_cents": 0, "patient_cents": 2500, "adjudication": Adjudication.PAID},
        {"payer1_cents": -300},
        {"payer1_cents": 0},
        {"service_from": None, "first_billed_on": None, "last_billed_on": None},
    ],
)
def test_the_place_is_the_item_without_words(work_tables: WorkTables, told: dict[str, object]):
    place, item = (weigh(facts(**told), work_tables, TODAY) for weigh in (work_place, work_item))
    assert (place.state, place.deadline, place.points) == (item.state, item.deadline, item.priority.score)
    product = 1.0
    for part in item.priority.parts:
        product *= part.factor
    assert place.points == round(product)
