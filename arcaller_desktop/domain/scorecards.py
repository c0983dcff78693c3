"""How a payer keeps its word, from the practice's own calls and remittances: hold, promises, days, contradictions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from statistics import median
from zoneinfo import ZoneInfo

from arcaller_desktop.domain.calls import PROMISE_DAYS
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Outcome

LEAST_CALLS_AN_HOUR = 3
"""Fewer calls in an hour of the day say nothing about its queue."""


class SaidKind(StrEnum):
    """What a payer told us about a claim, by whatever way."""

    ACCEPTED = "accepted"
    """A 277CA took the claim in."""
    ANSWER = "answer"
    """Somebody or something answered a touch."""
    PAID = "paid"
    DENIED = "denied"
    """A remittance."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One thing a payer said about one claim. `outcome` and `promised_on` belong to answers."""

    claim_id: ClaimId
    claim_number: str
    on: date
    kind: SaidKind
    outcome: Outcome | None = None
    promised_on: date | None = None
    reference: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class CallTime:
    """One call to a payer: how long it took and how long of it was hold."""

    started_at: datetime
    ended_at: datetime
    hold_seconds: int
    reached: bool
    """Somebody with a name answered."""


class PromiseState(StrEnum):
    """What became of a promised payment."""

    KEPT = "kept"
    LATE = "late"
    """Paid, but after the grace days."""
    BROKEN = "broken"
    OPEN = "open"


@dataclass(frozen=True, kw_only=True, slots=True)
class Contradiction:
    """Two things a payer said about one claim that cannot both be true."""

    claim_id: ClaimId
    claim_number: str
    first_on: date
    second_on: date
    words: str
    references: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class HourOfDay:
    """Calls that began in one hour of the payer's own clock."""

    hour: int
    calls: int
    median_hold_seconds: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Scorecard:
    """One payer over a stretch of time. A figure that rests on nothing is None."""

    since: date
    calls: int
    reached: int
    median_hold_seconds: int | None
    median_call_seconds: int | None
    hours: tuple[HourOfDay, ...]
    promises: Mapping[PromiseState, int]
    kept_percent: int | None
    """Of the promises whose day and grace are over, those kept in time."""
    answered_claims: int
    median_days: int | None
    slowest_tenth_days: int | None
    """From the first sending to the first remittance: half are faster than the first, nine tenths than the second."""
    contradictions: tuple[Contradiction, ...]


