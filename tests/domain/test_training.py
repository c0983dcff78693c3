"""Practice calls: the truth scores 100 in every scenario, and a fault costs its own part alone."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from training_attempts import TODAY, ideal, ideal_moves

from arcaller_desktop.domain.business_days import add_working_days
from arcaller_desktop.domain.exercises import Difficulty, Exercise, make_exercise
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payer_talk import said, talk
from arcaller_desktop.domain.phrases import Moment
from arcaller_desktop.domain.scenarios import AskedOf, OwnerRole
from arcaller_desktop.domain.training import Attempt, Part, score_attempt
from arcaller_desktop.services.scenarios import scenario_library

LIBRARY = scenario_library()
SEEDS = range(25)


def exercise_with(*difficulties: Difficulty) -> Exercise:
    """One whose representative makes exactly these things hard."""
    for seed in range(500):
        made = make_exercise(LIBRARY, "S05", seed, TODAY)
        if set(made.difficulties) == set(difficulties):
            return made
    raise AssertionError("no number gives this mixture")


@pytest.mark.parametrize("scenario_id", list(LIBRARY.scenarios))
def test_every_scenario_gives_calls_that_the_truth_solves(scenario_id: str) -> None:
    for seed in SEEDS:
        exercise = make_exercise(LIBRARY, scenario_id, seed, TODAY)
        score = score_attempt(exercise, LIBRARY, ideal(exercise, LIBRARY))
        assert score.total == 100, [(part.part, part.missed) for part in score.parts if part.missed]


def test_the_parts_weigh_a_hundred() -> None:
    assert sum(part.weight for part in Part) == 100


def test_the_same_number_gives_the_same_call_and_another_one_another() -> None:
    assert make_exercise(LIBRARY, "S20", 4, TODAY) == make_exercise(LIBRARY, "S20", 4, TODAY)
    assert make_exercise(LIBRARY, "S20", 4, TODAY).claim != make_exercise(LIBRARY, "S20", 5, TODAY).claim


def test_names_and_numbers_are_nobodys() -> None:
    for seed in SEEDS:
        claim = make_exercise(LIBRARY, "S09", seed, TODAY).claim
        assert claim.number.startswith("PRACTICE-")
        assert claim.patient.endswith("(made up)")
        assert claim.payer.endswith("(made up)")
        assert claim.npi.startswith("0000")
        assert claim.tax_id.startswith("00-")


WRONG = {
    Part.OUTCOME: {"outcome": Outcome.VOICEMAIL},
    Part.ACTION: {"action": Action.SET_UP_PLAN},
    Part.OWNER: {"owner": OwnerRole.EDI},
    Part.DAY: {"on": TODAY + timedelta(days=1)},
    Part.REFERENCE: {"rep_name": "", "reference": "", "claims_per_call": None},
    Part.NOTE: {"note": "Called, all fine."},
    Part.ANSWERS: {"written": {}},
}


@pytest.mark.parametrize("part", WRONG)
def test_a_wrong_answer_costs_exactly_its_part(part: Part) -> None:
    exercise = make_exercise(LIBRARY, "S05", 0, TODAY)
    attempt = dataclasses.replace(ideal(exercise, LIBRARY), **WRONG[part])
    if part is Part.DAY:
        attempt = dataclasses.replace(attempt, note=f"{attempt.note} F/U {attempt.on:%m/%d/%Y}.")
    score = score_attempt(exercise, LIBRARY, attempt)
    assert score.total == 100 - part.weight
    assert [scored.part for scored in score.parts if scored.missed] == [part]


def test_a_question_not_asked_is_named_with_what_hangs_on_it() -> None:
    exercise = exercise_with(Difficulty.VAGUE, Difficulty.CLAIM_CAP)
    left_out = exercise.mandatory[-1]
    whole = ideal(exercise, LIBRARY)
    attempt = dataclasses.replace(whole, moves=tuple(move for move in whole.moves if move != left_out.key))
    parts = {scored.part: scored for scored in score_attempt(exercise, LIBRARY, attempt).parts}
    assert parts[Part.QUESTIONS].missed == (f"Not found out: {left_out.ask}",)
    assert {part for part in parts if parts[part].missed} == {Part.QUESTIONS, Part.ORDER, Part.ANSWERS}


def test_asking_backwards_costs_the_order_alone() -> None:
    exercise = exercise_with(Difficulty.CLAIM_CAP, Difficulty.NO_DISCLOSURE)
    keys = [ask.question.key for ask in exercise.asks]
    moves = (said(Moment.OPEN), said(Moment.VERIFY), said(Moment.SUPERVISOR), *reversed(keys), said(Moment.CLOSE))
    score = score_attempt(exercise, LIBRARY, dataclasses.replace(ideal(exercise, LIBRARY), moves=moves))
    assert [scored.part for scored in score.parts if scored.missed] == [Part.ORDER]
    assert score.total == 100 - Part.ORDER.weight


def test_nothing_done_is_worth_nothing() -> None:
    for scenario_id in LIBRARY.scenarios:
        score = score_attempt(make_exercise(LIBRARY, scenario_id, 1, TODAY), LIBRARY, Attempt())
        assert score.total == 0, scenario_id


def test_nothing_is_disclosed_before_the_caller_is_verified() -> None:
    exercise = exercise_with(Difficulty.VAGUE, Difficulty.CLAIM_CAP)
    key = next(ask.question.key for ask in exercise.asks if ask.question.of is AskedOf.PAYER)
    reply = talk(exercise, LIBRARY, (said(Moment.OPEN), key))[-1]
    assert reply.gives == ""
    assert "verified" in reply.text


def test_a_vague_answer_is_asked_again() -> None:
    exercise = exercise_with(Difficulty.VAGUE, Difficulty.CLAIM_CAP)
    key = exercise.difficulties[Difficulty.VAGUE]
    replies = talk(exercise, LIBRARY, (said(Moment.VERIFY), key, key))
    assert [reply.gives for reply in replies] == ["", "", key]


def test_what_cannot_be_disclosed_needs_a_supervisor() -> None:
    exercise = exercise_with(Difficulty.NO_DISCLOSURE, Difficulty.CLAIM_CAP)
    key = exercise.difficulties[Difficulty.NO_DISCLOSURE]
    replies = talk(exercise, LIBRARY, (said(Moment.VERIFY), key, key, said(Moment.SUPERVISOR), key))
    assert [reply.gives for reply in replies] == ["", "", "", "", key]


def test_after_a_transfer_the_new_desk_verifies_again_and_gives_its_own_name() -> None:
    exercise = exercise_with(Difficulty.TRANSFER, Difficulty.CLAIM_CAP)
    key = exercise.difficulties[Difficulty.TRANSFER]
    replies = talk(exercise, LIBRARY, (said(Moment.VERIFY), key, key, said(Moment.VERIFY), key, said(Moment.CLOSE)))
    assert [reply.gives for reply in replies] == ["", "", "", "", key, ""]
    assert exercise.reps[1] in replies[-1].text


def test_the_limit_of_claims_is_said_once_and_has_to_be_noted() -> None:
    exercise = exercise_with(Difficulty.VAGUE, Difficulty.CLAIM_CAP)
    attempt = ideal(exercise, LIBRARY)
    told = [reply for reply in talk(exercise, LIBRARY, attempt.moves) if "in one call" in reply.text]
    assert len(told) == 1
    score = score_attempt(exercise, LIBRARY, dataclasses.replace(attempt, claims_per_call=None))
    assert [scored.part for scored in score.parts if scored.missed] == [Part.REFERENCE]


def test_a_date_two_working_days_early_is_right_and_one_day_late_is_not() -> None:
    exercise = make_exercise(LIBRARY, "S05", 0, TODAY)
    on = exercise.step.on
    assert on is not None
    early = max(day for day in (on - timedelta(days=back) for back in range(7)) if add_working_days(day, 2) == on)
    for day, is_right in ((early, True), (on, True), (on + timedelta(days=1), False)):
        attempt = dataclasses.replace(ideal(exercise, LIBRARY), on=day)
        parts = {scored.part: scored for scored in score_attempt(exercise, LIBRARY, attempt).parts}
        assert (parts[Part.DAY].points == Part.DAY.weight) is is_right


def test_the_moves_of_the_truth_end_with_the_close() -> None:
    exercise = make_exercise(LIBRARY, "S01", 2, date(2026, 11, 21))
    assert ideal_moves(exercise, LIBRARY)[-1] == said(Moment.CLOSE)
