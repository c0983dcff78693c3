"""A splitter whose panes keep their size whatever they show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

HANDLE = 6


class PaneSplitter(QSplitter):
    """Qt's splitter measures all panes anew, up to the window, when a label in one of them gets a longer text.

    That costs half a frame for every claim taken in hand, and moves the panes under the person's eyes. Here only
    the person and the window's size move them.
    """

    def __init__(self, name: str, orientation: Qt.Orientation, *panes: QWidget) -> None:
        super().__init__(orientation)
        self._has_been_shown = False
        self.setObjectName(name)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HANDLE)
        for pane in panes:
            self.addWidget(pane)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._has_been_shown:
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._has_been_shown = True
