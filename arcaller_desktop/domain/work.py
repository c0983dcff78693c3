"""What is to be done about a claim: status, next step and its date, read off its facts.

Nothing is orphaned: every open balance gets a next step with a date.
"""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

from arcaller_desktop.domain.business_days import working_day_on_or_after
from arcaller_desktop.domain.cadence import Cadence, cadence
from arcaller_desktop.domain.calls import PROMISE_DAYS
from arcaller_desktop.domain.dispositions import Disposition, DispositionTable
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.outcomes import Action, Outcome, OutcomeGroup
from arcaller_desktop.domain.queue import (
    Adjudication,
    ClaimFacts,
    LastTouch,
    Pend,
    QueueStatus,
    Submission,
    WorkState,
)

STATEMENT_DAYS = 30
PLAN_GRACE_DAYS = 5

_SCENARIO_ACTIONS = {
    "S02": Action.FRONT_DESK,
    "S05": Action.SEND_RECORDS,
    "S06": Action.PATIENT_CALL,
    "S15": Action.FRONT_DESK,
    "S16": Action.UPDATE_COB,
    "S17": Action.GET_EOB,
    "S18": Action.RECONSIDERATION,
    "S19": Action.CHECK_STATUS,
    "S20": Action.RETRO_AUTH,
    "S21": Action.FRONT_DESK,
    "S22": Action.ESCALATE_L2,
    "S23": Action.CODING_REVIEW,
    "S24": Action.APPEAL_L1,
    "S25": Action.CORRECTED_CLAIM,
    "S26": Action.CODING_REVIEW,
    "S27": Action.SEND_RECORDS,
    "S28": Action.CRED_TICKET,
    "S29": Action.CALL_PAYER,
    "S30": Action.APPEAL_L1,
    "S31": Action.BILL_OTHER_PAYER,
    "S32": Action.BILL_OTHER_PAYER,
    "S33": Action.CODING_REVIEW,
    "S34": Action.APPEAL_L2,
    "S37": Action.CODING_REVIEW,
}

_OUTCOME_STATUS = {
    Outcome.IN_PROCESS: QueueStatus.IN_REVIEW,
    Outcome.PENDED_REVIEW: QueueStatus.IN_REVIEW,
    Outcome.FORWARDED: QueueStatus.IN_REVIEW,
    Outcome.GRACE: QueueStatus.IN_REVIEW,
    Outcome.PENDED_PROVIDER_INFO: QueueStatus.REQUESTED,
    Outcome.PENDED_PATIENT_INFO: QueueStatus.REQUESTED,
    Outcome.DENIED_RECORDS: QueueStatus.REQUESTED,
    Outcome.REJECTED_FE: QueueStatus.REJECTED,
    Outcome.NOT_ON_FILE: QueueStatus.NO_RESPONSE,
    Outcome.MEMBER_NOT_FOUND: QueueStatus.NO_RESPONSE,
    Outcome.SET_TO_PAY: QueueStatus.PROMISED,
    Outcome.APPEAL_OPEN: QueueStatus.APPEALED,
    Outcome.APPEAL_WON: QueueStatus.PROMISED,
    Outcome.APPEAL_UPHELD: QueueStatus.DENIED,
}


def work_state(facts: ClaimFacts, table: DispositionTable, today: date) -> WorkState:
    """The status, next step and its date. Dates are due dates: one in the past says since when the step is overdue."""
    rank = owing_rank(facts)
    if _is_credit(facts):
        state = _credit(facts, today)
    elif rank:
        state = _payer_owes(facts, rank, table, today)
    elif facts.patient_cents:
        state = _patient_owes(facts, today)
    else:
        state = _nothing_owed(facts, table, today)
    if state.status is QueueStatus.SETTLED:
        return _kept_open(facts, today) if facts.opened else state
    touch = facts.last_touch
    if touch is not None and touch.touched_on >= _last_event(facts):
        state = _after_touch(facts, touch, state, today)
    return state if facts.pend is None or is_overtaken(facts) else _pended(facts.pend, state, today)


def is_overtaken(facts: ClaimFacts) -> bool:
    """True when something came in, or somebody worked the claim, after it was laid aside."""
    pend, touch = facts.pend, facts.last_touch
    if pend is None:
        return False
    return _last_event(facts) > pend.set_on or (touch is not None and touch.touched_on > pend.set_on)


