"""What a segment says, in our own words: labels of segments, elements and common codes.

The words stand in `resources/edi/segment*.csv` and are ours; what is not in them is shown raw and said to be unknown.
Reasons, remarks and status codes come from the tables of the rules, through `CodeWords`.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import StringIO
from typing import Protocol

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.edi.elements import parse_cents, parse_date, parse_period
from arcaller_desktop.edi.interchanges import Delimiters

UNKNOWN_SEGMENT = "Not known to this program; shown as it stands"
UNKNOWN_ELEMENT = "Not described here"
UNKNOWN_CODE = "not in our list"
_ONE_VALUE = frozenset(("DTP", "DTM", "AMT", "QTY"))
"""Segments whose title says what their one value is."""


class CodeWords(Protocol):
    """Words for the code lists that the rules keep; an unknown code gives an empty text."""

    def reason(self, code: str) -> str: ...

    def remark(self, code: str) -> str: ...

    def category(self, code: str) -> str: ...

    def status(self, code: str) -> str: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class ElementMeaning:
    """One element, or one part of one: `CLP03`, `SVC01-2`. `words` is empty when the raw text says it all."""

    place: str
    label: str
    raw: str
    words: str = ""
    is_known: bool = True

    @property
    def shown(self) -> str:
        """The words where there are any, else the raw text."""
        return self.words or self.raw


@dataclass(frozen=True, kw_only=True, slots=True)
class SegmentMeaning:
    """A segment with its elements. `line` is the whole in one line."""

    name: str
    label: str
    line: str
    elements: tuple[ElementMeaning, ...]
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class _Head:
    label: str
    title: str
    """The element whose words stand for the segment, as `01`."""


@dataclass(frozen=True, slots=True)
class _Part:
    label: str
    reads: str
    in_line: bool


@dataclass(frozen=True, slots=True)
class SegmentLabels:
    """All labels, by segment, by segment and element, by list and code."""

    segments: Mapping[str, _Head]
    parts: Mapping[tuple[str, str], _Part]
    codes: Mapping[tuple[str, str], str]

    def code(self, name: str, code: str) -> str:
        """The words of a code; empty when it is not in our list."""
        return self.codes.get((name, code), "")


@cache
def load_labels() -> SegmentLabels:
    """The labels that ship with the program. Raises ValueError when one stands twice."""
    segments = {row["segment"]: _Head(row["label"], row["title"]) for row in _rows("segments.csv")}
    parts: dict[tuple[str, str], _Part] = {}
    for row in _rows("segment_elements.csv"):
        key = (row["segment"], row["element"])
        if key in parts or row["segment"] not in segments:
            raise ValueError(f"the label of {key} stands twice or has no segment")
        parts[key] = _Part(row["label"], row["reads"], row["in_line"] == "yes")
    codes: dict[tuple[str, str], str] = {}
    for row in _rows("segment_codes.csv"):
        if (row["list"], row["code"]) in codes:
            raise ValueError(f"{row['list']} {row['code']} stands twice")
        codes[row["list"], row["code"]] = row["label"]
    return SegmentLabels(segments, parts, codes)


def read_segment(text: str, delimiters: Delimiters, words: CodeWords) -> SegmentMeaning:
    """The meaning of one segment's text. Never raises: what cannot be read is shown raw."""
    labels = load_labels()
    fields = text.split(delimiters.element)
    name = fields[0].strip()
    head = labels.segments.get(name)
    elements = tuple(_elements(name, fields, delimiters, labels, words))
    if head is None:
        return SegmentMeaning(name=name, label=UNKNOWN_SEGMENT, line=UNKNOWN_SEGMENT, elements=elements, is_known=False)
    return SegmentMeaning(
        name=name, label=head.label, line=_line(name, head, elements, labels), elements=elements, is_known=True
    )


def _elements(
    name: str, fields: Sequence[str], delimiters: Delimiters, labels: SegmentLabels, words: CodeWords
) -> list[ElementMeaning]:
    found = []
    for number, raw in enumerate(fields[1:], start=1):
        if not raw.strip():
            continue
        key = f"{number:02d}"
        is_composite = (name, f"{key}-1") in labels.parts or (name, f"{key}-2") in labels.parts
        if is_composite and name != "ISA":
            for place, piece in enumerate(raw.split(delimiters.component), start=1):
                if piece.strip():
                    found.append(_element(name, f"{key}-{place}", piece, labels, words))
        else:
            found.append(_element(name, key, raw, labels, words))
    return found


