"""Financial assistance of one account: applied for, weighed against the guideline, decided."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.assistance import AssistanceState
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.money import Money, plain_amount
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.payment import read_amount
from arcaller_desktop.gui.dialogs.reason import Answered, Asked, ReasonDialog
from arcaller_desktop.gui.forms.ui_assistance_dialog import Ui_AssistanceDialog
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.services.accounts import AccountDetail
from arcaller_desktop.services.assistance import (
    Apply,
    Approve,
    AssistanceView,
    TurnDown,
    apply_for_assistance,
    approve,
    cover_new_visits,
    turn_down,
)
from arcaller_desktop.services.context import Context


class AssistanceDialog(QDialog):
    """Shows the last application; a new one can be taken once none is in review."""

    def __init__(self, desk: Desk, detail: AccountDetail, view: AssistanceView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail = detail
        self._view = view
        self.ui = Ui_AssistanceDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self._errors = FormErrors(
            ui.assistanceError,
            {
                "household_size": ui.assistanceSize,
                "income_cents": ui.assistanceIncome,
                "note": ui.assistanceNote,
                "percent": ui.assistancePercent,
                "valid_until": ui.assistanceUntil,
            },
        )
        self._fill(view)
        ui.assistanceApplyButton.clicked.connect(self._apply)
        ui.assistanceApproveButton.clicked.connect(self._approve)
        ui.assistanceCoverButton.clicked.connect(self._cover)
        ui.assistanceDenyButton.clicked.connect(lambda: self._turn_down(withdrawn=False))
        ui.assistanceWithdrawButton.clicked.connect(lambda: self._turn_down(withdrawn=True))
        ui.assistanceCloseButton.clicked.connect(self.reject)

    def _fill(self, view: AssistanceView) -> None:
        ui, case, today = self.ui, view.case, self._desk.clock.today()
        in_review = case is not None and case.state is AssistanceState.APPLIED
        ui.assistanceState.setText(f"{self._detail.guarantor}: {_state(view)}")
        ui.assistancePercent.setValue(view.finding.percent_off if view.finding and view.finding.percent_off else 100)
        ui.assistanceFrom.set_day(date(today.year, 1, 1))
        ui.assistanceUntil.set_day(date(today.year, 12, 31))
        if in_review and case is not None:
            ui.assistanceSize.setValue(case.household_size)
            ui.assistanceIncome.setText("" if case.income_cents is None else plain_amount(case.income_cents))
            ui.assistanceNote.setText(case.note)
        ui.assistanceFinding.setText(_finding(view))
        ui.assistanceSize.setEnabled(not in_review)
        ui.assistanceNote.setEnabled(not in_review)
        for widget in (
            ui.assistancePercentLabel,
            ui.assistancePercent,
            ui.assistanceFromLabel,
            ui.assistanceFrom,
            ui.assistanceUntilLabel,
            ui.assistanceUntil,
            ui.assistanceDenyButton,
            ui.assistanceWithdrawButton,
            ui.assistanceApproveButton,
        ):
            widget.setVisible(in_review)
        ui.assistanceApplyButton.setVisible(not in_review)
        ui.assistanceCoverButton.setVisible(bool(view.uncovered))
        ui.assistanceApproveButton.setDefault(in_review)
        ui.assistanceApplyButton.setDefault(not in_review)

    def _income(self) -> tuple[bool, Money | None]:
        text = self.ui.assistanceIncome.text().strip()
        if not text.strip("$0."):
            return True, 0 if text else None
        cents = read_amount(text)
        return cents is not None, cents

    def _apply(self) -> None:
        fits, income = self._income()
        if not fits:
            self._errors.show([("income_cents", "Give the income of a year in dollars.")])
            return
        command = Apply(
            guarantor_id=self._detail.guarantor_id,
            household_size=self.ui.assistanceSize.value(),
            income_cents=income,
            note=self.ui.assistanceNote.text(),
        )
        self._change(
            lambda context: apply_for_assistance(context, command), "The application is taken. Statements wait for it."
        )

    def _approve(self) -> None:
        ui, case = self.ui, self._view.case
        fits, income = self._income()
        first, last = ui.assistanceFrom.day, ui.assistanceUntil.day
        if case is None or not fits or first is None or last is None:
            self._errors.show([("income_cents", "Give the income and both dates.")])
            return
        command = Approve(
            case_id=case.case_id,
            percent=ui.assistancePercent.value(),
            valid_from=first,
            valid_until=last,
            income_cents=income,
        )
        self._change(lambda context: approve(context, command), "The assistance is approved and taken off.")

    def _cover(self) -> None:
        guarantor_id = self._detail.guarantor_id
        self._change(lambda context: cover_new_visits(context, guarantor_id), "The new visits are covered.")

    def _turn_down(self, *, withdrawn: bool) -> None:
        case = self._view.case
        if case is None:
            return
        case_id = case.case_id

        def run(context: Context, answered: Answered) -> Changes:
            return turn_down(context, TurnDown(case_id=case_id, because=answered.why, withdrawn=withdrawn))

        asked = Asked(
            title="Withdrawn application" if withdrawn else "Deny the application",
            text="Statements and reminders go on as before.",
            act="&Withdraw it" if withdrawn else "&Deny it",
            done="The application has ended.",
        )
        open_dialog(ReasonDialog(self._desk, asked, run, self.parentWidget()))
        self.reject()

    def _change(self, run: Callable[[Context], Changes], said: str) -> None:
        def done(changes: Changes) -> None:
            self.accept()
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(said)

        self._desk.jobs.change(run, done=done, failed=self._fail, owner=self)

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _state(view: AssistanceView) -> str:
    case = view.case
    if case is None:
        return "no application yet."
    if case.state is AssistanceState.APPROVED:
        until = formats.day(case.valid_until)
        return f"{case.percent} % off visits from {formats.day(case.valid_from)} to {until}."
    return f"{case.state.label.lower()}, applied for on {formats.day(case.applied_on)}."


def _finding(view: AssistanceView) -> str:
    found = view.finding
    if found is None:
        return "Applying holds statements and reminders until it is decided."
    return (
        f"The income is {found.percent_of_guideline} % of the poverty guideline for this household "
        f"({formats.dollars(found.guideline_cents)} a year): the policy takes {found.percent_off} % off. "
        f"{found.source}."
    )
