"""Marks what keeps a form from being saved, and says so below it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QLabel, QWidget

from arcaller_desktop.base.errors import UserError


class FormErrors:
    """`fields` gives the widget of each field that a lack can name."""

    def __init__(self, label: QLabel, fields: Mapping[str, QWidget]) -> None:
        self._label = label
        self._fields = fields
        label.hide()

    def show(self, lacks: Iterable[tuple[str, str]]) -> bool:
        """Marks the fields named by (field, message) pairs and goes to the first. False when there are none."""
        found = list(lacks)
        self.mark(found)
        first = next((self._fields[field] for field, _ in found if field in self._fields), None)
        if first is not None:
            first.setFocus()
        return bool(found)

    def mark(self, lacks: Iterable[tuple[str, str]]) -> None:
        """Marks the fields and says why, but leaves the focus where it is: for forms that judge every key stroke."""
        found = list(lacks)
        messages = {id(self._fields[field]): message for field, message in found if field in self._fields}
        for widget in self._fields.values():
            _mark(widget, messages.get(id(widget), ""))
        self.say(" ".join(dict.fromkeys(message for _, message in found)))

    def say(self, text: str) -> None:
        """Says something that belongs to no field."""
        self._label.setText(text)
        self._label.setVisible(bool(text))

    def take(self, error: Exception) -> bool:
        """Shows a person's error here, at its fields when it names some. False for a bug, which is not for the form."""
        if not isinstance(error, UserError):
            return False
        lacks = getattr(error, "lacks", ())
        if not (lacks and all(isinstance(lack, tuple) for lack in lacks) and self.show(lacks)):
            self.say(str(error))
        return True

    def clear(self) -> None:
        self.mark(())


def _mark(widget: QWidget, message: str) -> None:
    widget.setAccessibleDescription(message)
    if bool(widget.property("wrong")) != bool(message):
        widget.setProperty("wrong", bool(message))
        widget.style().polish(widget)
