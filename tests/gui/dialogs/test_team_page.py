"""The team's page on a real practice: a question by keys to its answer, a check, the hand-over sheet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.calls import CallRecord, Touch
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.quality import ReviewDialog
from arcaller_desktop.gui.dialogs.tasks import AskTaskDialog, HandOnDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.panes.tasks import TaskFilter
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.users import find_account


@pytest.fixture
def window(practice: Context, real_desk: Desk, answered: ClaimId, show: Opener) -> Iterator[MainWindow]:
    add_user(practice, AddUser(login="cal", name="Cal Caller", role="caller", password="cal has a long password"))
    made = MainWindow(real_desk, PracticeSource(practice), banner=Banner(), user="Ada Admin", practice="Maple")
    made.office = Office(real_desk, made)  # type: ignore[attr-defined]
    made.resize(1366, 768)
    show(made)
    real_desk.current.choose(answered)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def office(window: MainWindow) -> Office:
    found = window.office  # type: ignore[attr-defined]
    assert isinstance(found, Office)
    return found


def ask(window: MainWindow, desk: Desk, qtbot: QtBot, question: str) -> None:
    desk.commands.run(Command.ASK_COLLEAGUE)
    dialog = next(found for found in window.findChildren(AskTaskDialog) if found.isVisible())
    qtbot.waitUntil(dialog.ui.askKind.hasFocus)
    qtbot.keyClicks(dialog.ui.askKind, "Coding")
    dialog.ui.askQuestion.setFocus()
    qtbot.keyClicks(dialog.ui.askQuestion, question)
    dialog.ui.askSaveButton.click()
    assert not dialog.isVisible()


def test_a_question_by_keys_to_its_answer(
    window: MainWindow, office: Office, real_desk: Desk, qtbot: QtBot, prompts: FakePrompts
) -> None:
    ask(window, real_desk, qtbot, "Is modifier 25 right on the first line?")
    assert prompts.banners[-1].startswith("Asked: Coding")
    real_desk.commands.run(Command.SHOW_TEAM)
    tasks = office.team.tasks
    office.team_page.show_tab(tasks)
    tasks.ui.tasksFilter.setCurrentIndex(tasks.ui.tasksFilter.findData(TaskFilter.MINE.value))
    assert [view.row.question for view in tasks.tasks.items] == ["Is modifier 25 right on the first line?"]
    assert "modifier 25" in tasks.ui.taskThread.toPlainText()
    assert "Goes up because" not in tasks.ui.taskThread.toPlainText()
    tasks.ui.tasksTable.setFocus()
    qtbot.keyClick(tasks.ui.tasksTable, Qt.Key.Key_Return)
    assert window.focusWidget() is tasks.ui.taskSay
    qtbot.keyClicks(tasks.ui.taskSay, "Yes, the note is separate.")
    tasks.ui.taskAnswerButton.click()
    assert tasks.ui.taskSay.toPlainText() == ""
    assert "Answered" in tasks.tasks.index(0, 0).data()
    assert "Yes, the note is separate." in tasks.ui.taskThread.toPlainText()
    tasks.ui.taskCloseButton.click()
    assert tasks.tasks.items == []


def test_an_empty_answer_is_said_and_nothing_is_lost(
    window: MainWindow, office: Office, real_desk: Desk, qtbot: QtBot, prompts: FakePrompts
) -> None:
    ask(window, real_desk, qtbot, "Is modifier 25 right on the first line?")
    real_desk.commands.run(Command.SHOW_TEAM)
    tasks = office.team.tasks
    office.team_page.show_tab(tasks)
    tasks.ui.tasksFilter.setCurrentIndex(tasks.ui.tasksFilter.findData(TaskFilter.OPEN.value))
    tasks.ui.taskAnswerButton.click()
    assert len(prompts.errors) == 1
    assert len(tasks.tasks.items) == 1


def test_a_question_is_handed_on(window: MainWindow, office: Office, real_desk: Desk, qtbot: QtBot) -> None:
    ask(window, real_desk, qtbot, "Is modifier 25 right on the first line?")
    real_desk.commands.run(Command.SHOW_TEAM)
    tasks = office.team.tasks
    office.team_page.show_tab(tasks)
    tasks.ui.tasksFilter.setCurrentIndex(tasks.ui.tasksFilter.findData(TaskFilter.OPEN.value))
    tasks.ui.taskHandOnButton.click()
    dialog = window.findChild(HandOnDialog)
    assert dialog is not None
    dialog.ui.handPerson.setCurrentText("Cal Caller")
    dialog.ui.handSaveButton.click()
    assert tasks.tasks.index(0, 1).data() == "Cal Caller"


def test_a_call_is_checked(
    window: MainWindow, office: Office, real_desk: Desk, practice: Context, answered: ClaimId, qtbot: QtBot
) -> None:
    account = find_account(practice.database, "cal")
    assert account is not None
    touch = Touch(
        call=CallRecord(channel=Channel.PHONE, rep_name="Dana R", reference="REF77"),
        outcome=Outcome.IN_PROCESS,
        next_action=Action.CALL_PAYER,
        next_action_on=date(2026, 3, 20),
        owner_id=account.user.id,
    )
    from dataclasses import replace

    save_touch(replace(practice, user=account.user), SaveTouch(claim_id=answered, touch=touch))
    real_desk.commands.run(Command.SHOW_TEAM)
    office.team_page.show_tab(office.team.productivity)
    assert [person.name for person in office.team.productivity.people.items] == ["Cal Caller"]
    office.team_page.show_tab(office.team.quality)
    quality = office.team.quality
    assert [found.user for found in quality.to_check.items] == ["Cal Caller"]
    quality.ui.qualityCheckButton.click()
    dialog = window.findChild(ReviewDialog)
    assert dialog is not None
    assert dialog.ui.reviewScore.text() == "Score 100 · target reached"
    next(iter(dialog.parts.values())).setCurrentIndex(2)
    assert dialog.ui.reviewScore.text() == "Score 90 · target 95"
    dialog.ui.reviewSaveButton.click()
    assert dialog.isVisible(), "below the target a person must learn why"
    qtbot.keyClicks(dialog.ui.reviewFeedback, "Read the history before you dial.")
    dialog.ui.reviewSaveButton.click()
    assert quality.to_check.items == []
    assert [found.score for found in quality.checked.items] == [90]


def test_the_hand_over_sheet_is_shown(window: MainWindow, real_desk: Desk, qtbot: QtBot) -> None:
    real_desk.commands.run(Command.HAND_OVER)
    dialog = window.findChild(QDialog, "handOverDialog")
    assert dialog is not None
    dialog.ui.handOverButton.click()  # type: ignore[attr-defined]
    shown = [found.objectName() for found in window.findChildren(QDialog) if found.isVisible()]
    assert shown == ["previewDialog"]
