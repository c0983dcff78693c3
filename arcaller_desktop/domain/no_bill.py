"""Why a patient must not be billed, as flags with source and dates: on a patient, on a coverage, or on one claim."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, cast, get_args

from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import ClaimId, PatientId

NoBillScope = Literal["patient", "coverage", "claim"]


@dataclass(frozen=True, kw_only=True, slots=True)
class NoBillKind:
    """One kind of flag: what it is called, why it blocks, where it is usually set, and the rule it rests on."""

    code: str
    label: str
    why: str
    scope: NoBillScope
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NoBillFlag:
    """A flag to be set. Exactly one of the three ids is given; the dates are those of service, both inclusive."""

    code: str
    reason: str
    """As it is shown where billing is blocked: the kind's label, or more."""
    source: str = ""
    """Where it is known from: eligibility answer of a day, court notice, remittance."""
    patient_id: PatientId | None = None
    coverage_id: int | None = None
    claim_id: ClaimId | None = None
    effective_from: date | None = None
    effective_until: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredFlag:
    """A flag as it was set, by whom, and whether it was lifted. `on` says what it stands on, in words."""

    flag_id: int
    flag: NoBillFlag
    on: str
    set_at: datetime
    set_by: str
    lifted_at: datetime | None = None
    lifted_by: str = ""
    lifted_because: str = ""


def parse_no_bill(text: str) -> dict[str, NoBillKind]:
    """The kinds by code, in their order. Raises ValueError when a row cannot be right."""
    kinds = {}
    for row in csv.DictReader(text.splitlines()):
        if row["scope"] not in get_args(NoBillScope) or not (row["code"] and row["label"] and row["why"]):
            raise ValueError(f"no_bill.csv: {row['code']}")
        kinds[row["code"]] = NoBillKind(
            code=row["code"],
            label=row["label"],
            why=row["why"],
            scope=cast("NoBillScope", row["scope"]),
            source=row["source"],
        )
    return kinds


def flag_lacks(flag: NoBillFlag, kinds: Mapping[str, NoBillKind]) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a flag from being set."""
    lacks = list(card_number_lacks(flag))
    if flag.code not in kinds:
        lacks.append(("code", "Choose why the patient must not be billed."))
    if not flag.source.strip():
        lacks.append(("source", "Say where this is known from."))
    if [flag.patient_id, flag.coverage_id, flag.claim_id].count(None) != 2:
        lacks.append(("scope", "Choose the patient, one coverage or one visit."))
    if flag.effective_from and flag.effective_until and flag.effective_until < flag.effective_from:
        lacks.append(("effective_until", "The end lies before the beginning."))
    return tuple(lacks)
