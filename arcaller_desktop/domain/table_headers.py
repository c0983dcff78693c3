"""Which column of somebody else's table holds what: headings and values weighed together (ar-calling 8.3).

A heading is made comparable, looked up in `resources/rules/header_synonyms.csv`, and what the column holds confirms or
contradicts it. Columns that may be several things, and things that several columns may be, are asked of a person.
Other tables than claims bring a synonym table of their own and use the same functions.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from io import StringIO

from arcaller_desktop.domain.table_values import DayOrder, days_of_text, money_of, plain_text

SURE = 0.85
"""A column is taken without asking from here on."""
_FAIR = 0.6
_ABBREVIATIONS = {
    "pt": "patient", "pat": "patient", "ins": "insurance", "svc": "service", "no": "number", "num": "number",
    "nbr": "number", "bal": "balance", "dt": "date", "prov": "provider", "resp": "responsible", "payor": "payer",
    "acct": "account", "pmt": "payment", "adj": "adjustment", "auth": "authorization", "proc": "procedure",
}  # fmt: skip
_DROPPED = frozenset({"amt", "amount", "usd", "the", "of"})
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d{2})|(?<=[A-Z])(?=[A-Z][a-z]{2})")
_BETWEEN = re.compile(r"(\d+)\s*(?:-|to|–|_)\s*(\d+)")
_WORDS = re.compile(r"[a-z]+|\d+|[<>+]")


@dataclass(frozen=True, kw_only=True, slots=True)
class TableField:
    """One thing a column may hold. `kind` is text, name, date, money, num, int, code, list, enum, npi, phone …"""

    key: str
    kind: str
    label: str
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class SynonymTable:
    """The fields of a kind of table and every heading they are known under."""

    fields: dict[str, TableField]
    by_heading: dict[str, tuple[str, ...]]
    by_words: dict[frozenset[str], tuple[str, ...]]


def parse_synonyms(text: str) -> SynonymTable:
    """The table of `header_synonyms.csv`. Raises ValueError when it cannot be right."""
    fields: dict[str, TableField] = {}
    headings: dict[str, list[str]] = {}
    for row in csv.DictReader(StringIO(text)):
        key = row["field"]
        if key in fields or not row["label"]:
            raise ValueError(f"{key} stands twice or has no label")
        fields[key] = TableField(key=key, kind=row["type"], label=row["label"], notes=row["notes"])
        for synonym in (key, *row["synonyms"].split(";")):
            known = headings.setdefault(normalised(synonym), [])
            if key not in known:
                known.append(key)
    words: dict[frozenset[str], list[str]] = {}
    for heading, keys in headings.items():
        if " " in heading:
            known = words.setdefault(frozenset(heading.split()), [])
            known.extend(key for key in keys if key not in known)
    return SynonymTable(
        fields=fields,
        by_heading={heading: tuple(keys) for heading, keys in headings.items()},
        by_words={some: tuple(keys) for some, keys in words.items()},
    )


def normalised(heading: str) -> str:
    """A heading as it is compared: `Pt. Acct #` and `PatientAccountNo` are both `patient account number`."""
    text = _CAMEL.sub(" ", plain_text(heading)).lower().replace("#", " number ")
    text = _BETWEEN.sub(r"\1 to \2", text.replace("_", " ") if not _BETWEEN.search(text) else text)
    words = [_ABBREVIATIONS.get(word, word) for word in _WORDS.findall(text)]
    kept = [word for word in words if word not in _DROPPED] or words
    if len(kept) > 1 and kept[-1] == "days":
        kept.pop()  # `0-30 days` is `0-30`
    return " ".join(word for index, word in enumerate(kept) if index == 0 or kept[index - 1] != word)


@dataclass(frozen=True, kw_only=True, slots=True)
class ColumnGuess:
    """One column: what it most likely holds, how sure (0 to 1), and what else it may be, best first."""

    index: int
    heading: str
    key: str = ""
    """Empty: not used."""
    confidence: float = 0.0
    others: tuple[str, ...] = ()
    question: str = ""
    """What a person is asked; empty when there is nothing to ask."""
    samples: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        """True when it may be taken without asking."""
        return not self.question and (not self.key or self.confidence >= SURE)


@dataclass(kw_only=True, slots=True)
class _Column:
    index: int
    heading: str
    samples: tuple[str, ...]
    scores: dict[str, float] = field(default_factory=dict)


def map_headers(
    headings: Sequence[str], samples: Sequence[Sequence[str]], synonyms: SynonymTable, *, wanted: Collection[str] = ()
) -> tuple[ColumnGuess, ...]:
    """What each column holds. `samples` are rows below the heading; `wanted` limits the fields, when given."""
    columns = [
        _Column(
            index=index,
            heading=heading,
            samples=tuple(row[index] for row in samples if index < len(row) and row[index].strip()),
        )
        for index, heading in enumerate(headings)
    ]
    for column in columns:
        for key, likeness in _by_name(column.heading, synonyms).items():
            if wanted and key not in wanted:
                continue
            fit = content_fit(synonyms.fields[key].kind, column.samples)
            column.scores[key] = likeness * (0.35 + 0.65 * fit if fit < _FAIR else 1.0)
    _weigh_neighbours(columns)
    return _shared_out(columns, synonyms)


def is_heading_row(cells: Sequence[str], synonyms: SynonymTable) -> bool:
    """True when at least three cells are known headings and most cells are no figures (ar-calling 8.3, step 1)."""
    filled = [cell for cell in cells if cell.strip()]
    hits = {normalised(cell) for cell in filled} & synonyms.by_heading.keys()
    figures = sum(1 for cell in filled if _is_figure(cell))
    return len(hits) >= 3 and figures * 2 <= len(filled)


def _is_figure(cell: str) -> bool:
    try:
        return money_of(cell) is not None
    except ValueError:
        return False


def _by_name(heading: str, synonyms: SynonymTable) -> dict[str, float]:
    """Every field the heading may name, with how alike it is: exact, the same words, nearly the same letters."""
    wanted = normalised(heading)
    if not wanted:
        return {}
    if wanted in synonyms.by_heading:
        return dict.fromkeys(synonyms.by_heading[wanted], 1.0)
    same_words = synonyms.by_words.get(frozenset(wanted.split()))
    if same_words:
        return dict.fromkeys(same_words, 0.95)
    found: dict[str, float] = {}
    for known, keys in synonyms.by_heading.items():
        if abs(len(known) - len(wanted)) > 4 or len(wanted) < 5 or _digits(known) != _digits(wanted):
            continue
        likeness = jaro(wanted, known)
        if likeness >= 0.9:
            for key in keys:
                found[key] = max(found.get(key, 0.0), likeness * 0.85)
    return found


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def jaro(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1: letters in common near the same place, and how many of them changed places."""
    if one == other:
        return 1.0
    reach = max(len(one), len(other)) // 2 - 1
    taken = [False] * len(other)
    common: list[str] = []
    for index, letter in enumerate(one):
        for place in range(max(0, index - reach), min(len(other), index + reach + 1)):
            if not taken[place] and other[place] == letter:
                taken[place] = True
                common.append(letter)
                break
    if not common:
        return 0.0
    there = [letter for letter, used in zip(other, taken, strict=True) if used]
    moved = sum(a != b for a, b in zip(common, there, strict=True)) / 2
    count = len(common)
    return (count / len(one) + count / len(other) + (count - moved) / count) / 3


