"""Rows of a mapped table to values: figures, days and names, with what is wrong in each row.

Also what is no row at all: blank lines, the heading again on every printed page, section headings, totals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.table_headers import MANY, SynonymTable
from arcaller_desktop.domain.table_kinds import TableMapping
from arcaller_desktop.domain.table_values import DayOrder, days_of_text, list_of, money_of, name_of, plain_text

_TOTALS = frozenset(
    {"total", "grand total", "subtotal", "sub total", "sub-total", "totals", "report total", "sum", "page total"}
)


class RowSort(StrEnum):
    """What a row of the sheet is."""

    DATA = "data"
    BLANK = "blank"
    HEADING = "heading"
    SECTION = "section"
    TOTAL = "total"


@dataclass(frozen=True, kw_only=True, slots=True)
class TableRow:
    """One row below the heading. `number` is the row of the sheet as a person counts it, from 1."""

    number: int
    texts: Mapping[str, str]
    """By field; columns that hold one field together are joined by blanks."""
    money: Mapping[str, Money]
    days: Mapping[str, tuple[date, date]]
    patient: PersonName = PersonName()
    problems: tuple[Problem, ...] = ()

    def text(self, *keys: str) -> str:
        """The first of these fields that is filled."""
        return next((self.texts[key] for key in keys if self.texts.get(key)), "")

    def day(self, *keys: str) -> date | None:
        """The first of these days that is filled."""
        return next((self.days[key][0] for key in keys if key in self.days), None)

    @property
    def has_fault(self) -> bool:
        """True when a value of it could not be read: the row is not taken in."""
        return any(problem.severity == "error" for problem in self.problems)


@dataclass(kw_only=True)
class RowReader:
    """Reads the rows of one table. It remembers the section it is in and what the columns add up to."""

    mapping: TableMapping
    headings: Sequence[str]
    synonyms: SynonymTable
    day_orders: Mapping[int, DayOrder] = field(default_factory=dict)
    sums: dict[str, Money] = field(default_factory=dict)
    totals: list[dict[str, Money]] = field(default_factory=list)
    section: str = ""

    def __post_init__(self) -> None:
        self._columns = tuple(self.mapping.columns)
        self._kinds = {index: self.synonyms.fields[key].kind for index, key in self._columns if key in self._fields}
        self._heading = tuple(heading.casefold() for heading in self.headings)
        self._money = tuple(index for index, kind in self._kinds.items() if kind == "money")
        self._keyed = tuple(
            index for index, key in self._columns if key in self._fields and self._kinds[index] != "money"
        )

    def is_date(self, key: str) -> bool:
        """True for a field that holds days."""
        return key in self.synonyms.fields and self.synonyms.fields[key].kind == "date"

    @property
    def _fields(self) -> Mapping[str, object]:
        return self.synonyms.fields

    def sort_of(self, cells: Sequence[str]) -> RowSort:
        """What the row is; totals are kept and sections remembered."""
        filled = [cell for cell in cells if cell.strip()]
        if not filled:
            return RowSort.BLANK
        alike = sum(1 for one, other in zip(cells, self._heading, strict=False) if one and one.casefold() == other)
        if alike >= 2 and alike * 5 >= len(filled) * 4:
            return RowSort.HEADING
        if self._is_total(cells, filled):
            self.totals.append(self._amounts(cells))
            return RowSort.TOTAL
        if len(filled) == 1 and not self._reads_as_money(filled[0]) and len(self._columns) > 2:
            self.section = plain_text(filled[0])
            return RowSort.SECTION
        return RowSort.DATA

    def read(self, number: int, cells: Sequence[str]) -> TableRow:
        """The values of a data row; what cannot be read is a problem of the row."""
        texts: dict[str, str] = {}
        money: dict[str, Money] = {}
        days: dict[str, tuple[date, date]] = {}
        problems: list[Problem] = []
        for index, key in self._columns:
            if index >= len(cells) or index not in self._kinds:
                continue
            cell = plain_text(cells[index])
            if not cell:
                continue
            kind = self._kinds[index]
            try:
                if kind == "money":
                    amount = money_of(cell)
                    if amount is not None:
                        money[key] = money.get(key, 0) + amount
                        self.sums[key] = self.sums.get(key, 0) + amount
                elif kind == "date":
                    found = days_of_text(cell, self._order(index))
                    if found is not None:
                        days[key] = found
                else:
                    texts[key] = f"{texts[key]} {cell}" if key in MANY and key in texts else cell
            except ValueError as fault:
                problems.append(self._unread(number, index, key, kind, fault))
        if self.mapping.payer_name and not texts.get("payer_name"):
            texts["payer_name"] = self.mapping.payer_name
        elif self.section and "payer_name" not in self.mapping.keys and "plan_name" not in self.mapping.keys:
            texts.setdefault("payer_name", self.section)
        return TableRow(
            number=number,
            texts=texts,
            money=money,
            days=days,
            patient=self._patient(texts),
            problems=tuple(problems),
        )

    def key_of(self, cells: Sequence[str]) -> int:
        """What rows of one claim have in common, before anything is read: its number, else account or name and day."""
        texts = {key: cells[index] for index, key in self._columns if index < len(cells) and cells[index]}
        for key in ("claim_id", "encounter_id"):
            if key in texts:
                return hash((key, texts[key], texts.get("patient_id", "") if key == "encounter_id" else ""))
        who = texts.get("patient_id") or texts.get("guarantor_account")
        name = texts.get("patient_name", ""), texts.get("patient_last", ""), texts.get("patient_first", "")
        return hash((who or name, texts.get("dos_from", "")))

    def _order(self, index: int) -> DayOrder:
        return self.mapping.day_order or self.day_orders.get(index, DayOrder.MONTH_FIRST)

    def _patient(self, texts: Mapping[str, str]) -> PersonName:
        if texts.get("patient_last"):
            first, _, middle = texts.get("patient_first", "").partition(" ")
            family = name_of(f"{texts['patient_last']}, {first}")
            return PersonName(last=family.last, first=family.first, middle=middle.strip("."), suffix=family.suffix)
        whole = texts.get("patient_name") or texts.get("guarantor_name", "")
        return name_of(whole, last_first=self.mapping.last_name_first)

    def _is_total(self, cells: Sequence[str], filled: Sequence[str]) -> bool:
        labels = [_label(cell) for cell in filled[:4]]
        if labels[0].partition(" for ")[0] in _TOTALS or labels[0].partition(" of ")[0] in _TOTALS:
            return any(self._reads_as_money(cell) for cell in filled[1:])
        if any(label in _TOTALS for label in labels):
            return any(self._reads_as_money(cell) for cell in filled)
        keys = [cells[index] for index in self._keyed if index < len(cells)]
        amounts = [cells[index] for index in self._money if index < len(cells) and cells[index].strip()]
        return bool(self._keyed) and not any(key.strip() for key in keys) and bool(amounts)

    def _amounts(self, cells: Sequence[str]) -> dict[str, Money]:
        found: dict[str, Money] = {}
        for index, key in self._columns:
            if index in self._money and index < len(cells):
                try:
                    amount = money_of(cells[index])
                except ValueError:
                    continue
                if amount is not None:
                    found[key] = found.get(key, 0) + amount
        return found

    @staticmethod
    def _reads_as_money(cell: str) -> bool:
        try:
            return money_of(cell) is not None
        except ValueError:
            return False

    def _unread(self, number: int, index: int, key: str, kind: str, fault: ValueError) -> Problem:
        label = self.synonyms.fields[key].label
        must = kind == "money" or key in ("dos_from", "payment_date")
        what = {"money": "an amount", "date": "a date"}.get(kind, "a value")
        return Problem(
            severity="error" if must else "warning",
            code="CELL_NOT_READ",
            where=f"row {number}, {self.headings[index]}",
            message=f"{label}: the cell is not {what} ({fault}).",
            remedy="The row was left out. Correct the cell and import the file again."
            if must
            else "The row was taken in without it.",
        )


def _label(cell: str) -> str:
    return cell.strip(" :*-").casefold()


@dataclass(frozen=True, kw_only=True, slots=True)
class Tie:
    """How a money column compares with the totals row of the file."""

    key: str
    ours_cents: Money
    total_cents: Money

    @property
    def holds(self) -> bool:
        """True when they agree to the cent."""
        return self.ours_cents == self.total_cents


def ties(reader: RowReader) -> tuple[Tie, ...]:
    """Our sums against the file's own: its last totals row, or all of them together when it has only subtotals."""
    if not reader.totals:
        return ()
    last = reader.totals[-1]
    found = []
    for key, total in last.items():
        ours = reader.sums.get(key, 0)
        all_of_them = sum(row.get(key, 0) for row in reader.totals)
        found.append(Tie(key=key, ours_cents=ours, total_cents=all_of_them if ours == all_of_them else total))
    return tuple(found)


def modifiers_of(row: TableRow) -> tuple[str, ...]:
    """The modifiers of the row, from one column or several."""
    return tuple(part.upper() for part in list_of(row.text("modifiers")))[:4]
