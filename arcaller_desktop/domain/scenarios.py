"""Guided calls: what to ask next by what the payer has answered, and what follows from it.

A scenario is an ordered list of questions, each perhaps on a condition, and branches tried in their order; the last
branch has no condition, so that every way through ends. A branch either says the next step (outcome, action, owner,
time, how the claim is sent again, which letter) or goes on with another scenario, which takes over the answers given
so far. Its data are the files in `resources/scenarios`; `scenario_tables` reads them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from arcaller_desktop.domain.answers import NOT_GIVEN, Wanted, answer_words
from arcaller_desktop.domain.business_days import add_working_days, working_day_on_or_after, working_day_on_or_before
from arcaller_desktop.domain.conditions import Condition, holds
from arcaller_desktop.domain.outcomes import Action, CloseReason, Outcome

MOST_STAGES = 6
"""No call goes through more scenarios than this; a test proves that none goes in a circle."""


class OwnerRole(StrEnum):
    """Whose turn it is after the call (ar-calling 1.1)."""

    L1 = "L1"
    L2 = "L2"
    COD = "COD"
    CRED = "CRED"
    FD = "FD"
    PAT = "PAT"
    PROV = "PROV"
    POST = "POST"
    EDI = "EDI"
    MGR = "MGR"
    CLIENT = "CLIENT"

    @property
    def label(self) -> str:
        """In words."""
        return _OWNER_LABELS[self]


_OWNER_LABELS = {
    OwnerRole.L1: "Caller",
    OwnerRole.L2: "Senior caller",
    OwnerRole.COD: "Coding",
    OwnerRole.CRED: "Credentialing",
    OwnerRole.FD: "Front desk",
    OwnerRole.PAT: "Patient contact",
    OwnerRole.PROV: "Provider",
    OwnerRole.POST: "Payment posting",
    OwnerRole.EDI: "Electronic claims",
    OwnerRole.MGR: "Manager",
    OwnerRole.CLIENT: "The practice",
}


class Vehicle(StrEnum):
    """How the claim goes to the payer again (ar-calling 1.6)."""

    NONE = "NONE"
    NEW = "NEW"
    CORR7 = "CORR7"
    VOID8 = "VOID8"
    REOPEN = "REOPEN"
    RECON = "RECON"
    DISPUTE = "DISPUTE"
    APPEAL = "APPEAL"
    REDET = "REDET"
    RECORDS = "RECORDS"

    @property
    def label(self) -> str:
        """In words; empty for none."""
        return _VEHICLE_LABELS[self]


_VEHICLE_LABELS = {
    Vehicle.NONE: "",
    Vehicle.NEW: "new claim, frequency 1",
    Vehicle.CORR7: "corrected claim, frequency 7 with the payer's claim number",
    Vehicle.VOID8: "void, frequency 8 with the payer's claim number",
    Vehicle.REOPEN: "clerical-error reopening",
    Vehicle.RECON: "reconsideration",
    Vehicle.DISPUTE: "payment dispute",
    Vehicle.APPEAL: "formal appeal",
    Vehicle.REDET: "Medicare redetermination",
    Vehicle.RECORDS: "records with a cover sheet",
}


class AskedOf(StrEnum):
    """Who answers a question."""

    PAYER = "payer"
    US = "us"
    """Looked up in our own file while the payer is on the line."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """One question. `key` names the answer in every scenario that asks it; `bank` is its number in the question bank.

    `fact` names what our own file may know; its answer is then filled in and can be changed.
    """

    key: str
    bank: str
    ask: str
    short: str
    wanted: Wanted
    of: AskedOf = AskedOf.PAYER
    fact: str = ""
    hint: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """A question in its place. `when` must hold for it to be asked; without a required answer the path is not done."""

    question: Question
    is_required: bool
    when: Condition = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Interval:
    """When to look again: days after today, or after (before) an answered date; `usual_days` where that is missing.

    With neither days nor an anchor the payer's own cadence decides.
    """

    days: int | None = None
    is_business: bool = False
    anchor: str = ""
    usual_days: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Branch:
    """What follows from the answers. With `goes_to` the call goes on there and nothing else of the branch is used."""

    when: Condition
    say: str
    """What to do, in a sentence."""
    goes_to: str = ""
    outcome: Outcome | None = None
    action: Action | None = None
    owner: OwnerRole = OwnerRole.L1
    interval: Interval = Interval()
    vehicle: Vehicle = Vehicle.NONE
    letter: str = ""
    """The letter to the payer that goes with it: a key of `payer_letters`."""
    close_reason: CloseReason | None = None
    pitfall: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scenario:
    """One kind of answer a payer gives, and the way through it."""

    id: str
    version: int
    name: str
    trigger: str
    asks: tuple[Ask, ...]
    branches: tuple[Branch, ...]
    note: tuple[str, ...]
    """The note's sentences, with answers in braces; one that names an answer nobody gave is left out."""
    limit: str = ""
    pitfalls: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    """Adjustment reason codes that suggest it."""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ScenarioLibrary:
    """All scenarios by id and all questions by key."""

    scenarios: Mapping[str, Scenario]
    questions: Mapping[str, Question]

    def suggested(self, *, state: str, reasons: tuple[str, ...] = (), remarks: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The ids to offer first: by the claim's state, then by its remark codes, then by its reason codes."""
        found = [state] if state in self.scenarios else []
        for known in self.scenarios.values():
            if set(remarks) & set(known.remarks):
                found.append(known.id)
        for known in self.scenarios.values():
            if set(reasons) & set(known.reasons):
                found.append(known.id)
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, kw_only=True, slots=True)
class CallPath:
    """Where a guided call stands: the questions in order, which is next, what is still missing, what it leads to."""

    stages: tuple[Scenario, ...]
    asks: tuple[Ask, ...]
    answers: Mapping[str, str] = field(repr=False)
    current: Question | None
    """The next question without an answer; None when all have been asked."""
    missing: tuple[Question, ...]
    """Required questions that have no answer yet, asked in vain included."""
    branch: Branch | None
    """What the answers lead to; None while that is open."""

    @property
    def scenario(self) -> Scenario:
        """The scenario the call is in now."""
        return self.stages[-1]

    @property
    def is_done(self) -> bool:
        """True when all was asked and the next step is clear."""
        return self.current is None and self.branch is not None