def _pended(pend: Pend, state: WorkState, today: date) -> WorkState:
    """Laid aside until its day; from that day on it is back, due since then, and waiting on is no next step."""
    action = pend.next_action or state.next_action or Action.REVIEW
    reason = f": {pend.why}" if pend.why else ""
    if pend.until_on > today:
        why = f"laid aside until {pend.until_on:%m/%d/%Y}{reason}"
    else:
        action = Action.CALL_PAYER if action is Action.WAIT else action
        why = f"back since {pend.until_on:%m/%d/%Y}, nothing came in{reason}"
    return dataclasses.replace(
        state, status=pend.status or state.status, next_action=action, next_action_on=pend.until_on, why=why
    )


def _kept_open(facts: ClaimFacts, today: date) -> WorkState:
    """Nothing is owed any more, and yet there is work: paid below contract, a task."""
    first = min(facts.opened, key=lambda item: item.due_on or date.max)
    return WorkState(
        status=QueueStatus.DECIDE,
        next_action=Action.REVIEW,
        next_action_on=first.due_on or today,
        owner="L2",
        why=first.why,
        is_for_items_only=True,
    )


def _is_credit(facts: ClaimFacts) -> bool:
    """More came in than somebody owes. Not while a payer before them owes: then they have merely paid first."""
    parts = (facts.payer1_cents, facts.payer2_cents, facts.payer3_cents, facts.patient_cents)
    first = next((place for place, cents in enumerate(parts) if cents < 0), None)
    return first is not None and not any(cents > 0 for cents in parts[:first])


def _was_overtaken(facts: ClaimFacts, rank: int) -> bool:
    """True when a later payer has paid a claim on which the payer of `rank` has left everything open."""
    return rank < facts.answered_rank and (facts.payer2_cents < 0 or facts.payer3_cents < 0)


def owing_rank(facts: ClaimFacts) -> int:
    """The first payer that owes a part (1, 2 or 3), or 0."""
    if facts.payer1_cents > 0:
        return 1
    if facts.payer2_cents > 0:
        return 2
    return 3 if facts.payer3_cents > 0 else 0


def _last_event(facts: ClaimFacts) -> date:
    """The newest thing that happened outside: a touch before it is out of date."""
    days = (facts.last_billed_on, facts.accepted_on, facts.rejected_on, facts.adjudicated_on)
    return max((day for day in days if day is not None), default=date.min)


def _due(facts: ClaimFacts, day: date | None, days: int, today: date) -> date:
    return working_day_on_or_after((day or today) + timedelta(days=days), facts.holidays)


def _credit(facts: ClaimFacts, today: date) -> WorkState:
    on = facts.adjudicated_on or facts.responsibility_on or facts.last_billed_on or facts.service_from
    return WorkState(
        status=QueueStatus.CREDIT,
        next_action=Action.REFUND,
        next_action_on=_due(facts, on, 7, today),
        owner="POST",
        scenario="S39",
        why="more came in than is owed: find out whose money it is",
    )


def _payer_owes(facts: ClaimFacts, rank: int, table: DispositionTable, today: date) -> WorkState:
    if facts.submission is Submission.REJECTED:
        return WorkState(
            status=QueueStatus.REJECTED,
            next_action=Action.RESUBMIT_NEW,
            next_action_on=_due(facts, facts.rejected_on or facts.last_billed_on, 1, today),
            scenario="S07",
            why="rejected before it was taken in: the filing clock runs on",
        )
    if _sent_again(facts, rank):
        return _unanswered(facts, rank, today)
    if facts.denial_code:
        return _denied(facts, table, today)
    if facts.is_provisional:
        return _provisional(facts, today)
    if facts.adjudication in {Adjudication.NONE, Adjudication.PENDING} or _was_overtaken(facts, rank):
        return _unanswered(facts, rank, today)
    if rank > 1 and facts.answered_rank < rank:
        if facts.last_billed_rank >= rank:
            return _unanswered(facts, rank, today)
        return WorkState(
            status=QueueStatus.BILL_NEXT,
            next_action=Action.BILL_SECONDARY,
            next_action_on=_due(facts, facts.responsibility_on or facts.adjudicated_on, 1, today),
            scenario="S12",
            why="the payer before has decided: bill the next one with its EOB",
        )
    if facts.adjudication is Adjudication.REVERSED:
        why = "the payer took its payment back and has not decided anew"
    else:
        why = "decided, but part of the balance is neither paid, denied nor passed on"
    return WorkState(
        status=QueueStatus.DECIDE,
        next_action=Action.REVIEW,
        next_action_on=_due(facts, facts.adjudicated_on, 3, today),
        owner="L2",
        scenario="S14" if facts.adjudication is Adjudication.REVERSED else "S13",
        why=why,
    )


