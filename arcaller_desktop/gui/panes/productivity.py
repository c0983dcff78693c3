"""What everybody got done in a stretch of days, and what it brought."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum, StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.productivity import Output
from arcaller_desktop.domain.quality import TARGET
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_productivity_pane import Ui_ProductivityPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.productivity import ProductivityView, productivity


class Period(StrEnum):
    """Stretches that are asked for most."""

    TODAY = "Today"
    WEEK = "This week"
    MONTH = "This month"
    LAST_30 = "Last 30 days"
    OWN = "Other days"


class OutputColumn(Enum):
    NAME = ColumnHead(title="Who", width=0)
    UNITS = ColumnHead(title="Units", tip="A call to a representative is 1.0", is_amount=True, width=8)
    TOUCHES = ColumnHead(title="Touches", is_amount=True, width=9)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=8)
    CALLS = ColumnHead(title="Calls", is_amount=True, width=7)
    TIME = ColumnHead(title="On calls", is_amount=True, width=10)
    HOLD = ColumnHead(title="Of it hold", is_amount=True, width=10)
    SETTLED = ColumnHead(
        title="Settled", tip="Of the claims touched, those on which nothing is open now", is_amount=True, width=9
    )
    RECOVERED = ColumnHead(
        title="Recovered", tip="Paid on claims whose newest touch before was theirs", is_amount=True, width=13
    )
    PER_TOUCH = ColumnHead(title="A touch", tip="Recovered for each touch", is_amount=True, width=10)
    SCORE = ColumnHead(title="Checks", tip="The middle of the scores, and how many", is_amount=True, width=10)


class ProductivityPane(QFrame):
    """A tab of the team's page; who may not see the team sees themselves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_ProductivityPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.people: RowModel[Output] = RowModel(OutputColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.productivityTable, self.people, self.people.heads)
        ui.productivityTable.setSortingEnabled(True)
        ui.productivityTable.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        for period in Period:
            ui.productivityPeriod.addItem(period.value, period.value)
        ui.productivityPeriod.setCurrentIndex(list(Period).index(Period.WEEK))
        ui.productivityNote.setText(
            "Units: web status 0.5, automated line 0.7, representative 1.0, sent for reprocessing 1.3, corrected claim "
            "1.2, payment trace 1.5, appeal 3 or 5, note alone 0.2. What was recovered counts for whoever touched the "
            "claim last in the 60 days before."
        )
        ui.productivityNote.setContentsMargins(10, 4, 10, 6)
        self._take_period()
        ui.productivityPeriod.currentIndexChanged.connect(self._take_period)
        ui.productivityFrom.dateChanged.connect(lambda _: self._take_days())
        ui.productivityUntil.dateChanged.connect(lambda _: self._take_days())
        self._reloader = Reloader(
            self, desk.bus, interests=Changes.CALLS | Changes.IMPORTS | Changes.QUALITY, reload=self.reload
        )

    def reload(self) -> None:
        first, last = self._days()
        self._desk.jobs.query(
            lambda context: productivity(context, first, last), channel="productivity", done=self._show, owner=self
        )

    def _days(self) -> tuple[date, date]:
        today = self._desk.clock.today()
        first = self.ui.productivityFrom.day or today
        last = self.ui.productivityUntil.day or today
        return min(first, last), max(first, last)

    def _take_period(self) -> None:
        today = self._desk.clock.today()
        starts = {
            Period.TODAY: today,
            Period.WEEK: today - timedelta(days=today.weekday()),
            Period.MONTH: today.replace(day=1),
            Period.LAST_30: today - timedelta(days=29),
        }
        period = Period(self.ui.productivityPeriod.currentData())
        if period is Period.OWN:
            return
        for field, day in ((self.ui.productivityFrom, starts[period]), (self.ui.productivityUntil, today)):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)
        self.reload()

    def _take_days(self) -> None:
        own = list(Period).index(Period.OWN)
        self.ui.productivityPeriod.blockSignals(True)
        self.ui.productivityPeriod.setCurrentIndex(own)
        self.ui.productivityPeriod.blockSignals(False)
        self.reload()

    def _show(self, view: ProductivityView) -> None:
        self.people.set_items(view.people)
        touches = sum(person.touches for person in view.people)
        money = sum(person.recovered_cents for person in view.people)
        self.ui.productivitySummary.setText(
            f"{formats.day(view.first)} to {formats.day(view.last)} · {formats.count(touches, 'touch', 'touches')} · "
            f"{formats.dollars(money)} recovered"
        )


def _cells(person: Output) -> Sequence[Cell]:
    settled = person.settled_percent
    checks = f"{person.score} ({person.checked})" if person.score is not None else ""
    low = person.score is not None and person.score < TARGET
    return (
        Cell(text=person.name),
        Cell(text=f"{person.tenths // 10}.{person.tenths % 10}", sort=person.tenths),
        Cell(text=f"{person.touches:,}", sort=person.touches),
        Cell(text=f"{person.claims:,}", sort=person.claims),
        Cell(text=f"{person.calls:,}", sort=person.calls),
        Cell(text=formats.seconds(person.call_seconds), sort=person.call_seconds),
        Cell(text=formats.seconds(person.hold_seconds), sort=person.hold_seconds),
        Cell(text="" if settled is None else f"{settled} %", sort=settled if settled is not None else -1),
        Cell(text=formats.money(person.recovered_cents), sort=person.recovered_cents),
        Cell(text=formats.money(person.cents_per_touch), sort=person.cents_per_touch or 0),
        Cell(text=checks, sort=person.score or -1, tone=Tone.WARN if low else Tone.PLAIN),
    )
