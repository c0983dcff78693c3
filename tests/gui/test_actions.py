"""Commands are declared once and behave."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QToolBar

from arcaller_desktop.base.paths import resource
from arcaller_desktop.gui.actions import Command, Commands, Menu, Needs
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.icons import Icons


def test_shortcuts_and_icons_are_unique_and_exist() -> None:
    shortcuts = Counter(QKeySequence(c.value.shortcut).toString() for c in Command if c.value.shortcut)
    assert [key for key, times in shortcuts.items() if times > 1] == []
    assert "" not in shortcuts, "a shortcut that Qt cannot read"
    missing = [c.value.icon for c in Command if c.value.icon and not resource("icons", f"{c.value.icon}.svg").is_file()]
    assert missing == []


def test_mnemonics_are_unique_in_their_menu() -> None:
    for menu in Menu:
        marks = Counter(
            c.value.text[c.value.text.index("&") + 1].lower()
            for c in Command
            if c.value.menu is menu and "&" in c.value.text
        )
        assert [mark for mark, times in marks.items() if times > 1] == [], menu


def test_every_command_says_what_it_does() -> None:
    assert [c for c in Command if not c.value.tip or c.value.tip.endswith(".")] == []


def test_a_command_runs_only_when_bound_and_when_its_needs_are_there(desk: Desk) -> None:
    ran: list[str] = []
    action = desk.commands.action(Command.START_CALL)
    assert not action.isVisible()
    desk.commands.bind(Command.START_CALL, lambda: ran.append("call"))
    assert action.isVisible()
    assert not action.isEnabled()
    desk.commands.run(Command.START_CALL)
    assert ran == []
    desk.commands.set_present(present=Needs.CLAIM)
    action.trigger()
    assert ran == ["call"]
    desk.commands.set_present(present=Needs.NOTHING, absent=Needs.CLAIM)
    action.trigger()
    assert ran == ["call"]


def test_a_role_enables_what_it_may_do_and_nothing_else(icons: Icons) -> None:
    ran: list[str] = []
    for role, may_call in (("auditor", False), ("caller", True)):
        commands = Commands(icons, role=role)
        commands.bind(Command.START_CALL, lambda role=role: ran.append(role))
        commands.set_present(present=Needs.CLAIM)
        assert commands.action(Command.START_CALL).isEnabled() is may_call
        commands.run(Command.START_CALL)
    assert ran == ["caller"]


def test_menus_and_toolbar_come_from_the_list(desk: Desk) -> None:
    bar, tools = QMenuBar(), QToolBar()
    desk.commands.fill_menu_bar(bar)
    desk.commands.fill_toolbar(tools)
    assert [action.text() for action in bar.actions()] == [menu.value for menu in Menu]
    wanted = [c.value.toolbar for c in Command if c.value.toolbar]
    assert [action.iconText() for action in tools.actions()] == wanted
