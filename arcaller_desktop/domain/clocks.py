"""Which deadlines run for a claim, given where it stands. How each is counted is in `deadlines`."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.domain.deadlines import (
    Deadline,
    DeadlineAction,
    DeadlineFacts,
    DeadlineRules,
    deadline_for,
    nearest,
)
from arcaller_desktop.domain.queue import ClaimFacts, QueueStatus, Submission

_CONTESTED = (DeadlineAction.CORRECTED_CLAIM, DeadlineAction.APPEAL_1, DeadlineAction.DISPUTE)
_FILED = frozenset({Submission.ACCEPTED, Submission.VOIDED})


def running_actions(facts: ClaimFacts, status: QueueStatus) -> tuple[DeadlineAction, ...]:
    """What still has to be done in time. An accepted claim has met its filing limit: the 277CA is the proof."""
    if status is QueueStatus.REQUESTED:
        return (DeadlineAction.RECORDS, *_CONTESTED)
    if status in (QueueStatus.DENIED, QueueStatus.DECIDE):
        return _CONTESTED
    if status is QueueStatus.BILL_NEXT:
        return (DeadlineAction.SECONDARY_CLAIM,)
    if facts.adjudicated_on is None and facts.submission not in _FILED and not facts.is_provisional:
        return (DeadlineAction.INITIAL_CLAIM,)
    return ()


def nearest_deadline(
    facts: ClaimFacts, status: QueueStatus, rules: DeadlineRules, today: date, *, service_to: date | None
) -> Deadline | None:
    """The one to act on first, or None when no clock runs or its start is not known."""
    actions = running_actions(facts, status)
    if not actions:
        return None
    starts = DeadlineFacts(
        service_from=facts.service_from,
        service_to=service_to or facts.service_from,
        remit=facts.adjudicated_on,
        letter=facts.adjudicated_on,
        decision=facts.adjudicated_on,
        primary_remit=facts.adjudicated_on,
        accepted=facts.accepted_on,
    )
    limits = {
        DeadlineAction.INITIAL_CLAIM: facts.filing_days,
        DeadlineAction.CORRECTED_CLAIM: facts.corrected_days,
        DeadlineAction.APPEAL_1: facts.appeal_days,
        DeadlineAction.DISPUTE: facts.appeal_days,
    }
    return nearest(
        (
            deadline_for(rules, facts.payer_class, action, starts, override_days=limits.get(action))
            for action in actions
        ),
        today,
    )
