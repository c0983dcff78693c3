"""Signing in by keyboard: what is missing, what was refused, what is under way, and the recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from real_practice import PASSWORD

from arcaller_desktop.base.clock import SystemClock
from arcaller_desktop.gui.dialogs.sign_in import RecoveryDialog, SignInDialog
from arcaller_desktop.gui.theme import Theme
from arcaller_desktop.jobs.aside import InlineAside
from arcaller_desktop.services.context import Access
from arcaller_desktop.services.practices import (
    CreatePractice,
    PracticeCreated,
    create_practice,
    open_practice,
    open_with_recovery_key,
)


class HeldAside:
    """Keeps the work until the test lets it go, so that what is shown meanwhile can be looked at."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run(
        self,
        function: Callable[[], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        owner: object,
    ) -> None:
        self.held.append(lambda: InlineAside().run(function, done=done, failed=failed, owner=owner))

    def go(self) -> None:
        self.held.pop(0)()


class RealDoor:
    def open(self, path: Path, login: str, password: str) -> Access:
        return open_practice(path, login, password)

    def open_with_recovery_key(self, path: Path, key: str, login: str, password: str) -> PracticeCreated:
        return open_with_recovery_key(path, key, login=login, new_password=password)


@pytest.fixture
def made(tmp_path: Path) -> PracticeCreated:
    order = CreatePractice(practice_name="Maple", login="ada", user_name="Ada Admin", password=PASSWORD)
    return create_practice(tmp_path / "maple.arcdb", order, SystemClock())


@pytest.fixture
def aside() -> HeldAside:
    return HeldAside()


@pytest.fixture
def keys_shown() -> list[str]:
    return []


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, made: PracticeCreated, aside: HeldAside, prompts: FakePrompts, keys_shown: list[str]
) -> SignInDialog:
    shown = SignInDialog(
        path=made.access.path,
        user="",
        door=RealDoor(),
        aside=aside,
        prompts=prompts,
        show_key=keys_shown.append,
        restore=lambda _: made.access.path.with_name("maple restored.arcdb"),
        notice="Demo practice: sign in as demo.",
    )
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.ui.signInUser.hasFocus)
    return shown


def type_in(qtbot: QtBot, user: str, password: str) -> None:
    """Types into whatever has the focus, as a person does."""
    qtbot.keyClicks(QApplication.focusWidget(), user)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), password)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_name_tab_password_enter(dialog: SignInDialog, aside: HeldAside, qtbot: QtBot) -> None:
    assert dialog.ui.signInPractice.text() == "maple"
    assert dialog.ui.signInNotice.isVisible()
    type_in(qtbot, "ada", PASSWORD)
    assert dialog.ui.signInBusy.isVisible()
    assert not dialog.ui.signInButton.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert len(aside.held) == 1, "a second Enter asks for nothing"
    aside.go()
    assert dialog.access is not None
    assert dialog.access.user.name == "Ada Admin"
    assert not dialog.isVisible()
    assert dialog.ui.signInPassword.text() == "", "no password stays in a widget"


def test_a_wrong_password_says_so_and_can_be_typed_again(dialog: SignInDialog, aside: HeldAside, qtbot: QtBot) -> None:
    type_in(qtbot, "ada", "wrong wrong wrong")
    aside.go()
    ui = dialog.ui
    assert dialog.isVisible()
    assert dialog.access is None
    assert ui.signInError.text().startswith("The sign-in name or the password is wrong.")
    assert ui.signInError.isVisible()
    assert ui.signInPassword.text() == ""
    assert ui.signInPassword.hasFocus()
    assert ui.signInPassword.accessibleDescription() == ui.signInError.text()
    qtbot.keyClicks(ui.signInPassword, PASSWORD)
    qtbot.keyClick(ui.signInPassword, Qt.Key.Key_Return)
    aside.go()
    assert dialog.access is not None


def test_a_name_is_as_good_as_the_password_at_telling_nothing(
    dialog: SignInDialog, aside: HeldAside, qtbot: QtBot
) -> None:
    type_in(qtbot, "nobody", PASSWORD)
    aside.go()
    unknown = dialog.ui.signInError.text()
    dialog.ui.signInUser.setText("ada")
    qtbot.keyClicks(dialog.ui.signInPassword, "wrong wrong wrong")
    qtbot.keyClick(dialog.ui.signInPassword, Qt.Key.Key_Return)
    aside.go()
    assert dialog.ui.signInError.text() == unknown


