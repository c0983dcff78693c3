"""How long nobody has touched mouse or keyboard."""

from __future__ import annotations

import ctypes
import sys
import time
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(Protocol):
    """Tells how long."""

    def seconds(self) -> float: ...


def idle_time(application: QGuiApplication) -> Idle:
    """Windows knows of input in any program: who types in the payer's portal is there. Elsewhere our windows know."""
    return WindowsIdle() if sys.platform == "win32" else OwnIdle(application)


class _LastInput(ctypes.Structure):
    _fields_ = (("cbSize", ctypes.c_uint), ("dwTime", ctypes.c_uint))


class WindowsIdle:
    """Asks Windows for the tick of the last input; ticks are milliseconds and begin again after 49.7 days."""

    def seconds(self) -> float:
        system: Any = vars(ctypes)["windll"]
        last = _LastInput(cbSize=ctypes.sizeof(_LastInput))
        if not system.user32.GetLastInputInfo(ctypes.byref(last)):
            return 0.0
        return float((system.kernel32.GetTickCount() - last.dwTime) & 0xFFFFFFFF) / 1000


class OwnIdle(QObject):
    """Listens at our own windows, as each gets the focus: a filter on the application would see every paint event."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._last = time.monotonic()
        application.focusWindowChanged.connect(self._listen)
        self._listen(QGuiApplication.focusWindow())

    def seconds(self) -> float:
        return time.monotonic() - self._last

    def _listen(self, window: QWindow | None) -> None:
        self._last = time.monotonic()
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._last = time.monotonic()
        return False
