"""Tables of any make are opened: encodings, separators, headings that are hard to find, and files that are hostile."""

from __future__ import annotations

import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from arcaller_desktop.services.table_files import TableNotReadError, is_table, read_table
from arcaller_desktop.services.tables import load_tables

HEADING = "Claim No,Patient,DOS,Payer,Balance"
ROW = 'C1,"Hernández, José",01/13/2026,Alder,"1,100.00"'
CELLS = ("C1", "Hernández, José", "01/13/2026", "Alder", "1,100.00")


@pytest.fixture
def synonyms():
    return load_tables().headings


def opened(path: Path, content: bytes, synonyms):
    path.write_bytes(content)
    return read_table(path, synonyms)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_gives_the_same_names(tmp_path, synonyms, encoding) -> None:
    rows = "\r\n".join([HEADING, *[ROW] * 30])
    table = opened(tmp_path / "a.csv", rows.encode(encoding), synonyms)
    assert table.sample()[0] == CELLS
    assert len(table.sample()) == 30


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_every_separator(tmp_path, synonyms, mark) -> None:
    lines = [HEADING.replace(",", mark), mark.join(["C1", '"Hernández, José"', "01/13/2026", "Alder", '"1,100.00"'])]
    table = opened(tmp_path / "a.txt", "\n".join(lines).encode(), synonyms)
    assert table.separator == mark
    assert table.sample() == (CELLS,)


def test_excels_own_line_names_the_separator(tmp_path, synonyms) -> None:
    table = opened(tmp_path / "a.csv", b"sep=;\nClaim No;Patient;DOS;Balance\nC1;Ana, Bea;1/1/26;5,5\n", synonyms)
    assert table.sample() == (("C1", "Ana, Bea", "1/1/26", "5,5"),)


def test_a_quoted_cell_may_hold_line_ends(tmp_path, synonyms) -> None:
    content = 'Claim No,Patient,DOS,Note,Balance\nC1,Ana,1/1/26,"called\nno answer, again",5\nC2,Bea,1/2/26,,6\n'
    table = opened(tmp_path / "a.csv", content.encode(), synonyms)
    assert [cells[0] for cells in table.sample()] == ["C1", "C2"]
    assert table.sample()[0][3] == "called\nno answer, again"


def test_titles_and_blank_lines_stand_above_the_heading(tmp_path, synonyms) -> None:
    content = f"Maple Street\n\nAging by payer,,as of 01/31/2026\n,,\n{HEADING}\n{ROW}\n\n"
    table = opened(tmp_path / "a.csv", content.encode(), synonyms)
    assert table.headings == tuple(HEADING.split(","))
    assert [(number, cells) for number, cells in table.rows() if any(cells)] == [(6, CELLS)]


def test_merged_cells_over_two_heading_rows(tmp_path, synonyms) -> None:
    book = Workbook()
    page = book.active
    page.append(["Aging report", None, None])
    page.append(["Claim No", "Patient", "DOS", "Payer", "Insurance", None, "Patient", None])
    page.append([None, None, None, None, "Paid", "Balance", "Paid", "Balance"])
    page.merge_cells("E2:F2")
    page.merge_cells("G2:H2")
    for column in "ABCD":
        page.merge_cells(f"{column}2:{column}3")
    page.append(["C1", "Rivera, Ana", datetime(2026, 1, 13), "Alder", 40, 30.1, 10, 20])
    book.save(tmp_path / "a.xlsx")
    table = read_table(tmp_path / "a.xlsx", synonyms)
    assert table.headings == (
        "Claim No", "Patient", "DOS", "Payer", "Insurance Paid", "Insurance Balance", "Patient Paid", "Patient Balance",
    )  # fmt: skip
    assert table.sample() == (("C1", "Rivera, Ana", "2026-01-13", "Alder", "40", "30.1", "10", "20"),)


