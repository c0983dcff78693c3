"""Ctrl+K finds commands, and what the providers find."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.actions import Command, Needs
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.command_palette import CommandPalette, Entry, fuzzy_score
from arcaller_desktop.gui.models.roles import ACCESSIBLE_TEXT


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def palette(qtbot: QtBot, desk: Desk, ran: list[str]) -> CommandPalette:
    for command in (Command.IMPORT_FILES, Command.NEXT_CLAIM, Command.START_CALL, Command.THEME):
        desk.commands.bind(command, lambda command=command: ran.append(command.name))

    def find_claims(text, take) -> None:
        take([Entry(title=f"Claim {text}", detail="Hernández, Luis", run=lambda: ran.append(f"claim {text}"))])

    made = CommandPalette(commands=desk.commands, providers=[find_claims], theme=desk.theme, icons=desk.icons)
    qtbot.addWidget(made)
    made.show()
    return made


def titles(palette: CommandPalette) -> list[str]:
    return [palette.model.index(row, 0).data() for row in range(palette.model.rowCount())]


def test_offers_what_can_be_done_now(palette: CommandPalette, desk: Desk) -> None:
    assert titles(palette) == ["Import files", "Next claim", "Light or dark"]
    desk.commands.set_present(present=Needs.CLAIM)
    palette.field.setText("start")
    assert titles(palette) == ["Start call"]


def test_letters_in_order_find_it_and_enter_runs_it(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    qtbot.keyClicks(palette.field, "nxc")
    assert titles(palette)[0] == "Next claim"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ran == ["NEXT_CLAIM"])
    assert not palette.isVisible()


def test_arrows_choose_and_escape_leaves(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert ran == []


def test_providers_are_asked_for_what_was_typed(palette: CommandPalette, qtbot: QtBot, ran: list[str]) -> None:
    qtbot.keyClicks(palette.field, "26-104")
    qtbot.waitUntil(lambda: titles(palette) == ["Claim 26-104"])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ran == ["claim 26-104"])


def test_a_late_answer_to_older_letters_is_dropped(palette: CommandPalette) -> None:
    palette.field.setText("26")
    asked = palette._round
    palette.field.setText("27")
    palette._take(0, asked, [Entry(title="stale", run=lambda: None)])
    assert "stale" not in titles(palette)


def test_entries_are_said_whole(palette: CommandPalette) -> None:
    said = palette.model.index(0, 0).data(ACCESSIBLE_TEXT)
    assert said == "Import files, File, Ctrl+I"


def test_fuzzy_score_prefers_beginnings_and_runs() -> None:
    assert fuzzy_score("xyz", "next claim") is None
    assert fuzzy_score("call", "start call") > fuzzy_score("call", "claim and all")
    assert fuzzy_score("sc", "start call") > fuzzy_score("sc", "describe")
