"""Questions that one person asks another about a claim: who should answer, by when, and when a caller should ask.

A task returns to whoever asked it with the answer. Limits and triggers: the usual practice of billing companies, a
blocked claim goes up within 24 to 48 hours.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from arcaller_desktop.domain.business_days import add_working_days
from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Role


class TaskKind(StrEnum):
    """To whom the question goes. The values are stored."""

    ESCALATION = "escalation"
    CODING = "coding"
    FRONT_DESK = "front_desk"
    CREDENTIALING = "credentialing"
    PROVIDER = "provider"
    PATIENT_CONTACT = "patient_contact"
    CLIENT_QUERY = "client_query"
    MANAGER = "manager"

    @property
    def label(self) -> str:
        """For lists."""
        return _KINDS[self].label

    @property
    def roles(self) -> tuple[Role, ...]:
        """Whose list it comes up in when nobody is named."""
        return _KINDS[self].roles

    @property
    def working_days(self) -> int:
        """How long an answer may take."""
        return _KINDS[self].days


@dataclass(frozen=True, slots=True)
class _Kind:
    label: str
    roles: tuple[Role, ...]
    days: int


_LEADS: tuple[Role, ...] = ("manager", "admin")
_KINDS = {
    TaskKind.ESCALATION: _Kind("Senior caller (L2)", ("senior", *_LEADS), 2),
    TaskKind.CODING: _Kind("Coding", ("senior", *_LEADS), 1),
    TaskKind.FRONT_DESK: _Kind("Front desk", _LEADS, 2),
    TaskKind.CREDENTIALING: _Kind("Credentialing", _LEADS, 5),
    TaskKind.PROVIDER: _Kind("Provider", _LEADS, 3),
    TaskKind.PATIENT_CONTACT: _Kind("Patient contact", ("caller", "senior", *_LEADS), 2),
    TaskKind.CLIENT_QUERY: _Kind("Client query", _LEADS, 2),
    TaskKind.MANAGER: _Kind("Manager", _LEADS, 1),
}


class TaskState(StrEnum):
    """Where it stands. The values are stored."""

    OPEN = "open"
    """Waits for an answer."""
    ANSWERED = "answered"
    """Back with whoever asked."""
    CLOSED = "closed"

    @property
    def label(self) -> str:
        """In words."""
        return _STATES[self]


_STATES = {
    TaskState.OPEN: "Waits for an answer",
    TaskState.ANSWERED: "Answered",
    TaskState.CLOSED: "Closed",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Message:
    """One thing said about a task; never edited."""

    author: str
    at: datetime
    text: str
    is_answer: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Tried:
    """One thing that was tried before: the day, how, what came of it, the reference."""

    on: date
    channel: str
    outcome: str
    reference: str = ""
    by: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Packet:
    """What whoever answers needs, as it stood when the question was asked. It says nothing that is not in the claim."""

    claim_number: str
    payer: str
    service_on: date | None
    balance_cents: Money
    age_days: int | None
    status: str
    denial: str = ""
    deadline: str = ""
    reasons: tuple[str, ...] = ()
    """Why it went up: `two calls with the same answer`."""
    tried: tuple[Tried, ...] = ()
    evidence: tuple[str, ...] = ()
    """What is there to rest on: acceptances, remittances, letters, call references."""


@dataclass(frozen=True, kw_only=True, slots=True)
class EscalationFacts:
    """What decides whether a claim should go to a senior. `outcomes` are of the newest touches first."""

    balance_cents: Money
    age_days: int | None
    days_to_deadline: int | None
    scenario: str
    """The scenario that the claim is in: `S20`."""
    outcomes: Sequence[str]
    unresolved_touches: int
    high_cents: Money


HIGH_CENTS = 1_000_00
"""From this balance on a claim is high-dollar unless the practice says otherwise."""
_FOR_A_SENIOR = frozenset({"S13", "S14", "S18", "S20", "S23", "S24", "S28", "S32", "S34"})
"""Underpaid, offset, filed late, authorization, bundled, necessity, provider file, injury, appeal."""


def escalation_reasons(facts: EscalationFacts) -> tuple[str, ...]:
    """Why this claim should go from L1 to L2, in words; empty when it should not yet.

    Two calls with the same answer, three touches that settled nothing, high-dollar, ninety days old, two weeks to the
    deadline, or a case that callers do not solve on the phone.
    """
    reasons = []
    if len(facts.outcomes) >= 2 and facts.outcomes[0] == facts.outcomes[1]:
        reasons.append("two calls with the same answer")
    if facts.unresolved_touches >= 3:
        reasons.append(f"{facts.unresolved_touches} touches settled nothing")
    if facts.balance_cents >= facts.high_cents:
        reasons.append("high-dollar")
    if facts.age_days is not None and facts.age_days >= 90:
        reasons.append(f"{facts.age_days} days old")
    if facts.days_to_deadline is not None and facts.days_to_deadline <= 14:
        late = "the deadline has passed" if facts.days_to_deadline < 0 else f"{facts.days_to_deadline} days to deadline"
        reasons.append(late)
    if facts.scenario in _FOR_A_SENIOR:
        reasons.append("a case for a senior")
    return tuple(reasons)


def due_day(kind: TaskKind, asked_on: date) -> date:
    """When an answer is due."""
    return add_working_days(asked_on, kind.working_days)


_MENTION = re.compile(r"(?<![\w@])@([\w.-]{2,40})")


def mentioned(text: str, logins: Collection[str]) -> tuple[str, ...]:
    """The sign-in names that a text calls by `@name`, each once, in their order; words after @ nobody has are text."""
    known = {login.casefold(): login for login in logins}
    names = (known.get(name.rstrip(".-").casefold()) for name in _MENTION.findall(text))
    return tuple(dict.fromkeys(name for name in names if name is not None))


@dataclass(frozen=True, kw_only=True, slots=True)
class NewTask:
    """A question. `claim_id` None asks in general; `for_user` None leaves it to whoever holds the role."""

    claim_id: ClaimId | None
    kind: TaskKind
    question: str
    due_on: date
    for_user: UserId | None = None
    client: str = ""
    """Whose query it is, in a billing company with several clients."""


def task_lacks(task: NewTask, today: date) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a task from being asked."""
    lacks = []
    if len(task.question.strip()) < 10:
        lacks.append(("question", "Write the question so that it can be answered without asking back."))
    if task.due_on < today:
        lacks.append(("due_on", "The answer cannot be due before today."))
    return (*lacks, *card_number_lacks(task))


def is_overdue(state: TaskState, due_on: date, today: date) -> bool:
    """True when an answer should have come before today."""
    return state is TaskState.OPEN and due_on < today


def unresolved(outcomes: Iterable[str], settled: Collection[str]) -> int:
    """How many of the newest touches settled nothing, counted back to the last that did."""
    count = 0
    for outcome in outcomes:
        if outcome in settled:
            break
        count += 1
    return count
