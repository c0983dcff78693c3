"""Where each segment of a file stands, small enough for files of any size: an offset for every 64th segment.

The numbers count from 0 through the whole file; a problem's "segment 12" counts from 1 within its interchange, in the
same way as `interchanges` does, so that both name the same place.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.edi.front_door import interchange_starts, without_wide_characters
from arcaller_desktop.edi.interchanges import PADDING, Delimiters, decoded

PAGE_SEGMENTS = 64
MAX_SEGMENT_BYTES = 4096
"""More of one segment is not shown: only a damaged file has such."""

_MARKS = {"ISA": 0, "TA1": 1, "GS": 1, "ST": 2, "HL": 3, "CLP": 3, "PLB": 3, "AK2": 3, "CLM": 4}
"""Segments that begin a part of the file, and how deep it lies."""
_PLACE = re.compile(r"(?:interchange (\d+), )?segment (\d+)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretch:
    """One interchange: bytes `start` to `end`, its first segment's number, and its separators."""

    start: int
    end: int
    first: int
    delimiters: Delimiters


@dataclass(frozen=True, kw_only=True, slots=True)
class SegmentIndex:
    """All that a reader keeps of a file. `marks` are the numbers of the segments that begin a part."""

    size_bytes: int
    count: int
    anchors: array[int]
    """The offset of every 64th segment."""
    stretches: tuple[Stretch, ...]
    marks: array[int]
    mark_offsets: array[int]
    mark_levels: bytes
    was_utf16: bool = False
    """True when offsets are those of the text after its conversion to UTF-8."""

    def page_span(self, page: int) -> tuple[int, int]:
        """The bytes of the segments `64 * page` to `64 * page + 63`."""
        end = self.anchors[page + 1] if page + 1 < len(self.anchors) else self.stretches[-1].end
        return self.anchors[page], end

    def cut_page(self, page: int, data: bytes) -> list[tuple[int, int, str]]:
        """(number, stretch, text) of each segment of a page; `data` are the bytes of its span."""
        start, end = self.page_span(page)
        number = page * PAGE_SEGMENTS
        found: list[tuple[int, int, str]] = []
        for place, stretch in enumerate(self.stretches):
            if stretch.end <= start or stretch.start >= end:
                continue
            piece = data[max(stretch.start, start) - start : min(stretch.end, end) - start]
            for text in _texts(piece, stretch.delimiters):
                if len(found) < PAGE_SEGMENTS:
                    found.append((number + len(found), place, text))
        return found

    def edges_in(self, page: int, data: bytes) -> list[int]:
        """Where each segment of a page ends, in bytes of the file; `data` are the bytes of its span."""
        start, end = self.page_span(page)
        edges: list[int] = []
        for stretch in self.stretches:
            if stretch.end > start and stretch.start < end:
                first, last = max(stretch.start, start), min(stretch.end, end)
                edges.extend(
                    first + edge
                    for edge in _ends(data[first - start : last - start], 0, last - first, stretch.delimiters)
                )
        return edges

    def stretch_of(self, number: int) -> Stretch:
        """The interchange that a segment belongs to."""
        place = bisect_right([stretch.first for stretch in self.stretches], number) - 1
        return self.stretches[place]

    def shown_number(self, number: int) -> tuple[int, int]:
        """(interchange, segment) as problems name them, both from 1."""
        place = bisect_right([stretch.first for stretch in self.stretches], number) - 1
        return place + 1, number - self.stretches[place].first + 1

    def number_of(self, interchange: int, segment: int) -> int | None:
        """The segment that problems call so; None when the file has none."""
        if not 1 <= interchange <= len(self.stretches) or segment < 1:
            return None
        number = self.stretches[interchange - 1].first + segment - 1
        return number if number < self.count else None

    def number_at(self, where: str) -> int | None:
        """The segment that a problem's place names (`interchange 2, segment 12, claim A1`); None when it names none."""
        place = _PLACE.match(where)
        return self.number_of(int(place[1] or 1), int(place[2])) if place else None

    def mark_before(self, number: int) -> int | None:
        """The place in `marks` of the part that a segment stands in."""
        place = bisect_right(self.marks, number) - 1
        return place if place >= 0 else None

    def page_at(self, offset: int) -> int:
        """The page that a byte lies in."""
        return max(bisect_right(self.anchors, offset) - 1, 0)


