"""One interchange (ISA–IEA) cut into its transaction sets, with the counts and control numbers its envelope promises.

Nothing is read from the sets yet. Segment numbers are 1-based within the interchange; the ISA is segment 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from arcaller_desktop.base.problems import Problem, Severity
from arcaller_desktop.domain.submissions import Envelope
from arcaller_desktop.edi.elements import parse_date
from arcaller_desktop.edi.file_kinds import Kind, kind_of_set

PADDING = b"\x00\x1a \t\r\n"
"""What may stand before, between and after interchanges."""

_PIECE_BYTES = 1 << 18
_ISA_AT_MOST = 400
_COUNT_REMEDY = "Compare with the original file; if it is the same there, tell the sender that the count is wrong."
_CUT_REMEDY = "The file was cut off or damaged. Get it again from the payer or clearinghouse."


@dataclass(frozen=True, kw_only=True, slots=True)
class Delimiters:
    """The separators of one interchange, one character each; `repetition` is empty where the version has none."""

    element: str = "*"
    component: str = ":"
    repetition: str = "^"
    segment: str = "~"


@dataclass(frozen=True, kw_only=True, slots=True)
class TransactionSet:
    """One ST–SE: `source[start:end]`, from `ST` to the end of `SE` or as far as the file goes, without line breaks."""

    kind: Kind
    set_code: str
    envelope: Envelope
    delimiters: Delimiters
    header: bytes = field(repr=False)
    """The ISA and GS above it, for a checker that wants a whole interchange."""
    source: bytes = field(repr=False)
    start: int
    end: int
    segment: int
    """Number of the ST in its interchange."""
    complete: bool
    """False when the file ends or goes on elsewhere before the SE."""
    problems: tuple[Problem, ...] = ()

    @property
    def data(self) -> bytes:
        """A copy of the set's bytes."""
        return self.source[self.start : self.end]

    def count(self, name: str) -> int:
        """How many segments of this name there are, at the speed of a byte search."""
        pattern = f"{self.delimiters.segment}{name}{self.delimiters.element}".encode("ascii")
        return self.source.count(pattern, self.start, self.end)

    def segments(self) -> Iterator[str]:
        """Each segment as text without its terminator, decoded piece by piece so that memory stays flat."""
        terminator = self.delimiters.segment
        edge = terminator.encode("ascii")
        start, end = self.start, self.end
        while start < end:
            stop = end
            if end - start > _PIECE_BYTES:
                stop = self.source.rfind(edge, start, start + _PIECE_BYTES) + 1 or end
            pieces = decoded(self.source[start:stop]).split(terminator)
            if not pieces[-1]:
                pieces.pop()
            yield from pieces
            start = stop


@dataclass(frozen=True, kw_only=True, slots=True)
class Interchange:
    """One ISA–IEA with its transaction sets. `problems` are those of the envelope alone."""

    number: int
    kind: Kind
    """That of the first transaction set we know."""
    control: str
    delimiters: Delimiters
    transactions: tuple[TransactionSet, ...]
    problems: tuple[Problem, ...] = ()
    receipts: tuple[tuple[str, ...], ...] = ()
    """The fields of each TA1: receipts for interchanges we sent."""


