"""What the queue is asked for: search box, choices, saved filters, order of the work, and what other pages ask it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from arcaller_desktop.domain.aging import BUCKETS
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_queue_pane import Ui_QueuePane
from arcaller_desktop.gui.models.queue_model import QueueColumn
from arcaller_desktop.gui.panes.saved_filters import SavedFilters, SavedFilterSource
from arcaller_desktop.services.queue import PRESETS, QueueChoices, QueueQuery

_SAVED = "saved:"
"""Begins the key of a saved filter in the view box."""


class QueueFilters(QObject):
    """The boxes above one queue table. `changed` says that something else is asked, `jumped` that another page asks."""

    changed = Signal()
    jumped = Signal()

    def __init__(self, desk: Desk, source: SavedFilterSource, ui: Ui_QueuePane, *, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self._choices: QueueChoices | None = None
        self._is_filling = False
        self._denial = ""
        self._board = QueueQuery()
        self.saved = SavedFilters(
            desk,
            source,
            button=ui.queueFilterButton,
            shown=lambda: self.query,
            chosen=lambda: _saved_id(ui.queueView.currentData()),
            parent=self,
        )
        self._fill_fixed_boxes()
        self._show_chip()
        for box in (ui.queuePayer, ui.queueStatus, ui.queueCause, ui.queueBucket):
            box.currentIndexChanged.connect(self._ask)
        ui.queuePreset.activated.connect(self._preset_chosen)
        ui.queueStale.clicked.connect(self.show_stale)
        ui.queueDenial.clicked.connect(self._drop_chip)
        # Choosing the saved filter that is chosen already brings its boxes back: `activated` tells of that too.
        ui.queueView.activated.connect(self._view_chosen)
        ui.queueTable.horizontalHeader().sortIndicatorChanged.connect(self._ask)
        self.saved.loaded.connect(self._fill_views)
        # Only the name goes: the boxes go on showing what it showed.
        self.saved.deleted.connect(lambda saved: self._choose_view(saved.query.view))

    @property
    def has_claims(self) -> bool:
        """False in a practice that has imported nothing yet."""
        return self._choices is None or self._choices.has_claims

    def _ask(self) -> None:
        if not self._is_filling:
            self.name_view()
            self.changed.emit()

    def _fill_fixed_boxes(self) -> None:
        for key, label in PRESETS.items():
            self.ui.queuePreset.addItem(label, key)
        self.ui.queueStale.hide()
        box = self.ui.queueBucket
        box.addItem("Any age", "")
        for bucket in BUCKETS:
            box.addItem(f"{bucket.label} d", bucket.value)

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
            cause=ui.queueCause.currentData() or "",
            deadline_action=self._board.deadline_action,
            deadline_from=self._board.deadline_from,
            deadline_by=self._board.deadline_by,
            sort=columns[section].name.lower() if 0 <= section < len(columns) else self._preset,
            descending=header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder if section >= 0 else None,
        )

    @property
    def _preset(self) -> str:
        """The order of the work, unless a column is sorted; the first preset is the queue's own order."""
        preset: str = self.ui.queuePreset.currentData()
        return "" if preset == "priority" else preset

    def _preset_chosen(self) -> None:
        """A preset goes before a column that was sorted."""
        self.ui.queueTable.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self._ask()

    def show_stale(self) -> None:
        """Shows every forgotten claim and nothing else."""
        self.ui.queueView.setCurrentIndex(self.ui.queueView.findData("stale"))
        self._set_boxes(QueueQuery(view="stale"))
        self.jumped.emit()

    def show_board(self, query: QueueQuery, payer: str) -> None:
        """Shows the claims of one line of the deadline board, the nearest day first."""
        self.ui.queueView.setCurrentIndex(0)
        self._with_payer(query.payer_id, payer)
        self._set_boxes(query)
        self.jumped.emit()

    def _view_of(self, key: str) -> str:
        """The plain view behind an entry of the view box."""
        saved = self.saved.find(_saved_id(key))
        return key if saved is None else saved.query.view

    def fill(self, choices: QueueChoices) -> None:
        """Shows what there is to choose now; what was chosen stays."""
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
        causes: list[tuple[Any, str]] = [("", "Any cause")]
        causes += [(key, f"{label} ({count:,})") for key, label, count in choices.causes]
        _fill_box(ui.queueCause, causes)
        ui.queueStale.setText(f"{choices.stale:,} stale")
        ui.queueStale.setAccessibleName(f"{formats.count(choices.stale, 'stale claim')}: press to show them")
        ui.queueStale.setVisible(choices.stale > 0)
        self._is_filling = False

    def _fill_view_box(self) -> None:
        if self._choices is None:
            return  # without the plain views before them the first saved filter would be chosen
        views = self._choices.views
        entries: list[tuple[Any, str]] = [(key, f"{label} ({count:,})") for key, label, count in views]
        entries += [(f"{_SAVED}{one.filter_id}", one.label) for one in self.saved.items]
        _fill_box(self.ui.queueView, entries)
        if self.saved.items:
            self.ui.queueView.insertSeparator(len(views))
            self.name_view()

    def name_view(self) -> None:
        """A saved filter's name stands for what it was saved with: as soon as anything differs, the box says so."""
        box, query = self.ui.queueView, self.query
        for row in range(box.count()):
            saved = self.saved.find(_saved_id(box.itemData(row)))
            if saved is not None:
                is_changed = row == box.currentIndex() and query != saved.query
                box.setItemText(row, f"{saved.label}, changed" if is_changed else saved.label)

    def _fill_views(self, wanted: int) -> None:
        """Shows the saved filters as they are now and chooses one of them, if it is wanted."""
        self._fill_view_box()
        if wanted:
            self._choose_view(f"{_SAVED}{wanted}")
            self.name_view()

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
        # Not as if it were typed: whoever sets the boxes asks once for all of them.
        ui.queueSearch.blockSignals(True)
        ui.queueSearch.setText(query.text)
        ui.queueSearch.blockSignals(False)
        for box, key in (
            (ui.queuePayer, query.payer_id),
            (ui.queueStatus, query.status),
            (ui.queueCause, query.cause),
            (ui.queueBucket, query.bucket),
        ):
            box.setCurrentIndex(max(box.findData(key), 0))
        self._denial, self._board = query.denial, query
        self._show_chip()
        if query.descending is None:
            self.ui.queuePreset.setCurrentIndex(max(self.ui.queuePreset.findData(query.sort or "priority"), 0))
        names = [column.name.lower() for column in QueueColumn]
        ui.queueTable.horizontalHeader().setSortIndicator(
            names.index(query.sort) if query.sort in names and query.descending is not None else -1,
            Qt.SortOrder.DescendingOrder if query.descending is not False else Qt.SortOrder.AscendingOrder,
        )
        self._is_filling = False

    def show_denials(self, denial: str, payer_id: PayerId | None, payer: str) -> None:
        """Shows the open claims with these denials, of one payer or of all, and nothing else."""
        self._is_filling = True
        self.ui.queueView.setCurrentIndex(0)
        self._is_filling = False
        self._with_payer(payer_id, payer)
        self._set_boxes(QueueQuery(denial=denial, payer_id=payer_id))
        self.jumped.emit()

    def _with_payer(self, payer_id: int | None, payer: str) -> None:
        """Sees that the payer box has this payer, also when nothing of it is open, which the list then says."""
        box = self.ui.queuePayer
        if payer_id is not None and box.findData(payer_id) < 0:
            self._is_filling = True
            box.addItem(f"{payer} (0)", payer_id)
            self._is_filling = False

    def clear_filters(self) -> None:
        """Shows all open claims."""
        self.ui.queueView.setCurrentIndex(0)
        self._set_boxes(QueueQuery())
        self._ask()

    def _show_chip(self) -> None:
        """What another page asked for stands in a chip that takes it away again."""
        button = self.ui.queueDenial
        board = self._board
        if self._denial:
            first, *others = self._denial.split()
            button.setText(f"{first} +{len(others)}  ×" if others else f"{first}  ×")
            button.setAccessibleName(f"Denial filter {', '.join((first, *others))}: press to take it away")
            button.setToolTip(f"Only claims with an open denial {', '.join((first, *others))}. Press to show all.")
        elif board.deadline_by:
            until = formats.day(date.fromisoformat(board.deadline_by))
            button.setText(f"Deadline by {until}  ×")
            button.setAccessibleName(f"Deadline filter until {until}: press to take it away")
            button.setToolTip("Only claims of one line of the deadline board. Press to show all.")
        button.setVisible(bool(self._denial or board.deadline_by))

    def blitz(self, payer_id: int | None) -> None:
        """One payer's claims, so that one call can serve several of them; None for all payers again."""
        self.ui.queuePayer.setCurrentIndex(max(self.ui.queuePayer.findData(payer_id), 0))

    def _drop_chip(self) -> None:
        self.ui.queueSearch.setFocus(Qt.FocusReason.OtherFocusReason)
        self._denial, self._board = "", QueueQuery()
        self._show_chip()
        self._ask()


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
