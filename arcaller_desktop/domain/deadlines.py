"""Deadlines: by payer class and action, with the day to be safe, the last legal day, the rule and its source.

Counting: the day after the event is day 1, so the last day of "90 days" is the event plus 90. Months and years keep
the day of the month, or take the last day of a shorter month (29 February + 1 year is 28 February, as Medicare counts).
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from io import StringIO
from typing import Protocol

from arcaller_desktop.domain.business_days import add_months, add_working_days, working_day_on_or_after
from arcaller_desktop.domain.payers import PayerClass

WARN_AT_DAYS = (30, 14, 7, 3)


class DeadlineAction(StrEnum):
    """What has to be done in time. A deadline belongs to a claim and one of these, never to the claim alone."""

    INITIAL_CLAIM = "initial_claim"
    SECONDARY_CLAIM = "secondary_claim"
    CORRECTED_CLAIM = "corrected_claim"
    REOPENING = "reopening"
    DISPUTE = "dispute"
    APPEAL_1 = "appeal_1"
    APPEAL_2 = "appeal_2"
    APPEAL_3 = "appeal_3"
    APPEAL_4 = "appeal_4"
    APPEAL_5 = "appeal_5"
    RECORDS = "records"
    LATE_RECORDS = "late_records"
    OVERPAYMENT_REBUTTAL = "overpayment_rebuttal"
    RECOUPMENT_STOP = "recoupment_stop"
    OVERPAYMENT_APPEAL = "overpayment_appeal"
    OVERPAYMENT_REPORT = "overpayment_report"
    NEGOTIATION = "negotiation"
    IDR_START = "idr_start"
    IDR_PAYMENT = "idr_payment"
    GFE_DISPUTE = "gfe_dispute"
    GRACE_END = "grace_end"
    TAKE_BACK = "take_back"
    PAYER_ANSWER = "payer_answer"

    @property
    def label(self) -> str:
        """As in `12 days to the filing limit`."""
        return _ACTION_LABELS[self]


_ACTION_LABELS = {
    DeadlineAction.INITIAL_CLAIM: "filing limit",
    DeadlineAction.SECONDARY_CLAIM: "secondary filing limit",
    DeadlineAction.CORRECTED_CLAIM: "corrected-claim limit",
    DeadlineAction.REOPENING: "reopening limit",
    DeadlineAction.DISPUTE: "dispute limit",
    DeadlineAction.APPEAL_1: "appeal limit",
    DeadlineAction.APPEAL_2: "second appeal limit",
    DeadlineAction.APPEAL_3: "third appeal limit",
    DeadlineAction.APPEAL_4: "fourth appeal limit",
    DeadlineAction.APPEAL_5: "court limit",
    DeadlineAction.RECORDS: "records due date",
    DeadlineAction.LATE_RECORDS: "last day for late records",
    DeadlineAction.OVERPAYMENT_REBUTTAL: "rebuttal limit",
    DeadlineAction.RECOUPMENT_STOP: "last day to stop the take-back",
    DeadlineAction.OVERPAYMENT_APPEAL: "overpayment appeal limit",
    DeadlineAction.OVERPAYMENT_REPORT: "day to report the overpayment",
    DeadlineAction.NEGOTIATION: "open-negotiation limit",
    DeadlineAction.IDR_START: "arbitration start limit",
    DeadlineAction.IDR_PAYMENT: "arbitration payment day",
    DeadlineAction.GFE_DISPUTE: "estimate dispute limit",
    DeadlineAction.GRACE_END: "end of the premium grace period",
    DeadlineAction.TAKE_BACK: "payer's look-back limit",
    DeadlineAction.PAYER_ANSWER: "payer's answer due",
}


class Unit(StrEnum):
    """What an amount counts."""

    CALENDAR_DAYS = "calendar_days"
    BUSINESS_DAYS = "business_days"
    BUSINESS_DAYS_INCLUSIVE = "business_days_inclusive"
    """The event's own day, when a working day, is day 1."""
    MONTHS = "months"
    YEARS = "years"
    END_OF_NEXT_YEAR = "end_of_next_year"


class StartBasis(StrEnum):
    """The event a deadline is counted from: a field of `DeadlineFacts`."""

    SERVICE_FROM = "service_from"
    SERVICE_TO = "service_to"
    REMIT = "remit"
    LETTER = "letter"
    DECISION = "decision"
    PRIMARY_REMIT = "primary_remit"
    ACCEPTED = "accepted"
    INITIAL_BILL = "initial_bill"
    IDENTIFIED = "identified"
    NEGOTIATION_END = "negotiation_end"
    PREMIUM_DUE = "premium_due"


