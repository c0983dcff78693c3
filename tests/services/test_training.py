"""Results of practice calls: kept for good, seen by whoever may, never among real work."""

from __future__ import annotations

import dataclasses

import pytest

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.quiz import LENGTH
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.domain.training import Attempt
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.productivity import productivity
from arcaller_desktop.services.training import (
    FinishCall,
    FinishQuiz,
    finish_call,
    finish_quiz,
    quiz,
    training_view,
)
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.users import find_account


def as_user(practice: Context, login: str) -> Context:
    account = find_account(practice.database, login)
    assert account is not None
    return dataclasses.replace(practice, user=account.user)


@pytest.fixture
def caller(practice: Context) -> Context:
    add_user(practice, AddUser(login="cal", name="Cal Caller", role="caller", password="a long enough password"))
    return as_user(practice, "cal")


def call(practice: Context, seed: int = 1) -> FinishCall:
    return FinishCall(scenario_id="S05", seed=seed, today=practice.clock.today(), attempt=Attempt())


def test_a_caller_sees_their_own_results_and_a_lead_everybodys(practice: Context, caller: Context) -> None:
    finish_call(practice, call(practice))
    finish_call(caller, call(caller, seed=2))
    assert {row.user for row in training_view(caller).results} == {"Cal Caller"}
    assert len({row.user for row in training_view(practice).results}) == 2


def test_three_good_calls_and_a_quiz_make_ready(practice: Context) -> None:
    today = practice.clock.today()
    right = tuple(question.right for question in quiz(practice, 1))
    finish_quiz(practice, FinishQuiz(seed=1, today=today, given=right))
    assert training_view(practice).trainees[0].best_quiz == 100
    assert not training_view(practice).trainees[0].is_ready
    for seed in range(3):
        practice.database.execute(
            "INSERT INTO training_result (user_id, done_at, done_on, kind, scenario, seed, score, seconds)"
            " VALUES (?, ?, ?, 'call', 'S05', ?, 95, 0)",
            (practice.user.id, practice.clock.now().isoformat(), today.isoformat(), seed),
        )
    assert training_view(practice).trainees[0].is_ready


def test_a_quiz_without_answers_scores_nothing_and_names_all(practice: Context) -> None:
    given: tuple[int | None, ...] = (None,) * LENGTH
    finish_quiz(practice, FinishQuiz(seed=1, today=practice.clock.today(), given=given))
    row = training_view(practice).results[0]
    assert row.score == 0
    assert len(row.missed.split("\n")) == LENGTH


@pytest.mark.parametrize("sql", ["UPDATE training_result SET score = 100", "DELETE FROM training_result"])
def test_results_stay_as_they_are(practice: Context, sql: str) -> None:
    finish_call(practice, call(practice))
    with pytest.raises(Exception, match="results are not edited"):
        practice.database.execute(sql)


def test_practice_is_no_productivity(practice: Context) -> None:
    today = practice.clock.today()
    before = productivity(practice, today, today)
    finish_call(practice, call(practice))
    assert productivity(practice, today, today) == before


def test_an_auditor_does_not_practice(practice: Context) -> None:
    auditor = dataclasses.replace(
        practice, user=dataclasses.replace(practice.user, id=UserId(practice.user.id), role="auditor")
    )
    with pytest.raises(NotAllowedError):
        finish_call(auditor, call(practice))
