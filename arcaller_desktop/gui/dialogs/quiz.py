"""A short quiz: one question at a time, answered by number, explained at once."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.quiz import PASS_QUIZ, QuizQuestion, quiz_score
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_quiz_dialog import Ui_QuizDialog
from arcaller_desktop.gui.theme import set_part
from arcaller_desktop.services.training import FinishQuiz, finish_quiz


class QuizDialog(QDialog):
    """The result is kept when the last question was answered; a quiz that is left before counts nothing."""

    def __init__(
        self, desk: Desk, questions: tuple[QuizQuestion, ...], seed: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questions = questions
        self._seed = seed
        self._today = desk.clock.today()
        self._given: list[int | None] = []
        self._since = monotonic()
        self.ui = Ui_QuizDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.quizAnswers.installEventFilter(self)
        ui.quizAnswers.itemActivated.connect(lambda _: self._next())
        ui.quizNextButton.clicked.connect(self._next)
        ui.quizCloseButton.clicked.connect(self.reject)
        self.resize(620, 420)
        self._ask()

    @property
    def _is_answered(self) -> bool:
        """Whether the question that is shown has its answer."""
        return self.ui.quizAnswers.property("answered") is True

    def _ask(self) -> None:
        ui, question = self.ui, self._questions[len(self._given)]
        ui.quizProgress.setText(f"Question {len(self._given) + 1} of {len(self._questions)}")
        right = sum(given == known.right for given, known in zip(self._given, self._questions, strict=False))
        ui.quizCount.setText(f"{right} right")
        ui.quizQuestion.setText(question.text)
        ui.quizAnswers.clear()
        ui.quizAnswers.addItems([f"{number}  {answer}" for number, answer in enumerate(question.answers, 1)])
        ui.quizAnswers.setCurrentRow(0)
        ui.quizAnswers.setProperty("answered", False)
        ui.quizAnswers.setEnabled(True)
        ui.quizWhy.clear()
        ui.quizNextButton.setText("&Answer")
        ui.quizAnswers.setFocus()

    def _next(self) -> None:
        if len(self._given) == len(self._questions):
            self.accept()
        elif self._is_answered:
            self._ask()
        else:
            self._answer(self.ui.quizAnswers.currentRow())

    def _answer(self, row: int) -> None:
        ui, question = self.ui, self._questions[len(self._given)]
        if not 0 <= row < len(question.answers):
            return
        self._given.append(row)
        is_right = row == question.right
        ui.quizAnswers.item(question.right).setText(f"✓  {question.answers[question.right]}")
        verdict = "✓ Right." if is_right else f"✗ It is: {question.answers[question.right]}."
        ui.quizWhy.setText(f"{verdict} {question.why}")
        set_part(ui.quizWhy, "good" if is_right else "bad")
        ui.quizAnswers.setProperty("answered", True)
        ui.quizAnswers.setCurrentRow(row)
        ui.quizNextButton.setText("&Next")
        ui.quizNextButton.setFocus()
        if len(self._given) == len(self._questions):
            self._finish()

    def _finish(self) -> None:
        score = quiz_score(self._questions, self._given)
        passed = "passed" if score >= PASS_QUIZ else f"{PASS_QUIZ} passes"
        self.ui.quizProgress.setText(f"Done: {score} of 100, {passed}")
        self.ui.quizCount.clear()
        self.ui.quizNextButton.setText("&Done")
        command = FinishQuiz(
            seed=self._seed, today=self._today, given=tuple(self._given), seconds=int(monotonic() - self._since)
        )
        self._desk.jobs.change(
            lambda context: finish_quiz(context, command),
            done=self._kept,
            failed=self._desk.prompts.error,
            owner=self,
        )

    def _kept(self, changes: Changes) -> None:
        self._desk.bus.publish(changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A number answers; Enter goes on."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._next()
                return True
            if event.text().isdecimal() and not self._is_answered and len(self._given) < len(self._questions):
                self._answer(int(event.text()) - 1)
                return True
        return super().eventFilter(watched, event)
