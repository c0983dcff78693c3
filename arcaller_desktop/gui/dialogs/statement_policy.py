"""Levels and wording of statements: a row for each level, checked as a whole before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHeaderView, QSpinBox, QTableWidgetItem, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.dunning import AUDIENCE_LABELS, STANDARD, Audience, DunningBand, DunningPolicy
from arcaller_desktop.domain.money import parse_amount, plain_amount
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_statement_policy_dialog import Ui_StatementPolicyDialog
from arcaller_desktop.services.dunning import SavePolicy, save_policy

HEADS = ("For", "Level", "From day", "At least $", "Review", "What it says", "In Spanish")
FOR, LEVEL, DAY, LEAST, REVIEW, WORDS, SPANISH = range(7)


class StatementPolicyDialog(QDialog):
    """The practice's own levels; the standard ones are a button away."""

    def __init__(self, desk: Desk, policy: DunningPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_StatementPolicyDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.resize(self.size().boundedTo(self.screen().availableSize() * 0.95))
        ui.policyCycle.setRange(7, 120)
        ui.policyPercent.setRange(1, 100)
        table = ui.policyBands
        table.setColumnCount(len(HEADS))
        table.setHorizontalHeaderLabels(HEADS)
        table.verticalHeader().hide()
        table.setWordWrap(True)
        for column, width in ((FOR, 160), (LEVEL, 64), (DAY, 84), (LEAST, 84), (REVIEW, 64)):
            table.setColumnWidth(column, width)
        for column in (WORDS, SPANISH):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._errors = FormErrors(ui.policyError, {"cents": ui.policyCents})
        ui.policyAddButton.clicked.connect(self._add_row)
        ui.policyRemoveButton.clicked.connect(lambda: table.removeRow(table.currentRow()))
        ui.policyStandardButton.clicked.connect(lambda: self.show_policy(STANDARD))
        ui.policySaveButton.clicked.connect(self.save)
        ui.policyCancelButton.clicked.connect(self.reject)
        self.show_policy(policy)

    def show_policy(self, policy: DunningPolicy) -> None:
        """Fills the form; nothing is kept yet."""
        ui = self.ui
        ui.policyCycle.setValue(policy.cycle_days)
        ui.policyCents.setText(plain_amount(policy.step_back_cents))
        ui.policyPercent.setValue(policy.step_back_percent)
        ui.policyAnew.setChecked(policy.begins_anew)
        ui.policyBands.setRowCount(0)
        for band in policy.bands:
            self._append(band)

    def save(self) -> None:
        """Keeps the policy for every statement from now on."""
        try:
            policy = self.policy()
        except ValueError:
            self._errors.show([("cents", "Amounts are dollars such as 25.00.")])
            return
        command = SavePolicy(policy=policy)
        self._desk.jobs.change(
            lambda context: save_policy(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def policy(self) -> DunningPolicy:
        """What stands in the form. Raises ValueError for an amount that is none."""
        ui = self.ui
        return DunningPolicy(
            cycle_days=ui.policyCycle.value(),
            step_back_cents=parse_amount(ui.policyCents.text().removeprefix("$")),
            step_back_percent=ui.policyPercent.value(),
            begins_anew=ui.policyAnew.isChecked(),
            bands=tuple(self._band(row) for row in range(ui.policyBands.rowCount())),
        )

    def _add_row(self) -> None:
        bands = self.ui.policyBands
        before = self._band(bands.rowCount() - 1) if bands.rowCount() else None
        self._append(
            DunningBand(
                level=before.level + 1 if before else 1,
                from_days=before.from_days + 30 if before else 0,
                audience=before.audience if before else Audience.EVERYBODY,
            )
        )
        bands.setCurrentCell(bands.rowCount() - 1, WORDS)
        bands.setFocus()

    def _append(self, band: DunningBand) -> None:
        table, row = self.ui.policyBands, self.ui.policyBands.rowCount()
        table.insertRow(row)
        audience = QComboBox()
        for known, label in AUDIENCE_LABELS.items():
            audience.addItem(label, known.value)
        audience.setCurrentIndex(audience.findData(band.audience.value))
        level, day = QSpinBox(), QSpinBox()
        level.setRange(1, 9)
        day.setRange(0, 999)
        level.setValue(band.level)
        day.setValue(band.from_days)
        review = QCheckBox()
        review.setChecked(band.needs_review)
        for column, field in ((FOR, audience), (LEVEL, level), (DAY, day), (REVIEW, review)):
            field.setAccessibleName(f"{HEADS[column]}, row {row + 1}")
            field.setObjectName(f"policy_{column}_{row}")
            table.setCellWidget(row, column, field)
        for column, text in (
            (LEAST, plain_amount(band.least_cents) if band.least_cents else ""),
            (WORDS, band.message),
            (SPANISH, band.message_es),
        ):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            item.setToolTip(text)
            table.setItem(row, column, item)
        table.setRowHeight(row, 30 if band.needs_review else 64)

    def _band(self, row: int) -> DunningBand:
        table = self.ui.policyBands
        audience, level, day, review = (table.cellWidget(row, column) for column in (FOR, LEVEL, DAY, REVIEW))
        assert isinstance(audience, QComboBox)
        assert isinstance(level, QSpinBox)
        assert isinstance(day, QSpinBox)
        assert isinstance(review, QCheckBox)
        least = self._text(row, LEAST).removeprefix("$")
        return DunningBand(
            level=level.value(),
            from_days=day.value(),
            audience=Audience(audience.currentData()),
            least_cents=parse_amount(least) if least else 0,
            message=self._text(row, WORDS),
            message_es=self._text(row, SPANISH),
            needs_review=review.isChecked(),
        )

    def _text(self, row: int, column: int) -> str:
        item = self.ui.policyBands.item(row, column)
        return item.text().strip() if item is not None else ""

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)
