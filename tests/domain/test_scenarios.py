from __future__ import annotations

import csv
import re
from datetime import date, timedelta

import pytest
from scenario_walks import TODAY, deciding, terms_of, walks

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.answers import NOT_GIVEN, AnswerKind
from arcaller_desktop.domain.business_days import is_working_day
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.scenario_tables import read_interval, read_library
from arcaller_desktop.domain.scenarios import Scenario, due_day, follow, guided_step, note_sentences
from arcaller_desktop.services.scenarios import scenario_library

LIBRARY = scenario_library()
SCENARIOS = list(LIBRARY.scenarios.values())
by_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda known: known.id)


def test_all_forty_scenarios_and_the_status_call_are_there() -> None:
    assert list(LIBRARY.scenarios) == [f"S{number:02d}" for number in range(41)]


@by_scenario
def test_every_path_ends_with_outcome_owner_and_date(scenario: Scenario) -> None:
    taken, asked = set(), set()
    for path in walks(LIBRARY, scenario.id):
        step = guided_step(path, TODAY, cadence_days=15)
        said = f"{path.answers} in {[stage.id for stage in path.stages]}"
        assert path.branch is not None, said
        assert step is not None, said
        assert isinstance(step.outcome, Outcome), said
        assert step.owner, said
        assert step.action is not None, said
        assert step.on is not None, said
        assert step.on > TODAY, said
        assert is_working_day(step.on), said
        assert step.say.endswith("."), said
        taken.add(path.stages[0].id if len(path.stages) > 1 else path.branch.say)
        asked |= set(path.answers)
    assert {ask.question.key for ask in scenario.asks} <= asked, "a question is never reached"


@by_scenario
def test_every_branch_is_reached(scenario: Scenario) -> None:
    reached = set()
    for path in walks(LIBRARY, scenario.id):
        assert path.branch is not None
        if path.scenario.id == scenario.id:
            reached.add(path.branch)
        for stage, following in zip(path.stages, path.stages[1:], strict=False):
            if stage.id == scenario.id:
                reached |= {branch for branch in scenario.branches if branch.goes_to == following.id}
    assert [branch.say for branch in scenario.branches if branch not in reached] == []


@by_scenario
def test_conditions_name_questions_and_values_that_exist(scenario: Scenario) -> None:
    carried = {"status", "claim_found"}
    for term in terms_of(scenario):
        question = LIBRARY.questions[term.field]
        assert term.field in {ask.question.key for ask in scenario.asks} | carried
        kind = question.wanted.kind
        if term.operator not in {"=", "!="}:
            assert kind in {AnswerKind.NUMBER, AnswerKind.MONEY} or (term.is_age and kind is AnswerKind.DATE)
        elif kind is AnswerKind.YES_NO:
            assert set(term.values) <= {"yes", "no"}
        else:
            assert set(term.values) <= set(question.wanted.choices)
    assert scenario.branches[-1].when == ()
    assert all(branch.when for branch in scenario.branches[:-1])


@by_scenario
def test_notes_name_only_answers_of_the_scenario(scenario: Scenario) -> None:
    own = {ask.question.key for ask in scenario.asks}
    for sentence in scenario.note:
        assert set(re.findall(r"\{(\w+)\}", sentence)) <= own, sentence
        assert sentence.endswith(".")


@by_scenario
def test_reason_and_remark_codes_are_known(scenario: Scenario) -> None:
    assert set(scenario.reasons) <= set(_codes("reason_codes.csv"))
    assert set(scenario.remarks) - {"N616"} <= set(_codes("remark_codes.csv"))


def test_every_code_that_names_a_scenario_names_one_that_exists() -> None:
    with resource("rules", "reason_codes.csv").open(encoding="utf-8") as file:
        named = {row["scenario"] for row in csv.DictReader(file)} - {""}
    assert named <= set(LIBRARY.scenarios)


def test_every_outcome_leads_to_a_scenario_that_exists() -> None:
    assert {outcome.scenario for outcome in Outcome} - {""} <= set(LIBRARY.scenarios)


def test_every_question_is_asked_somewhere() -> None:
    asked = {ask.question.key for scenario in SCENARIOS for ask in scenario.asks}
    assert set(LIBRARY.questions) - asked == set()
    assert set(deciding()) <= asked


