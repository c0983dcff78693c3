"""Brings results from other threads to the thread of the window."""

from __future__ import annotations

import weakref
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

Owner = Callable[[], object | None]


class QtDelivery(QObject):
    """Made on the GUI thread, so its queued signal arrives there whatever thread emits it.

    A callback whose owner is gone, or whose C++ side Qt has deleted, is dropped.
    """

    _posted = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, owner: object | None, callback: Callable[[], None]) -> None:
        """Runs the callback on the GUI thread soon. May be called on any thread."""
        if shiboken6.isValid(self):
            self._posted.emit(None if owner is None else weakref.ref(owner), callback)

    def _deliver(self, owner: Owner | None, callback: Callable[[], None]) -> None:
        if owner is None or is_alive(owner()):
            callback()


def is_alive(owner: object | None) -> bool:
    """False for what is collected, and for a Qt object that Qt has deleted."""
    if owner is None:
        return False
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
