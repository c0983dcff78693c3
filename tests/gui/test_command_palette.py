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
        entry = Entry(title=f"Claim {text}", detail="Hernández, Luis", run=lambda: ran.append(f"claim {text}"))
        take([entry] if text in ("26-104", "ne", "nm", "im") else [])

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


def test_typed_and_entered_in_one_go_waits_for_what_is_found(
    palette: CommandPalette, qtbot: QtBot, ran: list[str]
) -> None:
    qtbot.keyClicks(palette.field, "26-104")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ran == ["claim 26-104"])


def test_what_is_found_goes_before_strewn_letters_and_after_clear_matches(
    palette: CommandPalette, qtbot: QtBot
) -> None:
    palette.field.setText("ne")
    qtbot.waitUntil(lambda: titles(palette)[:2] == ["Next claim", "Claim ne"])
    palette.field.setText("nm")
    qtbot.waitUntil(lambda: titles(palette)[:2] == ["Claim nm", "Next claim"])


def test_the_chosen_row_stays_chosen_when_more_is_found(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.field.setText("im")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    chosen = palette.list.currentIndex().data()
    qtbot.waitUntil(lambda: "Claim im" in titles(palette))
    assert palette.list.currentIndex().data() == chosen == "Next claim"


def test_says_when_nothing_is_found(qtbot: QtBot, desk: Desk) -> None:
    waiting = []
    made = CommandPalette(
        commands=desk.commands,
        providers=[lambda text, take: waiting.append(take)],
        theme=desk.theme,
        icons=desk.icons,
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.keyClicks(made.field, "zzz")
    assert made.note.isVisible()
    assert made.note.text() == "Searching…"
    qtbot.waitUntil(lambda: bool(waiting))
    waiting[0]([])
    assert made.note.text() == "Nothing found for “zzz”"
    assert not made.list.isVisible()
    qtbot.keyClick(made.field, Qt.Key.Key_Return)
    assert made.isVisible()


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
