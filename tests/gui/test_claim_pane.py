"""The claim in hand, as its pane says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from fakes import FakePrompts, FakeSource
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.panes.claim import ROOM_FOR_REFERENCE


@pytest.mark.parametrize(
    ("last_on", "assumed", "said"),
    [
        (date(2027, 1, 27), True, "filing limit by 12/01 to be safe, last 01/27 (assumed)"),
        (None, False, "filing limit by 12/01/2026"),
    ],
)
def test_the_chip_says_the_safe_and_the_last_day(
    window: MainWindow,
    desk: Desk,
    source: FakeSource,
    monkeypatch: pytest.MonkeyPatch,
    last_on: date | None,
    assumed: bool,
    said: str,
) -> None:
    view = replace(
        source.claim(None, 4),
        deadline_on=date(2026, 12, 1),
        deadline_last_on=last_on,
        deadline_action="filing limit",
        deadline_assumed=assumed,
    )
    monkeypatch.setattr(source, "claim", lambda store, claim_id: view)
    desk.current.choose(4)
    QApplication.processEvents()
    chip = window.claim_pane.ui.claimDeadline
    assert chip.text() == said
    assert chip.width() >= chip.sizeHint().width(), "nothing of it is cut"


def test_a_summary_without_a_call_says_why_there_is_none(
    window: MainWindow,
    desk: Desk,
    source: FakeSource,
    prompts: FakePrompts,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    shown: list[int] = []
    window.claim_pane.bind_commands(show_summary=shown.append)
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.current.choose(4)
    qtbot.keyClick(window, Qt.Key.Key_S, control_shift)
    assert (shown, prompts.banners) == ([7], [])
    view = replace(source.claim(None, 5), timeline=())
    monkeypatch.setattr(source, "claim", lambda store, claim_id: view)
    desk.current.choose(5)
    qtbot.keyClick(window, Qt.Key.Key_S, control_shift)
    assert shown == [7]
    assert prompts.banners == ["No call is saved for this claim yet, so there is nothing to sum up."]


def test_on_a_narrow_screen_the_note_takes_the_room_of_the_reference(window: MainWindow, desk: Desk) -> None:
    desk.current.choose(4)
    QApplication.processEvents()
    table = window.claim_pane.ui.claimTimeline
    what, reference, note = 2, 3, 4
    assert window.claim_pane.width() < ROOM_FOR_REFERENCE
    assert table.isColumnHidden(reference)
    assert table.columnWidth(note) > 180
    assert table.model().index(0, what).data(Qt.ItemDataRole.ToolTipRole) == "Denied: authorization · R-88120417"
    window.resize(1900, 940)
    window.work_split.setSizes([1000, 900])
    QApplication.processEvents()
    assert not table.isColumnHidden(reference)


def test_the_claim_has_a_button_for_its_evidence(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    asked: list[bool] = []
    desk.commands.bind(Command.EVIDENCE_PACK, lambda: asked.append(True))
    desk.current.choose(4)
    QApplication.processEvents()
    button = window.claim_pane.ui.claimEvidenceButton
    assert button.isVisible()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert asked == [True]