def scorecard(
    *,
    since: date,
    today: date,
    time_zone: ZoneInfo,
    calls: Sequence[CallTime],
    said: Iterable[Said],
    days_to_answer: Sequence[int],
) -> Scorecard:
    """Works the figures out. `said` in any order."""
    by_claim: dict[ClaimId, list[Said]] = {}
    for one in said:
        by_claim.setdefault(one.claim_id, []).append(one)
    for history in by_claim.values():
        history.sort(key=lambda one: (one.on, list(SaidKind).index(one.kind)))
    promises = dict.fromkeys(PromiseState, 0)
    contradictions: list[Contradiction] = []
    for history in by_claim.values():
        for state in promise_states(history, today):
            promises[state] += 1
        contradictions.extend(contradictions_in(history))
    due = promises[PromiseState.KEPT] + promises[PromiseState.LATE] + promises[PromiseState.BROKEN]
    days = sorted(days_to_answer)
    return Scorecard(
        since=since,
        calls=len(calls),
        reached=sum(call.reached for call in calls),
        median_hold_seconds=_median([call.hold_seconds for call in calls if call.reached]),
        median_call_seconds=_median(
            [int((call.ended_at - call.started_at).total_seconds()) for call in calls if call.reached]
        ),
        hours=_hours(calls, time_zone),
        promises=promises,
        kept_percent=round(100 * promises[PromiseState.KEPT] / due) if due else None,
        answered_claims=len(days),
        median_days=_median(days),
        slowest_tenth_days=days[min(len(days) - 1, -(-9 * len(days) // 10) - 1)] if days else None,
        contradictions=tuple(sorted(contradictions, key=lambda found: (-found.second_on.toordinal(), found.claim_id))),
    )


def promise_states(history: Sequence[Said], today: date) -> list[PromiseState]:
    """What became of each promise of a payment in one claim's history, in the order of the dates.

    A promise is kept when money came from the day it was given until its date and PROMISE_DAYS of grace are over
    (mail and bank). A second promise before that replaces the first.
    """
    given = [one for one in history if one.outcome is Outcome.SET_TO_PAY and one.promised_on is not None]
    states = []
    for number, promise in enumerate(given):
        assert promise.promised_on is not None
        until = promise.promised_on + timedelta(days=PROMISE_DAYS)
        following = given[number + 1].on if number + 1 < len(given) else None
        paid = next((one.on for one in history if one.kind is SaidKind.PAID and one.on >= promise.on), None)
        if paid is not None and paid <= until:
            states.append(PromiseState.KEPT)
        elif following is not None and following <= until:
            continue
        elif paid is not None:
            states.append(PromiseState.LATE)
        else:
            states.append(PromiseState.OPEN if today <= until else PromiseState.BROKEN)
    return states


_HAS_IT = frozenset(
    {Outcome.IN_PROCESS, Outcome.PENDED_REVIEW, Outcome.PENDED_PROVIDER_INFO, Outcome.SET_TO_PAY, Outcome.APPEAL_OPEN}
)
_SAYS_PAID = frozenset({Outcome.PAID_UNPOSTED, Outcome.PAID_UNCASHED, Outcome.PAID_TO_PATIENT})


def contradictions_in(history: Sequence[Said]) -> list[Contradiction]:
    """Pairs in one claim's history, each later word against the nearest earlier one that it contradicts."""
    found = []
    for number, later in enumerate(history):
        for earlier in reversed(history[:number]):
            words = _contradiction(earlier, later)
            if words:
                found.append(
                    Contradiction(
                        claim_id=later.claim_id,
                        claim_number=later.claim_number,
                        first_on=earlier.on,
                        second_on=later.on,
                        words=words,
                        references=tuple(one.reference for one in (earlier, later) if one.reference),
                    )
                )
                break
    return found


def _contradiction(earlier: Said, later: Said) -> str:
    """In words, or nothing when both can be true."""
    if later.outcome is Outcome.NOT_ON_FILE:
        if earlier.kind is SaidKind.ACCEPTED:
            return "Not on file, although the claim was accepted"
        if earlier.outcome in _HAS_IT or earlier.outcome in _SAYS_PAID:
            assert earlier.outcome is not None
            return f"Not on file, although earlier: {earlier.outcome.label.lower()}"
    if later.kind is SaidKind.DENIED and earlier.outcome is Outcome.SET_TO_PAY:
        return "Denied, although payment was promised"
    if later.outcome is not None and later.outcome.is_denial and earlier.outcome is Outcome.SET_TO_PAY:
        return f"{later.outcome.label}, although payment was promised"
    if later.outcome is Outcome.IN_PROCESS and earlier.outcome in _SAYS_PAID:
        return "In process, although it was said to be paid"
    return ""


def _median(values: Sequence[int]) -> int | None:
    return round(median(values)) if values else None


def _hours(calls: Sequence[CallTime], zone: ZoneInfo) -> tuple[HourOfDay, ...]:
    by_hour: dict[int, list[int]] = {}
    for call in calls:
        if call.reached:
            by_hour.setdefault(call.started_at.astimezone(zone).hour, []).append(call.hold_seconds)
    return tuple(
        HourOfDay(hour=hour, calls=len(holds), median_hold_seconds=round(median(holds)))
        for hour, holds in sorted(by_hour.items())
        if len(holds) >= LEAST_CALLS_AN_HOUR
    )
