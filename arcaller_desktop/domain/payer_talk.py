"""The scripted payer of a practice call: what is heard at the other end of the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from arcaller_desktop.domain.answers import answer_words
from arcaller_desktop.domain.exercises import Difficulty, Exercise
from arcaller_desktop.domain.phrases import Moment
from arcaller_desktop.domain.scenarios import AskedOf, Question, ScenarioLibrary

SAY = "say:"
"""A move is a phrase (`say:open`) or the key of a question."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is heard. `gives` names the question that it answers."""

    speaker: str
    text: str
    gives: str = ""


def said(moment: Moment) -> str:
    """The move of saying a phrase."""
    return f"{SAY}{moment}"


def talk(exercise: Exercise, library: ScenarioLibrary, moves: Sequence[str]) -> tuple[Reply, ...]:
    """The payer's replies to the moves so far, one each."""
    line = _Line(exercise, library)
    return tuple(line.reply(move) for move in moves)


class _Line:
    """The other end of the line while one talk is played."""

    def __init__(self, exercise: Exercise, library: ScenarioLibrary) -> None:
        self._exercise = exercise
        self._library = library
        self._rep = exercise.reps[0]
        self._verified = self._overcame = False
        self._tried: set[Difficulty] = set()
        self._given = 0

    def reply(self, move: str) -> Reply:
        if move.startswith(SAY):
            return Reply(self._rep, self._to_phrase(Moment(move.removeprefix(SAY))))
        question = self._library.questions[move]
        if question.of is AskedOf.US:
            return self._own_file(question)
        if not self._verified:
            return Reply(self._rep, "I cannot disclose anything before I have verified you.")
        if move not in self._exercise.truth:
            return Reply(self._rep, "That does not apply to this claim.")
        return self._hindered(question) or self._answered(question)

    def _own_file(self, question: Question) -> Reply:
        value = self._exercise.truth.get(question.key)
        text = "Nothing about that is needed here." if value is None else f"{answer_words(value, question.wanted)}."
        return Reply("Our file", text, question.key if value is not None else "")

    def _hindered(self, question: Question) -> Reply | None:
        at = {key: difficulty for difficulty, key in self._exercise.difficulties.items()}
        difficulty = at.get(question.key)
        if difficulty is Difficulty.NO_DISCLOSURE and not self._overcame:
            self._tried.add(difficulty)
            return Reply(self._rep, "I'm sorry, I cannot disclose that. Our desk does not see it.")
        if difficulty is None or difficulty in self._tried:
            return None
        if difficulty is Difficulty.VAGUE:
            self._tried.add(difficulty)
            return Reply(self._rep, "It is all being looked at. You will hear from us soon.")
        if difficulty is Difficulty.TRANSFER:
            self._tried.add(difficulty)
            first, self._rep = self._rep, self._exercise.reps[1]
            self._verified = False
            return Reply(first, "That is another desk. I'll put you through … Provider services, how can I help?")
        return None

    def _answered(self, question: Question) -> Reply:
        words = answer_words(self._exercise.truth[question.key], question.wanted)
        self._given += 1
        cap = self._exercise.difficulties.get(Difficulty.CLAIM_CAP)
        more = ""
        if cap and self._given == 1:
            more = f" By the way, I can take {cap} {'claim' if cap == '1' else 'claims'} in one call."
        return Reply(self._rep, f"{_LEADS[self._given % len(_LEADS)].format(words)}{more}", question.key)

    def _to_phrase(self, moment: Moment) -> str:
        match moment:
            case Moment.OPEN:
                return f"{self._exercise.claim.payer}, this is provider services. Whom do you call for?"
            case Moment.VERIFY:
                self._verified = True
                return "NPI and tax ID first, then the member ID, please. … Thank you, you are verified."
            case Moment.SUPERVISOR:
                self._overcame = True
                return "One moment, my lead can see it. … I have it here now. What did you want to know?"
            case Moment.CLOSE:
                return f"That is right. My name is {self._rep}, the call reference is {self._exercise.reference}."
            case Moment.UNCLEAR:
                return "Let me look again. Ask me the point once more, please."
            case _:
                return "I can only tell what the file shows. What would you like to know?"


_LEADS = ("I show: {}.", "Our file says: {}.", "That would be: {}.", "One moment … {}.")
