"""The first rows of a table as a mapping reads them: what a person sees before anything is taken in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.claim_exports import ExportedLine, line_of, signs_of
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.table_kinds import TableKind, TableMapping
from arcaller_desktop.domain.table_rows import RowReader, RowSort, TableRow
from arcaller_desktop.domain.table_values import DayOrder, MixedDaysError, day_order
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.table_sources import TableLook


@dataclass(frozen=True, kw_only=True, slots=True)
class PreviewRow:
    """One row as it would be taken in; `problem` says why it would not. An amount the kind knows not is None."""

    number: int
    claim: str
    patient: str
    day: date | None
    payer: str
    charge_cents: Money | None
    insurance_cents: Money | None
    patient_cents: Money | None
    problem: str = ""


def preview_rows(context: Context, look: TableLook, mapping: TableMapping) -> tuple[PreviewRow, ...]:
    """The rows that were looked at, read by this mapping, without totals, headings and blank rows."""
    reader = RowReader(
        mapping=mapping,
        headings=look.headings,
        synonyms=context.tables.headings,
        day_orders=_orders(look, mapping),
    )
    rows = []
    for number, cells in enumerate(look.rows, start=look.first_row):
        if reader.sort_of(cells) is RowSort.DATA:
            rows.append(reader.read(number, cells))
    signs = signs_of(rows)
    return tuple(_preview(row, mapping, line_of(row, kind=mapping.kind, signs=signs)) for row in rows)


def _orders(look: TableLook, mapping: TableMapping) -> dict[int, DayOrder]:
    found: dict[int, DayOrder] = {}
    for index, _ in mapping.columns:
        try:
            order = day_order(row[index] for row in look.sample if index < len(row))
        except MixedDaysError:
            order = None
        if order is not None:
            found[index] = order
    # One system writes all its dates alike.
    return dict.fromkeys((i for i, _ in mapping.columns), next(iter(found.values()))) if found else {}


def _preview(row: TableRow, mapping: TableMapping, line: ExportedLine) -> PreviewRow:
    from_claims = mapping.kind in (TableKind.CLAIMS, TableKind.CHARGES)
    amounts: tuple[Money | None, Money | None, Money | None]
    if from_claims:
        amounts = (line.charge_cents, line.payer_cents, line.patient_cents)
    elif mapping.kind is TableKind.OPENING:
        amounts = (None, None, row.money.get("pt_balance", row.money.get("balance")))
    else:
        amounts = (
            next((row.money[k] for k in ("payment_amount", "pt_paid", "paid") if k in row.money), None),
            None,
            None,
        )
    problem = _problem(row, needs_day=from_claims)
    if problem:
        amounts = (None, None, None)  # half a row's figures would look like all of them
    return PreviewRow(
        number=row.number,
        claim=row.text("claim_id", "encounter_id", "patient_id", "guarantor_account"),
        patient=row.patient.display,
        day=row.day("dos_from", "payment_date", "as_of_date", "entry_date"),
        payer=row.text("payer_name", "plan_name", "payer_id"),
        charge_cents=amounts[0],
        insurance_cents=amounts[1] if mapping.kind is TableKind.CLAIMS else None,
        patient_cents=amounts[2] if mapping.kind is not TableKind.CHARGES else None,
        problem=problem,
    )


def _problem(row: TableRow, *, needs_day: bool) -> str:
    faults = [problem.message for problem in row.problems if problem.severity == "error"]
    if faults:
        return faults[0]
    if needs_day and row.day("dos_from") is None:
        return "No date of service"
    return ""
