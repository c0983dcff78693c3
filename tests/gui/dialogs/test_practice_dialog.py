"""The practice profile."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.practice import LARGEST_LOGO_BYTES, LogoUnfitError, PracticeDialog
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import practice_profile


@pytest.fixture
def dialog(real_desk: Desk, practice: Context, show: Opener) -> PracticeDialog:
    made = PracticeDialog(real_desk, practice_profile(practice))
    show(made)
    return made


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    picture = QImage(120, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    path = tmp_path / "logo.png"
    path.write_bytes(bytes(buffer.data().data()))
    return path


def test_what_is_typed_is_what_is_saved(
    dialog: PracticeDialog, real_desk: Desk, practice: Context, prompts: FakePrompts, qtbot: QtBot
) -> None:
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    ui = dialog.ui
    ui.practiceName.selectAll()
    qtbot.keyClicks(ui.practiceName, "Maple Street Medicine")
    qtbot.keyClicks(ui.practiceBillingPhone, "(937) 555-0199")
    ui.practiceLine1.setText("12 Maple St")
    ui.practiceState.setText("oh")
    ui.practiceZone.setCurrentText("America/Chicago")
    ui.practiceMessage.setPlainText("Thank you.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    profile = practice_profile(practice)
    assert profile.name == "Maple Street Medicine"
    assert profile.billing_phone == "9375550199"
    assert (profile.address.line1, profile.address.state) == ("12 Maple St", "OH")
    assert profile.time_zone == "America/Chicago"
    assert profile.statement_message == "Thank you."
    assert published[0] & Changes.PRACTICE
    assert prompts.banners == ["Practice profile saved."]


def test_a_practice_without_a_name_is_refused_in_place(dialog: PracticeDialog, practice: Context, qtbot: QtBot) -> None:
    dialog.ui.practiceName.clear()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.practiceError.text() == "Give the practice's name."
    assert dialog.ui.practiceName.property("wrong")
    assert practice_profile(practice).name == "Maple"


def test_a_logo_is_shown_kept_and_removed(
    dialog: PracticeDialog, real_desk: Desk, practice: Context, prompts: FakePrompts, logo: Path, show: Opener
) -> None:
    prompts.files = [logo]
    dialog.ui.practiceLogoButton.click()
    assert not dialog.ui.practiceLogo.pixmap().isNull()
    dialog.ui.practiceSaveButton.click()
    assert practice_profile(practice).logo == logo.read_bytes()
    again = PracticeDialog(real_desk, practice_profile(practice))
    show(again)
    again.ui.practiceLogoClearButton.click()
    assert again.ui.practiceLogo.text() == "No logo"
    again.ui.practiceSaveButton.click()
    assert practice_profile(practice).logo == b""


@pytest.mark.parametrize(
    "content", [b"", b"no picture", b"\x89PNG but not really", b"\xff\xd8" + b"0" * LARGEST_LOGO_BYTES]
)
def test_what_is_no_logo_is_refused(
    dialog: PracticeDialog, prompts: FakePrompts, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other.png"
    path.write_bytes(content)
    prompts.files = [path]
    dialog.ui.practiceLogoButton.click()
    assert [type(error) for error in prompts.errors] == [LogoUnfitError]
    assert dialog.profile().logo == b""


def test_the_cut_over_counts_only_when_patients_are_billed_here(dialog: PracticeDialog) -> None:
    ui = dialog.ui
    ui.practiceMode.setCurrentIndex(ui.practiceMode.findData("billing"))
    ui.practiceCutOver.set_day(dialog._desk.clock.today())
    assert ui.practiceCutOver.isEnabled()
    assert dialog.profile().cut_over_on == dialog._desk.clock.today()
    ui.practiceMode.setCurrentIndex(ui.practiceMode.findData("follow_up"))
    assert not ui.practiceCutOver.isEnabled()
    assert dialog.profile().cut_over_on is None
    assert ui.practiceModeHint.text() == "Patients' balances are shown here, statements are off."
