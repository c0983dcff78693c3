"""The first start by keyboard: practice, administrator, recovery key printed, and nothing lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from fakes import FakePrompts
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.gui.dialogs.first_start import FirstStartDialog, file_stem
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.theme import Theme
from arcaller_desktop.jobs.aside import InlineAside
from arcaller_desktop.services.documents import recovery_key_page
from arcaller_desktop.services.practices import CreatePractice, PracticeCreated, create_practice, open_practice

TODAY = date(2026, 3, 12)
PASSWORD = "four unrelated words here"


@pytest.fixture
def previews(qtbot: QtBot) -> list[PreviewDialog]:
    return []


@pytest.fixture
def dialog(
    qtbot: QtBot, theme: Theme, prompts: FakePrompts, tmp_path: Path, previews: list[PreviewDialog]
) -> Iterator[FirstStartDialog]:
    def make(path: Path, command: CreatePractice) -> PracticeCreated:
        return create_practice(path, command, FixedClock(TODAY))

    def show_key_page(recovery_key: str, practice_name: str) -> None:
        pdf = recovery_key_page(practice_name=practice_name, recovery_key=recovery_key, created_on=TODAY)
        preview = PreviewDialog(pdf, title="Recovery key", suggested="recovery-key.pdf", prompts=prompts)
        previews.append(preview)
        preview.show()

    shown = FirstStartDialog(
        make=make,
        aside=InlineAside(),
        prompts=prompts,
        show_key_page=show_key_page,
        restore=lambda _: tmp_path / "restored.arcdb",
        folder=tmp_path / "data",
    )
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.ui.firstPractice.hasFocus)
    yield shown
    for preview in previews:
        preview.close()
        preview.deleteLater()


def keys(qtbot: QtBot, *texts: str) -> None:
    """Types each text into what has the focus, going on by Tab, and presses Enter at the end."""
    for number, text in enumerate(texts):
        if number:
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClicks(QApplication.focusWidget(), text)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_from_the_practices_name_to_the_printed_key(
    dialog: FirstStartDialog, prompts: FakePrompts, previews: list[PreviewDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    ui = dialog.ui
    keys(qtbot, "Maple Street: Family & Co.")
    assert dialog.page == 1
    keys(qtbot, "Ada Admin", "ada", PASSWORD, PASSWORD)
    assert dialog.page == 2
    path = tmp_path / "data" / "Maple Street Family Co.arcdb"
    assert path.is_file()
    assert (ui.firstPassword.text(), ui.firstAgain.text()) == ("", "")
    assert not ui.firstNextButton.isEnabled(), "not before the key is kept"

    assert QApplication.focusWidget() is ui.firstPrintButton
    qtbot.keyClick(ui.firstPrintButton, Qt.Key.Key_Space)
    prompts.saved_to = tmp_path / "key.pdf"
    qtbot.keyClick(previews[0].ui.previewSaveButton, Qt.Key.Key_Space)
    text = PdfReader(BytesIO((tmp_path / "key.pdf").read_bytes())).pages[0].extract_text()
    assert "Maple Street: Family & Co." in text
    squeezed = "".join(text.split())
    assert [group for group in ui.firstKey.text().split("-") if group not in squeezed] == []

    qtbot.keyClick(ui.firstKept, Qt.Key.Key_Space)
    qtbot.keyClick(ui.firstNextButton, Qt.Key.Key_Return)
    assert dialog.access is not None
    assert open_practice(path, "ada", PASSWORD).user.role == "admin"


def test_what_is_missing_is_said_on_each_page(dialog: FirstStartDialog, qtbot: QtBot) -> None:
    ui = dialog.ui
    keys(qtbot, " ")
    assert ui.firstError.text() == "Give the practice's name."
    keys(qtbot, "Maple")
    keys(qtbot, "", "", PASSWORD, "another")
    assert ui.firstError.text() == "Give your name. Choose a sign-in name. The two passwords differ."
    assert ui.firstName.hasFocus()
    keys(qtbot, "Ada", "ada", "", "")
    ui.firstPassword.setText("short")
    ui.firstAgain.setText("short")
    qtbot.keyClick(ui.firstAgain, Qt.Key.Key_Return)
    assert "12 characters" in ui.firstError.text()
    assert dialog.page == 1


def test_back_keeps_what_was_typed(dialog: FirstStartDialog, qtbot: QtBot) -> None:
    keys(qtbot, "Maple")
    qtbot.keyClick(dialog.ui.firstBackButton, Qt.Key.Key_Space)
    assert dialog.page == 0
    assert dialog.ui.firstPractice.text() == "Maple"


def test_a_practice_that_stands_there_is_not_written_over(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    standing = tmp_path / "data" / "Maple.arcdb"
    standing.write_bytes(b"somebody's")
    keys(qtbot, "Maple")
    keys(qtbot, "Ada Admin", "ada", PASSWORD, PASSWORD)
    assert dialog.page == 1
    assert "exists already" in dialog.ui.firstError.text()
    assert standing.read_bytes() == b"somebody's"


def test_leaving_without_the_key_asks(dialog: FirstStartDialog, prompts: FakePrompts, qtbot: QtBot) -> None:
    keys(qtbot, "Maple")
    keys(qtbot, "Ada Admin", "ada", PASSWORD, PASSWORD)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert prompts.asked[-1].startswith("Recovery key: ")
    prompts.answers = [True]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.access is None


def test_a_synchronised_folder_is_refused(dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.ui.firstFolder.setText(str(tmp_path / "OneDrive" / "practice"))
    keys(qtbot, "Maple")
    assert dialog.page == 0
    assert "synchronized" in dialog.ui.firstError.text()


def test_a_practice_on_this_pc_is_opened_instead(
    dialog: FirstStartDialog, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.files = [tmp_path / "oak.arcdb"]
    dialog.ui.firstOpenButton.click()
    assert dialog.open_instead == tmp_path / "oak.arcdb"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("Maple", "Maple"),
        ("  Dr. Łukasz / Nguyễn: OB-GYN ", "Dr Łukasz Nguyễn OB-GYN"),
        ("../../etc", "etc"),
        ("*?", ""),
        ("x" * 90, "x" * 60),
    ],
)
def test_file_names_are_made_of_the_practices_name(name: str, stem: str) -> None:
    assert file_stem(name) == stem


def test_who_has_a_backup_needs_no_new_practice(dialog: FirstStartDialog, tmp_path: Path) -> None:
    dialog.ui.firstRestoreButton.click()
    assert dialog.open_instead == tmp_path / "restored.arcdb"
    assert dialog.result() == FirstStartDialog.DialogCode.Accepted
