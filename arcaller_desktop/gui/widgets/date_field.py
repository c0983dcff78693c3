"""A date that may be empty, entered by keyboard or from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDateEdit, QWidget

_NONE = QDate(1900, 1, 1)


class DateField(QDateEdit):
    """Tab leaves the field at once instead of stopping at month, day and year; Delete empties it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("MM/dd/yyyy")
        self.setCalendarPopup(True)
        self.setMinimumDate(_NONE)
        self.setSpecialValueText("No date")
        self.setDate(_NONE)

    @property
    def day(self) -> date | None:
        """The date chosen, or None."""
        chosen = self.date()
        return None if chosen == self.minimumDate() else date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date | None) -> None:
        self.setDate(self.minimumDate() if day is None else QDate(day.year, day.month, day.day))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self.isReadOnly():
            self.set_day(None)
            return
        starts = event.text().isdigit() or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if starts and self.day is None:
            # From the empty state there is no section to type into: today is where people count from.
            self.setDate(QDate.currentDate())
            self.setSelectedSection(QDateEdit.Section.MonthSection)
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.lineEdit().setAccessibleName(self.accessibleName())
        super().showEvent(event)
