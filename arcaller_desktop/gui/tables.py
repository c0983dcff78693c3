"""How every table of the window is set up: row height, quiet heads, widths, keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from arcaller_desktop.gui.models.row_model import ColumnHead

ROW_SPARE = 5
"""Pixels a row is higher than its text."""


def prepare_table(table: QTableView, model: QAbstractItemModel, heads: Sequence[ColumnHead]) -> None:
    """Gives a table its model and the common manner. A head of width 0 takes what is left."""
    table.setModel(model)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    rows, columns = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(table.fontMetrics().height() + ROW_SPARE)
    rows.setMinimumSectionSize(table.fontMetrics().height() + 4)
    # Headers ask their selection model row by row whether a whole column is selected: with a million rows Ctrl+A would
    # hang for half a minute. A selection model of their own, always empty, answers at once.
    for header in (rows, columns):
        header.setSelectionModel(QItemSelectionModel(model, header))
    columns.setHighlightSections(False)
    columns.setAccessibleName(f"Columns of: {table.accessibleName()}")
    rows.setAccessibleName(f"Rows of: {table.accessibleName()}")
    for number, head in enumerate(heads):
        if head.width:
            table.setColumnWidth(number, natural_width(table, head))
        else:
            columns.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)


def natural_width(table: QTableView, head: ColumnHead) -> int:
    """The width that a head asks for, in pixels."""
    return head.width * table.fontMetrics().averageCharWidth() + 14


def choose_row(table: QTableView, row: int) -> None:
    """Selects a row, makes it current and brings it into sight."""
    model = table.model()
    if not 0 <= row < model.rowCount():
        return
    index = model.index(row, max(table.currentIndex().column(), 0))
    table.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    )
    table.scrollTo(index)
