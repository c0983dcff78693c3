"""The claim queue: what to work next, filtered, sorted, and read as it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from arcaller_desktop.domain.aging import BUCKETS
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command, Needs
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.column_fit import ColumnFit
from arcaller_desktop.gui.delegates import QueueDelegate
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_queue_pane import Ui_QueuePane
from arcaller_desktop.gui.models.queue_model import QueueColumn, QueueModel, QueueSource
from arcaller_desktop.gui.panes.saved_filters import SavedFilters, SavedFilterSource
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.queue import QueueChoices, QueueQuery

TYPING_MS = 70
"""Longer than the pause between two keys, shorter than anyone waits."""
MOVING_MS = 60
"""Arrow keys held down skip over claims: only the one they stop at is read."""
HEADER = "queue"
_SAVED = "saved:"
"""Begins the key of a saved filter in the view box."""
_CHOOSING_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Space)
HIDDEN_AT_FIRST = (QueueColumn.SERVICE, QueueColumn.OWNER)
ELASTIC = (QueueColumn.PATIENT, QueueColumn.PAYER, QueueColumn.NEXT_ACTION)
GIVE_WAY = ((QueueColumn.PRIORITY, 0.95), (QueueColumn.DEADLINE, 0.82), (QueueColumn.DENIAL, 0.72))
"""Leave a narrow queue in this order: the order of the rows is the priority, the claim shows deadline and denial."""


class QueuePaneSource(QueueSource, SavedFilterSource, Protocol):
    """What the pane reads beside the rows."""

    def choices(self, context: Context) -> QueueChoices: ...


class QueuePane(QFrame):
    """Left above. Choosing a row makes its claim the one in hand."""

    def __init__(self, desk: Desk, source: QueuePaneSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._choices: QueueChoices | None = None
        self._is_filling = False
        self._denial = ""
        self._after_settling: Callable[[], None] | None = None
        self.setObjectName("queuePane")
        self.ui = Ui_QueuePane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.rows = QueueModel(desk.jobs, source, today=desk.clock.today(), parent=self)
        self._dress_table()
        self._fill_buckets()
        self._set_denial("")
        self.saved = SavedFilters(
            desk,
            source,
            button=self.ui.queueFilterButton,
            shown=lambda: self.query,
            chosen=lambda: _saved_id(self.ui.queueView.currentData()),
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
        columns = tuple(QueueColumn)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self._fit = ColumnFit(
            table,
            [column.value for column in columns],
            elastic=[columns.index(column) for column in ELASTIC],
            spare=[(columns.index(column), share) for column, share in GIVE_WAY],
            hidden=[columns.index(column) for column in HIDDEN_AT_FIRST],
        )
        if not self._desk.state.restore_header(HEADER, header):
            self._fit.start_again()
        icons.put(self.ui.queueColumnsButton, "columns-3")
        icons.put(self.ui.queueReloadButton, "refresh-cw")
        self._desk.theme.changed.connect(self._dress_labels)
        self._dress_labels()

    def _dress_labels(self) -> None:
        colours, icons = self._desk.theme.colours, self._desk.icons
        scale = self.devicePixelRatioF()
        self.ui.queueIcon.setPixmap(icons.pixmap("list-todo", colours.muted, 16, scale))
        self.ui.queueEmptyIcon.setPixmap(icons.pixmap("file-up", colours.muted, 32, scale))

    def _fill_buckets(self) -> None:
        box = self.ui.queueBucket
        box.addItem("Any age", "")
        for bucket in BUCKETS:
            box.addItem(f"{bucket.label} d", bucket.value)

    def _connect(self) -> None:
        ui, commands = self.ui, self._desk.commands
        ui.queueSearch.textChanged.connect(self._typing.start)
        ui.queueSearch.returnPressed.connect(self._go_to_first)
        ui.queueSearch.installEventFilter(self)
        for box in (ui.queuePayer, ui.queueStatus, ui.queueBucket):
            box.currentIndexChanged.connect(self._ask)
        ui.queueDenial.clicked.connect(self._drop_denial)
        # Choosing the saved filter that is chosen already brings its boxes back: `activated` tells of that too.
        ui.queueView.activated.connect(self._view_chosen)
        self.saved.loaded.connect(self._fill_views)
        # Only the name goes: the boxes go on showing what it showed.
        self.saved.deleted.connect(lambda saved: self._choose_view(saved.query.view))
        ui.queueTable.selectionModel().selectionChanged.connect(self._moving.start)
        ui.queueTable.installEventFilter(self)
        ui.queueTable.horizontalHeader().sortIndicatorChanged.connect(self._ask)
        ui.queueTable.horizontalHeader().customContextMenuRequested.connect(self._columns_at)
        ui.queueReloadButton.clicked.connect(self.reload)
        ui.queueColumnsButton.clicked.connect(self.choose_columns)
        ui.nextClaimButton.clicked.connect(lambda: commands.run(Command.NEXT_CLAIM))
        ui.queueEmptyButton.clicked.connect(self._leave_emptiness)
        self.rows.settled.connect(self._settle)
        self._desk.current.changed.connect(self._follow)
        commands.bind(Command.FIND, self.go_to_filter)
        commands.bind(Command.QUEUE_COLUMNS, self.choose_columns)

    # ------------------------------------------------------------------------------------------------ what is asked

    @property
    def query(self) -> QueueQuery:
        """What the boxes say now."""
        ui = self.ui
        header = ui.queueTable.horizontalHeader()
        section = header.sortIndicatorSection()
        columns = tuple(QueueColumn)
        return QueueQuery(
            text=ui.queueSearch.text().strip(),
            view=self._view_of(ui.queueView.currentData() or ""),
            payer_id=ui.queuePayer.currentData(),
            status=ui.queueStatus.currentData() or "",
            bucket=ui.queueBucket.currentData() or "",
            denial=self._denial,
            sort=columns[section].name.lower() if 0 <= section < len(columns) else "",
            descending=header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder if section >= 0 else None,
        )

    def _view_of(self, key: str) -> str:
        """The plain view behind an entry of the view box."""
        saved = self.saved.find(_saved_id(key))
        return key if saved is None else saved.query.view

    def reload(self) -> None:
        """Reads the filter boxes' contents and the rows again."""
        source = self._source
        self.saved.load()
        self._desk.jobs.query(source.choices, channel="queue.choices", done=self._fill, owner=self)
        self.rows.ask(self.query)

    def _ask(self) -> None:
        if not self._is_filling:
            self._typing.stop()
            self._name_view()
            self.rows.ask(self.query)

    def _fill(self, choices: QueueChoices) -> None:
        self._choices = choices
        self._is_filling = True
        ui = self.ui
        self._fill_view_box()
        payers: list[tuple[Any, str]] = [(None, "Any payer")]
        payers += [(key, f"{name} ({count:,})") for key, name, count in choices.payers]
        _fill_box(ui.queuePayer, payers)
        statuses: list[tuple[Any, str]] = [("", "Any status")]
        statuses += [(key, f"{label} ({count:,})") for key, label, count in choices.statuses]
        _fill_box(ui.queueStatus, statuses)
        self._is_filling = False
        self._show_emptiness()

    def _fill_view_box(self) -> None:
        if self._choices is None:
            return  # without the plain views before them the first saved filter would be chosen
        views = self._choices.views
        entries: list[tuple[Any, str]] = [(key, f"{label} ({count:,})") for key, label, count in views]
        entries += [(f"{_SAVED}{one.filter_id}", one.name) for one in self.saved.items]
        _fill_box(self.ui.queueView, entries)
        if self.saved.items:
            self.ui.queueView.insertSeparator(len(views))
            self._name_view()

    def _name_view(self) -> None:
        """A saved filter's name stands for what it was saved with: as soon as anything differs, the box says so."""
        box, query = self.ui.queueView, self.query
        for row in range(box.count()):
            saved = self.saved.find(_saved_id(box.itemData(row)))
            if saved is not None:
                is_changed = row == box.currentIndex() and query != saved.query
                box.setItemText(row, f"{saved.name}, changed" if is_changed else saved.name)

    def _fill_views(self, wanted: int) -> None:
        """Shows the saved filters as they are now and chooses one of them, if it is wanted."""
        self._fill_view_box()
        if wanted:
            self._choose_view(f"{_SAVED}{wanted}")
            self._name_view()

    def _choose_view(self, key: str) -> None:
        self.ui.queueView.setCurrentIndex(max(self.ui.queueView.findData(key), 0))

    def _view_chosen(self) -> None:
        saved = self.saved.find(_saved_id(self.ui.queueView.currentData()))
        if saved is not None:
            self._set_boxes(saved.query)
        self._ask()

    def show_saved(self, filter_id: int) -> None:
        """Shows what a saved filter shows."""
        self._choose_view(f"{_SAVED}{filter_id}")
        self._view_chosen()

    def _set_boxes(self, query: QueueQuery) -> None:
        """Sets everything but the view box."""
        self._is_filling = True
        ui = self.ui
        ui.queueSearch.setText(query.text)
        self._typing.stop()
        for box, key in (
            (ui.queuePayer, query.payer_id),
            (ui.queueStatus, query.status),
            (ui.queueBucket, query.bucket),
        ):
            box.setCurrentIndex(max(box.findData(key), 0))
        self._set_denial(query.denial)
        names = [column.name.lower() for column in QueueColumn]
        ui.queueTable.horizontalHeader().setSortIndicator(
            names.index(query.sort) if query.sort in names else -1,
            Qt.SortOrder.DescendingOrder if query.descending is not False else Qt.SortOrder.AscendingOrder,
        )
        self._is_filling = False

    def show_denials(self, denial: str, payer_id: PayerId | None, payer: str) -> None:
        """Shows the open claims with these denials, of one payer or of all, and nothing else."""
        box = self.ui.queuePayer
        self._is_filling = True
        self.ui.queueView.setCurrentIndex(0)
        if payer_id is not None and box.findData(payer_id) < 0:
            box.addItem(f"{payer} (0)", payer_id)  # nothing of this payer is open, which the list then says
        self._is_filling = False
        self._set_boxes(QueueQuery(denial=denial, payer_id=payer_id))
        self._go_to_first()

    def _set_denial(self, denial: str) -> None:
        self._denial = denial
        button, (first, *others) = self.ui.queueDenial, denial.split() or [""]
        button.setText(f"{first} +{len(others)}  ×" if others else f"{first}  ×")
        button.setAccessibleName(f"Denial filter {', '.join((first, *others))}: press to take it away")
        button.setToolTip(f"Only claims with an open denial {', '.join((first, *others))}. Press to show all.")
        button.setVisible(bool(denial))

    def _drop_denial(self) -> None:
        self.ui.queueSearch.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_denial("")
        self._ask()

    # --------------------------------------------------------------------------------------------- what is answered

    def _settle(self) -> None:
        order = self.rows.order
        shown = len(order.ids)
        of_all = f" of {order.open_count:,}" if order.open_count > shown else ""
        noun = "claim" if shown == 1 and not of_all else "claims"
        self.ui.queueSummary.setText(f"{shown:,}{of_all} {noun} · {formats.dollars(order.balance_cents)}")
        self._show_emptiness()
        self._follow(self._desk.current.claim_id)
        after, self._after_settling = self._after_settling, None
        if after is not None:
            after()

    def _show_emptiness(self) -> None:
        ui = self.ui
        if len(self.rows.order.ids) or not self.rows.is_settled:
            ui.queueStack.setCurrentWidget(ui.queueTablePage)
            return
        if self._choices is not None and not self._choices.has_claims:
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
        if self._choices is not None and not self._choices.has_claims:
            self._desk.commands.run(Command.IMPORT_FILES)
        else:
            self.clear_filters()

    def clear_filters(self) -> None:
        """Shows all open claims."""
        self.ui.queueView.setCurrentIndex(0)
        self._set_boxes(QueueQuery())
        self._ask()

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

    # ---------------------------------------------------------------------------------------------------- columns

    def choose_columns(self) -> None:
        """Offers the columns in a menu below the button."""
        button = self.ui.queueColumnsButton
        self._columns_menu().exec(button.mapToGlobal(QPoint(0, button.height())))

    def _columns_at(self, place: QPoint) -> None:
        self._columns_menu().exec(self.ui.queueTable.horizontalHeader().mapToGlobal(place))

    def _columns_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName("Columns of the queue")
        table = self.ui.queueTable
        for number, column in enumerate(QueueColumn):
            entry = menu.addAction(column.value.title)
            entry.setCheckable(True)
            entry.setChecked(not table.isColumnHidden(number))
            entry.setEnabled(column is not QueueColumn.CLAIM)
            entry.toggled.connect(lambda wanted, number=number: table.setColumnHidden(number, not wanted))
        menu.addSeparator()
        menu.addAction("As at first").triggered.connect(self._fit.start_again)
        return menu

    def save_state(self) -> None:
        """Remembers order, width and choice of the columns, if they are a person's own."""
        if self._fit.is_own:
            self._desk.state.save_header(HEADER, self.ui.queueTable.horizontalHeader())
        else:
            self._desk.state.forget_header(HEADER)

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


def _saved_id(key: Any) -> int:
    """The saved filter behind an entry of the view box; 0 for a plain view."""
    return int(key.removeprefix(_SAVED)) if isinstance(key, str) and key.startswith(_SAVED) else 0


def _fill_box(box: Any, entries: Sequence[tuple[Any, str]]) -> None:
    """Replaces a box's entries and keeps what was chosen, if it is still there."""
    kept = box.currentData()
    box.clear()
    for key, label in entries:
        box.addItem(label, key)
    box.setCurrentIndex(max(box.findData(kept), 0))
