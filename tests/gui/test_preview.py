"""What is previewed is what is printed and saved; looking changes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from arcaller_desktop.documents.recovery_key import render_recovery_key
from arcaller_desktop.gui import printing
from arcaller_desktop.gui.dialogs import preview
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.theme import Theme


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_recovery_key(practice_name="Maple", recovery_key="0123456789ABCDEF" * 2, created_on=date(2026, 3, 12))


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, prompts: FakePrompts, pdf: bytes) -> PreviewDialog:
    shown = PreviewDialog(pdf, title="Recovery key", suggested="recovery-key.pdf", prompts=prompts)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def pdf_printer(path: Path) -> QPrinter:
    printer = printing.letter_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def darkness(image: QImage) -> float:
    """The share of dark points, looked at every few points."""
    points = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return sum(image.pixelColor(x, y).lightness() < 128 for x, y in points) / len(points)


def test_without_a_printer_it_says_so(
    dialog: PreviewDialog, prompts: FakePrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Where no printer is known, Qt hands out one that writes a PDF file; Windows has no dialog for that.
    monkeypatch.setattr(printing.sys, "platform", "win32")
    monkeypatch.setattr(QPrinter, "outputFormat", lambda _: QPrinter.OutputFormat.PdfFormat)
    dialog.print_pages()
    assert [type(error) for error in prompts.errors] == [printing.NoPrinterError]
    assert dialog.ui.previewPrintButton.isEnabled()


def test_it_fits_the_screen_and_offers_the_name_of_what_it_shows_now(
    dialog: PreviewDialog, prompts: FakePrompts, pdf: bytes
) -> None:
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
    dialog.show_pdf(pdf, notice="Recorded.", suggested="statement-000001.pdf")
    dialog.show_pdf(pdf)
    dialog.save_as_pdf()
    assert prompts.asked[-1] == "Save as PDF: statement-000001.pdf"


def test_a_paper_that_is_shown_once_is_not_closed_unkept_by_mistake(
    qtbot: QtBot, theme: Theme, prompts: FakePrompts, pdf: bytes, tmp_path: Path
) -> None:
    once = PreviewDialog(pdf, title="Key", suggested="key.pdf", prompts=prompts, shown_once="Shown only now.")
    qtbot.addWidget(once)
    with qtbot.waitExposed(once):
        once.show()
    qtbot.keyClick(once, Qt.Key.Key_Escape)
    assert prompts.asked == ["Key: Shown only now. [Close without keeping it] [Go back]"]
    assert once.isVisible()
    prompts.saved_to = tmp_path / "key.pdf"
    once.save_as_pdf()
    once.close()
    assert len(prompts.asked) == 2
    assert not once.isVisible()


def test_printed_pages_show_black_on_white(
    qtbot: QtBot, dialog: PreviewDialog, prompts: FakePrompts, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"
    dialog.print_to(pdf_printer(target))
    qtbot.waitUntil(lambda: bool(prompts.banners), timeout=20_000)
    assert prompts.banners[-1] == "1 page was sent to the printer."
    printed = QPdfDocument(None)
    printed.load(str(target))
    assert printed.pageCount() == dialog.page_count
    size = printed.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (612, 792)
    page = printed.render(0, size.toSize() * 2)
    share = darkness(page.convertToFormat(QImage.Format.Format_RGB32))
    assert 0.001 < share < 0.2


def test_enter_prints_and_asks_for_the_printer(
    qtbot: QtBot, dialog: PreviewDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "chosen.pdf"
    monkeypatch.setattr(preview, "ask_for_printer", lambda pages, parent: pdf_printer(target))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.ui.previewPrintButton.isEnabled() and target.exists(), timeout=20_000)
    assert target.stat().st_size > 1000


def test_what_is_saved_is_what_is_shown(
    qtbot: QtBot, dialog: PreviewDialog, prompts: FakePrompts, tmp_path: Path, pdf: bytes
) -> None:
    prompts.saved_to = tmp_path / "saved.pdf"
    qtbot.keyClick(dialog.ui.previewSaveButton, Qt.Key.Key_Space)
    assert (tmp_path / "saved.pdf").read_bytes() == pdf


def test_a_folder_that_is_not_there_is_said(
    qtbot: QtBot, dialog: PreviewDialog, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.saved_to = tmp_path / "missing" / "saved.pdf"
    qtbot.keyClick(dialog.ui.previewSaveButton, Qt.Key.Key_Space)
    assert "saved.pdf was not saved" in str(prompts.errors[-1])


def test_every_button_has_a_name_and_escape_closes(qtbot: QtBot, dialog: PreviewDialog) -> None:
    assert all(button.accessibleName() for button in dialog.findChildren(QPushButton))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
