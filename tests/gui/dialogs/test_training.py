"""Training by keys alone: a practice call, a quiz, the phrases, and the team's tab; nothing real is written."""

from __future__ import annotations

import pytest
from fakes import FakePrompts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot
from real_practice import Opener

from arcaller_desktop.domain.answers import AnswerKind, answer_words
from arcaller_desktop.domain.exercises import Exercise
from arcaller_desktop.domain.payer_talk import said
from arcaller_desktop.domain.phrases import Moment
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.phrases import PhrasesDialog
from arcaller_desktop.gui.dialogs.practice_call import PracticeCallDialog
from arcaller_desktop.gui.dialogs.quiz import QuizDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.office import Office
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.training import practice_call, quiz, training_view


def counts(practice: Context) -> dict[str, int]:
    """How many rows the tables of real work have."""
    tables = ("claim", "touch", "call", "call_answer", "work_item", "ledger_entry")
    return {
        table: practice.database.value(f"SELECT count(*) FROM {table}")
        for table in tables
        if practice.database.value("SELECT count(*) FROM sqlite_master WHERE name = ?", (table,))
    }


@pytest.fixture
def dialog(real_desk: Desk, practice: Context, show: Opener) -> PracticeCallDialog:
    made = PracticeCallDialog(real_desk, practice_call(practice, "S05", 3), next_seed=lambda: 4)
    show(made)
    return made


def choose(box: QListWidget, move: str, qtbot: QtBot) -> None:
    """Goes to an entry by the arrow keys and presses Enter."""
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentItem().data(Qt.ItemDataRole.UserRole) == move:
            break
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentItem().data(Qt.ItemDataRole.UserRole) == move
    qtbot.keyClick(box, Qt.Key.Key_Return)


def score_it(dialog: PracticeCallDialog, qtbot: QtBot) -> None:
    """Alt+S: a button that is pressed by its letter goes down and up, which takes a moment."""
    qtbot.keyClick(dialog.ui.practiceNote, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.is_scored)


def typed(exercise: Exercise, key: str) -> str:
    """What a caller types for the true answer."""
    wanted = next(ask.question for ask in exercise.asks if ask.question.key == key).wanted
    value = exercise.truth[key]
    if wanted.kind in {AnswerKind.CHOICE, AnswerKind.CHOICES}:
        return str(list(wanted.choices).index(value) + 1)
    return answer_words(value, wanted)


def do_call(dialog: PracticeCallDialog, qtbot: QtBot) -> None:
    ui, exercise = dialog.ui, dialog.practice.exercise
    for moment in (Moment.OPEN, Moment.VERIFY):
        choose(ui.practicePhrases, said(moment), qtbot)
    for ask in exercise.asks:
        key = ask.question.key
        for way_out in (None, Moment.VERIFY, Moment.SUPERVISOR):
            if way_out is not None:
                choose(ui.practicePhrases, said(way_out), qtbot)
            choose(ui.practiceQuestions, key, qtbot)
            if ui.practiceAnswer.isEnabled():
                break
        assert ui.practiceAnswer.hasFocus()
        qtbot.keyClicks(ui.practiceAnswer, typed(exercise, key))
        qtbot.keyClick(ui.practiceAnswer, Qt.Key.Key_Return)
        assert ui.practiceQuestions.hasFocus()
    choose(ui.practicePhrases, said(Moment.CLOSE), qtbot)
    step = exercise.step
    ui.practiceOutcome.setCurrentIndex(ui.practiceOutcome.findData(step.outcome))
    ui.practiceAction.setCurrentIndex(ui.practiceAction.findData(step.action))
    ui.practiceOwner.setCurrentIndex(ui.practiceOwner.findData(step.owner))
    ui.practiceDate.set_day(step.on)
    qtbot.keyClicks(ui.practiceRep, exercise.rep)
    qtbot.keyClicks(ui.practiceReference, exercise.reference)
    qtbot.keyClicks(ui.practiceCap, next((v for d, v in exercise.difficulties.items() if d == "claim_cap"), ""))
    qtbot.keyClicks(
        ui.practiceNote, f"{exercise.claim.number} {exercise.rep} {exercise.reference} F/U {step.on:%m/%d/%Y}"
    )


def test_a_call_without_a_fault_scores_100_and_touches_nothing_real(
    dialog: PracticeCallDialog, practice: Context, qtbot: QtBot
) -> None:
    before = counts(practice)
    assert {"claim", "touch"} <= set(before)
    do_call(dialog, qtbot)
    score_it(dialog, qtbot)
    assert dialog.ui.practiceTotal.text() == "100 of 100, passed", dialog.ui.practiceBreakdown.toPlainText()
    assert counts(practice) == before
    result = training_view(practice).results[0]
    assert (result.kind, result.scenario, result.score, result.missed) == (
        "call",
        "S05 Waits for papers from us",
        100,
        "",
    )


