"""Fee schedules and contract rates: taken in from files in versions, looked up, written back, retired."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.rate_rows import RateDefaults, RateField, ReadRow, guess_columns, read_rates
from arcaller_desktop.domain.rates import Price, Rate, RateBook, Service
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.cell_files import CellFile, open_cells
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.exports import Exported
from arcaller_desktop.services.spreadsheets import Column, Kind, Sheet, Value, write_sheet
from arcaller_desktop.services.underpayments import CompareAll, ComparedAll, compare_all
from arcaller_desktop.storage import rates as stored
from arcaller_desktop.storage.parties import payer_aliases, payer_names
from arcaller_desktop.storage.rates import RateTable

MOST_SHOWN = 500


class NoRatesError(UserError):
    """No row of the file can be taken."""

    def __init__(self) -> None:
        super().__init__("No row of this file can be taken in.", "Look at the problems below and correct the file.")


class NoTableNameError(UserError):
    """The table has no name."""

    lacks = (("name", "Give the table a name, such as “Alder 2026”."),)

    def __init__(self) -> None:
        super().__init__(self.lacks[0][1])


class RateTableGoneError(UserError):
    """Somebody retired it in the meantime."""

    def __init__(self) -> None:
        super().__init__("This table is retired already.", "Look at the list again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadRates:
    """Look into a file. `columns` None: by the heads; else the column of each field, counted from 0."""

    file: Path
    columns: Mapping[RateField, int] | None = None
    defaults: RateDefaults = RateDefaults()


@dataclass(frozen=True, kw_only=True, slots=True)
class RatesRead:
    """What is in it. `rows` are the first ones with their rates, `problems` of all rows."""

    heads: tuple[str, ...]
    columns: Mapping[RateField, int]
    rows: tuple[ReadRow, ...]
    problems: tuple[Problem, ...]
    good: int
    left_out: int
    known_as: str
    """The table that came from exactly this file, if any."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportRates:
    """Take the good rows of the file in as a new version of the table of this name."""

    read: ReadRates
    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class RatesImported:
    """What came in, and what the comparison with the payments found."""

    table_id: int
    name: str
    version: int
    rows: int
    left_out: int
    compared: ComparedAll
    changes: Changes = field(default=Changes.UNDERPAYMENTS)


@dataclass(frozen=True, kw_only=True, slots=True)
class RetireRates:
    """Let a version price nothing any more."""

    table_id: int


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportRates:
    """Write a version to a file (.csv or .xlsx) that can be taken in again."""

    table_id: int
    file: Path


def read_rate_file(context: Context, command: ReadRates, progress: Progress) -> RatesRead:
    """What the file would bring; nothing is kept. Raises CellFileError."""
    progress.report(0, 0, "Reading the rates")
    opened = open_cells(command.file)
    columns, rows = _read(context, opened, command)
    problems = [problem for row in rows for problem in row.problems]
    good = sum(1 for row in rows if row.rate is not None)
    return RatesRead(
        heads=opened.heads,
        columns=columns,
        rows=tuple(rows[:MOST_SHOWN]),
        problems=tuple(problems[:MOST_SHOWN]),
        good=good,
        left_out=len(rows) - good,
        known_as=stored.table_of_file(context.database, _digest(opened)) or "",
    )


def import_rates(context: Context, command: ImportRates, progress: Progress) -> RatesImported:
    """Takes them in and compares every payment anew. Raises CellFileError, NoRatesError or NotAllowedError."""
    require(context.user, Permission.EDIT_PAYERS)
    name = " ".join(command.name.split())
    if not name:
        raise NoTableNameError
    progress.report(0, 0, "Reading the rates")
    opened = open_cells(command.read.file)
    _, rows = _read(context, opened, command.read)
    rates = [row.rate for row in rows if row.rate is not None]
    if not rates:
        raise NoRatesError
    database = context.database
    with database.transaction():
        table_id, version = stored.add_table(
            database,
            name,
            file_name=opened.name,
            sha256=_digest(opened),
            at=context.clock.now(),
            user_id=context.user.id,
        )
        stored.add_rates(database, table_id, rates)
        context.audit("rates.import", "rate_table", table_id, after={"version": version, "rows": len(rates)})
    compared = compare_all(context, CompareAll(), progress)
    return RatesImported(
        table_id=table_id,
        name=name,
        version=version,
        rows=len(rates),
        left_out=len(rows) - len(rates),
        compared=compared,
        changes=compared.changes,
    )