def _sent_again(facts: ClaimFacts, rank: int) -> bool:
    """True when a claim that was answered went out anew to the same payer: its old denial waits with it."""
    answered, billed = facts.adjudicated_on, facts.last_billed_on
    return answered is not None and billed is not None and billed > answered and facts.last_billed_rank == rank


def _denied(facts: ClaimFacts, table: DispositionTable, today: date) -> WorkState:
    group, _, code = facts.denial_code.partition("-")
    reason = table.reasons.find(code)
    if facts.denial_disposition:
        disposition = Disposition(facts.denial_disposition)
    else:
        disposition = table.rule(group, reason.reason_class).disposition
    if disposition is Disposition.WAIT:
        status, action = QueueStatus.IN_REVIEW, Action.CHECK_STATUS
        days = cadence(facts.payer_class).repeat_days
    elif disposition is Disposition.REQUEST:
        status, days = QueueStatus.REQUESTED, 2
        action = _SCENARIO_ACTIONS.get(reason.scenario, Action.SEND_RECORDS)
    elif disposition is Disposition.DENIED:
        status, days = QueueStatus.DENIED, 2
        action = _SCENARIO_ACTIONS.get(reason.scenario, Action.CALL_PAYER)
    else:
        status, action, days = QueueStatus.DECIDE, Action.REVIEW, 2
    return WorkState(
        status=status,
        next_action=action,
        next_action_on=_due(facts, facts.adjudicated_on, days, today),
        owner=reason.first_owner,
        denial_code=facts.denial_code,
        scenario=reason.scenario,
        why=f"{facts.denial_code}: {reason.label}",
    )


def _provisional(facts: ClaimFacts, today: date) -> WorkState:
    return WorkState(
        status=QueueStatus.PROVISIONAL,
        next_action=Action.REVIEW,
        next_action_on=_due(facts, facts.adjudicated_on, 3, today),
        owner="POST",
        why="known only from a remittance: import the claim file it belongs to",
    )


def _unanswered(facts: ClaimFacts, rank: int, today: date) -> WorkState:
    billed_on = facts.last_billed_on
    if facts.submission is Submission.NONE or billed_on is None:
        return WorkState(
            status=QueueStatus.NOT_SENT,
            next_action=Action.SUBMIT,
            next_action_on=_due(facts, facts.service_from, 3, today),
            why="no submission is known",
        )
    if facts.submission is Submission.VOIDED:
        return WorkState(
            status=QueueStatus.DECIDE,
            next_action=Action.REVIEW,
            next_action_on=_due(facts, billed_on, 3, today),
            owner="L2",
            why="voided at the payer, but a balance is left",
        )
    pace = claim_cadence(facts, rank)
    start = billed_on if facts.accepted_on is None else max(billed_on, facts.accepted_on)
    if rank > 1:
        # A claim that crossed over was billed long ago: the next payer's time starts when the one before has decided.
        start = max(start, facts.responsibility_on or facts.adjudicated_on or start)
    # Before the payer gives any status a call is wasted.
    first_days = max(pace.first_days, facts.wait_days or 0)
    due = _due(facts, start, first_days, today)
    late = (today - start).days
    if facts.adjudication is Adjudication.PENDING:
        return WorkState(
            status=QueueStatus.IN_REVIEW,
            next_action=Action.CHECK_STATUS,
            next_action_on=max(due, _due(facts, facts.adjudicated_on, pace.repeat_days, today)),
            scenario="S04",
            why="the payer has it and has not decided",
        )
    if today < due:
        return WorkState(
            status=QueueStatus.WAITING,
            next_action=Action.CHECK_STATUS,
            next_action_on=due,
            scenario="S03",
            why=f"billed {late} days ago; this payer usually takes {pace.first_days}",
        )
    # Electronic status first, the phone when that has had its turn.
    called_for = facts.touches > 0 or late > pace.first_days + pace.repeat_days
    return WorkState(
        status=QueueStatus.NO_RESPONSE,
        next_action=Action.CALL_PAYER if called_for else Action.CHECK_STATUS,
        next_action_on=due,
        scenario="S01" if facts.accepted_on is None else "S04",
        why=f"no answer for {late} days; this payer usually takes {pace.first_days}",
    )


