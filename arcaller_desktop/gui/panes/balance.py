"""What the patient owes, how old it is, and what stands in the way of asking for it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_balance_pane import Ui_BalancePane
from arcaller_desktop.services.balances import BalanceView
from arcaller_desktop.services.context import Context


class BalanceSource(Protocol):
    """What the pane reads."""

    def balance(self, context: Context, claim_id: ClaimId) -> BalanceView: ...


class BalancePane(QFrame):
    """Right below, left half."""

    def __init__(self, desk: Desk, source: BalanceSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._balance: BalanceView | None = None
        self.setObjectName("balancePane")
        self.ui = Ui_BalancePane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        for button, command in (
            (self.ui.balancePatientButton, Command.PATIENT),
            (self.ui.balanceAccountButton, Command.ACCOUNT),
            (self.ui.balancePaymentButton, Command.TAKE_PAYMENT),
            (self.ui.balanceStatementButton, Command.STATEMENT),
        ):
            button.clicked.connect(lambda _=False, command=command: desk.commands.run(command))
        desk.theme.changed.connect(self._dress)
        self._dress()
        desk.current.changed.connect(self._follow)
        Reloader(
            self,
            desk.bus,
            interests=Changes.BALANCE
            | Changes.PATIENTS
            | Changes.STATEMENTS
            | Changes.PLANS
            | Changes.IMPORTS
            | Changes.PATIENT_MONEY
            | Changes.DISPUTES
            | Changes.COLLECTIONS,
            reload=self.reload,
        )
        self._show(None)

    @property
    def balance(self) -> BalanceView | None:
        return self._balance

    def reload(self) -> None:
        """Reads the account of the claim in hand again."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            self._show(None)
            return
        source = self._source
        self._desk.jobs.query(
            lambda context: source.balance(context, claim_id), channel="balance", done=self._show, owner=self
        )

    def _follow(self, claim_id: ClaimId | None) -> None:
        self.reload()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.balanceAging.set_colours(colours)
        self.ui.balanceIcon.setPixmap(self._desk.icons.pixmap("wallet", colours.muted, 16, self.devicePixelRatioF()))

    def _show(self, balance: BalanceView | None) -> None:
        self._balance = balance
        ui = self.ui
        ui.balanceStack.setCurrentWidget(ui.balanceEmptyPage if balance is None else ui.balancePage)
        for button in (
            ui.balancePatientButton,
            ui.balanceAccountButton,
            ui.balancePaymentButton,
            ui.balanceStatementButton,
        ):
            button.setEnabled(balance is not None)
        if balance is None:
            return
        ui.balanceAmount.setText(formats.dollars(balance.owed_cents))
        ui.balanceNoun.setText("patient owes" if balance.owed_cents >= 0 else "credit of the patient")
        ui.balanceHold.setText(f"No statement: {balance.hold}.")
        ui.balanceHold.setVisible(bool(balance.hold))
        ui.balanceAging.setVisible(any(balance.aging_cents))
        ui.balanceFacts.setText(" · ".join(_facts(balance)))
        ui.balanceFacts.setToolTip(balance.mode)
        ui.balanceAging.show_amounts(balance.aging_cents)


def _facts(balance: BalanceView) -> list[str]:
    parts = [f"Acct. {balance.account_number}, {balance.guarantor}"]
    if balance.visits:
        parts.append(formats.count(balance.visits, "visit"))
    if balance.insurance_pending_cents:
        parts.append(f"{formats.dollars(balance.insurance_pending_cents)} with insurance")
    if balance.on_plan_cents:
        parts.append(f"{formats.dollars(balance.on_plan_cents)} on the plan")
    if balance.disputed_cents:
        parts.append(f"{formats.dollars(balance.disputed_cents)} in dispute")
    if balance.placed_cents:
        parts.append(f"{formats.dollars(balance.placed_cents)} in collections")
    if balance.blocked_cents:
        parts.append(f"{formats.dollars(balance.blocked_cents)} not to be asked for yet")
    if balance.unapplied_cents:
        parts.append(f"{formats.dollars(balance.unapplied_cents)} unapplied")
    if balance.last_payment_on is not None:
        parts.append(f"paid {formats.dollars(balance.last_payment_cents)} {formats.day(balance.last_payment_on)}")
    if balance.last_statement_on is not None:
        parts.append(f"statement {formats.day(balance.last_statement_on)}")
    return parts
