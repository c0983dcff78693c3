"""Disputes, collections and calls to patients: what their tabs and commands do."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import DocumentId, GuarantorId
from arcaller_desktop.domain.money import plain_amount
from arcaller_desktop.domain.placements import usual_fee
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.dispute import DisputeAnswerDialog, DisputeDialog, DisputeOwnerDialog
from arcaller_desktop.gui.dialogs.patient_call import PatientCallDialog
from arcaller_desktop.gui.dialogs.payment import read_amount
from arcaller_desktop.gui.dialogs.placement import AgencyDialog, CollectionReviewDialog
from arcaller_desktop.gui.dialogs.reason import Answered, Asked, ReasonDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.billing import BillingOffice
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.gui.panes.disputes import DisputesPane
from arcaller_desktop.gui.panes.placements import PlacementsPane, Row
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.contacts import contact_sheet
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.disputes import (
    AcknowledgeDispute,
    AnswerDispute,
    SettleDispute,
    WithdrawDispute,
    acknowledge_dispute,
    answer_dispute,
    dispute_choice,
    dispute_owners,
    settle_dispute,
    withdraw_dispute,
)
from arcaller_desktop.services.documents import reprint
from arcaller_desktop.services.placement_lists import (
    ExportPlacements,
    PlacementsExported,
    PrintPlacementList,
    SendCollectionsNotice,
    export_placements,
    print_placement_list,
    send_collections_notice,
)
from arcaller_desktop.services.placements import (
    AgencyPaid,
    RecallPlacement,
    agency_paid,
    all_agencies,
    end_review,
    recall_placement,
    review_view,
)
from arcaller_desktop.storage.disputes import StoredDispute
from arcaller_desktop.storage.placements import StoredAgency


class DisputesOffice(QObject):
    """Fills two tabs of the patients' page and binds the commands."""

    def __init__(self, desk: Desk, window: MainWindow, page: TabbedPage, billing: BillingOffice) -> None:
        super().__init__(window)
        self._desk, self._window, self._billing = desk, window, billing
        self.disputes = DisputesPane(desk)
        self.placements = PlacementsPane(desk)
        page.add_tab(self.disputes, "Disp&utes", reload=self.disputes.reload)
        page.add_tab(self.placements, "C&ollections", reload=self.placements.reload)
        self.disputes.bind(
            self._acknowledge,
            lambda case: open_dialog(DisputeAnswerDialog(desk, case, self._answer, window)),
            self._settle,
            self._withdraw,
            self._hand,
            self._letter,
            lambda case: billing.show_account(case.guarantor_id),
        )
        self.placements.bind(
            (
                lambda row: self.review(row.guarantor_id),
                self._paid,
                self._recall,
                lambda row: billing.show_account(row.guarantor_id),
            ),
            (self._export, self._list, self._agency, self._add_agency),
        )
        for command, run in (
            (Command.PATIENT_CALL, self.call),
            (Command.DISPUTE, self.dispute),
            (Command.COLLECTIONS, self.review),
        ):
            desk.commands.bind(command, functools.partial(self._with_claim, run))

    def call(self, guarantor_id: GuarantorId) -> None:
        """What speaks against calling, and the log of it."""
        self._query(
            lambda context: contact_sheet(context, guarantor_id),
            lambda sheet: open_dialog(PatientCallDialog(self._desk, sheet, self._window)),
        )

    def dispute(self, guarantor_id: GuarantorId) -> None:
        """Takes a dispute in."""
        self._query(
            lambda context: dispute_choice(context, guarantor_id),
            lambda choice: open_dialog(DisputeDialog(self._desk, choice, self._window)),
        )

    def review(self, guarantor_id: GuarantorId) -> None:
        """The look at an account before it is given away."""
        self._query(
            lambda context: (review_view(context, guarantor_id), tuple(all_agencies(context))),
            lambda found: open_dialog(
                CollectionReviewDialog(self._desk, found[0], found[1], notice=self._notice, parent=self._window)
            ),
        )

    def _with_claim(self, run: Callable[[GuarantorId], None]) -> None:
        balance = self._window.balance_pane.balance
        if balance is not None:
            run(GuarantorId(balance.guarantor_id))

    def _query(self, run: Callable[[Context], Any], done: Callable[[Any], None]) -> None:
        self._desk.jobs.query(run, channel="office", done=done, failed=self._desk.prompts.error, owner=self)

    def _change(self, run: Callable[[Context], Changes], said: str) -> None:
        def done(changes: Changes) -> None:
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(said)

        self._desk.jobs.change(run, done=done, failed=self._desk.prompts.error, owner=self)

    def _paper(self, function: Callable[..., Any], command: Any, title: str) -> None:
        """Makes a letter in the worker process and shows it."""

        def done(made: Any) -> None:
            if hasattr(made, "changes"):
                self._desk.bus.publish(made.changes)
            paper = getattr(made, "paper", made)
            name = title.lower().replace(" ", "-")
            preview(self._desk, paper, title=title, suggested=f"{name}.pdf", parent=self._window)

        task = Task(function=function, command=command)
        wait_for(
            self._desk,
            task,
            label="Drawing the letter",
            done=done,
            failed=self._desk.prompts.error,
            parent=self._window,
        )

    def _acknowledge(self, case: StoredDispute) -> None:
        self._paper(acknowledge_dispute, AcknowledgeDispute(case_id=case.case_id), "Dispute received")

    def _answer(self, command: AnswerDispute) -> None:
        self._paper(answer_dispute, command, "Answer to a dispute")

    def _notice(self, command: SendCollectionsNotice) -> None:
        self._paper(send_collections_notice, command, "Notice before collections")

    def _settle(self, case: StoredDispute) -> None:
        command = SettleDispute(case_id=case.case_id)
        self._change(lambda context: settle_dispute(context, command), "The dispute is settled.")

    def _withdraw(self, case: StoredDispute) -> None:
        asked = Asked(
            title="The patient takes it back",
            text="The lines are asked for again from now on.",
            act="&Withdraw it",
            done="The dispute has ended.",
            why_hint="On the phone, by letter…",
        )

        def run(context: Context, answered: Answered) -> Changes:
            return withdraw_dispute(context, WithdrawDispute(case_id=case.case_id, because=answered.why))

        open_dialog(ReasonDialog(self._desk, asked, run, self._window))

    def _hand(self, case: StoredDispute) -> None:
        self._query(
            dispute_owners,
            lambda owners: open_dialog(DisputeOwnerDialog(self._desk, case, owners, self._window)),
        )

    def _letter(self, case: StoredDispute) -> None:
        number = case.answer or case.acknowledgement
        if number is not None:
            self._query(
                lambda context: reprint(context, DocumentId(number)),
                lambda paper: preview(self._desk, paper, title="Letter", suggested="letter.pdf", parent=self._window),
            )

    def _paid(self, row: Row) -> None:
        if row.placed is None:
            return
        found = row.placed.placement
        fee = usual_fee(found.left_cents, found.fee_tenths)
        asked = Asked(
            title="The agency paid",
            text=f"What the patient paid {found.agency} is taken off the placed visits in full; the fee is kept "
            f"beside it. Of {formats.dollars(found.left_cents)} their share would be {formats.dollars(fee)}.",
            act="&Post it",
            done="The payment is posted.",
            amount="&Patient paid",
            amount_cents=found.left_cents,
            day="&Received",
            reference="Check or &reference",
            why="Their &fee",
            why_hint=plain_amount(fee),
        )

        def run(context: Context, answered: Answered) -> Changes:
            said = answered.why.strip()
            usual = usual_fee(answered.amount_cents, found.fee_tenths)
            cents = 0 if said in {"0", "0.00"} else (read_amount(said) if said else usual)
            command = AgencyPaid(
                placement_id=found.placement_id,
                gross_cents=answered.amount_cents,
                fee_cents=-1 if cents is None else cents,
                received_on=answered.day or self._desk.clock.today(),
                reference=answered.reference,
            )
            return agency_paid(context, command)

        open_dialog(ReasonDialog(self._desk, asked, run, self._window))

    def _recall(self, row: Row) -> None:
        placed = row.placed.placement if row.placed else None
        asked = Asked(
            title="Recall from the agency" if placed else "End the review",
            text="The practice asks for it again; tell the agency to stop." if placed else "It is not placed.",
            act="&Recall it" if placed else "&End it",
            done="It is recalled: tell the agency." if placed else "The review has ended.",
            why_hint=row.placed.recall if row.placed else "",
        )

        def run(context: Context, answered: Answered) -> Changes:
            if placed is None:
                return end_review(context, row.guarantor_id, answered.why)
            return recall_placement(context, RecallPlacement(placement_id=placed.placement_id, because=answered.why))

        open_dialog(ReasonDialog(self._desk, asked, run, self._window))

    def _export(self) -> None:
        agency = self.placements.agency
        if agency is None:
            return
        file = self._desk.prompts.save_file(
            title="Table for the agency", suggested="placements.csv", kinds="Tables (*.csv *.xlsx)"
        )
        if file is None:
            return

        def done(made: PlacementsExported) -> None:
            self._desk.bus.publish(made.changes)
            self._desk.prompts.banner(f"{formats.count(made.rows, 'visit')} written for {agency.agency.name}.")

        wait_for(
            self._desk,
            Task(function=export_placements, command=ExportPlacements(agency_id=agency.agency_id, file=file)),
            label="Writing the table",
            done=done,
            failed=self._desk.prompts.error,
            parent=self._window,
        )

    def _list(self) -> None:
        agency = self.placements.agency
        if agency is not None:
            self._paper(print_placement_list, PrintPlacementList(agency_id=agency.agency_id), "Collections list")

    def _agency(self) -> None:
        """Changes the agency of the account in hand; with none in hand and several to choose from, asks which."""
        row, agencies = self.placements.row, self.placements.agencies
        if len(agencies) < 2 or (row is not None and row.placed is not None):
            self._change_agency(self.placements.agency)
            return
        button = self.placements.agency_button
        menu = QMenu(button)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in agencies:
            action = menu.addAction(one.agency.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=one: self._change_agency(one))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _change_agency(self, agency: StoredAgency | None) -> None:
        open_dialog(AgencyDialog(self._desk, agency, self._window))

    def _add_agency(self) -> None:
        self._change_agency(None)
