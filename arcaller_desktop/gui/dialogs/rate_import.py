"""Takes a file of rates in: which column is what, what each row would say, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.rate_rows import RateDefaults, RateField, ReadRow
from arcaller_desktop.domain.rates import percent_words
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_rate_import_dialog import Ui_RateImportDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.payers import payer_list
from arcaller_desktop.services.rates import (
    ImportRates,
    RatesImported,
    RatesRead,
    ReadRates,
    import_rates,
    read_rate_file,
)
from arcaller_desktop.storage.payers import PayerSummary

KINDS = "Tables (*.csv *.txt *.xlsx *.xlsm);;All files (*)"
WAIT_MS = 300
"""After the last key before the file is read again."""


class RowColumn(Enum):
    NUMBER = ColumnHead(title="Row", is_amount=True, width=6)
    PLAN = ColumnHead(title="Plan", width=8)
    CODE = ColumnHead(title="Code", width=10)
    PLACE = ColumnHead(title="Place", width=6)
    FROM = ColumnHead(title="From", width=10)
    UNTIL = ColumnHead(title="Until", width=10)
    PRICE = ColumnHead(title="Allowed", is_amount=True, width=9)
    SCHEDULE = ColumnHead(title="Schedule", width=0)


class ProblemColumn(Enum):
    WHERE = ColumnHead(title="Where", width=9)
    MESSAGE = ColumnHead(title="What is wrong", width=0)


class RateImportDialog(QDialog):
    """Every change of columns or defaults reads the file again; nothing is kept before Import."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: Path | None = None
        self._is_filling = False
        self.ui = Ui_RateImportDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.rows: RowModel[ReadRow] = RowModel(RowColumn, _row_cells, theme=desk.theme, parent=self)
        self.problems: RowModel[Problem] = RowModel(ProblemColumn, _problem_cells, theme=desk.theme, parent=self)
        prepare_table(ui.rateImportRows, self.rows, self.rows.heads)
        prepare_table(ui.rateImportProblems, self.problems, self.problems.heads)
        self.columns: dict[RateField, QComboBox] = {
            RateField.PAYER: ui.mapPayer,
            RateField.PLAN: ui.mapPlan,
            RateField.PROCEDURE: ui.mapProcedure,
            RateField.MODIFIERS: ui.mapModifiers,
            RateField.PLACE: ui.mapPlace,
            RateField.FROM: ui.mapFrom,
            RateField.UNTIL: ui.mapUntil,
            RateField.AMOUNT: ui.mapAmount,
            RateField.PERCENT: ui.mapPercent,
            RateField.SCHEDULE: ui.mapSchedule,
            RateField.UNITS: ui.mapUnits,
            RateField.FURTHER: ui.mapFurther,
        }
        self._errors = FormErrors(ui.rateImportError, {"name": ui.rateImportName})
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self._read(with_columns=True))
        ui.rateImportPayer.addItem("None: rows without a payer are a schedule", None)
        ui.rateImportFrom.set_day(desk.clock.today().replace(month=1, day=1))
        for box in (*self.columns.values(), ui.rateImportPayer):
            box.currentIndexChanged.connect(lambda _: self._again())
        ui.rateImportSchedule.textEdited.connect(lambda _: self._again(WAIT_MS))
        for day in (ui.rateImportFrom, ui.rateImportUntil):
            day.dateChanged.connect(lambda _: self._again(WAIT_MS))
        ui.rateImportChooseButton.clicked.connect(self.choose_file)
        ui.rateImportButton.clicked.connect(self._import)
        ui.rateImportCancelButton.clicked.connect(self.reject)
        ui.rateImportButton.setEnabled(False)
        desk.jobs.query(payer_list, channel="ratePayers", done=self._offer_payers, owner=self)

    def choose_file(self) -> None:
        """Asks for a file and looks into it."""
        found = self._desk.prompts.open_files(title="Import rates", kinds=KINDS)
        if found:
            self.take_file(found[0])

    def take_file(self, file: Path) -> None:
        """Looks into a file; its columns are guessed by their heads."""
        self._file = file
        self.ui.rateImportFile.setText(file.name)
        if not self.ui.rateImportName.text():
            self.ui.rateImportName.setText(file.stem)
        self._read(with_columns=False)

    def _offer_payers(self, payers: Sequence[PayerSummary]) -> None:
        self._is_filling = True
        for payer in payers:
            self.ui.rateImportPayer.addItem(payer.name, payer.payer_id)
        self._is_filling = False

    def _again(self, wait: int = 0) -> None:
        if self._file is not None and not self._is_filling:
            self._later.start(wait)

    def _order(self, file: Path, *, with_columns: bool) -> ReadRates:
        ui = self.ui
        chosen = {field: box.currentData() for field, box in self.columns.items()}
        columns = {field: place for field, place in chosen.items() if place is not None}
        return ReadRates(
            file=file,
            columns=columns if with_columns else None,
            defaults=RateDefaults(
                payer_id=ui.rateImportPayer.currentData(),
                schedule=" ".join(ui.rateImportSchedule.text().split()),
                effective_from=ui.rateImportFrom.day,
                effective_until=ui.rateImportUntil.day,
            ),
        )

    def _read(self, *, with_columns: bool) -> None:
        if self._file is None:
            return
        self._errors.clear()
        task = Task(function=read_rate_file, command=self._order(self._file, with_columns=with_columns))
        wait_for(self._desk, task, label="Reading the rates", done=self._show, parent=self, failed=self._fail)

    def _show(self, read: RatesRead) -> None:
        self._is_filling = True
        for field, box in self.columns.items():
            box.clear()
            box.addItem("Not in the file", None)
            for place, head in enumerate(read.heads):
                box.addItem(head or f"Column {place + 1}", place)
            box.setCurrentIndex(max(box.findData(read.columns.get(field)), 0))
        self._is_filling = False
        self.rows.set_items([row for row in read.rows if row.rate is not None])
        self.problems.set_items(read.problems)
        self.ui.rateImportSummary.setText(_summary(read))
        self.ui.rateImportButton.setText(f"&Import {formats.count(read.good, 'row')}" if read.good else "&Import")
        self.ui.rateImportButton.setEnabled(read.good > 0)

    def _import(self) -> None:
        if self._file is None:
            return
        order = ImportRates(read=self._order(self._file, with_columns=True), name=self.ui.rateImportName.text())
        task = Task(function=import_rates, command=order)
        wait_for(self._desk, task, label="Importing the rates", done=self._done, parent=self, failed=self._fail)

    def _done(self, made: RatesImported) -> None:
        self.accept()
        self._desk.bus.publish(made.changes)
        found = made.compared
        underpaid = (
            f" {formats.count(found.open_lines, 'line')} underpaid by {formats.dollars(found.short_cents)}."
            if found.open_lines
            else " No payment is below these rates."
        )
        self._desk.prompts.banner(
            f"{made.name}, version {made.version}: {formats.count(made.rows, 'rate')} imported.{underpaid}"
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, CancelledByUser):
            return
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _summary(read: RatesRead) -> str:
    parts = [f"{formats.count(read.good, 'row')} can be taken in"]
    if read.left_out:
        parts.append(f"{read.left_out:,} cannot and will be left out")
    known = f" This very file was imported before as {read.known_as}." if read.known_as else ""
    return f"{', '.join(parts)}.{known}"


def _row_cells(row: ReadRow) -> Sequence[Cell]:
    rate = row.rate
    if rate is None:
        return tuple(Cell() for _ in RowColumn)
    code = "-".join((rate.procedure or "all codes", *rate.modifiers))
    is_amount = rate.amount_cents is not None
    price = formats.money(rate.amount_cents) if is_amount else percent_words(rate.percent or 0)
    return (
        Cell(text=str(row.number), sort=row.number),
        Cell(text=rate.plan),
        Cell(text=code),
        Cell(text=rate.place),
        Cell(text=formats.day(rate.effective_from), sort=rate.effective_from),
        Cell(text=formats.day(rate.effective_until) or "open", sort=rate.effective_until),
        Cell(text=price, sort=rate.amount_cents or 0),
        Cell(text=rate.schedule),
    )


def _problem_cells(problem: Problem) -> Sequence[Cell]:
    tone = Tone.BAD if problem.severity == "error" else Tone.WARN
    words = "" if problem.severity == "error" else " (taken in)"
    return (
        Cell(text=problem.where, tone=tone),
        Cell(text=problem.message + words, tip=f"{problem.message}\n{problem.remedy}"),
    )
