"""Results reach the GUI thread, their living owner, and nobody else."""

from __future__ import annotations

import gc
import threading

import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.delivery import QtDelivery


def from_another_thread(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_callback_runs_on_the_gui_thread(qtbot: QtBot) -> None:
    delivery = QtDelivery()
    seen: list[bool] = []
    from_another_thread(lambda: delivery.post(None, lambda: seen.append(QThread.currentThread() is delivery.thread())))
    assert seen == [], "nothing is delivered before the event loop turns"
    qtbot.waitUntil(lambda: seen == [True])


def test_nothing_reaches_a_deleted_or_forgotten_owner(qtbot: QtBot) -> None:
    delivery = QtDelivery()
    reached: list[str] = []
    deleted, alive = QObject(), QObject()

    class Plain:
        pass

    forgotten = Plain()
    delivery.post(deleted, lambda: reached.append("deleted"))
    delivery.post(forgotten, lambda: reached.append("forgotten"))
    delivery.post(alive, lambda: reached.append("alive"))
    shiboken6.delete(deleted)
    del forgotten
    gc.collect()
    qtbot.waitUntil(lambda: "alive" in reached)
    assert reached == ["alive"]


def test_order_is_kept_across_threads(qtbot: QtBot) -> None:
    delivery = QtDelivery()
    seen: list[int] = []
    from_another_thread(lambda: [delivery.post(None, lambda n=n: seen.append(n)) for n in range(50)])
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))
