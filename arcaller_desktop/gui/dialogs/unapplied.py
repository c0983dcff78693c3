"""What became of money that came, or was kept, without a claim."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.credits import Resolution
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_unapplied_dialog import Ui_UnappliedDialog
from arcaller_desktop.services.credits import ResolveUnapplied, resolve_unapplied
from arcaller_desktop.storage.credits import UnappliedRow


class UnappliedDialog(QDialog):
    """One choice and a note."""

    def __init__(self, desk: Desk, row: UnappliedRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self.ui = Ui_UnappliedDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        code = f" ({row.code})" if row.code else ""
        ui.unappliedTitle.setText(f"{row.kind.value}{code}: {formats.dollars(row.amount_cents)}")
        came = f"{row.payer}, {row.trace or 'no number'}, {formats.day(row.on)}"
        ui.unappliedText.setText(f"{came}. {row.reference}")
        for resolution in Resolution:
            ui.unappliedResolution.addItem(resolution.label, resolution.value)
        self._errors = FormErrors(ui.unappliedError, {"note": ui.unappliedNote})
        ui.unappliedSaveButton.clicked.connect(self._save)
        ui.unappliedCancelButton.clicked.connect(self.reject)

    def _save(self) -> None:
        command = ResolveUnapplied(
            row=self._row,
            resolution=Resolution(self.ui.unappliedResolution.currentData()),
            note=self.ui.unappliedNote.toPlainText().strip(),
        )
        self._desk.jobs.change(
            lambda context: resolve_unapplied(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner(f"{formats.dollars(self._row.amount_cents)} explained.")

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)
