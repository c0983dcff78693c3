"""Panes one over another that scroll where the screen is too low for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QWidget


class PaneScroll(QScrollArea):
    """Holds a splitter at its least height or more, and keeps what has the keyboard in sight.

    A full-HD screen at 150 % leaves a window some 640 points; without this it would reach below the screen.
    """

    def __init__(self, name: str, panes: QSplitter) -> None:
        super().__init__()
        self._panes = panes
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(panes)
        self.setMinimumWidth(panes.minimumSizeHint().width())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        for number in range(self._panes.count()):
            pane = self._panes.widget(number)
            if now is not None and pane is not None and pane.isAncestorOf(now):
                self.ensureWidgetVisible(pane, 0, 0)
                self.ensureWidgetVisible(now)
