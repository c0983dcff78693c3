"""Exports: which table, which rows, what stands in each column, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_export_dialog import Ui_ExportDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.exports import Export, Exported, ExportKind, export, last_exports, layout
from arcaller_desktop.services.spreadsheets import Column, Kind

ALL, NEW, DAYS = "all", "new", "days"
_HOLDS = {
    Kind.TEXT: "Text",
    Kind.MONEY: "Dollars and cents",
    Kind.COUNT: "Whole number",
    Kind.RATE: "Number",
    Kind.DAY: "Date, 2026-01-31",
}


class LayoutColumn(Enum):
    TITLE = ColumnHead(title="Column", width=20)
    HOLDS = ColumnHead(title="Holds", width=20)
    MEANING = ColumnHead(title="Meaning", width=0)


class ExportDialog(QDialog):
    """Shows the layout before anything is written, then asks for the file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last: Mapping[ExportKind, date] = {}
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.columns: RowModel[Column] = RowModel(LayoutColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.exportLayout, self.columns, self.columns.heads)
        for kind in ExportKind:
            ui.exportKind.addItem(kind.label, kind.value)
        ui.exportError.hide()
        ui.exportKind.currentIndexChanged.connect(self._show_kind)
        ui.exportSpan.currentIndexChanged.connect(self._show_span)
        ui.exportCancelButton.clicked.connect(self.reject)
        ui.exportButton.clicked.connect(self._export)
        self._show_kind()
        desk.jobs.query(last_exports, channel="exports", done=self._take_last, owner=self)

    @property
    def kind(self) -> ExportKind:
        """The table that is chosen."""
        return ExportKind(self.ui.exportKind.currentData())

    def _take_last(self, last: Mapping[ExportKind, date]) -> None:
        self._last = last
        self._show_kind()

    def _show_kind(self, *_: object) -> None:
        ui, kind = self.ui, self.kind
        ui.exportSpan.clear()
        ui.exportSpan.addItem("All", ALL)
        if kind.goes_on:
            since = self._last.get(kind)
            ui.exportSpan.addItem(
                f"New since the last export, {formats.day(since)}" if since else "New since the last export", NEW
            )
        if kind.has_days:
            ui.exportSpan.addItem("From one day to another", DAYS)
        ui.exportSpan.setEnabled(ui.exportSpan.count() > 1)
        if kind.goes_on and kind in self._last:
            ui.exportSpan.setCurrentIndex(1)
        ui.exportText.setText(kind.explained)
        columns = layout(kind)
        self.columns.set_items(columns)
        for widget in (ui.exportLayoutTitle, ui.exportLayoutFrame):
            widget.setVisible(bool(columns))
        self._show_span()

    def _show_span(self, *_: object) -> None:
        has_days = self.ui.exportSpan.currentData() == DAYS
        for widget in (self.ui.exportFirst, self.ui.exportLast, self.ui.exportFirstLabel, self.ui.exportLastLabel):
            widget.setEnabled(has_days)
        self.ui.exportError.hide()

    def _export(self) -> None:
        ui, kind, span = self.ui, self.kind, self.ui.exportSpan.currentData()
        first, last = (ui.exportFirst.day, ui.exportLast.day) if span == DAYS else (None, None)
        if first and last and first > last:
            ui.exportError.setText("The first day lies after the last.")
            ui.exportError.show()
            ui.exportFirst.setFocus()
            return
        path = self._desk.prompts.save_file(
            title=f"Export: {kind.label}",
            suggested=f"{kind.value} {self._desk.clock.today()}.xlsx",
            kinds="Excel (*.xlsx);;CSV (*.csv)",
        )
        if path is None:
            return
        command = Export(kind=kind, file=path, since_last=span == NEW, first=first, last=last)
        wait_for(
            self._desk,
            Task(function=export, command=command),
            label=f"Exporting: {kind.label}",
            done=self._tell,
            parent=self,
        )

    def _tell(self, made: Exported) -> None:
        self._desk.prompts.banner(f"{formats.count(made.rows, 'row')} written to {made.file.name}.")
        self.accept()


def _cells(column: Column) -> Sequence[Cell]:
    return (
        Cell(text=column.title),
        Cell(text=_HOLDS[column.kind], tone=Tone.MUTED),
        Cell(text=column.meaning, tip=column.meaning),
    )