def follow(library: ScenarioLibrary, start: str, answers: Mapping[str, str], today: date) -> CallPath:
    """The way from scenario `start` through the answers given so far (canonical texts by question key)."""
    stages: list[Scenario] = []
    asks: dict[str, Ask] = {}
    scenario_id, branch = start, None
    while True:
        scenario = library.scenarios[scenario_id]
        stages.append(scenario)
        seen = [ask for ask in scenario.asks if holds(ask.when, answers, today)]
        branch = _decide(scenario, seen, answers, today)
        goes_on = branch is not None and branch.goes_to and len(stages) < MOST_STAGES
        for ask in seen:
            # What the way ahead no longer needs is not asked: once it leads elsewhere, only what was answered stays.
            if ask.question.key not in asks and (not goes_on or ask.question.key in answers):
                asks[ask.question.key] = ask
        if branch is None or not goes_on:
            break
        scenario_id = branch.goes_to
    ordered = tuple(asks.values())
    return CallPath(
        stages=tuple(stages),
        asks=ordered,
        answers=dict(answers),
        current=next((ask.question for ask in ordered if ask.question.key not in answers), None),
        missing=tuple(
            ask.question for ask in ordered if ask.is_required and answers.get(ask.question.key, NOT_GIVEN) == NOT_GIVEN
        ),
        branch=branch,
    )


