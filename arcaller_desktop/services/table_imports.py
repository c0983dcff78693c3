"""Takes one table in: reads it by its source's mapping, chunk after chunk, and says what became of its rows.

The file is read twice: once for what only the whole column tells (the order of day and month, where a claim's last row
stands), once to post. Neither reading holds more than a chunk.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TypeVar

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.claim_exports import ClaimGrouper, ExportedClaim, signs_of
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.table_kinds import TableKind, TableMapping, mapping_of_values
from arcaller_desktop.domain.table_rows import RowReader, RowSort, TableRow, ties
from arcaller_desktop.domain.table_values import DayOrder, MixedDaysError, day_order
from arcaller_desktop.services.claim_exports import ClaimExportPoster, ExportCounts
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.patient_books import BookPoster
from arcaller_desktop.services.table_files import TableFile, TableNotReadError, read_table
from arcaller_desktop.services.table_sources import TableChoice, headings_of, source_for
from arcaller_desktop.services.units import UnitResult, numbered
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage.table_sources import add_book_import

CHUNK = 250
"""Claims in a transaction: short enough that saving a call beside an import never waits long."""
MOST_ROW_PROBLEMS = 500
_DISTINCT_DAYS = 5000

_OF_CLAIMS = (TableKind.CLAIMS, TableKind.CHARGES)
Item = TypeVar("Item")
Step = Callable[[], contextlib.AbstractContextManager[None]]


@dataclass(kw_only=True, slots=True)
class TableTally:
    """What was in the table and what became of it; in a patients' book payments and balances count as claims."""

    claims: int = 0
    lines: int = 0
    charge_cents: Money = 0
    paid_cents: Money = 0
    adjustment_cents: Money = 0
    posted: int = 0
    held: int = 0
    repeated: int = 0
    balanced: bool = True
    problems: list[Problem] = field(default_factory=list)


@dataclass(kw_only=True)
class TableTaker:
    """Takes tables of one import."""

    context: Context
    parties: Parties
    batch_id: BatchId
    step: Step
    """A transaction for each chunk, or the one that is open."""

    def take(self, path: Path, choice: TableChoice | None) -> Iterator[TableTally]:
        """Posts chunk after chunk; gives the tally after each, where the import may be stopped."""
        tally = TableTally()
        try:
            table = read_table(path, self.context.tables.headings)
            with self.step():
                source, proposal = source_for(self.context, table, choice)
            if source is None:
                tally.problems.append(_question((*proposal.questions, *map(_needed, proposal.missing))))
                yield tally
                return
            mapping = mapping_of_values(source.mapping)
            if table.other_sheets:
                tally.problems.append(_other_sheets(table))
            yield from self._take_rows(table, mapping, source.source_id, tally)
        except TableNotReadError as refused:
            tally.problems.append(
                Problem(
                    severity="error", code=refused.code, where="file", message=refused.message, remedy=refused.remedy
                )
            )
            tally.balanced = False
            yield tally

    def _take_rows(
        self, table: TableFile, mapping: TableMapping, source_id: int, tally: TableTally
    ) -> Iterator[TableTally]:
        headings, synonyms = headings_of(table), self.context.tables.headings
        orders, last_rows = _first_reading(
            table, RowReader(mapping=mapping, headings=headings, synonyms=synonyms), tally
        )
        if not last_rows:
            tally.problems.append(_no_rows())
        reader = RowReader(mapping=mapping, headings=headings, synonyms=synonyms, day_orders=orders)
        if mapping.kind in _OF_CLAIMS:
            yield from self._take_claims(table, reader, source_id, last_rows, tally)
        else:
            yield from self._take_book(table, reader, source_id, tally)
        found = ties(reader)
        for tie in found:
            if not tie.holds:
                tally.balanced = False
                tally.problems.append(_total_differs(synonyms.fields[tie.key].label, tie.ours_cents, tie.total_cents))
        if found and tally.balanced:
            tally.problems.append(_totals_agree([synonyms.fields[tie.key].label for tie in found]))
        yield tally

    def _take_claims(
        self, table: TableFile, reader: RowReader, source_id: int, last_rows: dict[int, int], tally: TableTally
    ) -> Iterator[TableTally]:
        poster = ClaimExportPoster(
            context=self.context,
            parties=self.parties,
            batch_id=self.batch_id,
            source_id=source_id,
            today=self.context.clock.today(),
        )
        yield from self._in_chunks(_grouped(table, reader, last_rows, tally), poster.post, tally)
        tally.problems.insert(0, _outcome(poster.counts, tally))

    def _take_book(
        self, table: TableFile, reader: RowReader, source_id: int, tally: TableTally
    ) -> Iterator[TableTally]:
        kind = reader.mapping.kind
        poster = BookPoster(
            context=self.context, parties=self.parties, batch_id=self.batch_id, source_id=source_id, kind=kind
        )
        yield from self._in_chunks(_counted(_data_rows(table, reader, tally), tally), poster.post, tally)
        tally.paid_cents = poster.paid_cents
        with self.step():
            add_book_import(self.context.database, self.batch_id, source_id, kind=kind.value, up_to=poster.newest)
        tally.problems.insert(0, poster.outcome())

    def _in_chunks(
        self, items: Iterator[Item], post: Callable[[list[Item]], UnitResult], tally: TableTally
    ) -> Iterator[TableTally]:
        while chunk := list(islice(items, CHUNK)):
            yield tally
            with self.step():
                result = post(chunk)
                if result.touched:
                    refresh_work(self.context, result.touched)
                if result.posted > result.repeated:
                    after = {"kind": "table", "posted": result.posted - result.repeated, "same": result.repeated}
                    self.context.audit("import.post", "import_batch", self.batch_id, after=after)
            tally.posted += result.posted - result.repeated
            tally.held += result.held
            tally.repeated += result.repeated
            tally.problems += result.problems


