"""Takes a patient's payment: amount, how, and which visits it goes to, from the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.ids import ClaimId, PatientPaymentId
from arcaller_desktop.domain.money import Money, parse_amount, plain_amount
from arcaller_desktop.domain.patient_payments import Allocation, CardFacts, PatientPayment, PaymentMethod, Spread
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_payment_dialog import Ui_PaymentDialog
from arcaller_desktop.gui.widgets.share_table import ShareRow
from arcaller_desktop.services.accounts import AccountDetail, VisitView
from arcaller_desktop.services.patient_payments import PaymentRecorded, RecordPayment, record_payment

DUE = "Due"


class PaymentDialog(QDialog):
    """For one account. `posted` gets the payment, and whether its receipt should be shown."""

    def __init__(
        self,
        desk: Desk,
        detail: AccountDetail,
        *,
        posted: Callable[[PatientPaymentId, bool], None],
        claim_id: ClaimId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail = detail
        self._posted = posted
        self.ui = Ui_PaymentDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.paymentOwed.setText(formats.dollars(detail.owed_cents))
        waits = f" · {formats.dollars(detail.unapplied_cents)} waits unapplied" if detail.unapplied_cents else ""
        ui.paymentWho.setText(f"owed by {detail.guarantor}, account {detail.account_number}{waits}")
        for method in PaymentMethod:
            ui.paymentMethod.addItem(method.label, method.value)
        ui.paymentMethod.setCurrentIndex(ui.paymentMethod.findData(PaymentMethod.CHECK.value))
        for spread in Spread:
            if spread is not Spread.PLAN or detail.on_plan_cents:
                ui.paymentSpread.addItem(spread.label, spread.value)
        ui.paymentDay.set_day(desk.clock.today())
        ui.paymentShares.set_rows(share_rows(detail.visits), "Apply")
        self._choose(claim_id)
        self._errors = FormErrors(
            ui.paymentError,
            {
                "amount_cents": ui.paymentAmount,
                "received_on": ui.paymentDay,
                "reference": ui.paymentReference,
                "card.last4": ui.paymentLast4,
                "card.token": ui.paymentToken,
                "card.brand": ui.paymentBrand,
                "note": ui.paymentNote,
                "paid_by": ui.paymentPaidBy,
                "shares": ui.paymentShares,
                "claim_id": ui.paymentShares,
                "spread": ui.paymentSpread,
            },
        )
        ui.paymentAmount.textChanged.connect(self._preview)
        ui.paymentSpread.currentIndexChanged.connect(self._preview)
        ui.paymentMethod.currentIndexChanged.connect(self._dress)
        ui.paymentShares.shares_changed.connect(self._sum)
        ui.paymentShares.currentCellChanged.connect(self._preview)
        ui.paymentPostButton.clicked.connect(self._post)
        ui.paymentCancelButton.clicked.connect(self.reject)
        self._dress()
        self._preview()
        ui.paymentAmount.setFocus()

    @property
    def spread(self) -> Spread:
        """Which visits the money goes to."""
        return Spread(self.ui.paymentSpread.currentData())

    def amount(self) -> Money | None:
        """What was typed, or None when it is no amount above zero."""
        return read_amount(self.ui.paymentAmount.text())

    def _choose(self, claim_id: ClaimId | None) -> None:
        rows = [number for number, row in enumerate(self.ui.paymentShares.rows) if row.claim_id == claim_id]
        if rows:
            self.ui.paymentShares.setCurrentCell(rows[0], 4)

    def _dress(self) -> None:
        """Only the fields of the method can be filled."""
        ui = self.ui
        is_card = ui.paymentMethod.currentData() == PaymentMethod.CARD.value
        for widget in (ui.paymentBrand, ui.paymentLast4, ui.paymentToken):
            widget.setEnabled(is_card)
        names = {PaymentMethod.CHECK.value: "Check &number", PaymentMethod.CARD.value: "Auth. &number"}
        ui.paymentReferenceLabel.setText(names.get(ui.paymentMethod.currentData(), "&Number"))
        ui.paymentReference.setEnabled(ui.paymentMethod.currentData() != PaymentMethod.CASH.value)

    def _preview(self) -> None:
        """Shows what each visit gets; only by hand it is typed."""
        shares = self.ui.paymentShares
        amount = self.amount() or 0
        spread = self.spread
        if spread is Spread.BY_HAND:
            typed = shares.shares() or ()
            shares.set_shares(dict(typed), editable=True)
        else:
            shares.set_shares(self._spread(spread, amount), editable=False)
        self._sum()

    def _spread(self, spread: Spread, amount: Money) -> dict[ClaimId, Money]:
        visits = sorted(
            (visit for visit in self._detail.visits if visit.patient_cents > 0),
            key=lambda visit: (-(visit.age or 0), visit.claim_id),
        )
        if spread is Spread.OLDEST:
            chosen = [visit for visit in visits if visit.state in {DUE, "On the plan", "Dispute"}]
        elif spread is Spread.PLAN:
            chosen = [visit for visit in visits if visit.state == "On the plan"]
        elif spread is Spread.VISIT:
            chosen = [visit for visit in visits if visit.claim_id == self._chosen_visit()]
        else:
            chosen = []
        found: dict[ClaimId, Money] = {}
        for visit in chosen:
            found[visit.claim_id] = min(amount, visit.patient_cents)
            amount -= found[visit.claim_id]
        return found

    def _chosen_visit(self) -> ClaimId | None:
        row = self.ui.paymentShares.currentRow()
        rows = self.ui.paymentShares.rows
        return rows[row].claim_id if 0 <= row < len(rows) else None

    def _sum(self) -> None:
        shares, amount = self.ui.paymentShares.shares(), self.amount()
        if shares is None:
            self.ui.paymentSum.setText("An amount in the list cannot be read.")
            return
        applied = sum(cents for _, cents in shares)
        left = (amount or 0) - applied
        words = f"{formats.dollars(applied)} applied"
        if left > 0:
            words += f", {formats.dollars(left)} stays unapplied on the account"
        elif left < 0:
            words += f": {formats.dollars(-left)} more than was paid"
        self.ui.paymentSum.setText(f"{words}.")

    def _command(self, amount: Money) -> RecordPayment | None:
        ui = self.ui
        day, shares = ui.paymentDay.day, ui.paymentShares.shares()
        if day is None or shares is None:
            field = "received_on" if day is None else "shares"
            self._errors.show([(field, "Choose the day." if day is None else "An amount cannot be read.")])
            return None
        is_card = ui.paymentMethod.currentData() == PaymentMethod.CARD.value
        card = CardFacts(
            brand=ui.paymentBrand.text(), last4=ui.paymentLast4.text().strip(), token=ui.paymentToken.text()
        )
        payment = PatientPayment(
            guarantor_id=self._detail.guarantor_id,
            method=PaymentMethod(ui.paymentMethod.currentData()),
            amount_cents=amount,
            received_on=day,
            reference=ui.paymentReference.text() if ui.paymentReference.isEnabled() else "",
            card=card if is_card else CardFacts(),
            paid_by=ui.paymentPaidBy.text(),
            note=ui.paymentNote.text(),
            is_copay=ui.paymentCopay.isChecked(),
        )
        by_hand = shares if self.spread is Spread.BY_HAND else ()
        visit = self._chosen_visit() if self.spread is Spread.VISIT else None
        return RecordPayment(payment=payment, allocation=Allocation(spread=self.spread, claim_id=visit, shares=by_hand))

    def _post(self) -> None:
        amount = self.amount()
        if amount is None:
            self._errors.show([("amount_cents", "Give the amount that was paid, in dollars.")])
            return
        command = self._command(amount)
        if command is None:
            return
        self.ui.paymentPostButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: record_payment(context, command), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, made: PaymentRecorded) -> None:
        self.accept()
        self._desk.bus.publish(made.changes)
        waits = f", {formats.dollars(made.unapplied_cents)} waits unapplied" if made.unapplied_cents else ""
        self._desk.prompts.banner(
            f"Receipt {made.receipt_number}: {formats.dollars(made.applied_cents)} applied{waits}."
        )
        self._posted(made.payment_id, self.ui.paymentPrint.isChecked())

    def _fail(self, error: Exception) -> None:
        self.ui.paymentPostButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def read_amount(text: str) -> Money | None:
    """The cents of an amount above zero as people type it, else None."""
    try:
        cents = parse_amount(text.strip().replace(",", "").removeprefix("$"))
    except ValueError:
        return None
    return cents if cents > 0 else None


def share_rows(visits: tuple[VisitView, ...]) -> list[ShareRow]:
    """The visits of which something is the patient's, as the table of shares shows them."""
    return [
        ShareRow(
            claim_id=visit.claim_id,
            service_from=visit.service_from,
            patient=visit.patient,
            words=visit.why if visit.state == DUE else f"{visit.state}: {visit.why}",
            owed_cents=visit.patient_cents,
        )
        for visit in visits
        if visit.patient_cents > 0
    ]


def typed_amount(cents: Money) -> str:
    """An amount as it stands in a field."""
    return plain_amount(cents) if cents else ""
