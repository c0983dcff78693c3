"""Reads the scenario files' content (questions, choices, scenarios) into a library; refuses what does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from arcaller_desktop.domain.answers import AnswerKind, Wanted
from arcaller_desktop.domain.conditions import read_condition
from arcaller_desktop.domain.outcomes import Action, CloseReason, Outcome
from arcaller_desktop.domain.scenarios import (
    Ask,
    AskedOf,
    Branch,
    Interval,
    OwnerRole,
    Question,
    Scenario,
    ScenarioLibrary,
    Vehicle,
)

_ASK = re.compile(r"(\w+)(!?)(?: if (.+))?")
_PLAIN = re.compile(r"(\d+)([db])")
_ANCHORED = re.compile(r"(\w+)([+-]\d+)d or (\d+)d")

Table = Mapping[str, Any]


def read_library(questions: Table, choices: Table, scenarios: Iterable[Table]) -> ScenarioLibrary:
    """The library from parsed files. Raises KeyError or ValueError for an unknown name or value."""
    known = {key: _question(key, row, choices) for key, row in questions.items()}
    found = [_scenario(row, known) for row in scenarios]
    return ScenarioLibrary(
        scenarios={scenario.id: scenario for scenario in sorted(found, key=lambda known: known.id)}, questions=known
    )


def _question(key: str, row: Table, choices: Table) -> Question:
    kind = AnswerKind(row["kind"])
    wants_list = kind in {AnswerKind.CHOICE, AnswerKind.CHOICES}
    return Question(
        key=key,
        bank=row.get("bank", ""),
        ask=row["ask"],
        short=row["short"],
        wanted=Wanted(
            kind=kind,
            choices=dict(choices[row.get("choices", key)]) if wants_list else {},
            past=row.get("past", False),
            future=row.get("future", False),
        ),
        of=AskedOf(row.get("of", "payer")),
        fact=row.get("fact", ""),
        hint=row.get("hint", ""),
    )


def _scenario(row: Table, questions: Mapping[str, Question]) -> Scenario:
    outcome = Outcome(row["outcome"])
    return Scenario(
        id=row["id"],
        version=row["version"],
        name=row["name"],
        trigger=row["trigger"],
        asks=tuple(_ask(text, questions) for text in row["ask"]),
        branches=tuple(_branch(branch, outcome) for branch in row["branch"]),
        note=tuple(row["note"]),
        limit=row.get("limit", ""),
        pitfalls=tuple(row.get("pitfalls", ())),
        reasons=tuple(row.get("reasons", ())),
        remarks=tuple(row.get("remarks", ())),
    )


def _ask(text: str, questions: Mapping[str, Question]) -> Ask:
    found = _ASK.fullmatch(text)
    if found is None:
        raise ValueError(f"not a question in its place: {text}")
    return Ask(question=questions[found[1]], is_required=bool(found[2]), when=read_condition(found[3] or ""))


def _branch(row: Table, outcome: Outcome) -> Branch:
    goes_to = row.get("go", "")
    return Branch(
        when=read_condition(row.get("when", "")),
        say=row["do"],
        goes_to=goes_to,
        outcome=None if goes_to else Outcome(row.get("outcome", outcome)),
        action=Action(row["action"]) if "action" in row else None,
        owner=OwnerRole(row.get("owner", "L1")),
        interval=read_interval(row.get("after", "cadence")),
        vehicle=Vehicle(row.get("as", "NONE")),
        letter=row.get("letter", ""),
        close_reason=CloseReason(row["close"]) if "close" in row else None,
        pitfall=row.get("mind", ""),
    )


def read_interval(text: str) -> Interval:
    """`15d` calendar days, `10b` business days, `due_date-7d or 5d` by an answered date, `cadence` the payer's own."""
    if text == "cadence":
        return Interval()
    plain = _PLAIN.fullmatch(text)
    if plain:
        return Interval(days=int(plain[1]), is_business=plain[2] == "b")
    anchored = _ANCHORED.fullmatch(text)
    if anchored is None:
        raise ValueError(f"not an interval: {text}")
    return Interval(days=int(anchored[2]), anchor=anchored[1], usual_days=int(anchored[3]))
