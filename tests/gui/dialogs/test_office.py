"""The commands of the window over a real practice: each opens its dialog or does its job."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fakes import FakePrompts
from pypdf import PdfReader
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import CallId, ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.gui.actions import Command, Commands
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.end_plan import EndPlanDialog
from arcaller_desktop.gui.dialogs.exporting import ExportDialog
from arcaller_desktop.gui.dialogs.importing import ImportDialog
from arcaller_desktop.gui.dialogs.payer import PayerDialog
from arcaller_desktop.gui.dialogs.plan import PlanDialog
from arcaller_desktop.gui.dialogs.policy_note import PolicyNoteDialog
from arcaller_desktop.gui.dialogs.preview import PreviewDialog
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.context import Context

OPENS = {
    Command.UNDO_IMPORT: "undoImportDialog",
    Command.RESTORE: "restoreDialog",
    Command.PRACTICE: "practiceDialog",
    Command.USERS: "usersDialog",
    Command.PASSWORD: "passwordDialog",
    Command.POLICY_NOTE: "policyNoteDialog",
    Command.PATIENT: "patientDialog",
    Command.PLAN: "planDialog",
    Command.STATEMENT: "previewDialog",
    Command.SERVICE_TEXTS: "serviceDescriptionsDialog",
    Command.CHECK: "checkDialog",
    Command.SETTINGS: "settingsDialog",
    Command.ABOUT: "aboutDialog",
}


@pytest.fixture
def office(real_desk: Desk, practice: Context, answered: ClaimId, show: Opener) -> Iterator[MainWindow]:
    """The window with the claim in hand whose patient owes 120.00."""
    window = MainWindow(real_desk, PracticeSource(practice), banner=Banner(), user="Ada", practice="Maple")
    Office(real_desk, window)
    show(window)
    window.reload()
    real_desk.current.choose(answered)
    yield window
    for dialog in open_dialogs(window):
        dialog.close()


def open_dialogs(window: MainWindow) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.parametrize("command", OPENS, ids=lambda command: command.name.lower())
def test_a_command_opens_its_dialog(office: MainWindow, real_desk: Desk, command: Command) -> None:
    real_desk.commands.run(command)
    assert [dialog.objectName() for dialog in open_dialogs(office)] == [OPENS[command]]


def test_a_closed_dialog_is_gone(office: MainWindow, real_desk: Desk, qtbot: QtBot) -> None:
    real_desk.commands.run(Command.USERS)
    dialog = open_dialogs(office)[0]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_files_chosen_or_dropped_go_to_one_import_dialog(
    office: MainWindow, real_desk: Desk, prompts: FakePrompts, tmp_path: Path
) -> None:
    real_desk.commands.run(Command.IMPORT_FILES)
    assert open_dialogs(office) == []
    prompts.files = [tmp_path / "claims.837"]
    real_desk.commands.run(Command.IMPORT_FILES)
    office.files_dropped.emit([tmp_path / "paid.835"])
    dialogs = open_dialogs(office)
    assert len(dialogs) == 1
    assert isinstance(dialogs[0], ImportDialog)
    assert [Path(account.path).name for account in dialogs[0].files.items] == ["claims.837", "paid.835"]
    dialogs[0].reject()
    office.files_dropped.emit([tmp_path / "paid.835"])
    assert [dialog.objectName() for dialog in open_dialogs(office)] == ["importDialog"]


def test_who_may_not_import_cannot_drop_files_either(
    practice: Context, real_desk: Desk, icons: Icons, show: Opener, tmp_path: Path
) -> None:
    desk = replace(real_desk, commands=Commands(icons, role="auditor"))
    window = MainWindow(desk, PracticeSource(practice), banner=Banner(), user="Abe", practice="Maple")
    Office(desk, window)
    show(window)
    window.files_dropped.emit([tmp_path / "claims.837"])
    assert open_dialogs(window) == []


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_queue_is_exported(
    office: MainWindow, real_desk: Desk, prompts: FakePrompts, tmp_path: Path, ending: str
) -> None:
    real_desk.commands.run(Command.EXPORT)
    dialog = office.findChild(ExportDialog)
    assert dialog is not None
    dialog.ui.exportKind.setCurrentIndex(dialog.ui.exportKind.findData("queue"))
    prompts.saved_to = tmp_path / f"queue{ending}"
    dialog.ui.exportButton.click()
    assert prompts.saved_to.stat().st_size > 0
    assert prompts.banners == [f"2 rows written to queue{ending}."]


def test_a_backup_is_saved_under_the_right_ending(
    office: MainWindow, real_desk: Desk, prompts: FakePrompts, tmp_path: Path
) -> None:
    prompts.saved_to = tmp_path / "safe"
    real_desk.commands.run(Command.BACK_UP)
    assert (tmp_path / "safe.arcbackup").is_file()
    assert prompts.banners[0].startswith("Backup safe.arcbackup is saved and verified, ")


def test_a_plan_is_agreed_shown_on_paper_and_ended(office: MainWindow, real_desk: Desk) -> None:
    real_desk.commands.run(Command.PLAN)
    dialog = open_dialogs(office)[0]
    assert isinstance(dialog, PlanDialog)
    dialog.ui.planAgreeButton.click()
    paper = open_dialogs(office)
    assert [type(found) for found in paper] == [PreviewDialog]
    assert paper[0].windowTitle() == "Payment plan agreement"
    paper[0].reject()
    office.plan_pane.ui.planCancelButton.click()
    ending = open_dialogs(office)[0]
    assert isinstance(ending, EndPlanDialog)
    ending.ui.endPlanReason.setText("Paid by family")
    ending.ui.endPlanButton.click()
    assert office.plan_pane.plan is not None
    assert office.plan_pane.plan.plan_id is None


def test_an_account_that_owes_nothing_gets_no_plan(
    office: MainWindow, real_desk: Desk, practice: Context, prompts: FakePrompts
) -> None:
    real_desk.current.choose(ClaimId(practice.database.value("SELECT id FROM claim WHERE claim_number = 'A2'")))
    real_desk.commands.run(Command.PLAN)
    assert open_dialogs(office) == []
    assert str(prompts.errors[0]).startswith("No plan can be set up")


@pytest.fixture
def called(practice: Context, answered: ClaimId) -> CallId:
    """A call about the claim in hand."""
    call = CallRecord(channel=Channel.PHONE, number_dialled="800-555-0100", rep_name="Ana K.", reference="8842-19")
    touch = Touch(
        call=call,
        outcome=Outcome.IN_PROCESS,
        next_action=Action.CHECK_STATUS,
        next_action_on=date(2026, 3, 27),
        owner_id=practice.user.id,
    )
    return save_touch(practice, SaveTouch(claim_id=answered, touch=touch)).call_id


def test_a_calls_summary_is_kept_and_shown(
    called: CallId, office: MainWindow, real_desk: Desk, practice: Context, prompts: FakePrompts, tmp_path: Path
) -> None:
    real_desk.commands.run(Command.CALL_SUMMARY)
    paper = open_dialogs(office)[0]
    assert isinstance(paper, PreviewDialog)
    assert paper.windowTitle() == "Call summary"
    prompts.saved_to = tmp_path / "call.pdf"
    paper.save_as_pdf()
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "call.pdf").pages)
    assert "8842-19" in text
    assert practice.database.value("SELECT count(*) FROM document WHERE kind = 'call_summary'") == 1


def test_a_new_policy_note_begins_with_the_last_call_as_its_source(called: CallId, office: MainWindow) -> None:
    office.policy_pane.ui.policyAddButton.click()
    dialog = open_dialogs(office)[0]
    assert isinstance(dialog, PolicyNoteDialog)
    assert dialog.note().source == "Call of 03/12/2026, reference 8842-19"


def test_the_payers_card_opens_from_its_pane(office: MainWindow) -> None:
    office.policy_pane.ui.policyCardButton.click()
    assert [type(dialog) for dialog in open_dialogs(office)] == [PayerDialog]