@dataclass(frozen=True, kw_only=True, slots=True)
class DeadlineFacts:
    """The days a deadline may be counted from. `received_on` is when a notice truly arrived, if that is known."""

    service_from: date | None = None
    service_to: date | None = None
    remit: date | None = None
    letter: date | None = None
    decision: date | None = None
    primary_remit: date | None = None
    accepted: date | None = None
    initial_bill: date | None = None
    identified: date | None = None
    negotiation_end: date | None = None
    premium_due: date | None = None
    received_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class DeadlineRule:
    """One row of the table. `safe_amount` is the strictest reading, `amount` the last legal one; both in `unit`."""

    rule_id: str
    payer_class: PayerClass | None
    """None: the rule holds for every payer."""
    action: DeadlineAction
    amount: int
    unit: Unit
    basis: StartBasis
    presumed_receipt_days: int = 0
    rolls: bool = False
    """A last day that is no working day moves to the next one; only where the payer's rule says so."""
    postmarked: bool = False
    """True when sending in time is enough; else it must have arrived."""
    safe_amount: int
    assumed: bool = False
    """True when the field's knowledge is a range or a custom, or the contract is not known."""
    source: str
    verified_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineRules:
    """All rules, found by class and action."""

    by_class: dict[tuple[PayerClass | None, DeadlineAction], DeadlineRule]

    def find(self, payer_class: PayerClass, action: DeadlineAction) -> DeadlineRule | None:
        """The class's own rule, else the one for every payer, else the strictest one for an unknown class."""
        rules = self.by_class
        return (
            rules.get((payer_class, action))
            or rules.get((None, action))
            or (None if payer_class is PayerClass.SELF_PAY else rules.get((PayerClass.UNKNOWN, action)))
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class Deadline:
    """The last days to do one thing about one claim. `safe_on` is never later than `legal_on`; plan by `safe_on`."""

    action: DeadlineAction
    rule_id: str
    starts_on: date
    safe_on: date
    legal_on: date
    assumed: bool
    source: str
    postmarked: bool = False
    note: str = ""

    def days_left(self, today: date) -> int:
        """Days to the safe date; negative when it has passed."""
        return (self.safe_on - today).days

    def has_lapsed(self, today: date) -> bool:
        """True when even the last legal day has passed."""
        return self.legal_on < today

    def warning(self, today: date) -> int | None:
        """The warning step reached (30, 14, 7 or 3 days; 0 when the safe date has passed), or None."""
        left = self.days_left(today)
        if left < 0:
            return 0
        return next((step for step in reversed(WARN_AT_DAYS) if left <= step), None)


def parse_deadlines(text: str) -> DeadlineRules:
    """The table in `rules/deadlines.csv`. Raises ValueError for a row that cannot be right."""
    rules: dict[tuple[PayerClass | None, DeadlineAction], DeadlineRule] = {}
    seen: set[str] = set()
    for row in csv.DictReader(StringIO(text)):
        rule = _rule(row)
        key = (rule.payer_class, rule.action)
        if rule.rule_id in seen or key in rules:
            raise ValueError(f"deadline rule {rule.rule_id} stands twice")
        if not 0 < rule.safe_amount <= rule.amount or not rule.source:
            raise ValueError(f"deadline rule {rule.rule_id} cannot be right")
        seen.add(rule.rule_id)
        rules[key] = rule
    return DeadlineRules(rules)


def _rule(row: dict[str, str]) -> DeadlineRule:
    return DeadlineRule(
        rule_id=row["rule_id"],
        payer_class=None if row["payer_class"] == "any" else PayerClass(row["payer_class"]),
        action=DeadlineAction(row["action"]),
        amount=int(row["amount"]),
        unit=Unit(row["unit"]),
        basis=StartBasis(row["basis"]),
        presumed_receipt_days=int(row["presumed_receipt_days"]),
        rolls={"none": False, "next_workday": True}[row["roll"]],
        postmarked={"received": False, "postmarked": True}[row["counted"]],
        safe_amount=int(row["safe_amount"] or row["amount"]),
        assumed={"no": False, "yes": True}[row["assumed"]],
        source=row["source"],
        verified_on=date.fromisoformat(row["verified_on"]) if row["verified_on"] else None,
        note=row["note"],
    )


def deadline_for(
    rules: DeadlineRules,
    payer_class: PayerClass,
    action: DeadlineAction,
    facts: DeadlineFacts,
    *,
    override_days: int | None = None,
    holidays: Collection[date] = (),
) -> Deadline | None:
    """The deadline of one action; None when no rule covers it or the day it counts from is not known.

    `override_days` is the limit on the payer's card: it beats the rule, and is not assumed. A class without a rule of
    its own takes the strictest one, flagged as assumed.
    """
    rule = rules.find(payer_class, action)
    if rule is None:
        return None
    starts_on: date | None = getattr(facts, rule.basis)
    if starts_on is None:
        return None
    if override_days is not None:
        last = starts_on + timedelta(days=override_days)
        return Deadline(
            action=action,
            rule_id="payer-card",
            starts_on=starts_on,
            safe_on=last,
            legal_on=last,
            assumed=False,
            source="payer card",
            postmarked=rule.postmarked,
            note=f"{override_days} days, set on the payer's card",
        )
    counted_from = starts_on
    if rule.presumed_receipt_days:
        counted_from = facts.received_on or starts_on + timedelta(days=rule.presumed_receipt_days)
    legal_on = day_after(counted_from, rule.amount, rule.unit, holidays)
    if rule.rolls:
        legal_on = working_day_on_or_after(legal_on, holidays)
    return Deadline(
        action=action,
        rule_id=rule.rule_id,
        starts_on=starts_on,
        safe_on=min(legal_on, day_after(starts_on, rule.safe_amount, rule.unit, holidays)),
        legal_on=legal_on,
        assumed=rule.assumed or rule.payer_class not in {None, payer_class},
        source=rule.source,
        postmarked=rule.postmarked,
        note=rule.note,
    )


class OwnLimits(Protocol):
    """The limits in days on a payer's card, as the card has them and the facts of a claim."""

    @property
    def filing_days(self) -> int | None: ...

    @property
    def corrected_days(self) -> int | None: ...

    @property
    def appeal_days(self) -> int | None: ...

    @property
    def second_appeal_days(self) -> int | None: ...


def own_limit(limits: OwnLimits, action: DeadlineAction) -> int | None:
    """The limit in days that the payer's card gives for an action, if any."""
    if action is DeadlineAction.INITIAL_CLAIM:
        return limits.filing_days
    if action is DeadlineAction.CORRECTED_CLAIM:
        return limits.corrected_days
    if action in {DeadlineAction.APPEAL_1, DeadlineAction.DISPUTE}:
        return limits.appeal_days
    if action is DeadlineAction.APPEAL_2:
        return limits.second_appeal_days
    return None


def nearest(deadlines: Iterable[Deadline | None], today: date) -> Deadline | None:
    """The one to act on: the earliest safe date among those that can still be met; else the one that lapsed last."""
    known = [deadline for deadline in deadlines if deadline is not None]
    open_ones = [deadline for deadline in known if not deadline.has_lapsed(today)]
    if open_ones:
        return min(open_ones, key=lambda deadline: (deadline.safe_on, deadline.legal_on))
    return max(known, key=lambda deadline: deadline.legal_on, default=None)


def later_day(deadline: Deadline | None, safe_on: date | None) -> date | None:
    """The last legal day of the deadline whose safe day this is; None when both fall on one day."""
    if deadline is None or deadline.safe_on != safe_on or deadline.legal_on == safe_on:
        return None
    return deadline.legal_on


def missed_limit(on: date | None, today: date, *, safe_on: date | None, last_on: date | None) -> date | None:
    """The limit that a step on this day would miss: the safe day or, once that has passed, the last one.

    None when the step keeps it, and when there is no limit left to keep.
    """
    limit = next((day for day in (safe_on, last_on) if day is not None and day >= today), None)
    return limit if on is not None and limit is not None and on > limit else None


def day_after(start: date, amount: int, unit: Unit, holidays: Collection[date] = ()) -> date:
    """The last day of a limit counted from `start`."""
    if unit is Unit.CALENDAR_DAYS:
        return start + timedelta(days=amount)
    if unit is Unit.MONTHS:
        return add_months(start, amount)
    if unit is Unit.YEARS:
        return add_months(start, amount * 12)
    if unit is Unit.END_OF_NEXT_YEAR:
        return date(start.year + amount, 12, 31)
    if unit is Unit.BUSINESS_DAYS_INCLUSIVE:
        return add_working_days(start - timedelta(days=1), amount, holidays)
    return add_working_days(start, amount, holidays)
