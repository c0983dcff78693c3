"""A page of the window whose parts lie behind one another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget


class TabbedPage(QFrame):
    """Tabs are added by whoever has something to show; each reads when it is turned to. The first makes it `filled`."""

    filled = Signal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._reloads: dict[QWidget, Callable[[], None]] = {}
        self.tabs = QTabWidget()
        self.tabs.setObjectName(f"{name}Tabs")
        self.tabs.setAccessibleName(label)
        self.tabs.setDocumentMode(True)
        self.tabs.currentChanged.connect(lambda _: self.reload())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 8)
        layout.addWidget(self.tabs)

    def add_tab(self, widget: QWidget, title: str, *, reload: Callable[[], None]) -> None:
        """`title` may carry a mnemonic; `reload` is called when the tab is turned to, also by turning to the page."""
        is_first = not self._reloads
        self._reloads[widget] = reload
        self.tabs.addTab(widget, title)
        if is_first:
            self.filled.emit()

    def show_tab(self, widget: QWidget) -> None:
        """Turns to a tab."""
        self.tabs.setCurrentWidget(widget)

    def reload(self) -> None:
        """Reads the tab that is seen."""
        if self._reloads and self.isVisible():
            self._reloads[self.tabs.currentWidget()]()
