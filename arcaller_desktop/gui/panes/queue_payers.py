"""The queue grouped by payer: each payer's claims and money beside the table, and one step to work one payer alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView, QToolButton

from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.queue import PayerGroup, QueueQuery, payer_groups


class PayerColumn(Enum):
    PAYER = ColumnHead(title="Payer", width=0)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=5)
    MONEY = ColumnHead(title="Open", is_amount=True, width=8)


class QueuePayers(QObject):
    """`blitz` is called with the payer to work alone, or None for all."""

    def __init__(
        self,
        desk: Desk,
        *,
        table: QTableView,
        button: QToolButton,
        shown: Callable[[], QueueQuery],
        blitz: Callable[[int | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._table = table
        self._button = button
        self._shown = shown
        self._blitz = blitz
        self._is_filling = False
        self.groups: RowModel[PayerGroup | None] = RowModel(PayerColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(table, self.groups, self.groups.heads)
        table.hide()
        desk.icons.put(button, "building-2")
        button.toggled.connect(self._toggle)
        table.selectionModel().currentRowChanged.connect(self._choose)

    def _toggle(self, wanted: bool) -> None:
        self._table.setVisible(wanted)
        if wanted:
            self.ask()
        else:
            self._blitz(None)

    def ask(self) -> None:
        """Counts anew, while the list is seen."""
        if self._table.isHidden():
            return
        query = self._shown()
        self._desk.jobs.query(
            lambda context: payer_groups(context, query), channel="queue.payers", done=self._show, owner=self
        )

    def _show(self, groups: tuple[PayerGroup, ...]) -> None:
        self._is_filling = True
        self.groups.set_items((None, *groups))
        wanted = self._shown().payer_id
        row = next((number for number, group in enumerate(groups, start=1) if group.payer_id == wanted), 0)
        self._table.selectRow(row)
        self._is_filling = False

    def _choose(self) -> None:
        if self._is_filling:
            return
        group = self.groups.item(self._table.currentIndex().row())
        self._blitz(None if group is None else group.payer_id)


def _cells(group: PayerGroup | None) -> Sequence[Cell]:
    if group is None:
        return (Cell(text="All payers"), Cell(text=""), Cell(text=""))
    mark = "● " if group.is_open_now else "○ " if group.is_open_now is False else ""
    return (
        Cell(
            text=f"{mark}{group.payer}",
            tip=f"{group.payer}: {group.hours}",
            accessible=f"{group.payer}, {group.hours}",
            tone=Tone.PLAIN if group.is_open_now is not False else Tone.MUTED,
        ),
        Cell(text=f"{group.claims:,}", sort=group.claims),
        Cell(text=formats.short_dollars(group.balance_cents), sort=group.balance_cents),
    )
