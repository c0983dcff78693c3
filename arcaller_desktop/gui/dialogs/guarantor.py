"""Chooses who pays for a patient from now on: the account of somebody who is here already, or the patient."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.patients import Patient
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_guarantor_dialog import Ui_GuarantorDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.patients import ChangeGuarantor, change_guarantor, find_patients, patient_file
from arcaller_desktop.storage.patients import PatientSummary

TYPING_MS = 150


class FoundColumn(Enum):
    NAME = ColumnHead(title="Patient", width=26)
    BORN = ColumnHead(title="Born", width=11)
    ACCOUNT = ColumnHead(title="Account", width=12)
    OPEN = ColumnHead(title="Open", is_amount=True, width=0)


class GuarantorDialog(QDialog):
    """`changed` is called once the bills have gone to another account."""

    def __init__(
        self, desk: Desk, patient: Patient, *, changed: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._patient = patient
        self._changed = changed
        self.ui = Ui_GuarantorDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.found: RowModel[PatientSummary] = RowModel(FoundColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.guarantorFound, self.found, self.found.heads)
        self._errors = FormErrors(ui.guarantorError, {})
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.search)
        ui.guarantorFind.textChanged.connect(self._typing.start)
        ui.guarantorSelfButton.clicked.connect(lambda: self._run(self._hand_to_patient))
        ui.guarantorChooseButton.clicked.connect(self._choose)
        ui.guarantorFound.activated.connect(self._choose)
        ui.guarantorCancelButton.clicked.connect(self.reject)
        self._show(())
        ui.guarantorFind.setFocus()

    def search(self) -> None:
        """Looks for what was typed."""
        text = self.ui.guarantorFind.text()
        self._desk.jobs.query(
            lambda context: find_patients(context, text), channel="guarantor", done=self._show, owner=self
        )

    def _show(self, found: Sequence[PatientSummary]) -> None:
        self.found.set_items([one for one in found if one.patient_id != self._patient.patient_id])
        choose_row(self.ui.guarantorFound, 0)
        self.ui.guarantorChooseButton.setEnabled(bool(self.found.items))

    def _choose(self, *_: object) -> None:
        chosen = self.found.item(self.ui.guarantorFound.currentIndex().row())
        if chosen is None:
            return

        def hand_over(context: Context) -> Changes:
            guarantor_id = patient_file(context, chosen.patient_id).guarantor.guarantor_id
            return change_guarantor(
                context, ChangeGuarantor(patient_id=self._patient.patient_id, guarantor_id=guarantor_id)
            )

        self._run(hand_over)

    def _hand_to_patient(self, context: Context) -> Changes:
        return change_guarantor(context, ChangeGuarantor(patient_id=self._patient.patient_id))

    def _run(self, change: Callable[[Context], Changes]) -> None:
        self._desk.jobs.change(change, done=self._done, failed=self._fail, owner=self)

    def _done(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        self._desk.prompts.banner("Another account pays from now on." if changes else "That account pays already.")
        self._changed()

    def _fail(self, error: Exception) -> None:
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _cells(found: PatientSummary) -> Sequence[Cell]:
    return (
        Cell(text=found.name.display),
        Cell(text=formats.day(found.birth_date), sort=found.birth_date),
        Cell(text=found.account_number),
        Cell(text=formats.money(found.open_cents), sort=found.open_cents),
    )
