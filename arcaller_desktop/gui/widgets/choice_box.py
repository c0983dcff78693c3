"""A box of choices that says with "…" when it is too narrow for its text, and whose list is as wide as it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

LIST_SPARE = 34
"""Pixels for frame, padding and scroll bar of the list."""


class ChoiceBox(QComboBox):
    """With a style sheet Qt cuts the text in the middle of a letter, and gives the list the width of the box."""

    def _option(self) -> tuple[QStyleOptionComboBox, str]:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, field.width() - 2)
        return option, text

    def paintEvent(self, event: QPaintEvent) -> None:
        option, text = self._option()
        option.currentText = text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + LIST_SPARE))
        super().showPopup()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            option, text = self._option()
            QToolTip.showText(event.globalPos(), option.currentText if text != option.currentText else "", self)
            return True
        return super().event(event)