# -------------------------------------------------------------------------------------------------------------- reading


def _first_reading(
    table: TableFile, reader: RowReader, tally: TableTally
) -> tuple[dict[int, DayOrder], dict[int, int]]:
    """The order of day and month in each column of dates, and the last row of each claim."""
    dates = [index for index, key in reader.mapping.columns if reader.is_date(key)]
    seen: dict[int, set[str]] = {index: set() for index in dates}
    last_rows: dict[int, int] = {}
    for number, cells in table.rows():
        if reader.sort_of(cells) is not RowSort.DATA:
            continue
        last_rows[reader.key_of(cells)] = number
        for index in dates:
            if index < len(cells) and len(seen[index]) < _DISTINCT_DAYS:
                seen[index].add(cells[index])
    orders: dict[int, DayOrder] = {}
    for index, texts in seen.items():
        try:
            order = day_order(texts)
        except MixedDaysError:
            tally.problems.append(_mixed_days(reader.headings[index]))
            order = None
        orders[index] = order or DayOrder.MONTH_FIRST
    # One system writes all its dates alike: a column that proves nothing goes with one that does.
    shown = {orders[index] for index in dates if _proves(seen[index])}
    if len(shown) == 1:
        orders = dict.fromkeys(orders, shown.pop())
    return orders, last_rows


def _proves(texts: set[str]) -> bool:
    try:
        return day_order(texts) is not None
    except MixedDaysError:
        return False


def _data_rows(table: TableFile, reader: RowReader, tally: TableTally) -> Iterator[TableRow]:
    """The rows that can be taken in; faults are told, up to a number that somebody may read."""
    for number, cells in table.rows():
        if reader.sort_of(cells) is RowSort.DATA:
            row = reader.read(number, cells)
            _tell(row, tally)
            if not row.has_fault:
                yield row


def _tell(row: TableRow, tally: TableTally) -> None:
    tally.held += row.has_fault
    if len(tally.problems) < MOST_ROW_PROBLEMS:
        tally.problems += row.problems


def _counted(rows: Iterator[TableRow], tally: TableTally) -> Iterator[TableRow]:
    for row in rows:
        tally.claims += 1
        tally.lines += 1
        yield row


