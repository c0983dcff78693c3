"""The help page: every command with its shortcut and what it does."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTableView, QVBoxLayout, QWidget

from arcaller_desktop.gui.actions import Command, Commands
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Theme, Tone


class ShortcutColumn(Enum):
    KEYS = ColumnHead(title="Keys", width=14)
    COMMAND = ColumnHead(title="Command", width=26)
    MENU = ColumnHead(title="Menu", width=9)
    TIP = ColumnHead(title="What it does", width=0)


class ShortcutsDialog(QDialog):
    """Made from the list of commands, so it is always right."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle("Keyboard shortcuts")
        self.rows: RowModel[Command] = RowModel(ShortcutColumn, _cells, theme=theme, parent=self)
        self.table = QTableView()
        self.table.setAccessibleName("Keyboard shortcuts")
        prepare_table(self.table, self.rows, self.rows.heads)
        self.rows.set_items(sorted(commands.shown(), key=lambda command: not command.value.shortcut))
        hint = QLabel(
            "Alt opens the menus. F6 walks through the panes, Tab through the fields of a pane. "
            "Delete empties a date, the arrow keys change it."
        )
        hint.setWordWrap(True)
        hint.setProperty("part", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        self.resize(760, 560)


def _cells(command: Command) -> Sequence[Cell]:
    keys = QKeySequence(command.value.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return (
        Cell(text=keys),
        Cell(text=command.plain_text.removesuffix("…")),
        Cell(text=command.value.menu.value.replace("&", ""), tone=Tone.MUTED),
        Cell(text=command.value.tip),
    )
