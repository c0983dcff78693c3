"""Edits a patient and who pays for them. Who is known only from a remittance has no address until someone enters it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.patients import (
    NO_BILL_REASONS,
    Coverage,
    Guarantor,
    Patient,
    guarantor_lacks,
    patient_lacks,
)
from arcaller_desktop.domain.people import Address, PersonName
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.dialogs.guarantor import GuarantorDialog
from arcaller_desktop.gui.forms.ui_patient_dialog import Ui_PatientDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import prepare_table
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.patients import (
    PatientFile,
    SaveGuarantor,
    SavePatient,
    patient_file,
    save_guarantor,
    save_patient,
)

ADDRESS = ("Line1", "Line2", "City", "State", "Zip")
"""The parts of an address, as the fields are called."""


class CoverageColumn(Enum):
    RANK = ColumnHead(title="Order", width=9)
    PAYER = ColumnHead(title="Payer", width=24)
    MEMBER = ColumnHead(title="Member ID", width=15)
    GROUP = ColumnHead(title="Group", width=12)
    PLAN = ColumnHead(title="Plan", width=16)
    SUBSCRIBER = ColumnHead(title="Subscriber", width=0)


class PatientDialog(QDialog):
    """Saves only what changed: the patient, the guarantor, or both."""

    def __init__(self, desk: Desk, file: PatientFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = file
        self.ui = Ui_PatientDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        for key, label in (("", "Not known"), ("F", "Female"), ("M", "Male"), ("U", "Unspecified")):
            ui.patientSex.addItem(label, key)
        ui.patientNoBill.addItems(["", *NO_BILL_REASONS])
        self.coverages: RowModel[Coverage] = RowModel(CoverageColumn, _cells, theme=desk.theme, parent=self)
        prepare_table(ui.patientCoverages, self.coverages, self.coverages.heads)
        self.coverages.set_items(file.coverages)
        self._errors = FormErrors(
            ui.patientError,
            {
                "last_name": ui.patientLast,
                "zip_code": ui.patientZip,
                "state": ui.patientState,
                "email": ui.patientEmail,
                "phone": ui.patientPhone,
                "birth_date": ui.patientBorn,
                "deceased_on": ui.patientDied,
                "sex": ui.patientSex,
                "no_bill_reason": ui.patientNoBill,
                "guarantor.last_name": ui.guarantorLast,
                "guarantor.zip_code": ui.guarantorZip,
                "guarantor.state": ui.guarantorState,
                "guarantor.email": ui.guarantorEmail,
                "guarantor.phone": ui.guarantorPhone,
                "guarantor.statement_hold": ui.guarantorHold,
            },
        )
        self._fill()
        for part in ADDRESS:
            getattr(ui, f"patient{part}").textChanged.connect(self._follow_address)
            # Typed there by hand, the bill has an address of its own.
            getattr(ui, f"guarantor{part}").textEdited.connect(lambda _: ui.patientAlsoBill.setChecked(False))
        ui.patientAlsoBill.toggled.connect(self._follow_address)
        ui.guarantorSameButton.clicked.connect(self._copy_address)
        ui.guarantorChangeButton.clicked.connect(self._change_guarantor)
        ui.patientSaveButton.clicked.connect(self._save)
        ui.patientCancelButton.clicked.connect(self.reject)
        first_empty = ui.patientLast if file.patient.address.line1 else ui.patientLine1
        first_empty.setFocus()

    def _fill(self) -> None:
        ui, patient = self.ui, self._file.patient
        _put(ui, "patient", patient.name, patient.address, patient.phone, patient.email)
        ui.patientBorn.set_day(patient.birth_date)
        ui.patientDied.set_day(patient.deceased_on)
        ui.patientSex.setCurrentIndex(max(ui.patientSex.findData(patient.sex), 0))
        ui.patientNoBill.setCurrentText(patient.no_bill_reason)
        self._fill_guarantor()

    def _fill_guarantor(self) -> None:
        ui, guarantor = self.ui, self._file.guarantor
        _put(ui, "guarantor", guarantor.name, guarantor.address, guarantor.phone, guarantor.email)
        ui.patientNotice.setVisible(not guarantor.address.line1)
        ui.patientNotice.setText(
            "Known only from a remittance, which carries no address. Statements wait until there is one."
            if not self._file.patient.address.line1
            else "There is no address for whoever pays. Statements wait until there is one."
        )
        ui.guarantorHold.setText(guarantor.statement_hold)
        own, bills = _take(ui, "patient")[1], guarantor.address
        ui.patientAlsoBill.setChecked(bool(bills.line1) and own == bills)
        ui.guarantorAccount.setText(f"account {guarantor.account_number}")
        others = "; ".join(other.name.display for other in self._file.others)
        ui.guarantorOthers.setText(f"Also pays for {others}." if others else "")

    def patient(self) -> Patient:
        """The patient as the form says."""
        ui, before = self.ui, self._file.patient
        name, address, phone, email = _take(ui, "patient")
        return Patient(
            patient_id=before.patient_id,
            guarantor_id=before.guarantor_id,
            name=name,
            birth_date=ui.patientBorn.day,
            sex=ui.patientSex.currentData(),
            address=address,
            phone=phone,
            email=email,
            no_bill_reason=ui.patientNoBill.currentText().strip(),
            deceased_on=ui.patientDied.day,
        )

    def guarantor(self) -> Guarantor:
        """The guarantor as the form says."""
        name, address, phone, email = _take(self.ui, "guarantor")
        before = self._file.guarantor
        return Guarantor(
            guarantor_id=before.guarantor_id,
            account_number=before.account_number,
            name=name,
            address=address,
            phone=phone,
            email=email,
            statement_hold=self.ui.guarantorHold.text().strip(),
        )

    def _change_guarantor(self) -> None:
        GuarantorDialog(self._desk, self._file.patient, changed=self._read_again, parent=self).open()

    def _read_again(self) -> None:
        patient_id = self._file.patient.patient_id
        self._desk.jobs.query(
            lambda context: patient_file(context, patient_id), channel="patient", done=self._show_other, owner=self
        )

    def _show_other(self, file: PatientFile) -> None:
        """Another account pays now; what was typed about the patient stays."""
        self._file = replace(file, patient=replace(self._file.patient, guarantor_id=file.patient.guarantor_id))
        self._fill_guarantor()

    def _follow_address(self, *_: object) -> None:
        if self.ui.patientAlsoBill.isChecked():
            self._copy(ADDRESS)

    def _copy_address(self) -> None:
        self._copy((*ADDRESS, "Phone"))

    def _copy(self, parts: Sequence[str]) -> None:
        for part in parts:
            getattr(self.ui, f"guarantor{part}").setText(getattr(self.ui, f"patient{part}").text())

    def _save(self) -> None:
        patient, guarantor = self.patient(), self.guarantor()
        lacks = [*patient_lacks(patient, self._desk.clock.today())]
        lacks += [(f"guarantor.{field}", message) for field, message in guarantor_lacks(guarantor)]
        if self._errors.show(lacks):
            return
        before = self._file

        def save(context: Context) -> Changes:
            changes = Changes.NONE
            if patient != before.patient:
                changes |= save_patient(context, SavePatient(patient=patient))
            if guarantor != before.guarantor:
                changes |= save_guarantor(context, SaveGuarantor(guarantor=guarantor))
            return changes

        self.ui.patientSaveButton.setEnabled(False)
        self._desk.jobs.change(save, done=self._saved, failed=self._fail, owner=self)

    def _saved(self, changes: Changes) -> None:
        self.accept()
        self._desk.bus.publish(changes)
        if changes:
            self._desk.prompts.banner("Patient saved.")

    def _fail(self, error: Exception) -> None:
        self.ui.patientSaveButton.setEnabled(True)
        if not self._errors.take(error):
            self._desk.prompts.error(error)


def _put(ui: Ui_PatientDialog, who: str, name: PersonName, address: Address, phone: str, email: str) -> None:
    values = {
        "Last": name.last,
        "First": name.first,
        "Middle": name.middle,
        "Suffix": name.suffix,
        "Line1": address.line1,
        "Line2": address.line2,
        "City": address.city,
        "State": address.state,
        "Zip": address.zip_code,
        "Phone": formats.phone(phone),
        "Email": email,
    }
    for part, value in values.items():
        field = getattr(ui, f"{who}{part}")
        field.setText(value)
        # A long text is read from its beginning.
        field.setCursorPosition(0)


def _take(ui: Ui_PatientDialog, who: str) -> tuple[PersonName, Address, str, str]:
    def text(part: str) -> str:
        return str(getattr(ui, f"{who}{part}").text()).strip()

    name = PersonName(last=text("Last"), first=text("First"), middle=text("Middle"), suffix=text("Suffix"))
    address = Address(
        line1=text("Line1"), line2=text("Line2"), city=text("City"), state=text("State").upper(), zip_code=text("Zip")
    )
    return name, address, plain_phone(text("Phone")), text("Email")


def plain_phone(text: str) -> str:
    """What was typed; ten or eleven US digits without the signs between them."""
    digits = "".join(letter for letter in text if letter.isdigit())
    if "x" in text.lower() or len(digits) not in (10, 11):
        return text
    return digits[-10:]


def _cells(coverage: Coverage) -> Sequence[Cell]:
    order = {1: "Primary", 2: "Secondary", 3: "Tertiary"}.get(coverage.rank, str(coverage.rank))
    return (
        Cell(text=order, sort=coverage.rank),
        Cell(text=coverage.payer),
        Cell(text=coverage.member_id),
        Cell(text=coverage.group_number),
        Cell(text=coverage.plan_name),
        Cell(text=coverage.subscriber.display),
    )