def test_figures_of_a_workbook_come_to_the_cent(tmp_path, synonyms) -> None:
    book = Workbook()
    page = book.active
    page.append(["Claim No", "Patient", "DOS", "Balance"])
    page.append([12345, "Ana", "1/1/26", 0.1 + 0.2])
    page.append([12346.0, "Bea", "1/1/26", -1234.56])
    book.save(tmp_path / "a.xlsx")
    table = read_table(tmp_path / "a.xlsx", synonyms)
    assert [cells[0] for cells in table.sample()] == ["12345", "12346"]
    assert [cells[3] for cells in table.sample()] == ["0.3", "-1234.56"]


def test_the_sheet_with_the_heading_is_read(tmp_path, synonyms) -> None:
    book = Workbook()
    book.active.title = "Read me"
    book.active.append(["made by the PM system"])
    book.create_sheet("Detail").append(["Claim No", "Patient", "DOS", "Balance"])
    book.save(tmp_path / "a.xlsx")
    table = read_table(tmp_path / "a.xlsx", synonyms)
    assert (table.sheet, table.other_sheets) == ("Detail", ("Read me",))


def test_formulas_that_were_never_calculated_are_refused(tmp_path, synonyms) -> None:
    book = Workbook()
    book.active.append(["Claim No", "Patient", "DOS", "Balance"])
    book.active.append(["C1", "Ana", "1/1/26", "=1+1"])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(TableNotReadError) as refused:
        read_table(tmp_path / "a.xlsx", synonyms)
    assert refused.value.code == "TABLE_NOT_CALCULATED"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "TABLE_IS_OLD_EXCEL"),
        (b"<html><body><table><tr><td>Claim No</td></tr></table></body></html>", "TABLE_IS_WEB_PAGE"),
        (b'<?xml version="1.0"?><Workbook></Workbook>', "TABLE_IS_WEB_PAGE"),
        (b"%PDF-1.7", "TABLE_IS_PDF"),
        (b"", "TABLE_EMPTY"),
        (b"PK\x03\x04 not really", "TABLE_DAMAGED"),
    ],
)
def test_what_only_calls_itself_a_table_is_named(tmp_path, synonyms, content, code) -> None:
    with pytest.raises(TableNotReadError) as refused:
        opened(tmp_path / "a.xls", content, synonyms)
    assert refused.value.code == code
    assert refused.value.remedy


def test_a_zip_bomb_is_not_unpacked(tmp_path, synonyms) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", bytes(60_000_000))
    with pytest.raises(TableNotReadError) as refused:
        read_table(tmp_path / "a.xlsx", synonyms)
    assert refused.value.code == "TABLE_TOO_LARGE"


def test_a_truncated_workbook_is_damaged(tmp_path, synonyms) -> None:
    book = Workbook()
    book.active.append(["Claim No", "Patient", "DOS", "Balance"])
    book.save(tmp_path / "a.xlsx")
    whole = (tmp_path / "a.xlsx").read_bytes()
    for share in (0.2, 0.5, 0.9):
        with pytest.raises(TableNotReadError):
            opened(tmp_path / "b.xlsx", whole[: int(len(whole) * share)], synonyms)


def test_a_quotation_mark_that_is_never_closed(tmp_path, synonyms) -> None:
    content = HEADING + '\nC1,"Ana' + "x" * 1_100_000
    with pytest.raises(TableNotReadError) as refused:
        tuple(opened(tmp_path / "a.csv", content.encode(), synonyms).rows())
    assert refused.value.code == "TABLE_CELL_TOO_LONG"


def test_a_table_without_known_headings_is_opened_without_one(tmp_path, synonyms) -> None:
    table = opened(tmp_path / "a.csv", b"foo,bar\n1,2\n3,4\n", synonyms)
    assert (table.headings, table.heading_row) == ((), 0)
    assert len(table.sample()) == 3


def test_what_is_a_table() -> None:
    assert is_table(Path("a.txt"), "csv")
    assert is_table(Path("a.csv"), "unknown")
    assert is_table(Path("a.xlsx"), "zip")
    assert not is_table(Path("a.835"), "unknown")
    assert not is_table(Path("a.pdf"), "pdf")
