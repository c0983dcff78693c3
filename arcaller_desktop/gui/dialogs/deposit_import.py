"""Takes a bank's list of deposits in: which column is what, what is new, what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.deposits import Deposit, DepositField
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.rate_import import KINDS
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_deposit_import_dialog import Ui_DepositImportDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.deposits import (
    DepositsImported,
    DepositsRead,
    ReadDeposits,
    import_deposits,
    read_deposit_file,
)


class BankColumn(Enum):
    DAY = ColumnHead(title="Date", width=10)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=11)
    KIND = ColumnHead(title="Kind", width=9)
    REFERENCE = ColumnHead(title="Reference", width=0)


class LeftOutColumn(Enum):
    WHERE = ColumnHead(title="Where", width=9)
    MESSAGE = ColumnHead(title="Why it is left out", width=0)


class DepositImportDialog(QDialog):
    """Nothing is kept before Import; a list that comes again brings only its new rows."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: Path | None = None
        self._is_filling = False
        self.ui = Ui_DepositImportDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.rows: RowModel[Deposit] = RowModel(BankColumn, _cells, theme=desk.theme, parent=self)
        self.problems: RowModel[Problem] = RowModel(LeftOutColumn, _problem_cells, theme=desk.theme, parent=self)
        prepare_table(ui.bankRows, self.rows, self.rows.heads)
        prepare_table(ui.bankProblems, self.problems, self.problems.heads)
        self.columns: dict[DepositField, QComboBox] = {
            DepositField.DATE: ui.bankDate,
            DepositField.AMOUNT: ui.bankAmount,
            DepositField.REFERENCE: ui.bankReference,
            DepositField.KIND: ui.bankKind,
        }
        self._errors = FormErrors(ui.bankError, {})
        for box in self.columns.values():
            box.currentIndexChanged.connect(lambda _: self._again())
        ui.bankChooseButton.clicked.connect(self.choose_file)
        ui.bankImportButton.clicked.connect(self._import)
        ui.bankCancelButton.clicked.connect(self.reject)
        ui.bankImportButton.setEnabled(False)

    def choose_file(self) -> None:
        """Asks for a file and looks into it."""
        found = self._desk.prompts.open_files(title="Import deposits", kinds=KINDS)
        if found:
            self.take_file(found[0])

    def take_file(self, file: Path) -> None:
        """Looks into a file; its columns are guessed by their heads."""
        self._file = file
        self.ui.bankFile.setText(file.name)
        self._read(ReadDeposits(file=file))

    def _again(self) -> None:
        if self._file is not None and not self._is_filling:
            self._read(self._order(self._file))

    def _order(self, file: Path) -> ReadDeposits:
        chosen = {field: box.currentData() for field, box in self.columns.items()}
        return ReadDeposits(file=file, columns={field: place for field, place in chosen.items() if place is not None})

    def _read(self, order: ReadDeposits) -> None:
        self._errors.clear()
        task = Task(function=read_deposit_file, command=order)
        wait_for(self._desk, task, label="Reading the deposits", done=self._show, parent=self, failed=self._fail)

    def _show(self, read: DepositsRead) -> None:
        self._is_filling = True
        for field, box in self.columns.items():
            box.clear()
            box.addItem("Not in the file", None)
            for place, head in enumerate(read.heads):
                box.addItem(head or f"Column {place + 1}", place)
            box.setCurrentIndex(max(box.findData(read.columns.get(field)), 0))
        self._is_filling = False
        self.rows.set_items(read.deposits)
        self.problems.set_items(read.problems)
        total = formats.dollars(sum(one.amount_cents for one in read.deposits))
        known = f" {formats.count(read.known, 'deposit')} came in before." if read.known else ""
        self.ui.bankSummary.setText(f"{formats.count(len(read.deposits), 'new deposit')} over {total}.{known}")
        self.ui.bankImportButton.setEnabled(bool(read.deposits))

    def _import(self) -> None:
        if self._file is not None:
            task = Task(function=import_deposits, command=self._order(self._file))
            wait_for(self._desk, task, label="Importing", done=self._done, parent=self, failed=self._fail)

    def _done(self, made: DepositsImported) -> None:
        self.accept()
        self._desk.bus.publish(made.changes)
        matches = formats.count(made.matched, "match", "matches")
        self._desk.prompts.banner(f"{formats.count(made.deposits, 'deposit')} imported, {matches} made.")

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, CancelledByUser) and not self._errors.take(error):
            self._desk.prompts.error(error)


def _cells(one: Deposit) -> Sequence[Cell]:
    return (
        Cell(text=formats.day(one.deposited_on), sort=one.deposited_on),
        Cell(text=formats.money(one.amount_cents), sort=one.amount_cents),
        Cell(text=one.kind.label),
        Cell(text=one.reference, tip=one.reference),
    )


def _problem_cells(problem: Problem) -> Sequence[Cell]:
    tone = Tone.MUTED if problem.severity == "info" else Tone.BAD
    return Cell(text=problem.where, tone=tone), Cell(text=problem.message, tip=problem.remedy)
