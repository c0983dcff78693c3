"""Asks for a write-off or a discount: which kind, how much of each visit, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.write_offs import KINDS, WriteOffPolicy, percent_of
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.payment import share_rows
from arcaller_desktop.gui.forms.ui_write_off_dialog import Ui_WriteOffDialog
from arcaller_desktop.services.accounts import AccountDetail
from arcaller_desktop.services.write_offs import RequestWriteOff, WriteOffRequested, request_write_off


class WriteOffDialog(QDialog):
    """For one account; within the practice's policy it is posted at once, else others have to agree."""

    def __init__(
        self, desk: Desk, detail: AccountDetail, policy: WriteOffPolicy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail = detail
        self.ui = Ui_WriteOffDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.writeOffWho.setText(
            f"{detail.guarantor}, account {detail.account_number}, owes {formats.dollars(detail.owed_cents)}."
        )
        for kind in KINDS:
            ui.writeOffKind.addItem(kind.label, kind.value)
        ui.writeOffLimits.setText(policy_words(policy))
        ui.writeOffPercent.setValue(policy.discount_percent or 100)
        ui.writeOffShares.set_rows(share_rows(detail.visits), "Take off")
        ui.writeOffShares.set_shares({}, editable=True)
        self._errors = FormErrors(
            ui.writeOffError,
            {"kind": ui.writeOffKind, "reason": ui.writeOffReason, "shares": ui.writeOffShares},
        )
        ui.writeOffFillButton.clicked.connect(self._fill)
        ui.writeOffShares.shares_changed.connect(self._sum)
        ui.writeOffButton.clicked.connect(self._ask)
        ui.writeOffCancelButton.clicked.connect(self.reject)
        self._sum()
        ui.writeOffKind.setFocus()

    def _fill(self) -> None:
        """So many percent of what is owed of each visit that is due."""
        percent = self.ui.writeOffPercent.value()
        shares = {
            visit.claim_id: percent_of(visit.patient_cents, percent)
            for visit in self._detail.visits
            if visit.patient_cents > 0 and visit.state in {"Due", "On the plan"}
        }
        self.ui.writeOffShares.set_shares(shares, editable=True)
        self._sum()

    def _sum(self) -> None:
        shares = self.ui.writeOffShares.shares()
        total = None if shares is None else sum(cents for _, cents in shares)
        self.ui.writeOffSum.setText(
            "An amount cannot be read." if total is None else f"Together {formats.dollars(total)}"
        )

    def _ask(self) -> None:
        shares = self.ui.writeOffShares.shares()
        if shares is None:
            self._errors.show([("shares", "An amount in the list cannot be read.")])
            return
        command = RequestWriteOff(
            guarantor_id=self._detail.guarantor_id,
            kind=EntryKind(self.ui.writeOffKind.currentData()),
            shares=shares,
            reason=self.ui.writeOffReason.text(),
        )
        self.ui.writeOffButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: request_write_off(context, command), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, made: WriteOffRequested) -> None:
        self.accept()
        self._desk.bus.publish(made.changes)
        people = formats.count(made.approvals_missing, "person", "people")
        self._desk.prompts.banner("It is written off." if made.posted else f"It waits until {people} approve.")

    def _fail(self, error: Exception) -> None:
        self.ui.writeOffButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def policy_words(policy: WriteOffPolicy) -> str:
    """The practice's limits in a sentence or two."""
    small = f"Small balances up to {formats.dollars(policy.small_cents)} are posted at once"
    discount = f" and discounts up to {policy.discount_percent} %" if policy.discount_percent else ""
    one = formats.dollars(policy.one_approval_cents)
    return f"{small}{discount}. One person approves up to {one}, two people above. Copays are not waived as a routine."
