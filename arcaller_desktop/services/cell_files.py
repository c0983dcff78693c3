"""Opens tables that no report of a PM system is (rates, bank lists): the cells of a CSV or Excel file as texts."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.services.table_files import refuse_packed_too_much, refuse_what_is_no_table

MOST_BYTES = 50_000_000
MOST_ROWS = 200_000


class CellFileError(UserError):
    """The file cannot be read as a table."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            f"{name} cannot be read: {reason}.", "Save it as .csv or .xlsx from your spreadsheet, then choose it again."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class CellFile:
    """`rows` are (number in the file, cells), without the row of heads."""

    name: str
    data: bytes
    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def open_cells(path: Path) -> CellFile:
    """The first sheet. Its heads are the first row with at least two filled cells.

    Raises CellFileError or TableNotReadError.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise CellFileError(path.name, "it is too large")
        data = path.read_bytes()
    except OSError as error:
        raise CellFileError(path.name, error.strerror or "it is not there") from None
    refuse_what_is_no_table(data[:100_000])
    rows = _excel_rows(path, data) if data[:2] == b"PK" else _csv_rows(path.name, data)
    filled = [number for number, cells in enumerate(rows) if sum(1 for cell in cells if cell.strip()) >= 2]
    if not filled:
        raise CellFileError(path.name, "there is no table in it")
    first = filled[0]
    return CellFile(
        name=path.name,
        data=data,
        heads=tuple(cell.strip() for cell in rows[first]),
        rows=tuple((number + 1, tuple(rows[number])) for number in range(first + 1, len(rows))),
    )


def _csv_rows(name: str, data: bytes) -> list[list[str]]:
    try:
        text = data.decode("utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if "\0" in text:
        raise CellFileError(name, "it is not a table")
    head = text[:20_000]
    delimiter = max(",;\t|", key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        raise CellFileError(name, "its quotes do not end") from None
    return rows[:MOST_ROWS]


def _excel_rows(path: Path, data: bytes) -> list[list[str]]:
    refuse_packed_too_much(path)
    from openpyxl import load_workbook  # noqa: PLC0415  # 130 ms, only for Excel files
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415  # as above

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError, EOFError, TypeError, AttributeError):
        raise CellFileError(path.name, "it is not an Excel file") from None
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # a wrong note of its size would cut rows off
        return [[_text(cell) for cell in row] for row in sheet.iter_rows(max_row=MOST_ROWS)]
    except (BadZipFile, KeyError, IndexError, ValueError, EOFError, TypeError, SyntaxError):
        raise CellFileError(path.name, "it is damaged") from None
    finally:
        book.close()


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    # A cell of Excel is a binary fraction: what people typed has few decimals.
    if "%" in str(cell.number_format):
        return f"{value * 100:.4f}".rstrip("0").rstrip(".") + "%"
    return str(int(value)) if float(value).is_integer() else f"{value:.6f}".rstrip("0")
