"""The kinds of tables that are taken in, what each must have, and how a table is shown to be one of them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from arcaller_desktop.domain.table_headers import ColumnGuess, SynonymTable, normalised
from arcaller_desktop.domain.table_values import DayOrder


class TableKind(StrEnum):
    """What the rows of a table are. The values are stored: never rename one."""

    CLAIMS = "claims"
    CHARGES = "charges"
    OPENING = "opening"
    PAYMENTS = "payments"

    @property
    def label(self) -> str:
        """In a biller's words."""
        return _LABELS[self]

    @property
    def explained(self) -> str:
        """One sentence on what an import of it does."""
        return _EXPLAINED[self]


_LABELS = {
    TableKind.CLAIMS: "Aging or claim export",
    TableKind.CHARGES: "Charge detail",
    TableKind.OPENING: "Patient opening balances",
    TableKind.PAYMENTS: "Patient payments",
}
_EXPLAINED = {
    TableKind.CLAIMS: "Each row is an open claim or one of its lines, with what is owed.",
    TableKind.CHARGES: "Each row is one service line with its charge.",
    TableKind.OPENING: "Each row is what a patient or account owed in the PM system on one day.",
    TableKind.PAYMENTS: "Each row is a payment the practice got from a patient.",
}

BUCKETS = ("bucket_0_30", "bucket_31_60", "bucket_61_90", "bucket_91_120", "bucket_90p", "bucket_120p")
_PERSON = ("patient_name", "patient_last", "guarantor_name")
_OWED = ("balance", "ins_balance", "pt_balance", "charge", *BUCKETS)
_NEEDS: dict[TableKind, tuple[tuple[str, tuple[str, ...]], ...]] = {
    TableKind.CLAIMS: (
        ("the patient", _PERSON),
        ("the date of service", ("dos_from",)),
        ("what is owed (a balance, a charge or aging columns)", _OWED),
        ("the payer", ("payer_name", "plan_name", "payer_id")),
    ),
    TableKind.CHARGES: (
        ("the patient", _PERSON),
        ("the date of service", ("dos_from",)),
        ("the procedure code", ("cpt",)),
        ("the charge", ("charge",)),
        ("the payer", ("payer_name", "plan_name", "payer_id")),
    ),
    TableKind.OPENING: (
        ("the patient or account", (*_PERSON, "patient_id", "guarantor_account", "claim_id")),
        ("the patient's balance", ("pt_balance", "balance")),
    ),
    TableKind.PAYMENTS: (
        ("the patient, account or claim", (*_PERSON, "patient_id", "guarantor_account", "claim_id")),
        ("the payment", ("payment_amount", "pt_paid", "paid")),
        ("the payment date", ("payment_date", "entry_date", "last_payment_date")),
    ),
}
"""What each kind must have, in words, and the fields of which one is enough."""


def missing(kind: TableKind, keys: Collection[str]) -> tuple[str, ...]:
    """What a table of this kind still lacks, in words."""
    return tuple(words for words, any_of in _NEEDS[kind] if not any(key in keys for key in any_of))


def likely_kind(keys: Collection[str]) -> TableKind:
    """What the columns look like. A payment has a date and an amount of its own; a claim has a date of service."""
    if "payment_amount" in keys and "payment_date" in keys and "balance" not in keys:
        return TableKind.PAYMENTS
    if "dos_from" not in keys and not missing(TableKind.OPENING, keys) and "payer_name" not in keys:
        return TableKind.OPENING
    if "dos_from" not in keys and not missing(TableKind.PAYMENTS, keys):
        return TableKind.PAYMENTS
    owed = any(key in keys for key in ("balance", "ins_balance", "pt_balance", *BUCKETS))
    if not owed and not missing(TableKind.CHARGES, keys):
        return TableKind.CHARGES
    return TableKind.CLAIMS


