"""The pages of the window, one at a time, which scroll sidewards where the screen is too narrow for the one shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Needs only the room of the page that is shown: Qt would ask for the widest of all."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()


class PageScroll(QScrollArea):
    """Keeps the window from growing beyond the screen, and what has the keyboard in sight.

    A full-HD screen at 150 % is 1,280 points wide, one of 1,366 at 150 % only 911.
    """

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages = pages
        self.setObjectName("pagesScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(pages)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """A window may be made smaller than its page, but a few rows stay in sight."""
        return QSize(320, 240)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._pages.isAncestorOf(now):
            self.ensureWidgetVisible(now, 8, 0)
