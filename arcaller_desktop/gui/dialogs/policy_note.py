"""Writes down what a payer wants, with date and source; shows how a note came to say what it says."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.payers import PayerCard
from arcaller_desktop.domain.policy import PolicyNote, note_lacks
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_note_history_dialog import Ui_NoteHistoryDialog
from arcaller_desktop.gui.forms.ui_policy_note_dialog import Ui_PolicyNoteDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.services.policy import (
    NoteView,
    RetirePolicyNote,
    SavePolicyNote,
    retire_policy_note,
    save_policy_note,
)


class PolicyNoteDialog(QDialog):
    """A new note, or the next version of one. Earlier versions stay as they were."""

    def __init__(
        self, desk: Desk, card: PayerCard, note: NoteView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self._note = note
        self.ui = Ui_PolicyNoteDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.setWindowTitle("Edit policy note" if note else "New policy note")
        ui.noteText.setText(f"{card.name}: what every caller should know. Say where you have it from.")
        self._errors = FormErrors(
            ui.noteError,
            {
                "title": ui.noteTitle,
                "body": ui.noteBody,
                "source": ui.noteSource,
                "reason_code": ui.noteReason,
                "procedure": ui.noteProcedure,
                "plan_name": ui.notePlan,
                "effective_until": ui.noteUntil,
            },
        )
        if note is None:
            ui.noteVerified.set_day(desk.clock.today())
        else:
            self._fill(note)
        ui.noteRetireButton.setVisible(note is not None)
        ui.noteRetireButton.clicked.connect(self._retire)
        ui.noteSaveButton.clicked.connect(self._save)
        ui.noteCancelButton.clicked.connect(self.reject)
        ui.noteTitle.setFocus()

    def suggest(self, *, reason_code: str = "", source: str = "") -> None:
        """Fills in what the claim in hand tells."""
        self.ui.noteReason.setText(reason_code)
        self.ui.noteSource.setText(source)

    def _fill(self, note: NoteView) -> None:
        ui = self.ui
        ui.noteTitle.setText(note.title)
        ui.noteBody.setPlainText(note.body)
        ui.noteSource.setText(note.source)
        ui.noteReason.setText(note.reason_code)
        ui.noteProcedure.setText(note.procedure)
        ui.notePlan.setText(note.plan_name)
        ui.noteVerified.set_day(note.verified_on)
        ui.noteFrom.set_day(note.effective_from)
        ui.noteUntil.set_day(note.effective_until)
        ui.noteReview.set_day(note.review_on)

    def note(self) -> PolicyNote:
        """The note as the form says."""
        ui, before = self.ui, self._note
        return PolicyNote(
            note_number=before.note_number if before else 0,
            version=before.version if before else 1,
            payer_id=self._card.payer_id,
            plan_name=ui.notePlan.text().strip(),
            reason_code=ui.noteReason.text().strip().upper(),
            procedure=ui.noteProcedure.text().strip(),
            title=ui.noteTitle.text().strip(),
            body=ui.noteBody.toPlainText().strip(),
            source=ui.noteSource.text().strip(),
            effective_from=ui.noteFrom.day,
            effective_until=ui.noteUntil.day,
            verified_on=ui.noteVerified.day,
            review_on=ui.noteReview.day,
        )

    def _save(self) -> None:
        note = self.note()
        if self._errors.show(note_lacks(note)):
            return
        command = SavePolicyNote(note=note)
        self.ui.noteSaveButton.setEnabled(False)
        self._desk.jobs.change(
            lambda context: save_policy_note(context, command), done=self._done, failed=self._fail, owner=self
        )

    def _retire(self) -> None:
        if self._note is None or not self._desk.prompts.confirm(
            title="Take out of use",
            message="The note is no longer shown with claims. Its history stays.",
            act="Take it out of use",
            keep="Keep it",
        ):
            return
        command = RetirePolicyNote(note_number=self._note.note_number, version=self._note.version)
        self._desk.jobs.change(
            lambda context: retire_policy_note(context, command), done=self._done, failed=self._fail, owner=self
        )

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.prompts.banner("Policy note saved.")
        self._desk.bus.publish(changes)

    def _fail(self, error: Exception) -> None:
        self.ui.noteSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


class VersionColumn(Enum):
    VERSION = ColumnHead(title="Version", is_amount=True, width=8)
    SAVED = ColumnHead(title="Saved", width=20)
    WHO = ColumnHead(title="Who", width=14)
    TITLE = ColumnHead(title="Title", width=0)
    STATE = ColumnHead(title="", width=12)


class NoteHistoryDialog(QDialog):
    """Every version of a note, newest first."""

    def __init__(self, desk: Desk, versions: Sequence[NoteView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NoteHistoryDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.versions: RowModel[NoteView] = RowModel(VersionColumn, _version_cells, theme=desk.theme, parent=self)
        prepare_table(self.ui.historyTable, self.versions, self.versions.heads)
        self.ui.historyTable.selectionModel().currentRowChanged.connect(self._show)
        self.versions.set_items(versions)
        self.ui.historyCloseButton.clicked.connect(self.reject)
        choose_row(self.ui.historyTable, 0)

    def _show(self, *_: object) -> None:
        note = self.versions.item(self.ui.historyTable.currentIndex().row())
        if note is not None:
            about = ", ".join(part for part in (note.reason_code, note.procedure, note.plan_name) if part)
            verified = f", verified {formats.day(note.verified_on)}" if note.verified_on else ""
            parts = (about, note.body, f"Source: {note.source}{verified}")
            self.ui.historyText.setPlainText("\n\n".join(part for part in parts if part))


def _version_cells(note: NoteView) -> Sequence[Cell]:
    return (
        Cell(text=str(note.version), sort=note.version),
        Cell(text=formats.moment(note.saved_at), sort=note.saved_at),
        Cell(text=note.saved_by),
        Cell(text=note.title),
        Cell(text="Out of use" if note.is_retired else ""),
    )
