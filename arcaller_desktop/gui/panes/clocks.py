"""Two tabs of the claim: why it is work and why it stands where it stands, and every clock with its proof."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QTimeZone
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from arcaller_desktop.domain.causes import FoundCause
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.clocks import Clock, ClockState
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.priority import Part
from arcaller_desktop.domain.work_items import WorkItem
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_clocks_pane import Ui_ClocksPane
from arcaller_desktop.gui.forms.ui_why_pane import Ui_WhyPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.call_guards import CallGuard, CallTimes, call_guards, call_times
from arcaller_desktop.services.clocks import clocks_of
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import work_items

_INTERESTS = (
    Changes.CLAIM | Changes.CALLS | Changes.IMPORTS | Changes.PAYERS | Changes.QUEUE | Changes.PLANS | Changes.CHECKOUTS
)
_STATE_TONES = {
    ClockState.RUNNING: Tone.PLAIN,
    ClockState.SAFE_PASSED: Tone.WARN,
    ClockState.LAPSED: Tone.BAD,
    ClockState.MET: Tone.GOOD,
    ClockState.THEIRS: Tone.MUTED,
    ClockState.THEIRS_LATE: Tone.WARN,
}
_STATE_ICONS = {
    ClockState.RUNNING: "hourglass",
    ClockState.SAFE_PASSED: "triangle-alert",
    ClockState.LAPSED: "circle-x",
    ClockState.MET: "circle-check",
    ClockState.THEIRS: "clock",
    ClockState.THEIRS_LATE: "flag",
}


ROOM_FOR_WORDS = 120
"""Below this height in pixels the tables need the room of the lines around them."""


class ClockColumn(Enum):
    NAME = ColumnHead(title="Clock", width=19)
    STATE = ColumnHead(title="State", width=11)
    LEFT = ColumnHead(title="Left", is_amount=True, width=6)
    SAFE = ColumnHead(title="Safe by", width=9)
    LEGAL = ColumnHead(title="Last day", width=8)
    PROOF = ColumnHead(title="Proof so far", width=0)


class ClocksPane(QWidget):
    """The clocks of the claim in hand, those at stake first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("clocksPane")
        self.ui = Ui_ClocksPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.clocks: RowModel[Clock] = RowModel(ClockColumn, self._cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.clocksTable, self.clocks, self.clocks.heads)
        self.ui.clocksTable.selectionModel().currentRowChanged.connect(self._say_rule)
        desk.current.changed.connect(lambda _: self.reload())
        self._reloader = Reloader(self, desk.bus, interests=_INTERESTS, reload=self.reload)

    def reload(self) -> None:
        """Reads the clocks of the claim in hand, once the tab is turned to."""
        claim_id = self._desk.current.claim_id
        if claim_id is None or not self.isVisible():
            self.clocks.set_items(())
            return
        self._desk.jobs.query(
            lambda context: clocks_of(context, claim_id), channel="claim.clocks", done=self._show, owner=self
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_rule()

    def _show(self, clocks: tuple[Clock, ...]) -> None:
        self.clocks.set_items(clocks)
        choose_row(self.ui.clocksTable, 0)
        self._say_rule()

    def _say_rule(self, *_: object) -> None:
        clock = self.clocks.item(self.ui.clocksTable.currentIndex().row())
        label = self.ui.clockRule
        if clock is None:
            label.hide()
            return
        counted = "posted" if clock.postmarked else "received"
        start = f"counted from {formats.day(clock.starts_on)}"
        parts = [clock.rule, start, f"in time when {counted}", f"source: {clock.source}"]
        if clock.assumed:
            parts.insert(0, "Assumed: the strictest of its class, the contract is not known")
        label.setText(" · ".join(part for part in parts if part))
        self.ui.clocksTable.setToolTip(label.text())
        label.setVisible(bool(label.text()) and self.height() >= ROOM_FOR_WORDS)

    def _cells(self, clock: Clock) -> Sequence[Cell]:
        today: date = self._desk.clock.today()
        tone = _STATE_TONES[clock.state]
        left = clock.days_left(today)
        shown = "" if clock.state is ClockState.MET else f"{left} d" if left >= 0 else f"{-left} d ago"
        assumed = "~ " if clock.assumed else ""
        icon = self._desk.icons.icon(_STATE_ICONS[clock.state], tone)
        name = f"{clock.name} ◂ now" if clock.is_at_stake else clock.name
        return (
            Cell(text=name, accessible=f"{clock.name}, at stake now" if clock.is_at_stake else clock.name, icon=icon),
            Cell(text=clock.state.value, tone=tone),
            Cell(text=shown, sort=left, tone=tone),
            Cell(text=f"{assumed}{formats.day(clock.safe_on)}", sort=clock.safe_on, tone=tone),
            Cell(text=formats.day(clock.legal_on), sort=clock.legal_on),
            Cell(text=clock.proof, tip=clock.proof),
        )


class CauseColumn(Enum):
    CAUSE = ColumnHead(title="Work because of", tip="What is known of it stands in the tip of each", width=0)
    DUE = ColumnHead(title="Due", width=9)


class PartColumn(Enum):
    FACTOR = ColumnHead(title="×", is_amount=True, width=9)
    WORDS = ColumnHead(title="What the priority is made of", width=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Why:
    """Everything the tab says of one claim."""

    item: WorkItem
    guards: tuple[CallGuard, ...]
    times: CallTimes


def _why(context: Context, claim_id: ClaimId, own_zone: str) -> _Why:
    return _Why(
        item=work_items(context, [claim_id])[claim_id],
        guards=call_guards(context, claim_id),
        times=call_times(context, claim_id, own_zone),
    )


class WhyPane(QWidget):
    """The causes and the score of the claim in hand, what holds it down, and what speaks against a call now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("whyPane")
        self.ui = Ui_WhyPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.causes: RowModel[FoundCause] = RowModel(CauseColumn, self._cause_cells, theme=desk.theme, parent=self)
        self.parts: RowModel[Part] = RowModel(PartColumn, _part_cells, theme=desk.theme, parent=self)
        for table, model in ((self.ui.causesTable, self.causes), (self.ui.partsTable, self.parts)):
            prepare_table(table, model, model.heads)
        desk.current.changed.connect(lambda _: self.reload())
        self._reloader = Reloader(self, desk.bus, interests=_INTERESTS, reload=self.reload)

    def reload(self) -> None:
        """Reads the claim in hand, once the tab is turned to."""
        claim_id = self._desk.current.claim_id
        if claim_id is None or not self.isVisible():
            self.causes.set_items(())
            self.parts.set_items(())
            return
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._desk.jobs.query(
            lambda context: _why(context, claim_id, zone), channel="claim.why", done=self._show, owner=self
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """On a low screen the tables need the room; what the lines say then stands in their tips."""
        ui = self.ui
        ui.workGuards.setVisible(bool(ui.workGuards.text()) and self.height() >= ROOM_FOR_WORDS)
        ui.workWhyNot.setVisible(bool(ui.workWhyNot.text()) and self.height() >= ROOM_FOR_WORDS)
        ui.causesTable.setToolTip(ui.workGuards.text())
        ui.partsTable.setToolTip(ui.workWhyNot.text())

    def _show(self, why: _Why) -> None:
        ui, priority = self.ui, why.item.priority
        self.causes.set_items(why.item.causes)
        total = Part("score", f"points: {priority.band.label.lower()}", float(priority.score))
        self.parts.set_items((*priority.parts, total))
        times = why.times
        said = [guard.words for guard in why.guards]
        if not any(guard.kind == "closed" for guard in why.guards):
            said.append(times.opening)
        own = "" if times.own_time.split()[-1] == times.payer_time.split()[-1] else f", {times.own_time} here"
        said.append(f"{times.payer_time} there{own}")
        head = "Do not call now: " if any(guard.is_block for guard in why.guards) else "Before calling: "
        ui.workGuards.setText(head + " · ".join(said))
        held = "; ".join(priority.why_not_higher)
        ui.workWhyNot.setText(f"Why not higher: {held}" if held else "")
        ui.workWhyNot.setToolTip("\n".join(priority.why_not_higher))
        self._fit()

    def _cause_cells(self, cause: FoundCause) -> Sequence[Cell]:
        today = self._desk.clock.today()
        late = cause.due_on is not None and cause.due_on < today
        money = f"{formats.dollars(cause.amount_cents)} · " if cause.amount_cents is not None else ""
        return (
            Cell(text=cause.cause.label),
            Cell(text=formats.due(cause.due_on, today=today), sort=cause.due_on, tone=Tone.BAD if late else Tone.PLAIN),
            Cell(text=f"{money}{cause.why}", tip=cause.why),
        )


def _part_cells(part: Part) -> Sequence[Cell]:
    if part.name == "score":
        factor = f"= {part.factor:,.0f}"
    elif part.name == "expected":
        factor = f"{part.factor:,.0f}"
    else:
        factor = f"{part.factor:.2f}"
    return (Cell(text=factor, sort=part.factor), Cell(text=part.words, tip=part.words))
