"""Deposits are entered, imported and matched with payments: on a real practice, where one payment of $50.00 came."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.deposit import DepositDialog
from arcaller_desktop.gui.dialogs.deposit_import import DepositImportDialog
from arcaller_desktop.gui.panes.deposits import DepositsPane


@pytest.fixture
def pane(real_desk: Desk, show: Opener) -> DepositsPane:
    made = DepositsPane(real_desk)
    made.resize(1300, 640)
    show(made)
    made.reload()
    return made


def dialog_of(pane: DepositsPane) -> DepositDialog:
    return [one for one in pane.window().findChildren(DepositDialog) if one.isVisible()][-1]


def enter(pane: DepositsPane, qtbot: QtBot, amount: str, reference: str = "") -> None:
    pane.new_button.setFocus()
    qtbot.keyClick(pane.new_button, Qt.Key.Key_Space)
    dialog = dialog_of(pane)
    qtbot.keyClicks(dialog.ui.depositAmount, amount)
    qtbot.keyClicks(dialog.ui.depositReference, reference)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_deposit_is_entered_and_matched_by_keys(pane: DepositsPane, qtbot: QtBot, prompts: FakePrompts) -> None:
    assert [one.open_cents for one in pane.payments.model.items] == [50_00]
    assert "Enter deposits" in pane.deposits.empty.text()
    enter(pane, qtbot, "65.00", "mobile")
    assert pane.payments.detail.text().endswith("$65.00 open: $15.00 more in the bank.")
    pane.match_button.setFocus()
    qtbot.keyClick(pane.match_button, Qt.Key.Key_Space)
    assert prompts.banners[-1] == "$50.00 matched."
    assert [one.open_cents for one in pane.deposits.model.items] == [15_00]
    assert pane.payments.model.items == []
    assert "by hand" in pane.deposits.detail.text()
    pane.edit_button.click()
    dialog = dialog_of(pane)
    dialog.ui.depositOther.setText("15")
    dialog.ui.depositSaveButton.click()
    assert "Say what the part from others is." in dialog.ui.depositError.text()
    dialog.ui.depositOtherNote.setText("Copays")
    dialog.ui.depositSaveButton.click()
    assert pane.deposits.model.items == []
    pane.shown.setCurrentIndex(1)
    assert [one.open_cents for one in pane.deposits.model.items] == [0]
    pane.unmatch_button.click()
    assert [one.open_cents for one in pane.deposits.model.items] == [50_00]


def test_nothing_is_taken_away_unasked(pane: DepositsPane, qtbot: QtBot, prompts: FakePrompts) -> None:
    enter(pane, qtbot, "10")
    pane.void_button.click()
    assert len(pane.deposits.model.items) == 1
    prompts.answers = [True]
    pane.void_button.click()
    assert pane.deposits.model.items == []


def test_an_amount_that_is_none_is_marked(pane: DepositsPane, qtbot: QtBot) -> None:
    enter(pane, qtbot, "ten")
    dialog = dialog_of(pane)
    assert "dollars and cents" in dialog.ui.depositError.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_banks_list_is_looked_at_first(
    real_desk: Desk, pane: DepositsPane, tmp_path: Path, show: Opener, prompts: FakePrompts
) -> None:
    file = tmp_path / "bank.csv"
    file.write_text("Day,Text,In\n02/02/2026,ACH ALDER,50.00\n02/03/2026,FEE,-1\n", encoding="utf-8")
    dialog = DepositImportDialog(real_desk)
    show(dialog)
    dialog.take_file(file)
    assert not dialog.ui.bankImportButton.isEnabled()
    for box, head in ((dialog.ui.bankDate, "Day"), (dialog.ui.bankAmount, "In"), (dialog.ui.bankReference, "Text")):
        box.setCurrentText(head)
    assert dialog.ui.bankSummary.text() == "1 new deposit over $50.00."
    assert [problem.message for problem in dialog.problems.items] == ["No money came in with this row."]
    dialog.ui.bankImportButton.click()
    assert prompts.banners == ["1 deposit imported, 1 match made."]
    assert pane.deposits.model.items == []


def test_what_is_clear_is_matched_at_once(pane: DepositsPane, qtbot: QtBot, prompts: FakePrompts) -> None:
    pane.auto_button.click()
    assert prompts.banners[-1] == "Nothing more is clear; match by hand."


def test_the_reconciliation_is_written(pane: DepositsPane, tmp_path: Path, prompts: FakePrompts) -> None:
    prompts.saved_to = tmp_path / "out.xlsx"
    pane.export_button.click()
    assert prompts.banners[-1].endswith("written to out.xlsx.")
