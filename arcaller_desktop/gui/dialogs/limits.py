"""A payer's own limits with their days of effect, and its holidays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deadlines import DeadlineAction, StartBasis, Unit
from arcaller_desktop.domain.limits import BASIS_LABELS, LIMITED, UNIT_LABELS, PayerLimit
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_limits_dialog import Ui_LimitsDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.limits import PayerLimits, SaveLimits, limits_lack, save_limits


class LimitColumn(Enum):
    ACTION = ColumnHead(title="For", width=20)
    LIMIT = ColumnHead(title="Limit", width=26)
    PLAN = ColumnHead(title="Plan", width=12)
    FORCE = ColumnHead(title="In force", width=20)
    SOURCE = ColumnHead(title="Source", width=0)


class LimitsDialog(QDialog):
    """Nothing is kept before Save. Saved in the worker process: the payer's open claims are weighed anew."""

    def __init__(self, desk: Desk, standing: PayerLimits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._standing = standing
        self._limits = list(standing.limits)
        self._is_filling = False
        self.ui = Ui_LimitsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.setWindowTitle(f"Limits and holidays: {standing.payer}")
        for action in LIMITED:
            ui.limitAction.addItem(action.label[0].upper() + action.label[1:], action)
        for unit, label in UNIT_LABELS.items():
            ui.limitUnit.addItem(label, unit)
        ui.limitBasis.addItem("as usual for it", None)
        for basis, label in BASIS_LABELS.items():
            ui.limitBasis.addItem(f"the {label}", basis)
        ui.limitPlan.addItem("")
        ui.limitPlan.addItems(standing.plans)
        self.rows: RowModel[PayerLimit] = RowModel(LimitColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.limitsTable, self.rows, self.rows.heads)
        self._errors = FormErrors(
            ui.limitsError,
            {
                "amount": ui.limitAmount,
                "unit": ui.limitUnit,
                "source": ui.limitSource,
                "effective_from": ui.limitSince,
                "effective_until": ui.limitEnd,
                "plan_name": ui.limitPlan,
                "holiday": ui.holidayName,
            },
        )
        self._connect()
        self._show_limits(0)
        for day, name in standing.holidays:
            self._add_day(day, name)

    def _connect(self) -> None:
        ui = self.ui
        ui.limitsTable.selectionModel().currentRowChanged.connect(self._show_limit)
        for box in (ui.limitAction, ui.limitUnit, ui.limitBasis):
            box.currentIndexChanged.connect(self._take_limit)
        for line in (ui.limitAmount, ui.limitSource):
            line.textEdited.connect(self._take_limit)
        ui.limitPlan.editTextChanged.connect(self._take_limit)
        for field in (ui.limitSince, ui.limitEnd, ui.limitVerified):
            field.dateChanged.connect(self._take_limit)
        ui.limitPostmarked.toggled.connect(self._take_limit)
        ui.limitAddButton.clicked.connect(self._add_limit)
        ui.limitDropButton.clicked.connect(self._drop_limit)
        ui.holidayAddButton.clicked.connect(self._add_holiday)
        ui.holidayName.returnPressed.connect(self._add_holiday)
        ui.holidayDropButton.clicked.connect(self._drop_holiday)
        ui.limitsSaveButton.clicked.connect(self._save)
        ui.limitsCancelButton.clicked.connect(self.reject)

    # ---------------------------------------------------------------------------------------------------- limits

    @property
    def _row(self) -> int:
        return int(self.ui.limitsTable.currentIndex().row())

    def _show_limits(self, row: int) -> None:
        self.rows.set_items(self._limits)
        choose_row(self.ui.limitsTable, min(row, len(self._limits) - 1))
        self._show_limit()

    def _show_limit(self, *_: object) -> None:
        if self._is_filling:
            return  # a field that is disabled for a moment loses the keyboard to the next one
        ui = self.ui
        has_one = 0 <= self._row < len(self._limits)
        for part in (
            ui.limitAction, ui.limitAmount, ui.limitUnit, ui.limitBasis, ui.limitPlan, ui.limitSince, ui.limitEnd,
            ui.limitSource, ui.limitVerified, ui.limitPostmarked, ui.limitDropButton,
        ):  # fmt: skip
            part.setEnabled(has_one)
        if not has_one:
            return
        limit = self._limits[self._row]
        self._is_filling = True
        ui.limitAction.setCurrentIndex(ui.limitAction.findData(limit.action))
        ui.limitAmount.setText(str(limit.amount))
        ui.limitUnit.setCurrentIndex(ui.limitUnit.findData(limit.unit))
        ui.limitBasis.setCurrentIndex(ui.limitBasis.findData(limit.basis))
        ui.limitPlan.setEditText(limit.plan_name)
        ui.limitSince.set_day(limit.effective_from)
        ui.limitEnd.set_day(limit.effective_until)
        ui.limitSource.setText(limit.source)
        ui.limitVerified.set_day(limit.verified_on)
        ui.limitPostmarked.setChecked(limit.postmarked)
        self._is_filling = False

    def _take_limit(self, *_: object) -> None:
        row = self._row
        if self._is_filling or not 0 <= row < len(self._limits):
            return
        ui = self.ui
        text, basis = ui.limitAmount.text().strip(), ui.limitBasis.currentData()
        self._limits[row] = replace(
            self._limits[row],
            action=DeadlineAction(ui.limitAction.currentData()),
            amount=int(text) if text.isdecimal() else 0,
            unit=Unit(ui.limitUnit.currentData()),
            basis=StartBasis(basis) if basis else None,
            plan_name=ui.limitPlan.currentText().strip(),
            effective_from=ui.limitSince.day,
            effective_until=ui.limitEnd.day,
            source=ui.limitSource.text().strip(),
            verified_on=ui.limitVerified.day,
            postmarked=ui.limitPostmarked.isChecked(),
        )
        self._is_filling = True  # the form is what is being typed into
        self.rows.set_items(self._limits)
        choose_row(ui.limitsTable, row)
        self._is_filling = False

    def _add_limit(self) -> None:
        limit = PayerLimit(payer_id=self._standing.payer_id, action=DeadlineAction.INITIAL_CLAIM, amount=90)
        self._limits.append(limit)
        self._show_limits(len(self._limits) - 1)
        self.ui.limitAction.setFocus()

    def _drop_limit(self) -> None:
        row = self._row
        del self._limits[row]
        self._show_limits(row)

    # -------------------------------------------------------------------------------------------------- holidays

    def _add_holiday(self) -> None:
        day = self.ui.holidayDay.day
        if day is None:
            self.ui.holidayDay.setFocus()
            return
        self._add_day(day, self.ui.holidayName.text().strip())
        self.ui.holidayName.clear()
        self.ui.holidayDay.setFocus()

    def _add_day(self, day: date, name: str) -> None:
        item = QListWidgetItem(f"{formats.day(day)}  {name}".rstrip())
        item.setData(Qt.ItemDataRole.UserRole, (day.isoformat(), name))
        self.ui.holidayList.addItem(item)

    def _drop_holiday(self) -> None:
        self.ui.holidayList.takeItem(self.ui.holidayList.currentRow())

    def _holidays(self) -> tuple[tuple[date, str], ...]:
        items = [self.ui.holidayList.item(row) for row in range(self.ui.holidayList.count())]
        told = [item.data(Qt.ItemDataRole.UserRole) for item in items]
        return tuple(sorted((date.fromisoformat(day), name) for day, name in told))

    # ------------------------------------------------------------------------------------------------------ saving

    def _save(self) -> None:
        command = SaveLimits(payer_id=self._standing.payer_id, limits=tuple(self._limits), holidays=self._holidays())
        lacks = limits_lack(command)
        if lacks:
            row = lacks[0][0]
            choose_row(self.ui.limitsTable, row)
            self._errors.show([(field, message) for number, field, message in lacks if number == row])
            return
        self.ui.limitsSaveButton.setEnabled(False)
        self._desk.jobs.run(
            Task(function=save_payer_limits, command=command), done=self._saved, failed=self._fail, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("Limits and holidays saved; the payer's claims were weighed anew.")

    def _fail(self, error: Exception) -> None:
        self.ui.limitsSaveButton.setEnabled(True)
        self._desk.prompts.error(error)


def save_payer_limits(context: Context, command: SaveLimits, progress: Progress) -> Changes:
    """`save_limits` for the worker process."""
    return save_limits(context, command, progress)


def _cells(limit: PayerLimit) -> Sequence[Cell]:
    since = formats.day(limit.effective_from) if limit.effective_from else "always"
    force = f"{since} – {formats.day(limit.effective_until)}" if limit.effective_until else f"since {since}"
    label = limit.action.label
    return (
        Cell(text=label[0].upper() + label[1:]),
        Cell(text=limit.words),
        Cell(text=limit.plan_name or "all plans"),
        Cell(text="always" if force == "since always" else force),
        Cell(text=limit.source, tip=limit.source),
    )
