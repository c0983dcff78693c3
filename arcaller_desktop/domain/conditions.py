"""Conditions on the answers of a call: `claim_found = no and age(pay_date) >= 30`.

A condition is a row of terms joined by `and`; all must hold. A term names an answer, or the days since a date that was
answered, an operator, and one value or several joined by `|`. What has not been asked yet is neither true nor false.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.answers import NOT_GIVEN

_TERM = re.compile(r"(age\((\w+)\)|\w+)\s*(!=|<=|>=|=|<|>)\s*(\S.*)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """One comparison. With `is_age` the whole days from the answered date until today are compared."""

    field: str
    operator: str
    values: tuple[str, ...]
    is_age: bool = False

    def holds(self, answers: Mapping[str, str], today: date) -> bool | None:
        """True or false by the answers; None while it has not been asked. What was not given holds only for `!=`."""
        if self.field not in answers:
            return None
        value = answers[self.field]
        if self.operator == "=":
            return bool(set(value.split("|")) & set(self.values)) if value != NOT_GIVEN else False
        if self.operator == "!=":
            return not set(value.split("|")) & set(self.values)
        if value == NOT_GIVEN:
            return False
        number = (today - date.fromisoformat(value)).days if self.is_age else int(value)
        limit = int(self.values[0])
        return {
            "<": number < limit,
            "<=": number <= limit,
            ">": number > limit,
            ">=": number >= limit,
        }[self.operator]


Condition = tuple[Term, ...]


def read_condition(text: str) -> Condition:
    """The terms of a condition; none for an empty text. Raises ValueError for what is no condition."""
    terms = []
    for part in text.split(" and ") if text.strip() else ():
        found = _TERM.fullmatch(part.strip())
        if found is None:
            raise ValueError(f"not a condition: {part}")
        values = tuple(value.strip() for value in found[4].split("|"))
        terms.append(Term(field=found[2] or found[1], operator=found[3], values=values, is_age=bool(found[2])))
    return tuple(terms)


def holds(condition: Condition, answers: Mapping[str, str], today: date) -> bool | None:
    """Whether all terms hold: false as soon as one does not, None while that is still open."""
    found = [term.holds(answers, today) for term in condition]
    if False in found:
        return False
    return None if None in found else True
