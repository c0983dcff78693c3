"""Sets up a payment plan: the schedule follows every key stroke, to the cent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.ids import GuarantorId, PlanId
from arcaller_desktop.domain.money import Money, parse_amount, plain_amount
from arcaller_desktop.domain.plans import Frequency, Instalment, PlanLack, PlanTerms, schedule, terms_lacks
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_plan_dialog import Ui_PlanDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.services.plan_care import POLICY
from arcaller_desktop.services.plans import PlanProposal, PlanRefusedError, PlanSetUp, SetUpPlan, set_up_plan


class ScheduleColumn(Enum):
    NUMBER = ColumnHead(title="#", is_amount=True, width=3)
    DUE = ColumnHead(title="Due", width=11)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=10)
    LEFT = ColumnHead(title="Left then", is_amount=True, width=0)


class ScheduledPart(NamedTuple):
    """One payment of the preview; number 0 is the down payment."""

    number: int
    due_on: date
    amount_cents: Money
    left_cents: Money


class PlanDialog(QDialog):
    """For one account. `agreed` gets the plan once it is stored, and whether its agreement should be shown."""

    def __init__(
        self,
        desk: Desk,
        *,
        guarantor_id: GuarantorId,
        guarantor: str,
        proposal: PlanProposal,
        agreed: Callable[[PlanId, bool], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._guarantor_id = guarantor_id
        self._total: Money = proposal.terms.total_cents
        self._agreed = agreed
        self.ui = Ui_PlanDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.planDialogAmount.setText(formats.dollars(self._total))
        ui.planDialogWho.setText(f"owed by {guarantor}")
        ui.planLimits.setText(limits_text(self._total))
        for frequency in Frequency:
            ui.planFrequency.addItem(frequency.label.capitalize(), frequency.value)
        self.rows: RowModel[ScheduledPart] = RowModel(ScheduleColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.planPreview, self.rows, self.rows.heads)
        self._errors = FormErrors(
            ui.planDialogError,
            {"down_payment_cents": ui.planDown, "instalments": ui.planCount, "first_due_on": ui.planFirst},
        )
        self._fill(proposal.terms)
        ui.planDown.textChanged.connect(self._preview)
        ui.planCount.valueChanged.connect(self._preview)
        ui.planFrequency.currentIndexChanged.connect(self._preview)
        ui.planFirst.dateChanged.connect(self._preview)
        ui.planAgreeButton.clicked.connect(self._agree)
        ui.planCancelDialogButton.clicked.connect(self.reject)
        self._preview()
        ui.planCount.setFocus()

    def _fill(self, terms: PlanTerms) -> None:
        self.ui.planDown.setText(plain_amount(terms.down_payment_cents))
        self.ui.planCount.setValue(terms.instalments)
        self.ui.planFrequency.setCurrentIndex(self.ui.planFrequency.findData(terms.frequency.value))
        self.ui.planFirst.set_day(terms.first_due_on)

    def terms(self) -> PlanTerms | None:
        """What the form says, or None when an entry cannot be read."""
        ui = self.ui
        try:
            down = parse_amount(ui.planDown.text().replace(",", "").removeprefix("$"))
        except ValueError:
            return None
        first = ui.planFirst.day
        if first is None:
            return None
        return PlanTerms(
            total_cents=self._total,
            instalments=ui.planCount.value(),
            first_due_on=first,
            frequency=Frequency(ui.planFrequency.currentData()),
            down_payment_cents=down,
        )

    def _preview(self) -> None:
        terms = self.terms()
        if terms is None:
            field = "first_due_on" if self.ui.planFirst.day is None else "down_payment_cents"
            message = "Choose the first due date." if field == "first_due_on" else "Give the down payment in dollars."
            self._show((), (PlanLack(field=field, message=message),))
            return
        lacks = terms_lacks(terms, POLICY, self._desk.clock.today())
        try:
            instalments = schedule(terms)
        except ValueError:
            instalments = ()
        self._show(instalments, lacks)

    def _show(self, instalments: Sequence[Instalment], lacks: Sequence[PlanLack]) -> None:
        self.rows.set_items(self._parts(instalments))
        self._errors.mark((lack.field, lack.message) for lack in lacks if lack.blocks)
        warnings = [lack.message for lack in lacks if not lack.blocks]
        ui = self.ui
        ui.planWarningText.setText("\n".join(warnings))
        ui.planWarning.setVisible(bool(warnings))
        ui.planAgreeButton.setEnabled(bool(instalments) and not any(lack.blocks for lack in lacks))
        ui.planTotal.setText("")
        if instalments:
            down = self._total - sum(instalment.amount_cents for instalment in instalments)
            parts = [
                formats.count(len(instalments), "installment"),
                f"the last on {formats.day(instalments[-1].due_on)}",
            ]
            before = f"{formats.dollars(down)} now, then " if down else ""
            ui.planTotal.setText(f"{before}{', '.join(parts)}. Together {formats.dollars(self._total)}, no interest.")

    def _parts(self, instalments: Sequence[Instalment]) -> list[ScheduledPart]:
        """The down payment, when there is one, and the instalments, each with what is left after it."""
        left = sum(instalment.amount_cents for instalment in instalments)
        down = self._total - left if instalments else 0
        parts = [ScheduledPart(0, self._desk.clock.today(), down, left)] if down else []
        for instalment in instalments:
            left -= instalment.amount_cents
            parts.append(ScheduledPart(instalment.number, instalment.due_on, instalment.amount_cents, left))
        return parts

    def _agree(self) -> None:
        terms = self.terms()
        if terms is None:
            return
        command = SetUpPlan(
            guarantor_id=self._guarantor_id, terms=terms, takes_new_charges=self.ui.planNewCharges.isChecked()
        )
        self.ui.planAgreeButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: set_up_plan(context, command), done=self._set_up, failed=self._fail, owner=self
        )

    def _set_up(self, made: PlanSetUp) -> None:
        self.accept()
        self._desk.prompts.banner("The payment plan is set up.")
        self._desk.bus.publish(made.changes)
        self._agreed(made.plan_id, self.ui.planPrint.isChecked())

    def _fail(self, error: Exception) -> None:
        self.ui.planAgreeButton.setEnabled(True)
        if isinstance(error, PlanRefusedError):
            self._errors.show((lack.field, lack.message) for lack in error.lacks if lack.blocks)
        elif not self._errors.take(error):
            self._desk.prompts.error(error)


def limits_text(total_cents: Money) -> str:
    """What the practice allows for such a balance, in a sentence."""
    longest = formats.count(POLICY.months_for(total_cents), "month")
    least = formats.dollars(min(POLICY.minimum_for(total_cents), total_cents))
    return (
        f"The practice allows up to {longest} for this balance, at least {least} each time, "
        f"the first within {POLICY.first_due_within_days} days."
    )


def _cells(part: ScheduledPart) -> Sequence[Cell]:
    return (
        Cell(
            text=str(part.number) if part.number else "–",
            sort=part.number,
            accessible="" if part.number else "Down payment",
        ),
        Cell(text=formats.day(part.due_on) if part.number else "Now", sort=part.due_on),
        Cell(text=formats.money(part.amount_cents), sort=part.amount_cents),
        Cell(text=formats.money(part.left_cents), sort=part.left_cents),
    )
