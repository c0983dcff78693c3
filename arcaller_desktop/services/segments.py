"""Shows what a payer's file says: its segments beside their meaning, read from the kept contents or from the disk.

Only the pages that are looked at are read, whatever the file's size; the index is made in the worker process.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.roles import NotAllowedError, Permission, may
from arcaller_desktop.edi.balances import balance_problems
from arcaller_desktop.edi.front_door import MAX_FILE_BYTES, without_wide_characters
from arcaller_desktop.edi.reading import look_into
from arcaller_desktop.edi.segment_index import (
    MAX_SEGMENT_BYTES,
    PAGE_SEGMENTS,
    SegmentIndex,
    index_segments,
    segment_at,
)
from arcaller_desktop.edi.segment_meaning import SegmentMeaning, read_segment
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.file_contents import ContentNotKeptError
from arcaller_desktop.services.tables import Tables
from arcaller_desktop.storage import batches as stored_batches
from arcaller_desktop.storage import file_contents as stored
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.file_contents import FileContent

CHECKED_BYTES = 8 * 1024 * 1024
"""A file from the disk is read for faults up to this size; beyond, only its envelopes are looked at."""
_WINDOW_BYTES = 1024 * 1024
_NEAR_BYTES = 4 * 1024 * 1024


class NotX12Error(UserError):
    """The file holds no interchange."""

    def __init__(self, problems: Sequence[Problem] = ()) -> None:
        said = problems[0] if problems else None
        super().__init__(
            said.message if said else "There is no X12 in this file: no ISA segment begins it.",
            said.remedy if said else "The reader shows 837, 835, 277, 277CA, 999 and TA1 files.",
        )


class FileGoneError(UserError):
    """The file on the disk cannot be read any more."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} cannot be read.", "Check that it is still there and that no other program has it.")


