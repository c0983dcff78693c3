"""Columns that fit the width of their table until a person arranges them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from arcaller_desktop.gui.models.row_model import ColumnHead
from arcaller_desktop.gui.tables import natural_width

LEAST = 0.7
"""No elastic column gets less than this share of its natural width."""
MOST = 2.2


class ColumnFit(QObject):
    """`elastic` columns share what is missing or left. The `spare` ones leave in their order: each before the elastic
    ones would get less than the share of their natural width that stands beside it.

    `hidden` ones are never shown by it. Once a person has moved, hidden, shown or widened a column it does nothing.
    """

    def __init__(
        self,
        table: QTableView,
        heads: Sequence[ColumnHead],
        *,
        elastic: Sequence[int],
        spare: Sequence[tuple[int, float]],
        hidden: Sequence[int],
    ) -> None:
        super().__init__(table)
        self._table = table
        self._heads = heads
        self._elastic = frozenset(elastic)
        self._spare = spare
        self._hidden = frozenset(hidden)
        self._is_fitting = False
        self.is_own = False
        header = table.horizontalHeader()
        header.sectionResized.connect(self._take_over)
        header.sectionMoved.connect(self._take_over)
        table.viewport().installEventFilter(self)

    def _take_over(self, *_: object) -> None:
        if not self._is_fitting:
            self.is_own = True

    def start_again(self) -> None:
        """The first arrangement, fitted to the width."""
        header = self._table.horizontalHeader()
        self._is_fitting = True
        for number in range(len(self._heads)):
            header.moveSection(header.visualIndex(number), number)
        self._is_fitting = False
        self.is_own = False
        self.fit()

    def fit(self) -> None:
        """Fits, unless the arrangement is a person's own."""
        room = self._table.viewport().width()
        if self.is_own or room <= 0:
            return
        widths = self._widths(room)
        self._is_fitting = True
        for number in range(len(self._heads)):
            self._table.setColumnHidden(number, number not in widths)
            if number in widths:
                self._table.setColumnWidth(number, widths[number])
        self._is_fitting = False

    def _widths(self, room: int) -> dict[int, int]:
        widths = {
            number: natural_width(self._table, head)
            for number, head in enumerate(self._heads)
            if number not in self._hidden
        }
        for number, share in self._spare:
            if sum(width * share if at in self._elastic else width for at, width in widths.items()) > room:
                del widths[number]
        elastic = sum(width for number, width in widths.items() if number in self._elastic)
        if elastic:
            share = min(max(1 + (room - sum(widths.values())) / elastic, LEAST), MOST)
            widths |= {number: int(widths[number] * share) for number in self._elastic if number in widths}
        return widths

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False
