"""Practice calls and quizzes: what there is to do, and what came of it. Claims, touches and figures stay untouched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.exercises import Exercise, make_exercise
from arcaller_desktop.domain.quiz import PASS_QUIZ, QuizQuestion, QuizTables, make_quiz, quiz_score
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.domain.scenarios import ScenarioLibrary
from arcaller_desktop.domain.training import PASS_CALLS, PASS_SCORE, Attempt, Score, score_attempt
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.scenarios import scenario_library
from arcaller_desktop.storage import training as stored
from arcaller_desktop.storage.training import TrainingRow


@dataclass(frozen=True, kw_only=True, slots=True)
class PracticeCall:
    """An exercise with the questions there are."""

    library: ScenarioLibrary
    exercise: Exercise


@dataclass(frozen=True, kw_only=True, slots=True)
class FinishCall:
    """A practice call as it was done. Scenario, number and day say which."""

    scenario_id: str
    seed: int
    today: date
    attempt: Attempt
    seconds: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class FinishQuiz:
    """A quiz as it was answered; None where nothing was chosen."""

    seed: int
    today: date
    given: tuple[int | None, ...]
    seconds: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Scored:
    """What a practice call was worth, and what changed."""

    score: Score
    changes: Changes


@dataclass(frozen=True, kw_only=True, slots=True)
class Trainee:
    """What one person has done so far."""

    name: str
    calls: int
    passed_calls: int
    best_quiz: int | None
    is_ready: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class TrainingView:
    """The results one may see, the newest first, and each person's standing."""

    results: tuple[TrainingRow, ...]
    trainees: tuple[Trainee, ...]


def practice_call(context: Context, scenario_id: str, seed: int) -> PracticeCall:
    """Exercise `seed` of a scenario, as of today."""
    library = scenario_library()
    return PracticeCall(library=library, exercise=make_exercise(library, scenario_id, seed, context.clock.today()))


def finish_call(context: Context, command: FinishCall) -> Scored:
    """Scores a practice call and keeps the result. Raises NotAllowedError, or CardNumberError for a note with one."""
    require(context.user, Permission.WORK_CLAIMS)
    refuse_card_numbers(command.attempt.note)
    library = scenario_library()
    exercise = make_exercise(library, command.scenario_id, command.seed, command.today)
    score = score_attempt(exercise, library, command.attempt)
    missed = [f"{part.part.label}: {words}" for part in score.parts for words in part.missed]
    _keep(
        context,
        kind="call",
        scenario=command.scenario_id,
        seed=command.seed,
        score=score.total,
        seconds=command.seconds,
        missed=missed,
    )
    return Scored(score=score, changes=Changes.TRAINING)


def quiz(context: Context, seed: int) -> tuple[QuizQuestion, ...]:
    """The quiz of this number, as of today."""
    return _quiz(context, seed, context.clock.today())


def finish_quiz(context: Context, command: FinishQuiz) -> Changes:
    """Scores a quiz and keeps the result. Raises NotAllowedError."""
    require(context.user, Permission.WORK_CLAIMS)
    questions = _quiz(context, command.seed, command.today)
    missed = [
        f"{question.text.replace(chr(10), ' ')} {question.answers[question.right]}."
        for question, given in zip(questions, command.given, strict=True)
        if given != question.right
    ]
    _keep(
        context,
        kind="quiz",
        scenario="",
        seed=command.seed,
        score=quiz_score(questions, command.given),
        seconds=command.seconds,
        missed=missed,
    )
    return Changes.TRAINING


def training_view(context: Context) -> TrainingView:
    """Everybody's results for whoever may see the team's figures, else one's own."""
    sees_all = may(context.user.role, Permission.SEE_FIGURES)
    results = [_named(row) for row in stored.results(context.database, None if sees_all else context.user.id)]
    people = dict.fromkeys((row.user_id, row.user) for row in sorted(results, key=lambda row: row.user))
    return TrainingView(
        results=tuple(results),
        trainees=tuple(_trainee(name, [row for row in results if row.user_id == user]) for user, name in people),
    )


def _named(row: TrainingRow) -> TrainingRow:
    """With the scenario's name beside its number."""
    known = scenario_library().scenarios.get(row.scenario)
    return row if known is None else replace(row, scenario=f"{known.id} {known.name}")


def _trainee(name: str, rows: Sequence[TrainingRow]) -> Trainee:
    calls = [row.score for row in rows if row.kind == "call"]
    passed = sum(score >= PASS_SCORE for score in calls)
    best = max((row.score for row in rows if row.kind == "quiz"), default=None)
    return Trainee(
        name=name,
        calls=len(calls),
        passed_calls=passed,
        best_quiz=best,
        is_ready=passed >= PASS_CALLS and best is not None and best >= PASS_QUIZ,
    )


def _quiz(context: Context, seed: int, today: date) -> tuple[QuizQuestion, ...]:
    tables = context.tables
    return make_quiz(
        QuizTables(
            reasons=tables.reasons,
            dispositions=tables.dispositions,
            deadlines=tables.work.deadlines,
            library=scenario_library(),
        ),
        seed,
        today,
    )


def _keep(
    context: Context,
    *,
    kind: stored.Kind,
    scenario: str,
    seed: int,
    score: int,
    seconds: int,
    missed: Sequence[str],
) -> None:
    with context.database.transaction():
        result_id = stored.add_result(
            context.database,
            context.user.id,
            at=context.clock.now(),
            on=context.clock.today(),
            kind=kind,
            scenario=scenario,
            seed=seed,
            score=score,
            seconds=max(seconds, 0),
            missed="\n".join(missed),
        )
        context.audit(
            "training.finish", "training_result", result_id, after={"kind": kind, "scenario": scenario, "score": score}
        )
