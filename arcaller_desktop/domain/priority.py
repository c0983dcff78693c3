"""How urgent a claim is, as a number that explains itself: every factor is named, and their product is the score.

Expected money × what is usually left of a charge × chance by age × chance by kind of trouble × after costs × deadline ×
staleness × timing × payer. The seeds stand in `rules/priority.csv`; a practice's own history may replace them.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from io import StringIO

from arcaller_desktop.domain.deadlines import Deadline
from arcaller_desktop.domain.history import LEAST_CASES, Learnt, PayerHistory
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import QueueStatus

_URGENT_DAYS = 10
_STALE_DAYS = 30
_NEARLY_FULL = 0.95
"""A factor from here on holds nothing down that is worth a word."""
_DECIDED = frozenset({QueueStatus.PATIENT, QueueStatus.CREDIT, QueueStatus.BILL_NEXT, QueueStatus.SETTLED})


_UNANSWERED = frozenset({QueueStatus.WAITING, QueueStatus.NO_RESPONSE, QueueStatus.IN_REVIEW})


class Band(StrEnum):
    """How a day's work is cut up."""

    FIRST = "P1"
    SECOND = "P2"
    THIRD = "P3"
    SMALL = "P4"
    HOLD = "HOLD"

    @property
    def label(self) -> str:
        """In words."""
        return _BAND_LABELS[self]


