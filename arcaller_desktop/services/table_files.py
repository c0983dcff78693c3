"""Opens tables of any make: CSV in any encoding and with any separator, Excel workbooks; row by row, never whole.

Cells are text, whatever they were: numbers without a tail of noughts, dates in ISO form. Where the heading stands is
found here (titles above it, headings over two rows, merged cells); what it means is `domain.table_headers`.
"""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.table_headers import SynonymTable, is_heading_row, normalised

HEAD_ROWS = 30
"""The heading stands within these (ar-calling 8.3)."""
SAMPLE_ROWS = 200
_LOOK_BYTES = 262_144
_MOST_XLSX_BYTES = 600 * 1024 * 1024
_MOST_RATIO = 400
_MOST_COLUMNS = 400
_LONGEST_CELL = 1_000_000
TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls"})
_SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}


class TableNotReadError(UserError):
    """The file cannot be read as a table."""

    def __init__(self, code: str) -> None:
        message, remedy = _REFUSALS[code]
        super().__init__(message, remedy)
        self.code = code


_REFUSALS = {
    "TABLE_IS_OLD_EXCEL": (
        "This is a workbook of an old Excel, or one that is protected by a password.",
        "Open it in Excel, take the password off, save it as .xlsx or .csv, and import that.",
    ),
    "TABLE_IS_WEB_PAGE": (
        "This is a web page that only calls itself a spreadsheet.",
        "Open it in Excel, save it as .xlsx or .csv, and import that.",
    ),
    "TABLE_IS_PDF": (
        "This is a PDF, not a table.",
        "Run the report again in the PM system and choose CSV or Excel instead of PDF.",
    ),
    "TABLE_TOO_LARGE": (
        "The workbook unpacks to far more than a report can hold.",
        "Do not open it. Get it again as .csv from the system it comes from.",
    ),
    "TABLE_DAMAGED": (
        "The workbook is damaged and cannot be read.",
        "Open it in Excel, let Excel repair it, save it, and import it again.",
    ),
    "TABLE_NOT_CALCULATED": (
        "The workbook holds formulas whose results were never saved.",
        "Open it in Excel, save it, and import it again.",
    ),
    "TABLE_NO_HEADING": (
        "No row with known column headings was found in the first 30 rows.",
        "Export the report with its column headings, or say in the import window which column holds what.",
    ),
    "TABLE_EMPTY": ("The table has no rows.", "Check the dates and filters of the report, and export it again."),
    "TABLE_CELL_TOO_LONG": (
        "A cell of the table never ends: a quotation mark is not closed.",
        "Export the report again, as .xlsx if you can.",
    ),
}


