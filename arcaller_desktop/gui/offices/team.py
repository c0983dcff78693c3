"""The team: questions to colleagues, the hand-over sheet, productivity, checks of calls."""

from __future__ import annotations

from PySide6.QtCore import QObject

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.roles import Permission
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.hand_over import HandOverDialog
from arcaller_desktop.gui.dialogs.quality import Purpose, ReviewDialog
from arcaller_desktop.gui.dialogs.tasks import AskTaskDialog, HandOnDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.gui.panes.productivity import ProductivityPane
from arcaller_desktop.gui.panes.quality import QualityPane, QualityWays
from arcaller_desktop.gui.panes.tasks import TasksPane, TaskWays
from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.hand_overs import MakeHandOver, keep_hand_over
from arcaller_desktop.services.tasks import PrintTasks, TaskView, keep_task_sheet, task_proposal
from arcaller_desktop.storage.quality import TouchToCheck


class TeamOffice(QObject):
    """Fills the team's page and binds its commands."""

    def __init__(self, desk: Desk, window: MainWindow, page: TabbedPage) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.tasks = TasksPane(
            desk,
            TaskWays(
                ask=lambda: self.ask(None),
                hand_on=self.hand_on,
                print_one=lambda task_id: self._print(PrintTasks(task_id=task_id), f"question-{task_id}.pdf"),
                print_queries=lambda: self._print(PrintTasks(), "client-queries.pdf"),
                open_claim=window.open_claim,
            ),
        )
        self.quality = QualityPane(
            desk,
            QualityWays(
                check=lambda touch: self._review(touch, Purpose.SHOW if touch.review_id is not None else Purpose.CHECK),
                dispute=lambda touch: self._review(touch, Purpose.DISPUTE),
                decide=lambda touch: self._review(touch, Purpose.DECIDE),
                open_claim=window.open_claim,
            ),
        )
        self.productivity = ProductivityPane(desk)
        page.add_tab(self.tasks, "&Questions", reload=self.tasks.reload)
        page.add_tab(self.productivity, "&Productivity", reload=self.productivity.reload)
        page.add_tab(self.quality, "Chec&ks", reload=self.quality.reload)
        desk.commands.bind(Command.ASK_COLLEAGUE, lambda: self.ask(desk.current.claim_id))
        desk.commands.bind(Command.HAND_OVER, self.hand_over)

    def ask(self, claim_id: ClaimId | None) -> None:
        """Opens a question about a claim, or one in general."""
        self._desk.jobs.query(
            lambda context: task_proposal(context, claim_id),
            channel="office.team",
            done=lambda proposal: open_dialog(AskTaskDialog(self._desk, claim_id, proposal, self._window)),
            failed=self._desk.prompts.error,
            owner=self,
        )

    def hand_on(self, view: TaskView) -> None:
        """Opens the choice of who is to answer instead."""
        self._desk.jobs.query(
            lambda context: task_proposal(context, None),
            channel="office.team",
            done=lambda proposal: open_dialog(HandOnDialog(self._desk, view, proposal, parent=self._window)),
            owner=self,
        )

    def hand_over(self) -> None:
        """Makes the sheet for the next shift."""
        team = self._desk.commands.has_right(Permission.ASSIGN_WORK)
        open_dialog(HandOverDialog(self._make_hand_over, whole_team=team, parent=self._window))

    def _make_hand_over(self, command: MakeHandOver) -> None:
        today = self._desk.clock.today()
        wait_for(
            self._desk,
            Task(function=keep_hand_over, command=command),
            label="Drawing the hand-over sheet",
            done=lambda paper: preview(
                self._desk, paper, title="Hand-over sheet", suggested=f"hand-over-{today}.pdf", parent=self._window
            ),
            failed=self._desk.prompts.error,
            parent=self._window,
        )

    def _print(self, command: PrintTasks, suggested: str) -> None:
        wait_for(
            self._desk,
            Task(function=keep_task_sheet, command=command),
            label="Drawing the questions",
            done=lambda paper: preview(self._desk, paper, title="Questions", suggested=suggested, parent=self._window),
            failed=self._desk.prompts.error,
            parent=self._window,
        )

    def _review(self, touch: TouchToCheck, purpose: Purpose) -> None:
        open_dialog(ReviewDialog(self._desk, touch, purpose, self._window))
