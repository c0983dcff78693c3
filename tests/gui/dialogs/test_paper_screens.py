"""Statement runs, letters, wordings and envelopes in the window, against a real small practice."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from real_practice import Opener

from arcaller_desktop.domain.dunning import STANDARD
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.letter import LetterDialog
from arcaller_desktop.gui.dialogs.letter_editor import LetterEditorDialog
from arcaller_desktop.gui.dialogs.paper import PaperDialog
from arcaller_desktop.gui.dialogs.statement_list import Reader, StatementListDialog, of_account, of_run
from arcaller_desktop.gui.dialogs.statement_policy import DAY, StatementPolicyDialog
from arcaller_desktop.gui.panes.statements import StatementsPane
from arcaller_desktop.services.balances import patient_balance
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.dunning import dunning_policy
from arcaller_desktop.services.letter_templates import current_template, template_rows
from arcaller_desktop.services.letters import letter_choice
from arcaller_desktop.services.paper_settings import paper_settings
from arcaller_desktop.services.practices import SavePractice, practice_profile, save_practice
from arcaller_desktop.services.run_mailing import statement_ledger, statement_runs, statements_of_run


@pytest.fixture
def billing(practice: Context) -> Context:
    profile = practice_profile(practice)
    address = dataclasses.replace(profile.address, line1="12 Maple St", city="Dayton", state="OH", zip_code="45402")
    save_practice(practice, SavePractice(profile=dataclasses.replace(profile, address=address)))
    return practice


@pytest.fixture
def guarantor(billing: Context, answered: ClaimId) -> GuarantorId:
    return GuarantorId(patient_balance(billing, answered).guarantor_id)


@pytest.fixture
def pane(real_desk: Desk, billing: Context, show: Opener) -> StatementsPane:
    made = StatementsPane(real_desk)
    show(made)
    made.reload()
    return made


def test_a_run_from_the_day_to_the_mail(pane, billing, prompts, qtbot) -> None:
    shown: list[int] = []
    pane.pages_wanted.connect(shown.append)
    assert not pane.ui.runCommitButton.isEnabled()
    pane.ui.runLookButton.click()
    assert [member.amount_due_cents for member in pane.members.items] == [120_00]
    assert statement_runs(billing) == ()
    prompts.answers = [True]
    pane.ui.runCommitButton.click()
    (run,) = statement_runs(billing)
    assert shown == [run.run_id]
    assert [one.state for one in pane.runs.items] == ["open"]
    pane.ui.runsMailedButton.click()
    assert statement_runs(billing)[0].state == "mailed"
    assert not pane.ui.runsUndoButton.isEnabled()


def test_leaving_out_and_putting_back(pane, prompts) -> None:
    prompts.names = ["pays on Friday"]
    pane.ui.runLookButton.click()
    pane.ui.runMembersTable.selectRow(0)
    pane.ui.runLeaveOutButton.click()
    assert [held.hold.words for held in pane.held.items] == ["pays on Friday"]
    assert not pane.ui.runCommitButton.isEnabled()
    pane.ui.runHeldTable.selectRow(0)
    pane.ui.runPutBackButton.click()
    assert len(pane.members.items) == 1


def test_a_letter_is_written_looked_at_and_recorded(real_desk, billing, guarantor, show) -> None:
    sent, again = [], []
    made = LetterDialog(real_desk, guarantor, letter_choice(billing, guarantor), sent=sent.append, reprint=again.append)
    show(made)
    ui = made.ui
    ui.letterKind.setCurrentIndex(ui.letterKind.findData("refund"))
    assert "Amount refunded" in ui.letterLacks.text()
    assert not ui.letterSendButton.isEnabled()
    for name, text in (("refund_amount", "$5.00"), ("refund_reason", "paid twice"), ("refund_method", "check 12")):
        made.fields[name].setText(text)
    made._pages.draw()
    assert ui.letterSendButton.isEnabled()
    ui.letterSendButton.click()
    assert len(sent) == 1
    assert [letter.kind for letter in letter_choice(billing, guarantor).sent] == ["refund"]


def test_a_wording_is_judged_at_every_key(real_desk, billing, show, qtbot) -> None:
    made = LetterEditorDialog(real_desk, template_rows(billing))
    show(made)
    ui = made.ui
    before = ui.editorBody.toPlainText()
    assert not ui.editorSaveButton.isEnabled()
    ui.editorBody.setPlainText(before + "\n\n{amount_do}")
    assert "Did you mean {amount_due}?" in ui.editorProblems.text()
    assert not ui.editorSaveButton.isEnabled()
    ui.editorBody.setPlainText(before + "\n\nThank you, {guarantor}.")
    assert ui.editorSaveButton.isEnabled()
    ui.editorSaveButton.click()
    assert current_template(billing, "reminder", "en").version == 1
    assert "Version 1" in ui.editorVersion.text()
    ui.editorFacts.setCurrentRow(0)
    qtbot.keyClick(ui.editorFacts, Qt.Key.Key_Return)
    assert "{today}" in ui.editorBody.toPlainText()


def test_envelopes_are_tried_before_they_are_kept(real_desk, billing, show) -> None:
    shown = []
    made = PaperDialog(real_desk, paper_settings(billing), show_paper=shown.append)
    show(made)
    ui = made.ui
    ui.paperEnvelope.setCurrentIndex(ui.paperEnvelope.findData("double_10"))
    ui.paperRight.setValue(0.125)
    ui.paperColour.setText("#7A1F1F")
    made._pages.draw()
    ui.paperPrintButton.click()
    assert shown
    assert paper_settings(billing).envelope == "common"
    ui.paperSaveButton.click()
    kept = paper_settings(billing)
    assert (kept.envelope, kept.right, kept.colour) == ("double_10", 125, "#7A1F1F")


def test_the_policy_is_checked_as_a_whole(real_desk, billing, show) -> None:
    made = StatementPolicyDialog(real_desk, STANDARD)
    show(made)
    day = made.ui.policyBands.cellWidget(1, DAY)
    day.setValue(0)
    made.ui.policySaveButton.click()
    assert "comes after" in made.ui.policyError.text()
    assert dunning_policy(billing) == STANDARD
    day.setValue(35)
    made.ui.policySaveButton.click()
    assert dunning_policy(billing).bands[1].from_days == 35


def test_mail_that_came_back_is_found_by_its_number(pane, real_desk, billing, guarantor, prompts, show) -> None:
    prompts.answers = [True]
    pane.ui.runLookButton.click()
    pane.ui.runCommitButton.click()
    (run,) = statement_runs(billing)
    documents = []
    made = StatementListDialog(
        real_desk, of_run(statements_of_run(billing, run.run_id)), title="x", show_document=documents.append
    )
    show(made)
    made.ui.listFind.setText("nothing like it")
    assert not made.ui.listReturnedButton.isEnabled()
    made.ui.listFind.setText("000001")
    made.ui.listShowButton.click()
    assert documents
    made.ui.listReturnedButton.click()
    (line,) = statement_ledger(billing, guarantor)
    assert line.returned_on is not None


def test_how_the_account_reads_is_kept_at_once(real_desk, billing, guarantor, show) -> None:
    made = StatementListDialog(
        real_desk,
        of_account(()),
        title="x",
        show_document=lambda _: None,
        reader=Reader(guarantor_id=guarantor, choice=letter_choice(billing, guarantor)),
    )
    show(made)
    made.ui.listLarge.setChecked(True)
    made.ui.listLanguage.setCurrentIndex(made.ui.listLanguage.findData("es"))
    now = letter_choice(billing, guarantor)
    assert (now.language, now.large_print) == ("es", True)
