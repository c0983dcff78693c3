"""Payment plans: the schedule to the cent, what the practice allows, and where a running plan stands.

There is no interest and no fee for paying in parts. What the patient signs is in `agreements`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from arcaller_desktop.domain.agreements import INSTALMENTS_WITHOUT_DISCLOSURE
from arcaller_desktop.domain.business_days import add_months
from arcaller_desktop.domain.money import Money, dollars, split_evenly

LATEST_DUE_DAY = 28
"""The last day every month has."""

DISCLOSURE_ITEMS = (
    "Who extends the credit",
    "Amount financed, with its itemization or the offer of one",
    "Finance charge ($0.00)",
    "Annual percentage rate (0 %)",
    "Number, amounts and due dates of the payments",
    "Total of payments",
    "What happens on early and on late payment",
    "That nothing is taken as security",
)
"""What a written plan of more than four instalments must say (12 CFR 1026.18)."""


class Frequency(StrEnum):
    """How often an instalment falls due."""

    MONTHLY = "monthly"
    BIWEEKLY = "biweekly"
    WEEKLY = "weekly"

    @property
    def label(self) -> str:
        """In words."""
        return {"monthly": "every month", "biweekly": "every two weeks", "weekly": "every week"}[self.value]


class PlanState(StrEnum):
    """Where a plan stands. The values are stored."""

    DRAFT = "draft"
    ACTIVE = "active"
    LATE = "late"
    DEFAULTED = "defaulted"
    CURED = "cured"
    CANCELLED = "cancelled"
    COMPLETED = "completed"

    @property
    def label(self) -> str:
        """In words."""
        return _STATE_LABELS[self]

    @property
    def is_running(self) -> bool:
        """True while instalments are expected."""
        return self in {PlanState.ACTIVE, PlanState.LATE, PlanState.CURED}


_STATE_LABELS = {
    PlanState.DRAFT: "Draft",
    PlanState.ACTIVE: "Active",
    PlanState.LATE: "Late",
    PlanState.DEFAULTED: "In default",
    PlanState.CURED: "Reinstated",
    PlanState.CANCELLED: "Canceled",
    PlanState.COMPLETED: "Completed",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Instalment:
    """One payment of the schedule, numbered from 1."""

    number: int
    due_on: date
    amount_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanTerms:
    """What is agreed. `total_cents` includes the down payment, which is no instalment."""

    total_cents: Money
    instalments: int
    first_due_on: date
    frequency: Frequency = Frequency.MONTHLY
    down_payment_cents: Money = 0

    @property
    def financed_cents(self) -> Money:
        """What the instalments add up to."""
        return self.total_cents - self.down_payment_cents


@dataclass(frozen=True, slots=True)
class MonthsBand:
    """Up to `up_to_cents` (None: any balance) a plan may run `months`."""

    up_to_cents: Money | None
    months: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanPolicy:
    """What the practice allows without asking a manager. Bands in rising order, the last one open."""

    minimum_cents: Money = 25_00
    minimum_percent: int = 5
    """Of the balance; the larger of the two minimums holds."""
    bands: tuple[MonthsBand, ...] = (MonthsBand(300_00, 3), MonthsBand(1_000_00, 12), MonthsBand(None, 24))
    first_due_within_days: int = 30
    grace_days: int = 5
    missed_for_default: int = 2
    default_after_days: int = 30

    def minimum_for(self, total_cents: Money) -> Money:
        """The smallest regular instalment for a balance; percentages round up to the cent."""
        return max(self.minimum_cents, -(-total_cents * self.minimum_percent // 100))

    def months_for(self, total_cents: Money) -> int:
        """The longest run for a balance."""
        return next(band.months for band in self.bands if band.up_to_cents is None or total_cents <= band.up_to_cents)


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanLack:
    """Why terms cannot be agreed (`blocks`), or what has to be thought of. `field` is the name in `PlanTerms`."""

    field: str
    message: str
    blocks: bool = True


def schedule(terms: PlanTerms) -> tuple[Instalment, ...]:
    """The instalments: equal to the cent, the last takes the remainder, so that they sum to what is financed.

    Raises ValueError for terms that `terms_lacks` finds impossible.
    """
    if terms.financed_cents < terms.instalments or terms.instalments < 1:
        raise ValueError("every installment must be at least one cent")
    if terms.frequency is Frequency.MONTHLY and terms.first_due_on.day > LATEST_DUE_DAY:
        raise ValueError(f"monthly installments fall due on a day from 1 to {LATEST_DUE_DAY}")
    amounts = split_evenly(terms.financed_cents, terms.instalments)
    return tuple(
        Instalment(number=index + 1, due_on=_due_on(terms, index), amount_cents=amount)
        for index, amount in enumerate(amounts)
    )


def _due_on(terms: PlanTerms, index: int) -> date:
    return _after(terms.first_due_on, terms.frequency, index)


def terms_lacks(terms: PlanTerms, policy: PlanPolicy, today: date) -> tuple[PlanLack, ...]:
    """What keeps the terms from being agreed, and what must be thought of; empty when all is well."""
    blocking = _impossible(terms, today)
    if blocking:
        return tuple(blocking)
    lacks = []
    each = terms.financed_cents // terms.instalments
    minimum = min(policy.minimum_for(terms.total_cents), terms.financed_cents)
    if each < minimum:
        message = f"{dollars(each)} is below the practice's minimum of {dollars(minimum)}: choose fewer installments."
        lacks.append(PlanLack(field="instalments", message=message))
    months = policy.months_for(terms.total_cents)
    if _due_on(terms, terms.instalments - 1) > add_months(terms.first_due_on, months - 1):
        message = f"A balance of {dollars(terms.total_cents)} may be paid over at most {months} months."
        lacks.append(PlanLack(field="instalments", message=message))
    if (terms.first_due_on - today).days > policy.first_due_within_days:
        message = f"The first installment should fall due within {policy.first_due_within_days} days."
        lacks.append(PlanLack(field="first_due_on", message=message))
    if needs_disclosure(terms):
        lacks.append(PlanLack(field="instalments", message=disclosure_warning(terms), blocks=False))
    return tuple(lacks)


def _impossible(terms: PlanTerms, today: date) -> list[PlanLack]:
    lacks = []
    if terms.total_cents <= 0:
        lacks.append(PlanLack(field="total_cents", message="There is no balance to pay in parts."))
    if not 0 <= terms.down_payment_cents < max(terms.total_cents, 1):
        message = "The down payment must be less than the balance and not below zero."
        lacks.append(PlanLack(field="down_payment_cents", message=message))
    if terms.instalments < 1:
        lacks.append(PlanLack(field="instalments", message="Choose at least one installment."))
    elif not lacks and terms.financed_cents < terms.instalments:
        lacks.append(PlanLack(field="instalments", message="Each installment would be less than one cent."))
    if terms.first_due_on < today:
        lacks.append(PlanLack(field="first_due_on", message="The first due date is in the past."))
    if terms.frequency is Frequency.MONTHLY and terms.first_due_on.day > LATEST_DUE_DAY:
        message = f"Choose a due day from 1 to {LATEST_DUE_DAY}, which every month has."
        lacks.append(PlanLack(field="first_due_on", message=message))
    return lacks


def needs_disclosure(terms: PlanTerms) -> bool:
    """True above four instalments, down payment apart (12 CFR 1026.2(a)(17)); zero interest cures nothing."""
    return terms.instalments > INSTALMENTS_WITHOUT_DISCLOSURE


def disclosure_warning(terms: PlanTerms) -> str:
    """The warning to show, with what has to be disclosed."""
    items = "; ".join(item[0].lower() + item[1:] for item in DISCLOSURE_ITEMS)
    return (
        f"A written plan of {terms.instalments} installments is more than {INSTALMENTS_WITHOUT_DISCLOSURE}: a practice "
        "that grants such plans more than 25 times a year must give the Regulation Z disclosure before signing, "
        f"interest or not. It says: {items}."
    )


def suggest_terms(total_cents: Money, policy: PlanPolicy, today: date) -> PlanTerms:
    """Terms to start the talk with: monthly, as many instalments as minimum and four allow, due in two weeks."""
    most = max(1, total_cents // max(1, policy.minimum_for(total_cents)))
    count = min(most, policy.months_for(total_cents), INSTALMENTS_WITHOUT_DISCLOSURE)
    start = today + timedelta(days=14)
    day = start if start.day <= LATEST_DUE_DAY else add_months(start.replace(day=1), 1)
    return PlanTerms(total_cents=total_cents, instalments=count, first_due_on=day)


def lowered(instalments: Sequence[Instalment], cents: Money) -> tuple[Instalment, ...]:
    """The schedule after so much of its balances went away without the patient's money: the last payments first."""
    left = max(cents, 0)
    kept: list[Instalment] = []
    for instalment in reversed(instalments):
        off = min(left, instalment.amount_cents)
        left -= off
        if off < instalment.amount_cents:
            kept.append(replace(instalment, amount_cents=instalment.amount_cents - off))
    return tuple(reversed(kept))


