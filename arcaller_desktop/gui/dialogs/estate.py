"""The estate of a guarantor who died: who speaks for it, where its mail goes, and whether statements may go out."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.people import Address
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_estate_dialog import Ui_EstateDialog
from arcaller_desktop.services.estates import SaveEstate, save_estate
from arcaller_desktop.storage.estates import StoredEstate


class EstateDialog(QDialog):
    """For one account whose guarantor died."""

    def __init__(
        self, desk: Desk, guarantor_id: GuarantorId, estate: StoredEstate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._guarantor_id = guarantor_id
        self.ui = Ui_EstateDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui, address = self.ui, estate.address
        ui.estateRepresentative.setText(estate.representative)
        ui.estateLine1.setText(address.line1)
        ui.estateLine2.setText(address.line2)
        ui.estateCity.setText(address.city)
        ui.estateState.setText(address.state)
        ui.estateZip.setText(address.zip_code)
        ui.estateRelease.setChecked(estate.released_at is not None)
        self._errors = FormErrors(ui.estateError, {"representative": ui.estateRepresentative, "line1": ui.estateLine1})
        ui.estateSaveButton.clicked.connect(self.save)
        ui.estateCancelButton.clicked.connect(self.reject)
        ui.estateRepresentative.setFocus()

    def command(self) -> SaveEstate:
        """The estate that the form describes."""
        ui = self.ui
        return SaveEstate(
            guarantor_id=self._guarantor_id,
            representative=ui.estateRepresentative.text(),
            address=Address(
                line1=ui.estateLine1.text().strip(),
                line2=ui.estateLine2.text().strip(),
                city=ui.estateCity.text().strip(),
                state=ui.estateState.text().strip().upper(),
                zip_code=ui.estateZip.text().strip(),
            ),
            release=ui.estateRelease.isChecked(),
        )

    def save(self) -> None:
        """Keeps it."""
        command = self.command()
        self._desk.jobs.change(
            lambda context: save_estate(context, command), done=self._saved, failed=self._fail, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        released = self.ui.estateRelease.isChecked()
        self._desk.prompts.banner("Statements go to the estate." if released else "Statements to the estate wait.")

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)
