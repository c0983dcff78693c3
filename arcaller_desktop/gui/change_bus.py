"""Tells every pane what a change touched; each reloads itself when it concerns it and can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from arcaller_desktop.domain.changes import Changes


class ChangeBus(QObject):
    """One a window. Services return `Changes`, whoever ran them publishes; nobody calls another pane."""

    published = Signal(object)

    def publish(self, changes: Changes) -> None:
        if changes:
            self.published.emit(changes)


class Reloader(QObject):
    """Calls a pane's `reload` when a change overlaps its interests: at once if seen, else when it is shown next."""

    def __init__(self, pane: QWidget, bus: ChangeBus, *, interests: Changes, reload: Callable[[], None]) -> None:
        super().__init__(pane)
        self._pane = pane
        self._interests = interests
        self._reload = reload
        self._is_stale = False
        bus.published.connect(self._take)
        pane.installEventFilter(self)

    def _take(self, changes: Changes) -> None:
        if not changes & self._interests:
            return
        if self._pane.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_stale:
            self._is_stale = False
            self._reload()
        return False
