"""Policy notes, their history, and the payer's card."""

from __future__ import annotations

from datetime import date, time

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.payer import PayerDialog, clock, days_of, days_text
from arcaller_desktop.gui.dialogs.policy_note import NoteHistoryDialog, PolicyNoteDialog
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.services.policy import PolicyView, claim_policy, note_history


def policy(practice: Context, claim_id: ClaimId) -> PolicyView:
    found = claim_policy(practice, claim_id)
    assert found is not None
    return found


def write_note(dialog: PolicyNoteDialog, qtbot: QtBot, *, title: str) -> None:
    dialog.ui.noteTitle.selectAll()
    qtbot.keyClicks(dialog.ui.noteTitle, title)
    dialog.ui.noteBody.setPlainText("The number is often on file under the group.")
    dialog.ui.noteSource.setText("Call ref. R-771")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_a_new_note_is_saved_with_date_and_source(
    real_desk: Desk, practice: Context, answered: ClaimId, prompts: FakePrompts, show: Opener, qtbot: QtBot
) -> None:
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    dialog = PolicyNoteDialog(real_desk, policy(practice, answered).card)
    show(dialog)
    assert not dialog.ui.noteRetireButton.isVisible()
    dialog.ui.noteReason.setText("co-197")
    write_note(dialog, qtbot, title="Ask for the authorization")
    assert not dialog.isVisible()
    view = policy(practice, answered)
    note = (*view.notes, *view.other_notes)[0]
    assert (note.title, note.reason_code, note.verified_on) == (
        "Ask for the authorization", "CO-197", date(2026, 3, 12),
    )  # fmt: skip
    assert published == [Changes.POLICY]
    assert prompts.banners == ["Policy note saved."]


def test_a_note_without_text_and_source_is_refused_in_place(
    real_desk: Desk, practice: Context, answered: ClaimId, show: Opener, qtbot: QtBot
) -> None:
    dialog = PolicyNoteDialog(real_desk, policy(practice, answered).card)
    show(dialog)
    qtbot.keyClicks(dialog.ui.noteTitle, "Ask first")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.noteBody.property("wrong")
    assert dialog.ui.noteSource.property("wrong")
    assert not dialog.ui.noteTitle.property("wrong")
    assert "Say where this comes from" in dialog.ui.noteError.text()
    assert dialog.focusWidget() is dialog.ui.noteBody


@pytest.fixture
def noted(real_desk: Desk, practice: Context, answered: ClaimId, show: Opener, qtbot: QtBot) -> PolicyView:
    """A payer with one note."""
    dialog = PolicyNoteDialog(real_desk, policy(practice, answered).card)
    show(dialog)
    write_note(dialog, qtbot, title="First words")
    return policy(practice, answered)


def test_editing_adds_a_version_and_the_history_keeps_both(
    noted: PolicyView, real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot
) -> None:
    note = (*noted.notes, *noted.other_notes)[0]
    dialog = PolicyNoteDialog(real_desk, noted.card, note)
    show(dialog)
    write_note(dialog, qtbot, title="Second words")
    versions = note_history(practice, note.note_number)
    assert [(version.version, version.title) for version in versions] == [(2, "Second words"), (1, "First words")]
    history = NoteHistoryDialog(real_desk, versions)
    show(history)
    assert history.versions.rowCount() == 2
    assert history.ui.historyText.toPlainText().endswith("Source: Call ref. R-771, verified 03/12/2026")
    qtbot.keyClick(history, Qt.Key.Key_Escape)
    assert not history.isVisible()


def test_a_version_saved_in_between_is_not_overwritten(
    noted: PolicyView, real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot
) -> None:
    note = (*noted.notes, *noted.other_notes)[0]
    first, second = PolicyNoteDialog(real_desk, noted.card, note), PolicyNoteDialog(real_desk, noted.card, note)
    show(first)
    show(second)
    write_note(first, qtbot, title="Mine")
    write_note(second, qtbot, title="Theirs")
    assert second.isVisible()
    assert "saved version 2 of this note in the meantime" in second.ui.noteError.text()
    assert note_history(practice, note.note_number)[0].title == "Mine"


