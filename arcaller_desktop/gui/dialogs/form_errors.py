"""Marks what keeps a form from being saved, and says so below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QLabel, QWidget


class FormErrors:
    """`fields` gives the widget of each field that a lack can name."""

    def __init__(self, label: QLabel, fields: Mapping[str, QWidget]) -> None:
        self._label = label
        self._fields = fields
        label.hide()

    def show(self, lacks: Iterable[tuple[str, str]]) -> bool:
        """Marks the fields named by (field, message) pairs and goes to the first. False when there are none."""
        found = list(lacks)
        wrong = {id(self._fields[field]) for field, _ in found if field in self._fields}
        for widget in self._fields.values():
            _mark(widget, wrong=id(widget) in wrong)
        self._label.setText(" ".join(dict.fromkeys(message for _, message in found)))
        self._label.setVisible(bool(found))
        first = next((self._fields[field] for field, _ in found if field in self._fields), None)
        if first is not None:
            first.setFocus()
        return bool(found)

    def say(self, text: str) -> None:
        """Says something that belongs to no field."""
        self._label.setText(text)
        self._label.setVisible(bool(text))

    def clear(self) -> None:
        self.show(())


def _mark(widget: QWidget, *, wrong: bool) -> None:
    if bool(widget.property("wrong")) != wrong:
        widget.setProperty("wrong", wrong)
        widget.style().polish(widget)
