"""Takes files in: any supported kind, any number, unit by unit, each unit whole or not at all.

A killed or cancelled import leaves whole units only; the same files imported again post what is missing.
A dry run is the real import into a throw-away encrypted copy, so its counts are what an import would do.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from arcaller_desktop.base.errors import CancelledByUser, UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.edi.balances import balance_problems
from arcaller_desktop.edi.reading import Counts, OpenFile, Unit, look_into
from arcaller_desktop.services.acknowledgements import AcknowledgementPoster
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.file_contents import keep_file
from arcaller_desktop.services.file_receipts import FileReceiptPoster
from arcaller_desktop.services.parties import Parties
from arcaller_desktop.services.remittances import RemittancePoster
from arcaller_desktop.services.status_answers import StatusAnswerPoster
from arcaller_desktop.services.submissions import SubmissionPoster
from arcaller_desktop.services.table_files import is_table
from arcaller_desktop.services.table_imports import TableTaker
from arcaller_desktop.services.table_sources import TableChoice
from arcaller_desktop.services.units import UnitResult, numbered
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import intake as stored
from arcaller_desktop.storage.copies import copy_database
from arcaller_desktop.storage.database import open_database

_KIND_ORDER = {"837P": 0, "837I": 0, "TA1": 1, "999": 2, "277CA": 3, "835": 4, "277": 5}
_TABLES = ("csv", "xlsx")
_HEAD_BYTES = 8192
_SMALL_BYTES = 256 * 1024
"""A file up to this size is posted in one transaction, well under a second; larger ones unit by unit."""
_CLAIM_MARKS = (b"CLM", b"CLP", b"TRN")
"""One stands for each claim of an 837, 835, 277CA or 277; good enough to guess how far an import is."""


class NothingToImportError(UserError):
    """None of the chosen paths holds a file."""

    def __init__(self) -> None:
        super().__init__("There is no file to import there.", "Choose the files your clearinghouse gave you.")


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportFiles:
    """Take in these files and all files in these folders. A dry run changes nothing."""

    paths: tuple[Path, ...]
    dry_run: bool = False
    tables: tuple[TableChoice, ...] = ()
    """How a person said that tables among them are read."""
    replaces_file: int | None = None
    """The imported file that these correct: what the sender gave again after the first one was refused or wrong."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FileAccount:
    """What one file held and what became of it. Money with the file's own signs; counts are claims."""

    path: str
    sha256: str
    kind: str
    transactions: int = 0
    claims: int = 0
    lines: int = 0
    charge_cents: int = 0
    paid_cents: int = 0
    adjustment_cents: int = 0
    plb_cents: int = 0
    bpr_cents: int = 0
    receipts: int = 0
    """Interchanges, groups, sets and batches of ours that the file answers as a whole."""
    posted: int = 0
    held: int = 0
    unmatched: int = 0
    duplicate: bool = False
    balanced: bool = True
    problems: tuple[Problem, ...] = ()

    @property
    def needs_person(self) -> bool:
        """True when something in this file waits for someone."""
        return bool(self.held or self.unmatched or any(p.severity == "error" for p in self.problems))


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportResult:
    """The files in the order they were taken in. `batch` is None after a dry run."""

    batch: BatchId | None
    files: tuple[FileAccount, ...]
    changes: Changes

    @property
    def needs_person(self) -> bool:
        """True when something waits for someone."""
        return any(account.needs_person for account in self.files)


@dataclass(kw_only=True, slots=True)
class _Tally:
    """Runs along while a file is taken in."""

    counts: Counts = Counts()
    posted: int = 0
    held: int = 0
    unmatched: int = 0
    repeated: int = 0
    balanced: bool = True
    problems: list[Problem] = field(default_factory=list)


def import_files(context: Context, command: ImportFiles, progress: Progress) -> ImportResult:
    """Imports the files, claims first. Raises NothingToImportError, CancelledByUser, or a storage UserError."""
    require(context.user, Permission.IMPORT_FILES)
    files = _files(command.paths)
    if not files:
        raise NothingToImportError
    if command.dry_run:
        return _dry_run(context, command, files, progress)
    return _Import(context, progress, replaces_file=command.replaces_file, tables=command.tables).run(files)


def _dry_run(context: Context, command: ImportFiles, files: Sequence[Path], progress: Progress) -> ImportResult:
    with tempfile.TemporaryDirectory(prefix="arcaller-dry-run-") as folder:
        copy = Path(folder) / "copy.arcdb"
        copy_database(context.database.path, context.database.keys, copy)
        database = open_database(copy, context.database.keys)
        try:
            trial = dataclasses.replace(context, database=database)
            result = _Import(trial, progress, tables=command.tables).run(files)
        finally:
            database.close()
    return dataclasses.replace(result, batch=None, changes=Changes.NONE)


