"""Tables as CSV or Excel files: real numbers and dates, no text that a spreadsheet would run, whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import os
import secrets
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.money import plain_amount
from arcaller_desktop.security.small_files import FileNotSavedError, flush_folder

EXCEL_ROWS = 1_048_575
"""What one sheet holds below its heading."""
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_TITLE_WIDTH = 14

Value = str | int | date | None


class UnknownTableFormatError(UserError):
    """The file's name ends in neither .csv nor .xlsx."""

    def __init__(self, suffix: str) -> None:
        super().__init__(f"Tables cannot be written as “{suffix or 'a file without ending'}”.", "Choose .csv or .xlsx.")


class TooManyRowsError(UserError):
    """More rows than a sheet holds."""

    def __init__(self, rows: int) -> None:
        super().__init__(f"The table has {rows:,} rows; an Excel sheet holds {EXCEL_ROWS:,}.", "Export it as .csv.")


class Kind(Enum):
    """What a column holds. Money is cents; a rate is in tenths of a percent or day."""

    TEXT = auto()
    MONEY = auto()
    COUNT = auto()
    RATE = auto()
    DAY = auto()


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = _TITLE_WIDTH
    """In Excel's measure: characters."""
    meaning: str = ""
    """What stands in it, for whoever reads the table into another program."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sheet:
    """A table to be written. `rows` may be a generator; `count` says how many it will give."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Value]]
    count: int


def write_sheet(file: Path, sheet: Sheet, *, before_publishing: Callable[[], None]) -> None:
    """Writes the table beside `file`, calls `before_publishing`, then puts it in its place.

    Whatever fails, what stood at `file` still stands. Raises UnknownTableFormatError, TooManyRowsError or
    FileNotSavedError.
    """
    suffix = file.suffix.lower()
    if suffix not in _WRITERS:
        raise UnknownTableFormatError(file.suffix)
    if suffix == ".xlsx" and sheet.count > EXCEL_ROWS:
        raise TooManyRowsError(sheet.count)
    part = file.with_name(f".{secrets.token_hex(4)}.part{suffix}")
    try:
        _WRITERS[suffix](part, sheet)
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        before_publishing()
        part.replace(file)
        flush_folder(file.parent)
    except OSError as error:
        raise FileNotSavedError(file.name, error.strerror or "no reason given") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def is_risky(text: str) -> bool:
    """True when a spreadsheet could take the text for a formula."""
    return text.lstrip().startswith(_FORMULA_STARTS) or text[:1] in ("\t", "\r", "\n")


def harmless(text: str) -> str:
    """The text with an apostrophe in front where a spreadsheet could take it for a formula."""
    return f"'{text}" if is_risky(text) else text


def csv_text(value: Value, kind: Kind) -> str:
    """A cell as it stands in a CSV file. Text that could be a formula gets an apostrophe in front."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        text = _printable(value)
        return harmless(text)
    if kind is Kind.MONEY:
        return plain_amount(value)
    if kind is Kind.RATE:
        return f"{'-' if value < 0 else ''}{abs(value) // 10}.{abs(value) % 10}"
    return str(value)


def _write_csv(part: Path, sheet: Sheet) -> None:
    # Excel reads a CSV file as UTF-8 only when it begins with a byte order mark.
    with part.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([column.title for column in sheet.columns])
        kinds = [column.kind for column in sheet.columns]
        writer.writerows([csv_text(*cell) for cell in zip(row, kinds, strict=True)] for row in sheet.rows)


def _write_xlsx(part: Path, sheet: Sheet) -> None:
    from openpyxl import Workbook  # noqa: PLC0415  # 130 ms, only for Excel files
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415  # as above
    from openpyxl.styles import Font  # noqa: PLC0415  # as above
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # as above

    book = Workbook(write_only=True)
    page = book.create_sheet(sheet.title[:31])
    page.freeze_panes = "A2"
    for number, column in enumerate(sheet.columns, start=1):
        page.column_dimensions[get_column_letter(number)].width = column.width
    kinds = [column.kind for column in sheet.columns]

    def cell(value: Value, kind: Kind) -> Any:
        shown = _excel_value(value, kind)
        made = WriteOnlyCell(page, shown)
        if isinstance(shown, str):
            made.data_type = "s"  # or openpyxl would make a formula of `=…` and an error of `#N/A`
            made.quotePrefix = is_risky(shown)  # or it becomes one when somebody edits the cell
        elif kind in _NUMBER_FORMATS:
            made.number_format = _NUMBER_FORMATS[kind]
        return made

    head = [WriteOnlyCell(page, column.title) for column in sheet.columns]
    for made in head:
        made.font = Font(bold=True)
    page.auto_filter.ref = f"A1:{get_column_letter(len(kinds))}{sheet.count + 1}"
    with _scratch_folder(part.parent):
        try:
            page.append(head)
            for row in sheet.rows:
                page.append([cell(value, kind) for value, kind in zip(row, kinds, strict=True)])
            book.save(part)
        except BaseException:
            if not page.closed:
                with contextlib.suppress(OSError):
                    page.close()  # Windows removes no file that is open
            raise


_WRITERS: dict[str, Callable[[Path, Sheet], None]] = {".csv": _write_csv, ".xlsx": _write_xlsx}
_NUMBER_FORMATS = {Kind.MONEY: "#,##0.00", Kind.COUNT: "#,##0", Kind.RATE: "0.0", Kind.DAY: "yyyy-mm-dd"}


def _excel_value(value: Value, kind: Kind) -> Any:
    if isinstance(value, str):
        return _printable(value)[:32_767]
    if isinstance(value, int) and kind in (Kind.MONEY, Kind.RATE):
        # A cell of Excel is a binary fraction whatever we give it; this is the nearest one, shown to the cent.
        return value / (100 if kind is Kind.MONEY else 10)
    return value


def _printable(text: str) -> str:
    """Without control characters: Excel refuses a file that holds them. Line breaks and tabs become spaces."""
    if text.isprintable():
        return text
    return "".join(" " if c in "\t\r\n" else c for c in text if c.isprintable() or c in "\t\r\n")


@contextlib.contextmanager
def _scratch_folder(beside: Path) -> Iterator[None]:
    """Keeps a library's scratch files beside the export, and takes them away however the export ends.

    WORKAROUND for openpyxl 3.1: it writes each sheet unencrypted to the system's temporary folder first and leaves it
    there when it is stopped. It can go when `Workbook.save` takes a folder for that.
    """
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory(dir=beside, prefix=".export-", ignore_cleanup_errors=True) as folder:
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = before
