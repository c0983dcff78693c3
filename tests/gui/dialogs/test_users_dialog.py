"""Users: added, closed, given a new password; and one's own password."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import PASSWORD, Opener

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.password import PasswordDialog
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.dialogs.users import UserDialog, UsersDialog
from arcaller_desktop.security.key_file import WrongPasswordError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import open_practice
from arcaller_desktop.services.users import all_users

FIRST = "four unrelated words here"


@pytest.fixture
def dialog(real_desk: Desk, show: Opener) -> UsersDialog:
    made = UsersDialog(real_desk)
    show(made)
    return made


def add(users: UsersDialog, qtbot: QtBot, *, password: str = FIRST, again: str = FIRST) -> UserDialog:
    users.ui.usersAddButton.click()
    form = users.findChildren(UserDialog)[-1]
    qtbot.keyClicks(form.ui.userName, "Carl Caller")
    qtbot.keyClicks(form.ui.userLogin, "carl")
    form.ui.userPassword.setText(password)
    form.ui.userAgain.setText(again)
    qtbot.keyClick(form, Qt.Key.Key_Return)
    return form


def test_an_added_user_can_sign_in_at_once(
    dialog: UsersDialog, practice: Context, prompts: FakePrompts, qtbot: QtBot
) -> None:
    form = add(dialog, qtbot)
    assert not form.isVisible()
    assert [account.user.name for account in dialog.users.items] == ["Ada Admin", "Carl Caller"]
    access = open_practice(practice.database.path, "carl", FIRST)
    assert access.user.role == "caller"
    assert prompts.banners == ["The user can sign in now."]


def test_a_password_typed_differently_or_too_short_is_refused_in_place(
    dialog: UsersDialog, practice: Context, qtbot: QtBot
) -> None:
    form = add(dialog, qtbot, again="something else entirely")
    assert form.ui.userError.text() == "The two passwords differ."
    assert form.ui.userAgain.property("wrong")
    form.ui.userPassword.setText("short")
    form.ui.userAgain.setText("short")
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert "fewer than 12 characters" in form.ui.userError.text()
    assert form.isVisible()
    assert len(all_users(practice)) == 1


def test_the_last_administrator_cannot_be_closed(
    dialog: UsersDialog, practice: Context, prompts: FakePrompts, show: Opener
) -> None:
    prompts.answers = [True]
    dialog.ui.usersDisableButton.click()
    assert "last administrator" in str(prompts.errors[0])
    assert all(account.disabled_at is None for account in all_users(practice))


def test_closing_an_account_is_asked_and_shown(
    dialog: UsersDialog, practice: Context, prompts: FakePrompts, qtbot: QtBot
) -> None:
    add(dialog, qtbot)
    dialog.ui.usersTable.selectRow(1)
    dialog.ui.usersDisableButton.click()
    assert all(account.disabled_at is None for account in all_users(practice))
    prompts.answers = [True]
    dialog.ui.usersTable.selectRow(1)
    dialog.ui.usersDisableButton.click()
    assert "[Close the account] [Keep it]" in prompts.asked[-1]
    assert dialog.users.index(1, 3).data() == "Closed 03/12/2026"
    dialog.ui.usersTable.selectRow(1)
    assert not dialog.ui.usersDisableButton.isEnabled()


def test_somebody_who_lost_the_password_gets_another(dialog: UsersDialog, practice: Context, qtbot: QtBot) -> None:
    add(dialog, qtbot)
    dialog.ui.usersTable.selectRow(1)
    dialog.ui.usersPasswordButton.click()
    form = dialog.findChildren(UserDialog)[-1]
    assert form.windowTitle() == "New password"
    assert form.ui.userLogin.text() == "carl"
    assert not form.ui.userLogin.isEnabled()
    form.ui.userPassword.setText("another four long words")
    form.ui.userAgain.setText("another four long words")
    qtbot.keyClick(form, Qt.Key.Key_Return)
    assert open_practice(practice.database.path, "carl", "another four long words").user.login == "carl"


def test_ones_own_password_needs_the_present_one(
    real_desk: Desk, practice: Context, prompts: FakePrompts, show: Opener, qtbot: QtBot
) -> None:
    dialog = PasswordDialog(real_desk)
    show(dialog)
    ui = dialog.ui
    ui.passwordOld.setText("not the one")
    ui.passwordNew.setText("quite another password")
    ui.passwordAgain.setText("quite another password")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert ui.passwordError.text()
    assert ui.passwordButton.isEnabled()
    ui.passwordOld.setText(PASSWORD)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert prompts.banners == ["Your password is changed."]
    assert open_practice(practice.database.path, "ada", "quite another password").user.login == "ada"
    with pytest.raises(WrongPasswordError):
        open_practice(practice.database.path, "ada", PASSWORD)


def test_a_new_password_typed_differently_is_refused(real_desk: Desk, show: Opener, qtbot: QtBot) -> None:
    dialog = PasswordDialog(real_desk)
    show(dialog)
    dialog.ui.passwordNew.setText("one of the two words")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.ui.passwordError.text() == "Type your present password. The two new passwords differ."
    assert dialog.ui.passwordOld.property("wrong")
    assert dialog.ui.passwordAgain.property("wrong")


def test_a_new_recovery_key_is_made_only_when_confirmed_and_is_shown_on_its_page(
    dialog: UsersDialog, practice: Context, prompts: FakePrompts, tmp_path: Path
) -> None:
    dialog.ui.usersKeyButton.click()
    assert dialog.findChild(PreviewDialog) is None
    prompts.answers = [True]
    dialog.ui.usersKeyButton.click()
    page = dialog.findChild(PreviewDialog)
    assert isinstance(page, PreviewDialog)
    prompts.saved_to = tmp_path / "key.pdf"
    page.save_as_pdf()
    words = PdfReader(tmp_path / "key.pdf").pages[0].extract_text()
    assert "Maple" in words
    assert practice.database.value("SELECT count(*) FROM audit_event WHERE action = 'recovery_key.renew'") == 1
    page.reject()
