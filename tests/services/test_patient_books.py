"""The patients' book of the PM system: opening balances and payments, once each, undone whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from intake_samples import ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import FileAccount, ImportFiles, import_files
from arcaller_desktop.services.patient_books import payments_brought
from arcaller_desktop.services.undo import UndoImport, undo_import

PAYMENTS = "Claim No,Account,Patient,Payment Date,Amount,Method,Check No"
OPENING = "Account,Patient,Patient Balance,As of"


@pytest.fixture
def take(practice: Context, tmp_path: Path) -> Callable[..., FileAccount]:
    count = 0

    def take_rows(head: str, *rows: str) -> FileAccount:
        nonlocal count
        count += 1
        path = tmp_path / f"book{count}.csv"
        path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
        return import_files(practice, ImportFiles(paths=(path,)), NoProgress()).files[0]

    return take_rows


@pytest.fixture
def owing(take_in) -> None:
    """Claim A1: the patient owes $15.00 of coinsurance."""
    take_in(claim_file(claim("A1")), remittance_file(payment(answer(*ORDINARY))))


def patient_part(practice: Context, number: str = "A1") -> int:
    return practice.database.value("SELECT patient_cents FROM claim WHERE claim_number = ?", (number,))


def unapplied(practice: Context) -> int:
    return practice.database.value("SELECT coalesce(sum(amount_cents), 0) FROM cash_entry")


def sound(practice: Context) -> bool:
    return check_practice(practice, NoProgress()).is_sound


def test_a_payment_goes_to_the_claim_that_it_names(practice, owing, take) -> None:
    account = take(PAYMENTS, 'A1,P1,"Rivera, Ana",02/01/2026,10.00,Check,1001')
    assert account.posted == 1
    assert patient_part(practice) == 5_00
    assert practice.database.rows("SELECT method, reference, received_on FROM patient_payment") == [
        ("check", "1001", "2026-02-01")
    ]
    assert sound(practice)


def test_a_payment_that_names_no_claim_waits_on_the_account(practice, owing, take) -> None:
    take(PAYMENTS, ',P1,"Rivera, Ana",02/01/2026,10.00,Cash,')
    assert (patient_part(practice), unapplied(practice)) == (15_00, 10_00)
    assert sound(practice)


def test_what_a_visit_does_not_owe_waits_too(practice, owing, take) -> None:
    take(PAYMENTS, 'A1,P1,"Rivera, Ana",02/01/2026,40.00,Cash,')
    assert (patient_part(practice), unapplied(practice)) == (0, 25_00)


def test_payments_are_posted_once_and_two_alike_are_two(practice, owing, take) -> None:
    rows = ['A1,P1,"Rivera, Ana",02/01/2026,5.00,Cash,'] * 2
    assert take(PAYMENTS, *rows).posted == 2
    again = take(PAYMENTS, *rows)
    assert (again.posted, again.duplicate) == (0, True)
    assert patient_part(practice) == 5_00


def test_undo_takes_payments_back(practice, owing, take) -> None:
    take(PAYMENTS, 'A1,P1,"Rivera, Ana",02/01/2026,10.00,Check,1001', ',P1,"Rivera, Ana",02/02/2026,3.00,Cash,')
    undo_import(practice, UndoImport(batch_id=BatchId(3)), NoProgress())
    assert (patient_part(practice), unapplied(practice)) == (15_00, 0)
    assert sound(practice)


def test_a_payment_of_nobody_here_is_left_out_with_a_reason(practice, owing, take) -> None:
    account = take(PAYMENTS, ',P9,"Stone, Bea",02/01/2026,10.00,Cash,')
    assert (account.posted, account.held) == (0, 1)
    assert "ROW_NOT_PLACED" in [problem.code for problem in account.problems]


def test_a_wrong_claim_number_is_not_trusted(practice, owing, take) -> None:
    account = take(PAYMENTS, 'A1,P9,"Stone, Bea",02/01/2026,10.00,Cash,')
    assert account.posted == 0
    assert patient_part(practice) == 15_00


def test_a_card_number_in_an_export_is_not_kept(practice, owing, take) -> None:
    take(PAYMENTS, 'A1,P1,"Rivera, Ana",02/01/2026,10.00,Visa,4111111111111111')
    assert practice.database.rows("SELECT method, reference FROM patient_payment") == [("card", "")]


def test_the_newest_payment_of_the_book_is_known(practice, owing, take) -> None:
    take(PAYMENTS, 'A1,P1,"Rivera, Ana",02/01/2026,1.00,Cash,', 'A1,P1,"Rivera, Ana",02/10/2026,1.00,Cash,')
    found = payments_brought(practice)
    assert found is not None
    assert found.up_to == date(2026, 2, 10)
    undo_import(practice, UndoImport(batch_id=BatchId(3)), NoProgress())
    assert payments_brought(practice) is None


def test_opening_balances_are_owed_by_patients(practice, take) -> None:
    account = take(OPENING, 'P1,"Rivera, Ana",25.00,12/31/2025', 'P2,"Stone, Bea",(4.00),12/31/2025')
    assert (account.posted, account.paid_cents) == (2, 21_00)
    assert patient_part(practice, "OPEN-P1") == 25_00
    assert patient_part(practice, "OPEN-P2") == -4_00
    kinds = practice.database.rows("SELECT DISTINCT kind, responsibility FROM ledger_entry")
    assert kinds == [("OPENING_BALANCE", 4)]
    assert sound(practice)


def test_opening_balances_are_updated_never_doubled(practice, take) -> None:
    take(OPENING, 'P1,"Rivera, Ana",25.00,12/31/2025')
    assert take(OPENING, 'P1,"Rivera, Ana",25.00,12/31/2025').duplicate
    take(OPENING, 'P1,"Rivera, Ana",20.00,12/31/2025')
    assert patient_part(practice, "OPEN-P1") == 20_00
    undo_import(practice, UndoImport(batch_id=BatchId(3)), NoProgress())
    assert patient_part(practice, "OPEN-P1") == 25_00
    assert sound(practice)


def test_undone_opening_balances_come_back_as_the_same_claim(practice, take) -> None:
    take(OPENING, 'P1,"Rivera, Ana",25.00,12/31/2025')
    undo_import(practice, UndoImport(batch_id=BatchId(1)), NoProgress())
    assert patient_part(practice, "OPEN-P1") == 0
    take(OPENING, 'P1,"Rivera, Ana",25.00,12/31/2025')
    assert practice.database.value("SELECT count(*) FROM claim") == 1
    assert patient_part(practice, "OPEN-P1") == 25_00
    assert sound(practice)


def test_an_opening_balance_that_is_paid_is_settled(practice, take) -> None:
    take(OPENING, 'P1,"Rivera, Ana",25.00,12/31/2025')
    take(PAYMENTS, 'OPEN-P1,P1,"Rivera, Ana",02/01/2026,25.00,Cash,')
    assert practice.database.rows("SELECT patient_cents, is_open FROM claim") == [(0, 0)]
    assert sound(practice)
