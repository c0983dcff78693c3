"""What a payer wrote is shown as it stands, whatever it looks like."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.plain_text import plain_labels, plain_tip

REMARK = '<img src="//192.0.2.7/share/x.png"> Denied'
GUI = Path(__file__).parents[2] / "arcaller_desktop" / "gui"
WITH_MARKUP = {
    "gui/panes/claim.py": "claimMoney.setTextFormat(Qt.TextFormat.RichText)",
    "gui/panes/plans.py": "planSummary.setTextFormat(Qt.TextFormat.RichText)",
}


def test_a_label_in_an_opened_dialog_does_not_take_a_remark_for_markup(qtbot: QtBot) -> None:
    dialog = QDialog()
    label = QLabel(REMARK, dialog)
    QVBoxLayout(dialog).addWidget(label)
    open_dialog(dialog)
    assert label.textFormat() is Qt.TextFormat.PlainText
    dialog.reject()


def test_a_label_that_asked_for_markup_keeps_it(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    label = QLabel("<b>Balance</b>", dialog)
    label.setTextFormat(Qt.TextFormat.RichText)
    plain_labels(dialog)
    assert label.textFormat() is Qt.TextFormat.RichText


@pytest.mark.parametrize(("text", "shown"), [("Paid", "Paid"), ("", ""), ("a <b>", "<span>a &lt;b&gt;</span>")])
def test_a_tool_tip_shows_tags_as_text(text: str, shown: str) -> None:
    assert plain_tip(text) == shown


@pytest.mark.parametrize(("file", "line"), WITH_MARKUP.items())
def test_labels_with_markup_of_ours_say_so(file: str, line: str) -> None:
    assert line in (GUI.parent / file).read_text(encoding="utf-8")
