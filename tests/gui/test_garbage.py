"""Widgets in cycles die on the GUI thread and nowhere else."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.garbage import GuiCollector

MANY = 50_000
"""Far beyond the first threshold: what other tests left behind is freed meanwhile and counts against it."""


class Knot:
    """Holds itself; notes the thread it dies on."""

    died_on: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.self = self

    def __del__(self) -> None:
        self.died_on.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GuiCollector]:
    del qtbot
    gc.collect()
    parent = QObject()
    made = GuiCollector(parent)
    Knot.died_on.clear()
    yield made
    made.stop()
    assert gc.isenabled()


def allocate() -> None:
    """More containers than the first threshold, kept for a moment."""
    kept = [[] for _ in range(5000)]
    assert kept


def test_a_busy_thread_collects_nothing(qtbot: QtBot, collector: GuiCollector) -> None:
    for _ in range(MANY):
        Knot()
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert Knot.died_on == []
    qtbot.waitUntil(lambda: len(Knot.died_on) == MANY, timeout=20_000)
    assert set(Knot.died_on) == {threading.get_ident()}


def test_nothing_is_collected_before_it_is_due(collector: GuiCollector) -> None:
    gc.collect()
    assert collector.collect_what_is_due() == 0
