"""Training: who stands where, what practice calls and quizzes brought, what was missed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from html import escape

from PySide6.QtWidgets import QFrame, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.quiz import PASS_QUIZ
from arcaller_desktop.domain.training import PASS_CALLS, PASS_SCORE
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_training_pane import Ui_TrainingPane
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead, RowModel
from arcaller_desktop.gui.tables import choose_row, prepare_table
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.training import Trainee, TrainingView, training_view
from arcaller_desktop.storage.training import TrainingRow


class TraineeColumn(Enum):
    WHO = ColumnHead(title="Who", width=0)
    CALLS = ColumnHead(title="Practice calls", is_amount=True, width=14)
    PASSED = ColumnHead(title=f"With {PASS_SCORE} or more", is_amount=True, width=16)
    QUIZ = ColumnHead(title="Best quiz", is_amount=True, width=11)
    READY = ColumnHead(
        title="Ready for real calls",
        tip=f"{PASS_CALLS} practice calls with {PASS_SCORE} or more, and a quiz with {PASS_QUIZ} or more",
        width=24,
    )


class ResultColumn(Enum):
    WHEN = ColumnHead(title="When", width=19)
    WHO = ColumnHead(title="Who", width=18)
    WHAT = ColumnHead(title="What", width=0)
    TIME = ColumnHead(title="Time", is_amount=True, width=9)
    SCORE = ColumnHead(title="Score", is_amount=True, width=8)


@dataclass(frozen=True, kw_only=True)
class TrainingWays:
    """What the pane's buttons open."""

    call: Callable[[], None]
    quiz: Callable[[], None]
    phrases: Callable[[], None]


class TrainingPane(QFrame):
    """A tab of the team's page. Who may not see the team's figures sees their own results."""

    def __init__(self, desk: Desk, ways: TrainingWays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ui = Ui_TrainingPane()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        self.trainees: RowModel[Trainee] = RowModel(TraineeColumn, _trainee_cells, theme=desk.theme, parent=self)
        self.results: RowModel[TrainingRow] = RowModel(ResultColumn, _result_cells, theme=desk.theme, parent=self)
        prepare_table(ui.trainingTrainees, self.trainees, self.trainees.heads)
        prepare_table(ui.trainingResults, self.results, self.results.heads)
        ui.trainingResults.selectionModel().currentRowChanged.connect(lambda *_: self._show_missed())
        ui.trainingCallButton.clicked.connect(ways.call)
        ui.trainingQuizButton.clicked.connect(ways.quiz)
        ui.trainingPhrasesButton.clicked.connect(ways.phrases)
        self._reloader = Reloader(self, desk.bus, interests=Changes.TRAINING, reload=self.reload)

    def reload(self) -> None:
        self._desk.jobs.query(training_view, channel="training", done=self._show, owner=self)

    def _show(self, view: TrainingView) -> None:
        self.trainees.set_items(view.trainees)
        self.results.set_items(view.results)
        choose_row(self.ui.trainingResults, 0)
        calls = sum(row.kind == "call" for row in view.results)
        quizzes = len(view.results) - calls
        self.ui.trainingSummary.setText(
            f"{formats.count(calls, 'practice call')}, {formats.count(quizzes, 'quiz', 'quizzes')}; "
            "none of it counts as work on claims"
        )
        self._show_missed()

    def _show_missed(self) -> None:
        row = self.results.item(self.ui.trainingResults.currentIndex().row())
        lines = row.missed.split("\n") if row is not None and row.missed else []
        points = "".join(f"<li>{escape(line)}</li>" for line in lines)
        nothing = "" if row is None else "<p>Nothing was missed.</p>"
        self.ui.trainingMissed.setHtml(f"<ul>{points}</ul>" if lines else nothing)


def _trainee_cells(trainee: Trainee) -> Sequence[Cell]:
    return (
        Cell(text=trainee.name),
        Cell(text=str(trainee.calls), sort=trainee.calls),
        Cell(text=str(trainee.passed_calls), sort=trainee.passed_calls),
        Cell(text="" if trainee.best_quiz is None else str(trainee.best_quiz), sort=trainee.best_quiz or 0),
        Cell(text="✓ ready" if trainee.is_ready else "not yet", tone=Tone.GOOD if trainee.is_ready else Tone.PLAIN),
    )


def _result_cells(row: TrainingRow) -> Sequence[Cell]:
    wanted = PASS_SCORE if row.kind == "call" else PASS_QUIZ
    return (
        Cell(text=formats.moment(row.done_at), sort=row.done_at),
        Cell(text=row.user),
        Cell(text=f"Practice call, {row.scenario}" if row.kind == "call" else "Quiz"),
        Cell(text=f"{row.seconds // 60}:{row.seconds % 60:02d}", sort=row.seconds),
        Cell(text=str(row.score), sort=row.score, tone=Tone.GOOD if row.score >= wanted else Tone.WARN),
    )
