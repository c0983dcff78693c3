"""Rates are imported and looked up, and what they show is sent to the payer and won: by keys, on a real practice."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from money_samples import bring_rates, rates_file
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.underpayments import UnderpaymentState
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.rate_import import RateImportDialog
from arcaller_desktop.gui.dialogs.rates import RatesDialog
from arcaller_desktop.gui.dialogs.underpayment_step import UnderpaymentStepDialog
from arcaller_desktop.gui.panes.underpayments import UnderpaymentsPane
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.rates import rate_tables


@pytest.fixture
def pane(real_desk: Desk, practice: Context, tmp_path: Path, show: Opener) -> UnderpaymentsPane:
    bring_rates(practice, tmp_path)
    made = UnderpaymentsPane(real_desk)
    made.resize(1200, 500)
    show(made)
    made.reload()
    return made


def step_dialog(pane: UnderpaymentsPane) -> UnderpaymentStepDialog:
    found = [dialog for dialog in pane.window().findChildren(UnderpaymentStepDialog) if dialog.isVisible()]
    return found[-1]


def test_the_list_says_what_is_short_and_why(pane: UnderpaymentsPane) -> None:
    assert [row.short_cents for row in pane.list.model.items] == [25_00]
    assert pane.list.summary.text() == "$25.00 short · $0.00 won since 01/01/2026"
    assert "row 99213" in pane.list.detail.text()
    assert pane.group.itemText(1) == "Alder Health, 99213: $25.00"
    possible = {state for state, button in pane.buttons.items() if button.isEnabled()}
    assert possible == {UnderpaymentState.SENT, UnderpaymentState.WON, UnderpaymentState.WITHDRAWN}


def test_without_rates_the_list_says_what_to_do(real_desk: Desk, show: Opener) -> None:
    made = UnderpaymentsPane(real_desk)
    show(made)
    made.reload()
    assert "There are no rates yet" in made.list.empty.text()


def test_a_dispute_by_keys(pane: UnderpaymentsPane, qtbot: QtBot, prompts: FakePrompts) -> None:
    pane.buttons[UnderpaymentState.SENT].setFocus()
    qtbot.keyClick(pane.buttons[UnderpaymentState.SENT], Qt.Key.Key_Space)
    dialog = step_dialog(pane)
    qtbot.keyClicks(dialog.ui.stepReference, "D-778")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert prompts.banners[-1] == "1 line: sent to payer."
    assert pane.list.model.items[0].state is UnderpaymentState.SENT
    assert pane.list.model.items[0].reference == "D-778"
    pane.buttons[UnderpaymentState.REJECTED].click()
    dialog = step_dialog(pane)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Say why" in dialog.ui.stepError.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    pane.buttons[UnderpaymentState.WON].click()
    dialog = step_dialog(pane)
    assert dialog.ui.stepRecovered.text() == "25.00"
    dialog.ui.stepRecovered.setText("twenty")
    dialog.ui.stepSaveButton.click()
    assert "dollars and cents" in dialog.ui.stepError.text()
    dialog.ui.stepRecovered.setText("24.50")
    dialog.ui.stepSaveButton.click()
    assert list(pane.list.model.items) == []
    pane.shown.setCurrentIndex(1)
    assert [row.recovered_cents for row in pane.list.model.items] == [24_50]


def test_enter_goes_to_the_claim(pane: UnderpaymentsPane, qtbot: QtBot, answered: ClaimId) -> None:
    wanted: list[object] = []
    pane.claim_wanted.connect(wanted.append)
    pane.list.table.setFocus()
    qtbot.keyClick(pane.list.table, Qt.Key.Key_Return)
    assert wanted == [answered]


def test_a_file_is_looked_at_before_it_is_imported(
    real_desk: Desk, practice: Context, tmp_path: Path, show: Opener, prompts: FakePrompts
) -> None:
    dialog = RateImportDialog(real_desk)
    show(dialog)
    assert not dialog.ui.rateImportButton.isEnabled()
    dialog.take_file(rates_file(tmp_path))
    assert dialog.ui.rateImportName.text() == "alder"
    assert dialog.ui.rateImportSummary.text() == "1 row can be taken in, 1 cannot and will be left out."
    assert [problem.message for problem in dialog.problems.items] == ["No payer here is called “Nobody”."]
    assert rate_tables(practice) == ()
    dialog.ui.rateImportName.setText("Alder 2026")
    dialog.ui.rateImportButton.click()
    assert prompts.banners == ["Alder 2026, version 1: 1 rate imported. 1 line underpaid by $25.00."]
    assert [(table.name, table.rows) for table in rate_tables(practice)] == [("Alder 2026", 1)]


def test_another_column_is_chosen_by_hand(real_desk: Desk, tmp_path: Path, show: Opener, qtbot: QtBot) -> None:
    file = tmp_path / "odd.csv"
    file.write_text("What,Pays,Fee 2025\n99213,120,110\n", encoding="utf-8")
    dialog = RateImportDialog(real_desk)
    show(dialog)
    dialog.take_file(file)
    assert not dialog.ui.rateImportButton.isEnabled()
    dialog.ui.mapProcedure.setCurrentText("What")
    dialog.ui.mapAmount.setCurrentText("Pays")
    dialog.ui.rateImportPayer.setCurrentText("Alder Health")
    qtbot.waitUntil(lambda: len(dialog.rows.items) == 1)
    assert dialog.ui.rateImportButton.isEnabled()


def test_a_rate_is_looked_up(real_desk: Desk, practice: Context, tmp_path: Path, show: Opener) -> None:
    bring_rates(practice, tmp_path)
    dialog = RatesDialog(real_desk)
    show(dialog)
    ui = dialog.ui
    ui.ratesPayer.setCurrentText("Alder Health")
    ui.ratesLookupButton.click()
    assert "Type a code" in ui.ratesError.text()
    ui.ratesCode.setText("99213-25")
    ui.ratesPlace.setText("11")
    ui.ratesLookupButton.click()
    assert ui.ratesAnswer.text().startswith("$195.00 for 99213-25 on 03/12/2026 at 11: “Alder 2026”, row 99213")
    ui.ratesCode.setText("99213-26")
    ui.ratesLookupButton.click()
    assert "nothing is known: modifier 26 changes the price" in ui.ratesAnswer.text()


def test_retiring_asks_first(
    real_desk: Desk, practice: Context, tmp_path: Path, show: Opener, prompts: FakePrompts
) -> None:
    bring_rates(practice, tmp_path)
    dialog = RatesDialog(real_desk)
    show(dialog)
    dialog.ui.ratesRetireButton.click()
    assert not rate_tables(practice)[0].is_retired
    prompts.answers = [True]
    dialog.ui.ratesRetireButton.click()
    assert rate_tables(practice)[0].is_retired
    assert not dialog.ui.ratesRetireButton.isEnabled()


def test_the_lines_of_one_claim(pane: UnderpaymentsPane, answered: ClaimId) -> None:
    pane.show_claim(ClaimId(10_000))
    assert pane.list.empty.text() == "On this claim nothing was allowed too little, as far as the rates say."
    pane.show_claim(answered)
    assert pane.list.summary.text() == "Claim A1 alone · $25.00 short"
    assert pane.all_button.isVisible()
    pane.all_button.click()
    assert pane.list.summary.text().endswith("won since 01/01/2026")
    assert not pane.all_button.isVisible()
