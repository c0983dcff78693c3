"""Denial patterns: which payer refuses what, how much of it is open, and what comes back when it is worked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.business_days import add_months
from arcaller_desktop.domain.denials import DENIAL_CLASSES, ReasonClass
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage.denials import DenialMonth, DenialSum, denial_months, denial_sums

MONTHS = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class DenialPattern:
    """One payer's refusals with one pair of codes. Open, passed on and closed lines sum to `lines`."""

    payer_id: PayerId
    payer: str
    code: str
    """The pair: `CO-197`."""
    label: str
    reason_class: ReasonClass
    next_action: str
    """What usually frees it."""
    lines: int
    claims: int
    denied_cents: Money
    open_lines: int
    open_cents: Money
    passed_on_lines: int
    """Went to the next payer or the patient by the posting rules."""
    closed_lines: int
    overturned_lines: int
    """Of the closed ones, those that were paid at least in part."""
    recovered_cents: Money
    last_on: date | None
    oldest_open_on: date | None
    oldest_open_days: int

    @property
    def overturned_percent(self) -> int | None:
        """Of the closed lines, how many were overturned; None while none is closed."""
        return round(100 * self.overturned_lines / self.closed_lines) if self.closed_lines else None


@dataclass(frozen=True, kw_only=True, slots=True)
class DenialReport:
    """All patterns since a day, most money first, and the trend by month."""

    since: date
    as_of: date
    patterns: tuple[DenialPattern, ...]
    months: tuple[DenialMonth, ...]

    @property
    def denied_cents(self) -> Money:
        """All that was refused."""
        return sum(pattern.denied_cents for pattern in self.patterns)

    @property
    def open_cents(self) -> Money:
        """What of it is still refused and to be worked."""
        return sum(pattern.open_cents for pattern in self.patterns)

    @property
    def recovered_cents(self) -> Money:
        """What came in since."""
        return sum(pattern.recovered_cents for pattern in self.patterns)


def denial_report(context: Context, since: date | None = None) -> DenialReport:
    """Refusals first said on or after `since`: without it, in this month and the eleven before."""
    today = context.clock.today()
    since = since or add_months(today.replace(day=1), 1 - MONTHS)
    sums = denial_sums(context.database, DENIAL_CLASSES, since)
    return DenialReport(
        since=since,
        as_of=today,
        patterns=tuple(_pattern(context, found, today) for found in sums),
        months=tuple(denial_months(context.database, DENIAL_CLASSES, since)),
    )


def _pattern(context: Context, found: DenialSum, today: date) -> DenialPattern:
    reason = context.tables.reasons.find(found.reason)
    return DenialPattern(
        payer_id=found.payer_id,
        payer=found.payer,
        code=f"{found.group}-{found.reason}",
        label=reason.label,
        reason_class=reason.reason_class,
        next_action=reason.next_action,
        lines=found.lines,
        claims=found.claims,
        denied_cents=found.denied_cents,
        open_lines=found.open_lines,
        open_cents=found.open_cents,
        passed_on_lines=found.passed_on_lines,
        closed_lines=found.lines - found.open_lines - found.passed_on_lines,
        overturned_lines=found.overturned_lines,
        recovered_cents=found.recovered_cents,
        last_on=found.last_on,
        oldest_open_on=found.oldest_open_on,
        oldest_open_days=(today - found.oldest_open_on).days if found.oldest_open_on else 0,
    )
