"""Imports files: what is in them is shown before anything is posted, and what became of them after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_import_dialog import Ui_ImportDialog
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Handle, Task
from arcaller_desktop.services.intake import FileAccount, ImportFiles, ImportResult, import_files, summary

KINDS = "Payer files (*.835 *.837 *.277 *.999 *.edi *.x12 *.txt *.dat *.era *.clm);;All files (*)"


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

    file: str
    problem: Problem


class FileColumn(Enum):
    NAME = ColumnHead(title="File", width=0)
    KIND = ColumnHead(title="Kind", width=8)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=7)
    CHARGE = ColumnHead(title="Billed", is_amount=True, width=12)
    PAID = ColumnHead(title="Paid", is_amount=True, width=12)
    POSTED = ColumnHead(title="Posted", tip="Claims that are, or would be, posted", is_amount=True, width=7)
    HELD = ColumnHead(title="Held", tip="Claims of payments that do not balance", is_amount=True, width=6)
    UNMATCHED = ColumnHead(title="Unknown", tip="Remittances for claims that are not here yet", is_amount=True, width=8)
    STATE = ColumnHead(title="", width=22)


class ProblemColumn(Enum):
    SEVERITY = ColumnHead(title="", width=9)
    FILE = ColumnHead(title="File", width=18)
    WHERE = ColumnHead(title="Where", width=18)
    MESSAGE = ColumnHead(title="What is wrong", width=0)


class ImportDialog(QDialog):
    """Reads in the worker process as a dry run, then imports on demand. Dropping more files on the window adds them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._paths: tuple[Path, ...] = ()
        self._stage = Stage.CHOOSING
        self._handle: Handle | None = None
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.files: RowModel[FileAccount] = RowModel(FileColumn, self._file_cells, theme=desk.theme, parent=self)
        self.problems: RowModel[PlacedProblem] = RowModel(
            ProblemColumn, self._problem_cells, theme=desk.theme, parent=self
        )
        prepare_table(self.ui.importFiles, self.files, self.files.heads)
        prepare_table(self.ui.importProblems, self.problems, self.problems.heads)
        self.ui.importProblems.selectionModel().currentRowChanged.connect(self._show_remedy)
        self.ui.importAddButton.clicked.connect(self.choose_files)
        self.ui.importFolderButton.clicked.connect(self.choose_folder)
        self.ui.importButton.clicked.connect(self._act)
        self.ui.importCloseButton.clicked.connect(self._leave)
        self.resize(860, 560)
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
        self._run(Stage.READING, ImportFiles(paths=self._paths, dry_run=True))

    def _act(self) -> None:
        if self._stage is Stage.READY:
            self._run(Stage.POSTING, ImportFiles(paths=self._paths))
        elif self._stage is Stage.CHOOSING:
            self.choose_files()
        elif self._stage is Stage.DONE:
            self.accept()

    def _run(self, stage: Stage, command: ImportFiles) -> None:
        self._show_stage(stage)
        self.ui.importProgress.setRange(0, 0)
        self._handle = self._desk.jobs.run(
            Task(function=import_files, command=command),
            progress=self._show_progress,
            done=self._take,
            failed=self._fail,
            owner=self,
        )

    def _show_progress(self, done: int, total: int, label: str) -> None:
        bar = self.ui.importProgress
        bar.setRange(0, max(total, 0))
        bar.setValue(done)
        bar.setFormat(f"{label}  %p %" if total else label)

    def _take(self, result: ImportResult) -> None:
        self._handle = None
        self.files.set_items(result.files)
        placed = [
            PlacedProblem(file=Path(account.path).name, problem=problem)
            for account in result.files
            for problem in account.problems
        ]
        order = {"error": 0, "warning": 1, "info": 2}
        self.problems.set_items(sorted(placed, key=lambda found: order[found.problem.severity]))
        was_real = self._stage is Stage.POSTING
        self._show_stage(Stage.DONE if was_real else Stage.READY)
        choose_row(self.ui.importProblems, 0)
        self._show_remedy()
        if was_real:
            self._desk.prompts.banner(summary(result))
            self._desk.bus.publish(result.changes)

    def _fail(self, error: Exception) -> None:
        self._handle = None
        was_posting = self._stage is Stage.POSTING
        self._show_stage(Stage.CHOOSING if not self.files.items else Stage.READY)
        if isinstance(error, CancelledByUser):
            text = "Stopped. What was posted before is kept; import the files again to go on." if was_posting else ""
            self.ui.importText.setText(text or self.ui.importText.text())
            return
        self._desk.prompts.error(error)

    def _leave(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            return
        self.reject()

    # --------------------------------------------------------------------------------------------------- what is shown

    def _show_stage(self, stage: Stage) -> None:
        self._stage = stage
        ui = self.ui
        title, text, action = _TEXTS[stage]
        ui.importTitle.setText(title)
        ui.importText.setText(self._balance_text() if stage in (Stage.READY, Stage.DONE) else text)
        ui.importButton.setText(action)
        busy = stage in (Stage.READING, Stage.POSTING)
        ui.importButton.setEnabled(not busy and (stage is not Stage.READY or self._has_something()))
        ui.importProgress.setVisible(busy)
        ui.importCloseButton.setText("Stop" if busy else "Close" if stage is Stage.DONE else "Cancel")
        ui.importCloseButton.setVisible(stage is not Stage.DONE)
        for button in (ui.importAddButton, ui.importFolderButton):
            button.setEnabled(not busy)
        ui.importSplit.setVisible(bool(self.files.items))
        ui.importProblemsPart.setVisible(bool(self.problems.items))
        count = formats.count(len(self.problems.items), "thing")
        ui.importProblemsTitle.setText(f"{count} to look at" if self.problems.items else "")

    def _has_something(self) -> bool:
        return any(account.posted or account.held or account.unmatched for account in self.files.items)

    def _balance_text(self) -> str:
        accounts = self.files.items
        posted = sum(account.posted for account in accounts)
        parts = [formats.count(posted, "claim") + (" posted" if self._stage is Stage.DONE else " can be posted")]
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
        self.ui.importRemedy.setText(f"{found.problem.message} {found.problem.remedy}" if found is not None else "")

    def _file_cells(self, account: FileAccount) -> Sequence[Cell]:
        icon, tone, words = _state(account)
        return (
            Cell(text=Path(account.path).name, tip=account.path),
            Cell(text=account.kind if account.kind != "unknown" else "?"),
            _count(account.claims),
            Cell(text=formats.money(account.charge_cents), sort=account.charge_cents),
            Cell(text=formats.money(account.paid_cents), sort=account.paid_cents),
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
            Cell(text=found.file),
            Cell(text=found.problem.where),
            Cell(text=found.problem.message, tip=f"{found.problem.message}\n{found.problem.remedy}"),
        )

    @property
    def _icons(self) -> Icons:
        return self._desk.icons

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._handle is not None:
            self._handle.cancel()
            event.ignore()
            return
        super().closeEvent(event)


def _count(number: int, tone: Tone = Tone.PLAIN) -> Cell:
    return Cell(text=f"{number:,}" if number else "–", sort=number, tone=tone if number else Tone.MUTED)


def _state(account: FileAccount) -> tuple[str, Tone, str]:
    if account.kind == "unknown" or any(problem.severity == "error" for problem in account.problems):
        return (
            ("circle-x", Tone.BAD, "Look at the problems")
            if not account.posted
            else (
                "triangle-alert",
                Tone.WARN,
                "In part, see problems",
            )
        )
    if account.duplicate:
        return "history", Tone.MUTED, "Imported before"
    if not account.balanced:
        return "scale", Tone.WARN, "Does not balance"
    if account.held or account.unmatched:
        return "triangle-alert", Tone.WARN, "Needs a person"
    return "circle-check", Tone.GOOD, "In order"


_TEXTS = {
    Stage.CHOOSING: (
        "Import files",
        "Claims (837), remittances (835) and payer reports (277CA). First you see what is in them; nothing is posted "
        "until you say so.",
        "Choose files…",
    ),
    Stage.READING: ("Looking into the files…", "Nothing is posted yet.", "Import"),
    Stage.READY: ("This is in the files", "", "Import"),
    Stage.POSTING: ("Importing…", "You can stop at any time: what is posted by then is whole.", "Import"),
    Stage.DONE: ("Imported", "", "Done"),
}
