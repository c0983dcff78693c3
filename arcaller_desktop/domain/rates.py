"""Fee schedules and contract rates: which row prices a service, and what the payer should allow for it.

The most specific row that holds on the day of service wins: procedure before plan before modifiers before place; of
equal ones the newest. A fee schedule belongs to no payer; a contract row gives an amount or a percent of a schedule.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.people import folded

WHOLE = 10_000
"""A hundred percent, in the hundredths of a percent that rates are kept in."""

CHANGES_PRICE = frozenset(
    (
        "22",
        "26",
        "TC",
        "50",
        "51",
        "52",
        "53",
        "54",
        "55",
        "56",
        "62",
        "66",
        "73",
        "74",
        "78",
        "80",
        "81",
        "82",
        "AS",
        "AA",
        "AD",
        "QK",
        "QX",
        "QY",
        "QZ",
        "CO",
        "CQ",
        "NU",
        "RR",
        "UE",
        "FB",
        "FC",
        "FX",
        "FY",
    )
)
"""Modifiers that change what is allowed (Medicare Claims Processing Manual, chapter 12, sections 20.4 to 50).

A row that does not name such a modifier says nothing about a service that carries it.
"""
_FURTHER = "51"
"""Multiple procedures: priced by the row's own rule for further procedures, where it has one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """One row of a table. Exactly one of `amount_cents` and `percent` (in hundredths of a percent) is given."""

    rate_id: int = 0
    table: str = ""
    """The name the table was imported under."""
    payer_id: PayerId | None = None
    schedule: str = ""
    """Without a payer the schedule that the row is part of; with a percent the schedule it is a percent of."""
    plan: str = ""
    procedure: str = ""
    """Empty: every procedure of the schedule."""
    modifiers: tuple[str, ...] = ()
    place: str = ""
    effective_from: date
    effective_until: date | None = None
    amount_cents: Money | None = None
    percent: int | None = None
    per_unit: bool = True
    further_percent: int | None = None
    """For the second and each further procedure of a day, in hundredths of a percent of the rate."""

    def holds_on(self, day: date) -> bool:
        """True on both border days too."""
        return self.effective_from <= day and (self.effective_until is None or day <= self.effective_until)


@dataclass(frozen=True, kw_only=True, slots=True)
class Service:
    """What is to be priced. `units` as the claim gives them; `charge_cents` None where there is no bill yet."""

    payer_id: PayerId
    procedure: str
    on: date
    modifiers: tuple[str, ...] = ()
    plan: str = ""
    place: str = ""
    units: str = "1"
    charge_cents: Money | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Price:
    """What should be allowed, by which row, and why in words. `expected_cents` None: no row says it."""

    expected_cents: Money | None = None
    rate: Rate | None = None
    steps: tuple[str, ...] = ()

    @property
    def why(self) -> str:
        """The steps in one line."""
        return "; ".join(self.steps)


class RateBook:
    """Rows of any payers and schedules; asked for services one by one or for all services of a claim."""

    def __init__(self, rates: Iterable[Rate]) -> None:
        self._by_payer: dict[tuple[PayerId, str], list[Rate]] = defaultdict(list)
        self._by_schedule: dict[tuple[str, str], list[Rate]] = defaultdict(list)
        for rate in rates:
            if rate.payer_id is None:
                self._by_schedule[(folded(rate.schedule), rate.procedure)].append(rate)
            else:
                self._by_payer[(rate.payer_id, rate.procedure)].append(rate)

    def price(self, service: Service) -> Price:
        """What the payer should allow for one service by itself."""
        return self._cut(service, self._priced(service))

    def price_claim(self, services: Sequence[Service]) -> list[Price]:
        """The services of one claim, with the rule for several procedures of one day."""
        prices = [self._priced(service) for service in services]
        by_day: dict[date, list[int]] = defaultdict(list)
        for place, (service, price) in enumerate(zip(services, prices, strict=True)):
            if price.rate is not None and price.rate.further_percent is not None and price.expected_cents:
                by_day[service.on].append(place)
        for places in by_day.values():
            # The dearest is paid whole, whatever order they stand in (Claims Processing Manual, chapter 12, 40.6).
            for place in sorted(places, key=lambda number: -(prices[number].expected_cents or 0))[1:]:
                prices[place] = _further(prices[place])
        return [self._cut(service, price) for service, price in zip(services, prices, strict=True)]

    def _priced(self, service: Service) -> Price:
        candidates = self._by_payer.get((service.payer_id, service.procedure), [])
        rate = _best(candidates, service) or _best(self._by_payer.get((service.payer_id, ""), []), service)
        if rate is None:
            return Price(steps=(_nothing_words(candidates, service),))
        steps = [_row_words(rate)]
        if rate.amount_cents is not None:
            cents = rate.amount_cents
        else:
            base = _best(self._by_schedule.get((folded(rate.schedule), service.procedure), []), service)
            if base is None or base.amount_cents is None or rate.percent is None:
                steps.append(f"but schedule “{rate.schedule}” has no row for {_code(service)} on {service.on:%m/%d/%Y}")
                return Price(rate=rate, steps=tuple(steps))
            cents = part_of(base.amount_cents, rate.percent)
            steps.append(f"{percent_words(rate.percent)} of {dollars(base.amount_cents)} is {dollars(cents)}")
            further = base.further_percent if rate.further_percent is None else rate.further_percent
            rate = replace(rate, per_unit=base.per_unit, further_percent=further)
        return _times_units(service, rate, cents, steps)

    @staticmethod
    def _cut(service: Service, price: Price) -> Price:
        """No contract allows more than was billed."""
        charge = service.charge_cents
        if charge is None or price.expected_cents is None or price.expected_cents <= charge:
            return price
        return replace(
            price, expected_cents=charge, steps=(*price.steps, f"not more than the charge {dollars(charge)}")
        )


