"""Tables for other programs: CSV and Excel files with real numbers and dates, safe to open."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.aging import BUCKETS
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import Money, plain_amount
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.aging import aging_report
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.denials import denial_report
from arcaller_desktop.services.queue import QueueQuery, queue_order, queue_reasons, queue_rows

_PAGE: Final = 500
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for a formula when a text begins with it (OWASP, CSV injection)."""
_MONEY_FORMAT: Final = "#,##0.00"


class ExportKind(StrEnum):
    """What can be exported."""

    QUEUE = "queue"
    AGING = "aging"
    DENIALS = "denials"


class UnknownFormatError(UserError):
    """The file name says nothing about its format."""

    def __init__(self, file_name: str) -> None:
        super().__init__(f"{file_name} is neither .csv nor .xlsx.", "Choose a name that ends in .csv or .xlsx.")


class ExportNotWrittenError(UserError):
    """The file could not be written."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(
            f"{file_name} could not be written ({reason}).", "Close it in other programs, or choose another folder."
        )


@dataclass(frozen=True, slots=True)
class Dollars:
    """An amount in a cell: cents in, a number with two decimals out."""

    cents: Money


Cell = str | int | date | Dollars | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Export:
    """Write this table to this file; the name's ending says which format."""

    kind: ExportKind
    file: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Exported:
    """What was written."""

    file: Path
    rows: int


def export(context: Context, command: Export, progress: Progress) -> Exported:
    """Writes the file all at once and records who took what out.

    Raises NotAllowedError, UnknownFormatError or ExportNotWrittenError.
    """
    require(context.user, Permission.EXPORT)
    write = _WRITERS.get(command.file.suffix.lower())
    if write is None:
        raise UnknownFormatError(command.file.name)
    header, rows = _TABLES[command.kind](context, progress)
    part = command.file.with_name(f"{command.file.name}.part")
    try:
        count = write(part, header, rows)
        part.replace(command.file)
    except OSError as error:
        raise ExportNotWrittenError(command.file.name, error.strerror or "no reason given") from None
    finally:
        _forget(part)
    with context.database.transaction():
        context.audit("export.write", "practice", 1, after={"what": command.kind.value, "rows": count})
    return Exported(file=command.file, rows=count)


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return


# -------------------------------------------------------------------------------------------------------------- tables

Table = tuple[tuple[str, ...], Iterator[tuple[Cell, ...]]]


def _queue_table(context: Context, progress: Progress) -> Table:
    header = (
        "Claim", "Patient", "Payer", "Balance", "Service date", "Status", "Denial", "Next action", "Next date",
        "Deadline", "Deadline for", "Deadline assumed", "Score", "Owner", "Reasons",
    )  # fmt: skip
    return header, _queue_rows(context, progress)


def _queue_rows(context: Context, progress: Progress) -> Iterator[tuple[Cell, ...]]:
    ids = queue_order(context, QueueQuery()).ids
    for number in range(0, len(ids), _PAGE):
        progress.report(number, len(ids), "Exporting the queue")
        page = ids[number : number + _PAGE]
        rows = queue_rows(context, page)
        reasons = queue_reasons(context, [ClaimId(claim) for claim in page])
        for claim in page:
            row = rows[claim]
            yield (
                row.claim_number, row.patient, row.payer, Dollars(row.balance_cents), row.service_from,
                row.status_label, row.denial, row.next_action, row.next_action_on, row.deadline_on,
                row.deadline_action, "yes" if row.deadline_assumed else "", row.priority, row.owner,
                "; ".join(reasons[ClaimId(claim)]),
            )  # fmt: skip


def _aging_table(context: Context, progress: Progress) -> Table:
    progress.report(0, 1, "Adding up")
    report = aging_report(context)
    header = ("Payer", *(f"{bucket.label} days" for bucket in BUCKETS), "Total", "Claims")
    lines = [(row.label, row.strip) for row in report.rows] + [("Total", report.total)]
    return header, (
        (label, *(Dollars(cents) for cents in strip.cents), Dollars(sum(strip.cents)), sum(strip.counts))
        for label, strip in lines
    )


def _denials_table(context: Context, progress: Progress) -> Table:
    progress.report(0, 1, "Adding up")
    report = denial_report(context)
    header = (
        "Payer", "Code", "Reason", "Lines", "Claims", "Denied", "Open lines", "Open", "Closed lines",
        "Overturned lines", "Recovered", "Last on", "Oldest open on", "Usual next step",
    )  # fmt: skip
    return header, (
        (
            found.payer, found.code, found.label, found.lines, found.claims, Dollars(found.denied_cents),
            found.open_lines, Dollars(found.open_cents), found.closed_lines, found.overturned_lines,
            Dollars(found.recovered_cents), found.last_on, found.oldest_open_on, found.next_action,
        )
        for found in report.patterns
    )  # fmt: skip


_TABLES: Final = {
    ExportKind.QUEUE: _queue_table,
    ExportKind.AGING: _aging_table,
    ExportKind.DENIALS: _denials_table,
}


# -------------------------------------------------------------------------------------------------------------- files


def _write_csv(path: Path, header: tuple[str, ...], rows: Iterator[tuple[Cell, ...]]) -> int:
    count = 0
    # With a byte order mark: Excel reads a CSV without one in the PC's old code page.
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(header)
        for row in rows:
            writer.writerow([_csv_text(cell) for cell in row])
            count += 1
    return count


def _csv_text(cell: Cell) -> str:
    if isinstance(cell, Dollars):
        return plain_amount(cell.cents)
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
    return "" if cell is None else str(cell)


def _write_xlsx(path: Path, header: tuple[str, ...], rows: Iterator[tuple[Cell, ...]]) -> int:
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("ARCaller")
    sheet.freeze_panes = "A2"
    sheet.append(header)
    count = 0
    for row in rows:
        sheet.append([_xlsx_cell(sheet, cell, WriteOnlyCell) for cell in row])
        count += 1
    book.save(path)
    return count


def _xlsx_cell(sheet: Any, cell: Cell, make: Any) -> Any:
    if isinstance(cell, Dollars):
        made = make(sheet, value=Decimal(cell.cents) / 100)
        made.number_format = _MONEY_FORMAT
        return made
    if isinstance(cell, str):
        made = make(sheet, value=cell)
        made.data_type = "s"  # never a formula, whatever it begins with
        return made
    return cell


_WRITERS: Final = {".csv": _write_csv, ".xlsx": _write_xlsx}
