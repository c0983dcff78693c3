"""The patients' page and its dialogs, by keys, against a real practice."""

from __future__ import annotations

from datetime import date

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.patient_payments import Allocation, PatientPayment, PaymentMethod, Spread
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.assistance import AssistanceDialog
from arcaller_desktop.gui.dialogs.no_bill import NoBillDialog
from arcaller_desktop.gui.dialogs.payment import PaymentDialog
from arcaller_desktop.gui.dialogs.reason import Answered, Asked, ReasonDialog
from arcaller_desktop.gui.dialogs.write_off import WriteOffDialog
from arcaller_desktop.gui.panes.accounts import AccountsPane
from arcaller_desktop.gui.panes.approvals import ApprovalsPane
from arcaller_desktop.gui.panes.daily_close import DailyClosePane
from arcaller_desktop.gui.panes.plan_queue import PlanQueuePane
from arcaller_desktop.services.accounts import AccountDetail, AccountFilter, account_detail
from arcaller_desktop.services.assistance import assistance_view
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.no_bill import flag_choices
from arcaller_desktop.services.patient_payments import (
    RecordPayment,
    VoidPayment,
    record_payment,
    void_payment,
)
from arcaller_desktop.services.plans import SetUpPlan, set_up_plan
from arcaller_desktop.services.write_offs import write_off_policy

TODAY = date(2026, 3, 12)


@pytest.fixture
def guarantor(practice: Context, answered: ClaimId) -> GuarantorId:
    sql = "SELECT p.guarantor_id FROM claim c JOIN patient p ON p.id = c.patient_id WHERE c.id = ?"
    return GuarantorId(practice.database.value(sql, (answered,)))


@pytest.fixture
def detail(practice: Context, guarantor: GuarantorId) -> AccountDetail:
    return account_detail(practice, guarantor)


def owed(practice: Context, claim_id: ClaimId) -> int:
    return int(practice.database.value("SELECT patient_cents FROM claim WHERE id = ?", (claim_id,)))


def pay(practice: Context, guarantor: GuarantorId, cents: int, spread: Spread = Spread.OLDEST) -> int:
    payment = PatientPayment(guarantor_id=guarantor, method=PaymentMethod.CASH, amount_cents=cents, received_on=TODAY)
    made = record_payment(practice, RecordPayment(payment=payment, allocation=Allocation(spread=spread)))
    return int(made.payment_id)


def test_a_check_is_posted_from_the_keyboard_alone(
    real_desk: Desk, practice: Context, answered: ClaimId, detail: AccountDetail, show: Opener, qtbot: QtBot
) -> None:
    posted: list[tuple[int, bool]] = []
    dialog = PaymentDialog(real_desk, detail, posted=lambda payment, wants: posted.append((payment, wants)))
    show(dialog)
    qtbot.keyClicks(dialog.ui.paymentAmount, "150")
    assert dialog.ui.paymentSum.text() == "$120.00 applied, $30.00 stays unapplied on the account."
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "check number" in dialog.ui.paymentError.text()
    assert dialog.focusWidget() is dialog.ui.paymentReference
    qtbot.keyClicks(dialog.ui.paymentReference, "1042")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert posted == [(1, False)]
    assert owed(practice, answered) == 0


def test_a_card_number_is_refused_at_its_field(
    real_desk: Desk, practice: Context, detail: AccountDetail, show: Opener, qtbot: QtBot
) -> None:
    dialog = PaymentDialog(real_desk, detail, posted=lambda _payment, _wants: None)
    show(dialog)
    dialog.ui.paymentMethod.setCurrentIndex(dialog.ui.paymentMethod.findData("card"))
    qtbot.keyClicks(dialog.ui.paymentAmount, "20")
    qtbot.keyClicks(dialog.ui.paymentLast4, "4111111111111111")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "card number" in dialog.ui.paymentError.text()
    assert practice.database.value("SELECT count(*) FROM patient_payment") == 0


def test_by_hand_what_is_typed_is_posted(
    real_desk: Desk, practice: Context, answered: ClaimId, detail: AccountDetail, show: Opener
) -> None:
    dialog = PaymentDialog(real_desk, detail, posted=lambda _payment, _wants: None)
    show(dialog)
    ui = dialog.ui
    ui.paymentMethod.setCurrentIndex(ui.paymentMethod.findData("cash"))
    ui.paymentAmount.setText("50.00")
    ui.paymentSpread.setCurrentIndex(ui.paymentSpread.findData(Spread.BY_HAND.value))
    ui.paymentShares.set_shares({answered: 12_34}, editable=True)
    ui.paymentPostButton.click()
    assert owed(practice, answered) == 107_66


def test_what_is_previewed_is_what_is_posted(
    real_desk: Desk, practice: Context, answered: ClaimId, detail: AccountDetail, show: Opener
) -> None:
    for spread in (Spread.OLDEST, Spread.VISIT):
        dialog = PaymentDialog(real_desk, detail, posted=lambda _payment, _wants: None, claim_id=answered)
        show(dialog)
        ui = dialog.ui
        ui.paymentMethod.setCurrentIndex(ui.paymentMethod.findData("cash"))
        ui.paymentSpread.setCurrentIndex(ui.paymentSpread.findData(spread.value))
        ui.paymentAmount.setText("10")
        before = owed(practice, answered)
        assert dialog.ui.paymentShares.shares() == ((answered, 10_00),)
        ui.paymentPostButton.click()
        assert owed(practice, answered) == before - 10_00