def index_segments(data: bytes, progress: Progress) -> SegmentIndex:
    """The index of a file's bytes; without stretches when it holds no interchange. For the worker process."""
    problems: list[Problem] = []
    text = without_wide_characters(data, problems)
    starts = interchange_starts(text)
    edges = [*(match.start() for match in starts[1:]), len(text)][: len(starts)]
    anchors, marks, offsets, levels = array("Q"), array("I"), array("Q"), bytearray()
    stretches: list[Stretch] = []
    count = 0
    for match, end in zip(starts, edges, strict=True):
        progress.report(match.start(), len(text), "Reading the file")
        delimiters = _delimiters(match)
        ends = _ends(text, match.start(), end, delimiters)
        progress.report(match.start() + (end - match.start()) // 2, len(text), "Reading the file")
        length = len(ends)
        for local in range(-count % PAGE_SEGMENTS, length, PAGE_SEGMENTS):
            anchors.append(match.start() if local == 0 else ends[local - 1])
        for name, at in _marks(text, match.start(), end, delimiters):
            marks.append(count + bisect_right(ends, at))
            offsets.append(at)
            levels.append(_MARKS[name])
        stretches.append(Stretch(start=match.start(), end=end, first=count, delimiters=delimiters))
        count += length
    return SegmentIndex(
        size_bytes=len(text),
        count=count,
        anchors=anchors,
        stretches=tuple(stretches),
        marks=marks,
        mark_offsets=offsets,
        mark_levels=bytes(levels),
        was_utf16=bool(problems),
    )


def segment_at(data: bytes, delimiters: Delimiters) -> str:
    """The text of the segment that `data` begins with."""
    return next(iter(_texts(data, delimiters)), "")


def _delimiters(isa: re.Match[bytes]) -> Delimiters:
    element, repetition, component, edge = (sign.decode("latin-1") for sign in isa.group(1, 2, 3, 4))
    return Delimiters(
        element=element,
        component=component,
        repetition="" if repetition.isalnum() or repetition == " " else repetition,
        segment=edge,
    )


def _edge(delimiters: Delimiters) -> re.Pattern[bytes]:
    """What ends a segment. Where line breaks do, several in a row are one, as everywhere in `edi`."""
    sign = re.escape(delimiters.segment.encode("latin-1"))
    return re.compile(sign + rb"\s*" if delimiters.segment.isspace() else sign)


def _ends(text: bytes, start: int, end: int, delimiters: Delimiters) -> array[int]:
    """Where each segment ends; what is left after the last terminator is a segment when it is more than padding."""
    ends = array("Q", (match.end() for match in _edge(delimiters).finditer(text, start, end)))
    last = ends[-1] if ends else start
    if text[last:end].strip(PADDING):
        ends.append(end)
    return ends


def _marks(text: bytes, start: int, end: int, delimiters: Delimiters) -> Iterator[tuple[str, int]]:
    sign = re.escape(delimiters.segment.encode("latin-1"))
    element = re.escape(delimiters.element.encode("latin-1"))
    yield "ISA", start
    pattern = re.compile(rb"(?<=" + sign + rb")[\s\x00\x1a]*(" + "|".join(_MARKS).encode() + rb")" + element)
    for match in pattern.finditer(text, start, end):
        yield match[1].decode("ascii"), match.start(1)


def _texts(piece: bytes, delimiters: Delimiters) -> Iterator[str]:
    parts = _edge(delimiters).split(piece)
    if not parts[-1].strip(PADDING):
        parts.pop()
    for part in parts:
        yield decoded(part.strip(PADDING)[:MAX_SEGMENT_BYTES])
