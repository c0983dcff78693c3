"""Keeps what files and people wrote from being read as markup: Qt guesses, and a remark may well begin with a tag.

A payer's text with a tag in it would be drawn as it likes, and even fetch a picture from a server that it names.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_labels(root: QWidget) -> None:
    """No label under `root` guesses any more; who wants markup has said RichText and escapes what is not its own."""
    for label in root.findChildren(QLabel):
        if label.textFormat() is Qt.TextFormat.AutoText:
            label.setTextFormat(Qt.TextFormat.PlainText)


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it is; tool tips have no format to set."""
    return f"<span>{escape(text)}</span>" if "<" in text else text