_BAND_LABELS = {
    Band.FIRST: "First: deadline near or high balance",
    Band.SECOND: "Second: worth most",
    Band.THIRD: "Third: the rest",
    Band.SMALL: "Small balances, in one go",
    Band.HOLD: "Not due yet",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class PriorityPolicy:
    """The seeds. Chances and shares are percent; `urgency` holds (days left, factor), most urgent first."""

    chance_by_age: tuple[tuple[int, int], ...]
    chance_by_status: dict[str, int]
    chance_by_scenario: dict[str, int]
    net_of_charge: dict[str, int]
    urgency: tuple[tuple[int, float], ...]
    cost_per_touch_cents: Money
    touches_denied: int
    touches_other: int
    high_cents: Money
    middle_cents: Money
    small_cents: Money
    lapsed_factor: float
    not_due_factor: float


def parse_priority(text: str) -> PriorityPolicy:
    """The policy in `rules/priority.csv`. Raises ValueError or KeyError when a seed lacks."""
    kinds: dict[str, dict[str, int]] = {}
    for row in csv.DictReader(StringIO(text)):
        seeds = kinds.setdefault(row["kind"], {})
        if row["key"] in seeds:
            raise ValueError(f"seed {row['kind']} {row['key']} stands twice")
        seeds[row["key"]] = int(row["value"])
    setting = kinds["setting"]
    for name, wanted in (("chance_by_status", QueueStatus), ("net_of_charge", PayerClass)):
        missing = [key.value for key in wanted if key.value not in kinds[name]]
        if missing:
            raise ValueError(f"no seed {name} for {missing}")
    return PriorityPolicy(
        chance_by_age=tuple(sorted((int(days), percent) for days, percent in kinds["chance_by_age"].items())),
        chance_by_status=kinds["chance_by_status"],
        chance_by_scenario=kinds["chance_by_scenario"],
        net_of_charge=kinds["net_of_charge"],
        urgency=tuple(sorted((int(days), tenths / 10) for days, tenths in kinds["urgency"].items())),
        cost_per_touch_cents=setting["cost_per_touch_cents"],
        touches_denied=setting["touches_denied"],
        touches_other=setting["touches_other"],
        high_cents=setting["high_cents"],
        middle_cents=setting["middle_cents"],
        small_cents=setting["small_cents"],
        lapsed_factor=setting["lapsed_tenths"] / 10,
        not_due_factor=setting["not_due_hundredths"] / 100,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class PriorityFacts:
    """What the score is made of. Ages are days from the date of service."""

    balance_cents: Money
    expected_cents: Money | None = None
    """Allowed less paid, when a fee schedule says it; else estimated from the balance."""
    is_decided: bool = False
    """True once a payer has priced the charge: the balance is then no longer a gross charge."""
    payer_class: PayerClass = PayerClass.UNKNOWN
    status: QueueStatus
    scenario: str = ""
    age_days: int
    deadline: Deadline | None = None
    next_action_on: date | None = None
    promise_missed_on: date | None = None
    payer_weight: float = 1.0
    payer_name: str = ""
    history: PayerHistory | None = None
    """The practice's own with this payer; None: seeds alone."""


@dataclass(frozen=True, slots=True)
class Part:
    """One factor, named and in words."""

    name: str
    words: str
    factor: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Priority:
    """The score in whole points (roughly dollars), its parts, whose product it is, and the reasons to show."""

    score: int
    band: Band
    parts: tuple[Part, ...]
    reasons: tuple[str, ...]
    why_not_higher: tuple[str, ...] = ()
    """What holds it down, the heaviest first."""


def points(facts: PriorityFacts, policy: PriorityPolicy, today: date) -> int:
    """The score alone, without the words: for weighing a whole practice."""
    return _factors(facts, policy, today).points


def score(facts: PriorityFacts, policy: PriorityPolicy, today: date) -> Priority:
    """The priority of one claim on `today`."""
    factors = _factors(facts, policy, today)
    cost = dollars(_cost(facts, policy))
    parts = [Part("expected", f"{dollars(factors.value_cents)} open", factors.value_cents / 100)]
    if factors.share != 1.0:
        words = f"about {factors.share:.0%} of an undecided charge is usually allowed"
        parts.append(Part("share", words, factors.share))
    parts += [
        Part("age", _age_words(facts, _chance_by_age(facts, policy)), factors.age),
        Part("chance", f"{factors.kind:.0%} chance for “{facts.status.label.lower()}”", factors.kind),
        Part("effort", f"{cost} for the work taken off", factors.effort),
        Part("deadline", _urgency_words(facts.deadline, today), factors.urgency),
        Part("staleness", _staleness_words(facts.next_action_on, today), factors.staleness),
        Part("timing", _timing_words(facts, today), factors.timing),
    ]
    if facts.payer_weight != 1.0:
        parts.append(Part("payer", f"payer weighs {facts.payer_weight:g}", facts.payer_weight))
    return Priority(
        score=factors.points,
        band=_band(facts, policy, factors.expected_cents, today),
        parts=tuple(parts),
        reasons=_reasons(facts, factors.expected_cents, today),
        why_not_higher=_why_not_higher(facts, factors, policy, today),
    )


def _chance_by_age(facts: PriorityFacts, policy: PriorityPolicy) -> Learnt:
    """The seed for the age, or what this payer's answers at that age teach."""
    seed = next((percent for days, percent in policy.chance_by_age if facts.age_days <= days), 0)
    if facts.history is None:
        return Learnt(value=seed, seed=seed, cases=0)
    return facts.history.chance(facts.age_days, seed)


def _age_words(facts: PriorityFacts, chance: Learnt) -> str:
    words = f"{chance.value}% chance at {facts.age_days} days"
    if chance.cases:
        return f"{words}, from {chance.cases:,} answers of this payer (usual elsewhere {chance.seed}%)"
    return words if facts.history is None else f"{words}, usual value: fewer than {LEAST_CASES} answers of this payer"


def _why_not_higher(facts: PriorityFacts, factors: _Factors, policy: PriorityPolicy, today: date) -> tuple[str, ...]:
    """Every factor that is below what it could be, with what it costs, heaviest first."""
    steepest = max((factor for _, factor in policy.urgency), default=1.0)
    held: list[tuple[float, str]] = [
        (factors.timing, f"{_timing_words(facts, today)}: until then it counts {policy.not_due_factor:.0%}"),
        (factors.age, f"only {factors.age:.0%} chance at {facts.age_days} days of age"),
        (factors.kind, f"only {factors.kind:.0%} chance for “{facts.status.label.lower()}”"),
        (factors.share, f"about {factors.share:.0%} of an undecided charge is usually allowed"),
        (factors.effort, f"{dollars(_cost(facts, policy))} of work against {_likely_words(factors)} to be had"),
        (factors.urgency / steepest, f"{_urgency_words(facts.deadline, today)}: ×{factors.urgency:g} of ×{steepest:g}"),
        (factors.staleness / 2, f"{_staleness_words(facts.next_action_on, today)}: ×{factors.staleness:.2g} of ×2"),
    ]
    return tuple(words for share, words in sorted(held, key=lambda one: one[0]) if share < _NEARLY_FULL)


def _likely_words(factors: _Factors) -> str:
    return dollars(round(factors.expected_cents * factors.age * factors.kind))


def _expected(facts: PriorityFacts, policy: PriorityPolicy) -> float:
    if facts.expected_cents is not None:
        return max(0, facts.expected_cents)
    balance = abs(facts.balance_cents)
    if facts.is_decided or facts.status in _DECIDED:
        return balance
    return balance * policy.net_of_charge[facts.payer_class] / 100


@dataclass(frozen=True, kw_only=True, slots=True)
class _Factors:
    """The numbers of a score; their product is it. A share of 1 stands for none."""

    value_cents: Money
    expected_cents: float
    share: float
    age: float
    kind: float
    effort: float
    urgency: float
    staleness: float
    timing: float
    payer: float

    @property
    def points(self) -> int:
        likely = self.value_cents / 100 * self.share * self.age * self.kind
        return round(likely * self.effort * self.urgency * self.staleness * self.timing * self.payer)


def _factors(facts: PriorityFacts, policy: PriorityPolicy, today: date) -> _Factors:
    expected = _expected(facts, policy)
    value = max(0, abs(facts.balance_cents) if facts.expected_cents is None else facts.expected_cents)
    age = _chance_by_age(facts, policy).value / 100
    trouble = policy.chance_by_scenario.get(facts.scenario) if facts.status is QueueStatus.DENIED else None
    kind = (policy.chance_by_status[facts.status] if trouble is None else trouble) / 100
    likely = expected * age * kind
    return _Factors(
        value_cents=value,
        expected_cents=expected,
        share=expected / value if value else 1.0,
        age=age,
        kind=kind,
        effort=max(0.0, 1 - _cost(facts, policy) / likely) if likely > 0 else 0.0,
        urgency=_urgency(facts.deadline, policy, today),
        staleness=1 + min(_days_late(facts.next_action_on, today), _STALE_DAYS) / _STALE_DAYS,
        timing=policy.not_due_factor if _is_on_hold(facts, today) else 1.0,
        payer=facts.payer_weight,
    )


def _cost(facts: PriorityFacts, policy: PriorityPolicy) -> Money:
    touches = policy.touches_denied if facts.status is QueueStatus.DENIED else policy.touches_other
    return touches * policy.cost_per_touch_cents


def _urgency(deadline: Deadline | None, policy: PriorityPolicy, today: date) -> float:
    if deadline is None:
        return 1.0
    if deadline.has_lapsed(today):
        # An assumed limit may be wrong: it must never push a claim down.
        return 1.0 if deadline.assumed else policy.lapsed_factor
    left = deadline.days_left(today)
    return next((factor for days, factor in policy.urgency if left <= days), 1.0)


def _urgency_words(deadline: Deadline | None, today: date) -> str:
    return "no deadline runs" if deadline is None else _deadline_words(deadline, today)


def _days_late(next_action_on: date | None, today: date) -> int:
    return 0 if next_action_on is None else max(0, (today - next_action_on).days)


def _staleness_words(next_action_on: date | None, today: date) -> str:
    late = _days_late(next_action_on, today)
    return f"next step {_count(late, 'day')} overdue" if late else "next step not overdue"


def _timing_words(facts: PriorityFacts, today: date) -> str:
    if facts.next_action_on is not None and _is_on_hold(facts, today):
        return f"nothing to do before {_day(facts.next_action_on, today)}"
    return "can be worked now"


def _is_on_hold(facts: PriorityFacts, today: date) -> bool:
    if facts.next_action_on is None or facts.next_action_on <= today:
        return False
    return not _deadline_presses(facts.deadline, today)


def _deadline_presses(deadline: Deadline | None, today: date) -> bool:
    return deadline is not None and not deadline.has_lapsed(today) and deadline.days_left(today) <= _URGENT_DAYS


def _band(facts: PriorityFacts, policy: PriorityPolicy, expected: float, today: date) -> Band:
    if _is_on_hold(facts, today):
        return Band.HOLD
    if _deadline_presses(facts.deadline, today) or expected >= policy.high_cents:
        return Band.FIRST
    if expected < policy.small_cents:
        return Band.SMALL
    return Band.SECOND if expected >= policy.middle_cents else Band.THIRD


def _reasons(facts: PriorityFacts, expected: float, today: date) -> tuple[str, ...]:
    reasons = [f"{dollars(round(expected))} expected"]
    if facts.deadline is not None:
        reasons.append(_deadline_words(facts.deadline, today))
    if facts.promise_missed_on is not None:
        reasons.append(f"payer promised by {_day(facts.promise_missed_on, today)}, missed")
    if facts.status is QueueStatus.NO_RESPONSE and facts.promise_missed_on is None:
        reasons.append("no answer from the payer")
    elif facts.status is not QueueStatus.NO_RESPONSE:
        reasons.append(facts.status.label.lower())
    if facts.history is not None and facts.history.cases >= LEAST_CASES and facts.status in _UNANSWERED:
        reasons.append(f"usually answers in {facts.history.typical_days}–{facts.history.slow_days} days")
    if facts.next_action_on is not None:
        late = (today - facts.next_action_on).days
        if late > 0:
            reasons.append(f"next step {_count(late, 'day')} overdue")
        elif late < 0:
            reasons.append(f"next step {_day(facts.next_action_on, today)}")
    return tuple(reasons)


def _deadline_words(deadline: Deadline, today: date) -> str:
    assumed = " (assumed)" if deadline.assumed else ""
    if deadline.has_lapsed(today):
        return f"{deadline.action.label} passed {_day(deadline.legal_on, today)}{assumed}"
    left = deadline.days_left(today)
    if left < 0:
        return f"safe day for the {deadline.action.label} passed, last day {_day(deadline.legal_on, today)}{assumed}"
    return f"{_count(left, 'day')} to the {deadline.action.label}{assumed}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _day(day: date, today: date) -> str:
    year = "" if day.year == today.year else f", {day.year}"
    return f"{day:%B} {day.day}{year}"
