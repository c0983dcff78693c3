"""Quizzes: ten different questions of every kind, with the right answer among those offered."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from arcaller_desktop.domain.aging import bucket_of
from arcaller_desktop.domain.quiz import LENGTH, QuizQuestion, QuizTables, make_quiz, quiz_score
from arcaller_desktop.services.scenarios import scenario_library
from arcaller_desktop.services.tables import load_tables

TODAY = date(2026, 3, 2)
TABLES = QuizTables(
    reasons=load_tables().reasons,
    dispositions=load_tables().dispositions,
    deadlines=load_tables().work.deadlines,
    library=scenario_library(),
)
ALL = [question for seed in range(60) for question in make_quiz(TABLES, seed, TODAY)]


def about(words: str) -> list[QuizQuestion]:
    found = [question for question in ALL if words in question.text]
    assert len(found) > 20
    return found


def test_ten_different_questions_each_with_one_right_answer() -> None:
    for seed in range(60):
        quiz = make_quiz(TABLES, seed, TODAY)
        assert len({question.text for question in quiz}) == LENGTH
        for question in quiz:
            assert 2 <= len(question.answers) == len(set(question.answers)) <= 4
            assert 0 <= question.right < len(question.answers)
            assert question.why.endswith(".")


def test_the_same_number_gives_the_same_quiz() -> None:
    assert make_quiz(TABLES, 3, TODAY) == make_quiz(TABLES, 3, TODAY) != make_quiz(TABLES, 4, TODAY)


def test_deadlines_are_counted_right() -> None:
    for question in about("What is the last day?"):
        found = re.search(r"of (\d+) calendar days counts from (\d\d)/(\d\d)/(\d{4})", question.text)
        assert found is not None
        last = date(int(found[4]), int(found[2]), int(found[3])) + timedelta(days=int(found[1]))
        assert question.answers[question.right] == f"{last:%m/%d/%Y}"


def test_buckets_are_right() -> None:
    for question in about("In which bucket"):
        found = re.search(r"from (\d\d)/(\d\d)/(\d{4})\?", question.text)
        assert found is not None
        days = (TODAY - date(int(found[3]), int(found[1]), int(found[2]))).days
        assert question.answers[question.right] == bucket_of(days).label


def test_spelling_begins_with_the_letters_themselves() -> None:
    for question in about("spelled on the phone"):
        letters = question.text.split()[2]
        assert [word[0] for word in question.answers[question.right].split()] == list(letters)


def test_only_the_patients_share_may_be_billed() -> None:
    for question in about("may we bill the patient"):
        found = re.match(r"(CO|PR)-(\S+) ", question.text)
        assert found is not None
        is_share = TABLES.reasons.find(found[2]).reason_class.label == "Patient share"
        assert question.answers[question.right].startswith("Yes") is (found[1] == "PR" and is_share)


@pytest.mark.parametrize("words", ["what kind of answer", "How does the claim go out again", "Whose turn is it next"])
def test_every_kind_of_question_comes_up(words: str) -> None:
    assert about(words)


def test_the_score_counts_right_answers() -> None:
    quiz = make_quiz(TABLES, 1, TODAY)
    right = [question.right for question in quiz]
    assert quiz_score(quiz, right) == 100
    assert quiz_score(quiz, [None, *right[1:]]) == 90
