"""Visits with an amount to be typed for each: how a payment is applied by hand, or what is written off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import Money, parse_amount, plain_amount
from arcaller_desktop.gui import formats

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
AMOUNT_COLUMN = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class ShareRow:
    """One visit to choose from."""

    claim_id: ClaimId
    service_from: date | None
    patient: str
    words: str
    owed_cents: Money


class ShareTable(QTableWidget):
    """The last column is typed into; an empty cell is nothing. `shares_changed` tells of each amount that changed."""

    shares_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, AMOUNT_COLUMN + 1, parent)
        self._rows: list[ShareRow] = []
        self.setHorizontalHeaderLabels(["Visit", "Patient", "Why", "Owes", "Amount"])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        head = self.horizontalHeader()
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        self.itemChanged.connect(lambda _: self.shares_changed.emit())

    def set_rows(self, rows: Sequence[ShareRow], noun: str) -> None:
        """Shows these visits; `noun` heads the column that is typed into."""
        self._rows = list(rows)
        self.blockSignals(True)
        self.setHorizontalHeaderLabels(["Visit", "Patient", "Why", "Owes", noun])
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            texts = (formats.day(row.service_from), row.patient, row.words, formats.money(row.owed_cents), "")
            for column, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                if column >= AMOUNT_COLUMN - 1:
                    cell.setTextAlignment(_RIGHT)
                if column != AMOUNT_COLUMN:
                    cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
                cell.setToolTip(text)
                self.setItem(number, column, cell)
        for column in range(AMOUNT_COLUMN + 1):
            side = _RIGHT if column >= AMOUNT_COLUMN - 1 else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(side)
        for column, width in ((0, 12), (1, 14), (3, 12), (4, 13)):
            self.setColumnWidth(column, width * self.fontMetrics().averageCharWidth() + 16)
        self.blockSignals(False)
        if rows:
            self.setCurrentCell(0, AMOUNT_COLUMN)

    def set_shares(self, shares: Mapping[ClaimId, Money], *, editable: bool) -> None:
        """Fills the amounts in; without `editable` they are only shown."""
        self.blockSignals(True)
        for number, row in enumerate(self._rows):
            cell = self._amount_cell(number)
            cents = shares.get(row.claim_id, 0)
            cell.setText(plain_amount(cents) if cents else "")
            flags = cell.flags()
            cell.setFlags(flags | Qt.ItemFlag.ItemIsEditable if editable else flags & ~Qt.ItemFlag.ItemIsEditable)
        self.blockSignals(False)

    def shares(self) -> tuple[tuple[ClaimId, Money], ...] | None:
        """(visit, cents) of what was typed; None when an amount cannot be read."""
        found = []
        for number, row in enumerate(self._rows):
            text = self._amount_cell(number).text().strip()
            if not text:
                continue
            try:
                found.append((row.claim_id, parse_amount(text.replace(",", "").removeprefix("$"))))
            except ValueError:
                return None
        return tuple(found)

    def _amount_cell(self, number: int) -> QTableWidgetItem:
        cell = self.item(number, AMOUNT_COLUMN)
        assert cell is not None
        return cell

    @property
    def rows(self) -> Sequence[ShareRow]:
        return self._rows
