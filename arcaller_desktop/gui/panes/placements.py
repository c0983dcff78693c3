"""Collections: accounts looked at before, what is with agencies and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QTableView, QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_sheet import named
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.placements import CollectionsView, PlacementRow, collections_view
from arcaller_desktop.storage.placements import StoredAgency, StoredReview


class CollectionColumn(Enum):
    STATE = ColumnHead(title="Status", width=44)
    ACCOUNT = ColumnHead(title="Account", width=11)
    GUARANTOR = ColumnHead(title="Guarantor", width=20)
    AGENCY = ColumnHead(title="Agency", width=24)
    PLACED = ColumnHead(title="Placed", is_amount=True, width=11)
    LEFT = ColumnHead(title="Left", is_amount=True, width=11)
    PAID = ColumnHead(title="Paid there", is_amount=True, width=11)
    FEE = ColumnHead(title="Their fee", is_amount=True, width=11)
    ON = ColumnHead(title="Since", width=11)
    LISTED = ColumnHead(title="Listed", width=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A review under way or a placement."""

    review: StoredReview | None = None
    placed: PlacementRow | None = None

    @property
    def guarantor_id(self) -> GuarantorId:
        """Whose account it is."""
        if self.placed is not None:
            return self.placed.placement.guarantor_id
        assert self.review is not None
        return self.review.guarantor_id


class PlacementsPane(QFrame):
    """A tab of the patients' page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.agencies: tuple[StoredAgency, ...] = ()
        self.setObjectName("placementsPane")
        self.setAccessibleName("Collections")
        self.rows: RowModel[Row] = RowModel(CollectionColumn, self._cells, theme=desk.theme, parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self.summary = QLabel()
        bar.addWidget(self.summary)
        bar.addStretch(1)
        self.row_buttons = [
            _button(name, text)
            for name, text in (
                ("placementReviewButton", "&Review…"),
                ("placementPaidButton", "A&gency paid…"),
                ("placementRecallButton", "Recall or e&nd…"),
                ("placementAccountButton", "To the a&ccount"),
            )
        ]
        self.list_buttons = [
            _button(name, text)
            for name, text in (
                ("placementExportButton", "E&xport the table…"),
                ("placementListButton", "List on pap&er"),
                ("placementAgencyButton", "Agenc&y…"),
                ("placementAddAgencyButton", "A&dd agency…"),
            )
        ]
        for button in (*self.row_buttons, *self.list_buttons):
            bar.addWidget(button)
        layout.addLayout(bar)
        self.table = QTableView()
        named(self.table, "placementsTable", "Collections")
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        prepare_table(self.table, self.rows, self.rows.heads)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        layout.addWidget(self.table, 1)
        interests = Changes.COLLECTIONS | Changes.PATIENT_MONEY | Changes.DISPUTES
        Reloader(self, desk.bus, interests=interests, reload=self.reload)
        self._follow()

    @property
    def row(self) -> Row | None:
        """What is in hand."""
        return self.rows.item(self.table.currentIndex().row())

    @property
    def agency(self) -> StoredAgency | None:
        """The agency of what is in hand, else the first."""
        row = self.row
        number = row.placed.placement.agency_id if row and row.placed else None
        return next((one for one in self.agencies if number in {None, one.agency_id}), None)

    @property
    def agency_button(self) -> QPushButton:
        """The button that changes an agency."""
        return self.list_buttons[2]

    def reload(self) -> None:
        """Reads all again."""
        self._desk.jobs.query(collections_view, channel="collections", done=self._show, owner=self)

    def bind(self, row_acts: Sequence[Callable[[Row], None]], list_acts: Sequence[Callable[[], None]]) -> None:
        """Says what the buttons do, in their order."""
        for button, run in zip(self.row_buttons, row_acts, strict=True):
            button.clicked.connect(lambda _=False, run=run: self._with(run))
        for button, act in zip(self.list_buttons, list_acts, strict=True):
            button.clicked.connect(lambda _=False, act=act: act())
        self.table.doubleClicked.connect(lambda _: self._with(row_acts[-1]))

    def _with(self, run: Callable[[Row], None]) -> None:
        if self.row is not None:
            run(self.row)

    def _show(self, view: CollectionsView) -> None:
        self.agencies = view.agencies
        self.rows.set_items([*(Row(review=one) for one in view.reviews), *(Row(placed=one) for one in view.placements)])
        choose_row(self.table, 0)
        standing = [one.placement for one in view.placements if one.placement.recalled_on is None]
        cents = formats.dollars(sum(one.left_cents for one in standing))
        placed = f"{formats.count(len(standing), 'account')} with agencies, {cents}" if standing else "Nothing placed"
        self.summary.setText(f"{placed}; {len(view.reviews)} under review.")
        self._follow()

    def _follow(self, *_: object) -> None:
        row = self.row
        review, paid, recall, account = self.row_buttons
        is_placed = row is not None and row.placed is not None
        stands = is_placed and row is not None and row.placed is not None and not row.placed.placement.recalled_on
        review.setEnabled(row is not None and not stands)
        paid.setEnabled(is_placed)
        recall.setEnabled(stands or (row is not None and row.review is not None))
        account.setEnabled(row is not None)
        for button in self.list_buttons[:-1]:
            button.setEnabled(bool(self.agencies))

    def _cells(self, row: Row) -> Sequence[Cell]:
        if row.placed is None:
            assert row.review is not None
            one = row.review
            words = f"Approved by {one.approver}: place it" if one.state == "approved" else "To be approved"
            cells = [Cell(text=text) for text in (words, one.account_number, one.guarantor, "", "", "", "", "")]
            return (*cells, Cell(text=formats.day(one.asked_on), sort=one.asked_on), Cell())
        found = row.placed.placement
        tone = Tone.BAD if row.placed.recall else Tone.MUTED if found.recalled_on else Tone.PLAIN
        words = f"Recall it: {row.placed.recall}" if row.placed.recall else "With the agency"
        if found.recalled_on:
            words = f"Recalled {formats.day(found.recalled_on)}: {found.recalled_because}"
        return (
            Cell(text=words, tone=tone, tip=words),
            Cell(text=found.account_number, tone=tone),
            Cell(text=found.guarantor, tone=tone),
            Cell(text=found.agency, tone=tone, tip=found.agency),
            *(
                Cell(text=formats.money(cents) if cents else "", sort=cents, tone=tone)
                for cents in (found.placed_cents, found.left_cents, found.paid_cents, found.fee_cents)
            ),
            Cell(text=formats.day(found.placed_on), sort=found.placed_on, tone=tone),
            Cell(text=formats.day(found.exported_on) or "not yet", sort=found.exported_on, tone=tone),
        )


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    named(button, name, text)
    button.setAutoDefault(False)
    return button
