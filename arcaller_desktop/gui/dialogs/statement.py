"""A patient's statement: looked at first, recorded when it is issued, then printed from what was kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.statements import (
    IssueStatement,
    PreviewStatement,
    StatementIssued,
    hold_by_hand,
    issue_statement,
    preview_statement,
)

NOT_RECORDED = "This is a preview. Nothing is recorded until you choose Issue statement."


@dataclass(frozen=True, kw_only=True, slots=True)
class StatementPreview:
    """The paper as it would be, and why it cannot be issued now; empty when it can."""

    paper: Paper
    hold: str


def look_at_statement(context: Context, command: PreviewStatement, progress: Progress) -> StatementPreview:
    """The preview and what holds it back, in one go in the worker process."""
    hold = hold_by_hand(context, account(context, command.guarantor_id))
    return StatementPreview(paper=preview_statement(context, command, progress), hold=hold)


class StatementFlow(QObject):
    """From the command to the paper. `opened` gets the preview once it is there."""

    def __init__(
        self,
        desk: Desk,
        guarantor_id: GuarantorId,
        *,
        opened: Callable[[PreviewDialog], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._guarantor_id = guarantor_id
        self._opened = opened
        self._window = parent
        self._preview: PreviewDialog | None = None
        self._button: QPushButton | None = None

    def start(self) -> None:
        """Draws the preview, then opens it."""
        wait_for(
            self._desk,
            Task(function=look_at_statement, command=PreviewStatement(guarantor_id=self._guarantor_id)),
            label="Drawing the statement",
            done=self._open,
            parent=self._window,
        )

    def _open(self, found: StatementPreview) -> None:
        held = f"No statement can be issued now: {found.hold}. This is what it would say."
        self._preview = PreviewDialog(
            found.paper.pdf,
            title="Patient statement",
            suggested="statement.pdf",
            prompts=self._desk.prompts,
            notice=held if found.hold else NOT_RECORDED,
            parent=self._window,
        )
        self._button = self._preview.add_act("&Issue statement")
        self._button.setEnabled(not found.hold)
        self._button.clicked.connect(self._issue)
        self.setParent(self._preview)
        self._opened(self._preview)

    def _issue(self) -> None:
        if self._preview is None or self._button is None:
            return
        self._button.setEnabled(False)
        wait_for(
            self._desk,
            Task(function=issue_statement, command=IssueStatement(guarantor_id=self._guarantor_id)),
            label="Recording the statement",
            done=self._show_issued,
            failed=self._fail,
            parent=self._preview,
        )

    def _show_issued(self, issued: StatementIssued) -> None:
        self._desk.bus.publish(issued.changes)
        if self._preview is None or self._button is None:
            return
        asked = formats.dollars(issued.amount_due_cents)
        self._preview.show_pdf(
            issued.paper.pdf,
            notice=f"Statement {issued.number} over {asked} is recorded and kept. Print or save it now.",
            suggested=f"statement-{issued.number}.pdf",
        )
        self._button.hide()
        self._preview.ui.previewPrintButton.setDefault(True)
        self._preview.ui.previewPrintButton.setFocus()

    def _fail(self, error: Exception) -> None:
        if self._button is not None:
            self._button.setEnabled(True)
        self._desk.prompts.error(error)
