"""A tab that is one list: a head with sums and choices, the table, a line about what is chosen, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.models.row_model import Cell, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.widgets.choice_box import ChoiceBox

Item = TypeVar("Item")


class ListPane(QFrame, Generic[Item]):
    """`activated` carries the row that was pressed Enter on or double-clicked; `moved` says that others are chosen."""

    activated = Signal(object)
    moved = Signal()

    def __init__(
        self,
        desk: Desk,
        name: str,
        label: str,
        *,
        columns: type[Enum],
        cells: Callable[[Item], Sequence[Cell]],
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Tab")
        self.setAccessibleName(label)
        self.setProperty("part", "pane")
        self._name = name
        self.model: RowModel[Item] = RowModel(columns, cells, theme=desk.theme, parent=self)
        self.summary = _label(f"{name}Summary", "muted")
        self.detail = _label(f"{name}Detail", "muted")
        self.detail.setWordWrap(True)
        self.detail.setMargin(6)
        self.empty = _label(f"{name}Empty", "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = QTableView()
        self.table.setObjectName(f"{name}Table")
        self.table.setAccessibleName(label)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.table.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        prepare_table(self.table, self.model, self.model.heads)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.doubleClicked.connect(lambda index: self._activate(index.row()))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.moved.emit())
        self.table.installEventFilter(self)
        self._arrange()

    def _arrange(self) -> None:
        head, foot = QFrame(), QFrame()
        head.setProperty("part", "head")
        foot.setProperty("part", "band")
        self._head = QHBoxLayout(head)
        self._head.setContentsMargins(10, 3, 6, 3)
        self._head.setSpacing(6)
        self._head.addWidget(self.summary, 1)
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(8, 4, 8, 4)
        self._foot.setSpacing(6)
        self._foot.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.detail)
        layout.addWidget(foot)

    def add_choice(self, key: str, label: str, entries: Sequence[tuple[str, object]]) -> ChoiceBox:
        """A choice in the head; the caller listens to it."""
        box = ChoiceBox()
        box.setObjectName(f"{self._name}{key}")
        box.setAccessibleName(label)
        for text, value in entries:
            box.addItem(text, value)
        box.setMinimumContentsLength(max(len(text) for text, _ in entries) + 2)
        self._head.addWidget(box)
        return box

    def add_button(
        self, key: str, text: str, run: Callable[[], None], *, tip: str = "", in_head: bool = False
    ) -> QPushButton:
        """A button in the foot, where what is done with the chosen rows stands, or in the head."""
        button = QPushButton(text)
        button.setObjectName(f"{self._name}{key}Button")
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.clicked.connect(lambda _: run())
        if in_head:
            self._head.addWidget(button)
        else:
            self._foot.insertWidget(self._foot.count() - 1, button)
        return button

    def show_items(self, items: Sequence[Item], *, empty: str) -> None:
        """Shows other rows and keeps the place; `empty` is said instead of a table without rows."""
        row = max(self.table.currentIndex().row(), 0)
        had_focus = self.table.hasFocus()
        self.model.set_items(items)
        self.empty.setText(empty)
        self._stack.setCurrentWidget(self.table if items else self.empty)
        choose_row(self.table, min(row, len(items) - 1))
        if had_focus and items:
            self.table.setFocus()
        self.moved.emit()

    @property
    def chosen(self) -> list[Item]:
        """The selected rows, from the top."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [item for item in map(self.model.item, rows) if item is not None]

    def _activate(self, row: int) -> None:
        item = self.model.item(row)
        if item is not None:
            self.activated.emit(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.table.currentIndex().row())
            return True
        return False


def _label(name: str, part: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("part", part)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
