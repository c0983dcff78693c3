"""Alt with a letter does one thing: menus keep theirs, then come tabs, then buttons and labels."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from arcaller_desktop.gui.widgets.mnemonics import letter_of, marked_anew, settle


@pytest.mark.parametrize(
    ("text", "taken", "expected"),
    [
        ("&Folder", "", "&Folder"),
        ("&Folder", "f", "F&older"),
        ("Ta&ke away…", "k", "&Take away…"),
        ("Ta&ke away…", "kta", "Tak&e away…"),
        ("O&n", "on", "On"),
        ("Plain", "p", "Plain"),
        ("Smith && &Sons", "s", "S&mith && Sons"),
    ],
)
def test_a_text_keeps_its_letter_or_gets_a_free_one(text: str, taken: str, expected: str) -> None:
    assert marked_anew(text, taken) == expected


def test_a_page_has_no_letter_twice_and_none_of_the_menus(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    tabs = QTabWidget()
    inside = QWidget()
    rows = QVBoxLayout(inside)
    field = QLineEdit()
    label = QLabel("&Filter")
    label.setBuddy(field)
    buttons = [QPushButton("&Find"), QPushButton("&Bring up the claim"), QPushButton("&Close")]
    for part in (label, field, *buttons):
        rows.addWidget(part)
    tabs.addTab(inside, "&Folder")
    tabs.addTab(QWidget(), "&Batches")
    layout.addWidget(tabs)
    page.show()
    settle(page, menus=("&File", "&Claim"))
    texts = [*(tabs.tabText(number) for number in range(2)), label.text(), *(button.text() for button in buttons)]
    letters = [letter_of(text) for text in texts]
    assert "" not in letters
    assert len({*letters, "f", "c"}) == len(letters) + 2
    assert tabs.tabText(1) == "&Batches", "tabs come before buttons"
    settle(page, menus=("&File", "&Claim"))
    assert [tabs.tabText(0), tabs.tabText(1), label.text(), *(button.text() for button in buttons)] == texts
