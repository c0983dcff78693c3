"""The self-check reports every fault and all that is said on the error output; tests/packaging runs the whole of it."""

from __future__ import annotations

import logging
import re
import sys

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QColor, QImage

from arcaller_desktop.app import self_check as checking
from arcaller_desktop.app.self_check import self_check


def says_on_stderr(_):
    sys.stderr.write("something is off\n")
    return "done"


def says_through_qt(_):
    qWarning("a plugin is missing")
    return "done"


def says_in_the_log(_):
    logging.getLogger("anything").warning("odd")
    return "done"


def breaks(_):
    raise ImportError("No module named 'segno'")


@pytest.fixture
def steps(monkeypatch):
    def use(*functions):
        monkeypatch.setattr(checking, "_STEPS", tuple((function.__name__, function) for function in functions))

    return use


def test_nothing_wrong_is_0_and_the_report_counts(qapp, steps, tmp_path, capsys):
    steps(checking._forms, checking._icons, checking._fonts)
    report = tmp_path / "report.txt"
    assert self_check(report) == 0
    text = report.read_text("utf-8")
    assert capsys.readouterr().out == text
    assert re.search(r"[1-9]\d forms", text)
    assert text.endswith("Self-check: passed, 3 steps.\n")


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (says_on_stderr, "something is off"),
        (says_through_qt, "a plugin is missing"),
        (breaks, "No module named 'segno'"),
        pytest.param(says_in_the_log, "odd", marks=pytest.mark.expects_log("odd")),
    ],
)
def test_whatever_is_said_or_breaks_is_a_fault_and_the_next_step_still_runs(qapp, steps, capsys, step, said):
    steps(step, checking._fonts)
    assert self_check() == 1
    told = capsys.readouterr().out
    assert said in told
    assert "4 fonts" in told
    assert told.endswith("Self-check: 1 FAILED, 2 steps.\n")


def test_a_missing_picture_and_one_of_a_single_colour_are_blank(qapp):
    picture = QImage(80, 80, QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    assert checking._is_blank(picture)
    assert checking._is_blank(QImage("nowhere.png"))
    for x in range(40):
        for y in range(40):
            picture.setPixelColor(x, y, QColor("black"))
    assert not checking._is_blank(picture)
