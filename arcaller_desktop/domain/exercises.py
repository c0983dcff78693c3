"""Exercises for new callers: a made-up claim, the truth about it, and what the payer's people make hard.

Nothing here is about a real claim. An exercise follows from a scenario, a number and a day alone, so that it can be
made again when it is scored.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from random import Random

from arcaller_desktop.domain.answers import AnswerKind
from arcaller_desktop.domain.cadence import cadence
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.scenarios import (
    Ask,
    AskedOf,
    GuidedStep,
    Question,
    ScenarioLibrary,
    follow,
    guided_step,
)


class Difficulty(StrEnum):
    """What the representative makes hard."""

    VAGUE = "vague"
    TRANSFER = "transfer"
    NO_DISCLOSURE = "no_disclosure"
    CLAIM_CAP = "claim_cap"

    @property
    def label(self) -> str:
        """In words, for the breakdown."""
        return _DIFFICULTIES[self]


_DIFFICULTIES = {
    Difficulty.VAGUE: "A vague first answer",
    Difficulty.TRANSFER: "A transfer to another desk",
    Difficulty.NO_DISCLOSURE: "“I cannot disclose that”",
    Difficulty.CLAIM_CAP: "A limit of claims in one call",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class PracticeClaim:
    """An invented claim; its names cannot be taken for real ones."""

    number: str
    patient: str
    payer: str
    provider: str
    npi: str
    tax_id: str
    member_id: str
    service_on: date
    charge_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class Exercise:
    """One practice call: the claim, the truth about it, and how the payer's people behave."""

    scenario_id: str
    name: str
    trigger: str
    seed: int
    today: date
    claim: PracticeClaim
    asks: tuple[Ask, ...]
    """The questions of the way, in the order they should be asked."""
    truth: Mapping[str, str] = field(repr=False)
    step: GuidedStep
    reps: tuple[str, str]
    """Who answers, and who after a transfer."""
    reference: str
    difficulties: Mapping[Difficulty, str]
    """Each with the key of the question it comes up at; the limit of claims with the number."""

    @property
    def mandatory(self) -> tuple[Question, ...]:
        """The questions that have to be asked, in their order."""
        return tuple(ask.question for ask in self.asks if ask.is_required)

    @property
    def rep(self) -> str:
        """Who is on the line at the end."""
        return self.reps[Difficulty.TRANSFER in self.difficulties]


def make_exercise(library: ScenarioLibrary, scenario_id: str, seed: int, today: date) -> Exercise:
    """The exercise of this scenario, number and day: always the same."""
    lot = Random(f"{scenario_id} {seed}")  # noqa: S311  it must come out the same again; nothing secret hangs on it
    truth: dict[str, str] = {}
    path = follow(library, scenario_id, truth, today)
    while path.current is not None:
        truth[path.current.key] = _answer(path.current, lot, today)
        path = follow(library, scenario_id, truth, today)
    step = guided_step(path, today, cadence_days=cadence(PayerClass.COMMERCIAL).repeat_days)
    assert step is not None, "every way through a scenario ends in a next step"
    return Exercise(
        scenario_id=scenario_id,
        name=library.scenarios[scenario_id].name,
        trigger=library.scenarios[scenario_id].trigger,
        seed=seed,
        today=today,
        claim=_claim(lot, today),
        asks=tuple(sorted(path.asks, key=lambda ask: list(truth).index(ask.question.key))),
        truth=truth,
        step=step,
        reps=(lot.choice(_REPS), lot.choice(_OTHER_REPS)),
        reference=f"PRAC-{lot.randrange(100_000, 999_999)}",
        difficulties=_difficulties(path.asks, lot),
    )


def _difficulties(asks: Sequence[Ask], lot: Random) -> dict[Difficulty, str]:
    """Two of the four, each at a question of its own that the payer answers."""
    keys = [ask.question.key for ask in asks if ask.is_required and ask.question.of is AskedOf.PAYER]
    chosen = sorted(lot.sample(list(Difficulty), 2))
    lot.shuffle(keys)
    found: dict[Difficulty, str] = {}
    for difficulty in chosen:
        if difficulty is Difficulty.CLAIM_CAP:
            found[difficulty] = str(lot.randint(1, 3))
        elif keys:
            found[difficulty] = keys.pop()
    return found


_PATIENTS = ("Pumpkin Sample", "Doughnut Example", "Marble Madeup", "Teapot Practice", "Lantern Invented")
_PAYERS = ("Practice Health Plan", "Madeup Mutual", "Sample Shield of Nowhere", "Pretend Physicians Plan")
_PROVIDERS = ("Dr. Acorn Example", "Dr. Violet Practice", "Dr. Nimbus Sample")
_REPS = ("Avery S.", "Blake T.", "Casey W.", "Devon M.")
_OTHER_REPS = ("Emery K.", "Finley R.", "Harper B.", "Jules P.")


def _claim(lot: Random, today: date) -> PracticeClaim:
    return PracticeClaim(
        number=f"PRACTICE-{lot.randrange(1000, 9999)}",
        patient=f"{lot.choice(_PATIENTS)} (made up)",
        payer=f"{lot.choice(_PAYERS)} (made up)",
        provider=lot.choice(_PROVIDERS),
        # Of a range that no real provider, taxpayer or member has.
        npi=f"0000{lot.randrange(100_000, 999_999)}",
        tax_id=f"00-{lot.randrange(1_000_000, 9_999_999)}",
        member_id=f"XMPL{lot.randrange(10_000, 99_999)}",
        service_on=today - timedelta(days=lot.randrange(35, 110)),
        charge_cents=Money(lot.randrange(80, 900) * 100),
    )


def _answer(question: Question, lot: Random, today: date) -> str:
    """What is true about the made-up claim."""
    wanted = question.wanted
    match wanted.kind:
        case AnswerKind.YES_NO:
            return lot.choice(("yes", "no"))
        case AnswerKind.CHOICE | AnswerKind.CHOICES:
            return lot.choice(list(wanted.choices))
        case AnswerKind.DATE:
            is_future = wanted.future or question.key.endswith("_due")
            return (today + timedelta(days=lot.randint(6, 45) * (1 if is_future else -1))).isoformat()
        case AnswerKind.MONEY:
            return str(lot.randrange(20, 400) * 100)
        case AnswerKind.NUMBER:
            return str(lot.choice((7, 10, 15, 30, 45, 60, 90, 180)))
        case AnswerKind.PHONE:
            return f"80055501{lot.randrange(0, 100):02d}"  # 555-01xx belongs to nobody
        case AnswerKind.TEXT:
            return _text(question.key, lot)


_TEXTS = {
    "denial_text": "code {number} on line 1",
    "basis": "section {number} of the manual",
    "what_missing": "operative note of line 1",
    "send_to": "claims desk, reference {number}",
    "appeal_to": "appeals desk, form {number}",
    "payee": "Acorn Example Group",
    "pcp_name": "Dr. Nimbus Sample",
    "primary_name": "Sample Shield of Nowhere",
    "carrier": "Pretend Casualty",
    "facility": "Nowhere Nursing Home",
    "risk_entity": "Madeup Medical Group",
    "forwarded_to": "Madeup Mutual",
    "claims_address": "PO Box {number}, Nowhere",
    "fs_name": "schedule {number}",
    "attorney": "none",
    "other_plan": "Sample Shield of Nowhere",
    "auth_units": "{number} approved",
    "line_no": "line 1",
    "field_name": "referring provider",
}


def _text(key: str, lot: Random) -> str:
    return _TEXTS.get(key, "PX{number}").format(number=lot.randrange(100, 999))
