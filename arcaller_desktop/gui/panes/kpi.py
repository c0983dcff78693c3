"""Aging and the figures of the revenue cycle, each with its definition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.aging import AgingReport, AgingRow, Basis
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.kpi import Figure
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_kpi_page import Ui_KpiPage
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.context import Context


@dataclass(frozen=True, kw_only=True, slots=True)
class KpiView:
    """What the page shows."""

    aging: AgingReport
    figures: tuple[Figure, ...]


class KpiSource(Protocol):
    """What the page reads."""

    def kpi(self, context: Context, basis: Basis) -> KpiView: ...


class AgingColumn(Enum):
    NAME = ColumnHead(title="Who owes", width=0)
    D0_30 = ColumnHead(title="0–30", is_amount=True, width=12)
    D31_60 = ColumnHead(title="31–60", is_amount=True, width=12)
    D61_90 = ColumnHead(title="61–90", is_amount=True, width=12)
    D91_120 = ColumnHead(title="91–120", is_amount=True, width=12)
    D121_UP = ColumnHead(title="121+", is_amount=True, width=12)
    TOTAL = ColumnHead(title="Total", is_amount=True, width=13)


class FigureColumn(Enum):
    NAME = ColumnHead(title="Figure", width=28)
    VALUE = ColumnHead(title="Value", is_amount=True, width=14)
    GOAL = ColumnHead(title="Goal", tip="A hint: benchmarks differ by source", width=18)
    DAYS = ColumnHead(title="Days", width=21)
    DEFINITION = ColumnHead(title="How it is worked out", width=0)


class KpiPage(QFrame):
    """A page of its own beside the work page."""

    def __init__(self, desk: Desk, source: KpiSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self.setObjectName("kpiPage")
        self.ui = Ui_KpiPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        for basis in Basis:
            self.ui.kpiBasis.addItem(basis.label[0].upper() + basis.label[1:], basis)
        self.aging: RowModel[AgingRow] = RowModel(AgingColumn, _aging_cells, theme=desk.theme, parent=self)
        self.figures: RowModel[Figure] = RowModel(FigureColumn, self._figure_cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.kpiAgingTable, self.aging, self.aging.heads)
        prepare_table(self.ui.kpiTable, self.figures, self.figures.heads)
        self.ui.kpiAgingTable.setSortingEnabled(True)
        self.ui.kpiAgingTable.sortByColumn(tuple(AgingColumn).index(AgingColumn.TOTAL), Qt.SortOrder.DescendingOrder)
        self.ui.kpiBasis.currentIndexChanged.connect(self.reload)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self._reloader = Reloader(
            self, desk.bus, interests=Changes.BALANCE | Changes.IMPORTS | Changes.CLAIM, reload=self.reload
        )

    def reload(self) -> None:
        basis = Basis(self.ui.kpiBasis.currentData())
        source = self._source
        self._desk.jobs.query(lambda context: source.kpi(context, basis), channel="kpi", done=self._show, owner=self)

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.kpiAging.set_colours(colours)
        icon = self._desk.icons.pixmap("chart-column", colours.muted, 16, self.devicePixelRatioF())
        self.ui.kpiIcon.setPixmap(icon)

    def _show(self, view: KpiView) -> None:
        report = view.aging
        self.ui.kpiAging.show_amounts(report.total.cents)
        credit = f" · credits of {formats.dollars(report.credits_cents)} within" if report.credits_cents else ""
        self.ui.kpiSummary.setText(f"{formats.dollars(report.total.total_cents)} open{credit}")
        self.aging.set_items(report.rows)
        self.ui.kpiTable.setVisible(bool(view.figures))
        self.figures.set_items(view.figures)

    def _figure_cells(self, figure: Figure) -> Sequence[Cell]:
        met, definition = figure.is_met, figure.definition
        tone = {True: Tone.GOOD, False: Tone.WARN, None: Tone.PLAIN}[met]
        icon = None if met is None else self._desk.icons.icon("circle-check" if met else "triangle-alert", tone)
        said = {True: ", met", False: ", not met", None: ""}[met]
        worked_out = definition.definition
        if definition.numerator and definition.denominator:
            worked_out = f"{worked_out} ({definition.numerator} by {definition.denominator})"
        days = f"{formats.day(figure.first_on)}–{formats.day(figure.last_on)}"
        return (
            Cell(text=figure.name),
            Cell(text=figure.words, sort=figure.tenths, tone=tone),
            Cell(text=definition.target_words, icon=icon, accessible=f"{definition.target_words}{said}"),
            Cell(text=days if figure.first_on != figure.last_on else formats.day(figure.last_on)),
            Cell(text=worked_out, tip=f"{worked_out}\n{definition.source}", tone=Tone.MUTED),
        )


def _aging_cells(row: AgingRow) -> Sequence[Cell]:
    strip = row.strip
    return (
        Cell(text=row.label),
        *(Cell(text=formats.money(cents) if cents else "–", sort=cents) for cents in strip.cents),
        Cell(text=formats.money(strip.total_cents), sort=strip.total_cents),
    )
