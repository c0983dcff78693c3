"""What a payer's own past teaches: how long it takes to answer, and how often it pays at which age.

A seed holds until there are `LEAST_CASES` answers; then the two are mixed, the seed weighing as much as `SEED_WEIGHT`
answers, so that a handful of cases never turns the queue over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LEAST_CASES = 10
SEED_WEIGHT = 20
HISTORY_DAYS = 730
"""Answers older than two years say little about a payer today."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """How many first answers a payer gave at an age (days from service to payment, or to the last refusal)."""

    age_days: int
    cases: int
    paid: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerHistory:
    """`chances`: (age up to which, cases, paid), youngest first. `typical_days` and `slow_days` count from billing."""

    chances: tuple[tuple[int, int, int], ...] = ()
    cases: int = 0
    typical_days: int = 0
    """Half of the answers had come by then."""
    slow_days: int = 0
    """Four of five had."""

    def chance(self, age_days: int, seed: int) -> Learnt:
        """Percent that a claim of this age is paid in the end."""
        for up_to, cases, paid in self.chances:
            if age_days <= up_to:
                if cases < LEAST_CASES:
                    break
                percent = round((100 * paid + SEED_WEIGHT * seed) / (cases + SEED_WEIGHT))
                return Learnt(value=percent, seed=seed, cases=cases)
        return Learnt(value=seed, seed=seed, cases=0)

    def usual_days(self, seed: int) -> Learnt:
        """Days after which an answer is late."""
        if self.cases < LEAST_CASES:
            return Learnt(value=seed, seed=seed, cases=0)
        days = round((self.cases * self.slow_days + SEED_WEIGHT * seed) / (self.cases + SEED_WEIGHT))
        return Learnt(value=max(1, days), seed=seed, cases=self.cases)


@dataclass(frozen=True, kw_only=True, slots=True)
class Learnt:
    """A figure, the seed it grew from, and how many answers it rests on (0: the seed alone)."""

    value: int
    seed: int
    cases: int


def chances_by_age(answers: Iterable[Answered], ages: Sequence[int]) -> tuple[tuple[int, int, int], ...]:
    """(age up to which, cases, paid): of the claims still unpaid when they came to that age, how many were paid.

    `ages` are the upper ends of the age classes, rising.
    """
    cases, paid = [0] * len(ages), [0] * len(ages)
    for answer in answers:
        # A claim answered in a class had been waiting in every younger class too.
        for number, up_to in enumerate(ages):
            cases[number] += answer.cases
            paid[number] += answer.paid
            if answer.age_days <= up_to:
                break
    return tuple(zip(ages, cases, paid, strict=True))


def day_by_which(days: Sequence[tuple[int, int]], share: float) -> int:
    """The day by which this share of the answers had come; `days` are (day, answers). 0 without answers."""
    total, so_far = sum(count for _, count in days), 0
    for day, count in sorted(days):
        so_far += count
        if so_far >= share * total:
            return day
    return 0
