"""The patient in hand: file, plan, statement."""

from __future__ import annotations

from PySide6.QtCore import QObject

from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PlanId
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.end_plan import EndPlanDialog
from arcaller_desktop.gui.dialogs.patient import PatientDialog
from arcaller_desktop.gui.dialogs.plan import PlanDialog
from arcaller_desktop.gui.dialogs.service_descriptions import ServiceDescriptionsDialog
from arcaller_desktop.gui.dialogs.statement import StatementFlow
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.patients import file_of_claim
from arcaller_desktop.services.plans import PlanProposal, PrintAgreement, keep_agreement, propose_plan


class PatientsOffice(QObject):
    """Binds its commands of one main window."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        for command, run in (
            (Command.PATIENT, self.edit_patient),
            (Command.PLAN, self.set_up_plan),
            (Command.STATEMENT, self.show_statement),
            (Command.SERVICE_TEXTS, lambda: open_dialog(ServiceDescriptionsDialog(desk, window))),
        ):
            desk.commands.bind(command, run)
        window.plan_pane.bind_commands(
            show_agreement=self.show_agreement, end=lambda plan_id: open_dialog(EndPlanDialog(desk, plan_id, window))
        )

    def edit_patient(self) -> None:
        """Opens patient and guarantor of the claim in hand."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            return
        self._desk.jobs.query(
            lambda context: file_of_claim(context, ClaimId(claim_id)),
            channel="office",
            done=lambda file: open_dialog(PatientDialog(self._desk, file, self._window)),
            owner=self,
        )

    def set_up_plan(self) -> None:
        """Opens the plan dialog with terms to begin the talk with."""
        balance = self._window.balance_pane.balance
        if balance is None:
            return
        guarantor_id = GuarantorId(balance.guarantor_id)

        def show(proposal: PlanProposal) -> None:
            dialog = PlanDialog(
                self._desk,
                guarantor_id=guarantor_id,
                guarantor=f"{balance.guarantor}, account {balance.account_number}",
                proposal=proposal,
                agreed=self._take_plan,
                parent=self._window,
            )
            open_dialog(dialog)

        self._desk.jobs.query(
            lambda context: propose_plan(context, guarantor_id),
            channel="office",
            done=show,
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _take_plan(self, plan_id: PlanId, wants_agreement: bool) -> None:
        if wants_agreement:
            self.show_agreement(plan_id)

    def show_agreement(self, plan_id: PlanId) -> None:
        """Keeps the agreement for signing and shows it."""
        wait_for(
            self._desk,
            Task(function=keep_agreement, command=PrintAgreement(plan_id=plan_id)),
            label="Drawing the agreement",
            done=lambda paper: preview(
                self._desk,
                paper,
                title="Payment plan agreement",
                suggested=f"plan-agreement-{plan_id}.pdf",
                parent=self._window,
            ),
            parent=self._window,
        )

    def show_statement(self) -> None:
        """Previews the statement of the account in hand; issuing it is a step of its own."""
        balance = self._window.balance_pane.balance
        if balance is not None:
            flow = StatementFlow(self._desk, GuarantorId(balance.guarantor_id), opened=open_dialog, parent=self._window)
            flow.start()
