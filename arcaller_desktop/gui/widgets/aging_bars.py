"""Five bars, youngest first, each with its amount above and its days below: no legend needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from arcaller_desktop.domain.aging import BUCKETS
from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.theme import LIGHT, Colours

_WIDEST_BAR = 72
_WIDEST_SLOT = 150
_GAP = 8


class AgingBars(QWidget):
    """Amounts by age. Its accessible description says all five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cents: tuple[Money, ...] = (0,) * len(BUCKETS)
        self._colours: Colours = LIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_amounts(self, cents: Sequence[Money]) -> None:
        """One amount for each of the five buckets; credits are drawn as nothing and said in words."""
        self._cents = tuple(cents)
        self.setAccessibleDescription(
            ", ".join(
                f"{bucket.label} days {formats.dollars(amount)}"
                for bucket, amount in zip(BUCKETS, self._cents, strict=True)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 110)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        line = metrics.height()
        slot = min(self.width() / len(BUCKETS), _WIDEST_SLOT)
        wide = min(slot - _GAP, _WIDEST_BAR)
        floor = self.height() - line - 3
        tallest = max(floor - line - 3, 1)
        highest = max(*self._cents, 1)
        for number, (bucket, amount) in enumerate(zip(BUCKETS, self._cents, strict=True)):
            fill, _ = self._colours.aging[number]
            left = number * slot
            height = max(tallest * max(amount, 0) / highest, 2 if amount > 0 else 0)
            bar = QRectF(left + (slot - wide) / 2, floor - height, wide, height)
            painter.setPen(QPen(QColor(self._colours.strong_border), 0.6))
            painter.setBrush(QColor(fill))
            if height:
                painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(QColor(self._colours.text if amount else self._colours.muted))
            above = QRectF(left, floor - height - line - 1, slot, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, formats.short_dollars(amount) if amount else "–")
            painter.setPen(QColor(self._colours.muted))
            painter.drawText(QRectF(left, floor + 2, slot, line), Qt.AlignmentFlag.AlignCenter, bucket.label)
        painter.setPen(QPen(QColor(self._colours.border), 1))
        painter.drawLine(0, int(floor) + 1, int(slot * len(BUCKETS)), int(floor) + 1)
        painter.end()
