"""One step of a dispute about what a payer allowed, for one line or for many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.money import parse_amount, plain_amount
from arcaller_desktop.domain.underpayments import UnderpaymentState, UnderpaymentStep, step_lacks
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_underpayment_step_dialog import Ui_UnderpaymentStepDialog
from arcaller_desktop.services.underpayments import TakeUnderpaymentStep, take_underpayment_step
from arcaller_desktop.storage.underpayments import UnderpaymentRow

_WORDS = {
    UnderpaymentState.FOUND: ("Open again", "It stands with the open ones again."),
    UnderpaymentState.SENT: (
        "Sent to the payer",
        "With the page of the contract or fee schedule and the remittance. It comes back to you after 30 days.",
    ),
    UnderpaymentState.REVIEWED: ("The payer reviewed it", "What the payer said belongs into the note."),
    UnderpaymentState.WON: (
        "Won",
        "A payment that comes by remittance closes it by itself. Use this when the money came another way.",
    ),
    UnderpaymentState.REJECTED: ("Rejected by the payer", "Say why. It can be sent again at the next level."),
    UnderpaymentState.WITHDRAWN: ("Not an underpayment", "Say why, for example because our own rate is old."),
}


class UnderpaymentStepDialog(QDialog):
    """For several lines the amount recovered is what each is short."""

    def __init__(
        self, desk: Desk, rows: Sequence[UnderpaymentRow], state: UnderpaymentState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = tuple(rows)
        self._state = state
        self.ui = Ui_UnderpaymentStepDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        title, text = _WORDS[state]
        self.setWindowTitle(title)
        short = formats.dollars(sum(row.short_cents for row in rows))
        ui.stepTitle.setText(f"{title}: {formats.count(len(rows), 'line')}, {short} short")
        ui.stepText.setText(text)
        is_won, is_one = state is UnderpaymentState.WON, len(rows) == 1
        for widget in (ui.stepRecovered, ui.stepRecoveredLabel):
            widget.setVisible(is_won and is_one)
        if is_one:
            ui.stepReference.setText(rows[0].reference)
            ui.stepRecovered.setText(plain_amount(rows[0].short_cents))
        self._errors = FormErrors(
            ui.stepError, {"reference": ui.stepReference, "recovered": ui.stepRecovered, "note": ui.stepNote}
        )
        ui.stepSaveButton.clicked.connect(self._save)
        ui.stepCancelButton.clicked.connect(self.reject)

    def _save(self) -> None:
        ui = self.ui
        recovered = None
        if self._state is UnderpaymentState.WON and len(self._rows) == 1:
            try:
                recovered = parse_amount(ui.stepRecovered.text().replace("$", "").replace(",", ""))
            except ValueError:
                self._errors.show([("recovered", "Write dollars and cents, such as 20.00.")])
                return
        step = UnderpaymentStep(
            state=self._state,
            reference=ui.stepReference.text().strip(),
            note=ui.stepNote.toPlainText().strip(),
            recovered_cents=recovered,
        )
        lacks = step_lacks(step)
        if len(self._rows) > 1:
            lacks = [lack for lack in lacks if lack[0] != "recovered"]
        if self._errors.show(lacks):
            return
        command = TakeUnderpaymentStep(underpayment_ids=tuple(row.underpayment_id for row in self._rows), step=step)
        self._desk.jobs.change(
            lambda context: take_underpayment_step(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner(f"{formats.count(len(self._rows), 'line')}: {self._state.label.lower()}.")

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)
