"""The board of deadlines: what is lost if nothing happens this week, next week, later; by payer and action."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_deadlines_page import Ui_DeadlinesPage
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone, set_part
from arcaller_desktop.services.clocks import SPANS, BoardLine, DeadlineBoard, deadline_board

_TONES = {SPANS[0]: Tone.BAD, SPANS[1]: Tone.WARN, SPANS[2]: Tone.PLAIN, SPANS[3]: Tone.MUTED}


class BoardColumn(Enum):
    SPAN = ColumnHead(title="Lost if nothing happens", width=22)
    FIRST = ColumnHead(title="First day", tip="The nearest safe day among these claims", width=10)
    PAYER = ColumnHead(title="Payer", width=0)
    ACTION = ColumnHead(title="Deadline", width=26)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=8)
    MONEY = ColumnHead(title="At stake", tip="Open balances of these claims", is_amount=True, width=12)
    UNSTARTED = ColumnHead(title="Untouched", tip="Claims nobody has worked yet", is_amount=True, width=9)
    ASSUMED = ColumnHead(title="Assumed", tip="Claims with the strictest limit of a class", is_amount=True, width=9)


class DeadlinesPage(QFrame):
    """`chosen` carries the line whose claims the queue is to show, `opened` the claim to take in hand."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._board: DeadlineBoard | None = None
        self.setObjectName("deadlinesPage")
        self.ui = Ui_DeadlinesPage()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.lines: RowModel[BoardLine] = RowModel(BoardColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.deadlinesTable, self.lines, self.lines.heads)
        ui.deadlinesTable.setSortingEnabled(True)
        ui.deadlinesTable.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        ui.deadlinesTable.doubleClicked.connect(self._choose)
        ui.deadlinesTable.installEventFilter(self)
        ui.deadlinesOpenButton.clicked.connect(self._choose)
        ui.deadlinesFirstButton.clicked.connect(self._open_first)
        for box in (ui.deadlinesPayer, ui.deadlinesAction):
            box.currentIndexChanged.connect(self._filter)
        desk.theme.changed.connect(self._dress)
        self._dress()
        self._reloader = Reloader(
            self,
            desk.bus,
            interests=Changes.CLAIM | Changes.IMPORTS | Changes.CALLS | Changes.PAYERS,
            reload=self.reload,
        )

    def reload(self) -> None:
        """Adds up anew."""
        self._desk.jobs.query(deadline_board, channel="deadlines", done=self._show, owner=self)

    def _dress(self) -> None:
        icon = self._desk.icons.pixmap("hourglass", self._desk.theme.colours.muted, 16, self.devicePixelRatioF())
        self.ui.deadlinesIcon.setPixmap(icon)

    def _show(self, board: DeadlineBoard) -> None:
        self._board = board
        ui = self.ui
        tiles = (
            (ui.deadlinesWeekTitle, ui.deadlinesWeekMoney, ui.deadlinesWeekClaims),
            (ui.deadlinesNextTitle, ui.deadlinesNextMoney, ui.deadlinesNextClaims),
            (ui.deadlinesLaterTitle, ui.deadlinesLaterMoney, ui.deadlinesLaterClaims),
            (ui.deadlinesPassedTitle, ui.deadlinesPassedMoney, ui.deadlinesPassedClaims),
        )
        until = f"until {formats.day(board.week_ends_on)}"
        for (title, money, claims), span, note in zip(tiles, board.sums, (until, "", "", ""), strict=True):
            title.setText(f"{span.span} {note}".rstrip())
            money.setText(formats.dollars(span.balance_cents))
            claims.setText(formats.count(span.claims, "claim"))
        week = board.sums[0]
        ui.deadlinesSummary.setText(
            f"{formats.dollars(week.balance_cents)} in {formats.count(week.claims, 'claim')} is lost "
            "if nothing happens this week"
            if week.claims
            else "nothing runs out this week"
        )
        set_part(ui.deadlinesSummary, "bad" if week.claims else "good")
        _fill(ui.deadlinesPayer, "All payers", [(line.payer_id, line.payer) for line in board.lines])
        _fill(ui.deadlinesAction, "All actions", [(line.action_key, line.action) for line in board.lines])
        self._filter()

    def _filter(self) -> None:
        if self._board is None:
            return
        payer, action = self.ui.deadlinesPayer.currentData(), self.ui.deadlinesAction.currentData()
        self.lines.set_items(
            [line for line in self._board.lines if payer in (None, line.payer_id) and action in (None, line.action_key)]
        )
        has_lines = bool(self.lines.rowCount())
        self.ui.deadlinesOpenButton.setEnabled(has_lines)
        self.ui.deadlinesFirstButton.setEnabled(has_lines)
        choose_row(self.ui.deadlinesTable, 0)

    @property
    def _line(self) -> BoardLine | None:
        return self.lines.item(self.ui.deadlinesTable.currentIndex().row())

    def _choose(self, *_: object) -> None:
        if self._line is not None:
            self.chosen.emit(self._line)

    def _open_first(self) -> None:
        if self._line is not None:
            self.opened.emit(self._line.first_claim)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return True
        return False


def _fill(box: Any, everything: str, entries: Sequence[tuple[object, str]]) -> None:
    kept = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for key, label in sorted(dict(entries).items(), key=lambda entry: entry[1].casefold()):
        box.addItem(label[0].upper() + label[1:], key)
    box.setCurrentIndex(max(box.findData(kept), 0))
    box.blockSignals(False)


def _cells(line: BoardLine) -> Sequence[Cell]:
    tone = _TONES[line.span]
    return (
        Cell(text=line.span, sort=SPANS.index(line.span), tone=tone),
        Cell(text=formats.day(line.first_on), sort=line.first_on, tone=tone),
        Cell(text=line.payer, tip=line.payer),
        Cell(text=line.action[0].upper() + line.action[1:]),
        Cell(text=f"{line.claims:,}", sort=line.claims),
        Cell(text=formats.money(line.balance_cents), sort=line.balance_cents),
        Cell(text=f"{line.unstarted:,}" if line.unstarted else "", sort=line.unstarted),
        Cell(text=f"{line.assumed:,}" if line.assumed else "", sort=line.assumed),
    )
