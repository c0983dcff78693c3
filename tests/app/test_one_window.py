"""A second start brings the first window forward and hands it the files it was given."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from arcaller_desktop.app.bootstrap import ProgramPorts
from arcaller_desktop.app.main import main
from arcaller_desktop.app.one_window import OneWindow, bring_forward, hand_over


def test_nobody_is_there_to_hand_over_to(qapp, tmp_path):
    assert not hand_over(tmp_path / "maple.arcdb", [])


def test_the_first_window_gets_the_files_of_the_second_start(qtbot, tmp_path):
    practice, file = tmp_path / "maple.arcdb", tmp_path / "Łąka 1.835"
    owner = QObject()
    door = OneWindow(practice, owner)
    with qtbot.waitSignal(door.asked) as asked:
        assert hand_over(practice, [file])
    assert asked.args == [[file]]
    door.close()
    assert not hand_over(practice, [file])


def test_another_practice_has_its_own_window(qapp, tmp_path):
    owner = QObject()
    door = OneWindow(tmp_path / "maple.arcdb", owner)
    assert not hand_over(tmp_path / "oak.arcdb", [])
    door.close()


def test_a_minimised_window_comes_back(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert window.isVisible()
    assert not window.isMinimized()


def test_files_named_alone_open_the_window(tmp_path, monkeypatch):
    orders = []
    monkeypatch.setattr(ProgramPorts, "open_window", lambda self, order: orders.append(order) or 0)
    remittance, practice = tmp_path / "a.835", tmp_path / "maple.arcdb"
    for file in (remittance, practice):
        file.touch()
    assert main([str(practice), str(remittance)]) == 0
    assert main([str(remittance)]) == 0
    assert [(order.data, order.files) for order in orders] == [(practice, (remittance,)), (None, (remittance,))]


def test_a_file_that_is_not_there_is_no_file(capsys):
    assert main([str(Path("nowhere.835"))]) == 2
    assert "nowhere.835" in capsys.readouterr().err
