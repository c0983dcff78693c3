"""Whose remittances in the watched folder post without a question."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_watched_payers_dialog import Ui_WatchedPayersDialog
from arcaller_desktop.services.watched_folder import choose_unasked_payers
from arcaller_desktop.storage.payers import PayerSummary


class WatchedPayersDialog(QDialog):
    """A list with a mark for each payer."""

    def __init__(
        self,
        desk: Desk,
        payers: Sequence[PayerSummary],
        chosen: Collection[PayerId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_WatchedPayersDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._payers = [payer.payer_id for payer in payers]
        for payer in payers:
            item = QListWidgetItem(payer.name, self.ui.watchedPayers)
            item.setCheckState(Qt.CheckState.Checked if payer.payer_id in chosen else Qt.CheckState.Unchecked)
        if payers:
            self.ui.watchedPayers.setCurrentRow(0)
        self.ui.watchedSaveButton.clicked.connect(self._save)
        self.ui.watchedCancelButton.clicked.connect(self.reject)

    def _save(self) -> None:
        chosen = [
            payer
            for row, payer in enumerate(self._payers)
            if self.ui.watchedPayers.item(row).checkState() is Qt.CheckState.Checked
        ]
        self._desk.jobs.change(lambda context: choose_unasked_payers(context, chosen), done=self._saved, owner=self)

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("Saved. Files of these payers post by themselves when they are whole.")
