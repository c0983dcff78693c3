"""A box of choices for the keyboard: letters typed in a row, spaces among them, go to the entry they begin.

It says with "…" when it is too narrow for its text, and its list is as wide as it needs.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

LIST_SPARE = 34
"""Pixels for frame, padding and scroll bar of the list."""


class ChoiceBox(QComboBox):
    """Qt opens the list at a space even within a word; with a style sheet it cuts texts in the middle of a letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since = QElapsedTimer()

    def _find(self, letters: str) -> None:
        """The same letter again goes on to the next entry; more letters stay with the entry while it fits."""
        is_repeated = len(set(letters)) == 1
        wanted = letters[0] if is_repeated else letters
        start = self.currentIndex() + (1 if is_repeated else 0)
        places = [(start + step) % self.count() for step in range(self.count())]
        found = next((place for place in places if self.itemText(place).casefold().startswith(wanted)), -1)
        if found >= 0 and found != self.currentIndex():
            self.setCurrentIndex(found)
            self.activated.emit(found)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text()
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
        if not (letters.isprintable() and letters and plain):
            self._typed = ""
            super().keyPressEvent(event)
            return
        if not self._since.isValid() or self._since.elapsed() > QApplication.keyboardInputInterval():
            self._typed = ""
        self._since.start()
        self._typed += letters
        if self._typed.isspace():
            self._typed = ""
            super().keyPressEvent(event)
        else:
            self._find(self._typed.casefold())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            option, text = self._option()
            QToolTip.showText(event.globalPos(), option.currentText if text != option.currentText else "", self)
            return True
        return super().event(event)
