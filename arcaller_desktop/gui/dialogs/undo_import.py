"""Takes a whole import back: which one, what rests on it, and what was taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_undo_import_dialog import Ui_UndoImportDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Handle, Task
from arcaller_desktop.services.undo import Dependent, UndoImport, UndoResult, dependents, imports, undo_import
from arcaller_desktop.storage.undo import Batch

MOST_NAMED = 12
"""Things named that rest on an import; the rest is counted."""

NOT_ENDED = "It has not come to its end. If the program was ended meanwhile, import the same files again first."


class ImportColumn(Enum):
    NUMBER = ColumnHead(title="Import", is_amount=True, width=7)
    WHEN = ColumnHead(title="When", width=20)
    WHO = ColumnHead(title="Who", width=16)
    FILES = ColumnHead(title="Files", width=0)
    STATE = ColumnHead(title="", width=14)


_STATES = {
    "done": ("Posted", Tone.PLAIN),
    "cancelled": ("Stopped", Tone.WARN),
    "failed": ("Broken off", Tone.WARN),
    "running": ("Running", Tone.MUTED),
    "undone": ("Undone", Tone.MUTED),
}


class UndoImportDialog(QDialog):
    """Closing while an undo runs stops it; asked for again, it goes on where it stopped.

    With a `batch_id` only that import is offered.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, batch_id: BatchId | None = None) -> None:
        super().__init__(parent)
        self._batch_id = batch_id
        self._desk = desk
        self._handle: Handle | None = None
        self._is_busy = False
        self.ui = Ui_UndoImportDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.imports: RowModel[Batch] = RowModel(ImportColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.undoImports, self.imports, self.imports.heads)
        self._errors = FormErrors(ui.undoError, {})
        ui.undoImports.selectionModel().currentRowChanged.connect(self._follow)
        ui.undoButton.clicked.connect(self._undo)
        ui.undoCloseButton.clicked.connect(self.reject)
        ui.undoProgress.hide()
        self.reload()

    @property
    def chosen(self) -> Batch | None:
        """The import in hand."""
        return self.imports.item(self.ui.undoImports.currentIndex().row())

    def reload(self) -> None:
        """Reads the imports again."""
        batch_id = self._batch_id
        self._desk.jobs.query(
            lambda context: imports(context, batch_id=batch_id), channel="imports", done=self._show, owner=self
        )

    def _show(self, found: Sequence[Batch]) -> None:
        row = max(self.ui.undoImports.currentIndex().row(), 0)
        self.imports.set_items(found)
        choose_row(self.ui.undoImports, min(row, len(found) - 1))
        self._follow()

    def _follow(self, *_: object) -> None:
        """Looks at what rests on the import chosen."""
        batch = self.chosen
        self._errors.clear()
        self.ui.undoButton.setEnabled(False)
        self.ui.undoDetail.setText("There is no import yet." if batch is None else "")
        if batch is None or self._is_busy:
            return
        if batch.state in ("undone", "running"):
            self.ui.undoDetail.setText("It was undone already." if batch.state == "undone" else NOT_ENDED)
            return
        self._desk.jobs.query(
            lambda context: dependents(context, batch.batch_id),
            channel="dependents",
            done=lambda found: self._show_dependents(batch, found),
            owner=self,
        )

    def _show_dependents(self, batch: Batch, found: Sequence[Dependent]) -> None:
        if self.chosen != batch:
            return
        self.ui.undoButton.setEnabled(not found)
        if not found:
            self.ui.undoDetail.setText("Nothing rests on it: it can be undone.")
            return
        named = "\n".join(f"•  {one.words}" for one in found[:MOST_NAMED])
        more = f"\n•  and {len(found) - MOST_NAMED:,} more" if len(found) > MOST_NAMED else ""
        self.ui.undoDetail.setText(f"It cannot be undone, because this rests on it:\n{named}{more}")

    def _undo(self) -> None:
        batch = self.chosen
        if batch is None or not self._desk.prompts.confirm(
            title="Undo an import",
            message=f"Everything that import {batch.batch_id} posted is taken back.",
            act="Undo the import",
            keep="Keep it",
        ):
            return
        self._wait(True)
        handle = self._desk.jobs.run(
            Task(function=undo_import, command=UndoImport(batch_id=batch.batch_id)),
            done=self._undone,
            failed=self._fail,
            progress=self._tell,
            owner=self,
        )
        self._handle = handle if self._is_busy else None

    def _tell(self, done: int, total: int, label: str) -> None:
        self.ui.undoProgress.setRange(0, total)
        self.ui.undoProgress.setValue(done)
        self.ui.undoDetail.setText(f"{label}…")

    def _wait(self, waiting: bool) -> None:
        self._is_busy = waiting
        self._handle = None
        self.ui.undoProgress.setRange(0, 0)
        self.ui.undoProgress.setVisible(waiting)
        self.ui.undoImports.setEnabled(not waiting)
        self.ui.undoButton.setEnabled(not waiting)
        self.ui.undoCloseButton.setText("Stop" if waiting else "Close")

    def _undone(self, result: UndoResult) -> None:
        self._wait(False)
        self._desk.bus.publish(result.changes)
        parts = [formats.count(result.claims, "claim"), formats.count(result.payments, "payment")]
        self._desk.prompts.banner(f"The import is undone: {' and '.join(parts)} taken back.")
        self.reload()

    def _fail(self, error: Exception) -> None:
        self._wait(False)
        # Whole payments may be back already.
        self._desk.bus.publish(Changes.EVERYTHING)
        self.reload()
        if isinstance(error, CancelledByUser):
            self._errors.say("Stopped. What was taken back until then stays so; undo it again for the rest.")
        elif not self._errors.take(error):
            self._desk.prompts.error(error)

    def reject(self) -> None:
        """Close, Stop and Escape."""
        if self._handle is not None:
            self._handle.cancel()
            return
        super().reject()


def _cells(batch: Batch) -> Sequence[Cell]:
    words, tone = _STATES.get(batch.state, (batch.state, Tone.PLAIN))
    return (
        Cell(text=str(batch.batch_id), sort=batch.batch_id),
        Cell(text=formats.moment(datetime.fromisoformat(batch.started_at)), sort=batch.started_at),
        Cell(text=batch.user),
        Cell(text=", ".join(batch.files), tip="\n".join(batch.files)),
        Cell(text=words, tone=tone),
    )
