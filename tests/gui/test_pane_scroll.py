"""A screen that is too low for all panes: nothing reaches below it, and what has the keyboard is seen."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow

LOW = 640
"""What a full-HD screen at 150 % leaves of its 720 points without the taskbar and the window's title."""


def is_seen(window: MainWindow, part: QWidget) -> bool:
    view = window.right_side.viewport()
    place = QRect(part.mapTo(view, part.rect().topLeft()), part.size())
    return view.rect().top() <= place.top() and place.bottom() <= view.rect().bottom()


def test_a_low_window_scrolls_its_right_side_to_whatever_has_the_keyboard(window: MainWindow, desk: Desk) -> None:
    window.resize(1280, LOW)
    desk.current.choose(ClaimId(4))
    QApplication.processEvents()
    assert window.height() == LOW
    window.queue_pane.ui.queueTable.setFocus()
    assert is_seen(window, window.claim_pane)
    assert not is_seen(window, window.balance_pane)
    for pane in (window.balance_pane, window.claim_pane):
        while not pane.isAncestorOf(window.focusWidget()):
            desk.commands.run(Command.NEXT_PANE)
        assert is_seen(window, pane)


def test_why_now_is_read_whole_at_the_least_height(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.resize(1280, LOW)
    desk.current.choose(ClaimId(4))
    why = window.claim_pane.ui.claimWhy
    why.setText("Why now: no answer for 107 days; this payer usually takes 25; $182.40 expected; " * 2)
    qtbot.waitUntil(lambda: why.height() >= why.heightForWidth(why.width()) > why.fontMetrics().lineSpacing())


def test_a_window_768_high_needs_no_scrolling(window: MainWindow) -> None:
    window.resize(1366, 768)
    QApplication.processEvents()
    assert window.right_side.verticalScrollBar().maximum() == 0
