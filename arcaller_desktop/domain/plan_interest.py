"""What interest on a payment plan would be: the states' caps, the schedule to the cent, and what credit costs a year.

No plan of the program charges interest: an instalment is principal, and the ledger has no kind for a finance charge.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from io import StringIO

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.business_days import add_months
from arcaller_desktop.domain.money import Money, parse_amount, plain_amount
from arcaller_desktop.domain.plans import Frequency, PlanTerms, schedule

DAYS_OF_A_YEAR = 365
"""Also in a leap year: a day then costs no less than in another."""

_HUNDREDTHS = 100_00
"""Hundredths of a percent in the whole."""

_WEEKS = {Frequency.WEEKLY: 1, Frequency.BIWEEKLY: 2}
_DAYS_OF_A_MONTH = 30
"""What the odd days before the first payment are a part of, when payments are monthly (appendix J, (b)(5)(ii))."""


class InterestRefusedError(UserError):
    """No interest may be charged, or not so much."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(f"No interest can be charged: {why}.", remedy)


@dataclass(frozen=True, kw_only=True, slots=True)
class InterestCap:
    """The highest yearly rate in one state, what it holds for, and the law it rests on."""

    state: str
    highest_hundredths: int
    """Of a percent: 300 is 3 %."""
    what: str
    source: str


def parse_interest_caps(text: str) -> dict[str, InterestCap]:
    """The table in `rules/interest_caps.csv` by state. Raises ValueError for a row that cannot be right."""
    found: dict[str, InterestCap] = {}
    for row in csv.DictReader(StringIO(text)):
        cap = InterestCap(
            state=row["state"],
            highest_hundredths=parse_amount(row["highest_percent"]),
            what=row["what"],
            source=row["source"],
        )
        if (
            len(cap.state) != 2
            or cap.state in found
            or not row["highest_percent"].strip()
            or not 0 <= cap.highest_hundredths < _HUNDREDTHS
            or not cap.source
        ):
            raise ValueError(f"interest cap of {cap.state} cannot be right")
        found[cap.state] = cap
    return found


def allowed_rate(caps: Mapping[str, InterestCap], state: str) -> InterestCap:
    """The cap of the state in which the guarantor lives.

    A state whose law is not in the table is refused, never guessed. Raises InterestRefusedError.
    """
    asked = state.strip().upper()
    if not asked:
        raise InterestRefusedError(
            "the address has no state", "Complete the address, or agree the plan without interest."
        )
    if asked not in caps:
        raise InterestRefusedError(f"the cap of {asked} is not known", "Agree the plan without interest.")
    return caps[asked]


def check_rate(caps: Mapping[str, InterestCap], state: str, yearly_hundredths: int) -> None:
    """Passes a rate that the state's cap allows; none at all is allowed everywhere. Raises InterestRefusedError."""
    if yearly_hundredths < 0:
        raise InterestRefusedError("the rate is below zero", "Agree the plan without interest.")
    if not yearly_hundredths:
        return
    cap = allowed_rate(caps, state)
    if yearly_hundredths > cap.highest_hundredths:
        raise InterestRefusedError(
            f"{percent(yearly_hundredths)} a year is above the cap of {cap.state}, "
            f"{percent(cap.highest_hundredths)} ({cap.what}; {cap.source})",
            "Lower the rate, or agree the plan without interest.",
        )


def percent(hundredths: int) -> str:
    """`2.96 %`, and `3 %` for a whole one."""
    whole, rest = divmod(hundredths, 100)
    return f"{plain_amount(hundredths) if rest else whole} %"


@dataclass(frozen=True, kw_only=True, slots=True)
class InterestInstalment:
    """One payment of a schedule with interest, numbered from 1."""

    number: int
    due_on: date
    principal_cents: Money
    interest_cents: Money

    @property
    def total_cents(self) -> Money:
        """What is paid on the day."""
        return self.principal_cents + self.interest_cents


def interest_schedule(terms: PlanTerms, yearly_hundredths: int, agreed_on: date) -> tuple[InterestInstalment, ...]:
    """The plan's own instalments as principal, each with the simple interest of its period.

    Interest runs on the principal that is left, by actual days over 365, from the day of agreement to the first due
    date and then from one to the next, and is rounded half up to the cent. Interest is never put on interest, and the
    last payment settles the principal exactly. Raises ValueError for impossible terms, a rate below zero, or a first
    due date before the agreement.
    """
    if yearly_hundredths < 0 or terms.first_due_on < agreed_on:
        raise ValueError("no rate below zero, and no payment before the agreement")
    left, since = terms.financed_cents, agreed_on
    rows = []
    for part in schedule(terms):
        interest = _half_up(
            Fraction(left * yearly_hundredths * (part.due_on - since).days, _HUNDREDTHS * DAYS_OF_A_YEAR)
        )
        rows.append(
            InterestInstalment(
                number=part.number, due_on=part.due_on, principal_cents=part.amount_cents, interest_cents=interest
            )
        )
        left, since = left - part.amount_cents, part.due_on
    return tuple(rows)


