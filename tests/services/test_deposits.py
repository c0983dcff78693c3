"""Deposits on a real practice: entered, imported twice, matched, tied out by month, kept through an undo."""

from __future__ import annotations

import csv
import dataclasses
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from intake_samples import ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.deposits import Deposit, OverMatchedError
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.deposits import (
    DepositGoneError,
    ExportReconciliation,
    MatchDeposit,
    ReadDeposits,
    SaveDeposit,
    UnfitDepositError,
    deposit_report,
    export_reconciliation,
    import_deposits,
    match_all,
    match_deposit,
    matches_of,
    read_deposit_file,
    save_deposit,
    unmatch,
    void_deposit,
)
from arcaller_desktop.services.undo import UndoImport, undo_import

REMITTED = remittance_file(payment(answer(*ORDINARY), trace="887766"))
"""$90.00 paid on 01/20/2026."""
BANK = "Date,Description,Amount\n01/21/2026,ACH ALDER 887766,90.00\n01/22/2026,RENT,-500.00\n01/23/2026,DEPOSIT,12.00\n"


@pytest.fixture
def paid(practice: Context, take_in: Callable[..., None]) -> Context:
    take_in(claim_file(claim()), REMITTED)
    return practice


def bank_file(folder: Path, text: str = BANK) -> Path:
    file = folder / "bank.csv"
    file.write_text(text, encoding="utf-8")
    return file


def enter(practice: Context, cents: int, **more: object) -> int:
    made = Deposit(deposited_on=date(2026, 1, 21), amount_cents=cents, **more)  # type: ignore[arg-type]
    save_deposit(practice, SaveDeposit(deposit=made))
    return deposit_report(practice).deposits[0].deposit_id


def test_a_banks_list_comes_in_once_and_matches_itself(paid: Context, tmp_path: Path) -> None:
    read = read_deposit_file(paid, ReadDeposits(file=bank_file(tmp_path)), NoProgress())
    assert (len(read.deposits), len(read.problems), read.known) == (2, 1, 0)
    assert deposit_report(paid).deposits == ()
    made = import_deposits(paid, ReadDeposits(file=bank_file(tmp_path)), NoProgress())
    assert (made.deposits, made.matched) == (2, 1)
    again = import_deposits(paid, ReadDeposits(file=bank_file(tmp_path)), NoProgress())
    assert (again.deposits, again.matched) == (0, 0)
    report = deposit_report(paid)
    assert [(one.amount_cents, one.open_cents) for one in report.deposits] == [(12_00, 12_00), (90_00, 0)]
    assert [one.open_cents for one in report.payments] == [0]
    month = report.months[0]
    assert (month.posted_cents, month.deposited_cents, month.difference_cents) == (90_00, 102_00, 12_00)
    assert (month.unexplained_cents, month.undeposited_cents) == (12_00, 0)


def test_matching_by_hand_counts_no_cent_twice(paid: Context) -> None:
    number = enter(paid, 100_00)
    payment_id = deposit_report(paid).payments[0].payment_id
    with pytest.raises(OverMatchedError):
        match_deposit(paid, MatchDeposit(deposit_id=number, parts=((payment_id, 90_01),)))
    with pytest.raises(OverMatchedError):
        match_deposit(paid, MatchDeposit(deposit_id=number, parts=((payment_id, 50_00), (payment_id, 50_00))))
    match_deposit(paid, MatchDeposit(deposit_id=number, parts=((payment_id, 40_00), (payment_id, 50_00))))
    assert deposit_report(paid).deposits[0].open_cents == 10_00
    assert [row.why for row in matches_of(paid, number)] == ["by hand", "by hand"]
    unmatch(paid, number)
    assert deposit_report(paid).payments[0].open_cents == 90_00


def test_what_others_paid_is_set_apart(paid: Context) -> None:
    number = enter(paid, 100_00)
    match_all(paid, None, NoProgress())
    payment_id = deposit_report(paid).payments[0].payment_id
    match_deposit(paid, MatchDeposit(deposit_id=number, parts=((payment_id, 90_00),)))
    stands = deposit_report(paid).deposits[0]
    with pytest.raises(UnfitDepositError):
        save_deposit(paid, SaveDeposit(deposit=dataclasses.replace(stands, other_cents=10_00)))
    with pytest.raises(UnfitDepositError):
        save_deposit(paid, SaveDeposit(deposit=dataclasses.replace(stands, other_cents=10_01, other_note="Patients")))
    save_deposit(paid, SaveDeposit(deposit=dataclasses.replace(stands, other_cents=10_00, other_note="Patients")))
    assert deposit_report(paid).deposits[0].open_cents == 0
    assert deposit_report(paid).months[0].difference_cents == 0
    with pytest.raises(UnfitDepositError):
        save_deposit(paid, SaveDeposit(deposit=dataclasses.replace(stands, amount_cents=89_99)))


def test_matches_stay_when_an_import_is_undone_and_done_again(
    paid: Context, take_in: Callable[..., None], tmp_path: Path
) -> None:
    import_deposits(paid, ReadDeposits(file=bank_file(tmp_path)), NoProgress())
    batch = BatchId(paid.database.value("SELECT max(id) FROM import_batch"))
    undo_import(paid, UndoImport(batch_id=batch), NoProgress())
    assert [one.open_cents for one in deposit_report(paid).deposits] == [12_00, 90_00]
    take_in(REMITTED)
    assert [one.open_cents for one in deposit_report(paid).deposits] == [12_00, 0]
    assert [one.open_cents for one in deposit_report(paid).payments] == [0]


def test_a_deposit_entered_by_mistake(paid: Context) -> None:
    number = enter(paid, 90_00, reference="887766")
    assert match_all(paid, None, NoProgress()) == 1
    void_deposit(paid, number)
    assert deposit_report(paid).deposits == ()
    assert deposit_report(paid).payments[0].open_cents == 90_00
    with pytest.raises(DepositGoneError):
        void_deposit(paid, number)


def test_a_caller_may_not(paid: Context) -> None:
    caller = dataclasses.replace(paid, user=dataclasses.replace(paid.user, role="caller"))
    with pytest.raises(NotAllowedError):
        enter(caller, 1_00)


def test_both_sides_are_written_out(paid: Context, tmp_path: Path) -> None:
    import_deposits(paid, ReadDeposits(file=bank_file(tmp_path)), NoProgress())
    file = tmp_path / "out.csv"
    export_reconciliation(paid, ExportReconciliation(file=file), NoProgress())
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines()))
    assert [row[0] for row in rows[1:]] == ["Deposit", "Deposit", "Payment in it", "Month 01/2026"]
    assert rows[3][5:9] == ["887766", "2026-01-20", "90.00", "90.00"]
