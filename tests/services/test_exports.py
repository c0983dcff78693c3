"""Exports hold real values, start no formula, are whole or not at all, and are recorded."""

from __future__ import annotations

import csv
import datetime as dt
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from x12_texts import Answer, Visit, claim_file, remittance

from arcaller_desktop.base.errors import CancelledByUser
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.aging import Basis, Grouping
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.security.small_files import FileNotSavedError
from arcaller_desktop.services import spreadsheets
from arcaller_desktop.services.aging import aging_report
from arcaller_desktop.services.exports import Export, ExportKind, export
from arcaller_desktop.services.queue import QueueQuery
from arcaller_desktop.services.spreadsheets import (
    Column,
    Kind,
    Sheet,
    TooManyRowsError,
    UnknownTableFormatError,
    csv_text,
    write_sheet,
)

FIRST = Visit(number="A1", day="20251210", lines=(("99213", 150),))
SECOND = Visit(number="A2", day="20260210", lines=(("20610", 250),), last="BELL", member="W2")


@pytest.fixture
def book(practice, take_in):
    denied = Answer(visit=SECOND, lines=((0, (("CO", "197", 250),)),))
    take_in(claim_file(FIRST, SECOND, sent="20260211"), remittance(denied, paid_on="20260301"))
    return practice


