"""A claim as an item of work: its state, the nearest deadline, and its priority."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.domain.aging import age_days
from arcaller_desktop.domain.business_days import working_day_on_or_before
from arcaller_desktop.domain.causes import Cause, FoundCause, causes_of
from arcaller_desktop.domain.deadlines import (
    Deadline,
    DeadlineAction,
    DeadlineFacts,
    DeadlineRules,
    nearest,
    own_limit,
)
from arcaller_desktop.domain.dispositions import DispositionTable
from arcaller_desktop.domain.limits import deadline_of
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.priority import Priority, PriorityFacts, PriorityPolicy, points, score
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, OpenedItem, QueueStatus, WorkState
from arcaller_desktop.domain.work import owing_rank, work_state


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkTables:
    """The tables the queue rests on."""

    dispositions: DispositionTable
    deadlines: DeadlineRules
    priority: PriorityPolicy


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkPlace:
    """Where a claim stands in the queue: everything that is written to it."""

    state: WorkState
    deadline: Deadline | None
    points: int
    causes: tuple[FoundCause, ...]
    """What its own facts show; the items that other parts opened stand by themselves."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkItem:
    """Everything the queue shows of a claim besides its name and money, with the words that explain it."""

    state: WorkState
    deadline: Deadline | None
    priority: Priority
    causes: tuple[FoundCause, ...]
    """All of them, the one that decides the place in the queue first."""


def work_place(facts: ClaimFacts, tables: WorkTables, today: date) -> WorkPlace:
    """State, nearest deadline and score of a claim."""
    state, deadline, weight = _weighed(facts, tables, today)
    causes = causes_of(facts, state, deadline, today)
    best = points(weight, tables.priority, today)
    if facts.opened:
        for opened, other in _opened_weights(facts, weight):
            other_points = points(other, tables.priority, today)
            if other_points > best or state.is_for_items_only:
                best, state = max(best, other_points), _for_item(state, opened, today)
    return WorkPlace(state=state, deadline=deadline, points=best, causes=causes)


def work_item(facts: ClaimFacts, tables: WorkTables, today: date) -> WorkItem:
    """State, nearest deadline and priority of a claim, explained by its most urgent item."""
    state, deadline, weight = _weighed(facts, tables, today)
    causes = list(causes_of(facts, state, deadline, today))
    best = score(weight, tables.priority, today)
    for opened, other in _opened_weights(facts, weight):
        cause = FoundCause(
            cause=Cause(opened.cause), due_on=opened.due_on, why=opened.why, amount_cents=opened.amount_cents
        )
        explained = score(other, tables.priority, today)
        if explained.score > best.score or state.is_for_items_only:
            best, state = max(best, explained, key=lambda one: one.score), _for_item(state, opened, today)
            causes.insert(0, cause)
        else:
            causes.append(cause)
    return WorkItem(state=state, deadline=deadline, priority=best, causes=tuple(causes))


def _opened_weights(facts: ClaimFacts, weight: PriorityFacts) -> list[tuple[OpenedItem, PriorityFacts]]:
    """Each item of another part with what its score is made of: its own money and day, the claim's age and payer."""
    return [
        (
            opened,
            dataclasses.replace(
                weight,
                expected_cents=abs(facts.balance_cents) if opened.amount_cents is None else opened.amount_cents,
                status=QueueStatus.DECIDE,
                scenario="",
                next_action_on=opened.due_on,
                promise_missed_on=None,
            ),
        )
        for opened in facts.opened
    ]


def _for_item(state: WorkState, opened: OpenedItem, today: date) -> WorkState:
    return dataclasses.replace(
        state, next_action=Action.REVIEW, next_action_on=opened.due_on or today, owner="L2", why=opened.why
    )


def _weighed(facts: ClaimFacts, tables: WorkTables, today: date) -> tuple[WorkState, Deadline | None, PriorityFacts]:
    """A default next step is never later than the deadline allows."""
    state = work_state(facts, tables.dispositions, today)
    deadline = claim_deadline(facts, state, tables.deadlines, today)
    if deadline is not None and not _set_by_caller(facts, state):
        state = _before(state, deadline, today, facts.holidays)
    weight = PriorityFacts(
        balance_cents=facts.balance_cents,
        is_decided=facts.adjudication is Adjudication.PAID,
        payer_class=facts.payer_class,
        status=state.status,
        scenario=state.scenario,
        age_days=age_days(facts.service_from or facts.first_billed_on, today),
        deadline=deadline,
        next_action_on=state.next_action_on,
        promise_missed_on=state.promise_missed_on,
        history=facts.history if state.status not in _NOT_THE_PAYERS else None,
    )
    return state, deadline, weight


