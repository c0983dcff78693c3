"""Causes: why a claim is work. Each open cause of a claim is one work item; a claim may have several.

Most causes are read off the claim's facts and close themselves when they are gone. The others (`OPENED_BY_PARTS`) are
opened and closed by the part of the program that knows them: an underpayment by the contract check, a task by a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from arcaller_desktop.domain.deadlines import Deadline
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.queue import ClaimFacts, QueueStatus, WorkState

PLAN_GRACE_DAYS = 5
"""Days after an instalment's due date before its plan counts as broken."""


class Cause(StrEnum):
    """Why a claim has to be worked. The order is the order in which causes are named."""

    DEADLINE = "deadline"
    REJECTION = "rejection"
    DENIAL = "denial"
    REQUEST = "request"
    PROMISE_MISSED = "promise_missed"
    APPEAL_DUE = "appeal_due"
    UNDERPAYMENT = "underpayment"
    NO_ANSWER = "no_answer"
    NOT_SENT = "not_sent"
    BILL_NEXT = "bill_next"
    TASK = "task"
    QUESTION = "question"
    DISPUTE = "dispute"
    PLAN_BROKEN = "plan_broken"
    CREDIT = "credit"
    PROVISIONAL = "provisional"
    EXPORT_DIFFERENCE = "export_difference"
    DECIDE = "decide"
    PATIENT_BALANCE = "patient_balance"
    FOLLOW_UP = "follow_up"

    @property
    def label(self) -> str:
        """In words."""
        return _LABELS[self]


_LABELS = {
    Cause.DEADLINE: "Deadline near",
    Cause.REJECTION: "Rejected before it was taken in",
    Cause.DENIAL: "Denied",
    Cause.REQUEST: "Papers or answers requested",
    Cause.PROMISE_MISSED: "Promised payment missed",
    Cause.APPEAL_DUE: "Appeal decision due",
    Cause.UNDERPAYMENT: "Paid below contract",
    Cause.NO_ANSWER: "No answer in the usual time",
    Cause.NOT_SENT: "Not sent",
    Cause.BILL_NEXT: "Next payer to be billed",
    Cause.TASK: "Task",
    Cause.QUESTION: "Question waits for an answer",
    Cause.DISPUTE: "Dispute",
    Cause.PLAN_BROKEN: "Payment plan broken",
    Cause.CREDIT: "Credit balance",
    Cause.PROVISIONAL: "Claim not imported",
    Cause.EXPORT_DIFFERENCE: "Differs from the practice system",
    Cause.DECIDE: "To decide",
    Cause.PATIENT_BALANCE: "Patient owes",
    Cause.FOLLOW_UP: "Waiting for the payer",
}

OPENED_BY_PARTS = frozenset({Cause.UNDERPAYMENT, Cause.TASK, Cause.QUESTION, Cause.DISPUTE, Cause.EXPORT_DIFFERENCE})

_BY_STATUS = {
    QueueStatus.NOT_SENT: Cause.NOT_SENT,
    QueueStatus.REJECTED: Cause.REJECTION,
    QueueStatus.WAITING: Cause.FOLLOW_UP,
    QueueStatus.NO_RESPONSE: Cause.NO_ANSWER,
    QueueStatus.IN_REVIEW: Cause.FOLLOW_UP,
    QueueStatus.PROMISED: Cause.FOLLOW_UP,
    QueueStatus.REQUESTED: Cause.REQUEST,
    QueueStatus.DENIED: Cause.DENIAL,
    QueueStatus.DECIDE: Cause.DECIDE,
    QueueStatus.BILL_NEXT: Cause.BILL_NEXT,
    QueueStatus.PROVISIONAL: Cause.PROVISIONAL,
    QueueStatus.PATIENT: Cause.PATIENT_BALANCE,
    QueueStatus.CREDIT: Cause.CREDIT,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundCause:
    """A cause that stands, with the day it is due and a word on why."""

    cause: Cause
    due_on: date | None = None
    why: str = ""
    amount_cents: Money | None = None
    """What is at stake, where it is not the whole balance."""


def causes_of(facts: ClaimFacts, state: WorkState, deadline: Deadline | None, today: date) -> tuple[FoundCause, ...]:
    """Every cause that the facts show: at least one for a claim that is not settled, each once, the main one first."""
    if state.status is QueueStatus.SETTLED or not facts.is_open:
        return ()
    found = []
    main = _main(facts, state, today)
    if main is not None:
        found.append(FoundCause(cause=main, due_on=state.next_action_on, why=state.why))
    if state.promise_missed_on is not None:
        why = f"promised for {state.promise_missed_on:%m/%d/%Y}"
        found.append(FoundCause(cause=Cause.PROMISE_MISSED, due_on=state.promise_missed_on, why=why))
    if deadline is not None and _presses(deadline, today):
        assumed = " (assumed)" if deadline.assumed else ""
        why = f"{deadline.action.label}{assumed}: {deadline.source}"
        found.append(FoundCause(cause=Cause.DEADLINE, due_on=deadline.safe_on, why=why))
    broken = _broken_on(facts)
    if broken is not None and broken < today:
        found.append(FoundCause(cause=Cause.PLAN_BROKEN, due_on=broken, why="an installment was not paid"))
    if facts.patient_cents > 0 and main not in {Cause.PATIENT_BALANCE, Cause.PROVISIONAL, None}:
        since = facts.responsibility_on or facts.adjudicated_on
        why = f"the patient owes {dollars(facts.patient_cents)} of it"
        found.append(FoundCause(cause=Cause.PATIENT_BALANCE, due_on=since, why=why, amount_cents=facts.patient_cents))
    return tuple(found)


def _main(facts: ClaimFacts, state: WorkState, today: date) -> Cause | None:
    """What the status means as work; None when only causes that other parts opened keep the claim in the queue."""
    if state.status is QueueStatus.APPEALED:
        is_due = state.next_action_on is not None and state.next_action_on <= today
        return Cause.APPEAL_DUE if is_due else Cause.FOLLOW_UP
    if state.is_for_items_only:
        return None
    broken = _broken_on(facts)
    if state.status is QueueStatus.PATIENT and broken is not None and broken < today:
        return None  # the broken plan is the work, not the balance that it was to pay
    return _BY_STATUS[state.status]


def _broken_on(facts: ClaimFacts) -> date | None:
    """The last day on which the oldest unpaid instalment would have been in time."""
    return None if facts.plan_due_on is None else facts.plan_due_on + timedelta(days=PLAN_GRACE_DAYS)


def _presses(deadline: Deadline, today: date) -> bool:
    """From the first warning on. A limit that is only assumed is not called lost."""
    if deadline.assumed and deadline.has_lapsed(today):
        return False
    return deadline.warning(today) is not None
