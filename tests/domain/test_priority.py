from __future__ import annotations

import dataclasses
from datetime import date, timedelta
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.deadlines import Deadline, DeadlineAction
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.priority import (
    Band,
    PriorityFacts,
    PriorityPolicy,
    parse_priority,
    score,
)
from arcaller_desktop.domain.queue import QueueStatus

from .conftest import rules_text

TODAY = date(2026, 3, 12)
FACTS = PriorityFacts(balance_cents=124000, status=QueueStatus.NO_RESPONSE, age_days=45, payer_class=PayerClass.BCBS)


def in_days(left: int, *, assumed: bool = False, legal: int | None = None) -> Deadline:
    return Deadline(
        action=DeadlineAction.INITIAL_CLAIM,
        rule_id="x",
        starts_on=date(2025, 1, 1),
        safe_on=TODAY + timedelta(days=left),
        legal_on=TODAY + timedelta(days=left if legal is None else legal),
        assumed=assumed,
        source="x",
    )


def test_a_claim_worked_by_hand(priority_policy: PriorityPolicy):
    """$1,240 gross: 60 % × 90 % at 45 days × 90 % unanswered is $602.64; less $4 of work, × 1.8 for 12 days to go."""
    found = score(dataclasses.replace(FACTS, deadline=in_days(12)), priority_policy, TODAY)
    assert found.score == round((602.64 - 4) * 1.8) == 1078
    assert found.band is Band.SECOND
    assert found.reasons == ("$744.00 expected", "12 days to the filing limit", "no answer from the payer")
    assert [part.name for part in found.parts] == [
        "expected",
        "share",
        "age",
        "chance",
        "effort",
        "deadline",
        "staleness",
        "timing",
    ]


def test_a_missed_promise_is_named(priority_policy: PriorityPolicy):
    facts = dataclasses.replace(FACTS, promise_missed_on=date(2026, 3, 1), next_action_on=date(2026, 3, 11))
    assert score(facts, priority_policy, TODAY).reasons == (
        "$744.00 expected",
        "payer promised by March 1, missed",
        "next step 1 day overdue",
    )


FACT_VALUES = st.builds(
    PriorityFacts,
    balance_cents=st.integers(-(10**7), 10**7),
    expected_cents=st.none() | st.integers(-(10**6), 10**7),
    is_decided=st.booleans(),
    payer_class=st.sampled_from(PayerClass),
    status=st.sampled_from(QueueStatus),
    scenario=st.sampled_from(["", "S20", "S18", "S99"]),
    age_days=st.integers(0, 3000),
    deadline=st.none()
    | st.builds(in_days, st.integers(-200, 400), assumed=st.booleans(), legal=st.none() | st.integers(-100, 500)),
    next_action_on=st.none() | st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    promise_missed_on=st.none() | st.dates(date(2025, 1, 1), TODAY),
    payer_weight=st.sampled_from([1.0, 1.5, 0.8]),
)
POLICY = parse_priority(rules_text("priority.csv"))


@given(FACT_VALUES)
def test_the_parts_multiply_to_the_score(facts: PriorityFacts):
    found = score(facts, POLICY, TODAY)
    assert found.score == round(prod(part.factor for part in found.parts))
    assert found.score >= 0
    assert all(part.words and part.factor >= 0 for part in found.parts)
    assert found.reasons


@given(FACT_VALUES.filter(lambda facts: facts.deadline is not None))
def test_an_assumed_deadline_never_lowers_a_score(facts: PriorityFacts):
    assert facts.deadline is not None
    assumed = dataclasses.replace(facts, deadline=dataclasses.replace(facts.deadline, assumed=True))
    without = dataclasses.replace(facts, deadline=None)
    assert score(assumed, POLICY, TODAY).score >= score(without, POLICY, TODAY).score


@given(FACT_VALUES, st.integers(0, 10**6))
def test_more_money_is_never_less_urgent(facts: PriorityFacts, more: int):
    richer = dataclasses.replace(facts, balance_cents=abs(facts.balance_cents) + more)
    assert score(richer, POLICY, TODAY).score >= score(facts, POLICY, TODAY).score


