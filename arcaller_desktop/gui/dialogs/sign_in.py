"""Who is there? Sign-in with name and password, or with the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.paths import DATA_SUFFIX
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_recovery_dialog import Ui_RecoveryDialog
from arcaller_desktop.gui.forms.ui_sign_in_dialog import Ui_SignInDialog
from arcaller_desktop.gui.prompts import Prompts
from arcaller_desktop.jobs.aside import Aside

if TYPE_CHECKING:  # painted before anything behind it is loaded
    from arcaller_desktop.services.context import Access
    from arcaller_desktop.services.practices import PracticeCreated


class Door(Protocol):
    """What opens a practice; the real one is `services.practices`."""

    def open(self, path: Path, login: str, password: str) -> Access: ...

    def open_with_recovery_key(self, path: Path, key: str, login: str, password: str) -> PracticeCreated: ...


class SignInDialog(QDialog):
    """`access` is there when it was accepted. `show_key` gets a new recovery key, which must be kept.

    `notice` says what a person should know about this practice before signing in; `restore` asks for a backup and
    gives the practice that was made of it.
    """

    def __init__(
        self,
        *,
        path: Path | None,
        user: str,
        door: Door,
        aside: Aside,
        prompts: Prompts,
        show_key: Callable[[str], None],
        restore: Callable[[QWidget], Path | None],
        notice: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._door = door
        self._aside = aside
        self._prompts = prompts
        self._show_key = show_key
        self._ask_restore = restore
        self.access: Access | None = None
        self.ui = Ui_SignInDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self._errors = FormErrors(ui.signInError, {"user": ui.signInUser, "password": ui.signInPassword})
        ui.signInUser.setText(user)
        ui.signInNotice.setText(notice)
        ui.signInNotice.setVisible(bool(notice))
        ui.signInButton.clicked.connect(self._sign_in)
        ui.signInOtherButton.clicked.connect(self._choose_other)
        ui.signInRestoreButton.clicked.connect(self._restore)
        ui.signInRecoveryButton.clicked.connect(self._use_recovery_key)
        self.setFixedWidth(440)
        self._show_practice()
        self._set_busy(False)
        (ui.signInPassword if user else ui.signInUser).setFocus()

    @property
    def path(self) -> Path | None:
        """The practice that is to be opened."""
        return self._path

    def _show_practice(self) -> None:
        known = self._path is not None
        self.ui.signInPractice.setText(self._path.stem if self._path is not None else "Choose a practice first.")
        self.ui.signInPractice.setToolTip(str(self._path or ""))
        self.ui.signInButton.setEnabled(known)
        self.ui.signInRecoveryButton.setEnabled(known)

    def _choose_other(self) -> None:
        found = self._prompts.open_files(title="Open a practice", kinds=f"Practices (*{DATA_SUFFIX})")
        if found:
            self._turn_to(found[0])

    def _restore(self) -> None:
        made = self._ask_restore(self)
        if made is not None:
            self._turn_to(made)

    def _turn_to(self, practice: Path) -> None:
        self._path = practice
        self._errors.clear()
        self.ui.signInNotice.hide()
        self._show_practice()

    def _sign_in(self) -> None:
        login, password = self.ui.signInUser.text().strip(), self.ui.signInPassword.text()
        lacks = [("user", "Type your sign-in name.")] if not login else []
        lacks += [("password", "Type your password.")] if not password else []
        path = self._path
        if self._errors.show(lacks) or path is None:
            return
        self._set_busy(True)
        self._aside.run(
            lambda: self._door.open(path, login, password), done=self._opened, failed=self._refused, owner=self
        )

    def _opened(self, access: Access) -> None:
        self._set_busy(False)
        self.access = access
        self.ui.signInPassword.clear()
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        self.ui.signInPassword.clear()
        if isinstance(error, UserError):
            self._errors.show([("password", str(error))])
        else:
            self._prompts.error(error)

    def _set_busy(self, busy: bool) -> None:
        ui = self.ui
        ui.signInBusy.setVisible(busy)
        for part in (ui.signInUser, ui.signInPassword, ui.signInButton, ui.signInOtherButton):
            part.setEnabled(not busy)
        for part in (ui.signInRestoreButton, ui.signInRecoveryButton):
            part.setEnabled(not busy)
        if not busy:
            self._show_practice()

    def _use_recovery_key(self) -> None:
        if self._path is None:
            return
        dialog = RecoveryDialog(
            path=self._path,
            user=self.ui.signInUser.text(),
            door=self._door,
            aside=self._aside,
            prompts=self._prompts,
            parent=self,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.opened is not None:
            self._show_key(dialog.opened.recovery_key)
            self._opened(dialog.opened.access)


class RecoveryDialog(QDialog):
    """Opens a practice when nobody's password does; the person gets a new password and a new key."""

    def __init__(
        self, *, path: Path, user: str, door: Door, aside: Aside, prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._door = door
        self._aside = aside
        self._prompts = prompts
        self.opened: PracticeCreated | None = None
        self.ui = Ui_RecoveryDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.recoveryUser.setText(user)
        ui.recoveryBusy.hide()
        self._errors = FormErrors(
            ui.recoveryError,
            {
                "key": ui.recoveryKey,
                "user": ui.recoveryUser,
                "password": ui.recoveryPassword,
                "again": ui.recoveryAgain,
            },
        )
        ui.recoveryButton.clicked.connect(self._open)
        ui.recoveryCancelButton.clicked.connect(self.reject)
        self.setMinimumWidth(460)

    def _open(self) -> None:
        ui = self.ui
        key, login = ui.recoveryKey.text().strip(), ui.recoveryUser.text().strip()
        password = ui.recoveryPassword.text()
        lacks = [("key", "Type the recovery key.")] if not key else []
        lacks += [("user", "Type your sign-in name.")] if not login else []
        lacks += [("again", "The two passwords differ.")] if password != ui.recoveryAgain.text() else []
        if self._errors.show(lacks):
            return
        self._set_busy(True)
        self._aside.run(
            lambda: self._door.open_with_recovery_key(self._path, key, login, password),
            done=self._done,
            failed=self._refused,
            owner=self,
        )

    def _done(self, opened: PracticeCreated) -> None:
        self._set_busy(False)
        self.opened = opened
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, UserError):
            self._errors.say(str(error))
        else:
            self._prompts.error(error)

    def _set_busy(self, busy: bool) -> None:
        self.ui.recoveryBusy.setVisible(busy)
        self.ui.recoveryButton.setEnabled(not busy)
