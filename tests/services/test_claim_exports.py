"""Aging exports of PM systems become claims, once; a payer's own answer is never overruled; all of it can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from intake_samples import (
    ALDER,
    ANA,
    ORDINARY,
    SEEN,
    answer,
    claim,
    claim_file,
    payment,
    remittance_file,
)  # fmt: skip
from openpyxl import Workbook

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import FileAccount, ImportFiles, import_files
from arcaller_desktop.services.undo import ImportInUseError, UndoImport, undo_import

HEAD = "Claim No,Patient,DOB,DOS,Payer,Member ID,Billed,Ins Bal,Pt Bal,Total Bal,Status"
RIVERA = 'A1,"Rivera, Ana",02/29/1980,01/05/2026,Alder Health,W123,140.00,140.00,0.00,140.00,Sent'
STONE = 'A2,"Stone, Bea",03/01/1970,01/06/2026,Birch,B9,200.00,50.00,30.00,80.00,Partially paid'


@pytest.fixture
def take(practice: Context, tmp_path: Path) -> Callable[..., FileAccount]:
    """Imports rows below the heading as a CSV file; gives the account."""
    count = 0

    def take_rows(*rows: str, head: str = HEAD, dry_run: bool = False) -> FileAccount:
        nonlocal count
        count += 1
        path = tmp_path / f"aging{count}.csv"
        path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
        return import_files(practice, ImportFiles(paths=(path,), dry_run=dry_run), NoProgress()).files[0]

    return take_rows


def claims(practice: Context) -> dict[str, tuple[Any, ...]]:
    """Number: charge, payer 1, payer 2, patient, open, provisional."""
    return {
        row[0]: row[1:]
        for row in practice.database.rows(
            "SELECT claim_number, charge_cents, payer1_cents, payer2_cents, patient_cents, is_open, is_provisional"
            " FROM claim WHERE submission_state <> 'voided' ORDER BY id"
        )
    }


def codes(account: FileAccount) -> list[str]:
    return [problem.code for problem in account.problems]


def sound(practice: Context) -> bool:
    return check_practice(practice, NoProgress()).is_sound


def undo(practice: Context, batch: int) -> None:
    undo_import(practice, UndoImport(batch_id=BatchId(batch)), NoProgress())


def test_rows_become_claims_that_owe_what_the_export_says(practice, take) -> None:
    account = take(RIVERA, STONE)
    assert (account.kind, account.claims, account.posted, account.held) == ("csv", 2, 2, 0)
    assert account.charge_cents == 340_00
    assert claims(practice) == {
        "A1": (140_00, 140_00, 0, 0, 1, 1),
        "A2": (200_00, 50_00, 0, 30_00, 1, 1),
    }
    assert account.problems[0].message == "2 claims new, 0 changed, 0 as before."
    assert sound(practice)


def test_what_was_lost_on_the_way_is_named_after_the_export(practice, take) -> None:
    take(STONE)
    entries = practice.database.rows("SELECT kind, responsibility, amount_cents FROM ledger_entry ORDER BY id")
    assert entries == [
        ("CHARGE", 1, 200_00),
        ("EXPORT_MOVE", 1, -30_00),
        ("EXPORT_MOVE", 4, 30_00),
        ("EXPORT_ADJ", 1, -120_00),
    ]


def test_payments_are_told_from_adjustments_where_the_export_does(practice, take) -> None:
    take(
        'A2,"Stone, Bea",01/06/2026,Birch,200.00,(90.00),(30.00),80.00',
        head="Claim No,Patient,DOS,Payer,Billed,Ins Paid,Adjustments,Balance",
    )
    kinds = dict(practice.database.rows("SELECT kind, sum(amount_cents) FROM ledger_entry GROUP BY kind"))
    assert kinds == {"CHARGE": 200_00, "EXPORT_PAID": -90_00, "EXPORT_ADJ": -30_00}


def test_a_file_imported_twice_changes_nothing(practice, take) -> None:
    take(RIVERA, STONE)
    before, entries = claims(practice), practice.database.value("SELECT count(*) FROM ledger_entry")
    again = take(RIVERA, STONE)
    assert (again.posted, again.duplicate) == (0, True)
    assert again.problems[0].message == "0 claims new, 0 changed, 2 as before."
    assert claims(practice) == before
    assert practice.database.value("SELECT count(*) FROM ledger_entry") == entries


def test_a_later_export_updates(practice, take) -> None:
    take(RIVERA, STONE)
    changed = take(RIVERA.replace("140.00,0.00,140.00", "20.00,15.00,35.00"), STONE)
    assert changed.problems[0].message == "0 claims new, 1 changed, 1 as before."
    assert claims(practice)["A1"] == (140_00, 20_00, 0, 15_00, 1, 1)
    assert sound(practice)


def test_a_claim_that_is_settled_in_the_export_is_closed(practice, take) -> None:
    take(RIVERA)
    take(RIVERA.replace("140.00,0.00,140.00", "0.00,0.00,0.00"))
    assert claims(practice)["A1"] == (140_00, 0, 0, 0, 0, 1)
    assert sound(practice)


def test_undo_restores_every_balance(practice, take) -> None:
    take(RIVERA, STONE)
    first = claims(practice)
    take(RIVERA.replace("140.00,0.00,140.00", "20.00,15.00,35.00"), STONE.replace("200.00", "210.00"))
    undo(practice, 2)
    assert claims(practice) == first
    assert sound(practice)
    undo(practice, 1)
    assert claims(practice) == {}
    assert practice.database.value("SELECT sum(amount_cents) FROM ledger_entry") == 0
    assert practice.database.value("SELECT count(*) FROM export_figure") == 0
    assert sound(practice)
    take(RIVERA, STONE)
    assert claims(practice) == first
    assert sound(practice)


def test_an_older_export_is_not_undone_under_a_newer_one(practice, take) -> None:
    take(RIVERA)
    take(RIVERA.replace("140.00,0.00,140.00", "20.00,15.00,35.00"))
    undo(practice, 1)  # the newer export speaks for itself
    assert claims(practice)["A1"][1:4] == (20_00, 0, 15_00)
    assert sound(practice)


def test_an_837_adopts_the_claim_and_charges_nothing_twice(practice, take, take_in) -> None:
    take(RIVERA)
    take_in(claim_file(claim("A1")))
    assert claims(practice) == {"A1": (140_00, 140_00, 0, 0, 1, 0)}
    assert sound(practice)


def test_an_export_of_a_claim_we_sent_is_the_same_claim(practice, take, take_in) -> None:
    take_in(claim_file(claim("A1")))
    take(RIVERA.replace("140.00,0.00,140.00", "60.00,0.00,60.00"))
    assert claims(practice) == {"A1": (140_00, 60_00, 0, 0, 1, 0)}
    assert sound(practice)


def test_another_number_for_the_same_visit_is_the_same_claim(practice, take, take_in) -> None:
    take_in(claim_file(claim("A1")))
    take(RIVERA.replace("A1,", "INV-77,"))
    assert list(claims(practice)) == ["A1"]


def test_a_payers_answer_is_never_overruled(practice, take, take_in) -> None:
    take_in(claim_file(claim("A1")), remittance_file(payment(answer(*ORDINARY))))
    answered = claims(practice)
    account = take(RIVERA)
    assert claims(practice) == answered
    assert "EXPORT_DIFFERS" in codes(account)
    assert "140.00" in next(p.message for p in account.problems if p.code == "EXPORT_DIFFERS")
    assert sound(practice)


def test_what_the_export_said_gives_way_to_the_payers_answer(practice, take, load) -> None:
    take(RIVERA.replace("140.00,0.00,140.00", "0.00,15.00,15.00"))
    load(remittance_file(payment(answer(*ORDINARY))))
    assert claims(practice)["A1"][1:4] == (0, 0, 15_00)
    kinds = dict(practice.database.rows("SELECT kind, sum(amount_cents) FROM ledger_entry GROUP BY kind"))
    assert kinds["INS_PAYMENT"] == -90_00
    standing = practice.database.value(
        "SELECT sum(e.amount_cents) FROM ledger_entry e WHERE e.kind LIKE 'EXPORT%'"
        " AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)"
    )
    assert standing is None
    assert sound(practice)


def test_undoing_the_answer_lets_the_export_speak_again(practice, take, load) -> None:
    take(RIVERA.replace("140.00,0.00,140.00", "20.00,15.00,35.00"))
    before = claims(practice)
    load(remittance_file(payment(answer(*ORDINARY))))
    undo(practice, 2)
    assert claims(practice) == before
    assert sound(practice)


def test_undoing_the_837_leaves_the_exports_claim(practice, take, take_in) -> None:
    take(RIVERA)
    before = claims(practice)
    take_in(claim_file(claim("A1")))
    with pytest.raises(ImportInUseError):
        undo(practice, 1)
    undo(practice, 2)
    assert claims(practice)["A1"][:4] == before["A1"][:4]
    assert claims(practice)["A1"][5] == 1
    assert sound(practice)


def test_lines_of_one_claim_stand_together_wherever_they_are(practice, take) -> None:
    head = "Claim No,Patient,DOS,CPT,Mod,Payer,Charge,Balance"
    take(
        'A1,"Rivera, Ana",01/05/2026,99213,25,Alder,100.00,60.00',
        'A2,"Stone, Bea",01/06/2026,93000,,Birch,50.00,50.00',
        'A1,"Rivera, Ana",01/05/2026,85025,,Alder,40.00,40.00',
        head=head,
    )
    lines = practice.database.rows(
        "SELECT c.claim_number, l.procedure, l.modifiers, l.charge_cents, l.balance_cents FROM claim_line l"
        " JOIN claim c ON c.id = l.claim_id WHERE l.line_number > 0 ORDER BY c.claim_number, l.line_number"
    )
    assert lines == [
        ("A1", "99213", "25", 100_00, 60_00),
        ("A1", "85025", "", 40_00, 40_00),
        ("A2", "93000", "", 50_00, 50_00),
    ]
    assert sound(practice)


def test_a_secondary_claim_is_owed_by_the_second_payer(practice, take) -> None:
    take(
        'A1,"Rivera, Ana",01/05/2026,Birch,S,140.00,25.00',
        head="Claim No,Patient,DOS,Payer,Level,Charge,Balance",
    )
    assert claims(practice)["A1"] == (140_00, 0, 25_00, 0, 1, 1)


def test_aging_columns_alone_say_what_is_owed(practice, take) -> None:
    take(
        'A1,"Rivera, Ana",01/05/2026,Alder,0.00,75.00,0.00,0.00',
        head="Claim No,Patient,DOS,Payer,0-30,31-60,61-90,90+",
    )
    assert claims(practice)["A1"][:2] == (75_00, 75_00)


def test_a_credit_stays_a_credit(practice, take) -> None:
    take('A1,"Rivera, Ana",01/05/2026,Alder,100.00,(25.00)', head="Claim No,Patient,DOS,Payer,Charge,Balance")
    assert claims(practice)["A1"][:2] == (100_00, -25_00)


def test_dates_are_read_by_the_column_as_a_whole(practice, take) -> None:
    take(
        'A1,"Rivera, Ana",05/01/2026,Alder,100.00,100.00',
        'A2,"Stone, Bea",13/01/2026,Alder,100.00,100.00',
        head="Claim No,Patient,DOS,Payer,Charge,Balance",
    )
    assert practice.database.rows("SELECT service_from FROM claim ORDER BY id") == [("2026-01-05",), ("2026-01-13",)]


def test_totals_headings_and_blanks_are_no_claims_and_the_total_ties(practice, take) -> None:
    account = take(RIVERA, "", HEAD, STONE, "Grand Total,,,,,,340.00,190.00,30.00,220.00,")
    assert list(claims(practice)) == ["A1", "A2"]
    assert account.balanced
    wrong = take(RIVERA, STONE, "Grand Total,,,,,,340.00,190.00,30.00,220.01,")
    assert not wrong.balanced
    assert "$220.00" in next(p.message for p in wrong.problems if p.code == "TOTAL_DIFFERS")


def test_a_row_with_a_fault_is_left_out_and_the_others_are_taken(practice, take) -> None:
    good = [RIVERA.replace("A1,", f"A{number},").replace("01/05", f"01/{number:02d}") for number in (11, 12, 13)]
    account = take(*good, STONE.replace("200.00", "2.00.00"))
    assert list(claims(practice)) == ["A11", "A12", "A13"]
    assert account.held == 1
    assert "CELL_NOT_READ" in codes(account)


def test_what_is_in_doubt_is_asked_and_nothing_is_posted(practice, take) -> None:
    account = take('A1,"Rivera, Ana",01/05/2026,Alder,5', head="Claim No,Patient,DOS,Payer,Balence")
    assert codes(account) == ["TABLE_QUESTION"]
    assert account.needs_person
    assert claims(practice) == {}


def test_a_dry_run_changes_nothing(practice, take) -> None:
    account = take(RIVERA, STONE, dry_run=True)
    assert account.posted == 2
    assert claims(practice) == {}
    assert practice.database.value("SELECT count(*) FROM table_source") == 0


def test_a_workbook_says_the_same_as_a_csv_file(practice, tmp_path) -> None:
    book = Workbook()
    book.active.append(["Aging as of 01/31/2026"])
    book.active.append(HEAD.split(","))
    book.active.append(["A1", "Rivera, Ana", "02/29/1980", SEEN, ALDER.name, "W123", 140, 140, 0, 140, "Sent"])
    path = tmp_path / "aging.xlsx"
    book.save(path)
    account = import_files(practice, ImportFiles(paths=(path,)), NoProgress()).files[0]
    assert (account.kind, account.posted) == ("xlsx", 1)
    assert claims(practice) == {"A1": (140_00, 140_00, 0, 0, 1, 1)}
    assert practice.database.value("SELECT last_name FROM patient") == ANA.last.capitalize()


def test_billing_dates_and_the_pm_systems_word_are_kept(practice, take) -> None:
    take(
        'A1,"Rivera, Ana",01/05/2026,Alder,140.00,140.00,01/06/2026,02/10/2026,In review',
        head="Claim No,Patient,DOS,Payer,Billed,Balance,First Billed,Last Billed,Claim Status",
    )
    row = practice.database.rows("SELECT first_billed_on, last_billed_on, submission_state FROM claim")
    assert row == [("2026-01-06", "2026-02-10", "sent")]
    assert practice.database.rows("SELECT source, message FROM status_event") == [("PM export", "In review")]
    undo(practice, 1)
    assert claims(practice) == {}
    assert sound(practice)


def test_an_export_without_charges_changes_none(practice, take) -> None:
    head = "Claim No,Patient,DOS,Payer,Balance"
    take('A1,"Rivera, Ana",01/05/2026,Alder,140.00', head=head)
    take('A1,"Rivera, Ana",01/05/2026,Alder,60.00', head=head)
    assert claims(practice)["A1"][:2] == (140_00, 60_00)
    kinds = dict(practice.database.rows("SELECT kind, sum(amount_cents) FROM ledger_entry GROUP BY kind"))
    assert kinds == {"CHARGE": 140_00, "EXPORT_ADJ": -80_00}
    assert sound(practice)


def test_charge_detail_and_aging_of_one_system_are_the_same_claims(practice, take) -> None:
    take(
        'A1,"Rivera, Ana",01/05/2026,Alder,99213,140.00',
        head="Claim No,Patient,DOS,Payer,CPT,Billed",
    )
    assert claims(practice)["A1"][:2] == (140_00, 140_00)
    take('A1,"Rivera, Ana",01/05/2026,Alder,60.00', head="Claim No,Patient,DOS,Payer,Balance")
    assert claims(practice) == {"A1": (140_00, 60_00, 0, 0, 1, 1)}
    assert sound(practice)


def test_an_undone_export_without_charges_comes_back(practice, take) -> None:
    head = "Claim No,Patient,DOS,Payer,Balance"
    row = 'A1,"Rivera, Ana",01/05/2026,Alder,140.00'
    take(row, head=head)
    undo(practice, 1)
    take(row, head=head)
    assert claims(practice)["A1"][:2] == (140_00, 140_00)
    assert sound(practice)
