"""Calls and payers: summaries, cards, policy notes."""

from __future__ import annotations

from PySide6.QtCore import QObject

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.ids import CallId
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.policy_note import NoteHistoryDialog, PolicyNoteDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.call_summaries import call_summary_paper
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.policy import NoteView, note_history


def draw_call_summary(context: Context, command: CallId, progress: Progress) -> Paper:
    """`call_summary_paper` for the worker process."""
    progress.report(0, 1, "Drawing the call summary")
    return call_summary_paper(context, command)


class PayersOffice(QObject):
    """Answers the buttons of the claim and policy panes."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        window.claim_pane.bind_commands(show_summary=self.show_call_summary)
        window.policy_pane.bind_commands(
            add=self.add_note,
            edit=lambda card, note: open_dialog(PolicyNoteDialog(desk, card, note, window)),
            show_history=self.show_history,
            edit_card=self.edit_card,
        )

    def show_call_summary(self, call_id: CallId) -> None:
        """Keeps the summary of a call and shows it."""
        wait_for(
            self._desk,
            Task(function=draw_call_summary, command=call_id),
            label="Drawing the call summary",
            done=lambda paper: preview(
                self._desk, paper, title="Call summary", suggested=f"call-summary-{call_id}.pdf", parent=self._window
            ),
            parent=self._window,
        )

    def edit_card(self, card: PayerCard) -> None:
        """Opens a payer's card."""
        open_dialog(PayerDialog(self._desk, card, self._window))

    def add_note(self, card: PayerCard) -> None:
        """Opens a new policy note with what the claim in hand tells: its open denial, and its last call as source."""
        dialog = PolicyNoteDialog(self._desk, card, parent=self._window)
        claim = self._window.claim_pane.claim
        if claim is not None:
            code = next((decision.code for decision in claim.decisions if decision.is_open_denial), "")
            call = next((event for event in claim.timeline if event.kind == "call" and event.reference), None)
            source = f"Call of {formats.day(call.at.date())}, reference {call.reference}" if call is not None else ""
            dialog.suggest(reason_code=code, source=source)
        open_dialog(dialog)

    def show_history(self, note: NoteView) -> None:
        """Shows how a policy note came to say what it says."""
        self._desk.jobs.query(
            lambda context: note_history(context, note.note_number),
            channel="office",
            done=lambda versions: open_dialog(NoteHistoryDialog(self._desk, versions, self._window)),
            owner=self,
        )