def decoded(data: bytes) -> str:
    """Text of X12 bytes: UTF-8 where it is, else the Windows code page most senders use."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def cut_interchange(data: bytes, isa: re.Match[bytes], number: int) -> Interchange:
    """The interchange `data` begins with; `isa` matched its ISA: element, ISA11, component, terminator."""
    return _Cutter(data, isa, number).cut()


class _Cutter:
    """Walks the control segments only; the rest is skipped at the speed of a byte search."""

    def __init__(self, data: bytes, isa: re.Match[bytes], number: int) -> None:
        self.element, repetition, component, self.edge = isa.group(1, 2, 3, 4)
        self.delimiters = Delimiters(
            element=self.element.decode("ascii"),
            component=component.decode("ascii"),
            repetition="" if repetition.isalnum() or repetition == b" " else repetition.decode("ascii"),
            segment=self.edge.decode("ascii"),
        )
        self.data = _without_line_breaks(data, self.edge, self.element + component + self.edge)
        self.number = number
        self.isa_end = len(self.element.join(self.data[:_ISA_AT_MOST].split(self.element, 16)[:16])) + 2
        self.control = decoded(self.data[: self.isa_end]).split(self.delimiters.element)[13].strip()
        self.problems: list[Problem] = []
        self.transactions: list[TransactionSet] = []
        self.groups = 0
        self.group_is_open = False
        self.group: list[str] = []
        self.group_bytes = b""
        self.sets_in_group = 0
        self.opened: tuple[int, int, list[str]] | None = None
        """Position, segment number and fields of the ST that waits for its SE."""

    def cut(self) -> Interchange:
        segment, counted_to, end = 1, 0, 0
        fields: list[str] = [""]
        for position, end, fields in self._control_segments():
            segment += self.data.count(self.edge, counted_to, position)
            counted_to = position
            self._take_in(fields, position, end, segment)
            if fields[0] == "IEA":
                break
        self._close_set(len(self.data), segment, None)
        if fields[0] == "IEA":
            rest = self.data[end:].strip(PADDING + self.edge)
            if rest:
                self._add(
                    "TEXT_AFTER_END",
                    segment,
                    f"{len(rest)} bytes after the IEA segment were passed over.",
                    "Compare with the original file: they may be the beginning of a damaged interchange.",
                )
        else:
            self._add("INTERCHANGE_CUT_SHORT", segment, "The interchange has no closing IEA segment.", _CUT_REMEDY)
        receipts = self._receipts()
        kind = self._kind(receipts)
        if not self.transactions and kind != "TA1":
            message = "The interchange holds no transaction set: nothing that could be read."
            self._add("NOTHING_INSIDE", 1, message, _CUT_REMEDY, "error")
        return Interchange(
            number=self.number,
            kind=kind,
            control=self.control,
            delimiters=self.delimiters,
            transactions=tuple(self.transactions),
            problems=tuple(self.problems),
            receipts=receipts,
        )

    def _kind(self, receipts: tuple[tuple[str, ...], ...]) -> Kind:
        known = next((transaction.kind for transaction in self.transactions if transaction.kind != "unknown"), None)
        if known is not None:
            return known
        return "TA1" if receipts else "unknown"

    def _receipts(self) -> tuple[tuple[str, ...], ...]:
        """TA1 segments stand right after the ISA, one or more."""
        found = []
        at = self.isa_end + 1
        while self.data.startswith(b"TA1" + self.element, at):
            end = self.data.find(self.edge, at)
            end = len(self.data) if end < 0 else end
            found.append(tuple(decoded(self.data[at:end]).split(self.delimiters.element)))
            at = end + 1
        return tuple(found)

    def _control_segments(self) -> list[tuple[int, int, list[str]]]:
        """Start, end (after the terminator) and fields of every GS, ST, SE, GE and IEA, in order."""
        found = []
        for name in (b"GS", b"ST", b"SE", b"GE", b"IEA"):
            pattern = self.edge + name + self.element
            at = self.data.find(pattern, self.isa_end)
            while at >= 0:
                start = at + 1
                end = self.data.find(self.edge, start)
                end = len(self.data) if end < 0 else end + 1
                text = decoded(self.data[start:end]).removesuffix(self.delimiters.segment)
                found.append((start, end, text.split(self.delimiters.element)))
                at = self.data.find(pattern, end - 1)
        found.sort(key=lambda mark: mark[0])
        return found

    def _take_in(self, fields: list[str], position: int, end: int, segment: int) -> None:
        name = fields[0]
        if name == "SE":
            if self.opened is None:
                message = "An SE segment closes a transaction set that was never opened."
                self._add("ORDER", segment, message, _CUT_REMEDY)
            self._close_set(end, segment, fields)
            return
        self._close_set(position, segment, None)
        if name == "ST":
            self.opened = (position, segment, fields)
            return
        if self.group_is_open and name != "GE":
            self._add("GROUP_CUT_SHORT", segment, "The group before this place has no closing GE segment.", _CUT_REMEDY)
        self.group_is_open = name == "GS"
        if name == "GS":
            self.groups += 1
            self.group, self.group_bytes, self.sets_in_group = fields, self.data[position:end], 0
        elif name == "GE":
            self._check_count("TRANSACTION_COUNT", "transaction sets", fields, self.sets_in_group, segment)
            self._check_control("GE02 and GS06", _field(fields, 2), _field(self.group, 6), segment)
        else:
            self._check_count("GROUP_COUNT", "groups", fields, self.groups, segment)
            self._check_control("IEA02 and ISA13", _field(fields, 2), self.control, segment)

    def _close_set(self, end: int, segment: int, trailer: list[str] | None) -> None:
        """Adds the open set up to `end`; `trailer` is None when its SE never came."""
        if self.opened is None:
            return
        (start, first_segment, header), self.opened = self.opened, None
        set_code, control = _field(header, 1), _field(header, 2)
        version = _field(header, 3) or _field(self.group, 8)
        self.sets_in_group += 1
        before = len(self.problems)
        if trailer is None:
            message = "The transaction set that begins here has no closing SE segment."
            self._add("TRANSACTION_CUT_SHORT", first_segment, message, _CUT_REMEDY, "error")
        else:
            count = segment - first_segment + 1
            self._check_count("SEGMENT_COUNT", "segments", trailer, count, segment)
            self._check_control("SE02 and ST02", _field(trailer, 2), control, segment)
        problems = tuple(self.problems[before:])
        del self.problems[before:]
        self.transactions.append(
            TransactionSet(
                kind=self._kind_of_set(set_code, version, start, end),
                set_code=set_code,
                envelope=Envelope(
                    interchange_control=self.control,
                    group_control=_field(self.group, 6),
                    set_control=control,
                    version=version,
                    sent_on=_sent_on(self.group),
                ),
                delimiters=self.delimiters,
                header=self.data[: self.isa_end + 1] + self.group_bytes,
                source=self.data,
                start=start,
                end=end,
                segment=first_segment,
                complete=trailer is not None,
                problems=problems,
            )
        )

    def _kind_of_set(self, set_code: str, version: str, start: int, end: int) -> Kind:
        kind = kind_of_set(set_code, version)
        if kind == "277" and self.data.find(self.element + b"0085" + self.element, start, min(end, start + 200)) >= 0:
            return "277CA"  # BHT01 says so even where the version does not
        institutional = self.edge + b"SV2" + self.element
        if set_code == "837" and "X" not in version and self.data.find(institutional, start, end) >= 0:
            return "837I"
        return kind

    def _check_count(self, code: str, what: str, fields: list[str], count: int, segment: int) -> None:
        if _field(fields, 1).strip().lstrip("0") != str(count).lstrip("0"):
            message = f"{fields[0]}01 promises another number of {what} than the {count} that are there."
            self._add(code, segment, message, _COUNT_REMEDY)

    def _check_control(self, names: str, end: str, start: str, segment: int) -> None:
        if end.strip().lstrip("0") != start.strip().lstrip("0"):
            self._add("CONTROL_NUMBER", segment, f"{names} differ.", _COUNT_REMEDY)

    def _add(self, code: str, segment: int, message: str, remedy: str, severity: Severity = "warning") -> None:
        self.problems.append(
            Problem(severity=severity, code=code, where=f"segment {segment}", message=message, remedy=remedy)
        )


def _without_line_breaks(data: bytes, edge: bytes, delimiters: bytes) -> bytes:
    """The data with nothing between its segments but the terminator."""
    noise = bytes(c for c in b"\r\n\x00\x1a" if c not in delimiters)
    data = data.rstrip(PADDING.replace(edge, b""))
    if any(bytes((c,)) in data for c in noise):
        data = data.translate(None, noise)
    if edge.isspace():
        return re.sub(re.escape(edge) + rb"\s+", edge, data)
    if edge + b" " in data or edge + b"\t" in data:
        return re.sub(re.escape(edge) + rb"[ \t]+", edge, data)
    return data


def _field(fields: list[str], position: int) -> str:
    return fields[position] if position < len(fields) else ""


def _sent_on(group: list[str]) -> date | None:
    try:
        return parse_date(_field(group, 4))
    except ValueError:
        return None
