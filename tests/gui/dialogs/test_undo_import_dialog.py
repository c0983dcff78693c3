"""Undoing an import: what rests on it is named, nothing happens unasked, and the money goes back."""

from __future__ import annotations

import pytest
from fakes import FakePrompts
from real_practice import Opener

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.undo_import import UndoImportDialog
from arcaller_desktop.services.context import Context


@pytest.fixture
def dialog(real_desk: Desk, show: Opener) -> UndoImportDialog:
    made = UndoImportDialog(real_desk)
    show(made)
    return made


def balance(practice: Context, claim_id: ClaimId) -> tuple[int, int]:
    row = practice.database.rows("SELECT balance_cents, patient_cents FROM claim WHERE id = ?", (claim_id,))[0]
    return row[0], row[1]


def test_the_imports_are_listed_newest_first(dialog: UndoImportDialog) -> None:
    assert [batch.files for batch in dialog.imports.items] == [("paid.835",), ("claims.837",)]
    assert dialog.ui.undoDetail.text() == "Nothing rests on it: it can be undone."
    assert dialog.ui.undoButton.isEnabled()


def test_what_rests_on_an_import_is_named(dialog: UndoImportDialog) -> None:
    dialog.ui.undoImports.selectRow(1)
    assert dialog.ui.undoDetail.text().startswith("It cannot be undone, because this rests on it:\n•  payment ")
    assert not dialog.ui.undoButton.isEnabled()


def test_only_a_confirmed_undo_takes_the_money_back(
    dialog: UndoImportDialog, real_desk: Desk, practice: Context, answered: ClaimId, prompts: FakePrompts
) -> None:
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    assert balance(practice, answered) == (120_00, 120_00)
    dialog.ui.undoButton.click()
    assert "[Undo the import] [Keep it]" in prompts.asked[-1]
    assert balance(practice, answered) == (120_00, 120_00)
    prompts.answers = [True]
    dialog.ui.undoButton.click()
    assert balance(practice, answered) == (200_00, 0)
    assert prompts.banners == ["The import is undone: 1 claim and 1 payment taken back."]
    assert published
    assert dialog.imports.index(0, 4).data() == "Undone"
    assert dialog.ui.undoDetail.text() == "It was undone already."
    assert not dialog.ui.undoButton.isEnabled()
    dialog.ui.undoImports.selectRow(1)
    assert dialog.ui.undoButton.isEnabled()