@dataclass(frozen=True, kw_only=True)
class TableFile:
    """A table with its door open. Rows are read anew at each call of `rows`."""

    path: Path
    kind: Literal["csv", "xlsx"]
    headings: tuple[str, ...]
    heading_row: int
    """The last row of the heading as a person counts, from 1; 0 when none was found."""
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()

    def rows(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """(row as a person counts, cells) of everything below the heading. Raises TableNotReadError."""
        for number, cells in enumerate(_raw_rows(self), start=1):
            if number > self.heading_row:
                yield number, cells

    def sample(self, count: int = SAMPLE_ROWS) -> tuple[tuple[str, ...], ...]:
        """The first rows that hold something."""
        return tuple(islice((cells for _, cells in self.rows() if any(cells)), count))


def is_table(path: Path, kind: str) -> bool:
    """True when a file of this kind, told from its bytes, or with this ending is taken in as a table."""
    suffix = path.suffix.lower()
    return kind in ("csv", "xlsx") or (kind in ("unknown", "zip", "pdf") and suffix in TABLE_SUFFIXES)


def read_table(path: Path, synonyms: SynonymTable) -> TableFile:
    """Opens the table and finds its heading. Raises TableNotReadError or OSError."""
    with path.open("rb") as stream:
        head = stream.read(_LOOK_BYTES)
    refuse_what_is_no_table(head)
    if head[:4] == b"PK\x03\x04":
        return _open_xlsx(path, synonyms)
    return _open_csv(path, head, synonyms)


def refuse_what_is_no_table(head: bytes) -> None:
    """Raises TableNotReadError for old workbooks, web pages, PDFs and empty files, told from their first bytes."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:400].lower()
    if head[:4] == b"\xd0\xcf\x11\xe0":
        raise TableNotReadError("TABLE_IS_OLD_EXCEL")
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<?xml", b"<div", b"<style")):
        raise TableNotReadError("TABLE_IS_WEB_PAGE")
    if start.startswith(b"%pdf"):
        raise TableNotReadError("TABLE_IS_PDF")
    if not head.strip(b"\x00\x1a \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise TableNotReadError("TABLE_EMPTY")


def _raw_rows(table: TableFile) -> Iterator[tuple[str, ...]]:
    if table.kind == "xlsx":
        return _xlsx_rows(table.path, table.sheet)
    return _csv_rows(table.path, table.encoding, table.separator)


# ------------------------------------------------------------------------------------------------------------- CSV


def _open_csv(path: Path, head: bytes, synonyms: SynonymTable) -> TableFile:
    encoding = _encoding(path, head)
    text = head.decode(encoding, "replace").removeprefix("\ufeff")
    separator = _separator(text)
    first = tuple(islice(_csv_rows(path, encoding, separator), HEAD_ROWS + 1))
    headings, row = _find_heading(first, synonyms)
    return TableFile(path=path, kind="csv", headings=headings, heading_row=row, encoding=encoding, separator=separator)


def _encoding(path: Path, head: bytes) -> str:
    """UTF-8 unless a byte order mark, the noughts of UTF-16, or bytes that UTF-8 does not allow say otherwise."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = head[0:2000:2].count(0), head[1:2000:2].count(0)
    if (odd > 200 and odd > 4 * even) or (even > 200 and even > 4 * odd):
        return "utf-16-le" if odd > even else "utf-16-be"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as stream:
            while block := stream.read(1 << 20):
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(text: str) -> str:
    """What parts the most cells in the most rows alike; Excel's own `sep=;` line wins."""
    first = text.partition("\n")[0].strip().strip('"').lower()
    if first.startswith("sep=") and len(first) == 5 and first[4] in _SEPARATORS:
        return first[4]
    if first in {"sep=\t", "sep="}:
        return "\t"
    lines = text.rpartition("\n")[0] or text
    best, most = ",", 0.0
    for mark in _SEPARATORS:
        widths = [len(row) for row in islice(csv.reader(io.StringIO(lines, newline=""), delimiter=mark), 60) if row]
        wide = [width for width in widths if width > 1]
        if not wide:
            continue
        usual = max(set(wide), key=wide.count)
        score = usual * wide.count(usual) / len(widths)
        if score > most:
            best, most = mark, score
    return best


def _csv_rows(path: Path, encoding: str, separator: str) -> Iterator[tuple[str, ...]]:
    # cp1252 has five bytes without a letter; they stand for themselves, no row is lost to them.
    errors = "replace" if encoding == "cp1252" else "strict"
    csv.field_size_limit(_LONGEST_CELL)
    with path.open(encoding=encoding, errors=errors, newline="") as stream:
        try:
            for number, row in enumerate(csv.reader(_without_noughts(stream), delimiter=separator)):
                if number == 0 and row and row[0].strip().strip('"').lower().startswith("sep="):
                    continue
                yield tuple(cell.strip().strip("\ufeff") for cell in row[:_MOST_COLUMNS])
        except (csv.Error, UnicodeDecodeError):
            raise TableNotReadError("TABLE_CELL_TOO_LONG") from None


def _without_noughts(stream: io.TextIOBase | Any) -> Iterator[str]:
    for line in stream:
        yield line.replace("\x00", "") if "\x00" in line else line


# ------------------------------------------------------------------------------------------------------------ Excel


def _open_xlsx(path: Path, synonyms: SynonymTable) -> TableFile:
    refuse_packed_too_much(path)
    sheets = _sheet_names(path)
    best: TableFile | None = None
    for name in sheets:
        first = tuple(islice(_xlsx_rows(path, name), HEAD_ROWS + 1))
        headings, row = _find_heading(first, synonyms)
        found = TableFile(
            path=path,
            kind="xlsx",
            headings=headings,
            heading_row=row,
            sheet=name,
            other_sheets=tuple(other for other in sheets if other != name),
        )
        if row:
            return found
        if best is None and first:
            best = found
    if best is None:
        raise TableNotReadError("TABLE_EMPTY")
    return best


def refuse_packed_too_much(path: Path) -> None:
    """Refuses what unpacks to more than a report can hold, before anything is unpacked. Raises TableNotReadError."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if "[Content_Types].xml" not in names:
                raise TableNotReadError("TABLE_DAMAGED")
            size, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
            if size > _MOST_XLSX_BYTES or (size > 50_000_000 and size > packed * _MOST_RATIO):
                raise TableNotReadError("TABLE_TOO_LARGE")
            for name in names:
                if name.startswith("xl/worksheets/") and name.endswith(".xml"):
                    _refuse_uncalculated(archive, name)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError):
        raise TableNotReadError("TABLE_DAMAGED") from None


_NO_RESULT = (b"</f></c>", b"</f><v></v>", b"</f><v/>", b"</f><v />", b"/><v></v>", b"/><v/>")


def _refuse_uncalculated(archive: zipfile.ZipFile, name: str) -> None:
    """A formula without its result would be read as an empty cell, and a balance as none."""
    with archive.open(name) as stream:
        before = b""
        while block := stream.read(1 << 20):
            text = before + block
            if b"<f" in text and any(mark in text for mark in _NO_RESULT):
                raise TableNotReadError("TABLE_NOT_CALCULATED")
            before = text[-32:]


def _sheet_names(path: Path) -> tuple[str, ...]:
    book = _open_book(path)
    try:
        return tuple(sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible")
    finally:
        book.close()


def _open_book(path: Path) -> Any:
    from openpyxl import load_workbook  # noqa: PLC0415  # 130 ms, only for Excel files

    try:
        return load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except (KeyError, ValueError, zipfile.BadZipFile, OSError, EOFError, TypeError, AttributeError):
        raise TableNotReadError("TABLE_DAMAGED") from None


def _xlsx_rows(path: Path, sheet: str) -> Iterator[tuple[str, ...]]:
    book = _open_book(path)
    try:
        page = book[sheet]
        page.reset_dimensions()  # a wrong note of its size would cut rows off
        for row in page.iter_rows(values_only=True, max_col=_MOST_COLUMNS):
            cells = [_cell_text(value) for value in row]
            while cells and not cells[-1]:
                cells.pop()
            yield tuple(cells)
    except (KeyError, ValueError, zipfile.BadZipFile, EOFError, TypeError, SyntaxError):
        raise TableNotReadError("TABLE_DAMAGED") from None
    finally:
        book.close()


def _cell_text(value: object) -> str:
    """Any cell as text that the value readers take."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        # Six decimals: what a sum of binary fractions is off by stands far behind them.
        text = f"{value:.6f}".rstrip("0").rstrip(".")
        return "0" if text in ("-0", "") else text
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value).strip()