def test_an_empty_call_says_what_was_missed_and_another_one_begins(dialog: PracticeCallDialog, qtbot: QtBot) -> None:
    first = dialog.practice.exercise.claim
    score_it(dialog, qtbot)
    assert dialog.ui.practiceTotal.text() == "0 of 100, 90 passes"
    assert "Let them verify you" in dialog.ui.practiceBreakdown.toPlainText()
    qtbot.keyClick(dialog.ui.practiceBreakdown, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.is_scored)
    assert dialog.practice.exercise.claim != first


def test_an_answer_of_the_wrong_kind_is_not_taken(dialog: PracticeCallDialog, qtbot: QtBot) -> None:
    ui = dialog.ui
    choose(ui.practicePhrases, said(Moment.VERIFY), qtbot)
    for _ in range(2):
        choose(ui.practiceQuestions, "due_date", qtbot)
    if not ui.practiceAnswer.isEnabled():
        choose(ui.practicePhrases, said(Moment.SUPERVISOR), qtbot)
        choose(ui.practicePhrases, said(Moment.VERIFY), qtbot)
        choose(ui.practiceQuestions, "due_date", qtbot)
    qtbot.keyClicks(ui.practiceAnswer, "soon")
    qtbot.keyClick(ui.practiceAnswer, Qt.Key.Key_Return)
    assert "Type a date" in ui.practiceAnswerHint.text()
    assert dialog.attempt.written == {}


def test_questions_are_found_by_words_in_the_whole_bank(dialog: PracticeCallDialog, qtbot: QtBot) -> None:
    ui = dialog.ui
    own = ui.practiceQuestions.count()
    qtbot.keyClick(ui.practicePhrases, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: ui.practiceQuestions.count() == len(dialog.practice.library.questions) > own)
    qtbot.keyClicks(ui.practiceFilter, "supervisor")
    assert 0 < ui.practiceQuestions.count() < 5


def test_a_quiz_by_number_keys(real_desk: Desk, practice: Context, show: Opener, qtbot: QtBot) -> None:
    questions = quiz(practice, 7)
    dialog = QuizDialog(real_desk, questions, 7)
    show(dialog)
    for number, question in enumerate(questions):
        wrong = (question.right + 1) % len(question.answers)
        place = wrong if number == 0 else question.right
        qtbot.keyClick(dialog.ui.quizAnswers, str(place + 1))
        assert dialog.ui.quizWhy.text().startswith("✗" if number == 0 else "✓")
        qtbot.keyClick(dialog.ui.quizNextButton, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    result = training_view(practice).results[0]
    assert (result.kind, result.score) == ("quiz", 90)
    assert questions[0].answers[questions[0].right] in result.missed


def test_phrases_are_found_by_words(real_desk: Desk, show: Opener, qtbot: QtBot) -> None:
    dialog = PhrasesDialog(real_desk)
    show(dialog)
    qtbot.keyClicks(dialog.ui.phrasesFilter, "supervisor")
    text = dialog.ui.phrasesText.toPlainText()
    assert "Is there a supervisor" in text
    assert "I have the NPI" not in text


@pytest.fixture
def window(real_desk: Desk, practice: Context, prompts: FakePrompts, show: Opener) -> MainWindow:
    made = MainWindow(real_desk, PracticeSource(practice), banner=Banner(), user="Ada Admin", practice="Maple")
    made.office = Office(real_desk, made)  # type: ignore[attr-defined]
    made.resize(1366, 768)
    show(made)
    made.reload()
    return made


def test_the_window_has_ways_to_all_of_it(
    window: MainWindow, dialog: PracticeCallDialog, real_desk: Desk, qtbot: QtBot
) -> None:
    do_call(dialog, qtbot)
    score_it(dialog, qtbot)
    real_desk.commands.run(Command.PHRASES)
    assert [shown for shown in window.findChildren(PhrasesDialog) if shown.isVisible()]
    real_desk.commands.run(Command.SHOW_TEAM)
    page = window.office.team_page  # type: ignore[attr-defined]
    page.show_tab(window.office.training.pane)  # type: ignore[attr-defined]
    pane = window.office.training.pane  # type: ignore[attr-defined]
    assert [row.score for row in pane.results.items] == [100]
    assert [(one.calls, one.passed_calls, one.is_ready) for one in pane.trainees.items] == [(1, 1, False)]
