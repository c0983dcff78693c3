"""Checks the books: file, keys, audit trail, ledger. Changes nothing and shows what was found."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_check_dialog import Ui_CheckDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Handle, Task
from arcaller_desktop.services.check import CheckReport, check_practice
from arcaller_desktop.services.context import Context


class FindingColumn(Enum):
    SEVERITY = ColumnHead(title="", width=10)
    WHERE = ColumnHead(title="Where", width=22)
    MESSAGE = ColumnHead(title="What was found", width=0)


def check_books(context: Context, _command: None, progress: Progress) -> CheckReport:
    """`check_practice` for the worker process."""
    return check_practice(context, progress)


class CheckDialog(QDialog):
    """Starts by itself; closing it stops the check."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._handle: Handle | None = None
        self._is_over = False
        self.ui = Ui_CheckDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.findings: RowModel[Problem] = RowModel(FindingColumn, self._cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.checkFindings, self.findings, self.findings.heads)
        self.ui.checkFindings.selectionModel().currentRowChanged.connect(self._show_remedy)
        self.ui.checkCloseButton.clicked.connect(self.reject)
        self.ui.checkFrame.hide()
        self.ui.checkTitle.setText("Checking the books…")
        self.ui.checkText.setText("Every page of the file, the keys, the audit trail and every balance. Go on working.")
        self.ui.checkProgress.setRange(0, 0)
        self.start()

    def start(self) -> None:
        """Runs the check in the worker process."""
        handle = self._desk.jobs.run(
            Task(function=check_books, command=None),
            done=self._show,
            failed=self._fail,
            progress=self._tell,
            owner=self,
        )
        self._handle = None if self._is_over else handle

    def _tell(self, done: int, total: int, label: str) -> None:
        self.ui.checkProgress.setRange(0, total)
        self.ui.checkProgress.setValue(done)
        self.ui.checkText.setText(f"{label}…")

    def _show(self, report: CheckReport) -> None:
        self._finish()
        ui = self.ui
        counted = ", ".join(f"{number:,} {name.replace('_', ' ')}" for name, number in report.counted.items() if number)
        ui.checkTitle.setText(
            "The books are in order" if report.is_sound else f"{formats.count(len(report.findings), 'thing')} to mend"
        )
        ui.checkText.setText(f"Looked at: {counted}.")
        self.findings.set_items(report.findings)
        ui.checkFrame.setVisible(bool(report.findings))
        choose_row(ui.checkFindings, 0)
        self._show_remedy()

    def _show_remedy(self, *_: object) -> None:
        found = self.findings.item(self.ui.checkFindings.currentIndex().row())
        self.ui.checkRemedy.setText(found.remedy if found is not None else "")

    def _fail(self, error: Exception) -> None:
        self._finish()
        if isinstance(error, CancelledByUser):
            return
        self.ui.checkTitle.setText("The check did not get to its end")
        self._desk.prompts.error(error)

    def _finish(self) -> None:
        self._is_over = True
        self._handle = None
        self.ui.checkProgress.hide()

    def _cells(self, found: Problem) -> Sequence[Cell]:
        icon, tone = ("circle-x", Tone.BAD) if found.severity == "error" else ("triangle-alert", Tone.WARN)
        return (
            Cell(text=found.severity.capitalize(), icon=self._desk.icons.icon(icon, tone), tone=tone),
            Cell(text=found.where),
            Cell(text=found.message, tip=f"{found.message}\n{found.remedy}"),
        )

    def reject(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
        super().reject()
