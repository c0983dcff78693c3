"""Denials by reason, class or payer: where the money is stuck, and what usually frees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_denials_page import Ui_DenialsPage
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.denials import DenialPattern, DenialReport


@dataclass(frozen=True, kw_only=True, slots=True)
class DenialGroup:
    """All refusals of one reason, class or payer."""

    name: str
    label: str
    claims: int
    lines: int
    denied_cents: Money
    open_cents: Money
    recovered_cents: Money
    closed_lines: int
    overturned_lines: int
    oldest_days: int
    mostly: str
    """The payers, or for a payer the reasons, with the most of it."""
    next_step: str
    codes: tuple[str, ...] = ()
    """Its pairs of codes, the most money first."""
    payer_id: PayerId | None = None
    """Where it is one payer's."""


class DenialGrouping(StrEnum):
    """What the page groups by."""

    REASON = "By reason"
    CLASS = "By class"
    PAYER = "By payer"


class DenialSource(Protocol):
    """What the page reads."""

    def denials(self, context: Context) -> DenialReport: ...


class DenialColumn(Enum):
    NAME = ColumnHead(title="Denial", width=14)
    LABEL = ColumnHead(title="Meaning", width=28)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=7)
    DENIED = ColumnHead(title="Denied", tip="In this month and the eleven before", is_amount=True, width=11)
    OPEN = ColumnHead(title="Still open", is_amount=True, width=11)
    RECOVERED = ColumnHead(title="Recovered", is_amount=True, width=11)
    OVERTURNED = ColumnHead(
        title="Won", tip="Of the closed lines, those paid at least in part", is_amount=True, width=6
    )
    OLDEST = ColumnHead(title="Oldest", tip="Age of the oldest open one", is_amount=True, width=7)
    MOSTLY = ColumnHead(title="Mostly", width=20)
    NEXT = ColumnHead(title="Usually freed by", width=0)


class DenialsPage(QFrame):
    """A page of its own beside the work page. `chosen` carries the group whose claims are to be worked."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, source: DenialSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._report: DenialReport | None = None
        self.setObjectName("denialsPage")
        self.ui = Ui_DenialsPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        for grouping in DenialGrouping:
            self.ui.denialsGrouping.addItem(grouping.value, grouping.value)
        self.patterns: RowModel[DenialGroup] = RowModel(DenialColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.denialsTable, self.patterns, self.patterns.heads)
        self.ui.denialsTable.setSortingEnabled(True)
        largest_first = tuple(DenialColumn).index(DenialColumn.OPEN)
        self.ui.denialsTable.sortByColumn(largest_first, Qt.SortOrder.DescendingOrder)
        self.ui.denialsGrouping.currentIndexChanged.connect(self._regroup)
        self.ui.denialsTable.doubleClicked.connect(self._choose)
        self.ui.denialsTable.installEventFilter(self)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self._reloader = Reloader(
            self, desk.bus, interests=Changes.CLAIM | Changes.IMPORTS | Changes.CALLS, reload=self.reload
        )

    def reload(self) -> None:
        source = self._source
        self._desk.jobs.query(source.denials, channel="denials", done=self._show, owner=self)

    def _choose(self, index: QModelIndex) -> None:
        group = self.patterns.item(index.row())
        if group is not None:
            self.chosen.emit(group)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.ui.denialsTable.currentIndex())
            return True
        return False

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        self.ui.denialsBars.set_colours(colours)
        self.ui.denialsIcon.setPixmap(self._desk.icons.pixmap("ban", colours.muted, 16, self.devicePixelRatioF()))

    def _show(self, report: DenialReport) -> None:
        self._report = report
        ui = self.ui
        ui.denialsStack.setCurrentWidget(ui.denialsTablePage if report.patterns else ui.denialsEmptyPage)
        ui.denialsSummary.setText(
            f"{formats.dollars(report.open_cents)} open of {formats.dollars(report.denied_cents)} denied since "
            f"{formats.day(report.since)} · {formats.dollars(report.recovered_cents)} recovered"
            if report.patterns
            else ""
        )
        self._regroup()

    def _regroup(self) -> None:
        if self._report is None:
            return
        groups = grouped(self._report.patterns, DenialGrouping(self.ui.denialsGrouping.currentData()))
        self.patterns.set_items(groups)
        self.ui.denialsBars.show_shares(
            [(f"{group.name} {group.label}".strip(), group.open_cents) for group in groups if group.open_cents > 0]
        )


def grouped(patterns: Sequence[DenialPattern], by: DenialGrouping) -> list[DenialGroup]:
    """The report's patterns (payer and reason) added up by one of the three."""
    found: dict[str, list[DenialPattern]] = {}
    for pattern in patterns:
        found.setdefault(_name(pattern, by), []).append(pattern)
    return [_group(name, members, by) for name, members in found.items()]


def _name(pattern: DenialPattern, by: DenialGrouping) -> str:
    if by is DenialGrouping.PAYER:
        return pattern.payer
    return pattern.code if by is DenialGrouping.REASON else pattern.reason_class.label


def _group(name: str, members: Sequence[DenialPattern], by: DenialGrouping) -> DenialGroup:
    by_money = sorted(members, key=lambda pattern: -pattern.denied_cents)
    others = [pattern.code if by is DenialGrouping.PAYER else pattern.payer for pattern in by_money]
    return DenialGroup(
        name=name,
        label=by_money[0].label if by is DenialGrouping.REASON else "",
        claims=sum(pattern.claims for pattern in members),
        lines=sum(pattern.lines for pattern in members),
        denied_cents=sum(pattern.denied_cents for pattern in members),
        open_cents=sum(pattern.open_cents for pattern in members),
        recovered_cents=sum(pattern.recovered_cents for pattern in members),
        closed_lines=sum(pattern.closed_lines for pattern in members),
        overturned_lines=sum(pattern.overturned_lines for pattern in members),
        oldest_days=max(pattern.oldest_open_days for pattern in members),
        mostly=", ".join(dict.fromkeys(others)),
        next_step=by_money[0].next_action,
        codes=tuple(dict.fromkeys(pattern.code for pattern in by_money)),
        payer_id=by_money[0].payer_id if by is DenialGrouping.PAYER else None,
    )


def _cells(group: DenialGroup) -> Sequence[Cell]:
    won = round(100 * group.overturned_lines / group.closed_lines) if group.closed_lines else None
    return (
        Cell(text=group.name),
        Cell(text=group.label),
        Cell(text=f"{group.claims:,}", sort=group.claims),
        Cell(text=formats.money(group.denied_cents), sort=group.denied_cents),
        Cell(text=formats.money(group.open_cents), sort=group.open_cents),
        Cell(text=formats.money(group.recovered_cents), sort=group.recovered_cents),
        Cell(text="" if won is None else f"{won} %", sort=won),
        Cell(text=formats.age(group.oldest_days or None), sort=group.oldest_days),
        Cell(text=group.mostly, tip=group.mostly),
        Cell(text=group.next_step, tip=group.next_step),
    )
