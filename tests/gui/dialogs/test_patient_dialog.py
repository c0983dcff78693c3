"""Patient and guarantor: filled in, corrected, handed to another account."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import UNKNOWN, Opener, claim_numbered
from x12_texts import Answer, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.guarantor import GuarantorDialog
from arcaller_desktop.gui.dialogs.patient import PatientDialog
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files
from arcaller_desktop.services.patients import PatientFile, file_of_claim


@pytest.fixture
def dialog(real_desk: Desk, practice: Context, answered: ClaimId, show: Opener) -> PatientDialog:
    made = PatientDialog(real_desk, file_of_claim(practice, answered))
    show(made)
    return made


def retype(qtbot: QtBot, field, text: str) -> None:  # type: ignore[no-untyped-def]
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_it_shows_the_patient_the_guarantor_and_the_coverage(dialog: PatientDialog) -> None:
    ui = dialog.ui
    assert (ui.patientLast.text(), ui.patientFirst.text()) == ("Rivera", "Ana")
    assert ui.patientBorn.day is not None
    assert ui.guarantorCity.text() == "Dayton"
    assert ui.guarantorAccount.text().startswith("account ")
    assert dialog.coverages.rowCount() == 1
    assert {field.cursorPosition() for field in (ui.patientEmail, ui.guarantorEmail, ui.guarantorLine1)} == {0}
    assert not ui.patientNotice.isVisible()


def test_enter_saves_what_changed(
    dialog: PatientDialog, real_desk: Desk, practice: Context, answered: ClaimId, prompts: FakePrompts, qtbot: QtBot
) -> None:
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    retype(qtbot, dialog.ui.patientFirst, "Anna")
    retype(qtbot, dialog.ui.guarantorPhone, "(937) 555-0188")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    file = file_of_claim(practice, answered)
    assert file.patient.name.first == "Anna"
    assert file.guarantor.phone == "9375550188"
    assert published[0] & Changes.PATIENTS
    assert prompts.banners == ["Patient saved."]


def test_a_new_address_of_the_patient_is_the_bills_too(
    dialog: PatientDialog, practice: Context, answered: ClaimId, qtbot: QtBot
) -> None:
    assert dialog.ui.patientAlsoBill.isChecked(), "they live at one address"
    retype(qtbot, dialog.ui.patientLine1, "9 Oak Ave")
    assert dialog.ui.guarantorLine1.text() == "9 Oak Ave"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    file = file_of_claim(practice, answered)
    assert file.patient.address.line1 == "9 Oak Ave"
    assert file.guarantor.address == file.patient.address


def test_the_bill_can_keep_its_address(
    dialog: PatientDialog, practice: Context, answered: ClaimId, qtbot: QtBot
) -> None:
    before = file_of_claim(practice, answered).guarantor
    qtbot.keyClick(dialog.ui.patientAlsoBill, Qt.Key.Key_Space)
    retype(qtbot, dialog.ui.patientLine1, "9 Oak Ave")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert file_of_claim(practice, answered).guarantor == before


def test_an_address_typed_for_the_bill_is_its_own(dialog: PatientDialog, qtbot: QtBot) -> None:
    retype(qtbot, dialog.ui.guarantorLine1, "PO Box 4")
    assert not dialog.ui.patientAlsoBill.isChecked()
    retype(qtbot, dialog.ui.patientLine1, "9 Oak Ave")
    assert dialog.ui.guarantorLine1.text() == "PO Box 4"


def test_nothing_is_saved_while_a_field_is_wrong(
    dialog: PatientDialog, practice: Context, answered: ClaimId, qtbot: QtBot
) -> None:
    before = file_of_claim(practice, answered)
    retype(qtbot, dialog.ui.patientFirst, "Anna")
    retype(qtbot, dialog.ui.guarantorZip, "123")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.patientError.text() == "A ZIP code has 5 or 9 digits."
    assert dialog.ui.guarantorZip.property("wrong")
    assert dialog.focusWidget() is dialog.ui.guarantorZip
    assert file_of_claim(practice, answered) == before


def test_escape_saves_nothing(dialog: PatientDialog, practice: Context, answered: ClaimId, qtbot: QtBot) -> None:
    before: PatientFile = file_of_claim(practice, answered)
    retype(qtbot, dialog.ui.patientFirst, "Anna")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert file_of_claim(practice, answered) == before


def test_a_patient_known_only_from_a_remittance_has_no_address(
    real_desk: Desk, practice: Context, tmp_path: Path, show: Opener
) -> None:
    path = tmp_path / "unknown.835"
    path.write_bytes(
        remittance(
            Answer(visit=UNKNOWN, lines=((30, (("CO", "45", 40), ("PR", "3", 20))),)), paid_on="20260210", trace="T2"
        )
    )
    import_files(practice, ImportFiles(paths=(path,)), NoProgress())
    claim_id = claim_numbered(practice, "ZZ9")
    dialog = PatientDialog(real_desk, file_of_claim(practice, claim_id))
    show(dialog)
    ui = dialog.ui
    assert ui.patientNotice.isVisible()
    assert ui.patientNotice.text().startswith("Known only from a remittance")
    assert dialog.focusWidget() is ui.patientLine1
    for field, text in (
        (ui.patientLine1, "4 Oak St"),
        (ui.patientCity, "Dayton"),
        (ui.patientState, "oh"),
        (ui.patientZip, "45402"),
    ):
        field.setText(text)
    ui.guarantorSameButton.click()
    ui.patientSaveButton.click()
    file = file_of_claim(practice, claim_id)
    assert file.guarantor.address.lines == ("4 Oak St", "Dayton, OH 45402")
    assert file.patient.address == file.guarantor.address


def test_somebody_else_can_take_over_the_bills(
    dialog: PatientDialog, practice: Context, answered: ClaimId, qtbot: QtBot
) -> None:
    payer = file_of_claim(practice, claim_numbered(practice, "A2"))
    dialog.ui.patientPhone.setText("937-555-0100")
    dialog.ui.guarantorChangeButton.click()
    chooser = dialog.findChild(GuarantorDialog)
    assert chooser is not None
    qtbot.waitExposed(chooser)
    qtbot.keyClicks(chooser.ui.guarantorFind, "stone")
    chooser.search()
    assert [found.name.last for found in chooser.found.items] == ["Stone"]
    chooser.ui.guarantorChooseButton.click()
    file = file_of_claim(practice, answered)
    assert file.guarantor.guarantor_id == payer.guarantor.guarantor_id
    assert dialog.ui.guarantorLast.text() == "Stone"
    assert dialog.ui.patientPhone.text() == "937-555-0100"
    dialog.ui.patientSaveButton.click()
    assert not dialog.isVisible()
    saved = file_of_claim(practice, answered)
    assert saved.patient.phone == "9375550100"
    assert saved.guarantor == payer.guarantor


def test_the_patient_can_pay_again(
    dialog: PatientDialog, real_desk: Desk, practice: Context, answered: ClaimId, show: Opener
) -> None:
    told: list[bool] = []
    chooser = GuarantorDialog(real_desk, file_of_claim(practice, answered).patient, changed=lambda: told.append(True))
    show(chooser)
    chooser.ui.guarantorSelfButton.click()
    assert told == [True]
    assert file_of_claim(practice, answered).is_own_guarantor
