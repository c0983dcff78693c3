"""Before, during and after a call: the gate's fixes and the read-aloud card."""

from __future__ import annotations

from PySide6.QtCore import QObject

from arcaller_desktop.domain.call_gate import GateFix
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.read_aloud import ReadAloudDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog


class CallsOffice(QObject):
    """Binds its commands of one main window."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        desk.commands.bind(Command.READ_ALOUD, self.read_aloud)
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
