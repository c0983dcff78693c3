"""Which columns the queue shows, in which order and width: chosen in a menu, remembered between starts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QTableView, QToolButton

from arcaller_desktop.gui.column_fit import ColumnFit
from arcaller_desktop.gui.models.queue_model import QueueColumn
from arcaller_desktop.gui.window_state import WindowState

HEADER = "queue"
HIDDEN_AT_FIRST = (QueueColumn.SERVICE, QueueColumn.OWNER, QueueColumn.CAUSES)
ELASTIC = (QueueColumn.PATIENT, QueueColumn.PAYER, QueueColumn.NEXT_ACTION)
GIVE_WAY = ((QueueColumn.PRIORITY, 0.95), (QueueColumn.DEADLINE, 0.82), (QueueColumn.DENIAL, 0.72))
"""Leave a narrow queue in this order: the order of the rows is the priority, the claim shows deadline and denial."""


class QueueColumns(QObject):
    """The columns of one queue table. `button` opens the menu; so does the table's head."""

    def __init__(self, table: QTableView, button: QToolButton, state: WindowState, *, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._button = button
        self._state = state
        columns = tuple(QueueColumn)
        self._fit = ColumnFit(
            table,
            [column.value for column in columns],
            elastic=[columns.index(column) for column in ELASTIC],
            spare=[(columns.index(column), share) for column, share in GIVE_WAY],
            hidden=[columns.index(column) for column in HIDDEN_AT_FIRST],
        )
        if not state.restore_header(HEADER, table.horizontalHeader()):
            self._fit.start_again()

    def offer(self) -> None:
        """Offers the columns in a menu below the button."""
        self._menu().exec(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def offer_at(self, place: QPoint) -> None:
        """Offers them where the head was pressed."""
        self._menu().exec(self._table.horizontalHeader().mapToGlobal(place))

    def _menu(self) -> QMenu:
        menu = QMenu(self._table)
        menu.setAccessibleName("Columns of the queue")
        for number, column in enumerate(QueueColumn):
            entry = menu.addAction(column.value.title)
            entry.setCheckable(True)
            entry.setChecked(not self._table.isColumnHidden(number))
            entry.setEnabled(column is not QueueColumn.CLAIM)
            entry.toggled.connect(lambda wanted, number=number: self._table.setColumnHidden(number, not wanted))
        menu.addSeparator()
        menu.addAction("As at first").triggered.connect(self.start_again)
        return menu

    def start_again(self) -> None:
        """Shows them as at the very first start."""
        self._fit.start_again()

    def save(self) -> None:
        """Remembers them, if they are a person's own."""
        if self._fit.is_own:
            self._state.save_header(HEADER, self._table.horizontalHeader())
        else:
            self._state.forget_header(HEADER)
