"""Rich text in a narrow column, measured once for each text and width."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel


class FactsLabel(QLabel):
    """Qt's layouts ask a wrapping label for its height up to ten times a round, each time laying the table out anew."""

    def set_facts(self, html: str) -> None:
        """Shows the text, as high as it needs."""
        self.setText(html)
        policy = self.sizePolicy()  # `setText` sets it anew
        policy.setHeightForWidth(False)
        self.setSizePolicy(policy)
        self._measure()

    def _measure(self) -> None:
        self.setFixedHeight(max(self.heightForWidth(self.width()), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()