def retire_rates(context: Context, command: RetireRates, progress: Progress) -> ComparedAll:
    """The version prices nothing from now on; payments are compared anew. Raises RateTableGoneError."""
    require(context.user, Permission.EDIT_PAYERS)
    database = context.database
    with database.transaction():
        name = stored.table_name(database, command.table_id)
        if name is None:
            raise RateTableGoneError
        stored.set_retired(database, command.table_id, context.clock.now())
        context.audit("rates.retire", "rate_table", command.table_id)
    return compare_all(context, CompareAll(), progress)


def rate_tables(context: Context) -> tuple[RateTable, ...]:
    """Every version of every table."""
    return tuple(stored.rate_tables(context.database))


def look_up_rate(context: Context, service: Service) -> Price:
    """What the payer should allow, and which row says so."""
    return RateBook(stored.rates_for(context.database, {service.procedure})).price(service)


def export_rates(context: Context, command: ExportRates, progress: Progress) -> Exported:
    """Writes the rows with the heads that an import knows. Raises NotAllowedError or a file's UserError."""
    require(context.user, Permission.EXPORT)
    progress.report(0, 0, "Writing the rates")
    rows = [_cells(*found) for found in stored.rates_of_table(context.database, command.table_id)]
    sheet = Sheet(title="Rates", columns=_COLUMNS, rows=rows, count=len(rows))

    def record() -> None:
        with context.database.transaction():
            context.audit("export", "rate_table", command.table_id, after={"what": "rates", "rows": len(rows)})

    write_sheet(command.file, sheet, before_publishing=record)
    return Exported(file=command.file, rows=len(rows))


_COLUMNS = (
    Column(title=RateField.PAYER.value, width=28),
    Column(title=RateField.PLAN.value, width=20),
    Column(title=RateField.PROCEDURE.value),
    Column(title=RateField.MODIFIERS.value),
    Column(title=RateField.PLACE.value),
    Column(title=RateField.FROM.value, kind=Kind.DAY),
    Column(title=RateField.UNTIL.value, kind=Kind.DAY),
    Column(title=RateField.AMOUNT.value, kind=Kind.MONEY),
    Column(title=RateField.PERCENT.value),
    Column(title=RateField.SCHEDULE.value, width=24),
    Column(title=RateField.UNITS.value),
    Column(title=RateField.FURTHER.value),
)


def _cells(rate: Rate, payer: str) -> tuple[Value, ...]:
    return (
        payer,
        rate.plan,
        rate.procedure,
        " ".join(rate.modifiers),
        rate.place,
        rate.effective_from,
        rate.effective_until,
        rate.amount_cents,
        _percent_cell(rate.percent),
        rate.schedule,
        "yes" if rate.per_unit else "flat",
        _percent_cell(rate.further_percent),
    )


def _percent_cell(percent: int | None) -> str:
    return "" if percent is None else f"{percent // 100}.{percent % 100:02d}%"


def _read(context: Context, opened: CellFile, command: ReadRates) -> tuple[Mapping[RateField, int], list[ReadRow]]:
    columns = guess_columns(opened.heads) if command.columns is None else command.columns
    known = _payers(context)
    return columns, read_rates(opened.rows, columns, command.defaults, payer_named=lambda name: known.get(folded(name)))


def _payers(context: Context) -> dict[str, PayerId]:
    """Payers by every name they have; the name on the card counts before what files called them."""
    known = {folded(value): payer for (_, value), payer in payer_aliases(context.database).items()}
    known.update({folded(name): payer for payer, name in payer_names(context.database).items()})
    return known


def _digest(opened: CellFile) -> str:
    return hashlib.sha256(opened.data).hexdigest()
