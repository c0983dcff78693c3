"""Asks why, and for the day, amount or number that an act needs; then does it and says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.money import Money, plain_amount
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.payment import read_amount
from arcaller_desktop.gui.forms.ui_reason_dialog import Ui_ReasonDialog
from arcaller_desktop.services.context import Context


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What the dialog asks for. Fields whose label is empty are not shown."""

    title: str
    text: str
    act: str
    done: str
    """Said when it is done."""
    why: str = "&Why"
    why_hint: str = ""
    amount: str = ""
    amount_cents: Money = 0
    amount_may_be_zero: bool = False
    day: str = ""
    day_on: date | None = None
    reference: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """What was typed; fields that were not asked for are empty."""

    why: str = ""
    amount_cents: Money = 0
    day: date | None = None
    reference: str = ""


class ReasonDialog(QDialog):
    """`run` is the service with the answers; an error of a person is shown here, at its field."""

    def __init__(
        self,
        desk: Desk,
        asked: Asked,
        run: Callable[[Context, Answered], Changes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = asked
        self._run = run
        self.ui = Ui_ReasonDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.setWindowTitle(asked.title)
        ui.reasonText.setText(asked.text)
        for label, field, words in (
            (ui.reasonAmountLabel, ui.reasonAmount, asked.amount),
            (ui.reasonDayLabel, ui.reasonDay, asked.day),
            (ui.reasonReferenceLabel, ui.reasonReference, asked.reference),
            (ui.reasonWhyLabel, ui.reasonWhy, asked.why),
        ):
            label.setVisible(bool(words))
            field.setVisible(bool(words))
            if words:
                label.setText(words)
                field.setAccessibleName(words.replace("&", ""))
        ui.reasonWhy.setPlaceholderText(asked.why_hint)
        ui.reasonAmount.setText(plain_amount(asked.amount_cents))
        ui.reasonDay.set_day(asked.day_on or desk.clock.today())
        ui.reasonActButton.setText(asked.act)
        self._errors = FormErrors(
            ui.reasonError,
            {
                "amount_cents": ui.reasonAmount,
                "fee_cents": ui.reasonAmount,
                "day": ui.reasonDay,
                "returned_on": ui.reasonDay,
                "issued_on": ui.reasonDay,
                "first_due_on": ui.reasonDay,
                "reference": ui.reasonReference,
                "reason": ui.reasonWhy,
                "because": ui.reasonWhy,
            },
        )
        ui.reasonActButton.clicked.connect(self._act)
        ui.reasonKeepButton.clicked.connect(self.reject)
        self.adjustSize()
        first = (ui.reasonAmount, ui.reasonDay, ui.reasonReference, ui.reasonWhy)
        next(field for field in (ui.reasonWhy, *first) if field.isVisibleTo(self)).setFocus()

    def answered(self) -> Answered | None:
        """What was typed, or None when something cannot be read or is missing."""
        ui, asked, lacks = self.ui, self._asked, []
        amount = read_amount(ui.reasonAmount.text()) if asked.amount else 0
        if amount is None and asked.amount_may_be_zero and not ui.reasonAmount.text().strip(" $0."):
            amount = 0
        if amount is None:
            lacks.append(("amount_cents", "Give an amount in dollars."))
        if asked.day and ui.reasonDay.day is None:
            lacks.append(("day", "Choose the day."))
        if asked.why and not ui.reasonWhy.text().strip():
            lacks.append(("reason", "Say why."))
        if self._errors.show(lacks) or amount is None:
            return None
        return Answered(
            why=ui.reasonWhy.text().strip(),
            amount_cents=amount,
            day=ui.reasonDay.day,
            reference=ui.reasonReference.text().strip(),
        )

    def _act(self) -> None:
        found = self.answered()
        if found is None:
            return
        run = self._run
        self.ui.reasonActButton.setEnabled(False)
        self._desk.jobs.change(lambda context: run(context, found), done=self._done, failed=self._fail, owner=self)

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner(self._asked.done)

    def _fail(self, error: Exception) -> None:
        self.ui.reasonActButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)
