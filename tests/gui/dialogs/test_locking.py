"""A locked window shows nothing, runs nothing, and comes back as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from real_practice import PASSWORD, Opener

from arcaller_desktop.domain.settings import LOCK_MINUTES
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.users import UsersDialog
from arcaller_desktop.gui.locking import Locking
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.settings import set_setting


class SetIdle:
    """Nobody was there for as long as the test says."""

    def __init__(self) -> None:
        self.now = 0.0

    def seconds(self) -> float:
        return self.now


@pytest.fixture
def idle() -> SetIdle:
    return SetIdle()


@pytest.fixture
def window(practice: Context, real_desk: Desk, show: Opener) -> MainWindow:
    made = MainWindow(real_desk, PracticeSource(practice), banner=Banner(), user="Ada Admin", practice="Maple")
    Office(real_desk, made)
    show(made)
    return made


@pytest.fixture
def locking(window: MainWindow, real_desk: Desk, idle: SetIdle) -> Iterator[Locking]:
    yield Locking(real_desk, window, user="Ada Admin", idle=idle)
    for dialog in window.findChildren(UsersDialog):
        dialog.close()


def trail(practice: Context) -> list[str]:
    return [row[0] for row in practice.database.rows("SELECT action FROM audit_event ORDER BY id")]


def answer(qtbot: QtBot, locking: Locking, password: str) -> None:
    qtbot.keyClicks(locking.screen.ui.lockPassword, password)
    qtbot.keyClick(locking.screen.ui.lockPassword, Qt.Key.Key_Return)


def test_locked_by_key_and_opened_by_the_own_password(
    qtbot: QtBot, practice: Context, window: MainWindow, real_desk: Desk, locking: Locking
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locking.is_locked
    assert locking.screen.geometry() == window.rect()
    answer(qtbot, locking, "not the password")
    assert locking.is_locked
    assert "password" in locking.screen.ui.lockError.text()
    answer(qtbot, locking, PASSWORD)
    assert not locking.is_locked
    assert trail(practice)[-2:] == ["lock", "unlock"]
    real_desk.commands.run(Command.USERS)
    assert window.findChildren(UsersDialog)


def test_nothing_runs_and_no_dialog_is_seen_while_it_is_locked(
    qtbot: QtBot, window: MainWindow, real_desk: Desk, locking: Locking
) -> None:
    real_desk.commands.run(Command.USERS)
    users = window.findChild(UsersDialog)
    assert users is not None
    locking.lock()
    assert not users.isVisible()
    real_desk.commands.run(Command.ABOUT)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [window]
    answer(qtbot, locking, PASSWORD)
    assert users.isVisible()


def test_a_dialog_that_ended_behind_the_cover_does_not_come_back(
    qtbot: QtBot, window: MainWindow, real_desk: Desk, locking: Locking
) -> None:
    real_desk.commands.run(Command.USERS)
    locking.lock()
    window.findChildren(UsersDialog)[0].reject()
    answer(qtbot, locking, PASSWORD)
    assert not locking.is_locked
    assert [dialog for dialog in window.findChildren(UsersDialog) if dialog.isVisible()] == []


@pytest.mark.parametrize(("minutes", "seconds", "locks"), [(15, 899, False), (15, 900, True), (0, 90_000, False)])
def test_it_locks_when_nobody_is_there(
    practice: Context, locking: Locking, idle: SetIdle, minutes: int, seconds: float, locks: bool
) -> None:
    set_setting(practice, LOCK_MINUTES, minutes)
    locking._read_setting()
    idle.now = seconds
    locking.look()
    assert locking.is_locked is locks


def test_tab_stays_on_the_cover(qtbot: QtBot, locking: Locking) -> None:
    locking.lock()
    ui = locking.screen.ui
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [ui.lockPassword, ui.lockButton, ui.lockOtherButton, ui.lockPassword]


def test_somebody_else_may_sign_in(qtbot: QtBot, locking: Locking) -> None:
    locking.lock()
    with qtbot.waitSignal(locking.sign_out, timeout=1000):
        locking.screen.ui.lockOtherButton.click()