@dataclass(frozen=True, kw_only=True, slots=True)
class CostOfCredit:
    """The four figures of the disclosure (12 CFR 1026.18)."""

    amount_financed_cents: Money
    finance_charge_cents: Money
    total_of_payments_cents: Money
    yearly_rate_hundredths: int
    """The annual percentage rate, in hundredths of a percent."""


def cost_of_credit(rows: Sequence[InterestInstalment], frequency: Frequency, agreed_on: date) -> CostOfCredit:
    """What the schedule costs. Raises ValueError as `annual_percentage_rate` does."""
    financed = sum(row.principal_cents for row in rows)
    charge = sum(row.interest_cents for row in rows)
    payments = [(row.due_on, row.total_cents) for row in rows]
    return CostOfCredit(
        amount_financed_cents=financed,
        finance_charge_cents=charge,
        total_of_payments_cents=financed + charge,
        yearly_rate_hundredths=annual_percentage_rate(financed, agreed_on, payments, frequency) if charge else 0,
    )


def annual_percentage_rate(
    financed_cents: Money, agreed_on: date, payments: Sequence[tuple[date, Money]], frequency: Frequency
) -> int:
    """The yearly rate in hundredths of a percent, rounded, by the actuarial method of 12 CFR 1026 appendix J.

    All arithmetic is exact, so the figure is the same on every machine. Raises ValueError when there is no payment,
    when one is not after the agreement, when they are less than what is financed, and for a single payment after more
    than a year.
    """
    total = sum(cents for _, cents in payments)
    if not payments or financed_cents <= 0 or min(day for day, _ in payments) <= agreed_on:
        raise ValueError("something must be financed, and paid after the day of agreement")
    if total < financed_cents:
        raise ValueError("the payments are less than what is financed")
    if len(payments) == 1:
        return _of_one_payment(financed_cents, total, (payments[0][0] - agreed_on).days)
    spans = [(*_unit_periods(agreed_on, day, frequency), cents) for day, cents in payments]
    a_year = 12 if frequency is Frequency.MONTHLY else 52 // _WEEKS[frequency]

    def is_enough(hundredths: int) -> bool:
        # Half a step above the rate asked for: the lowest rate that passes is then the true one, rounded.
        each = Fraction(2 * hundredths + 1, 2 * _HUNDREDTHS * a_year)
        return _worth(spans, each) <= financed_cents

    highest = 1
    while not is_enough(highest):
        highest *= 2
    lowest = 0
    while lowest < highest:
        middle = (lowest + highest) // 2
        lowest, highest = (lowest, middle) if is_enough(middle) else (middle + 1, highest)
    return lowest


def _of_one_payment(financed_cents: Money, total_cents: Money, days: int) -> int:
    """The term is the unit-period, 365 over its days are in a year (appendix J, (b)(5)(v))."""
    if days > DAYS_OF_A_YEAR:
        raise ValueError("a single payment falls due within a year")
    return _half_up(Fraction((total_cents - financed_cents) * DAYS_OF_A_YEAR * _HUNDREDTHS, financed_cents * days))


def _worth(spans: Iterable[tuple[int, Fraction, Money]], rate: Fraction) -> Fraction:
    """The payments on the day of agreement: each over (1 + odd part · rate) · (1 + rate) to the full unit-periods."""
    return sum(
        (cents / ((1 + odd * rate) * (1 + rate) ** full) for full, odd, cents in spans),
        start=Fraction(0),
    )


def _unit_periods(agreed_on: date, due_on: date, frequency: Frequency) -> tuple[int, Fraction]:
    """Full unit-periods counted back from the due date, and the odd days before them as a part of one."""
    if frequency is not Frequency.MONTHLY:
        length = timedelta(weeks=_WEEKS[frequency])
        full, odd = divmod(due_on - agreed_on, length)
        return full, Fraction(odd.days, length.days)
    full = (due_on.year - agreed_on.year) * 12 + due_on.month - agreed_on.month
    if add_months(due_on, -full) < agreed_on:
        full -= 1
    return full, Fraction((add_months(due_on, -full) - agreed_on).days, _DAYS_OF_A_MONTH)


def _half_up(amount: Fraction) -> int:
    return int(amount + Fraction(1, 2))
