"""What was imported: batches, their files, and what was wrong with each, with the way to mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTableView, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import BatchId, ClaimId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_batches_pane import Ui_BatchesPane
from arcaller_desktop.gui.models.paged_model import PagedModel
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.batches import (
    BATCH_STATES,
    BatchQuery,
    BatchView,
    FileView,
    ProblemView,
    Totals,
    batch_order,
    batch_rows,
    file_problems,
)

TYPING_MS = 120
STATES = {
    "done": ("Posted", Tone.PLAIN),
    "cancelled": ("Stopped", Tone.WARN),
    "failed": ("Broken off", Tone.WARN),
    "running": ("Running", Tone.MUTED),
    "undone": ("Undone", Tone.MUTED),
}
SEVERITIES = {
    "error": ("Error", "circle-x", Tone.BAD),
    "warning": ("Warning", "triangle-alert", Tone.WARN),
    "info": ("Note", "info", Tone.MUTED),
}


class BatchColumn(Enum):
    NUMBER = ColumnHead(title="Import", is_amount=True, width=7)
    WHEN = ColumnHead(title="When", width=20)
    WHO = ColumnHead(title="Who", width=11)
    FILES = ColumnHead(title="Files", width=20)
    STATE = ColumnHead(title="State", width=9)
    CLAIMS = ColumnHead(
        title="Claims", tip="In the claim files; in the remittances where there are none", is_amount=True, width=7
    )
    CHARGE = ColumnHead(
        title="Charges", tip="Of the claim files; of the remittances where there are none", is_amount=True, width=12
    )
    PAID = ColumnHead(title="Paid", tip="What payers paid for claims", is_amount=True, width=12)
    ADJUSTED = ColumnHead(title="Adjusted", tip="All reasons why not all was paid", is_amount=True, width=12)
    OUTSIDE = ColumnHead(
        title="Outside", tip="Moved outside claims (PLB); positive lowers it", is_amount=True, width=10
    )
    PAYMENT = ColumnHead(title="Payments", tip="The checks and transfers themselves", is_amount=True, width=12)
    BALANCE = ColumnHead(title="Balances", width=13)
    WAITS = ColumnHead(title="Waits", tip="What needs a person", width=0)


class FileColumn(Enum):
    NAME = ColumnHead(title="File", width=30)
    KIND = ColumnHead(title="Kind", width=8)
    CLAIMS = ColumnHead(title="Claims", is_amount=True, width=7)
    CHARGE = ColumnHead(title="Charges", is_amount=True, width=12)
    PAID = ColumnHead(title="Paid", is_amount=True, width=12)
    ADJUSTED = ColumnHead(title="Adjusted", is_amount=True, width=12)
    OUTSIDE = ColumnHead(title="Outside", is_amount=True, width=10)
    PAYMENT = ColumnHead(title="Payments", is_amount=True, width=12)
    BALANCE = ColumnHead(title="Balances", width=13)
    POSTED = ColumnHead(title="Posted", is_amount=True, width=7)
    WAITS = ColumnHead(title="Waits", width=18)
    REMARK = ColumnHead(title="Remarks", width=0)


class ProblemColumn(Enum):
    SEVERITY = ColumnHead(title="", width=10)
    WHERE = ColumnHead(title="Where", width=24)
    CLAIM = ColumnHead(title="Claim", width=12)
    MESSAGE = ColumnHead(title="What is wrong", width=64)
    REMEDY = ColumnHead(title="What to do", width=0)


@dataclass(frozen=True, kw_only=True)
class BatchWays:
    """Where the pane's buttons lead; the office knows how."""

    read: Callable[[int, str], None]
    """Opens a file in the reader, at a problem's place."""
    correct: Callable[[FileView], None]
    undo: Callable[[BatchId], None]
    save_problems: Callable[[BatchId], None]
    open_claim: Callable[[ClaimId], None]


