"""Bytes of a payer's file to interchanges, before anything is read from them.

Here: what the file is, finding each ISA, cutting there (each interchange may have its own delimiters), dropping what is
not X12. The envelopes are in `interchanges`, what the segments say in `remittances`, `claims` and `acknowledgements`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from arcaller_desktop.base.problems import Problem, Severity
from arcaller_desktop.edi.file_kinds import Kind, kind_of_bytes, refusal
from arcaller_desktop.edi.interchanges import PADDING, Interchange, TransactionSet, cut_interchange

MAX_FILE_BYTES = 512 * 1024 * 1024
"""Larger files are refused: no payer sends one, and a few copies of it must fit into memory."""

_OTHER_FORMATS = (b"PK\x03\x04", b"%PDF-", b"\x1f\x8b", b"MZ\x90\x00", b"\x7fELF")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

# ISA elements have fixed widths, so that "ISA" inside a name is never taken for a new interchange.
# The separators are ASCII and no letters, so that "ISA" in running text is none either.
_STRICT_ISA = re.compile(
    rb"ISA([^A-Za-z0-9\s\x80-\xff])..\1.{10}\1..\1.{10}\1..\1.{15}\1..\1.{15}\1.{6}\1.{4}\1(.)\1.{5}\1.{9}\1.\1.\1"
    rb"([^A-Za-z0-9\s\x80-\xff])([^A-Za-z0-9 \x80-\xff])",
    re.DOTALL,
)
# Some senders do not pad. Then only at the start of a file or right after an IEA, with a plausible next segment.
_LOOSE_ISA = re.compile(
    rb"ISA([^A-Za-z0-9\s\x80-\xff])(?:(?:(?!\1).){0,15}\1){10}(.)\1(?:(?:(?!\1).){0,15}\1){4}"
    rb"([^A-Za-z0-9\s\x80-\xff])([^A-Za-z0-9 \x80-\xff])(?=\s*(?:GS|TA1|IEA|$))",
    re.DOTALL,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Interchanges:
    """A file as it came through the door. `kind` is that of the first set we know, or of the file when it has none."""

    kind: Kind
    interchanges: tuple[Interchange, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Those of the file as a whole; each interchange and transaction set carries its own."""

    @property
    def transactions(self) -> Iterator[TransactionSet]:
        """Every transaction set of the file, in order."""
        for interchange in self.interchanges:
            yield from interchange.transactions


def open_file(data: bytes) -> Interchanges:
    """The interchanges of a file, and why there are none when it is something else. Never raises for bad content."""
    if len(data) > MAX_FILE_BYTES:
        message = f"The file has {len(data) >> 20} MB; more than {MAX_FILE_BYTES >> 20} MB are not read."
        remedy = "Ask the sender to split it, or check that the right file was chosen."
        return Interchanges(kind="unknown", problems=(_problem("error", "FILE_TOO_LARGE", message, remedy),))
    problems: list[Problem] = []
    if data.startswith(_OTHER_FORMATS):
        # An archive may hold a remittance as plain bytes; it is still another file, and may hold several.
        return _not_x12(data, problems)
    data = without_wide_characters(data, problems)
    starts = interchange_starts(data)
    if not starts:
        return _not_x12(data, problems)
    leading = data[: starts[0].start()].removeprefix(_BYTE_ORDER_MARK).strip(PADDING)
    if leading:
        message = f"{len(leading)} bytes before the first ISA segment were passed over."
        remedy = "Nothing to do if they are a mail header or a cover line; else compare with the original file."
        problems.append(_problem("warning", "LEADING_TEXT", message, remedy))
    ends = [match.start() for match in starts[1:]] + [len(data)]
    interchanges = tuple(
        cut_interchange(data[match.start() : end], match, number)
        for number, (match, end) in enumerate(zip(starts, ends, strict=True), 1)
    )
    kind: Kind = next((found.kind for found in interchanges if found.kind != "unknown"), "unknown")
    return Interchanges(kind=kind, interchanges=interchanges, problems=tuple(problems))


def _not_x12(data: bytes, problems: list[Problem]) -> Interchanges:
    kind = kind_of_bytes(data)
    if data.lstrip(_BYTE_ORDER_MARK + PADDING)[:3] == b"ISA":
        message = "The file begins with an ISA segment that is incomplete or damaged, so its separators are unknown."
        remedy = "The download was cut off. Get the file again."
        problems.append(_problem("error", "ISA_CUT_SHORT", message, remedy))
        kind = "unknown"
    elif kind not in ("csv", "xlsx"):
        problems.append(refusal(kind, data))
    elif kind == "csv" and (found := refusal("unknown", data)).code != "FILE_UNKNOWN":
        problems.append(found)
        kind = "unknown"
    return Interchanges(kind=kind, problems=tuple(problems))


def without_wide_characters(data: bytes, problems: list[Problem]) -> bytes:
    """UTF-16 text ("Unicode" in Windows' save dialogs) as UTF-8, with a warning; other bytes as they are."""
    encoding = ""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    elif data[:6] == b"I\x00S\x00A\x00":
        encoding = "utf-16-le"
    elif data[:6] == b"\x00I\x00S\x00A":
        encoding = "utf-16-be"
    if not encoding:
        return data
    message = "The file was saved as UTF-16 text (“Unicode”) by another program; it was read after conversion."
    remedy = "Import the file as it was downloaded, without opening and saving it in a text program."
    problems.append(_problem("warning", "FILE_WAS_UTF16", message, remedy))
    return data.decode(encoding, "replace").encode("utf-8")


def interchange_starts(data: bytes) -> list[re.Match[bytes]]:
    """Each ISA of a file, in order: groups are element sign, ISA11, component sign and terminator."""
    starts = list(_STRICT_ISA.finditer(data))
    offset = len(data) - len(data.lstrip(_BYTE_ORDER_MARK + PADDING))
    loose = _LOOSE_ISA.match(data, offset)
    while loose is not None:
        if not any(match.start() == loose.start() for match in starts):
            starts.append(loose)
        trailer = re.compile(re.escape(loose[4]) + rb"\s*IEA[^" + re.escape(loose[4]) + rb"]*.\s*", re.DOTALL)
        end = trailer.search(data, loose.end())
        loose = _LOOSE_ISA.match(data, end.end()) if end else None
    return sorted(starts, key=lambda match: match.start())


def _problem(severity: Severity, code: str, message: str, remedy: str) -> Problem:
    return Problem(severity=severity, code=code, where="file", message=message, remedy=remedy)
