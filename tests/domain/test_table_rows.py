"""Rows of an export: what is a row at all, what its cells say, and whether the file's totals agree."""

from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.table_headers import parse_synonyms
from arcaller_desktop.domain.table_kinds import TableKind, TableMapping
from arcaller_desktop.domain.table_rows import RowReader, RowSort, modifiers_of, ties

HEADINGS = ("Claim No", "Patient", "DOS", "Charge", "Balance", "Mod 1", "Mod 2")
COLUMNS = ("claim_id", "patient_name", "dos_from", "charge", "balance", "modifiers", "modifiers")


@pytest.fixture
def reader() -> RowReader:
    return RowReader(
        mapping=TableMapping(kind=TableKind.CLAIMS, columns=tuple(enumerate(COLUMNS))),
        headings=HEADINGS,
        synonyms=parse_synonyms(resource("rules", "header_synonyms.csv").read_text(encoding="utf-8")),
    )


def test_a_row(reader: RowReader) -> None:
    row = reader.read(7, ("C1", "Rivera, Ana M", "01/13/2026", "$100.00", "(5.00)", "25", "LT"))
    assert row.text("claim_id") == "C1"
    assert row.patient == PersonName(last="Rivera", first="Ana", middle="M")
    assert row.day("dos_from") == date(2026, 1, 13)
    assert row.money == {"charge": 100_00, "balance": -5_00}
    assert modifiers_of(row) == ("25", "LT")
    assert not row.has_fault


@pytest.mark.parametrize(
    ("cells", "sort"),
    [
        (("", " ", ""), RowSort.BLANK),
        (HEADINGS, RowSort.HEADING),
        (("CLAIM NO", "PATIENT", "DOS", "CHARGE", "BALANCE"), RowSort.HEADING),
        (("Grand Total", "", "", "100.00", "80.00"), RowSort.TOTAL),
        (("", "Total:", "", "100.00", "80.00"), RowSort.TOTAL),
        (("Total for Alder Health", "", "", "100.00", "80.00"), RowSort.TOTAL),
        (("", "", "", "100.00", "80.00"), RowSort.TOTAL),
        (("Alder Health", "", "", "", ""), RowSort.SECTION),
        (("C1", "Totaro, Ana", "01/13/2026", "100.00", "80.00"), RowSort.DATA),
        (("C1", "Ana Total", "01/13/2026", "100.00", "80.00"), RowSort.DATA),
    ],
)
def test_what_a_row_is(reader: RowReader, cells: tuple[str, ...], sort: RowSort) -> None:
    assert reader.sort_of(cells) is sort


def test_a_section_names_the_payer_of_the_rows_below(reader: RowReader) -> None:
    reader.sort_of(("Alder Health", "", "", "", ""))
    assert reader.read(2, ("C1", "Ana", "1/1/26", "5", "5")).text("payer_name") == "Alder Health"


def test_a_bad_amount_keeps_the_row_out_and_says_where(reader: RowReader) -> None:
    row = reader.read(9, ("C1", "Ana", "1/1/26", "1.234,56", "5"))
    assert row.has_fault
    assert [(p.code, p.where) for p in row.problems] == [("CELL_NOT_READ", "row 9, Charge")]


def test_totals_tie_to_the_cent(reader: RowReader) -> None:
    for cells in (("C1", "Ana", "1/1/26", "100.00", "80.00"), ("C2", "Bea", "1/1/26", "50.00", "50.00")):
        reader.read(2, cells)
    reader.sort_of(("Total", "", "", "150.00", "130.01"))
    found = {tie.key: tie.holds for tie in ties(reader)}
    assert found == {"charge": True, "balance": False}


def test_subtotals_alone_tie_together(reader: RowReader) -> None:
    reader.read(2, ("C1", "Ana", "1/1/26", "100.00", "80.00"))
    reader.sort_of(("Subtotal", "", "", "100.00", "80.00"))
    reader.read(4, ("C2", "Bea", "1/1/26", "50.00", "50.00"))
    reader.sort_of(("Subtotal", "", "", "50.00", "50.00"))
    assert all(tie.holds for tie in ties(reader))