@pytest.fixture
def out(tmp_path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def read_csv(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def read_xlsx(file: Path) -> tuple[openpyxl.worksheet.worksheet.Worksheet, list[dict[str, object]]]:
    page = openpyxl.load_workbook(file).active
    head, *rows = page.iter_rows(values_only=True)
    return page, [dict(zip(head, row, strict=True)) for row in rows]


class TestQueue:
    def test_as_csv(self, book, out):
        done = export(book, Export(kind=ExportKind.QUEUE, file=out / "queue.csv"), NoProgress())
        rows = {row["Claim"]: row for row in read_csv(out / "queue.csv")}
        assert done.rows == len(rows) == 2
        assert rows["A2"]["Balance"] == "250.00"
        assert (rows["A2"]["Service"], rows["A2"]["Age (days)"], rows["A2"]["Denial"]) == ("2026-02-10", "30", "CO-197")
        assert rows["A1"]["Service"] == "2025-12-10"

    def test_as_excel_with_numbers_and_dates(self, book, out):
        export(book, Export(kind=ExportKind.QUEUE, file=out / "queue.xlsx"), NoProgress())
        page, rows = read_xlsx(out / "queue.xlsx")
        row = next(row for row in rows if row["Claim"] == "A2")
        assert row["Balance"] == 250
        assert row["Service"] == dt.datetime(2026, 2, 10)
        assert row["Age (days)"] == 30
        assert (page.title, page.freeze_panes, page.auto_filter.ref) == ("Queue", "A2", "A1:O3")

    def test_a_filter_holds(self, book, out):
        export(book, Export(kind=ExportKind.QUEUE, file=out / "q.csv", query=QueueQuery(text="bell")), NoProgress())
        assert [row["Claim"] for row in read_csv(out / "q.csv")] == ["A2"]


def test_aging_ties_out(book, out):
    export(
        book,
        Export(kind=ExportKind.AGING, file=out / "a.csv", basis=Basis.FIRST_BILLED, by=Grouping.CLASS),
        NoProgress(),
    )
    (row,) = read_csv(out / "a.csv")
    report = aging_report(book, Basis.FIRST_BILLED, Grouping.CLASS)
    assert row["Total"] == "400.00"
    assert report.total.total_cents == 40_000
    assert (row["Kind of payer"], row["0–30 days"], row["Aged from"], row["As of"]) == (
        "Commercial",
        "400.00",
        "first billed",
        "2026-03-12",
    )


def test_denials(book, out):
    export(book, Export(kind=ExportKind.DENIALS, file=out / "d.xlsx"), NoProgress())
    _, (row,) = read_xlsx(out / "d.xlsx")
    assert (row["Code"], row["Lines"], row["Denied"], row["Open"], row["Recovered"]) == ("CO-197", 1, 250, 250, 0)
    assert row["Last denied"] == dt.datetime(2026, 3, 1)


def test_figures_stand_in_the_column_of_their_measure(book, out):
    export(book, Export(kind=ExportKind.KPI, file=out / "k.csv"), NoProgress())
    rows = {row["Id"]: row for row in read_csv(out / "k.csv")}
    assert (rows["K11"]["Percent or days"], rows["K11"]["Count"], rows["K11"]["Met"]) == ("100.0", "", "no")
    assert (rows["T01"]["Percent or days"], rows["T01"]["Count"]) == ("", "0")
    assert rows["K32"]["Amount"] == "0.00"
    assert rows["K01"]["Definition"]


def test_it_is_recorded_without_the_files_name(book, out):
    export(book, Export(kind=ExportKind.QUEUE, file=out / "for bell.csv"), NoProgress())
    action, after = book.database.rows("SELECT action, after FROM audit_event ORDER BY id DESC LIMIT 1")[0]
    assert (action, json.loads(after)) == ("export", {"what": "queue", "rows": 2, "format": ".csv"})


def test_only_who_may(book, out):
    caller = replace(book, user=replace(book.user, role="caller"))
    with pytest.raises(NotAllowedError):
        export(caller, Export(kind=ExportKind.QUEUE, file=out / "q.csv"), NoProgress())
    assert list(out.iterdir()) == []


def test_an_unknown_format(book, out):
    with pytest.raises(UnknownTableFormatError, match="pdf"):
        export(book, Export(kind=ExportKind.QUEUE, file=out / "q.pdf"), NoProgress())


class Stops:
    def report(self, done, total, label):
        raise CancelledByUser


@pytest.mark.parametrize("name", ["q.csv", "q.xlsx"])
def test_a_cancelled_export_leaves_what_stood_there(book, out, name):
    (out / name).write_bytes(b"old")
    events = book.database.value("SELECT count(*) FROM audit_event")
    with pytest.raises(CancelledByUser):
        export(book, Export(kind=ExportKind.QUEUE, file=out / name), Stops())
    assert (out / name).read_bytes() == b"old"
    assert [path.name for path in out.iterdir()] == [name], "no scratch files"
    assert book.database.value("SELECT count(*) FROM audit_event") == events


def test_no_folder(book, out):
    with pytest.raises(FileNotSavedError):
        export(book, Export(kind=ExportKind.QUEUE, file=out / "missing" / "q.csv"), NoProgress())


def test_more_than_a_sheet_holds(out, monkeypatch):
    monkeypatch.setattr(spreadsheets, "EXCEL_ROWS", 1)
    sheet = Sheet(title="T", columns=(Column(title="A"),), rows=[("x",), ("y",)], count=2)
    with pytest.raises(TooManyRowsError):
        write_sheet(out / "t.xlsx", sheet, before_publishing=lambda: None)
    write_sheet(out / "t.csv", sheet, before_publishing=lambda: None)
    assert (out / "t.csv").exists()


# The last one begins with a character that is no character: it is left out, and the formula would stand first.
RISKY = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|' /C calc'!A0", "＝1", "\ud7fc@A1"]


@pytest.mark.parametrize("text", RISKY)
def test_a_formula_becomes_text(text):
    assert csv_text(text, Kind.TEXT).startswith("'")


def test_numbers_stay_numbers():
    assert csv_text(-12_345, Kind.MONEY) == "-123.45"
    assert csv_text(-7, Kind.COUNT) == "-7"
    assert csv_text(-62, Kind.RATE) == "-6.2"
    assert csv_text(-3, Kind.RATE) == "-0.3"
    assert csv_text(None, Kind.MONEY) == ""
    assert csv_text(date(2026, 3, 12), Kind.DAY) == "2026-03-12"


@given(text=st.text(max_size=30) | st.sampled_from(RISKY))
def test_no_text_starts_a_formula_in_csv(text):
    written = csv_text(text, Kind.TEXT)
    assert not written.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert written[:1] not in ("\t", "\r", "\n")


@given(texts=st.lists(st.text(max_size=30) | st.sampled_from([*RISKY, "#N/A", "NULL", "'"]), min_size=1, max_size=5))
def test_excel_keeps_text_as_text(tmp_path_factory, texts):
    file = tmp_path_factory.mktemp("sheets") / "t.xlsx"
    sheet = Sheet(title="T", columns=(Column(title="A"),), rows=[(text,) for text in texts], count=len(texts))
    write_sheet(file, sheet, before_publishing=lambda: None)
    page = openpyxl.load_workbook(file).active
    for (cell,) in page.iter_rows(min_row=2):
        assert cell.data_type in ("s", "inlineStr"), "no formula, no error value"
        if cell.value and spreadsheets.is_risky(cell.value):
            assert cell.quotePrefix


@given(cents=st.integers(-(10**13), 10**13))
def test_excel_shows_the_same_cents(cents):
    assert f"{spreadsheets._excel_value(cents, Kind.MONEY):.2f}" == csv_text(cents, Kind.MONEY)