def _element(name: str, key: str, raw: str, labels: SegmentLabels, words: CodeWords) -> ElementMeaning:
    part = labels.parts.get((name, key))
    place = f"{name}{key}"
    raw = raw.strip()
    if part is None:
        is_known = name not in labels.segments
        return ElementMeaning(place=place, label=UNKNOWN_ELEMENT, raw=raw, is_known=is_known)
    if not part.reads:
        return ElementMeaning(place=place, label=part.label, raw=raw)
    said = _read(part.reads, raw, labels, words)
    return ElementMeaning(place=place, label=part.label, raw=raw, words=said or UNKNOWN_CODE, is_known=bool(said))


def _read(reads: str, raw: str, labels: SegmentLabels, words: CodeWords) -> str:
    """The words of a value; empty for a code that is in none of our lists."""
    if reads == "amount":
        return _amount(raw)
    if reads in ("date", "period"):
        return _day(raw)
    if reads == "time":
        return f"{raw[:2]}:{raw[2:4]}" if raw[:4].isdigit() and len(raw) >= 4 else raw
    if reads == "reason":
        return words.reason(raw)
    if reads == "remark":
        return words.remark(raw)
    if reads == "category":
        return words.category(raw)
    if reads == "status":
        return words.status(raw)
    return labels.code(reads, raw)


def _amount(raw: str) -> str:
    try:
        return dollars(parse_cents(raw))
    except ValueError:
        return "not an amount of money"


def _day(raw: str) -> str:
    try:
        first, last = parse_period(raw) if "-" in raw else (parse_date(raw), None)
    except ValueError:
        return "not a day of the calendar"
    return f"{_us(first)} to {_us(last)}" if last is not None and last != first else _us(first)


def _us(day: date | None) -> str:
    return f"{day:%m/%d/%Y}" if day is not None else ""


def _line(name: str, head: _Head, elements: Sequence[ElementMeaning], labels: SegmentLabels) -> str:
    by_place = {element.place.removeprefix(name): element for element in elements}
    if name == "CAS":
        return _reasons(by_place)
    if name == "PLB":
        return _moved(by_place)
    title = by_place.get(head.title)
    begin = head.label if title is None else title.words if title.is_known and title.words else title.raw
    shown = []
    for key, element in by_place.items():
        part = labels.parts.get((name, key))
        if part is None or not part.in_line or key == head.title:
            continue
        value = element.shown if element.is_known else f"{element.raw} ({UNKNOWN_CODE})"
        says_itself = title is not None and (not element.words or name in _ONE_VALUE)
        shown.append(value if says_itself else f"{element.label} {value}")
    return f"{begin}: {' · '.join(shown)}" if shown else begin


def _reasons(by_place: Mapping[str, ElementMeaning]) -> str:
    """`CO-45 $25.00 over the contract rate · CO-97 …`."""
    group = by_place["01"].raw if "01" in by_place else "?"
    said = []
    for number in range(2, 20, 3):
        reason, amount = by_place.get(f"{number:02d}"), by_place.get(f"{number + 1:02d}")
        if reason is not None:
            said.append(f"{group}-{reason.raw} {amount.shown if amount else ''} {_lower(reason.words)}".rstrip())
    return f"Not paid: {' · '.join(said)}"


def _moved(by_place: Mapping[str, ElementMeaning]) -> str:
    said = []
    for number in range(3, 15, 2):
        why, reference = by_place.get(f"{number:02d}-1"), by_place.get(f"{number:02d}-2")
        amount = by_place.get(f"{number + 1:02d}")
        if why is not None:
            about = f" ({reference.raw})" if reference is not None else ""
            said.append(f"{why.raw} {amount.shown if amount else ''} {_lower(why.words)}{about}")
    return f"Outside the claims: {' · '.join(said)}"


def _lower(words: str) -> str:
    """The first letter small, unless it begins a short name such as DRG."""
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


def _rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(resource("edi", name).read_text("utf-8"))))