def claim_cadence(facts: ClaimFacts, rank: int) -> Cadence:
    """How long to leave this payer alone: the card's days, else what its history teaches, else the class's seed."""
    seed = cadence(facts.payer_class, is_secondary=rank > 1)
    days = facts.usual_days
    if days is None and facts.history is not None and rank <= 1:
        days = facts.history.usual_days(seed.first_days).value
    return seed if days is None else Cadence(days, seed.repeat_days)


def _patient_owes(facts: ClaimFacts, today: date) -> WorkState:
    since = facts.responsibility_on or facts.adjudicated_on or facts.service_from
    first = _due(facts, since, 1, today)
    if facts.is_provisional:
        status, action, on, owner = QueueStatus.PROVISIONAL, Action.REVIEW, first, "POST"
        why = "known only from a remittance: import the claim file it belongs to"
    elif not facts.patient_may_be_billed:
        status, action, on, owner = QueueStatus.DECIDE, Action.REVIEW, first, "L2"
        why = "left to the patient, who may not be billed"
    elif facts.plan_due_on is not None:
        status, action, owner = QueueStatus.PATIENT, Action.WAIT, "PAT"
        on = _due(facts, facts.plan_due_on, PLAN_GRACE_DAYS, today)
        why = "on a payment plan"
    elif facts.last_statement_on is not None and (since is None or facts.last_statement_on >= since):
        status, action, owner = QueueStatus.PATIENT, Action.BILL_PATIENT, "PAT"
        on = _due(facts, facts.last_statement_on, STATEMENT_DAYS, today)
        why = "statement sent, nothing paid since"
    else:
        status, action, on, owner = QueueStatus.PATIENT, Action.BILL_PATIENT, first, "PAT"
        why = f"the patient owes {dollars(facts.patient_cents)}"
    return WorkState(status=status, next_action=action, next_action_on=on, owner=owner, scenario="S12", why=why)


def _nothing_owed(facts: ClaimFacts, table: DispositionTable, today: date) -> WorkState:
    if facts.submission is Submission.VOIDED:
        return _SETTLED
    if facts.submission is Submission.REJECTED or facts.adjudication in {
        Adjudication.NONE,
        Adjudication.PENDING,
        Adjudication.REVERSED,
    }:
        return _payer_owes(facts, 1, table, today)
    return _SETTLED


_SETTLED = WorkState(status=QueueStatus.SETTLED, next_action=None, next_action_on=None, owner="", why="nothing is owed")


def _after_touch(facts: ClaimFacts, touch: LastTouch, state: WorkState, today: date) -> WorkState:
    """The caller's own next step goes before the default one; a missed promise is named."""
    status, why = state.status, state.why
    missed: date | None = None
    if status not in {QueueStatus.CREDIT, QueueStatus.PATIENT, QueueStatus.PROVISIONAL}:
        if touch.outcome.group is OutcomeGroup.DENIED:
            status = _OUTCOME_STATUS.get(touch.outcome, QueueStatus.DENIED)
        elif touch.outcome.group is OutcomeGroup.MONEY:
            status = _OUTCOME_STATUS.get(touch.outcome, QueueStatus.DECIDE)
        else:
            status = _OUTCOME_STATUS.get(touch.outcome, status)
    if not touch.outcome.is_attempt and touch.outcome is not Outcome.CLOSED:
        why = f"{touch.outcome.label} ({touch.touched_on:%m/%d/%Y})"
    if touch.promised_on is not None and (today - touch.promised_on).days > PROMISE_DAYS:
        missed = touch.promised_on
        if status is QueueStatus.PROMISED:
            status = QueueStatus.NO_RESPONSE
    if touch.next_action is not None and touch.next_action_on is not None:
        # What was waited for did not come by its day: waiting on is no next step.
        waited = missed is not None or touch.next_action_on <= today
        action = Action.CALL_PAYER if waited and touch.next_action is Action.WAIT else touch.next_action
        on = touch.next_action_on
    else:
        # Closed by the caller, yet money is open: it comes back instead of being forgotten.
        action = state.next_action or Action.REVIEW
        again = _due(facts, touch.touched_on, cadence(facts.payer_class).repeat_days, today)
        on = again if state.next_action_on is None else max(again, state.next_action_on)
    return WorkState(
        status=status,
        next_action=action,
        next_action_on=on,
        owner=state.owner,
        denial_code=state.denial_code,
        scenario=touch.outcome.scenario or state.scenario,
        why=why,
        promise_missed_on=missed,
    )
