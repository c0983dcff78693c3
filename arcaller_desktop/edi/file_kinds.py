"""What a file is, told from its first bytes; and what to tell a person about one that is no X12 file."""

from __future__ import annotations

import csv
import io
from typing import Literal, TypeAlias

from arcaller_desktop.base.problems import Problem

Kind: TypeAlias = Literal[
    "835", "837P", "837I", "277CA", "277", "999", "TA1", "270", "271", "276",
    "csv", "xlsx", "pdf", "zip", "executable", "empty", "unknown",
]  # fmt: skip

_SET_KINDS: dict[tuple[str, str], Kind] = {
    ("837", "X222"): "837P",
    ("837", "X098"): "837P",
    ("837", "X223"): "837I",
    ("837", "X096"): "837I",
    ("277", "X214"): "277CA",
    ("277", "X167"): "277CA",
}
_PLAIN_SETS: dict[str, Kind] = {
    "835": "835", "277": "277", "997": "999", "999": "999", "270": "270", "271": "271", "276": "276",
}  # fmt: skip


def kind_of_set(set_code: str, version: str) -> Kind:
    """The kind of a transaction set from ST01 and its guide (ST03, else GS08); `unknown` for sets that are not read."""
    guide = "X" + version.rpartition("X")[2][:3] if "X" in version else ""
    found = _SET_KINDS.get((set_code, guide))
    if found is not None:
        return found
    if set_code == "837" and not guide:
        return "837P"
    return _PLAIN_SETS.get(set_code, "unknown")


def kind_of_bytes(data: bytes) -> Kind:
    """The kind of a file that holds no interchange, from its magic bytes or its look as a table."""
    head = data[:4096]
    if not head.strip(b"\x00\x1a \t\r\n\xef\xbb\xbf\xff\xfe"):
        return "empty" if not data.strip(b"\x00\x1a \t\r\n\xef\xbb\xbf\xff\xfe") else "unknown"
    if head.lstrip()[:5] == b"%PDF-":
        return "pdf"
    if head[:4] == b"PK\x03\x04":
        return "xlsx" if b"[Content_Types].xml" in data[:8192] and b"xl/" in data else "zip"
    if head[:2] == b"\x1f\x8b":
        return "zip"
    if head[:2] == b"MZ" or head[:4] == b"\x7fELF":
        return "executable"
    return "csv" if _looks_like_table(data[:_SAMPLE_BYTES]) else "unknown"


def _looks_like_table(sample: bytes) -> bool:
    if b"\x00" in sample:
        return False
    lines = sample.decode("cp1252", "replace").splitlines()
    if len(sample) == _SAMPLE_BYTES:
        lines.pop()  # cut off anywhere
    if len(lines) < 2:
        return False
    for separator in ",\t;|":
        if separator in lines[0]:
            widths = {len(row) for row in csv.reader(io.StringIO("\n".join(lines[:20])), delimiter=separator) if row}
            if len(widths) == 1 and widths != {1}:
                return True
    return False


_SAMPLE_BYTES = 65536

_REFUSALS: dict[str, tuple[str, str, str]] = {
    "empty": (
        "FILE_EMPTY",
        "The file is empty.",
        "Download it again. If it is empty there too, tell the payer or clearinghouse that the file has no content.",
    ),
    "pdf": (
        "FILE_IS_PDF",
        "This is a PDF document, whatever its name ends with.",
        "Get the remittance as an 835 (ERA) file from the payer's portal or the clearinghouse.",
    ),
    "zip": (
        "FILE_IS_ARCHIVE",
        "This is a compressed folder.",
        "Open it in Windows, take the files out and import those.",
    ),
    "executable": (
        "FILE_IS_PROGRAM",
        "This is a program, not a payer's file.",
        "Do not open it. Tell whoever looks after the PC where it came from.",
    ),
    "xls": (
        "FILE_IS_OLD_EXCEL",
        "This is a workbook of an old Excel or another Office document.",
        "Open it in Excel and save it as .xlsx or .csv.",
    ),
    "no_isa": (
        "ISA_MISSING",
        "The file holds X12 segments, but the ISA segment that should begin it is missing.",
        "Part of the file was cut off. Download the whole file again.",
    ),
    "lower": (
        "ISA_LOWER_CASE",
        "The file was changed to small letters, and X12 segment names must be capitals.",
        "Download the original again and do not open it in a text program first.",
    ),
    "unknown": (
        "FILE_UNKNOWN",
        "This is neither an X12 file (it has no ISA segment) nor a table.",
        "Check that the right file was chosen: 837, 835, 277CA, 277, 999 and TA1 files are read.",
    ),
}


def refusal(kind: Kind, data: bytes) -> Problem:
    """Why a file of this kind cannot be read as X12, and what to do."""
    reason: str = kind
    if kind in ("unknown", "csv"):
        head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
        if head[:4] == b"\xd0\xcf\x11\xe0":
            reason = "xls"
        elif head[:3] == b"isa":
            reason = "lower"
        elif head[:3] in (b"ST*", b"GS*", b"ST|", b"GS|"):
            reason = "no_isa"
        else:
            reason = "unknown"
    code, message, remedy = _REFUSALS[reason]
    return Problem(severity="error", code=code, where="file", message=message, remedy=remedy)
