"""Asks what the next shift must know, before the hand-over sheet is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.gui.forms.ui_hand_over_dialog import Ui_HandOverDialog
from arcaller_desktop.services.hand_overs import MakeHandOver


class HandOverDialog(QDialog):
    """`made` carries what is wanted."""

    def __init__(
        self, made: Callable[[MakeHandOver], None], *, whole_team: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._made = made
        self.ui = Ui_HandOverDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.handOverText.setText(
            "Lists calls to be made again, promises for the next working day, questions that wait, claims begun and "
            "not finished, and client queries."
        )
        ui.handOverTeam.setChecked(whole_team)
        ui.handOverError.hide()
        ui.handOverButton.clicked.connect(self._make)
        ui.handOverCancelButton.clicked.connect(self.reject)
        self.setMinimumWidth(500)
        ui.handOverRemarks.setFocus()

    def _make(self) -> None:
        command = MakeHandOver(
            whole_team=self.ui.handOverTeam.isChecked(), remarks=self.ui.handOverRemarks.toPlainText().strip()
        )
        self.accept()
        self._made(command)
