"""The work itself: many claims at once, deadlines, workload, payers' limits, claims in hand, and taking back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.gui.actions import Command, Needs
from arcaller_desktop.gui.checkout_keeper import CheckoutKeeper
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.bulk import BulkDialog, What
from arcaller_desktop.gui.dialogs.limits import LimitsDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.panes.clocks import ClocksPane, WhyPane
from arcaller_desktop.gui.panes.deadlines import DeadlinesPage
from arcaller_desktop.gui.panes.workload import WorkloadPane
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.services.bulk import AssignClaims
from arcaller_desktop.services.clocks import BoardLine
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.limits import PayerLimits, payer_limits
from arcaller_desktop.services.queue import QueueQuery
from arcaller_desktop.storage.claim_views import claim_record


class WorkOffice(QObject):
    """Binds its commands of one main window and adds its pages and tabs."""

    def __init__(self, desk: Desk, window: MainWindow, team_page: TabbedPage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.keeper = CheckoutKeeper(desk, self)
        self.deadlines = DeadlinesPage(desk, window)
        window.add_page(Command.SHOW_DEADLINES, self.deadlines, name="deadlines", reload=self.deadlines.reload)
        self.deadlines.chosen.connect(self._show_line)
        self.deadlines.opened.connect(lambda claim_id: window.open_claim(ClaimId(claim_id)))
        self.workload = WorkloadPane(desk, self._move, window)
        team_page.add_tab(self.workload, "&Workload", reload=self.workload.reload)
        tabs = window.claim_pane.ui.claimTabs
        self.why, self.clocks = WhyPane(desk, window), ClocksPane(desk, window)
        tabs.addTab(self.why, "Why it is &work")
        tabs.addTab(self.clocks, "Cloc&ks")
        for command, run in (
            (Command.BULK_CHANGE, lambda: self.change_many(None)),
            (Command.GIVE_CLAIMS, lambda: self.change_many(What.ASSIGN)),
            (Command.LAY_ASIDE, lambda: self.change_many(What.PEND)),
            (Command.PAYER_LIMITS, self.edit_limits),
            (Command.UNDO, window.banner.take_back),
        ):
            desk.commands.bind(command, run)
        window.banner.undo_changed.connect(self._offer_undo)

    def change_many(self, what: What | None) -> None:
        """Opens the change of the chosen claims, or of the one in hand."""
        ids = self._window.queue_pane.chosen_claims
        if not ids and self._desk.current.claim_id is not None:
            ids = (self._desk.current.claim_id,)
        if not ids:
            self._desk.prompts.banner("Choose claims in the queue first: Shift or Ctrl with a click, Ctrl+A for all.")
            return
        dialog = BulkDialog(self._desk, ids, parent=self._window)
        if what is not None:
            dialog.choose(what)
        open_dialog(dialog)

    def _move(self, command: AssignClaims) -> None:
        if not command.claim_ids:
            self._desk.prompts.banner("There is nothing to move.")
            return
        open_dialog(BulkDialog(self._desk, command.claim_ids, command=command, parent=self._window))

    def _show_line(self, line: BoardLine) -> None:
        self._window.show_page(self._window.work_split)
        self._window.queue_pane.show_board(
            QueueQuery(
                payer_id=line.payer_id,
                deadline_action=line.action_key,
                deadline_from=line.since_on.isoformat() if line.since_on else "",
                deadline_by=line.until_on.isoformat(),
                sort="deadline",
                descending=False,
            ),
            line.payer,
        )

    def edit_limits(self) -> None:
        """Opens the limits and holidays of the payer that the claim in hand stands with."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            return

        def read(context: Context) -> PayerLimits | None:
            claim = claim_record(context.database, claim_id)
            return None if claim is None else payer_limits(context, PayerId(claim.payer_id))

        def show(limits: PayerLimits | None) -> None:
            if limits is not None:
                open_dialog(LimitsDialog(self._desk, limits, self._window))

        self._desk.jobs.query(read, channel="office.limits", done=show, owner=self)

    def _offer_undo(self, words: str) -> None:
        """Ctrl+Z takes back what the banner named last, also when the banner has gone."""
        present, absent = (Needs.UNDO, Needs.NOTHING) if words else (Needs.NOTHING, Needs.UNDO)
        self._desk.commands.set_present(present=present, absent=absent)
        action = self._desk.commands.action(Command.UNDO)
        tip = f"Take back: {words}" if words else Command.UNDO.value.tip
        action.setToolTip(f"{tip} (Ctrl+Z)")
        action.setStatusTip(tip)
