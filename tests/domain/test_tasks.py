"""When a claim goes up, and who is called by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.tasks import (
    EscalationFacts,
    NewTask,
    TaskKind,
    TaskState,
    due_day,
    escalation_reasons,
    is_overdue,
    mentioned,
    task_lacks,
    unresolved,
)

QUIET = EscalationFacts(
    balance_cents=90_00,
    age_days=40,
    days_to_deadline=60,
    scenario="S03",
    outcomes=("IN_PROCESS",),
    unresolved_touches=1,
    high_cents=1_000_00,
)
TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"outcomes": ("IN_PROCESS", "IN_PROCESS", "NOT_ON_FILE")}, "two calls with the same answer"),
        ({"unresolved_touches": 3}, "3 touches settled nothing"),
        ({"balance_cents": 1_000_00}, "high-dollar"),
        ({"age_days": 90}, "90 days old"),
        ({"days_to_deadline": 14}, "14 days to deadline"),
        ({"days_to_deadline": -1}, "the deadline has passed"),
        ({"scenario": "S20"}, "a case for a senior"),
    ],
)
def test_each_trigger_alone_sends_it_up(changes: dict[str, object], reason: str) -> None:
    assert escalation_reasons(QUIET) == ()
    assert escalation_reasons(replace(QUIET, **changes)) == (reason,)


def test_one_day_or_dollar_before_the_border_stays() -> None:
    near = replace(QUIET, balance_cents=999_99, age_days=89, days_to_deadline=15, unresolved_touches=2)
    assert escalation_reasons(near) == ()


def test_an_answer_is_due_in_working_days() -> None:
    # Friday, November 20: coding has until Monday, a senior until Tuesday, credentialing over Thanksgiving (26th).
    assert due_day(TaskKind.CODING, TODAY) == date(2026, 11, 23)
    assert due_day(TaskKind.ESCALATION, TODAY) == date(2026, 11, 24)
    assert due_day(TaskKind.CREDENTIALING, TODAY) == date(2026, 11, 30)


def test_late_is_after_the_day_and_only_while_open() -> None:
    assert not is_overdue(TaskState.OPEN, TODAY, TODAY)
    assert is_overdue(TaskState.OPEN, date(2026, 11, 19), TODAY)
    assert not is_overdue(TaskState.ANSWERED, date(2026, 11, 19), TODAY)


def test_names_after_an_at_sign() -> None:
    logins = ("sam", "dana.demo", "Li-Wei")
    assert mentioned("@Sam and @dana.demo. Not mail@sam or @nobody; @sam again, @li-wei!", logins) == (
        "sam",
        "dana.demo",
        "Li-Wei",
    )


def test_a_question_says_something_and_leaves_time() -> None:
    task = NewTask(claim_id=ClaimId(1), kind=TaskKind.CODING, question="Is 25 right here?", due_on=TODAY)
    assert task_lacks(task, TODAY) == ()
    assert [field for field, _ in task_lacks(replace(task, question="Why?"), TODAY)] == ["question"]
    assert [field for field, _ in task_lacks(replace(task, due_on=date(2026, 11, 19)), TODAY)] == ["due_on"]
    assert task_lacks(replace(task, question="Card 4111 1111 1111 1111?"), TODAY)


def test_touches_count_back_to_the_last_that_settled_something() -> None:
    assert unresolved(["IN_PROCESS", "NOT_ON_FILE", "SET_TO_PAY", "IN_PROCESS"], {"SET_TO_PAY"}) == 2
    assert unresolved([], {"SET_TO_PAY"}) == 0
