"""Every clock of a claim: what has to be done by when, by which rule, since which day, and what is proven so far.

Rules: 3.3 of the field's knowledge (deadlines by class and action), 3.2 (promise + 10 days), 3.4 (prompt pay).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from arcaller_desktop.domain.calls import PROMISE_DAYS
from arcaller_desktop.domain.deadlines import Deadline, DeadlineAction, DeadlineRules
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.prompt_pay import PromptPay
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, QueueStatus, WorkState
from arcaller_desktop.domain.work import owing_rank
from arcaller_desktop.domain.work_items import action_deadline, actions_at_stake


class ClockState(StrEnum):
    """How a clock stands."""

    RUNNING = "running"
    SAFE_PASSED = "safe day passed"
    LAPSED = "lapsed"
    MET = "met"
    THEIRS = "the payer's"
    THEIRS_LATE = "the payer is late"


@dataclass(frozen=True, kw_only=True, slots=True)
class Proof:
    """Something that shows that a thing was done in time: an acceptance, a fax confirmation, a portal entry."""

    on: date
    kind: str
    """`277CA`, `FAX`, `PORTAL`, `MAIL`."""
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """One clock. `is_at_stake` tells the ones that decide what must be done now."""

    name: str
    state: ClockState
    starts_on: date
    safe_on: date
    legal_on: date
    assumed: bool
    rule: str
    source: str
    postmarked: bool = False
    proof: str = ""
    is_at_stake: bool = False

    def days_left(self, today: date) -> int:
        """Days to the safe day, or to the last one once that has passed."""
        return ((self.safe_on if self.safe_on >= today else self.legal_on) - today).days


_OURS = (
    DeadlineAction.INITIAL_CLAIM,
    DeadlineAction.SECONDARY_CLAIM,
    DeadlineAction.CORRECTED_CLAIM,
    DeadlineAction.REOPENING,
    DeadlineAction.DISPUTE,
    DeadlineAction.APPEAL_1,
    DeadlineAction.APPEAL_2,
    DeadlineAction.APPEAL_3,
    DeadlineAction.RECORDS,
    DeadlineAction.LATE_RECORDS,
    DeadlineAction.OVERPAYMENT_REPORT,
)
_FILING = frozenset({DeadlineAction.INITIAL_CLAIM, DeadlineAction.SECONDARY_CLAIM})
_AFTER_REFUSAL = frozenset(
    {DeadlineAction.CORRECTED_CLAIM, DeadlineAction.REOPENING, DeadlineAction.DISPUTE, DeadlineAction.APPEAL_1}
)
_AFTER_DECISION = frozenset({DeadlineAction.APPEAL_2, DeadlineAction.APPEAL_3})
_PAPERS = frozenset({DeadlineAction.RECORDS, DeadlineAction.LATE_RECORDS})
_STATE_LAW = frozenset({PayerClass.COMMERCIAL, PayerClass.COMMERCIAL_NONPAR, PayerClass.BCBS})
"""Prompt-pay laws of the states bind insurers; plans that an employer funds itself are exempt."""


def claim_clocks(
    facts: ClaimFacts,
    state: WorkState,
    rules: DeadlineRules,
    today: date,
    *,
    proofs: Sequence[Proof] = (),
    prompt_pay: PromptPay | None = None,
) -> tuple[Clock, ...]:
    """The clocks that run or ran on a claim: those at stake first, then by safe day."""
    at_stake = actions_at_stake(facts, state)
    clocks = []
    for action in _OURS:
        if action not in at_stake and not _concerns(action, facts, state):
            continue
        deadline = action_deadline(facts, state, rules, action)
        if deadline is not None:
            clocks.append(_ours(action, deadline, facts, proofs, today, is_at_stake=action in at_stake))
    clocks += [clock for clock in (_promise(facts, today), _answer(facts, state, rules, today, prompt_pay)) if clock]
    return tuple(sorted(clocks, key=lambda clock: (not clock.is_at_stake, clock.safe_on)))


def _concerns(action: DeadlineAction, facts: ClaimFacts, state: WorkState) -> bool:
    if action is DeadlineAction.SECONDARY_CLAIM:
        return owing_rank(facts) > 1
    if action is DeadlineAction.INITIAL_CLAIM:
        return True
    if action in _AFTER_REFUSAL:
        return bool(facts.denial_code)
    if action in _AFTER_DECISION:
        touch = facts.last_touch
        return action is DeadlineAction.APPEAL_2 and touch is not None and touch.outcome is Outcome.APPEAL_UPHELD
    if action in _PAPERS:
        return state.status is QueueStatus.REQUESTED
    return False


def _ours(
    action: DeadlineAction,
    deadline: Deadline,
    facts: ClaimFacts,
    proofs: Sequence[Proof],
    today: date,
    *,
    is_at_stake: bool,
) -> Clock:
    proof, is_met = _proof(action, deadline, facts, proofs)
    if is_met:
        state = ClockState.MET
    elif deadline.has_lapsed(today):
        state = ClockState.LAPSED
    else:
        state = ClockState.SAFE_PASSED if deadline.safe_on < today else ClockState.RUNNING
    label = action.label
    return Clock(
        name=label[0].upper() + label[1:],
        state=state,
        starts_on=deadline.starts_on,
        safe_on=deadline.safe_on,
        legal_on=deadline.legal_on,
        assumed=deadline.assumed,
        rule=deadline.note,
        source=deadline.source,
        postmarked=deadline.postmarked,
        proof=proof,
        is_at_stake=is_at_stake and not is_met,
    )


def _proof(action: DeadlineAction, deadline: Deadline, facts: ClaimFacts, proofs: Sequence[Proof]) -> tuple[str, bool]:
    """What is proven, and whether that meets the limit: papers meet a request for them, a filed claim its own limit."""
    if action in _FILING:
        for proof in proofs:
            if proof.kind == "277CA" and proof.on <= deadline.legal_on:
                return proof.words, True
        if facts.adjudication not in {Adjudication.NONE, Adjudication.REVERSED}:
            return "the payer has decided it, so it was received", True
        if facts.accepted_on is not None:
            return f"accepted {facts.accepted_on:%m/%d/%Y}", facts.accepted_on <= deadline.legal_on
        sent = facts.last_billed_on
        return (f"sent {sent:%m/%d/%Y}, no acceptance yet" if sent else "none: not sent"), False
    sent_papers = [proof for proof in proofs if proof.kind != "277CA" and proof.on >= deadline.starts_on]
    if sent_papers:
        newest = max(sent_papers, key=lambda proof: proof.on)
        return newest.words, action in _PAPERS and newest.on <= deadline.legal_on
    return "none yet", False


def _promise(facts: ClaimFacts, today: date) -> Clock | None:
    touch = facts.last_touch
    if touch is None or touch.promised_on is None:
        return None
    last = touch.promised_on + timedelta(days=PROMISE_DAYS)
    return Clock(
        name="Promised payment",
        state=ClockState.THEIRS_LATE if last < today else ClockState.THEIRS,
        starts_on=touch.touched_on,
        safe_on=touch.promised_on,
        legal_on=last,
        assumed=False,
        rule=f"asked about again {PROMISE_DAYS} days after the promised day",
        source=f"the payer's word on {touch.touched_on:%m/%d/%Y}",
    )


def _answer(
    facts: ClaimFacts, state: WorkState, rules: DeadlineRules, today: date, prompt_pay: PromptPay | None
) -> Clock | None:
    """The payer's own clock: federal rule or contract, else the state's prompt-pay law."""
    if facts.accepted_on is None or facts.submission.value != "accepted":
        return None
    if facts.adjudication not in {Adjudication.NONE, Adjudication.PENDING}:
        return None
    deadline = action_deadline(facts, state, rules, DeadlineAction.PAYER_ANSWER)
    if deadline is not None:
        return Clock(
            name="Payer's answer",
            state=ClockState.THEIRS_LATE if deadline.legal_on < today else ClockState.THEIRS,
            starts_on=deadline.starts_on,
            safe_on=deadline.safe_on,
            legal_on=deadline.legal_on,
            assumed=deadline.assumed,
            rule=deadline.note,
            source=deadline.source,
        )
    if prompt_pay is None or facts.payer_class not in _STATE_LAW:
        return None
    due = facts.accepted_on + timedelta(days=prompt_pay.electronic_days)
    return Clock(
        name="Prompt pay",
        state=ClockState.THEIRS_LATE if due < today else ClockState.THEIRS,
        starts_on=facts.accepted_on,
        safe_on=due,
        legal_on=due,
        assumed=True,
        rule=f"{prompt_pay.state}: {prompt_pay.electronic_days} days for electronic clean claims;"
        f" late: {prompt_pay.interest}. Self-funded employer plans are exempt.",
        source=prompt_pay.source,
    )