@pytest.mark.parametrize(
    ("left", "factor"), [(46, 1.0), (45, 1.3), (22, 1.3), (21, 1.8), (11, 1.8), (10, 3.0), (4, 3.0), (3, 5.0), (0, 5.0)]
)
def test_a_nearer_deadline_weighs_more(priority_policy: PriorityPolicy, left: int, factor: float):
    found = score(dataclasses.replace(FACTS, deadline=in_days(left)), priority_policy, TODAY)
    assert next(part.factor for part in found.parts if part.name == "deadline") == factor


def test_a_limit_that_has_truly_passed_sinks_the_claim(priority_policy: PriorityPolicy):
    passed = dataclasses.replace(FACTS, deadline=in_days(-1))
    assumed = dataclasses.replace(FACTS, deadline=in_days(-1, assumed=True))
    assert score(passed, priority_policy, TODAY).score < score(FACTS, priority_policy, TODAY).score
    assert score(assumed, priority_policy, TODAY).score == score(FACTS, priority_policy, TODAY).score
    assert "filing limit passed March 11 (assumed)" in score(assumed, priority_policy, TODAY).reasons


def test_past_the_safe_day_is_the_most_urgent(priority_policy: PriorityPolicy):
    found = score(dataclasses.replace(FACTS, deadline=in_days(-2, legal=3)), priority_policy, TODAY)
    assert "safe day for the filing limit passed, last day March 15" in found.reasons
    assert next(part.factor for part in found.parts if part.name == "deadline") == 5.0


@pytest.mark.parametrize(
    ("changes", "band"),
    [
        ({"deadline": in_days(10)}, Band.FIRST),
        ({"balance_cents": 200000}, Band.FIRST),  # 60 % is $1,200
        ({}, Band.SECOND),
        ({"balance_cents": 30000}, Band.THIRD),
        ({"balance_cents": 4000}, Band.SMALL),
        ({"next_action_on": TODAY + timedelta(days=1)}, Band.HOLD),
        ({"next_action_on": TODAY}, Band.SECOND),
        # a deadline in ten days does not wait for the next date
        ({"next_action_on": TODAY + timedelta(days=20), "deadline": in_days(10)}, Band.FIRST),
    ],
)
def test_bands(priority_policy: PriorityPolicy, changes: dict[str, object], band: Band):
    found = score(dataclasses.replace(FACTS, **changes), priority_policy, TODAY)
    assert found.band is band
    assert band.label


def test_what_is_not_due_stands_behind_what_is(priority_policy: PriorityPolicy):
    due = dataclasses.replace(FACTS, balance_cents=20000)
    later = dataclasses.replace(FACTS, next_action_on=TODAY + timedelta(days=3))
    assert score(due, priority_policy, TODAY).score > score(later, priority_policy, TODAY).score


def test_work_that_costs_more_than_it_brings_scores_nothing(priority_policy: PriorityPolicy):
    assert score(dataclasses.replace(FACTS, balance_cents=500), priority_policy, TODAY).score == 0


@pytest.mark.parametrize(("days", "factor"), [(0, 1.0), (15, 1.5), (30, 2.0), (400, 2.0)])
def test_what_is_overdue_rises_for_thirty_days(priority_policy: PriorityPolicy, days: int, factor: float):
    facts = dataclasses.replace(FACTS, next_action_on=TODAY - timedelta(days=days))
    parts = score(facts, priority_policy, TODAY).parts
    assert next(part.factor for part in parts if part.name == "staleness") == factor


def test_a_policy_with_a_missing_seed_is_refused():
    with pytest.raises(ValueError, match="denied"):
        parse_priority(rules_text("priority.csv").replace("chance_by_status,denied,", "chance_by_scenario,denied,"))
    with pytest.raises(ValueError, match="twice"):
        parse_priority(rules_text("priority.csv") + "urgency,3,50,\n")
