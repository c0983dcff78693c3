"""Prompt-pay laws of the states: how many days an insurer has for a clean claim, and what it owes when late."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO


@dataclass(frozen=True, kw_only=True, slots=True)
class PromptPay:
    """One state's law, as a seed: to be verified before it is held against a payer."""

    state: str
    electronic_days: int
    paper_days: int
    interest: str
    source: str


def parse_prompt_pay(text: str) -> dict[str, PromptPay]:
    """The table in `rules/prompt_pay.csv` by state. Raises ValueError for a row that cannot be right."""
    found: dict[str, PromptPay] = {}
    for row in csv.DictReader(StringIO(text)):
        law = PromptPay(
            state=row["state"],
            electronic_days=int(row["electronic_days"]),
            paper_days=int(row["paper_days"]),
            interest=row["interest"],
            source=row["source"],
        )
        if law.state in found or not 0 < law.electronic_days <= law.paper_days or not law.source:
            raise ValueError(f"prompt-pay law of {law.state} cannot be right")
        found[law.state] = law
    return found
