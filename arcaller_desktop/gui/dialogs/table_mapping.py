"""What the columns of a table hold: proposed, corrected by a person, shown on the first rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.table_headers import MANY, SURE, ColumnGuess
from arcaller_desktop.domain.table_kinds import TableKind, TableMapping, missing
from arcaller_desktop.domain.table_values import DayOrder
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_table_mapping_dialog import Ui_TableMappingDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.table_previews import PreviewRow, preview_rows
from arcaller_desktop.services.table_sources import TableChoice, TableLook

NOT_USED = "(not used)"
_DAYS = (
    ("Told from the dates themselves", None),
    ("Month first: 01/31/2026", DayOrder.MONTH_FIRST),
    ("Day first: 31/01/2026", DayOrder.DAY_FIRST),
)


class MappingColumn(Enum):
    HEADING = ColumnHead(title="Column in the file", width=24)
    SAMPLES = ColumnHead(title="What it holds there", width=0)
    FIELD = ColumnHead(title="Is taken for", width=26)
    STATE = ColumnHead(title="", width=34)


class PreviewColumn(Enum):
    ROW = ColumnHead(title="Row", is_amount=True, width=5)
    CLAIM = ColumnHead(title="Claim or account", width=16)
    PATIENT = ColumnHead(title="Patient", width=0)
    DAY = ColumnHead(title="Date", width=11)
    PAYER = ColumnHead(title="Payer", width=20)
    CHARGE = ColumnHead(title="Charge or payment", is_amount=True, width=18)
    INSURANCE = ColumnHead(title="Insurance owes", is_amount=True, width=13)
    PATIENT_OWES = ColumnHead(title="Patient owes", is_amount=True, width=12)
    STATE = ColumnHead(title="", width=26)


class TableMappingDialog(QDialog):
    """Calls `chosen` with what the person decided; nothing is saved or imported here."""

    def __init__(
        self, desk: Desk, look: TableLook, *, chosen: Callable[[TableChoice], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._look, self._chosen = desk, look, chosen
        self._labels = {field.key: field.label for field in look.fields}
        saved = dict(look.mapping.columns)
        self._keys = {guess.index: saved.get(guess.index, "") for guess in look.proposal.guesses}
        self._enters = False
        self._decided: set[int] = set(saved) if look.source else set()
        self.ui = Ui_TableMappingDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.columns: RowModel[ColumnGuess] = RowModel(MappingColumn, self._cells, theme=desk.theme, parent=self)
        self.preview: RowModel[PreviewRow] = RowModel(PreviewColumn, self._preview_cells, theme=desk.theme, parent=self)
        prepare_table(ui.mappingColumns, self.columns, self.columns.heads)
        prepare_table(ui.mappingPreview, self.preview, self.preview.heads)
        self._fill()
        ui.mappingColumns.selectionModel().currentRowChanged.connect(self._follow)
        ui.mappingColumns.activated.connect(self._enter_column)
        ui.mappingField.activated.connect(self._decide)
        ui.mappingKind.currentIndexChanged.connect(self._refresh)
        ui.mappingDays.currentIndexChanged.connect(self._refresh)
        ui.mappingLastFirst.toggled.connect(self._refresh)
        ui.mappingPayer.editingFinished.connect(self._refresh)
        ui.mappingCancelButton.clicked.connect(self.reject)
        ui.mappingUseButton.clicked.connect(self._use)
        self._refresh()
        first = next((g.index for g in look.proposal.guesses if g.question or (g.key and not g.is_sure)), 0)
        choose_row(ui.mappingColumns, first)
        self._follow()

    def _fill(self) -> None:
        ui, look = self.ui, self._look
        sheet = f", sheet {look.sheet}" if look.other_sheets else ""
        ui.mappingTitle.setText(f"{look.path.name}{sheet}")
        for kind in TableKind:
            ui.mappingKind.addItem(kind.label, kind.value)
        ui.mappingKind.setCurrentIndex(ui.mappingKind.findData(look.mapping.kind.value))
        ui.mappingField.addItem(NOT_USED, "")
        for field in sorted(look.fields, key=lambda f: f.label.casefold()):
            ui.mappingField.addItem(field.label, field.key)
        for label, order in _DAYS:
            ui.mappingDays.addItem(label, order)
        ui.mappingDays.setCurrentIndex([order for _, order in _DAYS].index(look.mapping.day_order))
        ui.mappingLastFirst.setChecked(look.mapping.last_name_first)
        ui.mappingPayer.setText(look.mapping.payer_name)
        ui.mappingName.setText(look.suggested_name)
        ui.mappingError.hide()

    # ------------------------------------------------------------------------------------------------------ the mapping

    @property
    def mapping(self) -> TableMapping:
        """What is chosen now."""
        ui = self.ui
        return TableMapping(
            kind=TableKind(ui.mappingKind.currentData()),
            columns=tuple((index, key) for index, key in sorted(self._keys.items()) if key),
            day_order=_DAYS[ui.mappingDays.currentIndex()][1],
            last_name_first=ui.mappingLastFirst.isChecked(),
            payer_name=ui.mappingPayer.text().strip(),
        )

    def _decide(self, *_: object) -> None:
        """The column in hand holds this; a column that held it before is not used any more."""
        row = self.ui.mappingColumns.currentIndex().row()
        guess = self.columns.item(row)
        if guess is None:
            return
        key = str(self.ui.mappingField.currentData())
        for index, held in self._keys.items():
            if key and held == key and index != guess.index and key not in MANY:
                self._keys[index] = ""
                self._decided.add(index)
        self._keys[guess.index] = key
        self._decided.add(guess.index)
        self._refresh()
        choose_row(self.ui.mappingColumns, row)

    def _follow(self, *_: object) -> None:
        guess = self.columns.item(self.ui.mappingColumns.currentIndex().row())
        if guess is not None:
            box = self.ui.mappingField
            box.setCurrentIndex(max(box.findData(self._keys[guess.index]), 0))

    def _refresh(self, *_: object) -> None:
        mapping = self.mapping
        row = self.ui.mappingColumns.currentIndex().row()
        self.columns.set_items(self._look.proposal.guesses)
        choose_row(self.ui.mappingColumns, max(row, 0))
        lacks, asked = missing(mapping.kind, mapping.keys), self._asked()
        words = [mapping.kind.explained]
        if lacks:
            words.append(f"Still needed: {', '.join(lacks)}.")
        words += asked
        self.ui.mappingText.setText(" ".join(words))
        self.ui.mappingUseButton.setEnabled(not lacks)
        self._desk.jobs.query(
            lambda context: preview_rows(context, self._look, mapping),
            channel="mapping",
            done=self.preview.set_items,
            owner=self,
        )

    def _asked(self) -> list[str]:
        return [g.question for g in self._look.proposal.guesses if g.question and g.index not in self._decided]

    def _use(self) -> None:
        name = self.ui.mappingName.text().strip()
        if not name:
            self.ui.mappingError.setText("Give the source a name: it is recognized by its columns the next time.")
            self.ui.mappingError.show()
            self.ui.mappingName.setFocus()
            return
        choice = TableChoice(path=self._look.path, mapping=self.mapping, name=name)
        self.accept()
        self._chosen(choice)

    def _enter_column(self, *_: object) -> None:
        # The view hands the same key on to the dialog, which must not take it for its button.
        self._enters = True
        self.ui.mappingField.setFocus()

    # ---------------------------------------------------------------------------------------------------- what is shown

    def _cells(self, guess: ColumnGuess) -> Sequence[Cell]:
        key = self._keys[guess.index]
        icon, tone, words = self._state(guess, key)
        return (
            Cell(text=guess.heading or f"Column {guess.index + 1}"),
            Cell(text="   ".join(guess.samples), tone=Tone.MUTED, tip="\n".join(guess.samples)),
            Cell(text=self._labels.get(key, "–"), tone=Tone.PLAIN if key else Tone.MUTED),
            Cell(text=words, icon=self._desk.icons.icon(icon, tone) if icon else None, tone=tone, tip=guess.question),
        )

    def _state(self, guess: ColumnGuess, key: str) -> tuple[str, Tone, str]:
        if guess.index in self._decided:
            return ("circle-check", Tone.GOOD, "As you said") if key else ("", Tone.MUTED, "Not used, as you said")
        if guess.question:
            return "triangle-alert", Tone.WARN, guess.question
        if not key:
            return "", Tone.MUTED, "Not used"
        if guess.confidence < SURE:
            return "triangle-alert", Tone.WARN, "Please look: only alike"
        return "circle-check", Tone.GOOD, "Recognized"

    def _preview_cells(self, row: PreviewRow) -> Sequence[Cell]:
        tone = Tone.BAD if row.problem else Tone.GOOD
        icon = self._desk.icons.icon("circle-x" if row.problem else "circle-check", tone)
        return (
            Cell(text=str(row.number), sort=row.number, tone=Tone.MUTED),
            Cell(text=row.claim),
            Cell(text=row.patient),
            Cell(text=formats.day(row.day) if row.day else "–"),
            Cell(text=row.payer or "–"),
            *(_amount(cents) for cents in (row.charge_cents, row.insurance_cents, row.patient_cents)),
            Cell(text=row.problem or "Is taken in", tip=row.problem, icon=icon, tone=tone),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from a column to what it holds and back; only elsewhere it means the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._enters:
                self._enters = False
                event.accept()
                return
            if self.ui.mappingField.hasFocus():
                self.ui.mappingColumns.setFocus()
                event.accept()
                return
        super().keyPressEvent(event)


def _amount(cents: int | None) -> Cell:
    return Cell(text="–" if cents is None else formats.money(cents), sort=cents or 0)
