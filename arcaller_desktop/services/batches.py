"""The workbench's first list: what was imported, whether it balances, what was wrong and what to do about it."""

from __future__ import annotations

import csv
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import StringIO
from pathlib import Path

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.batch_search import parse_sought
from arcaller_desktop.domain.ids import BatchId, ClaimId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.spreadsheets import harmless
from arcaller_desktop.storage import batches as stored
from arcaller_desktop.storage.batches import BatchRow, FileRow

BATCH_STATES = {
    "": "Any state",
    "waiting": "Something waits",
    "done": "Posted",
    "cancelled": "Stopped",
    "failed": "Broken off",
    "undone": "Undone",
}
"""What the filter offers, by key."""


class ProblemsNotSavedError(UserError):
    """The list could not be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path.name} cannot be written.", "Choose another folder, or close the file in Excel first.")


@dataclass(frozen=True, kw_only=True, slots=True)
class BatchQuery:
    """What the list shows; an empty part holds always."""

    text: str = ""
    state: str = ""
    """One of BATCH_STATES."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Totals:
    """Claims counted in files and what became of them; money with the files' own signs."""

    claims: int = 0
    charge_cents: Money = 0
    paid_cents: Money = 0
    adjustment_cents: Money = 0
    plb_cents: Money = 0
    bpr_cents: Money = 0
    posted: int = 0
    held: int = 0
    unmatched: int = 0
    balanced: bool = True

    @property
    def off_cents(self) -> Money:
        """By how much the payments differ from their claims less what moved outside them; 0 when all is right."""
        return self.bpr_cents - (self.paid_cents - self.plb_cents)


@dataclass(frozen=True, kw_only=True, slots=True)
class FileView:
    """One file of a batch. `is_kept` is False when the reader cannot show it."""

    file_id: int
    batch_id: BatchId
    name: str
    kind: str
    size_bytes: int
    totals: Totals
    errors: int
    warnings: int
    is_duplicate: bool
    is_kept: bool
    replaces: str
    replaced_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class BatchView:
    """One import with its files and their sums."""

    batch_id: BatchId
    state: str
    started_at: datetime
    finished_at: datetime | None
    user: str
    files: tuple[FileView, ...]
    totals: Totals

    @property
    def errors(self) -> int:
        """Errors in all files."""
        return sum(file.errors for file in self.files)

    @property
    def warnings(self) -> int:
        """Warnings in all files."""
        return sum(file.warnings for file in self.files)


@dataclass(frozen=True, kw_only=True, slots=True)
class ProblemView:
    """One problem of a file, with our claim when its number is one of ours."""

    problem: Problem
    claim_id: ClaimId | None


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveProblems:
    """Write the problems of a batch, or of one file of it, as CSV."""

    batch_id: BatchId
    path: Path
    file_id: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceView:
    """A file that says something of a claim: which, where to look in it, and what kind of word it is."""

    what: str
    """remittance, submission or acknowledgement"""
    file_id: int
    name: str
    claim_number: str
    said_on: str


def batch_order(context: Context, query: BatchQuery) -> array[int]:
    """The ids of the batches that match, newest first."""
    sought = parse_sought(query.text)
    return stored.batch_order(
        context.database,
        stored.BatchFilter(
            words=sought.words,
            amounts=sought.amounts,
            days=sought.days,
            states=(query.state,) if query.state not in ("", "waiting") else (),
            with_problems=query.state == "waiting",
        ),
    )


def batch_rows(context: Context, ids: Sequence[int]) -> Mapping[int, BatchView]:
    """These batches by number."""
    return {row.batch_id: _batch(row) for row in stored.batch_rows(context.database, ids)}


def batch_view(context: Context, batch_id: BatchId) -> BatchView | None:
    """One batch, or None."""
    return batch_rows(context, [batch_id]).get(batch_id)


def file_problems(context: Context, file_id: int) -> tuple[ProblemView, ...]:
    """What was wrong with a file, in its order."""
    problems = stored.problems_of_file(context.database, file_id)
    numbers = {problem.claim_number for problem in problems if problem.claim_number}
    claims = stored.problem_claims(context.database, sorted(numbers)) if numbers else {}
    return tuple(ProblemView(problem=problem, claim_id=claims.get(problem.claim_number)) for problem in problems)


def save_problems(context: Context, command: SaveProblems, progress: Progress) -> int:
    """Writes the problem list; gives the number of rows. Raises ProblemsNotSavedError."""
    batch = batch_view(context, command.batch_id)
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("File", "Severity", "Where", "Claim", "What is wrong", "What to do", "Code"))
    rows = 0
    for number, file in enumerate(batch.files if batch else ()):
        if command.file_id not in (None, file.file_id):
            continue
        progress.report(number, len(batch.files) if batch else 0, file.name)
        for view in file_problems(context, file.file_id):
            one = view.problem
            row = (file.name, one.severity, one.where, one.claim_number, one.message, one.remedy, one.code)
            writer.writerow([harmless(cell) for cell in row])
            rows += 1
    try:
        command.path.write_text("\ufeff" + text.getvalue(), encoding="utf-8", newline="")
    except OSError:
        raise ProblemsNotSavedError(command.path) from None
    return rows


def sources_of_claim(context: Context, claim_id: ClaimId) -> tuple[SourceView, ...]:
    """The files that speak of a claim, newest first."""
    return tuple(
        SourceView(what=row[0], file_id=row[1], name=row[2], claim_number=row[3], said_on=row[4])
        for row in stored.sources_of_claim(context.database, claim_id)
    )


def _batch(row: BatchRow) -> BatchView:
    files = tuple(_file(file) for file in row.files)
    each = [file.totals for file in files]
    # A claim file and what answers it both tell of the same claims and charges: they are counted once.
    sent = [file.totals for file in files if file.kind in ("837P", "837I")] or each
    return BatchView(
        batch_id=row.batch_id,
        state=row.state,
        started_at=row.started_at,
        finished_at=row.finished_at,
        user=row.user,
        files=files,
        totals=Totals(
            **{name: sum(getattr(totals, name) for totals in each) for name in _SUMS if name not in _TOLD_TWICE},
            **{name: sum(getattr(totals, name) for totals in sent) for name in _TOLD_TWICE},
            balanced=all(totals.balanced for totals in each),
        ),
    )


_SUMS = (
    "claims",
    "charge_cents",
    "paid_cents",
    "adjustment_cents",
    "plb_cents",
    "bpr_cents",
    "posted",
    "held",
    "unmatched",
)


_TOLD_TWICE = ("claims", "charge_cents")


def _file(row: FileRow) -> FileView:
    account = row.account
    return FileView(
        file_id=row.file_id,
        batch_id=row.batch_id,
        name=row.name,
        kind=row.kind,
        size_bytes=row.size_bytes,
        totals=Totals(
            **{name: int(account.get(name, 0)) for name in _SUMS}, balanced=bool(account.get("balanced", True))
        ),
        errors=row.errors,
        warnings=row.warnings,
        is_duplicate=bool(account.get("duplicate", False)),
        is_kept=row.is_kept,
        replaces=row.replaces,
        replaced_by=row.replaced_by,
    )
