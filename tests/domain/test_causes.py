"""Which causes stand on a claim: a biller's examples."""

from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.causes import OPENED_BY_PARTS, Cause
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, LastTouch, OpenedItem, Submission
from arcaller_desktop.domain.work_items import work_item, work_place
from arcaller_desktop.services.tables import load_tables

TODAY = date(2026, 3, 12)
BASE = {
    "payer1_cents": 40000,
    "service_from": date(2026, 1, 5),
    "first_billed_on": date(2026, 1, 8),
    "last_billed_on": date(2026, 1, 8),
    "accepted_on": date(2026, 1, 9),
    "submission": Submission.ACCEPTED,
    "payer_class": PayerClass.COMMERCIAL,
}
DENIED = {"adjudication": Adjudication.DENIED, "adjudicated_on": date(2026, 2, 10), "denial_code": "CO-197"}
OWED = {
    "payer1_cents": 0,
    "patient_cents": 5000,
    "adjudication": Adjudication.PAID,
    "adjudicated_on": date(2026, 2, 10),
}


def causes(**changes: object) -> list[Cause]:
    facts = ClaimFacts(**{**BASE, **changes})
    return [found.cause for found in work_place(facts, load_tables().work, TODAY).causes]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, [Cause.NO_ANSWER]),
        ({"accepted_on": None, "submission": Submission.SENT}, [Cause.NO_ANSWER, Cause.DEADLINE]),
        ({"last_billed_on": date(2026, 3, 2), "accepted_on": date(2026, 3, 3)}, [Cause.FOLLOW_UP]),
        ({"submission": Submission.REJECTED, "accepted_on": None}, [Cause.REJECTION, Cause.DEADLINE]),
        (
            {"submission": Submission.NONE, "last_billed_on": None, "accepted_on": None},
            [Cause.NOT_SENT, Cause.DEADLINE],
        ),
        (DENIED, [Cause.DENIAL, Cause.DEADLINE]),
        ({**DENIED, "appeal_days": 180, "corrected_days": 365}, [Cause.DENIAL]),
        (OWED, [Cause.PATIENT_BALANCE]),
        # the installment of March 2 is five days and more late; that of March 9 is not
        ({**OWED, "plan_due_on": date(2026, 3, 2)}, [Cause.PLAN_BROKEN]),
        ({**OWED, "plan_due_on": date(2026, 3, 9)}, [Cause.PATIENT_BALANCE]),
        # the payer is still to decide, and a part is the patient's already
        ({"patient_cents": 2000}, [Cause.NO_ANSWER, Cause.PATIENT_BALANCE]),
        ({"payer1_cents": -900}, [Cause.CREDIT]),
        ({"payer1_cents": 0, "adjudication": Adjudication.PAID, "is_open": False}, []),
    ],
)
def test_causes_of_a_claim(told: dict[str, object], expected: list[Cause]) -> None:
    assert causes(**told) == expected


@pytest.mark.parametrize(
    ("promised_on", "expected"),
    [
        # ten days after the promised day it is missed, not on the tenth
        (date(2026, 3, 2), [Cause.FOLLOW_UP]),
        (date(2026, 3, 1), [Cause.NO_ANSWER, Cause.PROMISE_MISSED]),
    ],
)
def test_a_promise_is_missed_after_ten_days(promised_on: date, expected: list[Cause]) -> None:
    touch = LastTouch(
        touched_on=date(2026, 2, 20),
        outcome=Outcome.SET_TO_PAY,
        next_action=Action.WAIT,
        next_action_on=date(2026, 3, 11),
        promised_on=promised_on,
    )
    assert causes(last_touch=touch) == expected


@pytest.mark.parametrize(
    ("next_on", "expected"), [(date(2026, 3, 12), Cause.APPEAL_DUE), (date(2026, 3, 13), Cause.FOLLOW_UP)]
)
def test_an_appeal_is_work_when_its_decision_is_due(next_on: date, expected: Cause) -> None:
    touch = LastTouch(
        touched_on=date(2026, 2, 20),
        outcome=Outcome.APPEAL_OPEN,
        next_action=Action.CHECK_STATUS,
        next_action_on=next_on,
    )
    assert causes(**DENIED, last_touch=touch)[0] is expected


def test_the_most_urgent_item_is_named_first_and_gives_the_score() -> None:
    small = OpenedItem(cause="task", due_on=date(2026, 3, 30), why="scan the card", amount_cents=100)
    large = OpenedItem(cause="underpayment", due_on=TODAY, why="paid $9,000.00 below contract", amount_cents=900000)
    tables = load_tables().work
    facts = ClaimFacts(**BASE, opened=(small, large))
    item = work_item(facts, tables, TODAY)
    assert [found.cause for found in item.causes] == [Cause.UNDERPAYMENT, Cause.NO_ANSWER, Cause.TASK]
    assert item.priority.score == work_place(facts, tables, TODAY).points
    assert item.priority.score > work_item(ClaimFacts(**BASE), tables, TODAY).priority.score
    assert item.state.next_action is Action.REVIEW


def test_every_cause_has_words_and_those_of_parts_are_not_derived() -> None:
    assert len({cause.label for cause in Cause}) == len(Cause)
    assert Cause.DENIAL not in OPENED_BY_PARTS
    assert resource("rules", "prompt_pay.csv").is_file()
