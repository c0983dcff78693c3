"""A person's own new password."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_password_dialog import Ui_PasswordDialog
from arcaller_desktop.services.users import ChangePassword, change_password


class PasswordDialog(QDialog):
    """Asks for the present password too: a PC left open must not give it away."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_PasswordDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.passwordText.setText(
            "Nobody can look a password up. 12 characters or more; four unrelated words are easy to keep in mind."
        )
        self._errors = FormErrors(
            ui.passwordError, {"old": ui.passwordOld, "new": ui.passwordNew, "again": ui.passwordAgain}
        )
        ui.passwordButton.clicked.connect(self._change)
        ui.passwordCancelButton.clicked.connect(self.reject)
        ui.passwordOld.setFocus()

    def _change(self) -> None:
        ui = self.ui
        old, new = ui.passwordOld.text(), ui.passwordNew.text()
        lacks = [("old", "Type your present password.")] if not old else []
        if new != ui.passwordAgain.text():
            lacks.append(("again", "The two new passwords differ."))
        if self._errors.show(lacks):
            return
        ui.passwordButton.setEnabled(False)
        command = ChangePassword(old=old, new=new)
        self._desk.jobs.change(
            lambda context: change_password(context, command), done=self._changed, failed=self._fail, owner=self
        )

    def _changed(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("Your password is changed.")

    def _fail(self, error: Exception) -> None:
        self.ui.passwordButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)
