"""The claim queue: what to work next, filtered, sorted, and read as it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command, Needs
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.delegates import QueueDelegate
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_queue_pane import Ui_QueuePane
from arcaller_desktop.gui.models.queue_model import QueueColumn, QueueModel, QueueSource
from arcaller_desktop.gui.panes.queue_columns import QueueColumns
from arcaller_desktop.gui.panes.queue_filters import QueueFilters
from arcaller_desktop.gui.panes.queue_payers import QueuePayers
from arcaller_desktop.gui.panes.saved_filters import SavedFilterSource
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.services.bulk import MOST
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.queue import QueueChoices, QueueQuery

TYPING_MS = 70
"""Longer than the pause between two keys, shorter than anyone waits."""
MOVING_MS = 60
"""Arrow keys held down skip over claims: only the one they stop at is read."""
_SAVED = "saved:"
"""Begins the key of a saved filter in the view box."""
_CHOOSING_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Space)


class QueuePaneSource(QueueSource, SavedFilterSource, Protocol):
    """What the pane reads beside the rows."""

    def choices(self, context: Context) -> QueueChoices: ...


class QueuePane(QFrame):
    """Left above. Choosing a row makes its claim the one in hand; several can be chosen to change them together."""

    def __init__(self, desk: Desk, source: QueuePaneSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._after_settling: Callable[[], None] | None = None
        self.setObjectName("queuePane")
        self.ui = Ui_QueuePane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.rows = QueueModel(desk.jobs, source, today=desk.clock.today(), parent=self)
        self._dress_table()
        self.filters = QueueFilters(desk, source, self.ui, parent=self)
        self.saved = self.filters.saved
        self.payers = QueuePayers(
            desk,
            table=self.ui.queuePayers,
            button=self.ui.queuePayersButton,
            shown=lambda: self.filters.query,
            blitz=self.filters.blitz,
            parent=self,
        )
        self._typing = self._timer(TYPING_MS, self._ask)
        self._moving = self._timer(MOVING_MS, self._take_in_hand)
        self._connect()
        self._reloader = Reloader(
            self,
            desk.bus,
            interests=Changes.QUEUE | Changes.CLAIM | Changes.CALLS | Changes.BALANCE | Changes.IMPORTS,
            reload=self.reload,
        )
        Reloader(self, desk.bus, interests=Changes.CHECKOUTS, reload=self.rows.forget_rows)
        Reloader(self, desk.bus, interests=Changes.FILTERS, reload=self.saved.load)

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _dress_table(self) -> None:
        table, icons = self.ui.queueTable, self._desk.icons
        prepare_table(table, self.rows, [column.value for column in QueueColumn])
        table.setItemDelegate(QueueDelegate(self._desk.theme, icons, table))
        table.setMouseTracking(True)
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.columns = QueueColumns(table, self.ui.queueColumnsButton, self._desk.state, parent=self)
        icons.put(self.ui.queueColumnsButton, "columns-3")
        icons.put(self.ui.queueReloadButton, "refresh-cw")
        self._desk.theme.changed.connect(self._dress_labels)
        self._dress_labels()

    def _dress_labels(self) -> None:
        colours, icons = self._desk.theme.colours, self._desk.icons
        scale = self.devicePixelRatioF()
        self.ui.queueIcon.setPixmap(icons.pixmap("list-todo", colours.muted, 16, scale))
        self.ui.queueEmptyIcon.setPixmap(icons.pixmap("file-up", colours.muted, 32, scale))

    def _connect(self) -> None:
        ui, commands = self.ui, self._desk.commands
        ui.queueSearch.textChanged.connect(self._typing.start)
        ui.queueSearch.returnPressed.connect(self._go_to_first)
        ui.queueSearch.installEventFilter(self)
        self.filters.changed.connect(self._ask)
        self.filters.jumped.connect(self._go_to_first)
        ui.queueTable.selectionModel().selectionChanged.connect(self._moving.start)
        ui.queueTable.installEventFilter(self)
        ui.queueTable.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        ui.queueTable.customContextMenuRequested.connect(self._offer_changes)
        ui.queueTable.horizontalHeader().customContextMenuRequested.connect(self.columns.offer_at)
        ui.queueReloadButton.clicked.connect(self.reload)
        ui.queueColumnsButton.clicked.connect(self.columns.offer)
        ui.nextClaimButton.clicked.connect(lambda: commands.run(Command.NEXT_CLAIM))
        ui.queueEmptyButton.clicked.connect(self._leave_emptiness)
        self.rows.settled.connect(self._settle)
        self._desk.current.changed.connect(self._follow)
        commands.bind(Command.FIND, self.go_to_filter)
        commands.bind(Command.QUEUE_COLUMNS, self.columns.offer)

    # ------------------------------------------------------------------------------------------------ what is asked

    def reload(self) -> None:
        """Reads the filter boxes' contents and the rows again."""
        source = self._source
        self.saved.load()
        self._desk.jobs.query(source.choices, channel="queue.choices", done=self._fill, owner=self)
        self.rows.ask(self.query)

    @property
    def query(self) -> QueueQuery:
        """What the boxes say now."""
        return self.filters.query

    def show_denials(self, denial: str, payer_id: PayerId | None, payer: str) -> None:
        """Shows the open claims with these denials, of one payer or of all, and nothing else."""
        self.filters.show_denials(denial, payer_id, payer)

    def show_board(self, query: QueueQuery, payer: str) -> None:
        """Shows the claims of one line of the deadline board, the nearest day first."""
        self.filters.show_board(query, payer)

    def show_saved(self, filter_id: int) -> None:
        """Shows what a saved filter shows."""
        self.filters.show_saved(filter_id)

    def clear_filters(self) -> None:
        """Shows all open claims."""
        self.filters.clear_filters()

    def _ask(self) -> None:
        self._typing.stop()
        self.filters.name_view()
        self.rows.ask(self.query)

    def _fill(self, choices: QueueChoices) -> None:
        self.filters.fill(choices)
        self._show_emptiness()

    @property
    def chosen_claims(self) -> tuple[ClaimId, ...]:
        """The claims of the chosen rows in their order, at most `MOST` and one more."""
        ids: list[ClaimId] = []
        selection: Any = self.ui.queueTable.selectionModel().selection()  # a list of ranges, whatever the stubs say
        spans = sorted((span.top(), span.bottom()) for span in selection)
        for top, bottom in spans:
            ids += [ClaimId(one) for one in self.rows.claims_between(top, min(bottom, top + MOST))]
        return tuple(dict.fromkeys(ids))[: MOST + 1]

    # --------------------------------------------------------------------------------------------- what is answered

    def _settle(self) -> None:
        order = self.rows.order
        shown = len(order.ids)
        of_all = f" of {order.open_count:,}" if order.open_count > shown else ""
        noun = "claim" if shown == 1 and not of_all else "claims"
        self.ui.queueSummary.setText(f"{shown:,}{of_all} {noun} · {formats.dollars(order.balance_cents)}")
        self._show_emptiness()
        self._follow(self._desk.current.claim_id)
        self.payers.ask()
        after, self._after_settling = self._after_settling, None
        if after is not None:
            after()

    def _show_emptiness(self) -> None:
        ui = self.ui
        if len(self.rows.order.ids) or not self.rows.is_settled:
            ui.queueStack.setCurrentWidget(ui.queueTablePage)
            return
        if not self.filters.has_claims:
            ui.queueEmptyTitle.setText("Import your first file")
            ui.queueEmptyText.setText(
                "Drop claims (837), remittances (835) or payer reports (277CA) anywhere on this window, or choose them."
                " Nothing is posted before you have seen what is in them."
            )
            ui.queueEmptyButton.setText("Import files…")
        else:
            ui.queueEmptyTitle.setText("Nothing here")
            ui.queueEmptyText.setText("No open claim matches these filters.")
            ui.queueEmptyButton.setText("Show all open claims")
        ui.queueStack.setCurrentWidget(ui.queueEmptyPage)

    def _leave_emptiness(self) -> None:
        if not self.filters.has_claims:
            self._desk.commands.run(Command.IMPORT_FILES)
        else:
            self.clear_filters()

    # ------------------------------------------------------------------------------------------------ the chosen row

    def show_claim(self, claim_id: int) -> None:
        """Chooses a claim if it is among those shown; else no row is chosen."""
        row = self.rows.row_of(claim_id)
        if row is not None:
            choose_row(self.ui.queueTable, row)
        else:
            self.ui.queueTable.clearSelection()  # a chosen row would say that its claim is in hand

    def next_after(self, claim_id: ClaimId | None) -> ClaimId | None:
        """The claim below this one in the order shown; the first when it is not shown."""
        row = self.rows.row_of(claim_id) if claim_id is not None else None
        following = self.rows.claim_at(0 if row is None else row + 1)
        return None if following is None else ClaimId(following)

    def go_to_filter(self) -> None:
        """Goes to the filter box."""
        self.ui.queueSearch.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.queueSearch.selectAll()

    def _go_to_first(self) -> None:
        self._typing.stop()
        self._after_settling = self._enter_table
        self.rows.ask(self.query)

    def _enter_table(self) -> None:
        if self.rows.rowCount():
            choose_row(self.ui.queueTable, 0)
            self.ui.queueTable.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_in_hand(self) -> None:
        if not self.ui.queueTable.selectionModel().hasSelection():
            return
        claim_id = self.rows.claim_at(self.ui.queueTable.currentIndex().row())
        if claim_id is not None:
            self._desk.current.choose(ClaimId(claim_id))

    def _offer_changes(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAccessibleName("Change the chosen claims")
        for command in (Command.GIVE_CLAIMS, Command.LAY_ASIDE, Command.BULK_CHANGE, Command.START_CALL):
            menu.addAction(self._desk.commands.action(command))
        menu.exec(self.ui.queueTable.viewport().mapToGlobal(place))

    def _follow(self, claim_id: int | None) -> None:
        present = Needs.CLAIM | Needs.PATIENT | Needs.PAYER
        if claim_id is None:
            self._desk.commands.set_present(present=Needs.NOTHING, absent=present)
            return
        self._desk.commands.set_present(present=present)
        table = self.ui.queueTable
        # At the start the first row is current and yet not chosen.
        if self.rows.claim_at(table.currentIndex().row()) != claim_id or not table.selectionModel().hasSelection():
            self.show_claim(claim_id)

    def save_state(self) -> None:
        """Remembers order, width and choice of the columns, if they are a person's own."""
        self.columns.save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.ui.queueSearch:
            if event.key() == Qt.Key.Key_Down:
                self._go_to_first()
                return True
        elif event.key() in _CHOOSING_KEYS:
            table = self.ui.queueTable
            if not table.selectionModel().hasSelection():
                # Coming by Tab, Qt makes the first row current without choosing it; the first key chooses it.
                choose_row(table, max(table.currentIndex().row(), 0))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.ui.queueSearch.text():
            self.ui.queueSearch.clear()
            return
        super().keyPressEvent(event)
