"""Short quizzes from the program's own tables: ten questions with numbered answers, the same for the same number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from arcaller_desktop.domain.aging import BUCKETS, bucket_of
from arcaller_desktop.domain.answers import NOT_GIVEN, answer_words
from arcaller_desktop.domain.conditions import Term
from arcaller_desktop.domain.deadlines import DeadlineRules, Unit, day_after
from arcaller_desktop.domain.denials import ReasonClass, ReasonTable
from arcaller_desktop.domain.dispositions import Disposition, DispositionTable
from arcaller_desktop.domain.scenarios import Branch, Scenario, ScenarioLibrary, Vehicle
from arcaller_desktop.domain.spelling import read_aloud

LENGTH = 10
PASS_QUIZ = 85
"""Out of 100: the usual gate before somebody gets real claims."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QuizQuestion:
    """One question; `right` is the place of the right answer among `answers`."""

    text: str
    answers: tuple[str, ...]
    right: int
    why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class QuizTables:
    """What questions are made from."""

    reasons: ReasonTable
    dispositions: DispositionTable
    deadlines: DeadlineRules
    library: ScenarioLibrary


def make_quiz(tables: QuizTables, seed: int, today: date) -> tuple[QuizQuestion, ...]:
    """The quiz of this number and day: every kind of question at least once, none twice."""
    lot = Random(f"quiz {seed}")  # noqa: S311  it must come out the same again; nothing secret hangs on it
    found: list[QuizQuestion] = []
    makers = list(_MAKERS)
    lot.shuffle(makers)
    while len(found) < LENGTH:
        question = makers[len(found) % len(makers)](tables, lot, today)
        if question.text not in {known.text for known in found}:
            found.append(question)
    return tuple(found)


def quiz_score(quiz: Sequence[QuizQuestion], given: Sequence[int | None]) -> int:
    """0 to 100; None is a question nobody answered."""
    right = sum(question.right == answer for question, answer in zip(quiz, given, strict=True))
    return round(100 * right / len(quiz))


def _question(lot: Random, text: str, right: str, wrong: Sequence[str], why: str) -> QuizQuestion:
    others = [answer for answer in dict.fromkeys(wrong) if answer != right]
    answers = [right, *lot.sample(others, min(3, len(others)))]
    lot.shuffle(answers)
    return QuizQuestion(text=text, answers=tuple(answers), right=answers.index(right), why=why)


def _code_class(tables: QuizTables, lot: Random, _today: date) -> QuizQuestion:
    known = [code for code in tables.reasons.codes.values() if code.current]
    code = lot.choice(known)
    classes = sorted({other.reason_class.label for other in known})
    return _question(
        lot,
        f"Reason code {code.code}: what kind of answer is it?",
        code.reason_class.label,
        classes,
        f"{code.label}. Next: {code.next_action}.",
    )


_BILLED = (ReasonClass.CONTRACT, ReasonClass.PATIENT, ReasonClass.PATIENT_PROHIB, ReasonClass.DENIAL_REC)


def _may_bill(tables: QuizTables, lot: Random, _today: date) -> QuizQuestion:
    group = lot.choice(("CO", "PR"))
    codes = [code for code in tables.reasons.codes.values() if code.current and code.reason_class in _BILLED]
    code = lot.choice(codes)
    rule = tables.dispositions.rule(group, code.reason_class)
    may = rule.disposition is Disposition.TRANSFER
    yes, no = "Yes, once no other plan is left", "No, not by this answer"
    return _question(
        lot,
        f"{group}-{code.code} ({code.label}): may we bill the patient for it?",
        yes if may else no,
        (yes, no),
        f"{rule.why[:1].upper()}{rule.why[1:]}.",
    )


