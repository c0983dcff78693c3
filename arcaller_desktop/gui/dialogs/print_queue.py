"""What was printed from here, and pages printed again after a jam."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_print_queue_dialog import Ui_PrintQueueDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.print_memory import THOUSANDTHS, PrinterOffset, PrintMemory
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.prints import PageOwner, page_owners
from arcaller_desktop.storage.prints import StoredPrint

Again = Callable[[StoredPrint, int, int], None]
_STATES = {"printing": "Not finished", "done": "Done", "failed": "Failed", "stopped": "Stopped"}
MOST_NAMED = 3


class JobColumn(Enum):
    WHEN = ColumnHead(title="Printed", width=18)
    TITLE = ColumnHead(title="What", width=24)
    PAGES = ColumnHead(title="Pages", width=10)
    DONE = ColumnHead(title="Sent", is_amount=True, width=7)
    STATE = ColumnHead(title="State", width=12)
    PRINTER = ColumnHead(title="Printer", width=18)
    WHO = ColumnHead(title="By", width=0)


class PrintQueueDialog(QDialog):
    """`again` gets the job and the first and last page."""

    def __init__(self, desk: Desk, jobs: Sequence[StoredPrint], *, again: Again, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._again = again
        self._memory = PrintMemory(desk.state)
        self._owners: Sequence[PageOwner] = ()
        self.ui = Ui_PrintQueueDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.jobs: RowModel[StoredPrint] = RowModel(JobColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.queueJobs, self.jobs, self.jobs.heads)
        self.jobs.set_items(jobs)
        for field in (ui.queueRight, ui.queueDown):
            field.setDecimals(3)
            field.setRange(-0.5, 0.5)
            field.setSingleStep(0.03125)
        ui.queueJobs.selectionModel().selectionChanged.connect(self._choose)
        ui.queueFrom.valueChanged.connect(self._tell)
        ui.queueTo.valueChanged.connect(self._tell)
        ui.queueRight.editingFinished.connect(self._keep_offset)
        ui.queueDown.editingFinished.connect(self._keep_offset)
        ui.queuePrintButton.clicked.connect(self.print_again)
        ui.queueCloseButton.clicked.connect(self.reject)
        ui.queuePrintButton.setEnabled(False)
        ui.queueJobs.selectRow(0)

    def print_again(self) -> None:
        """Prints the pages once more."""
        job = self._job()
        if job is not None:
            first, last = sorted((self.ui.queueFrom.value(), self.ui.queueTo.value()))
            self._again(job, first, last)

    def _job(self) -> StoredPrint | None:
        return self.jobs.item(self.ui.queueJobs.currentIndex().row())

    def _choose(self) -> None:
        job, ui = self._job(), self.ui
        ui.queuePrintButton.setEnabled(job is not None)
        if job is None:
            return
        for field in (ui.queueFrom, ui.queueTo):
            field.setRange(job.first_page, job.last_page)
        left = min(job.first_page + job.done_pages, job.last_page)
        ui.queueFrom.setValue(job.first_page if job.state == "done" else left)
        ui.queueTo.setValue(job.last_page)
        offset = self._memory.offset(job.printer)
        ui.queueRight.setValue(offset.right / THOUSANDTHS)
        ui.queueDown.setValue(offset.down / THOUSANDTHS)
        self._owners = ()
        if job.run_id is not None:
            run_id = job.run_id
            self._desk.jobs.query(
                lambda context: page_owners(context, run_id), channel="pages", done=self._take_owners, owner=self
            )
        self._tell()

    def _take_owners(self, owners: Sequence[PageOwner]) -> None:
        self._owners = owners
        self._tell()

    def _tell(self) -> None:
        first, last = sorted((self.ui.queueFrom.value(), self.ui.queueTo.value()))
        mine = [one for one in self._owners if one.last_page >= first and one.first_page <= last]
        names = ", ".join(f"{one.number} (pages {one.first_page}–{one.last_page})" for one in mine[:MOST_NAMED])
        more = f" and {len(mine) - MOST_NAMED:,} more" if len(mine) > MOST_NAMED else ""
        self.ui.queueWhat.setText(f"Statements {names}{more}" if mine else "")

    def _keep_offset(self) -> None:
        job = self._job()
        if job is not None:
            right, down = self.ui.queueRight.value(), self.ui.queueDown.value()
            kept = PrinterOffset(right=round(right * THOUSANDTHS), down=round(down * THOUSANDTHS))
            self._memory.set_offset(job.printer, kept)


def _cells(job: StoredPrint) -> Sequence[Cell]:
    pages = f"{job.first_page}–{job.last_page}" + (f" × {job.copies}" if job.copies > 1 else "")
    return (
        Cell(text=formats.moment(job.printed_at), sort=job.job_id),
        Cell(text=job.title),
        Cell(text=pages, sort=job.first_page),
        Cell(text=f"{job.done_pages:,}", sort=job.done_pages),
        Cell(text=_STATES[job.state], tone=Tone.PLAIN if job.state == "done" else Tone.WARN),
        Cell(text=job.printer),
        Cell(text=job.user),
    )
