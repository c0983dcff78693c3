"""The day's close: patient money by kind and person, and whether it ties out with the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.preview import NotSavedError
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.widgets.date_field import DateField
from arcaller_desktop.services.daily_close import CloseTotal, DailyClose, close_as_csv, daily_close
from arcaller_desktop.storage.daily_close import Movement


class TotalColumn(Enum):
    USER = ColumnHead(title="Person", width=24)
    METHOD = ColumnHead(title="How", width=20)
    KIND = ColumnHead(title="What", width=16)
    COUNT = ColumnHead(title="Count", is_amount=True, width=8)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=14)
    REST = ColumnHead(title="", width=0)


class MovementColumn(Enum):
    RECEIPT = ColumnHead(title="Receipt", width=10)
    ACCOUNT = ColumnHead(title="Account", width=12)
    METHOD = ColumnHead(title="How", width=16)
    REFERENCE = ColumnHead(title="Number", width=18)
    KIND = ColumnHead(title="What", width=14)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=12)
    USER = ColumnHead(title="Person", width=0)


class DailyClosePane(QFrame):
    """A tab of the patients' page."""

    paper_wanted = Signal(object)
    """The day whose sheet is to be drawn."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("dailyClosePane")
        self.setAccessibleName("Daily close")
        self.totals: RowModel[CloseTotal] = RowModel(TotalColumn, _total_cells, theme=desk.theme, parent=self)
        self.movements: RowModel[Movement] = RowModel(MovementColumn, _movement_cells, theme=desk.theme, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        label = QLabel("&Day")
        self.day = DateField()
        self.day.setObjectName("closeDay")
        self.day.setAccessibleName("Day of the close")
        self.day.set_day(desk.clock.today())
        self.day.dateChanged.connect(lambda _: self.reload())
        label.setBuddy(self.day)
        self.summary = QLabel()
        self.save_button = QPushButton("Save as &CSV…")
        self.save_button.setObjectName("closeSaveButton")
        self.save_button.setAccessibleName("Save the day's movements as CSV")
        self.save_button.setAutoDefault(False)
        self.save_button.clicked.connect(self._save)
        self.print_button = QPushButton("&Print…")
        self.print_button.setObjectName("closePrintButton")
        self.print_button.setAccessibleName("Print the day's close")
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._print)
        for widget in (label, self.day, self.summary):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.print_button)
        bar.addWidget(self.save_button)
        layout.addLayout(bar)
        self.total_table = _table("closeTotals", "Totals by person and kind")
        prepare_table(self.total_table, self.totals, self.totals.heads)
        self.movement_table = _table("closeMovements", "Movements of the day")
        prepare_table(self.movement_table, self.movements, self.movements.heads)
        layout.addWidget(self.total_table, 1)
        layout.addWidget(self.movement_table, 2)
        Reloader(self, desk.bus, interests=Changes.PATIENT_MONEY, reload=self.reload)

    def reload(self) -> None:
        """Reads the day again."""
        day = self.day.day
        if day is not None:
            self._desk.jobs.query(
                lambda context: daily_close(context, day), channel="close", done=self._show, owner=self
            )

    def _show(self, found: DailyClose) -> None:
        self.totals.set_items(found.totals)
        self.movements.set_items(found.movements)
        if not found.movements:
            self.summary.setText("No patient money moved on this day.")
            return
        ties = (
            "ties out with the ledger"
            if found.ties_out
            else f"does NOT tie out: the ledger says {formats.dollars(found.ledger_cents)}"
        )
        self.summary.setText(
            f"{formats.dollars(found.net_cents)} net of what went back · "
            f"{formats.dollars(found.applied_cents)} applied, {ties}"
        )

    def _print(self) -> None:
        if self.day.day is not None:
            self.paper_wanted.emit(self.day.day)

    def _save(self) -> None:
        day = self.day.day
        if day is None:
            return
        path = self._desk.prompts.save_file(
            title="Save the day's close", suggested=f"daily-close-{day:%Y-%m-%d}.csv", kinds="CSV (*.csv)"
        )
        if path is None:
            return

        def write(content: bytes) -> None:
            try:
                path.write_bytes(content)
            except OSError:
                self._desk.prompts.error(NotSavedError(path.name))
                return
            self._desk.prompts.banner(f"Saved as {path.name}.")

        self._desk.jobs.query(
            lambda context: close_as_csv(context, day),
            channel="close_csv",
            done=write,
            failed=self._desk.prompts.error,
            owner=self,
        )


def _table(name: str, label: str) -> QTableView:
    table = QTableView()
    table.setObjectName(name)
    table.setAccessibleName(label)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    return table


def _total_cells(one: CloseTotal) -> Sequence[Cell]:
    return (
        Cell(text=one.user),
        Cell(text=one.method),
        Cell(text=one.kind),
        Cell(text=str(one.count), sort=one.count),
        Cell(text=formats.money(one.cents), sort=one.cents),
        Cell(),
    )


def _movement_cells(one: Movement) -> Sequence[Cell]:
    return (
        Cell(text=one.receipt_number),
        Cell(text=one.account_number),
        Cell(text=one.method.label),
        Cell(text=one.reference),
        Cell(text=one.kind.label),
        Cell(text=formats.money(one.amount_cents), sort=one.amount_cents),
        Cell(text=one.user),
    )
