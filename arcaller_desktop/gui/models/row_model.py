"""The base of all small tables (up to some two thousand rows): columns as an enum, rows formatted once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from arcaller_desktop.gui.models.roles import (
    ACCESSIBLE_TEXT,
    ALIGNMENT,
    DECORATION,
    DISPLAY,
    FOREGROUND,
    HORIZONTAL,
    LEFT,
    RIGHT,
    SORT,
    TOOL_TIP,
    USER,
    Index,
)
from arcaller_desktop.gui.plain_text import plain_tip
from arcaller_desktop.gui.theme import Theme, Tone

Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True, slots=True)
class ColumnHead:
    """The value of a column's enum member. `width` in characters; 0 takes what is left."""

    title: str
    tip: str = ""
    is_amount: bool = False
    width: int = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """One formatted cell. `sort` defaults to the text; `accessible` is read instead of a text that is only a sign."""

    text: str = ""
    sort: Any = None
    tip: str = ""
    accessible: str = ""
    tone: Tone = Tone.PLAIN
    icon: Any = None


class RowModel(QAbstractTableModel, Generic[Item]):
    """Shows items through `cells`, which gives one `Cell` for each member of `columns`."""

    def __init__(
        self,
        columns: type[Enum],
        cells: Callable[[Item], Sequence[Cell]],
        *,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._heads: list[ColumnHead] = [column.value for column in columns]
        self._cells = cells
        self._theme = theme
        self._items: list[Item] = []
        self._rows: list[Sequence[Cell]] = []
        self._colours: dict[Tone, QColor] = {}
        self._sorting: tuple[int, Qt.SortOrder] | None = None
        theme.changed.connect(self._recolour)
        self._recolour()

    @property
    def heads(self) -> Sequence[ColumnHead]:
        return self._heads

    @property
    def items(self) -> Sequence[Item]:
        return self._items

    def set_items(self, items: Sequence[Item]) -> None:
        """Shows other items, in the order the table was last sorted by."""
        self.beginResetModel()
        self._items = list(items)
        self._rows = [self._cells(item) for item in self._items]
        if self._sorting is not None:
            self._rearrange(self._ranking(*self._sorting))
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_summary(self, row: int) -> str:
        """The whole row in words, for a screen reader that reads only the current cell."""
        parts = []
        for head, cell in zip(self._heads, self._rows[row], strict=True):
            said = cell.accessible or cell.text
            if said:
                parts.append(f"{head.title}: {said}" if head.title else said)
        return ", ".join(parts)

    def _ranking(self, column: int, order: Qt.SortOrder) -> list[int]:
        def key(number: int) -> Any:
            cell = self._rows[number][column]
            return cell.text.casefold() if cell.sort is None else cell.sort

        filled = [number for number, row in enumerate(self._rows) if row[column].text]
        empty = [number for number, row in enumerate(self._rows) if not row[column].text]
        return [*sorted(filled, key=key, reverse=order == Qt.SortOrder.DescendingOrder), *empty]

    def _rearrange(self, ranking: Sequence[int]) -> None:
        self._items = [self._items[number] for number in ranking]
        self._rows = [self._rows[number] for number in ranking]

    def _recolour(self) -> None:
        self._colours = {tone: QColor(self._theme.colours.tone(tone)) for tone in Tone}
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role == ALIGNMENT:
            return RIGHT if self._heads[column].is_amount else LEFT
        cell = self._rows[index.row()][column]
        if role == DISPLAY:
            return cell.text
        if role == FOREGROUND:
            return None if cell.tone is Tone.PLAIN else self._colours[cell.tone]
        if role == DECORATION:
            return cell.icon
        if role == TOOL_TIP:
            return plain_tip(cell.tip or (cell.text if len(cell.text) > self._heads[column].width else "")) or None
        if role == ACCESSIBLE_TEXT:
            return self.row_summary(index.row()) if column == 0 else cell.accessible or cell.text
        if role == SORT:
            return cell.text if cell.sort is None else cell.sort
        return self._items[index.row()] if role == USER else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != HORIZONTAL or not 0 <= section < len(self._heads):
            return None
        head = self._heads[section]
        if role in (DISPLAY, ACCESSIBLE_TEXT):
            return head.title
        if role == ALIGNMENT:
            return RIGHT if head.is_amount else LEFT
        return (head.tip or None) if role == TOOL_TIP else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts in place; rows without a value come last whatever the order."""
        if not 0 <= column < len(self._heads):
            self._sorting = None
            return
        self._sorting = (column, order)
        ranking = self._ranking(column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        place = {old: new for new, old in enumerate(ranking)}
        self._rearrange(ranking)
        self.changePersistentIndexList(before, [self.index(place[old.row()], old.column()) for old in before])
        self.layoutChanged.emit()
