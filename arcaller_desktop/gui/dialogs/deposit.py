"""One bank deposit, entered or corrected by hand."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.deposits import Deposit, DepositKind
from arcaller_desktop.domain.money import Money, parse_amount, plain_amount
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_deposit_dialog import Ui_DepositDialog
from arcaller_desktop.services.deposits import SaveDeposit, deposit_lacks, save_deposit


class DepositDialog(QDialog):
    """Without a deposit it makes a new one, dated today."""

    def __init__(self, desk: Desk, deposit: Deposit | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._before = deposit or Deposit(deposited_on=desk.clock.today(), amount_cents=0)
        self.ui = Ui_DepositDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui, before = self.ui, self._before
        self.setWindowTitle("Correct a deposit" if deposit is not None else "Enter a deposit")
        for kind in DepositKind:
            ui.depositKind.addItem(kind.label, kind.value)
        ui.depositDay.set_day(before.deposited_on)
        ui.depositAmount.setText(plain_amount(before.amount_cents) if before.amount_cents else "")
        ui.depositKind.setCurrentIndex(ui.depositKind.findData(before.kind.value))
        ui.depositReference.setText(before.reference)
        ui.depositOther.setText(plain_amount(before.other_cents) if before.other_cents else "")
        ui.depositOtherNote.setText(before.other_note)
        ui.depositNote.setText(before.note)
        self._errors = FormErrors(
            ui.depositError,
            {
                "day": ui.depositDay,
                "amount": ui.depositAmount,
                "reference": ui.depositReference,
                "other": ui.depositOther,
                "other_note": ui.depositOtherNote,
                "note": ui.depositNote,
            },
        )
        ui.depositSaveButton.clicked.connect(self._save)
        ui.depositCancelButton.clicked.connect(self.reject)

    def _save(self) -> None:
        ui = self.ui
        lacks: list[tuple[str, str]] = []
        day = ui.depositDay.day
        if day is None:
            lacks.append(("day", "Choose the day of the deposit."))
        amount, other = _cents(ui.depositAmount), _cents(ui.depositOther)
        for field, cents in (("amount", amount), ("other", other)):
            if cents is None:
                lacks.append((field, "Write dollars and cents, such as 112.50."))
        if self._errors.show(lacks) or day is None or amount is None or other is None:
            return
        deposit = dataclasses.replace(
            self._before,
            deposited_on=day,
            amount_cents=amount,
            kind=DepositKind(ui.depositKind.currentData()),
            reference=" ".join(ui.depositReference.text().split()),
            other_cents=other,
            other_note=ui.depositOtherNote.text().strip(),
            note=ui.depositNote.text().strip(),
        )
        if self._errors.show(deposit_lacks(deposit)):
            return
        self._desk.jobs.change(
            lambda context: save_deposit(context, SaveDeposit(deposit=deposit)),
            done=self._saved,
            failed=self._fail,
            owner=self,
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("The deposit is saved.")

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _cents(field: QLineEdit) -> Money | None:
    try:
        return parse_amount(field.text().replace("$", "").replace(",", ""))
    except ValueError:
        return None
