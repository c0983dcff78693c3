"""Panes reload themselves when a change concerns them and can be seen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui.change_bus import ChangeBus, Reloader


def test_a_visible_pane_reloads_for_its_interests_only(qtbot: QtBot) -> None:
    bus, pane, reloads = ChangeBus(), QWidget(), []
    qtbot.addWidget(pane)
    Reloader(pane, bus, interests=Changes.CALLS | Changes.QUEUE, reload=lambda: reloads.append(1))
    pane.show()
    bus.publish(Changes.POLICY)
    assert reloads == []
    bus.publish(Changes.CALLS | Changes.POLICY)
    bus.publish(Changes.NONE)
    assert reloads == [1]


def test_a_hidden_pane_reloads_once_when_it_is_shown(qtbot: QtBot) -> None:
    bus, pane, reloads = ChangeBus(), QWidget(), []
    qtbot.addWidget(pane)
    Reloader(pane, bus, interests=Changes.CALLS, reload=lambda: reloads.append(1))
    bus.publish(Changes.CALLS)
    bus.publish(Changes.CALLS)
    assert reloads == []
    pane.show()
    pane.hide()
    pane.show()
    assert reloads == [1]