@pytest.mark.parametrize(
    ("user", "password", "said", "field"),
    [
        ("", "x", "Type your sign-in name.", "signInUser"),
        ("ada", "", "Type your password.", "signInPassword"),
        ("", "", "Type your sign-in name. Type your password.", "signInUser"),
    ],
)
def test_what_is_missing_is_said_before_anything_is_tried(
    dialog: SignInDialog, aside: HeldAside, qtbot: QtBot, user: str, password: str, said: str, field: str
) -> None:
    type_in(qtbot, user, password)
    assert dialog.ui.signInError.text() == said
    assert QApplication.focusWidget().objectName() == field
    assert aside.held == []


def test_another_practice_takes_the_notice_away(dialog: SignInDialog, prompts: FakePrompts, tmp_path: Path) -> None:
    prompts.files = [tmp_path / "oak.arcdb"]
    dialog.ui.signInOtherButton.click()
    assert dialog.path == tmp_path / "oak.arcdb"
    assert dialog.ui.signInPractice.text() == "oak"
    assert not dialog.ui.signInNotice.isVisible()


def test_a_bug_is_shown_as_one(dialog: SignInDialog, aside: HeldAside, prompts: FakePrompts, qtbot: QtBot) -> None:
    class BrokenDoor(RealDoor):
        def open(self, path: Path, login: str, password: str) -> Access:
            raise RuntimeError("broken")

    dialog._door = BrokenDoor()
    type_in(qtbot, "ada", PASSWORD)
    aside.go()
    assert [str(error) for error in prompts.errors] == ["broken"]
    assert dialog.ui.signInButton.isEnabled()


def recover(dialog: SignInDialog, qtbot: QtBot, aside: HeldAside, steps: Callable[[RecoveryDialog], None]) -> None:
    """Opens the recovery dialog by its mnemonic and does the steps in it."""

    def walk() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, RecoveryDialog)
        steps(shown)

    QTimer.singleShot(0, walk)
    dialog.ui.signInRecoveryButton.setFocus()
    qtbot.keyClick(dialog.ui.signInRecoveryButton, Qt.Key.Key_Space)


def fill(shown: RecoveryDialog, qtbot: QtBot, *texts: str) -> None:
    ui = shown.ui
    fields: tuple[QLineEdit, ...] = (ui.recoveryKey, ui.recoveryUser, ui.recoveryPassword, ui.recoveryAgain)
    for field, text in zip(fields, texts, strict=True):
        field.clear()
        qtbot.keyClicks(field, text)
    qtbot.keyClick(ui.recoveryAgain, Qt.Key.Key_Return)


def test_the_recovery_key_opens_gives_a_new_password_and_a_new_key(
    dialog: SignInDialog, made: PracticeCreated, aside: HeldAside, keys_shown: list[str], qtbot: QtBot
) -> None:
    new = "a quite different password"

    def steps(shown: RecoveryDialog) -> None:
        fill(shown, qtbot, made.recovery_key, "ada", new, new)
        assert shown.ui.recoveryBusy.isVisible()
        aside.go()

    recover(dialog, qtbot, aside, steps)
    assert dialog.access is not None
    assert len(keys_shown) == 1
    assert keys_shown[0] != made.recovery_key
    assert open_practice(made.access.path, "ada", new).user.login == "ada"


def test_what_is_wrong_with_a_recovery_is_said_in_the_dialog(
    dialog: SignInDialog, made: PracticeCreated, aside: HeldAside, keys_shown: list[str], qtbot: QtBot
) -> None:
    said: list[str] = []

    def steps(shown: RecoveryDialog) -> None:
        fill(shown, qtbot, "", "ada", "one long password", "another long password")
        said.append(shown.ui.recoveryError.text())
        assert aside.held == []
        fill(shown, qtbot, "AAAA-BBBB", "ada", PASSWORD, PASSWORD)
        aside.go()
        said.append(shown.ui.recoveryError.text())
        fill(shown, qtbot, made.recovery_key, "ada", "short", "short")
        aside.go()
        said.append(shown.ui.recoveryError.text())
        qtbot.keyClick(shown, Qt.Key.Key_Escape)

    recover(dialog, qtbot, aside, steps)
    assert said[0] == "Type the recovery key. The two passwords differ."
    assert "key" in said[1].lower()
    assert "12" in said[2]
    assert keys_shown == []
    assert dialog.isVisible()


def test_a_backup_becomes_the_practice_to_open(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ui.signInRestoreButton.click()
    assert dialog.ui.signInPractice.text() == "maple restored"
    assert not dialog.ui.signInNotice.isVisible(), "it spoke of the other practice"