def _set_by_caller(facts: ClaimFacts, state: WorkState) -> bool:
    if facts.pend is not None and facts.pend.until_on == state.next_action_on:
        return True
    return facts.last_touch is not None and facts.last_touch.next_action_on == state.next_action_on


def _before(state: WorkState, deadline: Deadline, today: date, holidays: frozenset[date]) -> WorkState:
    on = state.next_action_on
    if on is None or deadline.safe_on <= today or on < deadline.safe_on:
        return state
    latest = working_day_on_or_before(deadline.safe_on - timedelta(days=1), holidays)
    return dataclasses.replace(state, next_action_on=max(latest, today))


_NOT_THE_PAYERS = frozenset({QueueStatus.PATIENT, QueueStatus.CREDIT, QueueStatus.SETTLED})

_GOVERNMENT = frozenset(
    {PayerClass.MEDICARE, PayerClass.MEDICARE_ADVANTAGE, PayerClass.MEDICAID, PayerClass.MEDICAID_MCO}
)
_REFUSED = (
    DeadlineAction.CORRECTED_CLAIM,
    DeadlineAction.REOPENING,
    DeadlineAction.DISPUTE,
    DeadlineAction.APPEAL_1,
)
_OLD_ANSWER = (DeadlineAction.REOPENING, DeadlineAction.DISPUTE, DeadlineAction.APPEAL_1)
_ASKED = (DeadlineAction.RECORDS, DeadlineAction.LATE_RECORDS, DeadlineAction.DISPUTE, DeadlineAction.APPEAL_1)


def actions_at_stake(facts: ClaimFacts, state: WorkState) -> tuple[DeadlineAction, ...]:
    """What can still be done in time about a claim in this state. An accepted claim has met its filing limit."""
    status = state.status
    if status in {QueueStatus.NOT_SENT, QueueStatus.REJECTED}:
        return (_filing(facts),)
    if status in {QueueStatus.WAITING, QueueStatus.NO_RESPONSE, QueueStatus.PROMISED, QueueStatus.IN_REVIEW}:
        if facts.denial_code:
            # Sent again or under review: the right to dispute the old answer runs on.
            return _OLD_ANSWER
        unproven = facts.accepted_on is None and facts.adjudication is Adjudication.NONE
        said_received = state.status in {QueueStatus.PROMISED, QueueStatus.IN_REVIEW}
        return (_filing(facts),) if unproven and not said_received else ()
    if status is QueueStatus.BILL_NEXT:
        return (DeadlineAction.SECONDARY_CLAIM,)
    if status is QueueStatus.REQUESTED:
        return _ASKED
    if status is QueueStatus.APPEALED:
        return ()
    if status is QueueStatus.DENIED and state.scenario == "S34":
        return (DeadlineAction.APPEAL_2,)
    if status in {QueueStatus.DENIED, QueueStatus.DECIDE} and facts.patient_cents < facts.balance_cents:
        return _REFUSED
    if status is QueueStatus.CREDIT and facts.payer_class in _GOVERNMENT:
        return (DeadlineAction.OVERPAYMENT_REPORT,)
    return ()


def _filing(facts: ClaimFacts) -> DeadlineAction:
    return DeadlineAction.SECONDARY_CLAIM if owing_rank(facts) > 1 else DeadlineAction.INITIAL_CLAIM


def claim_deadline(facts: ClaimFacts, state: WorkState, rules: DeadlineRules, today: date) -> Deadline | None:
    """The nearest deadline that can still be met for what is at stake; the last one passed when all have."""
    at_stake = actions_at_stake(facts, state)
    if not at_stake:
        return None
    payer_class = facts.payer_class
    limited = {limit.action for limit in facts.limits}
    own = [a for a in at_stake if a in limited or (payer_class, a) in rules.by_class or (None, a) in rules.by_class]
    return nearest([action_deadline(facts, state, rules, action) for action in own or at_stake], today)


def action_deadline(
    facts: ClaimFacts, state: WorkState, rules: DeadlineRules, action: DeadlineAction
) -> Deadline | None:
    """The deadline of one action on this claim; None when it does not run."""
    touch = facts.last_touch
    decided_on = touch.touched_on if touch is not None and state.scenario == "S34" else facts.adjudicated_on
    known = DeadlineFacts(
        service_from=facts.service_from,
        remit=facts.adjudicated_on,
        letter=facts.adjudicated_on,
        decision=decided_on,
        primary_remit=facts.responsibility_on or facts.adjudicated_on,
        accepted=facts.accepted_on,
        initial_bill=facts.first_billed_on,
        identified=facts.adjudicated_on,
    )
    return deadline_of(
        rules,
        facts.payer_class,
        action,
        known,
        limits=facts.limits,
        plan_name=facts.plan_name,
        override_days=own_limit(facts, action),
        holidays=facts.holidays,
    )
