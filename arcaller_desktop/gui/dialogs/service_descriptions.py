"""Plain words for procedure codes, as patients read them on their statements."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.people import folded
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_service_descriptions_dialog import Ui_ServiceDescriptionsDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.service_descriptions import (
    ResetServiceDescription,
    SaveServiceDescription,
    ServiceWords,
    reset_service_description,
    save_service_description,
    service_descriptions,
)


class WordsColumn(Enum):
    CODE = ColumnHead(title="Code", width=9)
    LINES = ColumnHead(title="Billed", tip="How often it stands on claims here", is_amount=True, width=7)
    TEXT = ColumnHead(title="Patients read", width=0)
    OWN = ColumnHead(title="", width=12)


class ServiceDescriptionsDialog(QDialog):
    """Stays open while one code after another gets its words."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: Sequence[ServiceWords] = ()
        self._code = ""
        self.ui = Ui_ServiceDescriptionsDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.words: RowModel[ServiceWords] = RowModel(WordsColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.servicesTable, self.words, self.words.heads)
        self._errors = FormErrors(ui.servicesError, {"code": ui.servicesCode, "words": ui.servicesWords})
        ui.servicesTable.selectionModel().currentRowChanged.connect(self._follow)
        ui.servicesTable.activated.connect(lambda _: ui.servicesWords.setFocus())
        ui.servicesFilter.textChanged.connect(self._filter)
        ui.servicesCode.textChanged.connect(self._offer_reset)
        ui.servicesSaveButton.clicked.connect(self._save)
        ui.servicesResetButton.clicked.connect(self._reset)
        ui.servicesCloseButton.clicked.connect(self.reject)
        self.reload()

    def reload(self) -> None:
        self._desk.jobs.query(service_descriptions, channel="services", done=self._show, owner=self)

    def _show(self, words: Sequence[ServiceWords]) -> None:
        self._all = words
        self._filter()

    def _filter(self) -> None:
        needle = folded(self.ui.servicesFilter.text())
        self.words.set_items([found for found in self._all if needle in folded(f"{found.code} {found.text}")])
        codes = [found.code for found in self.words.items]
        choose_row(self.ui.servicesTable, codes.index(self._code) if self._code in codes else 0)
        self._follow()

    def _follow(self, *_: object) -> None:
        found = self.words.item(self.ui.servicesTable.currentIndex().row())
        if found is not None:
            self._code = found.code
            self.ui.servicesCode.setText(found.code)
            self.ui.servicesWords.setText(found.text)
        self._errors.clear()
        self._offer_reset()

    def _offer_reset(self) -> None:
        own = {words.code for words in self._all if words.is_own}
        self.ui.servicesResetButton.setEnabled(self.typed_code in own)

    @property
    def typed_code(self) -> str:
        """The code in the form: one of the list, or a new one."""
        return self.ui.servicesCode.text().strip().upper()

    def _save(self) -> None:
        lacks = [("code", "Give the procedure code.")] if not self.typed_code else []
        if not self.ui.servicesWords.text().strip():
            lacks.append(("words", "Write what patients should read."))
        if self._errors.show(lacks):
            return
        self._code = self.typed_code
        self._change(SaveServiceDescription(code=self._code, text=self.ui.servicesWords.text()))

    def _change(self, command: SaveServiceDescription) -> None:
        self._desk.jobs.change(
            lambda context: save_service_description(context, command),
            done=self._saved,
            failed=self._fail,
            owner=self,
        )

    def _reset(self) -> None:
        command = ResetServiceDescription(code=self.typed_code)
        self._desk.jobs.change(
            lambda context: reset_service_description(context, command),
            done=self._saved,
            failed=self._fail,
            owner=self,
        )

    def _saved(self, changes: Changes) -> None:
        self._errors.clear()
        self._desk.bus.publish(changes)
        self.reload()

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _cells(words: ServiceWords) -> Sequence[Cell]:
    return (
        Cell(text=words.code),
        Cell(text=f"{words.lines:,}" if words.lines else "–", sort=words.lines),
        Cell(text=words.text),
        Cell(text="Our words" if words.is_own else "", tone=Tone.MUTED),
    )