_CPT = re.compile(r"\d{4}[0-9A-Z]|[A-V]\d{4}", re.ASCII)
_NPI = re.compile(r"[12]\d{9}", re.ASCII)
_NUMBER = re.compile(r"\d{1,6}(\.\d+)?", re.ASCII)
_RANK = re.compile(r"[123PST]|(PRI|SEC|TER)[A-Z]*", re.ASCII)
_PHONE = re.compile(r"[\d() .+\-x]{7,20}", re.ASCII)
_FEW = 40
"""Cells looked at in each column."""


def content_fit(kind: str, samples: Sequence[str]) -> float:
    """The share of filled cells that can be a value of this kind; 1 when nothing is filled or any text will do."""
    cells = samples[:_FEW]
    test = _TESTS.get(kind)
    if not cells or test is None:
        return 1.0
    return sum(1 for cell in cells if test(plain_text(cell))) / len(cells)


def _is_day(cell: str) -> bool:
    for order in DayOrder:
        try:
            return days_of_text(cell, order) is not None
        except ValueError:
            continue
    return False


def _is_npi(cell: str) -> bool:
    """Ten digits with the check digit of the NPI: Luhn's over 80840 and the number."""
    if not _NPI.fullmatch(cell):
        return False
    digits = [int(c) for c in "80840" + cell]
    doubled = [d * 2 - 9 * (d > 4) if place % 2 else d for place, d in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0


def _is_name(cell: str) -> bool:
    letters = sum(c.isalpha() for c in cell)
    return letters * 2 > len(cell) and sum(c.isdigit() for c in cell) * 3 < len(cell)


_TESTS = {
    "date": _is_day,
    "money": _is_figure,
    "num": lambda cell: bool(_NUMBER.fullmatch(cell)),
    "int": lambda cell: bool(_NUMBER.fullmatch(cell)),
    "npi": _is_npi,
    "phone": lambda cell: bool(_PHONE.fullmatch(cell)),
    "name": _is_name,
}


def _weigh_neighbours(columns: Sequence[_Column]) -> None:
    """Settles the headings that are ambiguous on purpose (ar-calling 8.4) by what they hold and what stands beside."""
    have = {key for column in columns for key, score in column.scores.items() if score >= SURE}
    for column in columns:
        scores = column.scores
        if {"charge", "charge_id"} <= scores.keys():
            # Money with cents is an amount; bare whole numbers of five and more digits are ids.
            scores["charge_id"] *= 0.5 if any("." in cell or "$" in cell for cell in column.samples) else 0.95
        if {"cpt", "charge_id"} <= scores.keys() and _share(_CPT, column.samples) >= _FAIR:
            scores["charge_id"] *= 0.5
        if "cpt" in scores and column.samples and _share(_CPT, column.samples) < _FAIR:
            scores["cpt"] *= 0.7
        if {"patient_name", "billing_provider"} <= scores.keys():
            commas = sum("," in cell for cell in column.samples)
            if column.samples and commas * 2 > len(column.samples):
                scores["billing_provider"] *= 0.4
            elif "patient_name" in have and any("patient_name" in c.scores for c in columns if c is not column):
                scores["patient_name"] *= 0.4
        if {"payer_name", "plan_name"} <= scores.keys():
            payer_beside = any("payer_name" in c.scores and "plan_name" not in c.scores for c in columns)
            scores["payer_name" if payer_beside else "plan_name"] *= 0.4
        if {"patient_id", "guarantor_account"} <= scores.keys():
            patient_beside = any("patient_id" in c.scores and c is not column for c in columns)
            scores["patient_id" if patient_beside else "guarantor_account"] *= 0.4
        if {"group_no", "billing_provider"} <= scores.keys():
            words = sum(_is_name(cell) for cell in column.samples)
            scores["group_no" if words * 2 > len(column.samples) else "billing_provider"] *= 0.4
        if {"payer_class", "payer_rank"} <= scores.keys():
            is_rank = _share(_RANK, column.samples) >= _FAIR
            scores["payer_class" if is_rank else "payer_rank"] *= 0.4
        _weigh_payment(column, have)
    _weigh_buckets(columns)


def _weigh_payment(column: _Column, have: Collection[str]) -> None:
    """`Paid` and `Amount` are the payment itself in a list of payments, and figures of a claim in a list of claims."""
    if "payment_amount" not in column.scores:
        return
    is_payments = ("payment_date" in have or "payment_method" in have) and "balance" not in have
    for key in column.scores:
        if (key == "payment_amount") is not is_payments:
            column.scores[key] *= 0.4


def _weigh_buckets(columns: Sequence[_Column]) -> None:
    """Over 90 is everything above 90 unless a column for more than 120 stands beside it."""
    oldest = [column for column in columns if column.scores.get("bucket_120p", 0) >= SURE]
    for column in columns:
        if "bucket_90p" in column.scores and oldest and column not in oldest:
            column.scores["bucket_91_120"] = column.scores.pop("bucket_90p")
        if (
            "bucket_0_30" in column.scores
            and normalised(column.heading) == "current"
            and any("bucket_0_30" in other.scores for other in columns if other is not column)
        ):
            column.scores["bucket_0_30"] = SURE  # not yet due: stands beside 0–30, and both are added up


def _share(pattern: re.Pattern[str], samples: Iterable[str]) -> float:
    cells = [plain_text(cell).upper() for cell in samples]
    return sum(1 for cell in cells if pattern.fullmatch(cell)) / len(cells) if cells else 0.0


MANY = frozenset({"modifiers", "dx", "note", "denial_code", "bucket_0_30", "bucket_120p"})
"""Fields that several columns may hold together; all others belong to one column."""
_ALWAYS_ASKED = {
    "claim date": "A claim date may be the date of service or the day the claim was made. Which is it?",
    "credits": "Credits may be payments or money that is not applied yet. Which is it?",
}


def _shared_out(columns: Sequence[_Column], synonyms: SynonymTable) -> tuple[ColumnGuess, ...]:
    """Gives each field to the column that fits it best; what two columns claim alike is asked."""
    best: dict[str, float] = {}
    for column in columns:
        for key, score in column.scores.items():
            best[key] = max(best.get(key, 0.0), score)
    claimed: dict[str, int] = {}
    guesses = []
    for column in sorted(columns, key=lambda c: -max(c.scores.values(), default=0.0)):
        ranked = sorted(column.scores.items(), key=lambda item: -item[1])
        free = [(key, score) for key, score in ranked if key in MANY or key not in claimed]
        question = _ALWAYS_ASKED.get(normalised(column.heading), "")
        torn = len(free) > 1 and free[0][1] - free[1][1] < 0.15 and free[0][1] >= _FAIR
        if torn and free[0][1] < SURE:
            free = []  # nearly alike to several things is like none of them
        elif torn and not question:
            names = " or ".join(synonyms.fields[key].label.lower() for key, _ in free[:3])
            question = f"“{column.heading}” may be {names}. Which is it?"
        if not free and ranked and ranked[0][1] >= SURE:
            # A synonym beside the plain heading is left out without a word; the same heading twice is asked.
            other = next(c.heading for c in columns if c.index == claimed[ranked[0][0]])
            label = synonyms.fields[ranked[0][0]].label.lower()
            same = normalised(other) == normalised(column.heading)
            question = f"“{column.heading}” stands twice. Which of the two is the {label}?" if same else ""
        chosen = free[0] if free and free[0][1] >= _FAIR else None
        if chosen is not None and chosen[0] not in claimed:
            claimed[chosen[0]] = column.index
        guesses.append(
            ColumnGuess(
                index=column.index,
                heading=column.heading,
                key=chosen[0] if chosen else "",
                confidence=round(chosen[1], 2) if chosen else 0.0,
                others=tuple(key for key, _ in ranked if chosen is None or key != chosen[0]),
                question=question,
                samples=tuple(dict.fromkeys(column.samples))[:5],
            )
        )
    return tuple(sorted(guesses, key=lambda guess: guess.index))
