"""A dialog of one column: words on top, named fields, what is missing, and the buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.services.context import Context


class FormSheet(QDialog):
    """What dialogs whose fields depend on what is known have in common."""

    def __init__(self, desk: Desk, name: str, title: str, parent: QWidget | None = None, *, width: int = 620) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(width)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(10)
        self._fields: dict[str, QWidget] = {}
        self.error = QLabel()
        self.error.setObjectName(f"{name}Error")
        self.error.setWordWrap(True)
        set_part(self.error, "bad")
        self._errors = FormErrors(self.error, self._fields)

    def say(self, text: str, part: str = "muted") -> QLabel:
        """Adds words."""
        label = QLabel(text)
        label.setWordWrap(True)
        set_part(label, part)
        self._column.addWidget(label)
        return label

    def form(self) -> QFormLayout:
        """Adds rows of a label and a field."""
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        self._column.addLayout(form)
        return form

    def field(self, form: QFormLayout, lack: str, label: str, widget: QWidget) -> None:
        """Adds a field whose label has its key; `lack` is the name that errors call it by."""
        named(widget, f"{self.objectName()}{lack.title().replace('_', '')}", label)
        row = QLabel(label)
        row.setBuddy(widget)
        form.addRow(row, widget)
        self._fields[lack] = widget

    def wide(self, widget: QWidget, stretch: int = 0) -> None:
        """Adds something over the whole width."""
        self._column.addWidget(widget, stretch)

    def buttons(self, *acts: tuple[str, Callable[[], None]], leave: str = "&Cancel") -> list[QPushButton]:
        """Adds the error line and the buttons; the first act is the one of Enter."""
        self._column.addWidget(self.error)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addStretch(1)
        made: list[QPushButton] = []
        for text, run in acts:
            button = QPushButton(text)
            button.setAutoDefault(False)
            named(button, f"{self.objectName()}Act{len(made)}", text)
            button.clicked.connect(lambda _=False, run=run: run())
            made.append(button)
            bar.addWidget(button)
        made[0].setDefault(True)
        set_part(made[0], "primary")
        away = QPushButton(leave)
        away.setAutoDefault(False)
        named(away, f"{self.objectName()}Leave", leave)
        away.clicked.connect(self.reject)
        bar.addWidget(away)
        self._column.addLayout(bar)
        return made

    def change(self, run: Callable[[Context], Changes], said: str, *, stay: Callable[[], None] | None = None) -> None:
        """Does it on the change thread, publishes what changed and closes; or stays and goes on."""

        def done(changes: Changes) -> None:
            if stay is None:
                self.accept()
            self._desk.bus.publish(changes)
            self._desk.prompts.banner(said)
            if stay is not None:
                stay()

        self._desk.jobs.change(run, done=done, failed=self.fail, owner=self)

    def fail(self, error: Exception) -> None:
        """Shows a person's error at its field, any other as a bug."""
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def line(text: str = "", hint: str = "") -> QLineEdit:
    """A field of one line."""
    made = QLineEdit(text)
    made.setPlaceholderText(hint)
    return made


def named(widget: QWidget, name: str, label: str) -> None:
    """Gives a control its name for tests and for whoever cannot see it."""
    widget.setObjectName(name)
    widget.setAccessibleName(label.replace("&", "").replace("…", "").rstrip(":"))
