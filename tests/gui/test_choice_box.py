"""Typing into a box of choices, and what is seen when it is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.theme import Theme
from arcaller_desktop.gui.widgets.choice_box import ChoiceBox
from arcaller_desktop.gui.widgets.elided_label import ElidedLabel

ENTRIES = ("Choose…", "In process", "In payer's review", "Denied: authorization", "Denied: filed too late")


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> ChoiceBox:
    made = ChoiceBox()
    qtbot.addWidget(made)
    made.addItems(ENTRIES)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def test_words_are_typed_with_their_spaces(box: ChoiceBox, qtbot: QtBot) -> None:
    chosen: list[int] = []
    box.activated.connect(chosen.append)
    qtbot.keyClicks(box, "in pay")
    assert box.currentText() == "In payer's review"
    assert chosen[-1] == 2
    assert QApplication.activePopupWidget() is None


def test_the_same_letter_goes_from_entry_to_entry(box: ChoiceBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "d")
    assert box.currentText() == "Denied: authorization"
    qtbot.keyClicks(box, "d")
    assert box.currentText() == "Denied: filed too late"


def test_arrows_begin_a_new_word(box: ChoiceBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "in")
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClicks(box, "de")
    assert box.currentText() == "Denied: authorization"


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
def test_the_list_is_as_wide_as_its_entries(box: ChoiceBox, qtbot: QtBot) -> None:
    box.resize(60, box.height())
    qtbot.keyClick(box, Qt.Key.Key_Space)
    view = box.view()
    assert isinstance(view, QAbstractItemView)
    qtbot.waitUntil(view.isVisible)
    assert view.width() > box.fontMetrics().horizontalAdvance(ENTRIES[-1])
    box.hidePopup()


def test_a_narrow_label_keeps_its_whole_text(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("Blue Prairie Health · Closed, opens Mon 08:00 CST")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("CST")
    assert label.shown_text.endswith("…")
    assert label.minimumSizeHint().width() < 60
    label.resize(900, 20)
    assert label.shown_text == label.text()