def test_a_note_is_taken_out_of_use_only_when_confirmed(
    noted: PolicyView, real_desk: Desk, practice: Context, answered: ClaimId, prompts: FakePrompts, show: Opener
) -> None:
    note = (*noted.notes, *noted.other_notes)[0]
    dialog = PolicyNoteDialog(real_desk, noted.card, note)
    show(dialog)
    dialog.ui.noteRetireButton.click()
    assert dialog.isVisible()
    prompts.answers = [True]
    dialog.ui.noteRetireButton.click()
    assert not dialog.isVisible()
    view = policy(practice, answered)
    assert (*view.notes, *view.other_notes) == ()


@pytest.fixture
def card_dialog(real_desk: Desk, practice: Context, answered: ClaimId, show: Opener) -> PayerDialog:
    made = PayerDialog(real_desk, policy(practice, answered).card)
    show(made)
    return made


def test_a_payers_card_is_replaced(
    card_dialog: PayerDialog, real_desk: Desk, practice: Context, answered: ClaimId, qtbot: QtBot
) -> None:
    published: list[Changes] = []
    real_desk.bus.published.connect(published.append)
    ui = card_dialog.ui
    ui.payerPhone.setText("(800) 451-0287")
    ui.payerOpens.setText("8")
    ui.payerCloses.setText("5 pm")
    ui.payerDays.setText("Mon-Thu, Sat")
    ui.payerAppeal.setText("180")
    ui.payerOffice.setText("Dayton office")
    qtbot.keyClick(card_dialog, Qt.Key.Key_Return)
    assert not card_dialog.isVisible()
    card = payer_card(practice, policy(practice, answered).card.payer_id)
    assert (card.phone, card.opens_at, card.closes_at) == ("8004510287", time(8), time(17))
    assert (card.open_days, card.appeal_days, card.claim_office) == ("12346", 180, "Dayton office")
    assert published[0] & Changes.QUEUE


def test_what_cannot_be_read_is_said_at_its_field(card_dialog: PayerDialog, qtbot: QtBot) -> None:
    ui = card_dialog.ui
    ui.payerName.clear()
    ui.payerOpens.setText("noonish")
    ui.payerAppeal.setText("soon")
    qtbot.keyClick(card_dialog, Qt.Key.Key_Return)
    assert card_dialog.isVisible()
    assert ui.payerOpens.property("wrong")
    assert ui.payerAppeal.property("wrong")
    ui.payerOpens.setText("9")
    ui.payerAppeal.setText("9999")
    qtbot.keyClick(card_dialog, Qt.Key.Key_Return)
    assert "Give the payer a name." in ui.payerError.text()
    assert "Give both hours" in ui.payerError.text()
    assert "1 to 1096" in ui.payerError.text()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8", time(8)), ("08:30", time(8, 30)), ("830", time(8, 30)), ("5 pm", time(17)), ("5PM", time(17)),
        ("12 am", time(0)), ("12 pm", time(12)), ("24", None), ("8:75", None), ("noon", None), ("", None),
    ],
)  # fmt: skip
def test_hours_as_people_write_them(text: str, expected: time | None) -> None:
    assert clock(text) == expected


@pytest.mark.parametrize(
    ("text", "days"), [("Mon-Fri", "12345"), ("mon, wed", "13"), ("Sat – Sun", "67"), ("", ""), ("Someday", None)]
)
def test_days_as_people_write_them(text: str, days: str | None) -> None:
    assert days_of(text) == days


def test_days_read_shortly() -> None:
    assert [days_text(days) for days in ("12345", "13", "7", "67", "123456", "")] == [
        "Mon-Fri", "Mon, Wed", "Sun", "Sat, Sun", "Mon-Sat", "",
    ]  # fmt: skip
