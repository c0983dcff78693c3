"""What leaves the program as a table: queue, reports, figures, and the book for the PM system (`book_exports`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.aging import BUCKETS, Basis, Grouping
from arcaller_desktop.domain.kpi import Figure, KpiUnit
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services import book_exports
from arcaller_desktop.services.aging import aging_report
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.denials import denial_report
from arcaller_desktop.services.kpi import kpi_report
from arcaller_desktop.services.queue import QueueQuery, queue_order, queue_rows
from arcaller_desktop.services.spreadsheets import Column, Kind, Sheet, Value, write_sheet
from arcaller_desktop.storage import book_exports as stored
from arcaller_desktop.storage.book_exports import Span

_PAGE = 1000


class ExportKind(StrEnum):
    """Which table."""

    QUEUE = "queue"
    AGING = "aging"
    DENIALS = "denials"
    KPI = "kpi"
    CLAIMS = "claims"
    STATUS = "status"
    PAYMENTS = "payments"
    ADJUSTMENTS = "adjustments"
    NOTES = "notes"

    @property
    def label(self) -> str:
        """In a biller's words."""
        return _LABELS[self][0]

    @property
    def explained(self) -> str:
        """What the table holds."""
        return _LABELS[self][1]

    @property
    def goes_on(self) -> bool:
        """True when it can be had since the last export only."""
        return self in _LEDGER_LIKE

    @property
    def has_days(self) -> bool:
        """True when it can be had for some days only."""
        return self in _BOOK


