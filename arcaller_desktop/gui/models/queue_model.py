"""The queue's table at any size: one vector of claim ids, and pages of rows read by primary key when they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from arcaller_desktop.gui.models.queue_rows import ShownRow, shown
from arcaller_desktop.gui.models.roles import (
    ACCESSIBLE_TEXT,
    ALIGNMENT,
    DISPLAY,
    HORIZONTAL,
    LEFT,
    RIGHT,
    TOOL_TIP,
    USER,
    Index,
)
from arcaller_desktop.gui.models.row_model import ColumnHead
from arcaller_desktop.gui.plain_text import plain_tip
from arcaller_desktop.jobs.runner import Jobs
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.queue import QueueOrder, QueueQuery, QueueRow

PAGE_ROWS = 64
PAGES_KEPT = 64
CHANNEL = "queue.order"


class QueueColumn(Enum):
    """The columns in their first order; `name.lower()` is what a sort asks for."""

    CLAIM = ColumnHead(title="Claim", tip="The practice's claim number", width=10)
    PATIENT = ColumnHead(title="Patient", width=16)
    PAYER = ColumnHead(title="Payer", tip="Who is to answer now", width=16)
    BALANCE = ColumnHead(title="Balance", tip="What is open in all", is_amount=True, width=9)
    AGE = ColumnHead(title="Age", tip="Days since the date of service", is_amount=True, width=6)
    STATUS = ColumnHead(title="Status", width=15)
    DENIAL = ColumnHead(title="Denial", tip="Group and reason of the open denial", width=7)
    DUE = ColumnHead(title="Due", tip="When the next action is due", width=8)
    NEXT_ACTION = ColumnHead(title="Next action", width=18)
    DEADLINE = ColumnHead(title="Deadline", tip="The nearest date after which something is lost", width=10)
    PRIORITY = ColumnHead(title="Priority", tip="Higher comes first; the claim shows why", is_amount=True, width=7)
    SERVICE = ColumnHead(title="Service", tip="First date of service", width=10)
    OWNER = ColumnHead(title="Owner", tip="Who works it, or who has it in hand now", width=12)
    CAUSES = ColumnHead(title="Why", tip="Everything that makes it work", width=16)


class QueueSource(Protocol):
    """Where the queue comes from."""

    def order(self, context: Context, query: QueueQuery) -> QueueOrder:
        """All matching claim ids in order. Runs on the read thread, in one SQL step."""

    def rows(self, ids: Sequence[int]) -> Mapping[int, QueueRow]:
        """The rows of these claims by primary key, without those that are gone. Runs on the GUI thread."""


class QueueModel(QAbstractTableModel):
    """`settled` comes after every answer to `ask`, when what is shown is what was asked for last."""

    settled = Signal()

    def __init__(self, jobs: Jobs[Context], source: QueueSource, *, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._source = source
        self._today = today
        self._ids: array[int] = array("I")
        self._pages: OrderedDict[int, list[ShownRow | None]] = OrderedDict()
        self._heads: list[ColumnHead] = [column.value for column in QueueColumn]
        self._query = QueueQuery()
        self._is_settled = True
        self.order = QueueOrder(ids=self._ids)

    @property
    def is_settled(self) -> bool:
        """False while an answer is awaited."""
        return self._is_settled

    def ask(self, query: QueueQuery) -> None:
        """Shows what matches as soon as the read thread has the order; until then the rows stay as they are."""
        self._query = query
        self._is_settled = False
        source = self._source
        self._jobs.query(lambda context: source.order(context, query), channel=CHANNEL, done=self._take, owner=self)

    def reload(self) -> None:
        """Asks the same again, after a change."""
        self.ask(self._query)

    def claim_at(self, row: int) -> int | None:
        """The id of the claim in a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def claims_between(self, top: int, bottom: int) -> array[int]:
        """The ids of the claims in these rows, both included."""
        return self._ids[max(top, 0) : bottom + 1]

    def row_of(self, claim_id: int) -> int | None:
        """Where a claim stands now, or None when it is not in what is shown."""
        try:
            return self._ids.index(claim_id)
        except ValueError:
            return None

    def shown_at(self, row: int) -> ShownRow | None:
        """The formatted row; None when its claim is gone."""
        page, offset = divmod(row, PAGE_ROWS)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._read(page)
        return rows[offset]

    def forget_rows(self) -> None:
        """Reads every row again when it is painted next: after a change that did not move any."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self._heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _read(self, page: int) -> list[ShownRow | None]:
        ids = self._ids[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]
        found = self._source.rows(ids)
        rows = [shown(found[claim_id], self._today) if claim_id in found else None for claim_id in ids]
        self._pages[page] = rows
        if len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        return rows

    def _take(self, order: QueueOrder) -> None:
        ids = order.ids
        self.order = order
        if ids == self._ids:
            self.forget_rows()
        else:
            self.beginResetModel()
            self._ids = ids
            self._pages.clear()
            self.endResetModel()
        self._is_settled = True
        self.settled.emit()

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
        if role not in (DISPLAY, ACCESSIBLE_TEXT, TOOL_TIP, USER):
            return None
        row = self.shown_at(index.row())
        if row is None:
            return "…" if role == DISPLAY else None
        if role == DISPLAY:
            return row.texts[column]
        if role == ACCESSIBLE_TEXT:
            return row.summary if column == 0 else row.spoken.get(column) or row.texts[column]
        if role == TOOL_TIP:
            return plain_tip(row.tips.get(column) or row.texts[column]) or None
        return row.claim_id

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != HORIZONTAL or not 0 <= section < len(self._heads):
            return None
        head = self._heads[section]
        if role in (DISPLAY, ACCESSIBLE_TEXT):
            return head.title
        if role == ALIGNMENT:
            return RIGHT if head.is_amount else LEFT
        return (head.tip or None) if role == TOOL_TIP else None