class _Import:
    """One batch."""

    def __init__(
        self,
        context: Context,
        progress: Progress,
        *,
        replaces_file: int | None = None,
        tables: Sequence[TableChoice] = (),
    ) -> None:
        self._context = context
        self._progress = progress
        self._replaces_file = replaces_file
        self._choices = {choice.path: choice for choice in tables}
        self._parties = Parties(context.database)
        self._done = 0

    def run(self, files: Sequence[Path]) -> ImportResult:
        context, database = self._context, self._context.database
        with database.transaction():
            batch_id = stored.start_batch(database, user_id=context.user.id, at=context.clock.now())
            context.audit("import.start", "import_batch", batch_id, after={"files": len(files)})
        state = "failed"
        accounts: list[FileAccount] = []
        try:
            total = sum(path.stat().st_size for path in files if path.is_file())
            for path in files:
                accounts.append(self._take_file(path, batch_id, max(total, 1)))
            state = "done"
        except CancelledByUser:
            state = "cancelled"
            raise
        finally:
            self._finish(batch_id, state)
        return ImportResult(batch=batch_id, files=tuple(accounts), changes=_CHANGES)

    def _finish(self, batch_id: BatchId, state: str) -> None:
        context, database = self._context, self._context.database
        with database.transaction():
            stored.finish_batch(database, batch_id, state=state, at=context.clock.now())
            context.audit(f"import.{state}", "import_batch", batch_id)

    def _take_file(self, path: Path, batch_id: BatchId, total_bytes: int) -> FileAccount:
        try:
            data = path.read_bytes()
        except OSError as error:
            return _unreadable(path, error)
        try:
            if len(data) > _SMALL_BYTES:
                return self._take_data(path, data, batch_id, total_bytes)
            # A commit waits for the disk; in a folder of small files that wait would be most of the import.
            with self._context.database.transaction():
                return self._take_data(path, data, batch_id, total_bytes)
        except BaseException:
            self._parties.forget()
            raise

    def _take_data(self, path: Path, data: bytes, batch_id: BatchId, total_bytes: int) -> FileAccount:
        opened = look_into(data)
        is_sheet = is_table(path, opened.kind)
        kind = _table_kind(path, opened.kind) if is_sheet else opened.kind
        tally = _Tally(problems=[] if is_sheet else [*opened.problems])
        sha256 = hashlib.sha256(data).hexdigest()
        with self._step():
            file_id = stored.add_file(
                self._context.database,
                batch_id,
                name=_name(path),
                sha256=sha256,
                kind=kind,
                size_bytes=len(data),
                replaces_file=self._replaces_file,
            )
        keep_file(self._context, data, kind)
        if is_sheet:
            claims, units = max(data.count(b"\n"), 1), self._take_table(path, batch_id, tally)
        else:
            claims = max(sum(data.count(mark) for mark in _CLAIM_MARKS), 1)
            units = self._take_units(opened, batch_id, file_id, tally)
        for done in units:
            self._progress.report(self._done + int(len(data) * min(done / claims, 1.0)), total_bytes, path.name)
        self._done += len(data)
        account = FileAccount(
            path=str(path),
            sha256=sha256,
            kind=kind,
            posted=tally.posted,
            held=tally.held,
            unmatched=tally.unmatched,
            duplicate=0 < tally.counts.claims + tally.counts.receipts == tally.repeated,
            balanced=tally.balanced,
            problems=tuple(tally.problems),
            **dataclasses.asdict(tally.counts),
        )
        with self._step():
            stored.set_file_account(self._context.database, file_id, account_values(account))
            stored.add_problems(self._context.database, file_id, account.problems)
        return account

    def _step(self) -> contextlib.AbstractContextManager[None]:
        """A transaction of its own, or the small file's."""
        database = self._context.database
        return contextlib.nullcontext() if database.is_writing else database.transaction()

    def _take_units(self, opened: OpenFile, batch_id: BatchId, file_id: int, tally: _Tally) -> Iterator[int]:
        """Posts unit after unit; gives the number of claims seen before each, where the import may be stopped."""
        posters = _Posters(
            SubmissionPoster(context=self._context, parties=self._parties, batch_id=batch_id),
            RemittancePoster(context=self._context, parties=self._parties, batch_id=batch_id, file_id=file_id),
            AcknowledgementPoster(context=self._context, batch_id=batch_id),
            StatusAnswerPoster(context=self._context, batch_id=batch_id),
            FileReceiptPoster(context=self._context, batch_id=batch_id, file_id=file_id),
        )
        for unit in opened.units():
            yield tally.counts.claims
            balance = balance_problems(unit.payment) if unit.payment is not None else ()
            problems = [*unit.problems, *balance]
            result = self._post(unit, posters, problems, batch_id)
            tally.counts += unit.counts
            tally.problems.extend(problems)
            tally.problems.extend(result.problems)
            tally.balanced = tally.balanced and not any(problem.severity == "error" for problem in balance)
            tally.posted += result.posted
            tally.held += result.held
            tally.unmatched += result.unmatched
            tally.repeated += result.repeated

    def _take_table(self, path: Path, batch_id: BatchId, tally: _Tally) -> Iterator[int]:
        """Takes a table in; gives the number of claims seen before each chunk."""
        taker = TableTaker(context=self._context, parties=self._parties, batch_id=batch_id, step=self._step)
        for seen in taker.take(path, self._choices.get(path)):
            yield seen.lines
            tally.counts = Counts(
                claims=seen.claims,
                lines=seen.lines,
                charge_cents=seen.charge_cents,
                paid_cents=seen.paid_cents,
            )
            tally.posted, tally.held, tally.repeated = seen.posted, seen.held, seen.repeated
            tally.balanced, tally.problems = seen.balanced, seen.problems

    def _post(self, unit: Unit, posters: _Posters, problems: Sequence[Problem], batch_id: BatchId) -> UnitResult:
        with self._step():
            result = posters.post(unit, problems)
            if result.touched:
                refresh_work(self._context, result.touched)
            if result.posted or result.held or unit.receipts:
                after = {"unit": unit.number, "kind": unit.kind, "posted": result.posted, "held": result.held}
                self._context.audit("import.post", "import_batch", batch_id, after=after)
        return result


