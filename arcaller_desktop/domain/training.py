"""The score of a practice call: what was asked, what was written down, and what follows, each with what was missed.

The parts and their weights follow the form for real calls (`quality`). Nothing of it counts as work on a claim.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import pairwise

from arcaller_desktop.domain.answers import answer_words
from arcaller_desktop.domain.business_days import add_working_days
from arcaller_desktop.domain.exercises import Difficulty, Exercise
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payer_talk import said, talk
from arcaller_desktop.domain.phrases import Moment
from arcaller_desktop.domain.scenarios import GuidedStep, OwnerRole, ScenarioLibrary

EARLY_DAYS = 2
"""Working days by which the next date may be earlier than wanted; later is never right."""
PASS_SCORE = 90
PASS_CALLS = 3
"""So many practice calls at PASS_SCORE or more, and one quiz passed, show that somebody is ready for real ones."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """What the trainee did and wrote down."""

    moves: tuple[str, ...] = ()
    written: Mapping[str, str] = field(default_factory=dict)
    """Answers by question key, in canonical text."""
    outcome: Outcome | None = None
    action: Action | None = None
    owner: OwnerRole | None = None
    on: date | None = None
    rep_name: str = ""
    reference: str = ""
    claims_per_call: int | None = None
    note: str = ""


class Part(StrEnum):
    """The parts of the score. The values are stored."""

    MANNER = "manner"
    QUESTIONS = "questions"
    ORDER = "order"
    ANSWERS = "answers"
    OUTCOME = "outcome"
    ACTION = "action"
    OWNER = "owner"
    DAY = "day"
    REFERENCE = "reference"
    NOTE = "note"

    @property
    def label(self) -> str:
        """In words."""
        return _PARTS[self][0]

    @property
    def weight(self) -> int:
        """Its share of 100."""
        return _PARTS[self][1]


_PARTS = {
    Part.MANNER: ("Opened, verified, got through, closed", 10),
    Part.QUESTIONS: ("Mandatory questions", 25),
    Part.ORDER: ("Right order", 10),
    Part.ANSWERS: ("Answers written down", 15),
    Part.OUTCOME: ("Outcome", 10),
    Part.ACTION: ("Next action", 10),
    Part.OWNER: ("Whose turn it is", 5),
    Part.DAY: ("Next date", 5),
    Part.REFERENCE: ("Name and reference", 5),
    Part.NOTE: ("Note", 5),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class ScoredPart:
    """One part: what it brought, and what was missed."""

    part: Part
    points: int
    missed: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """The parts, in their order."""

    parts: tuple[ScoredPart, ...]

    @property
    def total(self) -> int:
        """0 to 100."""
        return sum(part.points for part in self.parts)


def score_attempt(exercise: Exercise, library: ScenarioLibrary, attempt: Attempt) -> Score:
    """What the attempt is worth, with what was missed in words."""
    replies = talk(exercise, library, attempt.moves)
    heard = list(dict.fromkeys(reply.gives for reply in replies if reply.gives))
    step = exercise.step
    found = {
        Part.MANNER: _manner(exercise, attempt),
        Part.QUESTIONS: _questions(exercise, heard),
        Part.ORDER: _order(exercise, heard),
        Part.ANSWERS: _answers(exercise, heard, attempt),
        Part.OUTCOME: _one(f"It was “{step.outcome.label}”.", is_right=attempt.outcome is step.outcome),
        Part.ACTION: _one(f"It was “{_action(step)}”. {step.say}", is_right=attempt.action is step.action),
        Part.OWNER: _one(f"It goes to: {step.owner.label}.", is_right=attempt.owner is step.owner),
        Part.DAY: _day(step.on, attempt.on),
        Part.REFERENCE: _reference(exercise, attempt),
        Part.NOTE: _note(exercise, attempt),
    }
    return Score(
        parts=tuple(
            ScoredPart(part=part, points=part.weight * hits // wanted if wanted else part.weight, missed=missed)
            for part, (hits, wanted, missed) in found.items()
        )
    )


def _action(step: GuidedStep) -> str:
    return step.action.label if step.action is not None else "nothing more"


_Found = tuple[int, int, tuple[str, ...]]
"""Hits, of how many, and what was missed."""


def _one(missed: str, *, is_right: bool) -> _Found:
    return (1, 1, ()) if is_right else (0, 1, (missed,))


def _marks(marks: Sequence[tuple[bool, str]]) -> _Found:
    return sum(hit for hit, _ in marks), len(marks), tuple(missed for hit, missed in marks if not hit)


def _manner(exercise: Exercise, attempt: Attempt) -> _Found:
    moves = attempt.moves
    marks = [
        (moves[:1] == (said(Moment.OPEN),), "Say who is calling and why before anything else."),
        (said(Moment.VERIFY) in moves[:2], "Let them verify you right after the opening."),
        (moves[-1:] == (said(Moment.CLOSE),), "End with what was agreed, the name and the reference."),
    ]
    if Difficulty.NO_DISCLOSURE in exercise.difficulties:
        marks.append(
            (said(Moment.SUPERVISOR) in moves, "They could not disclose it: ask for a supervisor or another desk.")
        )
    return _marks(marks)


def _questions(exercise: Exercise, heard: Sequence[str]) -> _Found:
    return _marks([(question.key in heard, f"Not found out: {question.ask}") for question in exercise.mandatory])


def _order(exercise: Exercise, heard: Sequence[str]) -> _Found:
    """Pairs of mandatory questions that follow each other: was the first one answered before the second?"""
    keys = [question.key for question in exercise.mandatory]
    if len(keys) < 2:
        return _marks([(key in heard, "Nothing was found out.") for key in keys])
    place = {key: number for number, key in enumerate(heard)}
    shorts = {question.key: question.short for question in exercise.mandatory}
    marks = [
        (
            first in place and second in place and place[first] < place[second],
            f"“{shorts[first]}” comes before “{shorts[second]}”.",
        )
        for first, second in pairwise(keys)
    ]
    return _marks(marks)


def _answers(exercise: Exercise, heard: Sequence[str], attempt: Attempt) -> _Found:
    marks = []
    for question in exercise.mandatory:
        truth = exercise.truth[question.key]
        is_right = question.key in heard and _same(attempt.written.get(question.key, ""), truth)
        marks.append((is_right, f"{question.short}: {answer_words(truth, question.wanted)}."))
    return _marks(marks)


def _same(written: str, truth: str) -> bool:
    return " ".join(written.casefold().split()).rstrip(".") == " ".join(truth.casefold().split()).rstrip(".")


def _day(wanted: date | None, given: date | None) -> _Found:
    if wanted is None:
        return _one("Nothing is left to do: no date.", is_right=given is None)
    is_right = given is not None and given <= wanted <= add_working_days(given, EARLY_DAYS)
    return _one(f"It was {wanted:%m/%d/%Y}, or up to {EARLY_DAYS} working days before.", is_right=is_right)


def _reference(exercise: Exercise, attempt: Attempt) -> _Found:
    marks = [
        (_same(attempt.rep_name, exercise.rep), f"You spoke with {exercise.rep.rstrip('.')}."),
        (_same(attempt.reference, exercise.reference), f"The reference was {exercise.reference}."),
    ]
    cap = exercise.difficulties.get(Difficulty.CLAIM_CAP)
    if cap is not None:
        marks.append((attempt.claims_per_call == int(cap), f"The payer takes {cap} claims a call."))
    return _marks(marks)


def _note(exercise: Exercise, attempt: Attempt) -> _Found:
    """A note names who was spoken to, the reference, the charge or day it is about, and the next date."""
    text = " ".join(attempt.note.casefold().split())
    claim, on = exercise.claim, exercise.step.on
    is_about = (
        dollars(claim.charge_cents) in text or _names_day(text, claim.service_on) or claim.number.casefold() in text
    )
    marks = [
        (exercise.rep.casefold().rstrip(".") in text, "Name who you spoke with."),
        (exercise.reference.casefold() in text, "Note the reference."),
        (is_about, "Say which claim: its number, date of service or amount."),
    ]
    if on is not None:
        wanted = attempt.on or on
        marks.append((_names_day(text, wanted), "Say when somebody looks again."))
    return _marks(marks)


def _names_day(text: str, day: date) -> bool:
    return re.search(rf"\b0?{day.month}/0?{day.day}(?!\d)", text) is not None
