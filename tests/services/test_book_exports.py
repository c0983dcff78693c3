"""What goes back to the PM system: documented, once, with real signs."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
from intake_samples import ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.exports import Export, ExportKind, export, last_exports, layout
from arcaller_desktop.services.undo import UndoImport, undo_import

BOOK = (ExportKind.CLAIMS, ExportKind.STATUS, ExportKind.PAYMENTS, ExportKind.ADJUSTMENTS, ExportKind.NOTES)


@pytest.fixture
def book(practice: Context, take_in) -> Context:
    take_in(claim_file(claim("A1")), remittance_file(payment(answer(*ORDINARY))))
    return practice


def rows(book: Context, folder: Path, kind: ExportKind, **more) -> list[dict[str, str]]:
    file = folder / f"{kind}.csv"
    export(book, Export(kind=kind, file=file, **more), NoProgress())
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("kind", BOOK)
def test_every_column_says_what_it_means(book, tmp_path, kind) -> None:
    columns = layout(kind)
    assert columns
    assert [column.title for column in columns if not column.meaning] == []
    assert len({column.title for column in columns}) == len(columns)
    found = rows(book, tmp_path, kind)
    assert not found or list(found[0]) == [column.title for column in columns]


def test_payments_and_adjustments_sum_to_the_ledger(book, tmp_path) -> None:
    paid = rows(book, tmp_path, ExportKind.PAYMENTS)
    off = rows(book, tmp_path, ExportKind.ADJUSTMENTS)
    assert [(row["Amount"], row["Kind"]) for row in paid] == [
        ("60.00", "Insurance payment"),
        ("30.00", "Insurance payment"),
    ]
    assert [(row["Amount"], row["Reason"]) for row in off] == [("25.00", "CO-45"), ("10.00", "CO-45")]
    assert {row["Claim"] for row in paid} == {"A1"}


def test_what_was_taken_back_is_negative_and_named(book, tmp_path) -> None:
    before = rows(book, tmp_path, ExportKind.PAYMENTS)
    undo_import(book, UndoImport(batch_id=BatchId(2)), NoProgress())
    after = rows(book, tmp_path, ExportKind.PAYMENTS)
    assert [row["Amount"] for row in after] == ["60.00", "30.00", "-60.00", "-30.00"]
    assert [row["Reverses"] for row in after[2:]] == [row["Entry"] for row in before]


def test_the_next_export_goes_on_where_the_last_one_ended(book, tmp_path, take_in) -> None:
    assert len(rows(book, tmp_path, ExportKind.PAYMENTS, since_last=True)) == 2
    assert rows(book, tmp_path, ExportKind.PAYMENTS, since_last=True) == []
    take_in(claim_file(claim("A2", ("99213", 90_00)), control=7))
    undo_import(book, UndoImport(batch_id=BatchId(2)), NoProgress())
    assert [row["Amount"] for row in rows(book, tmp_path, ExportKind.PAYMENTS, since_last=True)] == ["-60.00", "-30.00"]
    assert last_exports(book) == {ExportKind.PAYMENTS: book.clock.today()}


def test_days_limit_what_is_exported(book, tmp_path) -> None:
    assert rows(book, tmp_path, ExportKind.PAYMENTS, first=date(2026, 2, 1)) == []
    assert len(rows(book, tmp_path, ExportKind.PAYMENTS, first=date(2026, 1, 1), last=date(2026, 1, 31))) == 2


def test_where_each_claim_stands(book, tmp_path) -> None:
    row = rows(book, tmp_path, ExportKind.STATUS)[0]
    assert (row["Claim"], row["Charge"], row["Paid"], row["Balance"], row["Patient owes"], row["Open"]) == (
        "A1", "140.00", "90.00", "15.00", "15.00", "yes",
    )  # fmt: skip
    assert row["Status"]


def test_a_name_that_is_a_formula_is_only_a_name(book, tmp_path) -> None:
    book.database.execute("UPDATE patient SET last_name = '=1+1'")
    assert rows(book, tmp_path, ExportKind.CLAIMS)[0]["Patient"].startswith("'=")
