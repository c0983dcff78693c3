"""What the window's tests share: one application with our theme, and a window over a made-up practice."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))

from fakes import TODAY, FakePrompts, FakeSource

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.paths import resource
from arcaller_desktop.gui.actions import Commands
from arcaller_desktop.gui.change_bus import ChangeBus
from arcaller_desktop.gui.desk import CurrentClaim, Desk
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.gui.theme import Theme, ThemeChoice
from arcaller_desktop.gui.window_state import WindowState
from arcaller_desktop.jobs.inline import InlineJobs


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, with the bundled font: pictures and widths are the same on every machine."""
    return Theme(qapp, resources=resource(), choice=ThemeChoice.LIGHT)


@pytest.fixture(scope="session")
def icons(theme: Theme) -> Icons:
    return Icons(resource("icons"), theme)


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def prompts() -> FakePrompts:
    return FakePrompts()


@pytest.fixture
def desk(theme: Theme, icons: Icons, prompts: FakePrompts, tmp_path: Path) -> Desk:
    return Desk(
        jobs=InlineJobs(None),
        bus=ChangeBus(),
        prompts=prompts,
        theme=theme,
        icons=icons,
        commands=Commands(icons, role="admin"),
        current=CurrentClaim(),
        state=WindowState(tmp_path / "window.ini"),
        clock=FixedClock(TODAY),
    )


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, source: FakeSource) -> MainWindow:
    """The whole window, shown and read, with nothing in hand."""
    made = MainWindow(desk, source, banner=Banner(), user="Dana Ortiz", practice="Ridgeview Family Medicine")
    # A test may end with a call half-noted; closing must not ask about it.
    qtbot.addWidget(made, before_close_func=lambda closing: closing.call_pane.drop_quietly())
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.reload()
    return made
