"""What a payer library would change here, and taking in what a person chooses."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.payer_library import Difference, Standing
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.forms.ui_payer_library_dialog import Ui_PayerLibraryDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.payer_library import LibraryTaken, TakeLibrary, take_library

_STANDING = {Standing.NEW: "New here", Standing.DIFFERS: "Says more or other things", Standing.SAME: "Nothing new"}


class LibraryColumn(Enum):
    TAKE = ColumnHead(title="Take", width=6)
    PAYER = ColumnHead(title="Payer", width=0)
    STANDING = ColumnHead(title="Compared with ours", width=24)
    CARD = ColumnHead(title="Card", tip="Fields of the card that would change", is_amount=True, width=7)
    DETAILS = ColumnHead(title="Contacts, facts", is_amount=True, width=15)
    NOTES = ColumnHead(title="Notes", is_amount=True, width=7)
    VERIFIED = ColumnHead(title="Verified", width=12)


class DetailColumn(Enum):
    WHAT = ColumnHead(title="What", width=18)
    OURS = ColumnHead(title="Here", width=30)
    THEIRS = ColumnHead(title="In the library", width=0)


@dataclass(frozen=True, slots=True)
class _Detail:
    what: str
    ours: str
    theirs: str


class PayerLibraryDialog(QDialog):
    """Space takes or leaves the chosen payers. Ours is never deleted; our cards change only when asked for."""

    def __init__(
        self,
        desk: Desk,
        file: Path,
        differences: Sequence[Difference],
        *,
        taken: Callable[[LibraryTaken], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = file
        self._taken = taken
        self._left_out = {one.theirs.card.name for one in differences if one.standing is Standing.SAME}
        self.ui = Ui_PayerLibraryDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.libraryText.setText(
            f"{file.name}: contacts, facts and notes that are not here yet are added; nothing of yours is removed. "
            "Space takes or leaves a payer."
        )
        self.payers: RowModel[Difference] = RowModel(LibraryColumn, self._cells, theme=desk.theme, parent=self)
        prepare_table(ui.libraryTable, self.payers, self.payers.heads)
        self.details: RowModel[_Detail] = RowModel(DetailColumn, _detail_cells, theme=desk.theme, parent=self)
        prepare_table(ui.libraryDetails, self.details, self.details.heads)
        ui.libraryTable.selectionModel().currentRowChanged.connect(self._show_details)
        ui.libraryTable.doubleClicked.connect(lambda _: self._toggle())
        ui.libraryTable.installEventFilter(self)
        ui.libraryTakeButton.clicked.connect(self._take)
        ui.libraryCancelButton.clicked.connect(self.reject)
        ui.libraryError.hide()
        self.payers.set_items(differences)
        choose_row(ui.libraryTable, 0)
        self._count()
        self.resize(860, 560)
        ui.libraryTable.setFocus()

    @property
    def chosen(self) -> frozenset[str]:
        """The payers that will be taken, by name."""
        return frozenset(one.theirs.card.name for one in self.payers.items) - self._left_out

    def _cells(self, one: Difference) -> Sequence[Cell]:
        takes = one.theirs.card.name not in self._left_out
        newer = " (ours is newer)" if one.ours_is_newer and one.fields else ""
        return (
            Cell(text="✓" if takes else "", accessible="taken" if takes else "left out", tone=Tone.GOOD),
            Cell(text=one.theirs.card.name),
            Cell(text=_STANDING[one.standing] + newer, tone=Tone.WARN if newer else Tone.PLAIN),
            Cell(text=_number(len(one.fields)), sort=len(one.fields)),
            Cell(text=_number(len(one.contacts) + len(one.facts)), sort=len(one.contacts) + len(one.facts)),
            Cell(text=_number(len(one.notes)), sort=len(one.notes)),
            Cell(text=formats.day(one.theirs.card.verified_on)),
        )

    def _toggle(self) -> None:
        table = self.ui.libraryTable
        names = {
            one.theirs.card.name
            for index in table.selectionModel().selectedRows()
            if (one := self.payers.item(index.row())) is not None
        }
        self._left_out = self._left_out - names if names <= self._left_out else self._left_out | names
        row = table.currentIndex().row()
        self.payers.set_items(self.payers.items)
        choose_row(table, row)
        self._count()

    def _count(self) -> None:
        number = len(self.chosen)
        self.ui.libraryTakeButton.setText(f"&Take {formats.count(number, 'payer')} in")
        self.ui.libraryTakeButton.setEnabled(bool(number))

    def _show_details(self, *_: object) -> None:
        one = self.payers.item(self.ui.libraryTable.currentIndex().row())
        if one is None:
            return
        self.ui.libraryDetailTitle.setText(one.theirs.card.name)
        self.details.set_items(_details(one))

    def _take(self) -> None:
        names = self.chosen
        self.ui.libraryError.hide()
        command = TakeLibrary(
            file=self._file, names=names, cards=names if self.ui.libraryCards.isChecked() else frozenset()
        )
        wait_for(
            self._desk,
            Task(function=take_library, command=command),
            label="Taking the payers in",
            done=self._done,
            failed=self._fail,
            parent=self,
        )

    def _done(self, taken: LibraryTaken) -> None:
        self.accept()
        self._taken(taken)

    def _fail(self, error: Exception) -> None:
        self.ui.libraryError.setText(str(error))
        self.ui.libraryError.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        presses = event.type() == QEvent.Type.KeyPress
        if presses and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._toggle()
            return True
        return False


def _details(one: Difference) -> list[_Detail]:
    labels = {"payer_class": "Class", "open_days": "Days", "usual_days": "Usual days"}
    found = [
        _Detail(labels.get(field, field.replace("_", " ").capitalize()), ours, theirs)
        for field, ours, theirs in one.fields
    ]
    found += [
        _Detail(
            f"Contact, {contact.purpose.label.lower()}",
            "",
            " · ".join(part for part in (contact.plan_name, contact.name, formats.phone(contact.phone)) if part),
        )
        for contact in one.contacts
    ]
    found += [_Detail(fact.kind.label, "", fact.text) for fact in one.facts]
    found += [_Detail("Note", "", f"{note.title}: {note.body}") for note in one.notes]
    return found


def _detail_cells(detail: _Detail) -> Sequence[Cell]:
    return (
        Cell(text=detail.what),
        Cell(text=detail.ours, tip=detail.ours),
        Cell(text=detail.theirs, tip=detail.theirs),
    )


def _number(count: int) -> str:
    return f"{count:,}" if count else ""
