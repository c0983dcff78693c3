"""The wiring of the window: it opens with everything in place and leaves the practice whole."""

from __future__ import annotations

import sys
import threading
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from arcaller_desktop.app import desk
from arcaller_desktop.app import window as wiring
from arcaller_desktop.app.main import main
from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.logs import close_logs
from arcaller_desktop.cli.ports import WindowOrder
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.dialogs.first_start import FirstStartDialog
from arcaller_desktop.gui.dialogs.sign_in import SignInDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.prompts import QtPrompts
from arcaller_desktop.security import key_file
from arcaller_desktop.security.passwords import HashCost
from arcaller_desktop.services.context import open_context
from arcaller_desktop.services.demo.practice import DEMO_LOGIN, DEMO_PASSWORD
from arcaller_desktop.services.practices import CreatePractice, create_practice
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.practice_lock import PracticeLock

PASSWORD = "a long enough password"


@pytest.fixture(autouse=True)
def own_surroundings(monkeypatch, tmp_path):
    """A cheap hash, a home of its own, and the interpreter's hooks as they were."""
    quick = {"time": 1, "memory_kib": 8, "lanes": 1}
    monkeypatch.setattr(key_file, "HashCost", lambda **cost: HashCost(**(cost or quick)))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("ARCALLER_DATA", raising=False)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    interval = sys.getswitchinterval()
    yield
    sys.setswitchinterval(interval)
    close_logs()


@pytest.fixture
def access(tmp_path):
    order = CreatePractice(practice_name="Maple", login="ada", user_name="Ada Admin", password=PASSWORD)
    return create_practice(tmp_path / "data" / "maple.arcdb", order, FixedClock(date(2026, 3, 12))).access


def soon(act, *, wait=50):
    """Acts as soon as there is a window to act on; tries again until it works."""

    def attempt():
        if not act():
            QTimer.singleShot(wait, attempt)

    QTimer.singleShot(wait, attempt)


def main_window():
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()), None)


def close_when_open(seen):
    def act():
        window = main_window()
        if window is None:
            return False
        seen.append(window.statusBar().findChild(type(window.day_label), "signedIn").text())
        window.close()
        return True

    soon(act)


def test_it_opens_for_who_is_signed_in_and_leaves_the_anchor_at_the_end(qapp, access):
    seen = []
    close_when_open(seen)
    assert wiring.show_window(WindowOrder(access=access)) == 0
    assert seen == ["Ada Admin · Maple"]
    files = PracticeFiles(access.path)
    assert not any(file.exists() for file in files.logs_of_writes)
    PracticeLock(files.lock).release()


def test_a_second_window_is_told(qapp, access, monkeypatch):
    told = []
    monkeypatch.setattr(QtPrompts, "error", lambda self, error: told.append(error.message))
    with PracticeLock(PracticeFiles(access.path).lock):
        assert wiring.show_window(WindowOrder(access=access)) == 3
    assert told == ["This practice is open in another window on this PC."]


def test_signing_in_opens_the_practice_that_is_named(qapp, access, monkeypatch):
    seen = []

    def sign_in():
        dialog = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, wiring.SignInDialog) and w.isVisible()), None
        )
        if dialog is None:
            return False
        dialog.findChild(QLineEdit, "signInUser").setText("ada")
        dialog.findChild(QLineEdit, "signInPassword").setText(PASSWORD)
        dialog.findChild(QPushButton, "signInButton").click()
        close_when_open(seen)
        return True

    soon(sign_in)
    assert main(["gui", "--data", str(access.path), "--as-of", "2026-03-12"]) == 0
    assert seen == ["Ada Admin · Maple"]
    context = open_context(access)
    assert '"as_of":"2026-03-12"' in context.database.value("SELECT after FROM audit_event WHERE action = 'sign_in'")
    context.close()


def test_signing_out_asks_who_is_there_for_the_same_practice(qapp, access):
    asked = []

    def leave():
        window = main_window()
        if window is None:
            return False
        window._desk.commands.run(Command.SIGN_OUT)
        soon(give_up)
        return True

    def give_up():
        dialog = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, SignInDialog) and w.isVisible()), None
        )
        if dialog is None:
            return False
        asked.append(dialog.path)
        dialog.reject()
        return True

    soon(leave)
    assert wiring.show_window(WindowOrder(access=access)) == 0
    assert asked == [access.path]
    PracticeLock(PracticeFiles(access.path).lock).release()


def test_the_demo_says_how_to_come_back(qapp, tmp_path):
    order = CreatePractice(
        practice_name="Demo", login=DEMO_LOGIN, user_name="Dana", password=DEMO_PASSWORD, is_demo=True
    )
    demo = create_practice(tmp_path / "demo.arcdb", order, FixedClock(date(2026, 3, 12))).access
    said = []

    def look():
        window = main_window()
        if window is None:
            return False
        said.append(window.banner.label.text())
        window.close()
        return True

    soon(look)
    assert wiring.show_window(WindowOrder(access=demo)) == 0
    assert "“demo” with the password “demo-practice”" in said[0]
    assert f"“{DEMO_LOGIN}” with the password “{DEMO_PASSWORD}”" in wiring.DEMO_NOTICE


def test_without_a_practice_the_first_start_is_offered(qapp):
    seen = []

    def look():
        dialog = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, FirstStartDialog) and w.isVisible()),
            None,
        )
        if dialog is None:
            return False
        seen.append(dialog.page)
        dialog.reject()
        return True

    soon(look)
    assert main([]) == 0
    assert seen == [0]


def test_the_pictures_show_light_and_dark(qapp, access, tmp_path):
    pictures = desk.take_pictures(access, tmp_path)
    names = [picture.name for picture in pictures]
    for page in ("queue", "deadlines", "denials", "team", "figures"):
        assert {f"window-{page}-light.png", f"window-{page}-dark.png"} <= set(names)
    light, dark = (QImage(str(tmp_path / f"window-queue-{shade}.png")) for shade in ("light", "dark"))
    assert (light.width(), light.height()) == (1600, 940)
    assert light.pixelColor(800, 5).lightness() > 128 > dark.pixelColor(800, 5).lightness()