def test_the_list_filters_and_shows_one_account(
    real_desk: Desk, practice: Context, guarantor: GuarantorId, show: Opener
) -> None:
    number = pay(practice, guarantor, 150_00)
    pane = AccountsPane(real_desk)
    show(pane)
    pane.reload()
    assert [row.unapplied_cents for row in pane.accounts.items] == [30_00]
    assert pane.detail is not None
    assert [payment.payment_id for payment in pane.detail.payments] == [number]
    assert "$30.00 unapplied" in pane.facts.text()
    pane.choice.setCurrentIndex(pane.choice.findData(AccountFilter.OWING.value))
    assert pane.accounts.items == []
    assert not pane.pay_button.isEnabled()
    pane.choice.setCurrentIndex(pane.choice.findData(AccountFilter.CREDITS.value))
    assert len(pane.accounts.items) == 1
    pane.search.setText("nobody of this name")
    pane.reload()
    assert pane.accounts.items == []


def test_a_reason_is_asked_for_and_handed_on(
    real_desk: Desk, practice: Context, guarantor: GuarantorId, show: Opener, qtbot: QtBot, prompts: FakePrompts
) -> None:
    number = pay(practice, guarantor, 20_00)
    asked = Asked(title="Void", text="x", act="&Void it", done="It is voided.")

    def run(context: Context, answered: Answered):
        return void_payment(context, VoidPayment(payment_id=number, reason=answered.why))

    dialog = ReasonDialog(real_desk, asked, run)
    show(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.ui.reasonWhy, "wrong account")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert practice.database.value("SELECT reason FROM cash_entry WHERE kind = 'voided'") == "wrong account"


def test_a_write_off_is_filled_in_by_percent_and_waits(
    real_desk: Desk, practice: Context, answered: ClaimId, detail: AccountDetail, show: Opener
) -> None:
    dialog = WriteOffDialog(real_desk, detail, write_off_policy(practice))
    show(dialog)
    ui = dialog.ui
    ui.writeOffKind.setCurrentIndex(ui.writeOffKind.findData(EntryKind.BAD_DEBT.value))
    ui.writeOffPercent.setValue(25)
    ui.writeOffFillButton.click()
    assert ui.writeOffSum.text() == "Together $30.00"
    ui.writeOffButton.click()
    assert "Say why" in ui.writeOffError.text()
    ui.writeOffReason.setText("no way to pay")
    ui.writeOffButton.click()
    assert owed(practice, answered) == 120_00
    pane = ApprovalsPane(real_desk)
    show(pane)
    pane.reload()
    assert [one.cents for one in pane.decisions.items] == [30_00]
    assert pane.approve_button.isEnabled()
    assert not pane.issue_button.isEnabled()


def test_assistance_is_applied_for(
    real_desk: Desk, practice: Context, guarantor: GuarantorId, detail: AccountDetail, show: Opener
) -> None:
    dialog = AssistanceDialog(real_desk, detail, assistance_view(practice, guarantor))
    show(dialog)
    dialog.ui.assistanceSize.setValue(4)
    dialog.ui.assistanceIncome.setText("60,000")
    dialog.ui.assistanceApplyButton.click()
    view = assistance_view(practice, guarantor)
    assert view.case is not None
    assert view.case.income_cents == 60_000_00
    again = AssistanceDialog(real_desk, detail, view)
    show(again)
    assert "182 %" in again.ui.assistanceFinding.text()
    assert again.ui.assistanceApproveButton.isVisible()
    again.ui.assistanceApproveButton.click()
    assert "own" in again.ui.assistanceError.text()


def test_a_flag_is_set_and_blocks(
    real_desk: Desk, practice: Context, guarantor: GuarantorId, detail: AccountDetail, show: Opener
) -> None:
    dialog = NoBillDialog(real_desk, detail, flag_choices(practice, guarantor))
    show(dialog)
    dialog.ui.noBillSetButton.click()
    assert "known" in dialog.ui.noBillError.text()
    dialog.ui.noBillSource.setText("271 of 03/01")
    dialog.ui.noBillSetButton.click()
    after = account_detail(practice, guarantor)
    assert after.owed_cents == 0
    assert after.visits[0].state == "Blocked: Qualified Medicare Beneficiary"
    listed = NoBillDialog(real_desk, after, flag_choices(practice, guarantor))
    show(listed)
    assert listed.ui.noBillLiftButton.isEnabled()


def test_plans_are_listed_with_who_is_behind(
    real_desk: Desk, practice: Context, guarantor: GuarantorId, show: Opener
) -> None:
    terms = PlanTerms(total_cents=120_00, instalments=3, first_due_on=date(2026, 3, 20))
    set_up_plan(practice, SetUpPlan(guarantor_id=guarantor, terms=terms, takes_new_charges=True))
    practice.database.execute("UPDATE instalment SET due_on = '2026-03-01' WHERE number = 1")
    pane = PlanQueuePane(real_desk)
    show(pane)
    pane.reload()
    assert pane.summary.text() == "1 plan, 1 behind with $40.00"
    assert not pane.reinstate_button.isEnabled()
    assert pane.plan is not None
    assert pane.plan.takes_new_charges


def test_the_close_says_that_it_ties_out(
    real_desk: Desk, practice: Context, guarantor: GuarantorId, show: Opener
) -> None:
    pay(practice, guarantor, 150_00)
    pane = DailyClosePane(real_desk)
    show(pane)
    pane.reload()
    assert "ties out with the ledger" in pane.summary.text()
    assert [total.cents for total in pane.totals.items] == [150_00]
    wanted: list[date] = []
    pane.paper_wanted.connect(wanted.append)
    pane.print_button.click()
    assert wanted == [real_desk.clock.today()]
