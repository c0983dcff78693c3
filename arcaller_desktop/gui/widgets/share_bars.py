"""Horizontal bars, largest first, each with its name and amount beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.theme import LIGHT, Colours

_MOST = 10
_ROW = 34


class ShareBars(QWidget):
    """Up to ten named amounts. Its accessible description says all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[str, Money], ...] = ()
        self._colours: Colours = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_shares(self, shares: Sequence[tuple[str, Money]]) -> None:
        """The largest ten of the (name, amount) pairs."""
        self._shares = tuple(sorted(shares, key=lambda share: -share[1])[:_MOST])
        self.setAccessibleDescription(", ".join(f"{name} {formats.dollars(cents)}" for name, cents in self._shares))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, _ROW * max(len(self._shares), 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        highest = max((cents for _, cents in self._shares), default=1) or 1
        for number, (name, cents) in enumerate(self._shares):
            top = 8 + number * _ROW
            amount = formats.short_dollars(cents)
            reserved = metrics.horizontalAdvance(amount) + 16
            painter.setPen(QColor(self._colours.text))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, self.width() - reserved - 8)
            painter.drawText(QRectF(4, top, self.width() - reserved, metrics.height()), 0, shown)
            right = QRectF(0, top, self.width() - 8, metrics.height())
            painter.drawText(right, Qt.AlignmentFlag.AlignRight, amount)
            track = QRectF(4, top + metrics.height() + 2, self.width() - 12, 7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.hover))
            painter.drawRoundedRect(track, 3, 3)
            track.setWidth(max(track.width() * max(cents, 0) / highest, 3))
            painter.setBrush(QColor(self._colours.accent))
            painter.drawRoundedRect(track, 3, 3)
        painter.end()