def part_of(cents: Money, percent: int) -> Money:
    """So many hundredths of a percent of an amount, half cents upward."""
    return (cents * percent + WHOLE // 2) // WHOLE


def percent_words(percent: int) -> str:
    """`105 %`, `62.5 %`."""
    whole, rest = divmod(percent, 100)
    return f"{whole}.{rest:02d}".rstrip("0") + " %" if rest else f"{whole} %"


def parse_modifiers(text: str) -> tuple[str, ...]:
    """The modifiers of `25 59`, `25,59`, `25:59` or `25-59`, each once, in alphabetical order."""
    for mark in ",:;/-":
        text = text.replace(mark, " ")
    return tuple(sorted({part.upper() for part in text.split()}))


def _best(rates: Sequence[Rate], service: Service) -> Rate | None:
    fitting = [rate for rate in rates if _fits(rate, service)]
    return max(fitting, key=_weight, default=None)


def _weight(rate: Rate) -> tuple[bool, int, bool, date, int]:
    return bool(rate.plan), len(rate.modifiers), bool(rate.place), rate.effective_from, rate.rate_id


def _fits(rate: Rate, service: Service) -> bool:
    if not rate.holds_on(service.on):
        return False
    if rate.plan and folded(rate.plan) != folded(service.plan):
        return False
    if rate.place and rate.place != service.place:
        return False
    has = set(service.modifiers)
    if not has.issuperset(rate.modifiers):
        return False
    unnamed = (has & CHANGES_PRICE) - set(rate.modifiers)
    if rate.further_percent is not None:
        unnamed.discard(_FURTHER)
    # A percent of a schedule leaves it to the schedule's rows what a modifier does.
    return not unnamed or rate.percent is not None


def _further(price: Price) -> Price:
    rate, cents = price.rate, price.expected_cents
    if rate is None or rate.further_percent is None or cents is None:
        return price
    reduced = part_of(cents, rate.further_percent)
    words = f"as a further procedure of the day {percent_words(rate.further_percent)}: {dollars(reduced)}"
    return replace(price, expected_cents=reduced, steps=(*price.steps, words))


def _times_units(service: Service, rate: Rate, cents: Money, steps: list[str]) -> Price:
    try:
        units = Decimal(service.units or "1")
    except InvalidOperation:
        units = Decimal(1)
    if not rate.per_unit or units == 1 or not units.is_finite() or units <= 0:
        return Price(expected_cents=cents, rate=rate, steps=tuple(steps))
    total = int((units * cents * 2 + 1) // 2)
    steps.append(f"times {units.normalize():f} units is {dollars(total)}")
    return Price(expected_cents=total, rate=rate, steps=tuple(steps))


def _code(service: Service) -> str:
    return "-".join((service.procedure, *service.modifiers))


def _row_words(rate: Rate) -> str:
    until = f" to {rate.effective_until:%m/%d/%Y}" if rate.effective_until else " on"
    parts = [
        f"row {'-'.join((rate.procedure or 'all codes', *rate.modifiers))}",
        f"plan {rate.plan}" if rate.plan else "",
        f"place {rate.place}" if rate.place else "",
        f"from {rate.effective_from:%m/%d/%Y}{until}",
    ]
    said = dollars(rate.amount_cents) if rate.amount_cents is not None else _percent_of(rate)
    return f"“{rate.table}”, {', '.join(part for part in parts if part)}: {said}"


def _percent_of(rate: Rate) -> str:
    return f"{percent_words(rate.percent or 0)} of schedule “{rate.schedule}”"


def _nothing_words(candidates: Sequence[Rate], service: Service) -> str:
    if not candidates:
        return f"no rate of this payer names {service.procedure or 'the code'}"
    on_day = [rate for rate in candidates if rate.holds_on(service.on)]
    if not on_day:
        return f"the rates for {service.procedure} do not hold on {service.on:%m/%d/%Y}"
    changing = sorted(set(service.modifiers) & CHANGES_PRICE)
    if changing:
        return f"modifier {' '.join(changing)} changes the price and no row for {service.procedure} names it"
    return f"the rates for {service.procedure} are for another plan, place of service or modifier"
