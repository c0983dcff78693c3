"""Walks guided calls: every answer that decides something is given in every way, the others in one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from arcaller_desktop.domain.answers import NOT_GIVEN, AnswerKind
from arcaller_desktop.domain.conditions import Term
from arcaller_desktop.domain.scenarios import CallPath, Scenario, ScenarioLibrary, follow
from arcaller_desktop.services.scenarios import scenario_library

TODAY = date(2026, 3, 2)

_SAMPLES = {
    AnswerKind.YES_NO: "yes",
    AnswerKind.DATE: (TODAY - timedelta(days=20)).isoformat(),
    AnswerKind.MONEY: "12345",
    AnswerKind.NUMBER: "90",
    AnswerKind.TEXT: "as the rep said",
    AnswerKind.PHONE: "8005550100",
}


def terms_of(scenario: Scenario) -> list[Term]:
    """Every comparison a scenario makes."""
    conditions = [ask.when for ask in scenario.asks] + [branch.when for branch in scenario.branches]
    return [term for condition in conditions for term in condition]


@cache
def deciding() -> dict[str, tuple[Term, ...]]:
    """The comparisons made with each answer, in all scenarios."""
    found: dict[str, list[Term]] = {}
    for scenario in scenario_library().scenarios.values():
        for term in terms_of(scenario):
            found.setdefault(term.field, []).append(term)
    return {key: tuple(terms) for key, terms in found.items()}


@cache
def ways_to_answer(key: str) -> tuple[str, ...]:
    """The answers that make a difference, "not given" among them; one sample where nothing hangs on it."""
    question = scenario_library().questions[key]
    terms = deciding().get(key, ())
    kind = question.wanted.kind
    if not terms:
        return (next(iter(question.wanted.choices)) if question.wanted.choices else _SAMPLES[kind],)
    if kind is AnswerKind.YES_NO:
        return ("yes", "no", NOT_GIVEN)
    if question.wanted.choices:
        named = {value for term in terms for value in term.values}
        others = [choice for choice in question.wanted.choices if choice not in named]
        return (*(choice for choice in question.wanted.choices if choice in named), *others[:1], NOT_GIVEN)
    edges = sorted({int(term.values[0]) + shift for term in terms for shift in (-1, 0, 1)} - {-1})
    if kind is AnswerKind.DATE:
        return (*((TODAY - timedelta(days=edge)).isoformat() for edge in edges), NOT_GIVEN)
    return (*map(str, edges), NOT_GIVEN)


@cache
def relevant(scenario_id: str) -> frozenset[str]:
    """The answers that decide anything from a scenario on."""
    library, found, waiting = scenario_library(), set[str](), [scenario_id]
    seen: set[str] = set()
    while waiting:
        scenario = library.scenarios[waiting.pop()]
        if scenario.id not in seen:
            seen.add(scenario.id)
            found |= {term.field for term in terms_of(scenario)}
            waiting += [branch.goes_to for branch in scenario.branches if branch.goes_to]
    return frozenset(found)


def walks(library: ScenarioLibrary, start: str) -> Iterator[CallPath]:
    """Every way from a scenario to its end; ways that cannot differ any more from one walked already are left out."""
    waiting: list[dict[str, str]] = [{}]
    seen: set[tuple[tuple[str, ...], str, frozenset[tuple[str, str]]]] = set()
    while waiting:
        answers = waiting.pop()
        path = follow(library, start, answers, TODAY)
        pending = [ask.question.key for ask in path.asks if ask.question.key not in answers]
        idle = {key: ways_to_answer(key)[0] for key in pending if len(ways_to_answer(key)) == 1}
        if idle:
            waiting.append({**answers, **idle})
            continue
        if path.current is None:
            yield path
            continue
        decides = relevant(path.scenario.id)
        place = (
            tuple(stage.id for stage in path.stages[-2:]),
            path.current.key,
            frozenset((key, value) for key, value in answers.items() if key in decides),
        )
        if place not in seen:
            seen.add(place)
            waiting += [{**answers, path.current.key: value} for value in ways_to_answer(path.current.key)]
