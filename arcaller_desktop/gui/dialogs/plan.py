"""Sets up a payment plan: the schedule follows every key stroke, to the cent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

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
from arcaller_desktop.services.plans import POLICY, PlanProposal, PlanSetUp, SetUpPlan, set_up_plan


class ScheduleColumn(Enum):
    NUMBER = ColumnHead(title="#", is_amount=True, width=3)
    DUE = ColumnHead(title="Due", width=11)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=10)
    LEFT = ColumnHead(title="Left then", is_amount=True, width=0)


class PlanDialog(QDialog):
    """For one account. `agreed` gets the plan once it is stored."""

    def __init__(
        self,
        desk: Desk,
        *,
        guarantor_id: GuarantorId,
        guarantor: str,
        proposal: PlanProposal,
        agreed: Callable[[PlanId], None],
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
        for frequency in Frequency:
            ui.planFrequency.addItem(frequency.label.capitalize(), frequency.value)
        self.rows: RowModel[tuple[Instalment, Money]] = RowModel(ScheduleColumn, _cells, theme=desk.theme, parent=self)
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
        self.resize(680, 420)
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
        left = sum(instalment.amount_cents for instalment in instalments)
        rows = []
        for instalment in instalments:
            left -= instalment.amount_cents
            rows.append((instalment, left))
        self.rows.set_items(rows)
        blocking = [lack for lack in lacks if lack.blocks]
        warnings = [lack.message for lack in lacks if not lack.blocks]
        self._errors.say(" ".join(lack.message for lack in blocking))
        self.ui.planWarningText.setText("\n".join(warnings))
        self.ui.planWarning.setVisible(bool(warnings))
        self.ui.planAgreeButton.setEnabled(not blocking and bool(instalments))

    def _agree(self) -> None:
        terms = self.terms()
        if terms is None:
            return
        command = SetUpPlan(guarantor_id=self._guarantor_id, terms=terms)
        self.ui.planAgreeButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: set_up_plan(context, command), done=self._set_up, failed=self._fail, owner=self
        )

    def _set_up(self, made: PlanSetUp) -> None:
        self.accept()
        self._desk.prompts.banner("The payment plan is set up.")
        self._desk.bus.publish(made.changes)
        self._agreed(made.plan_id)

    def _fail(self, error: Exception) -> None:
        self.ui.planAgreeButton.setEnabled(True)
        self._desk.prompts.error(error)


def _cells(row: tuple[Instalment, Money]) -> Sequence[Cell]:
    instalment, left = row
    return (
        Cell(text=str(instalment.number), sort=instalment.number),
        Cell(text=formats.day(instalment.due_on), sort=instalment.due_on),
        Cell(text=formats.money(instalment.amount_cents), sort=instalment.amount_cents),
        Cell(text=formats.money(left), sort=left),
    )
