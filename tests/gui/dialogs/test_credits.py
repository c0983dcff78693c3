"""A credit is verified and given back, and money without a claim explained: by keys, on a real practice."""

from __future__ import annotations

from pathlib import Path

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import ANSWERED, Opener
from x12_texts import Answer, remittance

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.credits import CreditState
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.credit_step import CreditStepDialog
from arcaller_desktop.gui.dialogs.unapplied import UnappliedDialog
from arcaller_desktop.gui.panes.credits import CreditsPane
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, import_files


@pytest.fixture
def pane(real_desk: Desk, practice: Context, tmp_path: Path, show: Opener) -> CreditsPane:
    """The payer paid its $50.00 once more, with $2.00 of interest in another remittance that does not balance."""
    again = Answer(visit=ANSWERED, lines=((50, (("CO", "45", 30), ("PR", "1", 120))),), number="ICN2")
    whole = remittance(again, paid_on="20260210", trace="T2")
    file = tmp_path / "again.835"
    file.write_bytes(whole)
    import_files(practice, ImportFiles(paths=(file,)), NoProgress())
    held = tmp_path / "held.835"
    held.write_bytes(remittance(again, paid_on="20260211", trace="T3").replace(b"*50*C*ACH", b"*52*C*ACH"))
    import_files(practice, ImportFiles(paths=(held,)), NoProgress())
    made = CreditsPane(real_desk)
    made.resize(1300, 640)
    show(made)
    made.reload()
    return made


def dialog_of(pane: CreditsPane) -> CreditStepDialog:
    return [one for one in pane.window().findChildren(CreditStepDialog) if one.isVisible()][-1]


def press(pane: CreditsPane, qtbot: QtBot, state: CreditState) -> CreditStepDialog:
    button = pane.buttons[state]
    assert button.isEnabled()
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    return dialog_of(pane)


def test_a_credit_goes_back_by_keys(pane: CreditsPane, qtbot: QtBot, prompts: FakePrompts) -> None:
    row = pane.credits.model.items[0]
    assert pane.credits.model.index(0, 1).data() == "Alder Health"
    assert pane.credits.model.index(0, 9).data() == "Paid twice"
    assert "not verified yet" in pane.credits.detail.text().lower()
    assert not pane.buttons[CreditState.REQUESTED].isEnabled()
    dialog = press(pane, qtbot, CreditState.VERIFIED)
    assert dialog.ui.creditCause.currentText() == "Paid twice"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert pane.credits.model.items[0].state is CreditState.VERIFIED
    dialog = press(pane, qtbot, CreditState.REQUESTED)
    assert not dialog.ui.creditCause.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog = press(pane, qtbot, CreditState.REFUNDED)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "check or EFT number" in dialog.ui.creditError.text()
    qtbot.keyClicks(dialog.ui.creditReference, "1001")
    dialog.ui.creditSaveButton.click()
    assert prompts.banners[-1].endswith("refunded.")
    # Of two answers without a reversal one alone writes off and moves: with the payment gone back nothing is over.
    assert (row.amount_cents, row.suggested_cents) == (50_00, 50_00)
    assert pane.credits.model.items == []
    pane.shown.setCurrentIndex(1)
    assert [one.reference for one in pane.credits.model.items] == ["1001"]


def test_money_without_a_claim_is_explained(pane: CreditsPane, qtbot: QtBot) -> None:
    assert [(row.kind.value, row.amount_cents) for row in pane.unapplied.model.items] == [("Payment held", 52_00)]
    pane.unapplied.table.setFocus()
    qtbot.keyClick(pane.unapplied.table, Qt.Key.Key_Return)
    dialog = [one for one in pane.window().findChildren(UnappliedDialog) if one.isVisible()][-1]
    dialog.ui.unappliedResolution.setCurrentText("Otherwise, see note")
    dialog.ui.unappliedSaveButton.click()
    assert "Say what became of it." in dialog.ui.unappliedError.text()
    dialog.ui.unappliedNote.setPlainText("The payer sends it again.")
    dialog.ui.unappliedSaveButton.click()
    assert pane.unapplied.model.items == []
    pane.shown.setCurrentIndex(1)
    assert pane.unapplied.model.index(0, 6).data() == "Otherwise, see note"
    pane.reopen_button.click()
    pane.shown.setCurrentIndex(0)
    assert len(pane.unapplied.model.items) == 1


def test_enter_goes_to_the_claim(pane: CreditsPane, qtbot: QtBot, answered: ClaimId) -> None:
    wanted: list[object] = []
    pane.claim_wanted.connect(wanted.append)
    pane.credits.table.setFocus()
    qtbot.keyClick(pane.credits.table, Qt.Key.Key_Return)
    assert wanted == [answered]
