"""Works the whole program by keys, as one person does: a script that goes on when what it waits for is there."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Steps = Generator[Callable[[], object], None, None]
Window = TypeVar("Window", bound=QWidget)

TICK_MS = 25
PATIENCE_SECONDS = 45.0


class Person(QObject):
    """Runs a script beside the program's own event loops. `trouble` holds what went wrong, once all is closed."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self._awaited: Callable[[], object] = lambda: True
        self._since = time.monotonic()
        self._is_acting = False
        self.is_done = False
        self.trouble: BaseException | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if self._is_acting or self.trouble is not None:
            return
        self._is_acting = True
        try:
            if self._awaited():
                self._awaited = next(self._steps)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > PATIENCE_SECONDS:
                raise TimeoutError(f"waited in vain in {self._step()}; on the screen: {on_screen()}")
        except StopIteration:
            self.is_done = True
            self._timer.stop()
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001  # raised again when the windows are closed
            self.trouble = error
            self._timer.stop()
            QTimer.singleShot(0, close_everything)
        finally:
            self._is_acting = False

    def _step(self) -> str:
        """The step and line that wait."""
        inner = self._steps
        while isinstance(deeper := inner.gi_yieldfrom, Generator):
            inner = deeper
        return f"{inner.__name__}, line {inner.gi_frame.f_lineno if inner.gi_frame else '?'}"


def on_screen() -> str:
    """The names of all windows that are open, and what has the focus."""
    shown = [
        widget.objectName() or type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()
    ]
    focus = QApplication.focusWidget()
    return f"{shown}, focus in {focus.objectName() if focus is not None else 'nothing'}"


def close_everything() -> None:
    """Leaves every dialog and window without a question."""
    for widget in QApplication.topLevelWidgets():
        widget.hide()
    QApplication.exit(1)


def find(kind: type[Window]) -> Window | None:
    """The open window of a kind."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def is_open(kind: type[QWidget]) -> Callable[[], bool]:
    """Waits until a window of a kind is there and takes keys."""

    def ask() -> bool:
        found = find(kind)
        if found is not None and not found.isActiveWindow():
            found.activateWindow()
        return found is not None and found.isActiveWindow()

    return ask


def is_gone(kind: type[QWidget]) -> Callable[[], bool]:
    """Waits until no window of a kind is open."""
    return lambda: find(kind) is None


def there(kind: type[Window]) -> Window:
    """The open window of a kind; it must be there."""
    found = find(kind)
    assert found is not None, f"no {kind.__name__}: {on_screen()}"
    return found


def write(*texts: str) -> None:
    """Types each text where the focus is, with Tab between them. An empty one leaves its field as it is."""
    for number, text in enumerate(texts):
        if number:
            QTest.keyClick(focus(), Qt.Key.Key_Tab)
        if text:
            QTest.keyClicks(focus(), text)


def press(key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Presses a key where the focus is, soon: what it opens may run an event loop of its own."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTimer.singleShot(0, lambda: QTest.keyClick(focus(), key, held))


def go_to(widget: QWidget) -> None:
    """Tabs until a widget has the focus."""
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            return
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget.objectName()}: {on_screen()}")


def focus() -> QWidget:
    """What takes the keys."""
    found = QApplication.focusWidget()
    assert found is not None, f"nothing has the focus: {on_screen()}"
    return found
