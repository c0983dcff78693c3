"""Imports files: what is in them is shown before anything is posted, and what became of them after."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.table_mapping import TableMappingDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_import_dialog import Ui_ImportDialog
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Handle, Task
from arcaller_desktop.services.intake import FileAccount, ImportFiles, ImportResult, import_files, summary
from arcaller_desktop.services.table_sources import TableChoice, TableLook, look_at_table

MOST_SHOWN = 2000
"""Problems in the table; a small table is sorted and formatted as a whole."""
SEVERITIES = ("error", "warning", "info")
STOPPED = "The import was stopped. What was posted until then is whole and stays; post the files again for the rest."
FAILED = "The import did not get to its end. What was posted until then is whole and stays."
KINDS = (
    "Files to import (*.835 *.837 *.837p *.277 *.277ca *.999 *.edi *.x12 *.txt *.dat *.era *.clm *.csv *.tsv *.xlsx);;"
    "All files (*)"
)


class Stage(Enum):
    """Where the dialog stands."""

    CHOOSING = auto()
    READING = auto()
    READY = auto()
    POSTING = auto()
    DONE = auto()


@dataclass(frozen=True, kw_only=True, slots=True)
class PlacedProblem:
    """A problem with the file it is in."""

    path: Path
    problem: Problem


class FileColumn(Enum):
    NAME = ColumnHead(title="File", width=0)
    KIND = ColumnHead(title="Kind", width=15)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=6)
    CHARGE = ColumnHead(title="Billed", is_amount=True, width=12)
    PAID = ColumnHead(title="Paid", tip="What the payments in the file amount to", is_amount=True, width=12)
    POSTED = ColumnHead(title="New", tip="Claims that are posted, or would be", is_amount=True, width=6)
    HELD = ColumnHead(title="Held", tip="Claims of payments that do not balance", is_amount=True, width=5)
    UNMATCHED = ColumnHead(title="Unknown", tip="Remittances for claims that are not here yet", is_amount=True, width=9)
    STATE = ColumnHead(title="", width=22)


class ProblemColumn(Enum):
    SEVERITY = ColumnHead(title="", width=9)
    FILE = ColumnHead(title="File", width=24)
    WHERE = ColumnHead(title="Where", width=24)
    MESSAGE = ColumnHead(title="What is wrong", width=0)


class ImportDialog(QDialog):
    """Reads in the worker process as a dry run, then posts on demand. More files can be dropped on it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, replaces_file: int | None = None) -> None:
        super().__init__(parent)
        self._replaces_file = replaces_file
        self._desk = desk
        self._paths: tuple[Path, ...] = ()
        self._stage = Stage.CHOOSING
        self._handle: Handle | None = None
        self._stopped = False
        self._choices: dict[Path, TableChoice] = {}
        self._enters = False
        self._placed: Sequence[PlacedProblem] = ()
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.files: RowModel[FileAccount] = RowModel(FileColumn, self._file_cells, theme=desk.theme, parent=self)
        self.problems: RowModel[PlacedProblem] = RowModel(
            ProblemColumn, self._problem_cells, theme=desk.theme, parent=self
        )
        prepare_table(self.ui.importFiles, self.files, self.files.heads)
        prepare_table(self.ui.importProblems, self.problems, self.problems.heads)
        self.ui.importProblems.selectionModel().currentRowChanged.connect(self._show_remedy)
        self.ui.importFilter.currentIndexChanged.connect(self._filter_problems)
        self.ui.importFiles.activated.connect(self._open_file)
        self.ui.importFiles.selectionModel().currentRowChanged.connect(self._offer_columns)
        self.ui.importColumnsButton.clicked.connect(self._ask_columns)
        self.ui.importAddButton.clicked.connect(self.choose_files)
        self.ui.importFolderButton.clicked.connect(self.choose_folder)
        self.ui.importButton.clicked.connect(self._act)
        self.ui.importCloseButton.clicked.connect(self.reject)
        for table in (self.ui.importFiles, self.ui.importProblems):
            table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.ui.importSplit.setSizes([240, 260])
        self.setAcceptDrops(True)
        self._show_stage(Stage.CHOOSING)

    @property
    def stage(self) -> Stage:
        return self._stage

    def choose_files(self) -> None:
        """Asks for files and looks into them."""
        self.add_paths(self._desk.prompts.open_files(title="Import files", kinds=KINDS))

    def choose_folder(self) -> None:
        """Asks for a folder and looks into all its files."""
        folder = self._desk.prompts.folder(title="Import a folder")
        if folder is not None:
            self.add_paths([folder])

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Looks into these files too; nothing is posted yet."""
        if not paths or self._stage in (Stage.READING, Stage.POSTING):
            return
        known = () if self._stage is Stage.DONE else self._paths
        self._paths = tuple(dict.fromkeys((*known, *paths)))
        self._look()

    def _look(self) -> None:
        tables = tuple(self._choices.values())
        self._run(Stage.READING, ImportFiles(paths=self._paths, tables=tables, dry_run=True))

    def _act(self) -> None:
        if self._stage is Stage.READY:
            paths = tuple(Path(account.path) for account in self._to_post())
            tables = tuple(self._choices.values())
            self._run(Stage.POSTING, ImportFiles(paths=paths, tables=tables, replaces_file=self._replaces_file))
        elif self._stage is Stage.CHOOSING:
            self.choose_files()
        elif self._stage is Stage.DONE:
            self.accept()

    def _run(self, stage: Stage, command: ImportFiles) -> None:
        self._stopped = False
        self._show_stage(stage)
        self.ui.importProgress.setRange(0, 0)
        handle = self._desk.jobs.run(
            Task(function=import_files, command=command),
            progress=self._show_progress,
            done=self._take,
            failed=self._fail,
            owner=self,
        )
        if self.is_busy:
            self._handle = handle

    def _show_progress(self, done: int, total: int, label: str) -> None:
        bar = self.ui.importProgress
        bar.setRange(0, max(total, 0))
        bar.setValue(done)
        part = f", {done * 100 // total} %" if total else ""
        self.ui.importText.setText(f"{_TEXTS[self._stage][1]} {label}{part}")

    def _take(self, result: ImportResult) -> None:
        self._handle = None
        self.files.set_items(result.files)
        self._placed = sorted(
            (
                PlacedProblem(path=Path(account.path), problem=problem)
                for account in result.files
                for problem in account.problems
            ),
            key=lambda found: SEVERITIES.index(found.problem.severity),
        )
        self._offer_files()
        asked = next((n for n, account in enumerate(result.files) if _is_asked(account)), 0)
        choose_row(self.ui.importFiles, asked)
        was_real = self._stage is Stage.POSTING
        self._show_stage(Stage.DONE if was_real else Stage.READY)
        self.ui.importButton.setFocus()
        if was_real:
            self._desk.prompts.banner(summary(result))
            self._desk.bus.publish(result.changes)
            if not self._placed and not result.needs_person:
                self.accept()

    def _fail(self, error: Exception) -> None:
        self._handle = None
        was_posting = self._stage is Stage.POSTING
        self._show_stage(Stage.READY if self.files.items else Stage.CHOOSING)
        if was_posting:
            # Whole payments and chunks of claims may be in already: panes show them, and a new look says what is left.
            self._desk.bus.publish(Changes.EVERYTHING)
            self._desk.prompts.banner(STOPPED if isinstance(error, CancelledByUser) else FAILED)
        if not isinstance(error, CancelledByUser):
            self._desk.prompts.error(error)
        if self._stopped and not was_posting:
            super().reject()
        elif was_posting:
            self._look()

    @property
    def is_busy(self) -> bool:
        """While the worker reads or posts."""
        return self._stage in (Stage.READING, Stage.POSTING)

    def _to_post(self) -> list[FileAccount]:
        return [account for account in self.files.items if account.posted or account.held or account.unmatched]

    # --------------------------------------------------------------------------------------------------- what is shown

    def _show_stage(self, stage: Stage) -> None:
        self._stage = stage
        ui = self.ui
        title, text, action = _TEXTS[stage]
        busy, count = self.is_busy, len(self._to_post())
        if stage is Stage.READY:
            posts = any(account.posted for account in self.files.items)
            if any(_is_asked(account) for account in self.files.items):
                title = "Say what the columns of a table hold: choose it and press Columns"
                action = f"&Post {formats.count(count, 'file')}" if count else "&Post"
            elif not count:
                title, action = "There is nothing new in these files", "&Post"
            elif not posts:
                title = "Nothing in these files can be posted: they would be held"
                action = f"&Hold {formats.count(count, 'file')}"
            else:
                action = f"&Post {formats.count(count, 'file')}"
        ui.importTitle.setText(title)
        ui.importText.setText(self._balance_text() if stage in (Stage.READY, Stage.DONE) else text)
        ui.importButton.setText(action)
        ui.importButton.setEnabled(not busy and (stage is not Stage.READY or count > 0))
        ui.importProgress.setVisible(busy)
        ui.importCloseButton.setText("&Stop" if stage is Stage.POSTING else "Cancel")
        ui.importCloseButton.setVisible(stage is not Stage.DONE)
        for button in (ui.importAddButton, ui.importFolderButton):
            button.setEnabled(not busy)
        ui.importProblemsPart.setVisible(bool(self._placed))
        self._offer_columns()

    def _offer_files(self) -> None:
        """The files that have problems, to choose from."""
        box = self.ui.importFilter
        paths = dict.fromkeys(found.path for found in self._placed)
        box.blockSignals(True)
        box.clear()
        box.addItem("All files", "")
        for path in paths:
            box.addItem(path.name, str(path))
        box.blockSignals(False)
        self._filter_problems()

    def _filter_problems(self, *_: object) -> None:
        chosen = self.ui.importFilter.currentData() or ""
        found = [placed for placed in self._placed if chosen in ("", str(placed.path))]
        self.problems.set_items(found[:MOST_SHOWN])
        words = f"{formats.count(len(found), 'thing')} to look at"
        more = f", the first {MOST_SHOWN:,} are shown" if len(found) > MOST_SHOWN else ""
        self.ui.importProblemsTitle.setText(words + more)
        choose_row(self.ui.importProblems, 0)
        self._show_remedy()

    # ----------------------------------------------------------------------------------------------------------- tables

    def _table_in_hand(self) -> FileAccount | None:
        account = self.files.item(self.ui.importFiles.currentIndex().row())
        return account if account is not None and account.kind in _TABLES else None

    def _offer_columns(self, *_: object) -> None:
        has_tables = any(account.kind in _TABLES for account in self.files.items)
        self.ui.importColumnsButton.setVisible(has_tables and self._stage is Stage.READY)
        self.ui.importColumnsButton.setEnabled(self._table_in_hand() is not None)

    def _open_file(self, *_: object) -> None:
        """Enter on a table that asks something goes to its columns; on other files to what is wrong with them."""
        account = self._table_in_hand()
        if account is not None and self._stage is Stage.READY and _is_asked(account):
            self._enters = True
            self._ask_columns()
        else:
            self._show_problems_of_file()

    def _ask_columns(self) -> None:
        account = self._table_in_hand()
        if account is not None:
            task = Task(function=look_at_table, command=Path(account.path))
            wait_for(self._desk, task, label="Looking at the columns", done=self._open_columns, parent=self)

    def _open_columns(self, look: TableLook) -> None:
        chosen = self._choices.get(look.path)
        if chosen is not None:
            look = dataclasses.replace(look, mapping=chosen.mapping, source=chosen.name, suggested_name=chosen.name)
        open_dialog(TableMappingDialog(self._desk, look, chosen=self._take_choice, parent=self))

    def _take_choice(self, choice: TableChoice) -> None:
        self._choices[choice.path] = choice
        self._look()

    def _show_problems_of_file(self, *_: object) -> None:
        account = self.files.item(self.ui.importFiles.currentIndex().row())
        place = self.ui.importFilter.findData(account.path) if account is not None else -1
        if place > 0:
            self.ui.importFilter.setCurrentIndex(place)
            self.ui.importProblems.setFocus()

    def _balance_text(self) -> str:
        accounts = self.files.items
        posted: dict[str, int] = {}
        for account in accounts:
            noun = _NOUNS.get(account.kind, "claim")
            posted[noun] = posted.get(noun, 0) + account.posted
        told = " and ".join(formats.count(number, noun) for noun, number in posted.items() if number)
        parts = [(told or "Nothing") + (" posted" if self._stage is Stage.DONE else " can be posted")]
        held = sum(account.held for account in accounts)
        unknown = sum(account.unmatched for account in accounts)
        if held:
            parts.append(f"{held:,} held because their payment does not balance")
        if unknown:
            parts.append(f"{unknown:,} remitted without a claim file")
        repeated = sum(1 for account in accounts if account.duplicate)
        if repeated:
            parts.append(f"{formats.count(repeated, 'file')} imported before")
        return ", ".join(parts) + "."

    def _show_remedy(self, *_: object) -> None:
        found = self.problems.item(self.ui.importProblems.currentIndex().row())
        self.ui.importRemedy.setText(f"{found.problem.message}\n{found.problem.remedy}" if found is not None else "")

    def _file_cells(self, account: FileAccount) -> Sequence[Cell]:
        icon, tone, words = _state(account)
        return (
            Cell(text=Path(account.path).name, tip=account.path),
            Cell(text=_KINDS.get(account.kind, account.kind)),
            _count(account.claims),
            _amount(account.charge_cents),
            _amount(account.bpr_cents),
            _count(account.posted),
            _count(account.held, Tone.WARN),
            _count(account.unmatched, Tone.WARN),
            Cell(text=words, icon=self._icons.icon(icon, tone), tone=tone),
        )

    def _problem_cells(self, found: PlacedProblem) -> Sequence[Cell]:
        icon, tone = {
            "error": ("circle-x", Tone.BAD),
            "warning": ("triangle-alert", Tone.WARN),
            "info": ("info", Tone.MUTED),
        }[found.problem.severity]
        return (
            Cell(text=found.problem.severity.capitalize(), icon=self._icons.icon(icon, tone), tone=tone),
            Cell(text=found.path.name, tip=str(found.path)),
            Cell(text=found.problem.where),
            Cell(text=found.problem.message, tip=f"{found.problem.message}\n{found.problem.remedy}"),
        )

    @property
    def _icons(self) -> Icons:
        return self._desk.icons

    def reject(self) -> None:
        """Cancel, Stop and Escape: a job under way is stopped first, and its answer says what comes next."""
        if self._handle is not None and self.is_busy:
            self._stopped = True
            self._handle.cancel()
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._enters and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The table's view hands on the key that opened the columns; it is not meant for Post.
            self._enters = False
            event.accept()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.is_busy and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._handle is not None and self.is_busy:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)


def _amount(cents: Money) -> Cell:
    return Cell(text=formats.money(cents) if cents else "–", sort=cents, tone=Tone.PLAIN if cents else Tone.MUTED)


def _count(number: int, tone: Tone = Tone.PLAIN) -> Cell:
    return Cell(text=f"{number:,}" if number else "–", sort=number, tone=tone if number else Tone.MUTED)


def _is_asked(account: FileAccount) -> bool:
    return any(problem.code == "TABLE_QUESTION" for problem in account.problems)


def _state(account: FileAccount) -> tuple[str, Tone, str]:
    if _is_asked(account):
        return "columns-3", Tone.WARN, "Name its columns"
    if account.duplicate:
        return "history", Tone.MUTED, "Imported before"
    if not account.balanced:
        return "scale", Tone.BAD, "Does not balance"
    if account.kind == "unknown" or any(problem.severity == "error" for problem in account.problems):
        if account.posted:
            return "triangle-alert", Tone.WARN, "In part, see below"
        return "circle-x", Tone.BAD, "Not readable, see below"
    if account.held or account.unmatched:
        return "triangle-alert", Tone.WARN, "Needs a person"
    return "circle-check", Tone.GOOD, "In order"


_KINDS = {
    "837P": "Claims, 837P",
    "837I": "Claims, 837I",
    "835": "Remittance, 835",
    "277CA": "Report, 277CA",
    "277": "Claim status, 277",
    "999": "File receipt, 999",
    "TA1": "File receipt, TA1",
    "csv": "Table, CSV",
    "xlsx": "Table, Excel",
    "pdf": "PDF",
    "unknown": "Not known",
}
_NOUNS = {"835": "payment answer", "277CA": "receipt", "277": "status answer"}
"""What is counted in a file; else claims."""
_TABLES = frozenset({"csv", "xlsx"})
_TEXTS = {
    Stage.CHOOSING: (
        "Import files",
        "Claims (837), remittances (835), payer reports (277CA, 277, 999, TA1) and tables of the PM system (CSV, "
        "Excel). First you see what is in them; nothing is posted until you say so.",
        "&Choose files…",
    ),
    Stage.READING: ("Looking into the files…", "Nothing is posted yet.", "&Post"),
    Stage.READY: ("Nothing is posted yet: this is in the files", "", "&Post"),
    Stage.POSTING: (
        "Posting…",
        "You can stop at any time: what is posted by then is whole, the rest is not begun.",
        "&Post",
    ),
    Stage.DONE: ("Posted", "", "&Done"),
}