_LABELS = {
    ExportKind.QUEUE: ("Queue", "The open claims in the order in which they are worked."),
    ExportKind.AGING: ("Aging", "What is owed by age, payer by payer."),
    ExportKind.DENIALS: ("Denials", "Denial patterns: payer, code, money, and what came of them."),
    ExportKind.KPI: ("Figures", "The figures of the revenue cycle with their definitions."),
    ExportKind.CLAIMS: ("Claims", "Every claim, open or settled, with its money and status."),
    ExportKind.STATUS: ("Status and next date", "Open claims for the PM system: status, next step and next date."),
    ExportKind.PAYMENTS: ("Payments", "Every payment entry of the ledger, insurance and patient, with reversals."),
    ExportKind.ADJUSTMENTS: ("Adjustments", "Every write-off and adjustment of the ledger, with reversals."),
    ExportKind.NOTES: ("Notes", "Every call and note with its outcome and next date."),
}
_LEDGER_LIKE = frozenset({ExportKind.PAYMENTS, ExportKind.ADJUSTMENTS, ExportKind.NOTES})
_BOOK: dict[ExportKind, tuple[book_exports.Rows, tuple[Column, ...]]] = {
    ExportKind.CLAIMS: (book_exports.claims, book_exports.CLAIM_LAYOUT),
    ExportKind.STATUS: (book_exports.statuses, book_exports.CLAIM_LAYOUT),
    ExportKind.PAYMENTS: (book_exports.payments, book_exports.LEDGER_LAYOUT),
    ExportKind.ADJUSTMENTS: (book_exports.adjustments, book_exports.LEDGER_LAYOUT),
    ExportKind.NOTES: (book_exports.notes, book_exports.NOTE_LAYOUT),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Export:
    """Which table goes to which file (.csv or .xlsx).

    `query` is for the queue, `basis` and `by` for aging; `since_last`, `first` and `last` for tables of the book: what
    came after the export before this, and the days of service, payment or note.
    """

    kind: ExportKind
    file: Path
    query: QueueQuery = QueueQuery()
    basis: Basis = Basis.DOS
    by: Grouping = Grouping.PAYER
    since_last: bool = False
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Exported:
    """What was written."""

    file: Path
    rows: int


def export(context: Context, command: Export, progress: Progress) -> Exported:
    """Writes the table and records that somebody took it out; a file that stood there is replaced at the end.

    Raises NotAllowedError, UnknownTableFormatError, TooManyRowsError or FileNotSavedError.
    """
    require(context.user, Permission.EXPORT)
    book = _Book(context, command, progress) if command.kind in _BOOK else None
    sheet = book.sheet if book is not None else _sheet(context, command, progress)

    def record() -> None:
        # Before the file appears: better a failed export on record than one off the record.
        with context.database.transaction():
            if book is not None:
                book.keep()
            context.audit(
                "export",
                "practice",
                1,
                after={"what": command.kind, "rows": sheet.count, "format": command.file.suffix.lower()},
            )

    write_sheet(command.file, sheet, before_publishing=record)
    return Exported(file=command.file, rows=sheet.count)


def layout(kind: ExportKind) -> tuple[Column, ...]:
    """The columns of a table that goes to other programs, with their meanings; none for reports for people."""
    return _BOOK[kind][1] if kind in _BOOK else ()


def last_exports(context: Context) -> dict[ExportKind, date]:
    """When each table that can go on was last exported."""
    found = stored.last_exports(context.database, [kind.value for kind in _LEDGER_LIKE])
    return {ExportKind(what): date.fromisoformat(at[:10]) for what, at in found.items()}


class _Book:
    """A table of the book: read once to count it, once to write it."""

    def __init__(self, context: Context, command: Export, progress: Progress) -> None:
        self._context, self._command, self._progress = context, command, progress
        before = stored.last_export(context.database, command.kind.value) if command.since_last else None
        self._since = before[1] if before is not None else ""
        self._last = before[0] if before is not None else 0
        self._span = Span(after=self._last, first=command.first, last=command.last)
        make, columns = _BOOK[command.kind]
        count = 0
        for number, row in enumerate(make(context, self._span), start=1):
            count, self._last = number, row.number
            if number % _PAGE == 0:
                progress.report(0, 0, f"Counting {command.kind}")
        self.sheet = Sheet(title=command.kind.label, columns=columns, rows=self._rows(count), count=count)

    def _rows(self, count: int) -> Iterator[tuple[Value, ...]]:
        make, _ = _BOOK[self._command.kind]
        for number, row in enumerate(make(self._context, self._span)):
            if number == count:
                return  # posted since it was counted: the next export has it
            if number % _PAGE == 0:
                self._progress.report(number, count, f"Exporting {self._command.kind}")
            yield row.cells

    def keep(self) -> None:
        """Keeps how far it went."""
        stored.keep_export(
            self._context.database,
            what=self._command.kind.value,
            user_id=self._context.user.id,
            at=self._context.clock.now(),
            last=self._last,
            rows=self.sheet.count,
            since=self._since,
        )


def _sheet(context: Context, command: Export, progress: Progress) -> Sheet:
    if command.kind is ExportKind.QUEUE:
        return _queue(context, command.query, progress)
    progress.report(0, 0, f"Exporting {command.kind}")
    if command.kind is ExportKind.AGING:
        return _aging(context, command.basis, command.by)
    return _denials(context) if command.kind is ExportKind.DENIALS else _kpi(context)


def _queue(context: Context, query: QueueQuery, progress: Progress) -> Sheet:
    ids = queue_order(context, query).ids
    today = context.clock.today()

    def rows() -> Iterator[tuple[Value, ...]]:
        for start in range(0, len(ids), _PAGE):
            progress.report(start, len(ids), "Exporting the queue")
            page = ids[start : start + _PAGE]
            found = queue_rows(context, page)
            for claim_id in page:
                row = found[claim_id]
                yield (
                    row.claim_number,
                    row.patient,
                    row.payer,
                    row.balance_cents,
                    row.service_from,
                    _age(row.service_from, today),
                    row.status_label,
                    row.denial,
                    row.next_action,
                    row.next_action_on,
                    row.deadline_on,
                    row.deadline_action,
                    "yes" if row.deadline_assumed else "",
                    row.priority,
                    row.owner,
                )

    return Sheet(title="Queue", columns=_QUEUE_COLUMNS, rows=rows(), count=len(ids))


_QUEUE_COLUMNS = (
    Column(title="Claim"),
    Column(title="Patient", width=28),
    Column(title="Payer", width=28),
    Column(title="Balance", kind=Kind.MONEY),
    Column(title="Service", kind=Kind.DAY),
    Column(title="Age (days)", kind=Kind.COUNT),
    Column(title="Status", width=20),
    Column(title="Denial"),
    Column(title="Next step", width=26),
    Column(title="Next step on", kind=Kind.DAY),
    Column(title="Deadline", kind=Kind.DAY),
    Column(title="Deadline for", width=20),
    Column(title="Deadline assumed"),
    Column(title="Priority", kind=Kind.COUNT),
    Column(title="Owner", width=20),
)


def _aging(context: Context, basis: Basis, by: Grouping) -> Sheet:
    report = aging_report(context, basis, by)
    rows: list[tuple[Value, ...]] = [
        (row.label, *row.strip.cents, row.strip.total_cents, row.strip.count, report.basis.label, report.as_of)
        for row in report.rows
    ]
    columns = (
        Column(title=_WHO[by], width=30),
        *(Column(title=f"{bucket.label} days", kind=Kind.MONEY) for bucket in BUCKETS),
        Column(title="Total", kind=Kind.MONEY),
        Column(title="Claims", kind=Kind.COUNT),
        Column(title="Aged from", width=24),
        Column(title="As of", kind=Kind.DAY),
    )
    return Sheet(title="Aging", columns=columns, rows=rows, count=len(rows))


_WHO = {Grouping.PAYER: "Payer", Grouping.CLASS: "Kind of payer", Grouping.RESPONSIBILITY: "Who owes"}


def _denials(context: Context) -> Sheet:
    report = denial_report(context)
    rows: list[tuple[Value, ...]] = [
        (
            found.payer,
            found.code,
            found.label,
            found.reason_class.label,
            found.lines,
            found.claims,
            found.denied_cents,
            found.open_lines,
            found.open_cents,
            found.passed_on_lines,
            found.closed_lines,
            found.overturned_lines,
            found.recovered_cents,
            found.last_on,
            found.oldest_open_on,
            found.next_action,
        )
        for found in report.patterns
    ]
    return Sheet(title="Denials", columns=_DENIAL_COLUMNS, rows=rows, count=len(rows))


_DENIAL_COLUMNS = (
    Column(title="Payer", width=28),
    Column(title="Code"),
    Column(title="Reason", width=40),
    Column(title="Class", width=22),
    Column(title="Lines", kind=Kind.COUNT),
    Column(title="Claims", kind=Kind.COUNT),
    Column(title="Denied", kind=Kind.MONEY),
    Column(title="Open lines", kind=Kind.COUNT),
    Column(title="Open", kind=Kind.MONEY),
    Column(title="Passed on", kind=Kind.COUNT),
    Column(title="Closed", kind=Kind.COUNT),
    Column(title="Overturned", kind=Kind.COUNT),
    Column(title="Recovered", kind=Kind.MONEY),
    Column(title="Last denied", kind=Kind.DAY),
    Column(title="Oldest open", kind=Kind.DAY),
    Column(title="Usual next step", width=40),
)


def _kpi(context: Context) -> Sheet:
    report = kpi_report(context)
    rows: list[tuple[Value, ...]] = [
        (
            figure.definition.id,
            figure.name,
            *_value_cells(figure),
            figure.definition.target_words,
            {True: "yes", False: "no", None: ""}[figure.is_met],
            figure.first_on,
            figure.last_on,
            figure.definition.numerator,
            figure.definition.denominator,
            figure.definition.definition,
            figure.definition.source,
        )
        for figure in report.figures
    ]
    return Sheet(title="Figures", columns=_KPI_COLUMNS, rows=rows, count=len(rows))


_KPI_COLUMNS = (
    Column(title="Id", width=8),
    Column(title="Figure", width=34),
    Column(title="Percent or days", kind=Kind.RATE),
    Column(title="Amount", kind=Kind.MONEY),
    Column(title="Count", kind=Kind.COUNT),
    Column(title="Goal", width=24),
    Column(title="Met"),
    Column(title="From", kind=Kind.DAY),
    Column(title="To", kind=Kind.DAY),
    Column(title="Counted", width=34),
    Column(title="Against", width=34),
    Column(title="Definition", width=60),
    Column(title="Source", width=34),
)


def _value_cells(figure: Figure) -> tuple[Value, Value, Value]:
    """The value in the column of its measure."""
    unit = figure.definition.unit
    if unit is KpiUnit.CENTS:
        return None, figure.tenths, None
    if unit is KpiUnit.COUNT:
        return None, None, figure.tenths
    return figure.tenths, None, None


def _age(service_from: date | None, today: date) -> int | None:
    return None if service_from is None else max((today - service_from).days, 0)
