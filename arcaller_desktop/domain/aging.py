"""Age of a balance: five clocks that are never mixed, and five buckets that never overlap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.money import Money


class Basis(StrEnum):
    """What a balance's age is counted from."""

    DOS = "dos"
    FIRST_BILLED = "first_billed"
    LAST_BILLED = "last_billed"
    RESPONSIBILITY = "responsibility"
    ACTIVITY = "activity"

    @property
    def label(self) -> str:
        """For the header of every strip: which clock it shows."""
        return _BASIS_LABELS[self]


_BASIS_LABELS = {
    Basis.DOS: "date of service",
    Basis.FIRST_BILLED: "first billed",
    Basis.LAST_BILLED: "last billed",
    Basis.RESPONSIBILITY: "date it became this payer's or the patient's",
    Basis.ACTIVITY: "last activity",
}


class Bucket(StrEnum):
    """Days of age, both ends included."""

    D0_30 = "0-30"
    D31_60 = "31-60"
    D61_90 = "61-90"
    D91_120 = "91-120"
    D121_UP = "121+"

    @property
    def label(self) -> str:
        """With a real dash: `31–60`."""
        return self.value.replace("-", "–")


BUCKETS = tuple(Bucket)
_LIMITS = ((30, Bucket.D0_30), (60, Bucket.D31_60), (90, Bucket.D61_90), (120, Bucket.D91_120))


@dataclass(frozen=True, kw_only=True, slots=True)
class AgingDates:
    """The dates a balance can be aged from; any may be missing."""

    service_from: date | None = None
    first_billed_on: date | None = None
    last_billed_on: date | None = None
    responsibility_on: date | None = None
    last_activity_on: date | None = None


def start_of(dates: AgingDates, basis: Basis) -> date | None:
    """The day the clock of `basis` starts; None when no date is known at all.

    A missing date falls back on the next clock that has one, older ones first, so that nothing hides: service → first
    billed → last billed; first billed → service → last billed; last billed → first billed → service; responsibility →
    last billed and on; activity → responsibility and on.
    """
    service, first, last = dates.service_from, dates.first_billed_on, dates.last_billed_on
    if basis is Basis.DOS:
        return service or first or last
    if basis is Basis.FIRST_BILLED:
        return first or service or last
    if basis is Basis.LAST_BILLED:
        return last or first or service
    if basis is Basis.RESPONSIBILITY:
        return dates.responsibility_on or last or first or service
    return dates.last_activity_on or dates.responsibility_on or last or first or service


def age_days(start: date | None, today: date) -> int:
    """Whole days since `start`; a date in the future, or none at all, is age 0."""
    return 0 if start is None else max(0, (today - start).days)


def age_on(dates: AgingDates, basis: Basis, today: date) -> int:
    """The age of a balance by one of the five clocks."""
    return age_days(start_of(dates, basis), today)


def bucket_of(days: int) -> Bucket:
    """The one bucket `days` of age belong to; negative days count as 0."""
    for limit, bucket in _LIMITS:
        if days <= limit:
            return bucket
    return Bucket.D121_UP


@dataclass(frozen=True, slots=True)
class AgingStrip:
    """Balances by bucket, oldest last, on one basis. Credits are kept as they are, negative."""

    basis: Basis
    cents: tuple[Money, Money, Money, Money, Money]
    counts: tuple[int, int, int, int, int]

    @property
    def total_cents(self) -> Money:
        """The sum of the buckets: equals the open balances that went in."""
        return sum(self.cents)

    @property
    def count(self) -> int:
        """How many balances went in."""
        return sum(self.counts)

    def of(self, bucket: Bucket) -> Money:
        """What stands in one bucket."""
        return self.cents[BUCKETS.index(bucket)]


class Grouping(StrEnum):
    """What the rows of an aging report are."""

    PAYER = "payer"
    CLASS = "class"
    RESPONSIBILITY = "responsibility"


@dataclass(frozen=True, kw_only=True, slots=True)
class AgingRow:
    """One payer, class or party. `key` is stable: a payer's id, a class, `payer1`…`payer3`, `patient`."""

    key: str
    label: str
    strip: AgingStrip


@dataclass(frozen=True, kw_only=True, slots=True)
class AgingReport:
    """Open balances by age. The rows sum to the total, and the total to the ledger."""

    basis: Basis
    by: Grouping
    as_of: date
    rows: tuple[AgingRow, ...]
    total: AgingStrip
    credits_cents: Money
    """The credit balances within the total: negative. Shown apart, because a credit hides a debt of the same size."""