def _grouped(
    table: TableFile, reader: RowReader, last_rows: dict[int, int], tally: TableTally
) -> Iterator[ExportedClaim]:
    """The claims of the table, in the order in which their last rows stand."""
    sample = []
    trial = RowReader(
        mapping=reader.mapping, headings=reader.headings, synonyms=reader.synonyms, day_orders=reader.day_orders
    )
    for cells in table.sample():
        if trial.sort_of(cells) is RowSort.DATA:
            sample.append(trial.read(0, cells))
    grouper = ClaimGrouper(mapping=reader.mapping, signs=signs_of(sample), last_rows=last_rows)
    for number, cells in table.rows():
        if reader.sort_of(cells) is not RowSort.DATA:
            continue
        key = reader.key_of(cells)
        row = reader.read(number, cells)
        _tell(row, tally)
        if not row.has_fault and row.day("dos_from") is None:
            _tell(dataclasses.replace(row, problems=(_no_day(row),)), tally)
            done = grouper.close(key, number)
        else:
            done = grouper.close(key, number) if row.has_fault else grouper.add(key, row)
        for claim in done:
            tally.claims += 1
            tally.lines += len(claim.lines)
            tally.charge_cents += claim.charge_cents
            tally.paid_cents += sum(line.paid_cents + line.patient_paid_cents for line in claim.lines)
            yield claim


# ------------------------------------------------------------------------------------------------------------- problems


def _outcome(counts: ExportCounts, tally: TableTally) -> Problem:
    parts = [f"{numbered('claim', counts.new)} new", f"{counts.changed:,} changed", f"{counts.same:,} as before"]
    if counts.differing:
        parts.append(f"{counts.differing:,} left as the payer's remittance has them")
    if counts.empty:
        parts.append(f"{counts.empty:,} without a charge or balance passed over")
    if tally.held:
        parts.append(f"{numbered('row', tally.held)} left out")
    return Problem(
        severity="info", code="TABLE_OUTCOME", where="file", message=f"{', '.join(parts)}.", remedy="Nothing to do."
    )


def _question(questions: Sequence[str]) -> Problem:
    return Problem(
        severity="error",
        code="TABLE_QUESTION",
        where="headings",
        message=" ".join(questions),
        remedy="Open the file in the import window and say what its columns hold; that is kept for the next time.",
    )


def _needed(words: str) -> str:
    return f"No column was found for {words}."


def _other_sheets(table: TableFile) -> Problem:
    return Problem(
        severity="info",
        code="TABLE_OTHER_SHEETS",
        where=f"sheet {table.sheet}",
        message=f"Only this sheet was read; the workbook has {numbered('more sheet', len(table.other_sheets))}.",
        remedy="Save the other sheets as files of their own if they are wanted.",
    )


def _no_rows() -> Problem:
    return Problem(
        severity="warning",
        code="TABLE_EMPTY",
        where="file",
        message="Below its headings the table has no rows.",
        remedy="Check the dates and filters of the report, and export it again.",
    )


def _no_day(row: TableRow) -> Problem:
    return Problem(
        severity="error",
        code="ROW_WITHOUT_DAY",
        where=f"row {row.number}",
        message="The row has no date of service.",
        remedy="The row was left out. Add the date and import the file again.",
    )


def _mixed_days(heading: str) -> Problem:
    return Problem(
        severity="error",
        code="DAYS_MIXED",
        where=f"column {heading}",
        message="Some dates of this column begin with the month and some with the day.",
        remedy="They were read month first; rows for which that cannot be were left out. Check the dates of the rest.",
    )


def _totals_agree(labels: Sequence[str]) -> Problem:
    return Problem(
        severity="info",
        code="TOTALS_AGREE",
        where="totals row",
        message=f"The file's own totals agree with its rows to the cent: {', '.join(labels).lower()}.",
        remedy="Nothing to do.",
    )


def _total_differs(label: str, ours: Money, theirs: Money) -> Problem:
    return Problem(
        severity="warning",
        code="TOTAL_DIFFERS",
        where="totals row",
        message=f"{label}: the rows add up to {dollars(ours)}, the file's own total is {dollars(theirs)}.",
        remedy="Check whether rows were left out, filtered or cut off in the export.",
    )
