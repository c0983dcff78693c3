"""Rows of a file of rates: which column is what, what each row says, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money, parse_amount
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.rates import WHOLE, Rate, parse_modifiers


class RateField(StrEnum):
    """What a column can be. The values are stored in profiles and written as heads of exports."""

    PAYER = "Payer"
    PLAN = "Plan"
    PROCEDURE = "Procedure"
    MODIFIERS = "Modifiers"
    PLACE = "Place of service"
    FROM = "Effective from"
    UNTIL = "Effective until"
    AMOUNT = "Amount"
    PERCENT = "Percent"
    SCHEDULE = "Schedule"
    UNITS = "Per unit"
    FURTHER = "Further procedures percent"


_SYNONYMS: dict[RateField, str] = {
    RateField.PAYER: "payer|payer name|insurance|insurance name|carrier|insurance company|payor",
    RateField.PLAN: "plan|plan name|product|network|line of business",
    RateField.PROCEDURE: "procedure|procedure code|code|cpt|cpt code|hcpcs|hcpcs code|cpt hcpcs|proc|proc code",
    RateField.MODIFIERS: "modifiers|modifier|mod|mods|modifier 1|mod 1|mod1",
    RateField.PLACE: "place of service|pos|place|place of svc",
    RateField.FROM: "effective from|effective|effective date|eff date|eff from|from|start|start date|begin date",
    RateField.UNTIL: "effective until|until|end|end date|term date|termination date|expires|eff to|to|thru|through",
    RateField.AMOUNT: "amount|rate|fee|allowed|allowed amount|allowable|contract rate|contracted rate|fee amount|price",
    RateField.PERCENT: "percent|percentage|pct|percent of|percent of schedule|percent of medicare",
    RateField.SCHEDULE: "schedule|fee schedule|fee schedule name|base schedule|schedule name",
    RateField.UNITS: "per unit|unit rule|units|by unit",
    RateField.FURTHER: "further procedures percent|multiple procedure percent|mppr|multiple procedures",
}
_CODE = re.compile(r"[A-Z0-9]{5}")
_PLACE = re.compile(r"\d{2}")
_YES = frozenset({"", "y", "yes", "per unit", "unit", "each", "1", "true"})
_NO = frozenset({"n", "no", "flat", "per line", "line", "0", "false", "once"})


@dataclass(frozen=True, kw_only=True, slots=True)
class RateDefaults:
    """What holds where a row says nothing: for a file of one payer, or of one schedule without a payer."""

    payer_id: PayerId | None = None
    schedule: str = ""
    effective_from: date | None = None
    effective_until: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadRow:
    """One row of the file; `rate` is None when it cannot be taken."""

    number: int
    rate: Rate | None
    problems: tuple[Problem, ...] = ()


def guess_columns(heads: Sequence[str]) -> dict[RateField, int]:
    """Which column is what by its head; each column and each field once."""
    plain = [" ".join(re.sub(r"[^a-z0-9 ]", " ", head.casefold()).split()) for head in heads]
    found: dict[RateField, int] = {}
    for field, names in _SYNONYMS.items():
        for name in names.split("|"):
            if name in plain and plain.index(name) not in found.values():
                found[field] = plain.index(name)
                break
    return found


def read_rates(
    rows: Iterable[tuple[int, Sequence[str]]],
    columns: Mapping[RateField, int],
    defaults: RateDefaults,
    *,
    payer_named: Callable[[str], PayerId | None],
) -> list[ReadRow]:
    """Every row that is not empty. `rows` are (number in the file, cells)."""
    seen: dict[tuple[object, ...], int] = {}
    read = []
    for number, cells in rows:
        texts = {
            field: cells[place].strip() if place < len(cells) else "" for field, place in columns.items() if place >= 0
        }
        if not any(texts.values()):
            continue
        row = _Row(number, texts, defaults, payer_named).read()
        if row.rate is not None:
            key = _key(row.rate)
            if key in seen:
                again = _problem(
                    number, "warning", f"It repeats row {seen[key]}; of the two this one counts.", "Remove one of them."
                )
                row = ReadRow(number=number, rate=row.rate, problems=(*row.problems, again))
            seen[key] = number
        read.append(row)
    return read


def _key(rate: Rate) -> tuple[object, ...]:
    name = "" if rate.payer_id is not None else folded(rate.schedule)
    return rate.payer_id, name, folded(rate.plan), rate.procedure, rate.modifiers, rate.place, rate.effective_from


class _Row:
    def __init__(
        self,
        number: int,
        texts: Mapping[RateField, str],
        defaults: RateDefaults,
        payer_named: Callable[[str], PayerId | None],
    ) -> None:
        self._number = number
        self._texts = texts
        self._defaults = defaults
        self._payer_named = payer_named
        self._problems: list[Problem] = []

    def read(self) -> ReadRow:
        payer_id, schedule = self._payer(), self._text(RateField.SCHEDULE) or self._defaults.schedule
        procedure, modifiers = self._procedure()
        first = self._day(RateField.FROM) or self._defaults.effective_from
        last = self._day(RateField.UNTIL) or self._defaults.effective_until
        amount, percent = self._amount(), self._percent(RateField.PERCENT)
        further = self._percent(RateField.FURTHER)
        per_unit = self._per_unit()
        place = self._place()
        if first is None:
            self._fault("It says no day from which it holds.", "Give the day in the file, or one for the whole file.")
        elif last is not None and last < first:
            self._fault("It ends before it begins.", "Correct one of the two days.")
        if not self._problems:
            self._check_price(payer_id, schedule, procedure, amount, percent)
        if further is not None and further > WHOLE:
            self._fault("Further procedures cannot be more than 100 %.", "Give a percent up to 100.")
        if any(problem.severity == "error" for problem in self._problems) or first is None:
            return ReadRow(number=self._number, rate=None, problems=tuple(self._problems))
        rate = Rate(
            payer_id=payer_id,
            schedule=schedule,
            plan=self._text(RateField.PLAN),
            procedure=procedure,
            modifiers=modifiers,
            place=place,
            effective_from=first,
            effective_until=last,
            amount_cents=amount,
            percent=percent,
            per_unit=per_unit,
            further_percent=further,
        )
        return ReadRow(number=self._number, rate=rate, problems=tuple(self._problems))

    def _check_price(
        self, payer_id: PayerId | None, schedule: str, procedure: str, amount: Money | None, percent: int | None
    ) -> None:
        if amount is None and percent is None:
            self._fault("It has neither an amount nor a percent.", "Give one of the two.")
        elif amount is not None and percent is not None:
            self._fault("It has both an amount and a percent.", "Keep the one that the contract names.")
        elif percent is not None and (payer_id is None or not schedule):
            self._fault("A percent needs a payer and the schedule it is a percent of.", "Name both.")
        elif payer_id is None and not schedule:
            self._fault("It names neither a payer nor a schedule.", "Name one, or choose one for the whole file.")
        elif amount is not None and not procedure:
            self._fault("An amount needs a procedure code.", "Give the code.")

    def _payer(self) -> PayerId | None:
        name = self._text(RateField.PAYER)
        if not name:
            return self._defaults.payer_id
        found = self._payer_named(name)
        if found is None:
            self._fault(
                f"No payer here is called “{name}”.",
                "Use the name as it stands on the payer's card, or choose one payer for the whole file.",
            )
        return found

    def _procedure(self) -> tuple[str, tuple[str, ...]]:
        text = self._text(RateField.PROCEDURE).upper()
        code, _, after = text.partition("-")
        if _CODE.fullmatch(after.strip()):
            self._fault("It names a range of codes.", "Give each code a row of its own.")
            after = ""
        if code and not _CODE.fullmatch(code):
            self._fault(f"“{text}” is not a procedure code.", "A code has five letters and digits.")
        modifiers = parse_modifiers(f"{after} {self._text(RateField.MODIFIERS)}")
        odd = [modifier for modifier in modifiers if len(modifier) != 2]
        if odd:
            self._fault(f"“{' '.join(odd)}” is not a modifier.", "A modifier has two letters or digits.")
        return code, modifiers

    def _place(self) -> str:
        text = self._text(RateField.PLACE)
        place = text.zfill(2) if text else ""
        if place and not _PLACE.fullmatch(place):
            self._fault(f"“{text}” is not a place of service.", "Give its two digits, such as 11.")
        return place

    def _per_unit(self) -> bool:
        text = self._text(RateField.UNITS).casefold()
        if text not in _YES | _NO:
            self._fault(f"“{text}” says neither per unit nor flat.", "Write “yes” for per unit or “flat”.")
        return text not in _NO

    def _amount(self) -> Money | None:
        text = self._text(RateField.AMOUNT)
        if not text:
            return None
        try:
            cents = parse_amount(text.replace("$", "").replace(",", ""))
        except ValueError:
            cents = -1
        if cents < 0:
            self._fault(f"“{text}” is not an amount.", "Write dollars and cents, such as 112.50.")
            return None
        return cents

    def _percent(self, field: RateField) -> int | None:
        text = self._text(field)
        if not text:
            return None
        try:
            value = Decimal(text.replace("%", "").replace(",", "").strip())
        except InvalidOperation:
            self._fault(f"“{text}” is not a percent.", "Write 105 or 105 %.")
            return None
        small = field is RateField.PERCENT and value <= 5 and "%" not in text
        if not value.is_finite() or value < 0 or value > 1000 or small:
            # 1.05 may be meant as 105 % or as 1.05 %: a person has to say.
            self._fault(f"“{text}” may be meant in two ways.", "Write 105 or 105 %, or 1.05 % with its sign.")
            return None
        return int((value * 100).to_integral_value())

    def _day(self, field: RateField) -> date | None:
        text = self._text(field)
        if not text:
            return None
        for form in ("%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%m-%d-%Y", "%Y%m%d", "%Y-%m-%d %H:%M:%S"):
            try:
                return datetime.strptime(text, form).date()  # noqa: DTZ007  # a day has no zone
            except ValueError:
                continue
        self._fault(f"“{text}” is not a date.", "Write it as 03/04/2026 or 2026-03-04.")
        return None

    def _text(self, field: RateField) -> str:
        return self._texts.get(field, "")

    def _fault(self, message: str, remedy: str) -> None:
        self._problems.append(_problem(self._number, "error", message, remedy))


def _problem(number: int, severity: str, message: str, remedy: str) -> Problem:
    return Problem(
        severity="error" if severity == "error" else "warning",
        code="RATE_ROW",
        where=f"row {number}",
        message=message,
        remedy=remedy,
    )
