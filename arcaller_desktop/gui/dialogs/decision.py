"""Asks for the reason of a decision, and for a day where it is put off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.card_numbers import has_card_number
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_decision_dialog import Ui_DecisionDialog


class DecisionDialog(QDialog):
    """`chosen` gets the reason and the day. The button names the act."""

    def __init__(
        self,
        desk: Desk,
        *,
        title: str,
        text: str,
        act: str,
        chosen: Callable[[str, date | None], None],
        asks_day: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen = chosen
        self._asks_day = asks_day
        self.ui = Ui_DecisionDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.setWindowTitle(title)
        ui.decisionText.setText(text)
        ui.decisionButton.setText(act)
        for part in (ui.decisionUntil, ui.decisionUntilLabel):
            part.setVisible(asks_day)
        self._errors = FormErrors(ui.decisionError, {"why": ui.decisionWhy, "until": ui.decisionUntil})
        ui.decisionButton.clicked.connect(self.accept)
        ui.decisionKeepButton.clicked.connect(self.reject)
        ui.decisionWhy.setFocus()

    def accept(self) -> None:
        why, until = self.ui.decisionWhy.text().strip(), self.ui.decisionUntil.day if self._asks_day else None
        lacks = []
        if not why:
            lacks.append(("why", "Say why."))
        elif has_card_number(why):
            lacks.append(("why", "That looks like a card number; those are never kept."))
        if self._asks_day and (until is None or until <= self._desk.clock.today()):
            lacks.append(("until", "Choose a day to come."))
        if self._errors.show(lacks):
            return
        super().accept()
        self._chosen(why, until)
