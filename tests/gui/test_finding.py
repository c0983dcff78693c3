"""Ctrl+K in the window: a claim, a patient or a saved filter by a few letters, taken in hand by Enter."""

from __future__ import annotations

import pytest
from fakes import FakePrompts, FakeSource, row_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.command_palette import CommandPalette
from arcaller_desktop.gui.dialogs.shortcuts import ShortcutsDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.services.queue import QueueQuery
from arcaller_desktop.services.saved_filters import SavedFilter


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(filters={4: SavedFilter(filter_id=4, name="Old denials", query=QueueQuery(status="denied"))})


def open_palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    palette.activateWindow()
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


def test_a_claim_is_taken_in_hand_by_its_number(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.commands.run(Command.SHOW_DENIALS)
    palette = open_palette(window, qtbot)
    number = row_of(17).claim_number
    qtbot.keyClicks(palette.field, number)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.current.claim_id == 17)
    assert window.pages.currentWidget() is window.work_split
    assert number in window.claim_pane.ui.claimTitle.text()


def test_a_patient_opens_the_claim_to_work_next(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "kowal")
    qtbot.waitUntil(lambda: palette.model.rowCount() == 1)
    entry = palette.model.entry(0)
    assert entry is not None
    assert entry.title == "Kowalski, Łukasz"
    assert entry.detail == "Born 04/17/1968 · Account 4408 · 3 claims · $120.00 open"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.current.claim_id == 8)


def test_a_patient_without_claims_says_so(window: MainWindow, desk: Desk, prompts: FakePrompts, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "hannah")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: prompts.banners == ["This patient has no claim yet."])


def test_a_saved_filter_is_shown(window: MainWindow, source: FakeSource, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "old den")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: source.queries[-1].status == "denied")


def test_only_the_last_letters_are_looked_for(window: MainWindow, source: FakeSource, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "26-1")
    qtbot.waitUntil(lambda: palette.model.rowCount() > 0)
    assert source.searched == ["26-1"]


def test_a_claim_that_the_queue_does_not_show_leaves_no_row_chosen(window: MainWindow, desk: Desk) -> None:
    desk.current.choose(2)
    assert window.queue_pane.ui.queueTable.selectionModel().hasSelection()
    window.open_claim(4_000)
    assert not window.queue_pane.ui.queueTable.selectionModel().hasSelection()
    assert desk.current.claim_id == 4_000


def test_the_shortcuts_page_opens(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    page = window.findChild(ShortcutsDialog)
    assert page is not None
    assert "Ctrl+K" in [page.rows.index(row, 0).data() for row in range(page.rows.rowCount())]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ShortcutsDialog) is None)
