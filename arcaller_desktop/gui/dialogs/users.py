"""Who may sign in: the list, a new account, a new password for someone who lost theirs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.roles import ROLE_LABELS, ROLES, Role
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_user_dialog import Ui_UserDialog
from arcaller_desktop.gui.forms.ui_users_dialog import Ui_UsersDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import recovery_key_page
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.users import (
    AddUser,
    ResetPassword,
    add_user,
    all_users,
    disable_user,
    renew_recovery_key,
    reset_password,
)
from arcaller_desktop.storage.users import Account


class UserColumn(Enum):
    NAME = ColumnHead(title="Name", width=24)
    LOGIN = ColumnHead(title="Sign-in name", width=16)
    ROLE = ColumnHead(title="Role", width=18)
    STATE = ColumnHead(title="", width=0)


class UsersDialog(QDialog):
    """Reloads itself when users change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_UsersDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.users: RowModel[Account] = RowModel(UserColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.usersTable, self.users, self.users.heads)
        ui.usersTable.selectionModel().currentRowChanged.connect(self._follow)
        ui.usersAddButton.clicked.connect(lambda: UserDialog(desk, parent=self).open())
        ui.usersPasswordButton.clicked.connect(self._new_password)
        ui.usersDisableButton.clicked.connect(self._close_account)
        ui.usersKeyButton.clicked.connect(self._new_recovery_key)
        ui.usersCloseButton.clicked.connect(self.reject)
        Reloader(self, desk.bus, interests=Changes.USERS, reload=self.reload)
        self.reload()

    def reload(self) -> None:
        self._desk.jobs.query(all_users, channel="users", done=self._show, owner=self)

    def _show(self, accounts: Sequence[Account]) -> None:
        self.users.set_items(accounts)
        choose_row(self.ui.usersTable, 0)
        self._follow()

    @property
    def chosen(self) -> Account | None:
        return self.users.item(self.ui.usersTable.currentIndex().row())

    def _follow(self, *_: object) -> None:
        works = self.chosen is not None and self.chosen.disabled_at is None
        self.ui.usersPasswordButton.setEnabled(works)
        self.ui.usersDisableButton.setEnabled(works)

    def _new_password(self) -> None:
        if self.chosen is not None:
            UserDialog(self._desk, account=self.chosen, parent=self).open()

    def _close_account(self) -> None:
        account = self.chosen
        if account is None or not self._desk.prompts.confirm(
            title="Close account",
            message=f"{account.user.name} can no longer sign in. What they did stays in the records.",
            act="Close the account",
            keep="Keep it",
        ):
            return
        self._desk.jobs.change(
            lambda context: disable_user(context, account.user.id),
            done=self._desk.bus.publish,
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _new_recovery_key(self) -> None:
        if not self._desk.prompts.confirm(
            title="New recovery key",
            message="The recovery key that was printed before opens nothing any more.",
            act="Make a new key",
            keep="Keep the old key",
        ):
            return
        wait_for(
            self._desk,
            Task(function=new_recovery_page, command=None),
            label="Making the recovery key",
            done=self._show_key_page,
            parent=self,
        )

    def _show_key_page(self, pdf: bytes) -> None:
        page = PreviewDialog(
            pdf,
            title="Recovery key",
            suggested="recovery-key.pdf",
            prompts=self._desk.prompts,
            notice="This page is shown once. Print it now and keep it in a sealed envelope, away from this PC.",
            shown_once="The old key opens nothing any more, and this one is shown only now.",
            parent=self,
        )
        page.open()


def new_recovery_page(context: Context, _command: None, progress: Progress) -> bytes:
    """Makes a new recovery key and gives its page, the only place where it stands; for the worker process."""
    progress.report(0, 1, "Making the recovery key")
    key = renew_recovery_key(context)
    name = practice_profile(context).name
    return recovery_key_page(practice_name=name, recovery_key=key, created_on=context.clock.today())


class UserDialog(QDialog):
    """A new account; with `account`, a new password for it."""

    def __init__(self, desk: Desk, account: Account | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._account = account
        self.ui = Ui_UserDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        for role in ROLES:
            ui.userRole.addItem(ROLE_LABELS[role], role)
        self._errors = FormErrors(
            ui.userError,
            {"name": ui.userName, "login": ui.userLogin, "password": ui.userPassword, "again": ui.userAgain},
        )
        if account is not None:
            self.setWindowTitle("New password")
            ui.userName.setText(account.user.name)
            ui.userLogin.setText(account.user.login)
            ui.userRole.setCurrentIndex(ui.userRole.findData(account.user.role))
            for field in (ui.userName, ui.userLogin, ui.userRole):
                field.setEnabled(False)
            ui.userPasswordLabel.setText("New &password")
            ui.userSaveButton.setText("&Set the password")
        ui.userSaveButton.clicked.connect(self._save)
        ui.userCancelButton.clicked.connect(self.reject)
        (ui.userName if account is None else ui.userPassword).setFocus()

    def _save(self) -> None:
        ui = self.ui
        password = ui.userPassword.text()
        lacks = []
        if not ui.userName.text().strip():
            lacks.append(("name", "Give the person's name."))
        if not ui.userLogin.text().strip():
            lacks.append(("login", "Choose a sign-in name."))
        if password != ui.userAgain.text():
            lacks.append(("again", "The two passwords differ."))
        if self._errors.show(lacks):
            return
        ui.userSaveButton.setEnabled(False)
        account = self._account
        if account is not None:
            reset = ResetPassword(user_id=account.user.id, new=password)
            self._desk.jobs.change(
                lambda context: reset_password(context, reset), done=self._saved, failed=self._fail, owner=self
            )
            return
        role: Role = ROLES[max(ui.userRole.currentIndex(), 0)]
        added = AddUser(
            login=ui.userLogin.text().strip(), name=ui.userName.text().strip(), role=role, password=password
        )
        self._desk.jobs.change(
            lambda context: add_user(context, added), done=self._saved, failed=self._fail, owner=self
        )

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.prompts.banner("The password is set." if self._account else "The user can sign in now.")
        self._desk.bus.publish(changes)

    def _fail(self, error: Exception) -> None:
        self.ui.userSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _cells(account: Account) -> Sequence[Cell]:
    closed = account.disabled_at is not None
    tone = Tone.MUTED if closed else Tone.PLAIN
    state = f"Closed {formats.day(account.disabled_at.date())}" if account.disabled_at is not None else ""
    return (
        Cell(text=account.user.name, tone=tone),
        Cell(text=account.user.login, tone=tone),
        Cell(text=ROLE_LABELS[account.user.role], tone=tone),
        Cell(text=state, tone=tone),
    )
