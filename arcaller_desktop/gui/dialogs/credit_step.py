"""One step of giving a credit balance back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.credits import (
    OF_PAYERS_ONLY,
    CreditCause,
    CreditState,
    CreditStep,
    clock_of,
    credit_step_lacks,
)
from arcaller_desktop.domain.money import Money, parse_amount, plain_amount
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_credit_step_dialog import Ui_CreditStepDialog
from arcaller_desktop.services.credits import TakeCreditStep, take_credit_step
from arcaller_desktop.storage.credits import CreditRow

_WORDS = {
    CreditState.VERIFIED: ("Verify", "You looked at the payments and it is owed back. From this day the clock runs."),
    CreditState.REQUESTED: ("Ask for a refund", "Somebody else who may approve refunds releases it."),
    CreditState.REFUNDED: ("Release the refund", "The money goes back; the ledger says so with the check or EFT."),
    CreditState.APPLIED: ("Apply within the claim", "It is moved to the parts of this claim that still owe."),
    CreditState.TAKEN_BACK: (
        "Taken back by the payer",
        "For money that the payer took from another payment. A reversal that comes by remittance closes it by itself.",
    ),
    CreditState.DISMISSED: ("Not owed", "Say why it is not owed back. It stays on the claim and in the books."),
}


class CreditStepDialog(QDialog):
    """Shows only what the step needs."""

    def __init__(self, desk: Desk, row: CreditRow, state: CreditState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self._state = state
        self.ui = Ui_CreditStepDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        title, text = _WORDS[state]
        self.setWindowTitle(title)
        ui.creditTitle.setText(f"{title}: {formats.dollars(_cents(row, state))} to {row.owed_to_name}")
        ui.creditText.setText(text)
        is_verifying = state is CreditState.VERIFIED and row.state is not CreditState.REQUESTED
        for cause in CreditCause:
            ui.creditCause.addItem(cause.label, cause.value)
        ui.creditCause.setCurrentIndex(ui.creditCause.findData((row.cause or CreditCause.UNKNOWN).value))
        ui.creditIdentified.set_day(row.identified_on or desk.clock.today())
        for widget in (ui.creditCause, ui.creditCauseLabel, ui.creditIdentified, ui.creditIdentifiedLabel):
            widget.setVisible(is_verifying)
        for part in (ui.creditAmount, ui.creditAmountLabel):
            part.setVisible(state in OF_PAYERS_ONLY)
        ui.creditAmount.setText(plain_amount(row.suggested_cents))
        ui.creditAmount.setReadOnly(state is CreditState.REFUNDED)
        ui.creditReference.setText(row.reference)
        self._errors = FormErrors(
            ui.creditError,
            {
                "amount": ui.creditAmount,
                "cause": ui.creditCause,
                "identified": ui.creditIdentified,
                "reference": ui.creditReference,
                "note": ui.creditNote,
            },
        )
        ui.creditIdentified.dateChanged.connect(lambda _: self._show_clock())
        ui.creditSaveButton.clicked.connect(self._save)
        ui.creditCancelButton.clicked.connect(self.reject)
        self._show_clock()

    def _show_clock(self) -> None:
        row = self._row
        clock = clock_of(row.owed_to, row.payer_class, self.ui.creditIdentified.day)
        due = f"Due {formats.day(clock.due_on)}: " if clock.due_on is not None else "Due "
        self.ui.creditClock.setText(f"{due}{clock.rule}.")

    def _save(self) -> None:
        ui = self.ui
        is_verifying = not ui.creditCause.isHidden()
        step = CreditStep(
            state=self._state,
            note=ui.creditNote.toPlainText().strip(),
            reference=ui.creditReference.text().strip(),
            cause=CreditCause(ui.creditCause.currentData()) if is_verifying else None,
            identified_on=ui.creditIdentified.day if is_verifying else None,
        )
        lacks = credit_step_lacks(step, today=self._desk.clock.today())
        if self._state is CreditState.VERIFIED and not is_verifying:
            lacks = []
        give = _typed(ui.creditAmount.text())
        if give is None:
            lacks.append(("amount", "Write dollars and cents, such as 20.00."))
        if self._errors.show(lacks):
            return
        row = self._row
        command = TakeCreditStep(claim_id=row.claim_id, owed_to=row.owed_to, amount_cents=row.amount_cents, step=step)
        self._desk.jobs.change(
            lambda context: take_credit_step(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner(f"{formats.dollars(_cents(self._row, self._state))}: {self._state.label.lower()}.")

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _typed(text: str) -> Money | None:
    try:
        return parse_amount(text.replace("$", "").replace(",", ""))
    except ValueError:
        return None


def _cents(row: CreditRow, state: CreditState) -> Money:
    return row.amount_cents if state in (CreditState.APPLIED, CreditState.DISMISSED) else row.suggested_cents