@dataclass(frozen=True, slots=True)
class _Posters:
    """Who posts which kind of unit."""

    submissions: SubmissionPoster
    remittances: RemittancePoster
    acknowledgements: AcknowledgementPoster
    statuses: StatusAnswerPoster
    receipts: FileReceiptPoster

    def post(self, unit: Unit, problems: Sequence[Problem]) -> UnitResult:
        if unit.payment is not None:
            return self.remittances.post(unit.payment, problems)
        if unit.claims:
            return self.submissions.post(unit.claims)
        if unit.statuses:
            return self.statuses.post(unit.statuses)
        result = self.acknowledgements.post(unit.acknowledgements) if unit.acknowledgements else UnitResult()
        if unit.receipts:
            result.include(self.receipts.post(unit.receipts))
        return result


def account_values(account: FileAccount) -> dict[str, Any]:
    """The account as the command line's answer gives it, problems left out."""
    values = dataclasses.asdict(account)
    del values["problems"]
    return values


def _files(paths: Iterable[Path]) -> list[Path]:
    """Files first named, then those inside folders; claims before acknowledgements before remittances."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found.update(dict.fromkeys(sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p, path))))
        else:
            found[path] = None
    return sorted(found, key=_order)


def _hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _order(path: Path) -> tuple[int, str]:
    try:
        with path.open("rb") as file:
            kind = look_into(file.read(_HEAD_BYTES)).kind
    except OSError:
        kind = "unknown"
    return _KIND_ORDER.get(kind, len(_KIND_ORDER)), path.name


def _unreadable(path: Path, error: OSError) -> FileAccount:
    problem = Problem(
        severity="error",
        code="FILE_UNREADABLE",
        where=_name(path),
        message=f"The file cannot be read ({error.strerror or type(error).__name__}).",
        remedy="Check that it is still there, that no other program has it open, and that you may read it.",
    )
    return FileAccount(path=str(path), sha256="", kind="unknown", balanced=False, problems=(problem,))


def _name(path: Path) -> str:
    """The file's name as text that can be stored, whatever bytes Linux allows in it."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _table_kind(path: Path, kind: str) -> str:
    """`csv` or `xlsx`, whatever a table's bytes look like at first sight."""
    return kind if kind in _TABLES else ("xlsx" if path.suffix.lower().startswith(".xls") else "csv")


_CHANGES = Changes.QUEUE | Changes.CLAIM | Changes.BALANCE | Changes.PATIENTS | Changes.PAYERS | Changes.IMPORTS


def summary(result: ImportResult) -> str:
    """One sentence for the banner after an import."""
    posted = sum(account.posted for account in result.files)
    held = sum(account.held for account in result.files)
    unmatched = sum(account.unmatched for account in result.files)
    parts = [f"{numbered('file', len(result.files))}: {numbered('claim', posted)} posted"]
    if held:
        parts.append(f"{held:,} held")
    if unmatched:
        parts.append(f"{unmatched:,} without a claim file")
    return ", ".join(parts) + "."
