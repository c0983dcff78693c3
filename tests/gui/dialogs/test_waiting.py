"""Long jobs with a small dialog: how far they are, how they are stopped, that nothing stays behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressDialog, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.base.errors import CancelledByUser, UserError
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.jobs.runner import Task


class SlowJobs:
    """A job that goes on until the test says otherwise."""

    def __init__(self) -> None:
        self.cancelled = False
        self.done: Callable[[Any], None] = lambda _: None
        self.failed: Callable[[Exception], None] = lambda _: None
        self.progress: Callable[[int, int, str], None] = lambda _done, _total, _label: None

    def run(self, task: Any, *, done: Any, failed: Any, progress: Any, owner: object) -> SlowJobs:
        self.done, self.failed, self.progress = done, failed, progress
        return self

    def cancel(self) -> None:
        self.cancelled = True


@pytest.fixture
def slow() -> SlowJobs:
    return SlowJobs()


@pytest.fixture
def window(show: Opener) -> QWidget:
    made = QWidget()
    show(made)
    return made


@pytest.fixture
def results(desk: Desk, slow: SlowJobs, window: QWidget) -> list[Any]:
    """What came back from a job that has begun."""
    found: list[Any] = []
    task: Task[Any, Any, Any] = Task(function=lambda _store, _command, _progress: None, command=None)
    wait_for(replace(desk, jobs=slow), task, label="Drawing", done=found.append, parent=window)
    return found


def waiting(window: QWidget) -> QProgressDialog | None:
    found = window.findChild(QProgressDialog)
    return found if isinstance(found, QProgressDialog) else None


def test_it_shows_itself_only_when_it_takes_a_while_and_says_how_far_it_is(
    results: list[Any], slow: SlowJobs, window: QWidget, qtbot: QtBot
) -> None:
    dialog = waiting(window)
    assert dialog is not None
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible, timeout=3000)
    slow.progress(2, 5, "Page 2")
    assert (dialog.value(), dialog.maximum(), dialog.labelText()) == (2, 5, "Page 2")
    slow.done("paper")
    assert results == ["paper"]
    qtbot.waitUntil(lambda: waiting(window) is None)


def test_enter_in_anticipation_stops_nothing(results: list[Any], slow: SlowJobs, window: QWidget, qtbot: QtBot) -> None:
    dialog = waiting(window)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=3000)
    stop = dialog.findChild(QPushButton)
    assert isinstance(stop, QPushButton)
    qtbot.keyClick(stop, Qt.Key.Key_Return)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not slow.cancelled
    qtbot.keyClick(stop, Qt.Key.Key_Space)
    assert slow.cancelled


def test_cancel_stops_the_job_without_a_word(
    results: list[Any], slow: SlowJobs, window: QWidget, prompts: FakePrompts, qtbot: QtBot
) -> None:
    dialog = waiting(window)
    assert dialog is not None
    dialog.canceled.emit()
    assert slow.cancelled
    slow.failed(CancelledByUser())
    assert results == []
    qtbot.waitUntil(lambda: waiting(window) is None)
    assert [type(error) for error in prompts.errors] == [CancelledByUser]  # the door itself keeps quiet about it


def test_a_form_says_a_persons_error_at_its_fields_and_leaves_a_bug_alone(show: Opener) -> None:
    class Unfit(UserError):
        def __init__(self) -> None:
            super().__init__("Not saved.", "Mend it.")
            self.lacks = (("days", "Too many days."), ("other", "And more."))

    label, days = QLabel(), QSpinBox()
    show(label)
    show(days)
    errors = FormErrors(label, {"days": days})
    assert not label.isVisible()
    assert errors.take(Unfit())
    assert label.text() == "Too many days. And more."
    assert days.property("wrong")
    assert days.accessibleDescription() == "Too many days."
    errors.clear()
    assert not label.isVisible()
    assert not days.property("wrong")
    assert days.accessibleDescription() == ""
    assert errors.take(UserError("Not now.", "Later."))
    assert label.text() == "Not now. Later."
    assert not errors.take(KeyError("bug"))
