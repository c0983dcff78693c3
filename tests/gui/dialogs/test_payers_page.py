"""The payers' page on a real practice: contacts, facts and notes by keys, the scorecard, and a library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.payer_library import PayerLibraryDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.panes.payers import PayersPage
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payer_details import payer_details


@pytest.fixture
def window(practice: Context, real_desk: Desk, show: Opener) -> Iterator[MainWindow]:
    made = MainWindow(real_desk, PracticeSource(practice), banner=Banner(), user="Ada Admin", practice="Maple")
    Office(real_desk, made)
    made.resize(1366, 768)
    show(made)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PayersPage:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(PayersPage)
    assert found is not None
    assert found.isVisible()
    return found


def type_line(qtbot: QtBot, *texts: str) -> None:
    """Types into the fields one after another, Tab between them."""
    for text in texts:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        if text:
            qtbot.keyClicks(focus, text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def test_a_payer_is_in_hand_with_its_card_and_figures(page: PayersPage) -> None:
    assert page.policy is not None
    assert page.ui.payerNameLabel.text() == page.policy.card.name
    assert "Filing" in page.ui.payerFacts.toPlainText()
    score = page.ui.payerScore.toPlainText()
    assert "no calls" in score
    assert "half within" in score
    assert not page.ui.payerContradictions.isVisible()


def test_a_contact_by_keys(page: PayersPage, practice: Context, qtbot: QtBot) -> None:
    page.ui.payerTabs.setCurrentWidget(page.ui.payerContactsTab)
    qtbot.keyClick(page.ui.contactAddButton, Qt.Key.Key_Space)
    dialog = page.window().findChild(QDialog, "payerContactDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.ui.contactPurpose.hasFocus)  # type: ignore[attr-defined]
    type_line(qtbot, "Appeals", "", "Grievance desk", "8005550109")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert page.payer_id is not None
    kept = payer_details(practice, page.payer_id).contacts
    assert [(one.purpose.value, one.name, one.phone) for one in kept] == [("appeals", "Grievance desk", "8005550109")]
    assert [one.name for one in page.contacts.items] == ["Grievance desk"]


def test_a_contact_without_a_way_to_reach_it_stays_open(page: PayersPage, qtbot: QtBot) -> None:
    page.ui.contactAddButton.click()
    dialog = page.window().findChild(QDialog, "payerContactDialog")
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "phone" in dialog.ui.contactError.text()  # type: ignore[attr-defined]


def test_a_removed_fact_can_be_taken_back(
    page: PayersPage, practice: Context, prompts: FakePrompts, qtbot: QtBot
) -> None:
    page.ui.payerTabs.setCurrentWidget(page.ui.payerFactsTab)
    page.ui.factAddButton.click()
    dialog = page.window().findChild(QDialog, "payerFactDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.ui.factKind.hasFocus)  # type: ignore[attr-defined]
    type_line(qtbot, "", "", "Pays on Thursdays", "", "Portal")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert [one.text for one in page.facts.items] == ["Pays on Thursdays"]
    page.ui.factRemoveButton.click()
    assert page.facts.items == []
    assert prompts.undo is not None
    prompts.undo()
    assert [one.text for one in page.facts.items] == ["Pays on Thursdays"]


def test_the_filter_narrows_and_review_shows_what_is_old(page: PayersPage, qtbot: QtBot) -> None:
    everything = len(page.payers.items)
    assert everything
    qtbot.keyClicks(page.ui.payersFilter, "no such payer")
    assert page.payers.items == []
    assert page.policy is None
    page.ui.payersFilter.clear()
    assert len(page.payers.items) == everything
    qtbot.keyClick(page.ui.payersReviewOnly, Qt.Key.Key_Space)
    assert page.payers.items == []


def test_a_library_goes_out_and_comes_back_in(
    page: PayersPage, window: MainWindow, real_desk: Desk, prompts: FakePrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "library.json"
    prompts.saved_to = file
    real_desk.commands.run(Command.EXPORT_LIBRARY)
    assert file.is_file()
    text = file.read_text(encoding="utf-8")
    assert page.policy is not None
    file.write_text(text.replace('"facts": []', f'"facts": [{FACT}]'), encoding="utf-8")
    prompts.files = [file]
    real_desk.commands.run(Command.IMPORT_LIBRARY)
    dialog = window.findChild(PayerLibraryDialog)
    assert dialog is not None
    assert len(dialog.chosen) == len(page.payers.items)
    qtbot.keyClick(dialog.ui.libraryTable, Qt.Key.Key_Space)
    assert len(dialog.chosen) == len(page.payers.items) - 1
    qtbot.keyClick(dialog.ui.libraryTable, Qt.Key.Key_Space)
    assert [detail.theirs for detail in dialog.details.items] == ["18 months from payment"]
    dialog.ui.libraryTakeButton.click()
    assert not dialog.isVisible()
    assert [one.text for one in page.facts.items] == ["18 months from payment"]


FACT = '{"kind": "recoupment", "text": "18 months from payment", "source": "Contract", "verified_on": "2026-01-05"}'