@dataclass(frozen=True, kw_only=True)
class TableMapping:
    """How one source's tables are read: which column holds what, and in which order its dates stand."""

    kind: TableKind
    columns: tuple[tuple[int, str], ...]
    """(column, field key); several columns may hold one field of `MANY`."""
    day_order: DayOrder | None = None
    """None: told from each file's own columns, month first when nothing in them says otherwise."""
    last_name_first: bool = False
    """Names without a comma begin with the family name."""
    payer_name: str = ""
    """The payer of every row, for tables without a payer column."""

    @property
    def keys(self) -> frozenset[str]:
        """The fields that are there."""
        columns = frozenset(key for _, key in self.columns)
        return columns | {"payer_name"} if self.payer_name else columns


@dataclass(frozen=True, kw_only=True)
class ProposedMapping:
    """What the program makes of a table before anybody says more."""

    kind: TableKind
    guesses: tuple[ColumnGuess, ...]
    questions: tuple[str, ...] = field(default=())

    @property
    def mapping(self) -> TableMapping:
        """The proposal as a mapping."""
        return TableMapping(kind=self.kind, columns=tuple((g.index, g.key) for g in self.guesses if g.key))

    @property
    def missing(self) -> tuple[str, ...]:
        """What is still lacking."""
        return missing(self.kind, self.mapping.keys)

    @property
    def is_sure(self) -> bool:
        """True when the table can be taken in without asking anybody."""
        return not self.questions and not self.missing


def propose(guesses: Sequence[ColumnGuess], synonyms: SynonymTable, kind: TableKind | None = None) -> ProposedMapping:
    """The mapping to begin with, and the doubts about what moves money or tells claims apart: they are asked first."""
    keys = {guess.key for guess in guesses if guess.key}
    chosen = kind or likely_kind(keys)
    questions = [guess.question for guess in guesses if guess.question and _matters(guess)]
    questions += [
        f"Is “{guess.heading}” the {synonyms.fields[guess.key].label.lower()}?"
        for guess in guesses
        if guess.key in _WEIGHTY and not guess.is_sure and not guess.question
    ]
    whole = next((guess.heading for guess in guesses if guess.key == "balance"), "")
    if chosen is TableKind.OPENING and whole and "pt_balance" not in keys:
        # Taken for the patients' own, it would bill them for what a payer still owes.
        questions.append(f"Is “{whole}” what the patients themselves owe, without what insurance still owes?")
    return ProposedMapping(kind=chosen, guesses=tuple(guesses), questions=tuple(questions))


_WEIGHTY = frozenset(
    {
        "claim_id", "patient_name", "patient_last", "patient_first", "patient_id", "patient_dob", "dos_from", "cpt",
        "payer_name", "charge", "ins_paid", "pt_paid", "paid", "adjustment", "balance", "ins_balance", "pt_balance",
        "payer_rank", "payment_amount", "payment_date", *BUCKETS,
    }
)  # fmt: skip


def _matters(guess: ColumnGuess) -> bool:
    return guess.key in _WEIGHTY or any(key in _WEIGHTY for key in guess.others)


def fingerprint(headings: Sequence[str]) -> str:
    """What a source is recognised by: its headings in their order, made comparable."""
    return hashlib.sha256("\x1f".join(normalised(heading) for heading in headings).encode()).hexdigest()


def mapping_values(mapping: TableMapping) -> Mapping[str, object]:
    """The mapping as it is stored."""
    return {
        "kind": mapping.kind.value,
        "columns": [list(pair) for pair in mapping.columns],
        "day_order": mapping.day_order.value if mapping.day_order else None,
        "last_name_first": mapping.last_name_first,
        "payer_name": mapping.payer_name,
    }


def mapping_of_values(values: Mapping[str, object]) -> TableMapping:
    """The mapping again. Raises ValueError, TypeError or KeyError for anything else."""
    columns = values["columns"]
    if not isinstance(columns, list):
        raise TypeError("no columns")
    order = values.get("day_order")
    return TableMapping(
        kind=TableKind(str(values["kind"])),
        columns=tuple((int(index), str(key)) for index, key in columns),
        day_order=DayOrder(str(order)) if order else None,
        last_name_first=bool(values.get("last_name_first")),
        payer_name=str(values.get("payer_name", "")),
    )