def _decide(scenario: Scenario, seen: list[Ask], answers: Mapping[str, str], today: date) -> Branch | None:
    """The first branch that holds; None while an earlier one may still come true. What is never asked is not given."""
    coming = {ask.question.key for ask in seen} - set(answers)
    coming |= _may_be_seen(scenario, seen, answers, today)
    settled = {key: NOT_GIVEN for branch in scenario.branches for key in (term.field for term in branch.when)}
    settled = {key: value for key, value in settled.items() if key not in coming} | dict(answers)
    for branch in scenario.branches:
        found = holds(branch.when, settled, today)
        if found is None:
            return None
        if found:
            return branch
    return None


def _may_be_seen(scenario: Scenario, seen: list[Ask], answers: Mapping[str, str], today: date) -> set[str]:
    """Questions whose own condition is still open because what it hangs on has not been answered."""
    coming = {ask.question.key for ask in seen} - set(answers)
    for ask in scenario.asks:
        is_open = holds(ask.when, answers, today) is None
        hangs_on = {term.field for term in ask.when if term.holds(answers, today) is None}
        if is_open and hangs_on <= coming:
            coming.add(ask.question.key)
    return coming


@dataclass(frozen=True, kw_only=True, slots=True)
class GuidedStep:
    """The end of a path: what a touch is filled with."""

    scenario_id: str
    outcome: Outcome
    action: Action | None
    owner: OwnerRole
    on: date | None
    vehicle: Vehicle
    letter: str
    close_reason: CloseReason | None
    say: str


def guided_step(
    path: CallPath, today: date, *, cadence_days: int, deadline_on: date | None = None, holidays: tuple[date, ...] = ()
) -> GuidedStep | None:
    """The next step at the end of a path, on a working day after today and before a limit that is still open."""
    branch = path.branch
    if branch is None or branch.goes_to or branch.outcome is None:
        return None
    on = (
        None
        if branch.close_reason is not None
        else due_day(branch.interval, path.answers, today, cadence_days, holidays)
    )
    if on is not None and deadline_on is not None and today <= deadline_on <= on:
        on = max(working_day_on_or_before(deadline_on - timedelta(days=1), holidays), today)
    return GuidedStep(
        scenario_id=path.scenario.id,
        outcome=branch.outcome,
        action=branch.action,
        owner=branch.owner,
        on=on,
        vehicle=branch.vehicle,
        letter=branch.letter,
        close_reason=branch.close_reason,
        say=branch.say,
    )


def due_day(
    interval: Interval, answers: Mapping[str, str], today: date, cadence_days: int, holidays: tuple[date, ...] = ()
) -> date:
    """The working day an interval ends on, tomorrow at the earliest."""
    anchor = answers.get(interval.anchor, NOT_GIVEN)
    if interval.anchor and anchor != NOT_GIVEN:
        day = date.fromisoformat(anchor) + timedelta(days=interval.days or 0)
    elif interval.anchor:
        day = today + timedelta(days=interval.usual_days)
    elif interval.days is None:
        day = today + timedelta(days=cadence_days)
    elif interval.is_business:
        return add_working_days(today, interval.days, holidays)
    else:
        day = today + timedelta(days=interval.days)
    return working_day_on_or_after(max(day, today + timedelta(days=1)), holidays)


_PLACE = re.compile(r"\{(\w+)\}")


def note_sentences(library: ScenarioLibrary, path: CallPath) -> tuple[str, ...]:
    """What the payer said as the note says it: the scenarios' sentences, then what was answered beside them."""
    given = {key: value for key, value in path.answers.items() if value != NOT_GIVEN and key in library.questions}
    used: set[str] = set()
    sentences = []
    for scenario in path.stages:
        for sentence in scenario.note:
            places = set(_PLACE.findall(sentence))
            if places and places <= set(given) and not places <= used:
                used |= places
                sentences.append(_PLACE.sub(lambda found: _words(library, given, found[1]), sentence))
    asked = {ask.question.key for ask in path.asks}
    sentences += [
        f"{library.questions[key].short}: {_words(library, given, key)}."
        for key in given
        if key in asked and key not in used
    ]
    return tuple(sentences)


def _words(library: ScenarioLibrary, given: Mapping[str, str], key: str) -> str:
    return answer_words(given[key], library.questions[key].wanted).rstrip(".")
