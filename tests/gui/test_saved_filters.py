"""Filters by name, by keyboard: save what is shown, choose it again, change, rename, delete, and take that back."""

from __future__ import annotations

import pytest
from fakes import FakePrompts, FakeSource
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.services.queue import QueueQuery
from arcaller_desktop.services.saved_filters import SavedFilter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)

DENIED = QueueQuery(text="nguy", view="mine", payer_id=3, status="denied", bucket="121+", sort="age", descending=False)


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(filters={4: SavedFilter(filter_id=4, name="Old denials", query=DENIED)})


def views(window: MainWindow) -> list[str]:
    box = window.queue_pane.ui.queueView
    return [box.itemText(row) for row in range(box.count()) if box.itemText(row)]


def choose(window: MainWindow, qtbot: QtBot, beginning: str) -> None:
    """Goes through the view box by arrow keys as far as an entry."""
    box = window.queue_pane.ui.queueView
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while not box.currentText().startswith(beginning):
        before = box.currentIndex()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before


def press_in_menu(window: MainWindow, qtbot: QtBot, entry: str) -> list[str]:
    """Opens the menu with the space bar and goes to an entry by arrow keys, or leaves; gives what it offered."""
    button = window.queue_pane.ui.queueFilterButton
    offered: list[str] = []

    def walk() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.extend(action.text().replace("&", "") for action in menu.actions() if action.text())
        for _ in offered:
            qtbot.keyClick(menu, Qt.Key.Key_Down)
            if entry and menu.activeAction().text().startswith(entry):
                qtbot.keyClick(menu, Qt.Key.Key_Return)
                return
        qtbot.keyClick(menu, Qt.Key.Key_Escape)

    button.setFocus()
    QTimer.singleShot(0, walk)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    return offered


def test_choosing_a_saved_filter_sets_every_box(window: MainWindow, source: FakeSource, qtbot: QtBot) -> None:
    assert views(window)[-1] == "Old denials"
    choose(window, qtbot, "Old")
    assert source.queries[-1] == DENIED
    ui = window.queue_pane.ui
    assert ui.queueSearch.text() == "nguy"
    assert ui.queuePayer.currentText().startswith("BCBS TX")
    assert ui.queueStatus.currentText().startswith("Denied")
    header = ui.queueTable.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (4, Qt.SortOrder.AscendingOrder)


def test_a_plain_view_leaves_the_other_boxes_as_they_are(window: MainWindow, source: FakeSource, qtbot: QtBot) -> None:
    choose(window, qtbot, "Old")
    choose(window, qtbot, "Due")
    assert (source.queries[-1].view, source.queries[-1].status) == ("due", "denied")


def test_what_is_shown_is_saved_and_chosen(
    window: MainWindow, desk: Desk, source: FakeSource, prompts: FakePrompts, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.queue_pane.rows.settled):
        qtbot.keyClicks(window.queue_pane.ui.queueSearch, "lee")
    prompts.names = ["Grace"]
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert source.filters[5].query == QueueQuery(text="lee")
    assert window.queue_pane.ui.queueView.currentText() == "Grace"
    assert prompts.banners == ["Filters saved as “Grace”."]


def test_changes_to_a_saved_filter_are_kept_under_its_name(
    window: MainWindow, source: FakeSource, qtbot: QtBot
) -> None:
    choose(window, qtbot, "Old")
    assert press_in_menu(window, qtbot, "")[1:] == [
        "Share “Old denials” with everybody",
        "Rename “Old denials”…",
        "Delete “Old denials”",
    ]
    window.queue_pane.ui.queueBucket.setCurrentIndex(0)
    press_in_menu(window, qtbot, "Save changes")
    assert source.filters[4].query.bucket == ""
    assert window.queue_pane.ui.queueView.currentText() == "Old denials"


def test_the_box_says_when_the_boxes_no_longer_show_what_was_saved(window: MainWindow, qtbot: QtBot) -> None:
    queue = window.queue_pane
    choose(window, qtbot, "Old")
    assert queue.ui.queueView.currentText() == "Old denials"
    with qtbot.waitSignal(queue.rows.settled):
        qtbot.keyClicks(queue.ui.queueSearch, "e")
    assert queue.ui.queueView.currentText() == "Old denials, changed"
    queue.reload()
    assert queue.ui.queueView.currentText() == "Old denials, changed"
    with qtbot.waitSignal(queue.rows.settled):
        qtbot.keyClick(queue.ui.queueSearch, Qt.Key.Key_Backspace)
    assert queue.ui.queueView.currentText() == "Old denials"
    queue.ui.queueBucket.setCurrentIndex(0)
    choose(window, qtbot, "Due")
    assert views(window)[-1] == "Old denials"


def test_renaming_keeps_it_chosen(window: MainWindow, source: FakeSource, prompts: FakePrompts, qtbot: QtBot) -> None:
    choose(window, qtbot, "Old")
    prompts.names = ["Very old"]
    press_in_menu(window, qtbot, "Rename")
    assert prompts.asked[-1] == "Rename the filter: Old denials [Rename]"
    assert window.queue_pane.ui.queueView.currentText() == "Very old"


def test_deleting_leaves_what_is_shown_and_can_be_taken_back(
    window: MainWindow, source: FakeSource, prompts: FakePrompts, qtbot: QtBot
) -> None:
    choose(window, qtbot, "Old")
    asked = len(source.queries)
    press_in_menu(window, qtbot, "Delete")
    assert source.filters == {}
    assert window.queue_pane.query == DENIED, "what is shown does not change under the person's eyes"
    assert len(source.queries) == asked
    assert window.queue_pane.ui.queueView.currentText().startswith("My queue")
    assert prompts.undo is not None
    prompts.undo()
    assert [one.query for one in source.filters.values()] == [DENIED]
    assert window.queue_pane.ui.queueView.currentText() == "Old denials"


def test_showing_all_leaves_the_saved_filter(window: MainWindow, desk: Desk, source: FakeSource, qtbot: QtBot) -> None:
    choose(window, qtbot, "Old")
    window.queue_pane.clear_filters()
    assert window.queue_pane.query == QueueQuery()
    assert source.queries[-1] == QueueQuery()


def test_the_command_is_in_the_menu(desk: Desk, window: MainWindow) -> None:
    assert desk.commands.action(Command.SAVE_FILTER).isEnabled()