def extended(terms_of: Sequence[Instalment], frequency: Frequency, added_cents: Money) -> tuple[Instalment, ...]:
    """The schedule with new balances behind it: payments as large as the first, the last takes the remainder."""
    each = terms_of[0].amount_cents
    count = max(-(-added_cents // each), 1)
    amounts = [min(each, added_cents - place * each) for place in range(count)]
    last = terms_of[-1]
    more = [
        Instalment(number=last.number + place, due_on=_after(last.due_on, frequency, place), amount_cents=cents)
        for place, cents in enumerate(amounts, start=1)
    ]
    return (*terms_of, *more)


def taken_up_again(
    instalments: Sequence[Instalment], paid_cents: Money, frequency: Frequency, first_due_on: date
) -> tuple[Instalment, ...]:
    """The schedule of a plan that goes on after default: what is not fully paid falls due anew from a day on."""
    left, place = paid_cents, 0
    moved = []
    for instalment in instalments:
        covered = min(max(left, 0), instalment.amount_cents)
        left -= covered
        if covered < instalment.amount_cents:
            moved.append(replace(instalment, due_on=_after(first_due_on, frequency, place)))
            place += 1
        else:
            moved.append(instalment)
    return tuple(moved)


def _after(day: date, frequency: Frequency, places: int) -> date:
    if frequency is Frequency.MONTHLY:
        return add_months(day, places)
    return day + timedelta(days=places * (14 if frequency is Frequency.BIWEEKLY else 7))


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanProgress:
    """Where a running plan stands. Payments fill the oldest instalment first."""

    state: PlanState
    paid_cents: Money
    left_cents: Money
    overdue_cents: Money
    overdue_since: date | None
    missed: int
    """Instalments past their grace and not fully paid."""
    next_due: Instalment | None
    """The first instalment not fully paid, with what is left of it."""


def progress(
    instalments: Sequence[Instalment],
    paid_cents: Money,
    today: date,
    policy: PlanPolicy,
    *,
    was_defaulted: bool = False,
) -> PlanProgress:
    """The state of an agreed plan after `paid_cents` towards its instalments, counted with the policy's grace."""
    left, overdue, missed = paid_cents, 0, 0
    since: date | None = None
    next_due: Instalment | None = None
    for instalment in instalments:
        covered = min(max(left, 0), instalment.amount_cents)
        left -= covered
        lacking = instalment.amount_cents - covered
        if not lacking:
            continue
        if next_due is None:
            next_due = Instalment(number=instalment.number, due_on=instalment.due_on, amount_cents=lacking)
        if (today - instalment.due_on).days > policy.grace_days:
            overdue += lacking
            missed += 1
            since = since or instalment.due_on
    total = sum(instalment.amount_cents for instalment in instalments)
    return PlanProgress(
        state=_state(next_due, missed, since, today, policy, was_defaulted=was_defaulted),
        paid_cents=paid_cents,
        left_cents=total - paid_cents,
        overdue_cents=overdue,
        overdue_since=since,
        missed=missed,
        next_due=next_due,
    )


def _state(
    next_due: Instalment | None,
    missed: int,
    since: date | None,
    today: date,
    policy: PlanPolicy,
    *,
    was_defaulted: bool,
) -> PlanState:
    if next_due is None:
        return PlanState.COMPLETED
    if since is None:
        return PlanState.CURED if was_defaulted else PlanState.ACTIVE
    if missed >= policy.missed_for_default or (today - since).days >= policy.default_after_days:
        return PlanState.DEFAULTED
    return PlanState.LATE
