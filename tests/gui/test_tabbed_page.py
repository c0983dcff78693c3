"""Tabs read when they are turned to, and a page stands in the window from its first tab on."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.widgets.tabbed_page import TabbedPage


def test_a_tab_reads_when_it_is_seen(qtbot: QtBot) -> None:
    page = TabbedPage("moneyPage", "Money in")
    qtbot.addWidget(page)
    read: list[str] = []
    batches, held = QLabel("batches"), QLabel("held")
    page.add_tab(batches, "&Batches", reload=lambda: read.append("batches"))
    page.add_tab(held, "&Held", reload=lambda: read.append("held"))
    assert read == []
    page.show()
    page.reload()
    page.show_tab(held)
    assert read == ["batches", "held"]


def test_only_the_first_tab_fills_the_page(qtbot: QtBot) -> None:
    page = TabbedPage("moneyPage", "Money in")
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.filled, timeout=100):
        page.add_tab(QLabel("batches"), "&Batches", reload=lambda: None)
    with qtbot.assertNotEmitted(page.filled):
        page.add_tab(QLabel("held"), "&Held", reload=lambda: None)