# ---------------------------------------------------------------------------------------------------------- heading


def _find_heading(rows: Sequence[tuple[str, ...]], synonyms: SynonymTable) -> tuple[tuple[str, ...], int]:
    """The heading and the number of its row: the first that names three known columns. ((), 0) when none does."""
    for index, row in enumerate(rows[:HEAD_ROWS]):
        if is_heading_row(row, synonyms):
            below = rows[index + 1] if index + 1 < len(rows) else ()
            if _continues(below, synonyms):
                return _joined_heading(row, below, synonyms), index + 2
            return _joined_heading(rows[index - 1] if index else (), row, synonyms), index + 1
    return (), 0


def _continues(row: Sequence[str], synonyms: SynonymTable) -> bool:
    """True when the row below a heading is its second row: most of it are headings too."""
    filled = [cell for cell in row if cell]
    hits = sum(1 for cell in filled if normalised(cell) in synonyms.by_heading)
    return hits >= 2 and hits * 5 >= len(filled) * 4


def _joined_heading(above: Sequence[str], row: Sequence[str], synonyms: SynonymTable) -> tuple[str, ...]:
    """The row's own cells; with what is merged over them where a cell is empty, doubled, or known only together."""
    groups: list[str] = []
    last = ""
    is_groups = sum(1 for cell in above if cell) >= 2
    width = max(len(row), len(above) if is_groups else 0)
    for index in range(width):
        over = above[index] if is_groups and index < len(above) else ""
        last = over or (last if index < len(row) and row[index] else "")
        groups.append(last)
    cells = [row[index] if index < len(row) else "" for index in range(width)]
    counts = {normalised(cell): [normalised(c) for c in cells].count(normalised(cell)) for cell in cells if cell}
    joined = []
    for cell, group, index in zip(cells, groups, range(width), strict=True):
        over = above[index] if is_groups and index < len(above) else ""
        both = f"{group} {cell}"
        if not cell:
            joined.append(over)
        elif group and (
            counts[normalised(cell)] > 1
            or normalised(cell) not in synonyms.by_heading
            or normalised(both) in synonyms.by_heading
        ):
            joined.append(both)
        else:
            joined.append(cell)
    while joined and not joined[-1]:
        joined.pop()
    return tuple(joined)