@dataclass(frozen=True, kw_only=True, slots=True)
class SegmentSource:
    """An imported file by its number, or any file by its path."""

    file_id: int | None = None
    path: Path | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenedSegments:
    """A file in the reader. `problems` carry the number of the segment they touch, None for the whole file."""

    source: SegmentSource
    name: str
    index: SegmentIndex
    problems: tuple[tuple[int | None, Problem], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SegmentRow:
    """One segment. `interchange` and `segment` count from 1, as problems do."""

    number: int
    interchange: int
    segment: int
    raw: str
    meaning: SegmentMeaning


@dataclass(frozen=True, kw_only=True, slots=True)
class PartRow:
    """One part of the file: an envelope, a group, a set, a level, a claim. `number` is its first segment's."""

    place: int
    number: int
    depth: int
    text: str
    claim_number: str = ""
    """Ours, as the file has it, where the part is a claim."""


def may_read(context: Context) -> None:
    """Nothing for who works claims or imports files; else raises NotAllowedError."""
    role = context.user.role
    if not (may(role, Permission.WORK_CLAIMS) or may(role, Permission.IMPORT_FILES)):
        raise NotAllowedError(Permission.WORK_CLAIMS, role)


def open_segments(context: Context, source: SegmentSource, progress: Progress) -> OpenedSegments:
    """Makes the index of a file. Raises NotX12Error, ContentNotKeptError or FileGoneError. For the worker process."""
    may_read(context)
    file = _opened(context.database, source)
    if file.size > MAX_FILE_BYTES:
        raise NotX12Error
    data = file.read(0, file.size)
    index = index_segments(data, progress)
    if source.file_id is not None:
        name, _, _ = stored_batches.file_name(context.database, source.file_id)
        problems: Sequence[Problem] = stored_batches.problems_of_file(context.database, source.file_id)
    else:
        assert source.path is not None
        name, problems = source.path.name, _faults(data, progress)
    if not index.stretches:
        raise NotX12Error(problems)
    placed = [(index.number_at(problem.where), problem) for problem in problems]
    placed.sort(key=lambda pair: -1 if pair[0] is None else pair[0])
    return OpenedSegments(source=source, name=name, index=index, problems=tuple(placed))


def segment_rows(context: Context, opened: OpenedSegments, numbers: Sequence[int]) -> Mapping[int, SegmentRow]:
    """The rows of these segments, page by page."""
    index, file = opened.index, _reader(context.database, opened)
    words = _Words(context.tables)
    rows: dict[int, SegmentRow] = {}
    for page in sorted({number // PAGE_SEGMENTS for number in numbers}):
        for number, place, text in index.cut_page(page, file.read(*index.page_span(page))):
            stretch = index.stretches[place]
            rows[number] = SegmentRow(
                number=number,
                interchange=place + 1,
                segment=number - stretch.first + 1,
                raw=text,
                meaning=read_segment(text, stretch.delimiters, words),
            )
    return rows


def part_rows(context: Context, opened: OpenedSegments, places: Sequence[int]) -> Mapping[int, PartRow]:
    """The rows of these parts, by their place among the parts."""
    index, file = opened.index, _reader(context.database, opened)
    words = _Words(context.tables)
    offsets = [index.mark_offsets[place] for place in places]
    first, last = min(offsets), max(offsets) + MAX_SEGMENT_BYTES
    block = file.read(first, last) if last - first <= _NEAR_BYTES else None
    rows = {}
    for place, offset in zip(places, offsets, strict=True):
        if block is not None:
            data = block[offset - first : offset - first + MAX_SEGMENT_BYTES]
        else:
            data = file.read(offset, offset + MAX_SEGMENT_BYTES)
        number = index.marks[place]
        delimiters = index.stretch_of(number).delimiters
        meaning = read_segment(segment_at(data, delimiters), delimiters, words)
        rows[place] = PartRow(
            place=place,
            number=number,
            depth=index.mark_levels[place],
            text=_part_text(meaning),
            claim_number=_claim_number(meaning),
        )
    return rows


def find_text(
    context: Context, opened: OpenedSegments, text: str, *, after: int, backwards: bool = False
) -> int | None:
    """The next segment after `after` (or before it) that holds the text, going round at the end; None for none.

    Large and small letters count as one.
    """
    needle = text.encode("utf-8").upper()
    if not needle:
        return None
    index, file = opened.index, _reader(context.database, opened)
    start, end = _span_of(file, index, after)
    offset = _found(file, needle, end, file.size) if not backwards else _found_last(file, needle, 0, start)
    if offset is None:
        offset = _found(file, needle, 0, end) if not backwards else _found_last(file, needle, start, file.size)
    if offset is None or offset < index.stretches[0].start:
        return None
    return _number_at(file, index, offset)


def claim_of_part(context: Context, opened: OpenedSegments, number: int) -> ClaimId | None:
    """Our claim that the part around a segment is about; None when it is about none, or about none of ours alone."""
    place = opened.index.mark_before(number)
    if place is None:
        return None
    claim_number = part_rows(context, opened, [place])[place].claim_number
    if not claim_number:
        return None
    return stored_batches.problem_claims(context.database, [claim_number]).get(claim_number)


def find_claim(context: Context, opened: OpenedSegments, claim_number: str) -> int | None:
    """The first segment that begins this claim's part: CLP or CLM, else the trace of an acknowledgement."""
    for stretch in opened.index.stretches:
        sign = stretch.delimiters.element
        for name in (f"CLP{sign}", f"CLM{sign}", f"TRN{sign}2{sign}"):
            for ending in (sign, stretch.delimiters.segment):
                number = find_text(context, opened, f"{name}{claim_number}{ending}", after=-1)
                if number is not None:
                    return number
    return None


# ------------------------------------------------------------------------------------------------- where the bytes are


class _File(Protocol):
    """Bytes that are read in parts."""

    @property
    def size(self) -> int: ...

    def read(self, start: int, end: int) -> bytes: ...


@dataclass(frozen=True, slots=True)
class _KeptFile:
    database: PracticeDatabase
    content: FileContent

    @property
    def size(self) -> int:
        return self.content.size_bytes

    def read(self, start: int, end: int) -> bytes:
        return stored.read_range(self.database, self.content, start, end)


@dataclass(frozen=True, slots=True)
class _DiskFile:
    path: Path

    @property
    def size(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError:
            raise FileGoneError(self.path.name) from None

    def read(self, start: int, end: int) -> bytes:
        try:
            with self.path.open("rb") as stream:
                stream.seek(max(start, 0))
                return stream.read(max(end - max(start, 0), 0))
        except OSError:
            raise FileGoneError(self.path.name) from None


@dataclass(frozen=True, slots=True)
class _Converted:
    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)

    def read(self, start: int, end: int) -> bytes:
        return self.data[max(start, 0) : end]


def _opened(database: PracticeDatabase, source: SegmentSource) -> _File:
    if source.path is not None:
        return _DiskFile(source.path)
    content = stored.content_of_file(database, source.file_id or 0)
    if content is None:
        raise ContentNotKeptError
    return _KeptFile(database, content)


def _reader(database: PracticeDatabase, opened: OpenedSegments) -> _File:
    """As the index counts the bytes: a file that was saved as UTF-16 is converted each time; they are small."""
    file = _opened(database, opened.source)
    if not opened.index.was_utf16:
        return file
    return _Converted(without_wide_characters(file.read(0, file.size), []))


def _faults(data: bytes, progress: Progress) -> list[Problem]:
    opened = look_into(data)
    problems = list(opened.problems)
    if len(data) <= CHECKED_BYTES:
        total = opened.unit_count
        for unit in opened.units():
            progress.report(unit.number, total, "Looking for faults")
            problems.extend(unit.problems)
            if unit.payment is not None:
                problems.extend(balance_problems(unit.payment))
    return problems


# -------------------------------------------------------------------------------------------------------------- finding


def _span_of(file: _File, index: SegmentIndex, number: int) -> tuple[int, int]:
    """The bytes of one segment; nothing at the beginning for -1."""
    if number < 0 or index.count == 0:
        return 0, 0
    page = number // PAGE_SEGMENTS
    start, end = index.page_span(page)
    data = file.read(start, end)
    edges = index.edges_in(page, data)
    local = number % PAGE_SEGMENTS
    first = start if local == 0 else edges[local - 1]
    return first, edges[local] if local < len(edges) else end


def _number_at(file: _File, index: SegmentIndex, offset: int) -> int:
    page = index.page_at(offset)
    edges = index.edges_in(page, file.read(*index.page_span(page)))
    before = sum(1 for edge in edges if edge <= offset)
    return min(page * PAGE_SEGMENTS + before, index.count - 1)


def _windows(start: int, end: int, overlap: int) -> Iterator[tuple[int, int]]:
    while start < end:
        yield start, min(start + _WINDOW_BYTES + overlap, end)
        start += _WINDOW_BYTES


def _found(file: _File, needle: bytes, start: int, end: int) -> int | None:
    for first, last in _windows(start, end, len(needle) - 1):
        at = file.read(first, last).upper().find(needle)
        if at >= 0:
            return first + at
    return None


def _found_last(file: _File, needle: bytes, start: int, end: int) -> int | None:
    for first, last in reversed(list(_windows(start, end, len(needle) - 1))):
        at = file.read(first, last).upper().rfind(needle)
        if at >= 0:
            return first + at
    return None


# -------------------------------------------------------------------------------------------------------------- wording


@dataclass(frozen=True, slots=True)
class _Words:
    """The rules' code tables as the reader asks them."""

    tables: Tables

    def reason(self, code: str) -> str:
        known = self.tables.reasons.codes.get(code.strip().upper())
        return known.label if known is not None else ""

    def remark(self, code: str) -> str:
        known = self.tables.remarks.codes.get(code.strip().upper())
        return known.label if known is not None else ""

    def category(self, code: str) -> str:
        return self.tables.statuses.categories.get(code, "")

    def status(self, code: str) -> str:
        return self.tables.statuses.codes.get(code, "")


def _claim_number(meaning: SegmentMeaning) -> str:
    if meaning.name not in ("CLP", "CLM"):
        return ""
    return next((element.raw for element in meaning.elements if element.place == f"{meaning.name}01"), "")


def _part_text(meaning: SegmentMeaning) -> str:
    by_place = {element.place: element for element in meaning.elements}

    def said(place: str) -> str:
        element = by_place.get(place)
        return element.shown if element is not None else "–"

    match meaning.name:
        case "ISA":
            return f"Envelope {said('ISA13')} from {said('ISA06')}"
        case "GS":
            return f"Group {said('GS06')}: {said('GS01')}"
        case "ST":
            return f"Set {said('ST02')}: {said('ST01')}"
        case "CLP":
            return f"Claim {said('CLP01')}, paid {said('CLP04')}"
        case "CLM":
            return f"Claim {said('CLM01')}, {said('CLM02')}"
        case "PLB":
            return "Money outside the claims"
        case "HL":
            return said("HL03")
        case "AK2":
            return f"Answer for set {said('AK202')}"
    return meaning.label
