"""Lists of rates and of banks are opened, and what is no such list is refused in words."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.services.cell_files import open_cells


def workbook(path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    sheet.append(["Fees of 2026"])
    sheet.append(["Code", "Amount"])
    sheet.append(["99213", 92.5])
    book.save(path)
    return path


def test_the_heads_are_the_first_row_with_two_cells(tmp_path: Path) -> None:
    opened = open_cells(workbook(tmp_path / "fees.xlsx"))
    assert opened.heads == ("Code", "Amount")
    assert opened.rows == ((3, ("99213", "92.5")),)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old workbook",
        b"<html><table><tr><td>Code</td><td>1,2</td></tr></table>",
        b"%PDF-1.7 1,2",
        b"PK\x03\x04 not an archive",
        b"one cell only",
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(UserError):
        open_cells(file)


def test_a_workbook_that_is_broken_inside_is_refused(tmp_path: Path) -> None:
    whole, broken = workbook(tmp_path / "whole.xlsx"), tmp_path / "broken.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, data[: len(data) // 2] if name.startswith("xl/worksheets/") else data)
    with pytest.raises(UserError):
        open_cells(broken)


def test_a_workbook_that_unpacks_to_far_too_much_is_refused(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(workbook(tmp_path / "whole.xlsx")) as source, zipfile.ZipFile(bomb, "w", 8) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
        target.writestr("xl/media/filler.bin", bytes(60_000_000))
    with pytest.raises(UserError):
        open_cells(bomb)
