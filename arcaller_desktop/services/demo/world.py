"""What a demo is made from, and the calendar it lives in. Every part is worked out again from seed and number alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from arcaller_desktop.domain.business_days import working_day_on_or_before

BATCH_WEEKDAY = 3
"""Claims are sent on Thursdays, acknowledged on Fridays."""

FAMILIES_PER_BLOCK = 100
CLAIMS_PER_BLOCK = 100


@dataclass(frozen=True, kw_only=True, slots=True)
class World:
    """A demo of `claims` claims in the twelve months that end with `until`, counted inclusive."""

    claims: int
    seed: int
    until: date

    def random(self, stream: str, number: int) -> Random:
        """The same throws of the dice for the same stream and number, whoever asks and in whatever order."""
        return Random(f"{self.seed}:{stream}:{number}")

    @property
    def first_day(self) -> date:
        """The first day anybody is seen."""
        return self.until - timedelta(days=364)

    @property
    def last_batch_on(self) -> date:
        """The last Thursday whose acknowledgement is in by `until`."""
        return next_weekday(self.until - timedelta(days=7), BATCH_WEEKDAY)

    @property
    def families(self) -> int:
        """How many families the practice knows: about a third of the claims, in whole blocks."""
        return max(1, -(-self.claims // 300)) * FAMILIES_PER_BLOCK

    def visit_on(self, claim: int) -> date:
        """When claim number `claim` (from 0) was treated; later claims are never earlier."""
        span = (self.last_batch_on - self.first_day).days
        return working_day_on_or_before(self.first_day + timedelta(days=claim * span // self.claims))

    def days(self) -> list[date]:
        """Every day of the demo in order."""
        start = self.first_day - timedelta(days=1)
        return [start + timedelta(days=n) for n in range((self.until - start).days + 1)]


def next_weekday(day: date, weekday: int) -> date:
    """The first such weekday on or after `day`; 0 is Monday."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def next_batch(day: date) -> date:
    """The Thursday a claim ready on `day` goes out: the first one after it."""
    return next_weekday(day + timedelta(days=1), BATCH_WEEKDAY)
