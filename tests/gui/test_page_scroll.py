"""A screen that is too narrow for a page: the window fits, and the page is moved to what has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.widgets.page_scroll import Pages, PageScroll

NARROW = 911
"""What a screen of 1,366 points has at 150 %."""


def scroll_of(window: MainWindow) -> PageScroll:
    found = window.findChild(PageScroll)
    assert isinstance(found, PageScroll)
    return found


def test_the_window_is_no_wider_than_a_narrow_screen(window: MainWindow) -> None:
    window.resize(NARROW, 480)
    QApplication.processEvents()
    assert window.width() == NARROW
    assert scroll_of(window).horizontalScrollBar().maximum() > 0


def test_what_has_the_keyboard_is_moved_into_sight(window: MainWindow) -> None:
    window.resize(NARROW, 640)
    window.activateWindow()
    scroll = scroll_of(window)
    field = window.call_pane.ui.callNote
    field.setEnabled(True)
    field.setFocus()
    QApplication.processEvents()
    left = field.mapTo(scroll.viewport(), field.rect().topLeft()).x()
    assert 0 <= left < scroll.viewport().width()


def test_a_page_needs_its_own_room_and_not_that_of_the_widest(qtbot: QtBot) -> None:
    pages = Pages()
    qtbot.addWidget(pages)
    narrow, wide = QLineEdit(), QWidget()
    wide.setMinimumWidth(2000)
    pages.addWidget(narrow)
    pages.addWidget(wide)
    assert pages.minimumSizeHint().width() < 1000
