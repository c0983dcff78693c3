"""Faults in data: collected with their place, shown in a table, never raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One fault in a file, in words a biller can act on.

    `code` is a stable upper-case word (`CLAIM_OUT_OF_BALANCE`), `where` names the place (segment number and claim
    number, or sheet row), `message` says what is wrong with the figures, `remedy` what to do.
    An `error` keeps the unit it names from being posted; a `warning` does not.
    """

    severity: Severity
    code: str
    where: str
    message: str
    remedy: str
    claim_number: str = ""
