"""Open denials by reason, class or payer: where the money is stuck, and what usually frees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_denials_page import Ui_DenialsPage
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.services.context import Context


@dataclass(frozen=True, kw_only=True, slots=True)
class DenialPattern:
    """All open denials of one kind."""

    name: str
    """`CO-197`, or the class or payer it is grouped by."""
    label: str
    """In our own words."""
    claims: int
    lines: int
    cents: Money
    payers: str = ""
    """The payers with the most of it."""
    next_step: str = ""
    """What usually frees it."""
    oldest_days: int = 0


class DenialGrouping(Enum):
    """What the page groups by; the value goes to the source."""

    REASON = "reason"
    CLASS = "class"
    PAYER = "payer"


class DenialSource(Protocol):
    """What the page reads."""

    def denials(self, context: Context, by: str) -> Sequence[DenialPattern]: ...


class DenialColumn(Enum):
    NAME = ColumnHead(title="Reason", width=12)
    LABEL = ColumnHead(title="Meaning", width=30)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=7)
    LINES = ColumnHead(title="Lines", is_amount=True, width=6)
    AMOUNT = ColumnHead(title="Denied", is_amount=True, width=12)
    SHARE = ColumnHead(title="Share", tip="Of all that is denied and open", is_amount=True, width=6)
    OLDEST = ColumnHead(title="Oldest", is_amount=True, width=7)
    PAYERS = ColumnHead(title="Mostly", width=18)
    NEXT = ColumnHead(title="Usually freed by", width=0)


class DenialsPage(QFrame):
    """A page of its own beside the work page."""

    def __init__(self, desk: Desk, source: DenialSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._total_cents = 0
        self.setObjectName("denialsPage")
        self.ui = Ui_DenialsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        for grouping, label in (
            (DenialGrouping.REASON, "By reason"),
            (DenialGrouping.CLASS, "By class"),
            (DenialGrouping.PAYER, "By payer"),
        ):
            self.ui.denialsGrouping.addItem(label, grouping.value)
        self.patterns: RowModel[DenialPattern] = RowModel(DenialColumn, self._cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.denialsTable, self.patterns, self.patterns.heads)
        self.ui.denialsTable.setSortingEnabled(True)
        largest_first = tuple(DenialColumn).index(DenialColumn.AMOUNT)
        self.ui.denialsTable.sortByColumn(largest_first, Qt.SortOrder.DescendingOrder)
        self.ui.denialsGrouping.currentIndexChanged.connect(self.reload)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self._reloader = Reloader(
            self, desk.bus, interests=Changes.CLAIM | Changes.IMPORTS | Changes.CALLS, reload=self.reload
        )

    def reload(self) -> None:
        by = self.ui.denialsGrouping.currentData()
        source = self._source
        self._desk.jobs.query(
            lambda context: source.denials(context, by), channel="denials", done=self._show, owner=self
        )

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.denialsBars.set_colours(colours)
        self.ui.denialsIcon.setPixmap(self._desk.icons.pixmap("ban", colours.muted, 16, self.devicePixelRatioF()))

    def _show(self, patterns: Sequence[DenialPattern]) -> None:
        self._total_cents = sum(pattern.cents for pattern in patterns)
        self.patterns.set_items(sorted(patterns, key=lambda pattern: -pattern.cents))
        self.ui.denialsBars.show_shares([(f"{pattern.name} {pattern.label}", pattern.cents) for pattern in patterns])
        claims = formats.count(sum(pattern.claims for pattern in patterns), "denied claim")
        self.ui.denialsSummary.setText(f"{claims} · {formats.dollars(self._total_cents)}" if patterns else "")
        ui = self.ui
        ui.denialsStack.setCurrentWidget(ui.denialsTablePage if patterns else ui.denialsEmptyPage)

    def _cells(self, pattern: DenialPattern) -> Sequence[Cell]:
        share = round(100 * pattern.cents / self._total_cents) if self._total_cents else 0
        return (
            Cell(text=pattern.name),
            Cell(text=pattern.label),
            Cell(text=f"{pattern.claims:,}", sort=pattern.claims),
            Cell(text=f"{pattern.lines:,}", sort=pattern.lines),
            Cell(text=formats.money(pattern.cents), sort=pattern.cents),
            Cell(text=f"{share} %", sort=share),
            Cell(text=formats.age(pattern.oldest_days), sort=pattern.oldest_days),
            Cell(text=pattern.payers, tip=pattern.payers),
            Cell(text=pattern.next_step),
        )
