"""The patients' page: accounts, plans, approvals, the day's close, and what is done there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientPaymentId
from arcaller_desktop.domain.settings import RETURNED_CHECK_FEE_CENTS
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.assistance import AssistanceDialog
from arcaller_desktop.gui.dialogs.end_plan import EndPlanDialog
from arcaller_desktop.gui.dialogs.estate import EstateDialog
from arcaller_desktop.gui.dialogs.no_bill import NoBillDialog
from arcaller_desktop.gui.dialogs.payment import PaymentDialog
from arcaller_desktop.gui.dialogs.reason import Answered, Asked, ReasonDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.dialogs.write_off import WriteOffDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.gui.offices.patients import PatientsOffice
from arcaller_desktop.gui.panes.account_tables import Decision
from arcaller_desktop.gui.panes.accounts import AccountsPane
from arcaller_desktop.gui.panes.approvals import ApprovalsPane
from arcaller_desktop.gui.panes.daily_close import DailyClosePane
from arcaller_desktop.gui.panes.plan_queue import PlanQueuePane
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.accounts import AccountDetail, VisitView, account_detail
from arcaller_desktop.services.assistance import assistance_view
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.daily_close import PrintClose, keep_daily_close
from arcaller_desktop.services.estates import estate_view
from arcaller_desktop.services.no_bill import KeepPrivate, flag_choices, keep_private
from arcaller_desktop.services.patient_payments import (
    ApplyUnapplied,
    ReturnPayment,
    TakeOff,
    VoidPayment,
    apply_unapplied,
    return_payment,
    take_off,
    void_payment,
)
from arcaller_desktop.services.patient_refunds import (
    DecideRefund,
    FreeCredit,
    IssueRefund,
    RequestRefund,
    StopRefund,
    decide_refund,
    free_visit_credit,
    issue_refund,
    request_refund,
    stop_refund,
)
from arcaller_desktop.services.plan_care import (
    PlanRow,
    ReinstatePlan,
    RemindOfPlan,
    TakeNewVisitsIn,
    reinstate_plan,
    remind_of_plan,
    take_new_visits_in,
)
from arcaller_desktop.services.receipts import PrintReceipt, keep_receipt
from arcaller_desktop.services.responsibility import ResetResponsibility, reset_responsibility
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.write_offs import (
    DecideWriteOff,
    ReverseWriteOff,
    decide_write_off,
    reverse_write_off,
    write_off_policy,
)
from arcaller_desktop.storage.patient_payments import StoredPayment

_FREED = Changes.BALANCE | Changes.CLAIM | Changes.QUEUE | Changes.PATIENT_MONEY
DAYS_TO_REINSTATED = 10


class BillingOffice(QObject):
    """Fills the patients' page of one main window."""

    def __init__(self, desk: Desk, window: MainWindow, page: TabbedPage, patients: PatientsOffice) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._page = page
        self._patients = patients
        self.accounts = AccountsPane(desk)
        self.plans = PlanQueuePane(desk)
        self.approvals = ApprovalsPane(desk)
        self.close = DailyClosePane(desk)
        for pane, title in (
            (self.accounts, "&Accounts"),
            (self.plans, "P&lans"),
            (self.approvals, "Appro&vals"),
            (self.close, "&Daily close"),
        ):
            page.add_tab(pane, title, reload=pane.reload)
        desk.commands.bind(Command.TAKE_PAYMENT, self.take_payment_for_claim)
        desk.commands.bind(Command.ACCOUNT, self.show_account_of_claim)
        self._bind()

    def take_payment_for_claim(self) -> None:
        """Takes a payment for the account of the claim in hand."""
        balance, claim_id = self._window.balance_pane.balance, self._desk.current.claim_id
        if balance is not None:
            self._with_account(GuarantorId(balance.guarantor_id), lambda detail: self._take_payment(detail, claim_id))

    def show_account_of_claim(self) -> None:
        """Turns to the account of the claim in hand."""
        balance = self._window.balance_pane.balance
        if balance is not None:
            self.show_account(GuarantorId(balance.guarantor_id))

    def show_account(self, guarantor_id: GuarantorId) -> None:
        """Turns to an account on the patients' page."""
        self._desk.commands.run(Command.SHOW_BILLING)
        self._page.show_tab(self.accounts)
        self.accounts.show_account(guarantor_id)

    def show_receipt(self, payment_id: PatientPaymentId) -> None:
        """Keeps the receipt of a payment and shows it."""
        wait_for(
            self._desk,
            Task(function=keep_receipt, command=PrintReceipt(payment_id=payment_id)),
            label="Drawing the receipt",
            done=lambda paper: preview(
                self._desk,
                paper,
                title="Receipt",
                suggested=f"receipt-{payment_id}.pdf",
                parent=self._window,
            ),
            parent=self._window,
        )

    def print_close(self, day: date) -> None:
        """Keeps the sheet of a day's close and shows it."""
        wait_for(
            self._desk,
            Task(function=keep_daily_close, command=PrintClose(day=day)),
            label="Drawing the daily close",
            done=lambda paper: preview(
                self._desk,
                paper,
                title="Daily close",
                suggested=f"daily-close-{day:%Y-%m-%d}.pdf",
                parent=self._window,
            ),
            failed=self._desk.prompts.error,
            parent=self._window,
        )

    def _bind(self) -> None:
        self.close.paper_wanted.connect(self.print_close)
        self.accounts.bind(
            take_payment=lambda: self._with_detail(lambda detail: self._take_payment(detail, None)),
            apply_credit=lambda: self._with_detail(self._apply_unapplied),
        )
        for menu, text, run in (
            ("visit", "Back to the &insurer…", lambda: self._with_visit(lambda v: self._reset(v, to_patient=False))),
            ("visit", "To the &patient…", lambda: self._with_visit(lambda v: self._reset(v, to_patient=True))),
            ("visit", "&Free its credit", lambda: self._with_visit(self._free)),
            ("visit", "&Keep it private, or not", lambda: self._with_visit(self._keep_private)),
            ("visit", "&Open the claim", lambda: self._with_visit(self._open_claim)),
            ("payment", "&Receipt", lambda: self._with_payment(lambda p: self.show_receipt(p.payment_id))),
            ("payment", "Re&turned by the bank…", lambda: self._with_payment(self._returned)),
            ("payment", "&Void…", lambda: self._with_payment(self._void)),
            ("payment", "Take it &off its visits…", lambda: self._with_payment(self._take_off)),
            ("account", "&Write off or discount…", lambda: self._with_detail(self._write_off)),
            ("account", "Take a write-off &back…", self._reverse_write_off),
            ("account", "&Refund to the patient…", lambda: self._with_detail(self._refund)),
            ("account", "&Stop a refund…", self._stop_refund),
            ("account", "&Financial assistance…", lambda: self._with_detail(self._assistance)),
            ("account", "&Estate…", lambda: self._with_detail(self._estate)),
            ("account", "&No-bill flags…", lambda: self._with_detail(self._no_bill)),
        ):
            self.accounts.add_act(menu, text, run)
        self.plans.bind(
            remind=self._remind,
            reinstate=self._reinstate,
            take_in=self._take_in,
            agreement=lambda plan: self._patients.show_agreement(plan.plan_id),
            end=lambda plan: open_dialog(EndPlanDialog(self._desk, plan.plan_id, self._window)),
            account=lambda plan: self.show_account(plan.guarantor_id),
        )
        self.approvals.bind(
            approve=self._approve, refuse=self._refuse, issue=self._issue, account=self._account_of_decision
        )

    def _with_detail(self, run: Callable[[AccountDetail], None]) -> None:
        if self.accounts.detail is not None:
            run(self.accounts.detail)

    def _with_visit(self, run: Callable[[VisitView], None]) -> None:
        if self.accounts.visit is not None:
            run(self.accounts.visit)

    def _with_payment(self, run: Callable[[StoredPayment], None]) -> None:
        if self.accounts.payment is None:
            self._desk.prompts.banner("Choose a payment of the account first.")
        else:
            run(self.accounts.payment)

    def _with_account(self, guarantor_id: GuarantorId, run: Callable[[AccountDetail], None]) -> None:
        self._desk.jobs.query(
            lambda context: account_detail(context, guarantor_id),
            channel="office",
            done=run,
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _change(self, run: Callable[[Context], Changes], said: str) -> None:
        def done(changes: Changes) -> None:
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(said)

        self._desk.jobs.change(run, done=done, failed=self._desk.prompts.error, owner=self)

    def _ask(self, asked: Asked, run: Callable[[Context, Answered], Changes]) -> None:
        open_dialog(ReasonDialog(self._desk, asked, run, self._window))

    def _take_payment(self, detail: AccountDetail, claim_id: ClaimId | None) -> None:
        def posted(payment_id: PatientPaymentId, wants_receipt: bool) -> None:
            if wants_receipt:
                self.show_receipt(payment_id)

        open_dialog(PaymentDialog(self._desk, detail, posted=posted, claim_id=claim_id, parent=self._window))

    def _apply_unapplied(self, detail: AccountDetail) -> None:
        command = ApplyUnapplied(guarantor_id=detail.guarantor_id)
        self._change(lambda context: apply_unapplied(context, command), "Applied to the oldest visits.")

    def _reset(self, visit: VisitView, *, to_patient: bool) -> None:
        def run(context: Context, answered: Answered) -> Changes:
            return reset_responsibility(
                context, ResetResponsibility(claim_id=visit.claim_id, to_patient=to_patient, reason=answered.why)
            )

        whose = "the patient" if to_patient else "the insurer"
        asked = Asked(
            title=f"Make it {whose}'s",
            text=f"Visit {visit.claim_number} of {formats.day(visit.service_from)}: what is open of it is {whose}'s "
            "from now on.",
            act="&Move it",
            done=f"It is with {whose} now.",
            why_hint="Other insurance found, benefits used up…",
        )
        self._ask(asked, run)

    def _free(self, visit: VisitView) -> None:
        def run(context: Context) -> Changes:
            free_visit_credit(context, FreeCredit(claim_id=visit.claim_id))
            return _FREED

        self._change(run, "The patient's money waits unapplied now.")

    def _keep_private(self, visit: VisitView) -> None:
        command = KeepPrivate(claim_id=visit.claim_id, private=not visit.is_private)
        said = (
            "The visit is spelled out again."
            if visit.is_private
            else "The visit is kept from others of the family, on paper and here."
        )
        self._change(lambda context: keep_private(context, command), said)

    def _open_claim(self, visit: VisitView) -> None:
        self._desk.current.choose(visit.claim_id)
        self._desk.commands.run(Command.SHOW_WORK)

    def _returned(self, payment: StoredPayment) -> None:
        def run(context: Context, answered: Answered) -> Changes:
            command = ReturnPayment(
                payment_id=payment.payment_id,
                returned_on=answered.day or self._desk.clock.today(),
                reason=answered.why,
                fee_cents=answered.amount_cents,
            )
            return return_payment(context, command)

        def show(fee_cents: int) -> None:
            asked = Asked(
                title="Returned by the bank",
                text=f"Receipt {payment.receipt_number} over {formats.dollars(payment.amount_cents)} is taken off its "
                "visits. Ask for a fee only where your policy and state law allow it.",
                act="&Take it back",
                done="The payment is taken back.",
                amount="&Fee",
                amount_cents=fee_cents,
                amount_may_be_zero=True,
                day="&Returned on",
                why_hint="Not sufficient funds, account closed…",
            )
            self._ask(asked, run)

        self._desk.jobs.query(
            lambda context: get_setting(context, RETURNED_CHECK_FEE_CENTS), channel="office", done=show, owner=self
        )

    def _void(self, payment: StoredPayment) -> None:
        asked = Asked(
            title="Void the payment",
            text=f"Receipt {payment.receipt_number} over {formats.dollars(payment.amount_cents)} was entered by "
            "mistake. It stays in the record as voided.",
            act="&Void it",
            done="The payment is voided.",
            why_hint="Wrong account, entered twice…",
        )
        self._ask(
            asked,
            lambda context, answered: void_payment(
                context, VoidPayment(payment_id=payment.payment_id, reason=answered.why)
            ),
        )

    def _take_off(self, payment: StoredPayment) -> None:
        asked = Asked(
            title="Take it off its visits",
            text=f"{formats.dollars(payment.applied_cents)} of receipt {payment.receipt_number} waits unapplied then.",
            act="&Take it off",
            done="The money waits unapplied.",
        )
        self._ask(
            asked,
            lambda context, answered: take_off(context, TakeOff(payment_id=payment.payment_id, reason=answered.why)),
        )

    def _write_off(self, detail: AccountDetail) -> None:
        self._desk.jobs.query(
            write_off_policy,
            channel="office",
            done=lambda policy: open_dialog(WriteOffDialog(self._desk, detail, policy, self._window)),
            owner=self,
        )

    def _reverse_write_off(self) -> None:
        decision = self.accounts.decision
        if decision is None or decision.write_off is None or decision.write_off.state.value != "posted":
            self._desk.prompts.banner("Choose a posted write-off of the account first.")
            return
        number = decision.write_off.write_off_id
        asked = Asked(
            title="Take a write-off back",
            text=f"{decision.what} over {formats.dollars(decision.cents)}: the patient owes it again.",
            act="&Take it back",
            done="The write-off is taken back.",
        )
        self._ask(
            asked,
            lambda context, answered: reverse_write_off(
                context, ReverseWriteOff(write_off_id=number, reason=answered.why)
            ),
        )

    def _refund(self, detail: AccountDetail) -> None:
        asked = Asked(
            title="Refund to the patient",
            text=f"{formats.dollars(detail.unapplied_cents)} waits unapplied on the account. A credit on a visit is "
            "freed first; what an insurer may claim goes to the insurer. Another person approves it.",
            act="&Ask for it",
            done="The refund waits for approval.",
            amount="A&mount",
            amount_cents=detail.unapplied_cents,
        )
        self._ask(
            asked,
            lambda context, answered: request_refund(
                context,
                RequestRefund(
                    guarantor_id=detail.guarantor_id, amount_cents=answered.amount_cents, reason=answered.why
                ),
            ),
        )

    def _stop_refund(self) -> None:
        decision = self.accounts.decision
        if decision is None or decision.refund is None or decision.refund.state != "issued":
            self._desk.prompts.banner("Choose a refund that was sent first.")
            return
        number = decision.refund.refund_id
        asked = Asked(
            title="Stop a refund",
            text=f"The refund over {formats.dollars(decision.cents)} did not reach the patient: the money waits again.",
            act="&Stop it",
            done="The refund is booked back.",
        )
        self._ask(
            asked, lambda context, answered: stop_refund(context, StopRefund(refund_id=number, because=answered.why))
        )

    def _assistance(self, detail: AccountDetail) -> None:
        self._desk.jobs.query(
            lambda context: assistance_view(context, detail.guarantor_id),
            channel="office",
            done=lambda view: open_dialog(AssistanceDialog(self._desk, detail, view, self._window)),
            owner=self,
        )

    def _estate(self, detail: AccountDetail) -> None:
        self._desk.jobs.query(
            lambda context: estate_view(context, detail.guarantor_id),
            channel="office",
            done=lambda estate: open_dialog(EstateDialog(self._desk, detail.guarantor_id, estate, self._window)),
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _no_bill(self, detail: AccountDetail) -> None:
        self._desk.jobs.query(
            lambda context: flag_choices(context, detail.guarantor_id),
            channel="office",
            done=lambda choices: open_dialog(NoBillDialog(self._desk, detail, choices, self._window)),
            owner=self,
        )

    def _remind(self, plan: PlanRow) -> None:
        asked = Asked(
            title="Reminded of the payment",
            text=f"{plan.guarantor}: the payment of {formats.dollars(plan.next_due_cents)} due "
            f"{formats.day(plan.next_due_on)}.",
            act="&Record it",
            done="The reminder is recorded.",
            why="&How",
            why_hint="phone, letter, e-mail",
        )
        self._ask(
            asked,
            lambda context, answered: remind_of_plan(context, RemindOfPlan(plan_id=plan.plan_id, channel=answered.why)),
        )

    def _reinstate(self, plan: PlanRow) -> None:
        today = self._desk.clock.today()
        first = today + timedelta(days=DAYS_TO_REINSTATED)
        asked = Asked(
            title="Take the plan up again",
            text=f"{plan.guarantor}: what is not paid falls due anew, the first payment on the day you choose. This is "
            "possible once; print the changed agreement and have it signed.",
            act="&Take it up again",
            done="The plan goes on. Print the changed agreement.",
            why="",
            day="&First payment on",
            day_on=first if first.day <= 28 else first.replace(day=28),
        )
        self._ask(
            asked,
            lambda context, answered: reinstate_plan(
                context, ReinstatePlan(plan_id=plan.plan_id, first_due_on=answered.day or first)
            ),
        )

    def _take_in(self, plan: PlanRow) -> None:
        if self._desk.prompts.confirm(
            title="Take new visits in",
            message=f"{formats.dollars(plan.new_visits_cents)} became due since. The plan gets more payments of the "
            "same size, and both sides sign the changed agreement.",
            act="Take them in",
            keep="Bill them apart",
        ):
            command = TakeNewVisitsIn(plan_id=plan.plan_id)
            self._change(lambda context: take_new_visits_in(context, command), "Taken in. Print the changed agreement.")

    def _approve(self, one: Decision) -> None:
        if one.write_off is not None:
            command = DecideWriteOff(write_off_id=one.write_off.write_off_id, approve=True)
            self._change(lambda context: decide_write_off(context, command), "Approved.")
        elif one.refund is not None:
            refund = DecideRefund(refund_id=one.refund.refund_id, approve=True)
            self._change(lambda context: decide_refund(context, refund), "Approved: it can be sent.")

    def _refuse(self, one: Decision) -> None:
        def run(context: Context, answered: Answered) -> Changes:
            if one.write_off is not None:
                number = one.write_off.write_off_id
                return decide_write_off(
                    context, DecideWriteOff(write_off_id=number, approve=False, because=answered.why)
                )
            number = one.refund.refund_id if one.refund else 0
            return decide_refund(context, DecideRefund(refund_id=number, approve=False, because=answered.why))

        asked = Asked(
            title="Refuse the request",
            text=f"{one.what} over {formats.dollars(one.cents)}, asked for by {one.who}.",
            act="&Refuse it",
            done="The request is refused.",
        )
        self._ask(asked, run)

    def _issue(self, one: Decision) -> None:
        if one.refund is None:
            return
        number = one.refund.refund_id
        asked = Asked(
            title="The refund was sent",
            text=f"{formats.dollars(one.cents)} to {one.guarantor}: it is booked out of the money that waits.",
            act="&Book it out",
            done="The refund is booked out.",
            why="",
            day="&Sent on",
            reference="Check &number",
        )
        self._ask(
            asked,
            lambda context, answered: issue_refund(
                context,
                IssueRefund(
                    refund_id=number,
                    issued_on=answered.day or self._desk.clock.today(),
                    method="Check",
                    reference=answered.reference,
                ),
            ),
        )

    def _account_of_decision(self, one: Decision) -> None:
        found = one.write_off or one.refund
        if found is not None:
            self.show_account(found.guarantor_id)
