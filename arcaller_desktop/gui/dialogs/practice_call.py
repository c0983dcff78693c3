"""A practice call: a made-up claim, a payer who answers by script, the form of a call, and the score in words."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from html import escape
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from arcaller_desktop.domain.answers import AnswerError, AnswerKind, answer_words, read_answer
from arcaller_desktop.domain.exercises import Difficulty
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.outcomes import Action, Outcome, OutcomeGroup
from arcaller_desktop.domain.payer_talk import SAY, said, talk
from arcaller_desktop.domain.phrases import PHRASES, Moment
from arcaller_desktop.domain.scenarios import AskedOf, OwnerRole, Question
from arcaller_desktop.domain.training import PASS_SCORE, Attempt
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_practice_call_dialog import Ui_PracticeCallDialog
from arcaller_desktop.services.training import FinishCall, PracticeCall, Scored, finish_call, practice_call


class PracticeCallDialog(QDialog):
    """`next_seed` gives a number for each new call; everything else follows from it."""

    def __init__(
        self, desk: Desk, practice: PracticeCall, *, next_seed: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._next_seed = next_seed
        self.practice = practice
        self._moves: list[str] = []
        self._written: dict[str, str] = {}
        self._notes: list[tuple[int, str]] = []
        self._open: Question | None = None
        self._since = monotonic()
        self.ui = Ui_PracticeCallDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._fill_choices()
        self._connect()
        self.resize(1200, 690)
        self._begin(practice)

    def _fill_choices(self) -> None:
        ui = self.ui
        for scenario in self.practice.library.scenarios.values():
            ui.practiceScenario.addItem(f"{scenario.id} {scenario.name}", scenario.id)
        ui.practiceOutcome.addItem("Choose…", None)
        for group in OutcomeGroup:
            for outcome in Outcome:
                if outcome.group is group:
                    ui.practiceOutcome.addItem(outcome.label, outcome)
        ui.practiceAction.addItem("Choose…", None)
        for action in Action:
            ui.practiceAction.addItem(action.label, action)
        ui.practiceOwner.addItem("Choose…", None)
        for owner in OwnerRole:
            ui.practiceOwner.addItem(owner.label, owner)
        for moment, phrase in PHRASES.items():
            if not moment.with_patient:
                item = QListWidgetItem(f"{phrase.label}: “{phrase.say}”")
                item.setData(Qt.ItemDataRole.UserRole, said(moment))
                item.setToolTip(f"Not: {phrase.avoid}")
                ui.practicePhrases.addItem(item)
        ui.practicePhrases.setCurrentRow(0)

    def _connect(self) -> None:
        ui = self.ui
        for widget in (ui.practiceFilter, ui.practiceAnswer, ui.practiceQuestions, ui.practicePhrases):
            widget.installEventFilter(self)
        for box in (ui.practiceQuestions, ui.practicePhrases):
            box.itemDoubleClicked.connect(lambda item: self._move(item.data(Qt.ItemDataRole.UserRole)))
        ui.practiceScenario.activated.connect(lambda _: self.start_anew())
        ui.practiceNewButton.clicked.connect(self.start_anew)
        ui.practiceFilter.textChanged.connect(self._show_questions)
        ui.practiceOnlyScenario.toggled.connect(self._show_questions)
        ui.practiceScoreButton.clicked.connect(self._score)
        ui.practiceCloseButton.clicked.connect(self.reject)
        self._desk.theme.changed.connect(self._show_talk)

    # ------------------------------------------------------------------------------------------------------ the call

    def start_anew(self) -> None:
        """Another made-up claim of the scenario that is chosen."""
        scenario_id, seed = str(self.ui.practiceScenario.currentData()), self._next_seed()
        self._desk.jobs.query(
            lambda context: practice_call(context, scenario_id, seed),
            channel="practice.call",
            done=self._begin,
            owner=self,
        )

    def _begin(self, practice: PracticeCall) -> None:
        self.practice = practice
        self._moves, self._written, self._notes, self._open = [], {}, [], None
        self._since = monotonic()
        ui, exercise = self.ui, practice.exercise
        claim = exercise.claim
        ui.practiceScenario.setCurrentIndex(ui.practiceScenario.findData(exercise.scenario_id))
        ui.practiceClaim.setText(
            f"{claim.number} · {claim.patient}\n{claim.payer} · member ID {claim.member_id}\n"
            f"{claim.provider} · NPI {claim.npi} · tax ID {claim.tax_id}\n"
            f"Service {claim.service_on:%m/%d/%Y} · {dollars(claim.charge_cents)} · "
            f"today is {exercise.today:%m/%d/%Y}\n{exercise.trigger}."
        )
        for box in (ui.practiceOutcome, ui.practiceAction, ui.practiceOwner):
            box.setCurrentIndex(0)
        ui.practiceDate.set_day(None)
        for field in (ui.practiceRep, ui.practiceReference, ui.practiceCap, ui.practiceFilter, ui.practiceAnswer):
            field.clear()
        ui.practiceNote.clear()
        ui.practiceError.clear()
        ui.practiceOnlyScenario.setChecked(True)
        ui.practiceStack.setCurrentWidget(ui.practiceForm)
        ui.practiceScoreButton.setText("&Score the call")
        self._show_questions()
        self._show_talk()
        self._dress_answer()
        ui.practicePhrases.setFocus()

    def _show_questions(self) -> None:
        ui, library = self.ui, self.practice.library
        keys = list(library.questions)
        if ui.practiceOnlyScenario.isChecked():
            asks = [ask for stage in self._stages() for ask in library.scenarios[stage].asks]
            keys = list(dict.fromkeys(ask.question.key for ask in asks))
        wanted = ui.practiceFilter.text().casefold().split()
        ui.practiceQuestions.clear()
        for key in keys:
            question = library.questions[key]
            text = f"{question.short}: {question.ask}"
            if all(word in text.casefold() for word in wanted):
                mark = "✓ " if key in self._written else ""
                look = "(our file) " if question.of is AskedOf.US else ""
                item = QListWidgetItem(f"{mark}{look}{question.ask}")
                item.setData(Qt.ItemDataRole.UserRole, key)
                item.setToolTip(question.short)
                ui.practiceQuestions.addItem(item)
        ui.practiceQuestions.setCurrentRow(0)

    def _stages(self) -> list[str]:
        """The scenario, and those that it may go on with."""
        library, found = self.practice.library, [self.practice.exercise.scenario_id]
        for scenario_id in found:
            goes_on = [branch.goes_to for branch in library.scenarios[scenario_id].branches if branch.goes_to]
            found += [other for other in dict.fromkeys(goes_on) if other not in found]
        return found

    def _move(self, move: str) -> None:
        """Says a phrase or asks a question."""
        if self.is_scored:
            return
        self._moves.append(move)
        reply = talk(self.practice.exercise, self.practice.library, self._moves)[-1]
        self._open = self.practice.library.questions[reply.gives] if reply.gives else None
        self._show_talk()
        self._dress_answer()
        if self._open is not None:
            self.ui.practiceAnswer.setFocus()

    def _dress_answer(self) -> None:
        ui, question = self.ui, self._open
        ui.practiceAnswer.setEnabled(question is not None)
        ui.practiceAnswer.clear()
        if question is None:
            ui.practiceAnswerHint.setText("Ask first; then write down what you hear.")
            return
        choices = question.wanted.choices
        if question.wanted.kind is AnswerKind.YES_NO:
            choices = {"yes": "y", "no": "n"}
        numbered = "   ".join(f"{number} {label}" for number, label in enumerate(choices.values(), 1))
        ui.practiceAnswerHint.setText(f"{question.short}. {numbered or question.hint}")

    def _write(self) -> None:
        question = self._open
        if question is None:
            return
        try:
            value = read_answer(self.ui.practiceAnswer.text(), question.wanted, self.practice.exercise.today)
        except AnswerError as error:
            self.ui.practiceAnswerHint.setText(str(error))
            return
        self._written[question.key] = value
        self._notes.append((len(self._moves), f"{question.short}: {answer_words(value, question.wanted)}"))
        self._open = None
        row = self.ui.practiceQuestions.currentRow()
        self._show_questions()
        self.ui.practiceQuestions.setCurrentRow(min(row + 1, self.ui.practiceQuestions.count() - 1))
        self._show_talk()
        self._dress_answer()
        self.ui.practiceQuestions.setFocus()

    def _show_talk(self) -> None:
        colours, library = self._desk.theme.colours, self.practice.library
        parts = []
        for number, (move, reply) in enumerate(
            zip(self._moves, talk(self.practice.exercise, library, self._moves), strict=True), 1
        ):
            is_phrase = move.startswith(SAY)
            ask = PHRASES[Moment(move.removeprefix(SAY))].say if is_phrase else library.questions[move].ask
            parts.append(
                f'<p style="margin:0 0 6px 0"><b style="color:{colours.accent}">You</b> {escape(ask)}<br>'
                f"<b>{escape(reply.speaker)}</b> {escape(reply.text)}"
                + "".join(
                    f'<br><span style="color:{colours.muted}">You noted · {escape(note)}</span>'
                    for at, note in self._notes
                    if at == number
                )
                + "</p>"
            )
        start = "<p>The line rings. Say who you are: choose a phrase below “Say” and press Enter.</p>"
        self.ui.practiceTalk.setHtml("".join(parts) or start)
        bar = self.ui.practiceTalk.verticalScrollBar()
        bar.setValue(bar.maximum())

    # ----------------------------------------------------------------------------------------------------- the score

    @property
    def is_scored(self) -> bool:
        """Whether this call has its score."""
        return self.ui.practiceStack.currentWidget() is self.ui.practiceResult

    @property
    def attempt(self) -> Attempt:
        """The call as it stands."""
        ui = self.ui
        cap = ui.practiceCap.text().strip()
        return Attempt(
            moves=tuple(self._moves),
            written=dict(self._written),
            outcome=_chosen(ui.practiceOutcome.currentData(), Outcome),
            action=_chosen(ui.practiceAction.currentData(), Action),
            owner=_chosen(ui.practiceOwner.currentData(), OwnerRole),
            on=ui.practiceDate.day,
            rep_name=ui.practiceRep.text(),
            reference=ui.practiceReference.text(),
            claims_per_call=int(cap) if cap.isdecimal() else None,
            note=ui.practiceNote.toPlainText(),
        )

    def _score(self) -> None:
        if self.is_scored:
            self.start_anew()
            return
        exercise = self.practice.exercise
        command = FinishCall(
            scenario_id=exercise.scenario_id,
            seed=exercise.seed,
            today=exercise.today,
            attempt=self.attempt,
            seconds=int(monotonic() - self._since),
        )
        self._desk.jobs.change(
            lambda context: finish_call(context, command), done=self._show_score, failed=self._fail, owner=self
        )

    def _show_score(self, scored: Scored) -> None:
        ui, colours, score = self.ui, self._desk.theme.colours, scored.score
        reached = "passed" if score.total >= PASS_SCORE else f"{PASS_SCORE} passes"
        ui.practiceTotal.setText(f"{score.total} of 100, {reached}")
        rows = []
        for part in score.parts:
            is_full = part.points == part.part.weight
            colour = colours.good if is_full else colours.bad
            missed = "".join(f"<br>– {escape(words)}" for words in part.missed)
            rows.append(
                f'<p style="margin:0 0 5px 0"><b style="color:{colour}">{"✓" if is_full else "✗"} '
                f"{part.points} of {part.part.weight}</b> {escape(part.part.label)}"
                f'<span style="color:{colours.muted}">{missed}</span></p>'
            )
        hard = [Difficulty(difficulty).label for difficulty in self.practice.exercise.difficulties]
        rows.append(f"<p>What was hard in it: {escape('; '.join(hard))}.</p>")
        ui.practiceBreakdown.setHtml("".join(rows))
        ui.practiceStack.setCurrentWidget(ui.practiceResult)
        ui.practiceScoreButton.setText("&Start another call")
        ui.practiceError.clear()
        ui.practiceBreakdown.setFocus()
        self._desk.bus.publish(scored.changes)

    def _fail(self, error: Exception) -> None:
        self.ui.practiceError.setText(str(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter asks, says or writes down; Down goes from the filter into the questions."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ui = self.ui
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if watched is ui.practiceAnswer:
                    self._write()
                else:
                    box = ui.practicePhrases if watched is ui.practicePhrases else ui.practiceQuestions
                    self._run(box)
                return True
            if watched is ui.practiceFilter and event.key() == Qt.Key.Key_Down:
                ui.practiceQuestions.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _run(self, box: QListWidget) -> None:
        item = box.currentItem()
        if item is not None:
            self._move(item.data(Qt.ItemDataRole.UserRole))


Choice = TypeVar("Choice", bound=StrEnum)


def _chosen(value: str | None, kind: type[Choice]) -> Choice | None:
    return kind(value) if value is not None else None
