"""Before, during and after a call: the gate's fixes, the card to read aloud, letters to payers, evidence."""

from __future__ import annotations

from PySide6.QtCore import QObject

from arcaller_desktop.domain.call_gate import GateFix
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.payer_letter import PayerLetterDialog
from arcaller_desktop.gui.dialogs.read_aloud import ReadAloudDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog, preview
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.call_summaries import DrawCallLog, draw_call_log
from arcaller_desktop.services.evidence import draw_evidence_pack
from arcaller_desktop.services.payer_letters import payer_letter_choice


class CallsOffice(QObject):
    """Binds its commands of one main window."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        for command, run in (
            (Command.READ_ALOUD, self.read_aloud),
            (Command.PAYER_LETTER, self.write_letter),
            (Command.EVIDENCE_PACK, self.show_evidence),
            (Command.CLAIM_CALLS, lambda: self.show_calls(DrawCallLog(claim_id=desk.current.claim_id))),
            (Command.DAY_CALLS, lambda: self.show_calls(DrawCallLog(on=desk.clock.today()))),
        ):
            desk.commands.bind(command, run)
        window.call_pane.gate.fix.connect(self.close_gap)

    def read_aloud(self) -> None:
        """Shows the card; it may stay open beside the call."""
        pane = self._window.call_pane
        sheet = pane.sheet
        if sheet is None:
            return
        path = pane.guide.path
        asks = path.asks if path is not None else ()
        dialog = ReadAloudDialog(
            self._desk, sheet, ask=tuple(ask.question.ask for ask in asks if ask.is_required), parent=self._window
        )
        dialog.setModal(False)
        dialog.show()

    def write_letter(self) -> None:
        """Opens a letter to the payer of the claim in hand, of the kind its last call asked for."""
        claim_id = self._desk.current.claim_id
        if claim_id is not None:
            self._desk.jobs.query(
                lambda context: payer_letter_choice(context, claim_id),
                channel="office",
                done=lambda choice: open_dialog(PayerLetterDialog(self._desk, claim_id, choice, self._window)),
                owner=self,
            )

    def show_evidence(self) -> None:
        """Gathers everything about the claim in hand, keeps it and shows it."""
        claim_id = self._desk.current.claim_id
        if claim_id is None:
            return
        wait_for(
            self._desk,
            Task(function=draw_evidence_pack, command=claim_id),
            label="Gathering the evidence",
            done=lambda paper: preview(
                self._desk, paper, title="Evidence pack", suggested=f"evidence-{claim_id}.pdf", parent=self._window
            ),
            parent=self._window,
        )

    def show_calls(self, command: DrawCallLog) -> None:
        """Keeps all calls about the claim in hand, or of today, and shows them."""
        wait_for(
            self._desk,
            Task(function=draw_call_log, command=command),
            label="Drawing the calls",
            done=lambda paper: preview(
                self._desk, paper, title="Calls", suggested=f"calls-{self._desk.clock.today()}.pdf", parent=self._window
            ),
            parent=self._window,
        )

    def close_gap(self, fix: GateFix) -> None:
        """Goes where a gap of the gate is closed."""
        commands, pane = self._desk.commands, self._window.call_pane
        if fix is GateFix.PRACTICE:
            commands.run(Command.PRACTICE)
        elif fix is GateFix.PATIENT:
            commands.run(Command.PATIENT)
        elif fix is GateFix.WAIT:
            commands.run(Command.NEXT_CLAIM)
        elif fix is GateFix.PAYER and pane.sheet is not None:
            open_dialog(PayerDialog(self._desk, pane.sheet.payer, self._window))
        else:
            self._window.claim_pane.setFocus()
