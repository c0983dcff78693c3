"""A table of any length: the vector of its ids, and pages of rows that the read thread brings when they are seen.

Like `RowModel` in manner (columns as an enum, one `Cell` for each), like the queue's model in size. A page takes the
read thread a millisecond or so; until it comes its rows say "…".
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from itertools import count
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
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
    TOOL_TIP,
    USER,
    Index,
)
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.plain_text import plain_tip
from arcaller_desktop.gui.theme import Theme, Tone
from arcaller_desktop.jobs.runner import Jobs
from arcaller_desktop.services.context import Context

Item = TypeVar("Item")
Rows = Callable[[Context, Sequence[int]], Mapping[int, Item]]
"""Reads the items of these ids; runs on the read thread."""

PAGE_ROWS = 64
PAGES_KEPT = 64


class PagedModel(QAbstractTableModel, Generic[Item]):
    """`arrived` carries the number of the page that has come."""

    arrived = Signal(int)

    def __init__(
        self,
        columns: type[Enum],
        cells: Callable[[Item], Sequence[Cell]],
        rows: Rows[Item],
        *,
        jobs: Jobs[Context],
        theme: Theme,
        name: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._heads: list[ColumnHead] = [column.value for column in columns]
        self._cells = cells
        self._read = rows
        self._jobs = jobs
        self._theme = theme
        self._name = name
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, list[tuple[Item, Sequence[Cell]] | None]] = OrderedDict()
        self._asked: set[int] = set()
        self._rounds = count()
        self._round = 0
        self._colours: dict[Tone, QColor] = {}
        theme.changed.connect(self._recolour)
        self._recolour()

    @property
    def heads(self) -> Sequence[ColumnHead]:
        return self._heads

    @property
    def ids(self) -> Sequence[int]:
        """All ids in order."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Shows other rows; the same ones are read again."""
        same = ids == self._ids
        if not same:
            self.beginResetModel()
        self._ids = ids
        self._forget()
        if not same:
            self.endResetModel()
        else:
            self._repaint()

    def id_at(self, row: int) -> int | None:
        """The id of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, number: int) -> int | None:
        """Where an id stands, or None."""
        try:
            return self._ids.index(number)
        except ValueError:
            return None

    def item(self, row: int) -> Item | None:
        """The item of a row; None while its page is on its way, or when it is gone."""
        found = self._at(row)
        return found[0] if found is not None else None

    def forget_rows(self) -> None:
        """Reads every row again when it is painted next."""
        self._forget()
        self._repaint()

    def row_summary(self, row: int) -> str:
        """The whole row in words."""
        found = self._at(row)
        if found is None:
            return ""
        said = [
            f"{head.title}: {cell.accessible or cell.text}" if head.title else cell.accessible or cell.text
            for head, cell in zip(self._heads, found[1], strict=True)
            if cell.accessible or cell.text
        ]
        return ", ".join(said)

    def _forget(self) -> None:
        self._pages.clear()
        self._asked.clear()
        self._round = next(self._rounds)

    def _repaint(self) -> None:
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _at(self, row: int) -> tuple[Item, Sequence[Cell]] | None:
        if not 0 <= row < len(self._ids):
            return None
        page, offset = divmod(row, PAGE_ROWS)
        if page not in self._pages:
            self._fetch(page)
        rows = self._pages.get(page)
        return rows[offset] if rows is not None else None

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        slot = page % PAGES_KEPT
        # A newer query on a channel voids the older one: that page will be asked for again.
        self._asked = {other for other in self._asked if other % PAGES_KEPT != slot} | {page}
        wanted = list(self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS])
        asked_in, read = self._round, self._read
        self._jobs.query(
            lambda context: read(context, wanted),
            channel=f"{self._name}.{slot}",
            done=lambda found: self._take(page, wanted, found, asked_in),
            owner=self,
        )

    def _take(self, page: int, wanted: Sequence[int], found: Mapping[int, Item], asked_in: int) -> None:
        if asked_in != self._round:
            return
        self._asked.discard(page)
        self._pages[page] = [
            (found[number], self._cells(found[number])) if number in found else None for number in wanted
        ]
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE_ROWS
        last = self.index(first + len(wanted) - 1, len(self._heads) - 1)
        self.dataChanged.emit(self.index(first, 0), last)
        self.arrived.emit(page)

    def _recolour(self) -> None:
        self._colours = {tone: QColor(self._theme.colours.tone(tone)) for tone in Tone}
        self._repaint()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role == ALIGNMENT:
            return RIGHT if self._heads[column].is_amount else LEFT
        if role not in (DISPLAY, FOREGROUND, DECORATION, TOOL_TIP, ACCESSIBLE_TEXT, USER):
            return None
        found = self._at(index.row())
        if found is None:
            return "…" if role == DISPLAY and column == 0 else None
        item, cells = found
        cell = cells[column]
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
        return item

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != HORIZONTAL or not 0 <= section < len(self._heads):
            return None
        head = self._heads[section]
        if role in (DISPLAY, ACCESSIBLE_TEXT):
            return head.title
        if role == ALIGNMENT:
            return RIGHT if head.is_amount else LEFT
        return (head.tip or None) if role == TOOL_TIP else None
