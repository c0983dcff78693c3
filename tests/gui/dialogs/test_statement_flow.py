"""The patient's statement: looking changes nothing, issuing records it and keeps its paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakePrompts
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.people import Address
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.dialogs.statement import NOT_RECORDED, StatementFlow
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.patients import SaveGuarantor, file_of_claim, save_guarantor
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice


@pytest.fixture
def addressed(practice: Context, answered: ClaimId) -> GuarantorId:
    """The account that owes, of a practice that may bill."""
    home = Address(line1="12 Maple St", city="Dayton", state="OH", zip_code="45402")
    save_practice(practice, SavePractice(profile=replace(practice_profile(practice), address=home, phone="9375550100")))
    return GuarantorId(patient_balance(practice, answered).guarantor_id)


class Stage:
    """Opens the preview and holds on to it."""

    def __init__(self, desk: Desk, guarantor_id: GuarantorId, window: QWidget) -> None:
        self.opened: list[PreviewDialog] = []
        StatementFlow(desk, guarantor_id, opened=self._open, parent=window).start()

    def _open(self, dialog: PreviewDialog) -> None:
        self.opened.append(dialog)
        dialog.open()

    @property
    def dialog(self) -> PreviewDialog:
        return self.opened[0]

    @property
    def button(self) -> QPushButton:
        found = self.dialog.findChild(QPushButton, "previewActButton")
        assert isinstance(found, QPushButton)
        return found


@pytest.fixture
def window(show: Opener) -> QWidget:
    made = QWidget()
    show(made)
    return made


def statements(practice: Context) -> int:
    return int(practice.database.value("SELECT count(*) FROM statement"))


def text_of(dialog: PreviewDialog, prompts: FakePrompts, tmp_path: Path) -> str:
    prompts.saved_to = tmp_path / "saved.pdf"
    dialog.save_as_pdf()
    return "\n".join(page.extract_text() for page in PdfReader(tmp_path / "saved.pdf").pages)


def test_looking_printing_and_saving_record_nothing(
    real_desk: Desk, practice: Context, addressed: GuarantorId, window: QWidget, prompts: FakePrompts, tmp_path: Path
) -> None:
    events = practice.database.value("SELECT count(*) FROM audit_event")
    stage = Stage(real_desk, addressed, window)
    assert stage.dialog.ui.previewNotice.text() == NOT_RECORDED
    assert stage.button.isDefault()
    text = text_of(stage.dialog, prompts, tmp_path)
    assert "Ana Rivera" in text
    assert "120.00" in text
    stage.dialog.reject()
    assert statements(practice) == 0
    assert practice.database.value("SELECT count(*) FROM audit_event") == events


def test_enter_issues_it_and_the_kept_paper_is_shown(
    real_desk: Desk,
    practice: Context,
    addressed: GuarantorId,
    window: QWidget,
    prompts: FakePrompts,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    stage = Stage(real_desk, addressed, window)
    qtbot.keyClick(stage.dialog, Qt.Key.Key_Return)
    assert not prompts.errors
    assert statements(practice) == 1
    number = practice.database.value("SELECT number FROM statement")
    assert stage.dialog.ui.previewNotice.text() == (
        f"Statement {number} over $120.00 is recorded and kept. Print or save it now."
    )
    assert not stage.button.isVisible()
    assert stage.dialog.ui.previewPrintButton.isDefault()
    assert published[0] & Changes.STATEMENTS
    assert number in text_of(stage.dialog, prompts, tmp_path)


def test_a_held_account_says_why_and_cannot_be_issued(
    real_desk: Desk, practice: Context, addressed: GuarantorId, answered: ClaimId, window: QWidget
) -> None:
    guarantor = file_of_claim(practice, answered).guarantor
    save_guarantor(practice, SaveGuarantor(guarantor=replace(guarantor, statement_hold="Disputed by the patient")))
    stage = Stage(real_desk, addressed, window)
    assert stage.dialog.ui.previewNotice.text() == (
        "No statement can be issued now: Disputed by the patient. This is what it would say."
    )
    assert not stage.button.isEnabled()


def test_a_refusal_is_told_and_nothing_is_recorded(
    real_desk: Desk,
    practice: Context,
    addressed: GuarantorId,
    answered: ClaimId,
    window: QWidget,
    prompts: FakePrompts,
) -> None:
    stage = Stage(real_desk, addressed, window)
    guarantor = file_of_claim(practice, answered).guarantor
    save_guarantor(practice, SaveGuarantor(guarantor=replace(guarantor, statement_hold="Disputed by the patient")))
    stage.button.click()
    assert "Disputed by the patient" in str(prompts.errors[0])
    assert stage.button.isEnabled()
    assert statements(practice) == 0
    assert isinstance(stage.dialog, QDialog)