def test_a_claim_that_is_not_on_file_although_accepted_is_searched_again_before_it_is_resent() -> None:
    answers = {
        "member_found": "yes",
        "claim_found": "no",
        "searched_by": "member_id|billed_amount",
        "elig_on_dos": "yes",
        "rejected": "no",
        "accepted": "yes",
        "accepted_days": "9",
        "filing_passed": "no",
        "not_found_before": "no",
        "wrong_address": "no",
    }
    path = follow(LIBRARY, "S01", answers, date(2026, 3, 2))
    step = guided_step(path, date(2026, 3, 2), cadence_days=15)
    assert step is not None
    assert (step.action, step.owner, step.on) == ("CHECK_STATUS", "L1", date(2026, 3, 16))
    later = guided_step(
        follow(LIBRARY, "S01", {**answers, "accepted_days": "41"}, date(2026, 3, 2)), date(2026, 3, 2), cadence_days=15
    )
    assert later is not None
    assert (later.action, later.vehicle, later.on) == ("RESUBMIT_NEW", "NEW", date(2026, 3, 17))


def test_a_status_call_goes_on_to_the_denial_and_keeps_what_was_answered() -> None:
    path = follow(LIBRARY, "S00", {"status": "denied", "denial_kind": "auth", "claim_no": "77"}, TODAY)
    assert [stage.id for stage in path.stages] == ["S00", "S20"]
    assert path.current is not None
    assert path.current.key == "denial_text"
    assert [question.key for question in path.missing] == ["auth_found"]
    assert path.branch is None


def test_an_answer_changed_later_takes_another_way() -> None:
    answers = {"auth_found": "on_file_claim", "reprocess": "yes", "claim_no": "1", "denial_text": "197"}
    first = follow(LIBRARY, "S20", answers, TODAY)
    assert first.branch is not None
    assert first.branch.action == "REPROCESS_ON_CALL"
    other = follow(LIBRARY, "S20", {**answers, "auth_found": "none"}, TODAY)
    assert other.branch is None
    assert "place" in [question.key for question in other.missing]
    assert "reprocess" not in [ask.question.key for ask in other.asks]


def test_the_note_says_what_was_answered_and_nothing_else() -> None:
    answers = {"auth_found": "on_file_missing", "auth_no": "A55102", "reprocess": "yes", "appeal_due": NOT_GIVEN}
    path = follow(LIBRARY, "S20", answers, TODAY)
    assert note_sentences(LIBRARY, path) == (
        "Payer's file: On file, missing on the claim, A55102.",
        "Reprocesses now: yes.",
    )


@pytest.mark.parametrize(
    ("text", "answers", "day"),
    [
        ("15d", {}, date(2026, 3, 17)),
        ("12d", {}, date(2026, 3, 16)),  # the 14th is a Saturday
        ("10b", {}, date(2026, 3, 16)),
        ("5b", {}, date(2026, 3, 9)),
        ("cadence", {}, date(2026, 3, 23)),
        ("due_date-7d or 5d", {"due_date": "2026-03-27"}, date(2026, 3, 20)),
        ("due_date-7d or 5d", {"due_date": "2026-03-04"}, date(2026, 3, 3)),
        ("due_date-7d or 5d", {}, date(2026, 3, 9)),
        ("due_date-7d or 5d", {"due_date": ""}, date(2026, 3, 9)),
    ],
)
def test_intervals_end_on_working_days(text: str, answers: dict[str, str], day: date) -> None:
    assert due_day(read_interval(text), answers, date(2026, 3, 2), cadence_days=21) == day


def test_the_next_step_comes_before_a_limit_that_is_still_open() -> None:
    path = follow(LIBRARY, "S36", {"claim_no": "1", "forwarded_to": "x", "forwarded_date": "2026-02-27"}, TODAY)
    step = guided_step(path, TODAY, cadence_days=15, deadline_on=TODAY + timedelta(days=7))
    assert step is not None
    assert step.on == date(2026, 3, 6)


def test_scenarios_are_suggested_by_state_then_remark_then_reason() -> None:
    assert LIBRARY.suggested(state="S20", reasons=("197", "16"), remarks=("N382",))[:3] == ("S20", "S02", "S25")
    assert LIBRARY.suggested(state="") == ()


@pytest.mark.parametrize(
    "broken",
    [
        {"ask": ["nobody_knows"]},
        {"branch": [{"when": "status ~ paid", "do": "x."}]},
        {"branch": [{"do": "x.", "after": "soon"}]},
        {"outcome": "GONE"},
    ],
)
def test_files_that_do_not_fit_together_are_refused(broken: dict[str, object]) -> None:
    questions = {"status": {"kind": "yes_no", "ask": "?", "short": "s"}}
    whole = {
        "id": "S99",
        "version": 1,
        "name": "n",
        "trigger": "t",
        "outcome": "CLOSED",
        "ask": ["status!"],
        "note": [],
        "branch": [{"do": "x.", "after": "5d"}],
    }
    assert read_library(questions, {}, [whole]).scenarios["S99"].version == 1
    with pytest.raises((KeyError, ValueError)):
        read_library(questions, {}, [whole | broken])


def _codes(name: str) -> list[str]:
    with resource("rules", name).open(encoding="utf-8") as file:
        return [row["code"] for row in csv.DictReader(file)]
