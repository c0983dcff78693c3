"""The call cockpit: nothing is saved half-done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from fakes import TODAY, FakePrompts, FakeSource
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.outcomes import Action, Channel, CloseReason, Outcome
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow


@pytest.fixture
def ui(window: MainWindow, desk: Desk):
    desk.current.choose(4)
    return window.call_pane.ui


def choose(box: QComboBox, value: object) -> None:
    place = box.findData(value)
    assert place >= 0
    box.setCurrentIndex(place)


def save(desk: Desk) -> None:
    desk.commands.run(Command.SAVE_CALL)


def test_what_to_read_aloud_stands_there_in_groups(ui) -> None:
    said = ui.callFacts.accessibleName()
    assert said.startswith("NPI: 124 531 9599; Tax ID: 741 234 567; Member ID: XJT 881 204 417; Patient: Luis M")
    assert "Born: 04/17/1968" in said
    shown = QTextDocumentFragment.fromHtml(ui.callFacts.text()).toPlainText()
    assert [fact for fact in said.split("; ") if fact.split(": ")[1] not in shown] == []
    assert ui.callPhone.text() == "(800) 451-0287"
    assert ui.callPath.text() == "Press 1, 3, 2, NPI, birth date"
    assert "Open until 20:00" in ui.callOpening.text()


def test_saving_goes_to_what_is_missing_one_by_one(ui, desk: Desk, source: FakeSource, qtbot: QtBot) -> None:
    save(desk)
    assert QApplication.focusWidget() is ui.callOutcome
    assert "Choose what the contact brought out." in ui.callLacks.text()
    choose(ui.callOutcome, Outcome.DENIED_AUTH)
    save(desk)
    assert QApplication.focusWidget() is ui.callRepName
    assert ui.callRepName.property("wrong") is True
    qtbot.keyClicks(ui.callRepName, "Maria K.")
    save(desk)
    assert QApplication.focusWidget() is ui.callReference
    assert source.saved == []
    qtbot.keyClicks(ui.callReference, "R-771")
    save(desk)
    assert len(source.saved) == 1


def test_a_whole_call_by_keyboard(window: MainWindow, ui, desk: Desk, source: FakeSource, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert QApplication.focusWidget() is ui.callOutcome
    assert ui.callTimer.text() == "0:00"
    qtbot.keyClicks(ui.callOutcome, "In")
    qtbot.keyClicks(ui.callRepName, "Maria K.")
    qtbot.keyClicks(ui.callReference, "R-88120417")
    qtbot.keyClicks(ui.callNote, "Auth on file, sent back.")
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    command = source.saved[0]
    touch = command.touch
    assert command.claim_id == 4
    assert touch.call.channel is Channel.PHONE
    assert touch.call.started_at is not None
    assert (touch.call.rep_name, touch.call.reference) == ("Maria K.", "R-88120417")
    assert touch.call.number_dialled == "8004510287"
    assert touch.outcome is Outcome.IN_PROCESS
    assert touch.next_action is Action.WAIT
    assert touch.next_action_on is not None
    assert touch.next_action_on > TODAY
    assert touch.note == "Auth on file, sent back."
    assert desk.current.claim_id == 5, "the next claim is in hand"
    assert QApplication.focusWidget() is ui.callOutcome, "ready for the next contact"
    assert ui.callNote.toPlainText() == ""
    assert ui.callTimer.text() == ""


def test_outcome_brings_its_usual_next_step_which_can_be_changed(ui, desk: Desk, source: FakeSource) -> None:
    choose(ui.callOutcome, Outcome.DENIED_MEDNEC)
    assert ui.callNextAction.currentData() == Action.APPEAL_L1
    ui.callNextDate.setDate(QDate(2026, 12, 1))
    ui.callRepName.setText("Al")
    ui.callReference.setText("1")
    save(desk)
    assert source.saved[0].touch.next_action_on == date(2026, 12, 1)


def test_no_reference_is_a_reason(ui, desk: Desk, source: FakeSource) -> None:
    choose(ui.callOutcome, Outcome.IN_PROCESS)
    ui.callRepName.setText("Al")
    ui.callReference.setText("none, line dropped")
    save(desk)
    call = source.saved[0].touch.call
    assert (call.reference, call.no_reference_reason) == ("", "none, line dropped")


def test_closing_asks_for_its_reason_instead_of_a_next_step(ui, desk: Desk, source: FakeSource) -> None:
    assert not ui.callClose.isVisible()
    choose(ui.callChannel, Channel.OFFICE)
    choose(ui.callOutcome, Outcome.CLOSED)
    assert ui.callClose.isVisible()
    assert not ui.callNextDate.isEnabled()
    save(desk)
    assert QApplication.focusWidget() is ui.callClose
    choose(ui.callClose, CloseReason.PAID)
    save(desk)
    assert source.saved[0].touch.close_reason is CloseReason.PAID
    assert source.saved[0].touch.next_action is None


def test_a_far_date_asks_why(ui, desk: Desk, source: FakeSource) -> None:
    choose(ui.callChannel, Channel.PORTAL)
    choose(ui.callOutcome, Outcome.IN_PROCESS)
    assert not ui.callReason.isVisible()
    far = TODAY + timedelta(days=90)
    ui.callNextDate.setDate(QDate(far.year, far.month, far.day))
    assert ui.callReason.isVisible()
    save(desk)
    assert QApplication.focusWidget() is ui.callReason
    ui.callReason.setText("Liability case, lawyer says March")
    save(desk)
    assert source.saved[0].touch.far_date_reason == "Liability case, lawyer says March"


def test_a_date_after_the_limit_is_warned_of_and_saved(
    ui, desk: Desk, source: FakeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = TODAY + timedelta(days=12)
    sheet = replace(source.call_sheet(None, 4), deadline_on=limit, deadline_action="appeal limit")
    monkeypatch.setattr(source, "call_sheet", lambda store, claim_id: sheet)
    desk.bus.publish(Changes.PAYERS)
    choose(ui.callChannel, Channel.PORTAL)
    choose(ui.callOutcome, Outcome.IN_PROCESS)
    ui.callNextDate.setDate(QDate(limit.year, limit.month, limit.day))
    assert "limit" not in ui.callLacks.text()
    ui.callNextDate.setDate(QDate(limit.year, limit.month, limit.day + 1))
    assert ui.callLacks.text() == "This date is after the appeal limit, 12/02/2026."
    assert ui.callLacks.property("part") == "warn"
    save(desk)
    assert source.saved[0].touch.next_action_on == limit + timedelta(days=1)
    assert ui.callLacks.text() == ""


def test_a_card_number_is_refused(ui, desk: Desk, source: FakeSource) -> None:
    choose(ui.callChannel, Channel.PORTAL)
    choose(ui.callOutcome, Outcome.IN_PROCESS)
    ui.callNote.setPlainText("patient pays with 4111 1111 1111 1111")
    save(desk)
    assert source.saved == []
    assert "card number" in ui.callLacks.text()
    assert QApplication.focusWidget() is ui.callNote


def test_a_call_stays_with_its_claim_while_another_is_looked_at(
    window: MainWindow, ui, desk: Desk, source: FakeSource
) -> None:
    desk.commands.run(Command.START_CALL)
    desk.current.choose(9)
    choose(ui.callOutcome, Outcome.IN_PROCESS)
    ui.callRepName.setText("Al")
    ui.callReference.setText("1")
    save(desk)
    assert source.saved[0].claim_id == 4


def test_what_could_not_be_saved_stays_in_the_form(ui, desk: Desk, source: FakeSource, prompts: FakePrompts) -> None:
    choose(ui.callOutcome, Outcome.IN_PROCESS)
    ui.callRepName.setText("Al")
    ui.callReference.setText("1")
    source.fail_with = UserError("The disk is full.", "Free some space.")
    save(desk)
    assert prompts.errors == [source.fail_with]
    assert ui.callRepName.text() == "Al"
    assert ui.saveCallButton.isEnabled()
    source.fail_with = None
    save(desk)
    assert len(source.saved) == 1


def test_dropping_a_noted_call_asks_first(ui, desk: Desk, prompts: FakePrompts) -> None:
    desk.commands.run(Command.START_CALL)
    ui.callNote.setPlainText("something")
    prompts.answers = [False, True]
    desk.commands.run(Command.DROP_CALL)
    assert ui.callNote.toPlainText() == "something"
    desk.commands.run(Command.DROP_CALL)
    assert ui.callNote.toPlainText() == ""
    assert ui.callTimer.text() == ""