class BatchesPane(QFrame):
    """The first tab of "Money in"."""

    def __init__(self, desk: Desk, ways: BatchWays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ways = ways
        self._wanted: int | None = None
        self.setObjectName("batchesPane")
        self.ui = Ui_BatchesPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.batches: PagedModel[BatchView] = PagedModel(
            BatchColumn, _batch_cells, batch_rows, jobs=desk.jobs, theme=desk.theme, name="batches", parent=self
        )
        self.files: RowModel[FileView] = RowModel(FileColumn, _file_cells, theme=desk.theme, parent=self)
        self.problems: RowModel[ProblemView] = RowModel(
            ProblemColumn, self._problem_cells, theme=desk.theme, parent=self
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._arrange()
        self._connect()
        Reloader(self, desk.bus, interests=Changes.IMPORTS, reload=self.reload)

    def _arrange(self) -> None:
        ui = self.ui
        for table, model in (
            (ui.batchTable, self.batches),
            (ui.fileTable, self.files),
            (ui.problemTable, self.problems),
        ):
            prepare_table(table, model, model.heads)
            table.setMinimumHeight(60)
        for key, label in BATCH_STATES.items():
            ui.batchState.addItem(label, key)
        ui.batchesSplit.setSizes([300, 130, 190])
        ui.problemTable.setSortingEnabled(False)
        self._desk.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._desk.theme.colours
        pixmap = self._desk.icons.pixmap("file-up", colours.muted, 16, self.devicePixelRatioF())
        self.ui.batchesIcon.setPixmap(pixmap)

    def _connect(self) -> None:
        ui, ways = self.ui, self._ways
        self._typing.timeout.connect(self.reload)
        ui.batchSearch.textChanged.connect(self._typing.start)
        ui.batchSearch.returnPressed.connect(self.reload)
        ui.batchState.currentIndexChanged.connect(self.reload)
        ui.batchTable.selectionModel().currentRowChanged.connect(self._show_files)
        self.batches.arrived.connect(lambda _: self._show_files())
        ui.fileTable.selectionModel().currentRowChanged.connect(self._load_problems)
        ui.problemTable.selectionModel().currentRowChanged.connect(self._show_problem)
        ui.fileReadButton.clicked.connect(lambda: self._with_file(lambda file: ways.read(file.file_id, "")))
        ui.fileCorrectButton.clicked.connect(lambda: self._with_file(ways.correct))
        ui.batchUndoButton.clicked.connect(lambda: self._with_batch(lambda batch: ways.undo(batch.batch_id)))
        ui.problemSaveButton.clicked.connect(lambda: self._with_batch(lambda one: ways.save_problems(one.batch_id)))
        ui.problemReadButton.clicked.connect(self.read_problem)
        ui.problemClaimButton.clicked.connect(self.take_claim)
        ui.fileTable.doubleClicked.connect(lambda _: ui.fileReadButton.click())
        ui.problemTable.doubleClicked.connect(lambda _: ui.problemReadButton.click())
        for table in (ui.fileTable, ui.problemTable):
            table.installEventFilter(self)

    # ------------------------------------------------------------------------------------------------------- reading

    @property
    def query(self) -> BatchQuery:
        """What the boxes say now."""
        return BatchQuery(text=self.ui.batchSearch.text().strip(), state=self.ui.batchState.currentData() or "")

    @property
    def chosen(self) -> BatchView | None:
        """The import in hand."""
        return self.batches.item(self.ui.batchTable.currentIndex().row())

    @property
    def chosen_file(self) -> FileView | None:
        """The file in hand."""
        return self.files.item(self.ui.fileTable.currentIndex().row())

    def reload(self) -> None:
        """Reads the list again."""
        self._typing.stop()
        query = self.query
        self._desk.jobs.query(
            lambda context: batch_order(context, query), channel="batches", done=self._show, owner=self
        )

    def show_batch(self, batch_id: BatchId) -> None:
        """Shows one import, whatever was searched for."""
        self._wanted = batch_id
        self.ui.batchSearch.clear()
        self.ui.batchState.setCurrentIndex(0)
        self.reload()

    def _show(self, ids: Sequence[int]) -> None:
        before = self.batches.id_at(self.ui.batchTable.currentIndex().row())
        wanted, self._wanted = self._wanted or before, None
        self.batches.set_ids(ids)
        is_filtered = self.query != BatchQuery()
        ui = self.ui
        ui.batchesStack.setCurrentWidget(ui.batchesPage if ids or is_filtered else ui.batchesEmptyPage)
        ui.batchesSummary.setText(formats.count(len(ids), "import") + (" found" if is_filtered else ""))
        row = self.batches.row_of(wanted) if wanted is not None else None
        choose_row(ui.batchTable, row if row is not None else 0)
        self._show_files()

    def _show_files(self, *_: object) -> None:
        batch, ui = self.chosen, self.ui
        before = self.chosen_file
        self.files.set_items(batch.files if batch is not None else ())
        ui.filesTitle.setText(f"Files of import {batch.batch_id}" if batch is not None else "Files")
        ui.filesSummary.setText(_said(batch))
        undoable = batch is not None and batch.state in ("done", "cancelled", "failed")
        ui.batchUndoButton.setEnabled(undoable and self._desk.commands.is_allowed(Command.UNDO_IMPORT))
        rows = [
            row for row, file in enumerate(self.files.items) if before is not None and file.file_id == before.file_id
        ]
        choose_row(ui.fileTable, rows[0] if rows else self._first_with_problems())
        if not self.files.items:
            self._load_problems()

    def _first_with_problems(self) -> int:
        return next((row for row, file in enumerate(self.files.items) if file.errors or file.warnings), 0)

    def _load_problems(self, *_: object) -> None:
        file, ui = self.chosen_file, self.ui
        for button in (ui.fileReadButton, ui.fileCorrectButton):
            button.setEnabled(file is not None)
        may_import = self._desk.commands.is_allowed(Command.IMPORT_FILES)
        ui.fileReadButton.setEnabled(file is not None and file.is_kept)
        ui.fileCorrectButton.setEnabled(file is not None and may_import)
        ui.problemsTitle.setText(f"Problems of {file.name}" if file is not None else "Problems")
        if file is None:
            self._take_problems(())
            return
        file_id = file.file_id
        self._desk.jobs.query(
            lambda context: file_problems(context, file_id),
            channel="batches.problems",
            done=self._take_problems,
            owner=self,
        )

    def _take_problems(self, problems: Sequence[ProblemView]) -> None:
        ui = self.ui
        self.problems.set_items(sorted(problems, key=lambda view: list(SEVERITIES).index(view.problem.severity)))
        ui.problemsSummary.setText(formats.count(len(problems), "problem") if problems else "none")
        ui.problemSaveButton.setEnabled(bool(self.chosen and (self.chosen.errors or self.chosen.warnings or problems)))
        choose_row(ui.problemTable, 0)
        self._show_problem()

    def _show_problem(self, *_: object) -> None:
        view, file, ui = self.problems.item(self.ui.problemTable.currentIndex().row()), self.chosen_file, self.ui
        ui.problemClaimButton.setEnabled(view is not None and view.claim_id is not None)
        ui.problemReadButton.setEnabled(view is not None and file is not None and file.is_kept)
        ui.problemDetail.setVisible(view is not None)
        if view is not None:
            ui.problemDetail.setText(f"{view.problem.message}\n{view.problem.remedy}")

    # ------------------------------------------------------------------------------------------------------- acting

    def read_problem(self) -> None:
        """Opens the file at the segment that the problem names."""
        view, file = self.problems.item(self.ui.problemTable.currentIndex().row()), self.chosen_file
        if view is not None and file is not None and file.is_kept:
            self._ways.read(file.file_id, view.problem.where)

    def take_claim(self) -> None:
        """Takes the claim in hand that the problem names."""
        view = self.problems.item(self.ui.problemTable.currentIndex().row())
        if view is not None and view.claim_id is not None:
            self._ways.open_claim(view.claim_id)

    def _with_batch(self, run: Callable[[BatchView], None]) -> None:
        if self.chosen is not None:
            run(self.chosen)

    def _with_file(self, run: Callable[[FileView], None]) -> None:
        if self.chosen_file is not None:
            run(self.chosen_file)

    def _problem_cells(self, view: ProblemView) -> Sequence[Cell]:
        word, icon, tone = SEVERITIES[view.problem.severity]
        return (
            Cell(text=word, tone=tone, icon=self._desk.icons.icon(icon, tone)),
            Cell(text=view.problem.where),
            Cell(text=view.problem.claim_number),
            Cell(text=view.problem.message, tip=view.problem.message),
            Cell(text=view.problem.remedy, tip=view.problem.remedy),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_file = isinstance(watched, QTableView) and watched is self.ui.fileTable
            (self.ui.fileReadButton if is_file else self.ui.problemReadButton).click()
            return True
        return False


def _said(batch: BatchView | None) -> str:
    if batch is None:
        return ""
    parts = [f"{batch.totals.posted:,} posted"]
    if batch.totals.held:
        parts.append(f"{batch.totals.held:,} held")
    if batch.totals.unmatched:
        parts.append(f"{batch.totals.unmatched:,} without a claim")
    return " · ".join(parts)


def waits(totals: Totals, errors: int) -> Cell:
    """What needs a person, as a cell."""
    parts = []
    if totals.held:
        parts.append(f"{totals.held:,} held")
    if totals.unmatched:
        parts.append(f"{totals.unmatched:,} without a claim")
    if errors:
        parts.append(formats.count(errors, "error"))
    return Cell(text=", ".join(parts), tone=Tone.WARN if parts else Tone.PLAIN, sort=totals.held + errors)


def balance(totals: Totals, *, has_payments: bool) -> Cell:
    """Whether the payments are what their claims and PLB make of them."""
    if not has_payments:
        return Cell(text="")
    if totals.off_cents:
        return Cell(text=f"off by {formats.money(totals.off_cents)}", tone=Tone.BAD, sort=abs(totals.off_cents))
    if not totals.balanced:
        return Cell(text="no, see problems", tone=Tone.BAD)
    return Cell(text="yes", tone=Tone.GOOD)


def _money(cents: Money) -> Cell:
    return Cell(text=formats.money(cents) if cents else "", sort=cents)


def _amounts(totals: Totals) -> tuple[Cell, ...]:
    return (
        Cell(text=f"{totals.claims:,}" if totals.claims else "", sort=totals.claims),
        _money(totals.charge_cents),
        _money(totals.paid_cents),
        _money(totals.adjustment_cents),
        _money(totals.plb_cents),
        _money(totals.bpr_cents),
    )


def _batch_cells(batch: BatchView) -> Sequence[Cell]:
    word, tone = STATES[batch.state]
    names = ", ".join(file.name for file in batch.files)
    shown = batch.files[0].name if len(batch.files) == 1 else formats.count(len(batch.files), "file")
    return (
        Cell(text=str(batch.batch_id), sort=batch.batch_id),
        Cell(text=formats.moment(batch.started_at), sort=batch.started_at),
        Cell(text=batch.user),
        Cell(text=shown, tip=names, accessible=names),
        Cell(text=word, tone=tone),
        *_amounts(batch.totals),
        balance(batch.totals, has_payments=any(file.kind == "835" for file in batch.files)),
        waits(batch.totals, batch.errors),
    )


def _file_cells(file: FileView) -> Sequence[Cell]:
    remarks = []
    if file.is_duplicate:
        remarks.append("All of it was here already")
    if file.replaces:
        remarks.append(f"Corrects {file.replaces}")
    if file.replaced_by:
        remarks.append(f"Corrected by {file.replaced_by}")
    if not file.is_kept:
        remarks.append("Its content is not kept")
    return (
        Cell(text=file.name, tip=file.name),
        Cell(text=file.kind),
        *_amounts(file.totals),
        balance(file.totals, has_payments=file.kind == "835"),
        Cell(text=f"{file.totals.posted:,}" if file.totals.posted else "", sort=file.totals.posted),
        waits(file.totals, file.errors),
        Cell(text=". ".join(remarks)),
    )