def _vehicle(tables: QuizTables, lot: Random, _today: date) -> QuizQuestion:
    found = [
        (scenario, branch)
        for scenario in tables.library.scenarios.values()
        for branch in scenario.branches
        if branch.when and branch.vehicle in {Vehicle.NEW, Vehicle.CORR7} and not branch.goes_to
    ]
    scenario, branch = lot.choice(found)
    return _question(
        lot,
        f"{_case(tables, scenario, branch)}\nHow does the claim go out again?",
        branch.vehicle.label,
        (Vehicle.NEW.label, Vehicle.CORR7.label),
        branch.say,
    )


def _owner(tables: QuizTables, lot: Random, _today: date) -> QuizQuestion:
    found = [
        (scenario, branch)
        for scenario in tables.library.scenarios.values()
        for branch in scenario.branches
        if branch.when and not branch.goes_to
    ]
    scenario, branch = lot.choice(found)
    owners = [other.owner.label for _, other in found]
    return _question(
        lot, f"{_case(tables, scenario, branch)}\nWhose turn is it next?", branch.owner.label, owners, branch.say
    )


def _case(tables: QuizTables, scenario: Scenario, branch: Branch) -> str:
    """A branch as a case: `Duplicate. Original claim: paid.`"""
    terms = [_term(tables, term) for term in branch.when]
    return ". ".join([scenario.name, *terms]) + "."


def _term(tables: QuizTables, term: Term) -> str:
    question = tables.library.questions[term.field]
    if term.operator in {"=", "!="}:
        values = " or ".join(answer_words(value, question.wanted) for value in term.values if value != NOT_GIVEN)
        return f"{question.short}: {'' if term.operator == '=' else 'not '}{values}"
    values = f"{term.values[0]} days" if term.is_age else answer_words(term.values[0], question.wanted)
    return f"{question.short}: {_OPERATORS[term.operator]} {values}{' ago' if term.is_age else ''}"


_OPERATORS = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least"}


def _deadline(tables: QuizTables, lot: Random, today: date) -> QuizQuestion:
    rules = [
        rule
        for rule in tables.deadlines.by_class.values()
        if rule.unit is Unit.CALENDAR_DAYS and rule.payer_class is not None and not rule.rolls
    ]
    rule = lot.choice(rules)
    start = today - timedelta(days=lot.randrange(5, 90))
    last = day_after(start, rule.amount, rule.unit)
    wrong = [last + timedelta(days=shift) for shift in (-30, -1, 1, 7, 30)]
    return _question(
        lot,
        f"A limit of {rule.amount} calendar days counts from {start:%m/%d/%Y}. What is the last day?",
        f"{last:%m/%d/%Y}",
        [f"{day:%m/%d/%Y}" for day in wrong],
        f"The day itself does not count: {start:%m/%d/%Y} plus {rule.amount} days.",
    )


def _bucket(_tables: QuizTables, lot: Random, today: date) -> QuizQuestion:
    days = lot.choice((lot.randrange(0, 150), 30, 31, 60, 61, 90, 91, 120, 121))
    start = today - timedelta(days=days)
    return _question(
        lot,
        f"Today is {today:%m/%d/%Y}. In which bucket is a balance that counts from {start:%m/%d/%Y}?",
        bucket_of(days).label,
        [bucket.label for bucket in BUCKETS],
        f"It is {days} days old; both ends of a bucket belong to it.",
    )


def _spelling(_tables: QuizTables, lot: Random, _today: date) -> QuizQuestion:
    letters = "".join(lot.sample("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 4))
    wrong: list[str] = []
    while len(wrong) < 3:
        other = list(letters)
        other[lot.randrange(4)] = lot.choice("BDFGKMNPSTVZ")
        if "".join(other) != letters and read_aloud("".join(other)) not in wrong:
            wrong.append(read_aloud("".join(other)))
    return _question(
        lot, f"How is {letters} spelled on the phone?", read_aloud(letters), wrong, "By the NATO alphabet."
    )


_MAKERS: tuple[Callable[[QuizTables, Random, date], QuizQuestion], ...] = (
    _code_class,
    _may_bill,
    _vehicle,
    _owner,
    _deadline,
    _bucket,
    _spelling,
)
