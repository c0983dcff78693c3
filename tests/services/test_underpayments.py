"""From a file of rates to a won dispute, on a real practice."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from intake_samples import (
    ANA,
    BIRCH,
    MEDIGAP,
    ORDINARY,
    answer,
    claim,
    claim_file,
    line,
    payment,
    remittance_file,
    taken_back,
)
from openpyxl import Workbook

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.ids import BatchId, PayerId
from arcaller_desktop.domain.rate_rows import RateDefaults, RateField
from arcaller_desktop.domain.rates import Service
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.domain.underpayments import UnderpaymentState, UnderpaymentStep, UnfitStepError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.rates import (
    ExportRates,
    ImportRates,
    NoRatesError,
    NoTableNameError,
    RatesImported,
    ReadRates,
    RetireRates,
    export_rates,
    import_rates,
    look_up_rate,
    rate_tables,
    read_rate_file,
    retire_rates,
)
from arcaller_desktop.services.underpayments import (
    CompareAll,
    TakeUnderpaymentStep,
    UnderpaymentMovedError,
    compare_all,
    take_underpayment_step,
    underpayment_history,
    underpayment_report,
    underpayments_of_claim,
)
from arcaller_desktop.services.undo import UndoImport, undo_import
from arcaller_desktop.services.work_items import work_of
from arcaller_desktop.storage.underpayments import UnderpaymentRow, open_underpayments

HEAD = "Payer,Procedure,Modifiers,Place of service,Effective from,Amount\n"
RATES = HEAD + "Alder Health,99213,,,01/01/2026,95.00\nAlder Health,85025,,,01/01/2026,30.00\n"
TODAY = date(2026, 3, 12)
Take = Callable[..., None]


def bring(practice: Context, folder: Path, text: str = RATES, name: str = "Alder 2026") -> RatesImported:
    file = folder / "rates.csv"
    file.write_text(text, encoding="utf-8")
    return import_rates(practice, ImportRates(read=ReadRates(file=file), name=name), NoProgress())


def rows(practice: Context, *, is_open: bool = True) -> tuple[UnderpaymentRow, ...]:
    return underpayment_report(practice, is_open=is_open).rows


def step(practice: Context, state: UnderpaymentState, **more: object) -> None:
    number = (rows(practice) or rows(practice, is_open=False))[0].underpayment_id
    taken = UnderpaymentStep(state=state, **more)  # type: ignore[arg-type]
    take_underpayment_step(practice, TakeUnderpaymentStep(underpayment_ids=(number,), step=taken))


@pytest.fixture
def underpaid(practice: Context, take_in: Take, tmp_path: Path) -> Context:
    """99213 was allowed $75.00 and should be $95.00; 85025 was allowed its $30.00."""
    take_in(claim_file(claim()))
    bring(practice, tmp_path)
    take_in(remittance_file(payment(answer(*ORDINARY))))
    return practice


def test_what_was_allowed_too_little_is_found_when_it_is_posted(underpaid: Context) -> None:
    report = underpayment_report(underpaid)
    assert [(row.procedure, row.expected_cents, row.allowed_cents, row.short_cents) for row in report.rows] == [
        ("99213", 95_00, 75_00, 20_00)
    ]
    assert report.rows[0].state is UnderpaymentState.FOUND
    assert "“Alder 2026”, row 99213" in report.rows[0].why
    assert [(group.payer, group.procedure, group.short_cents) for group in report.groups] == [
        (report.rows[0].payer, "99213", 20_00)
    ]
    claim_id = report.rows[0].claim_id
    assert open_underpayments(underpaid.database, [claim_id])[claim_id].short_cents == 20_00


def test_it_is_work_although_the_claim_owes_nothing(underpaid: Context) -> None:
    row = rows(underpaid)[0]
    found = [item for item in work_of(underpaid, row.claim_id) if item.cause is Cause.UNDERPAYMENT]
    assert [(item.amount_cents, item.due_on) for item in found] == [(20_00, TODAY)]
    step(underpaid, UnderpaymentState.SENT)
    found = [item for item in work_of(underpaid, row.claim_id) if item.cause is Cause.UNDERPAYMENT]
    assert [item.due_on for item in found] == [date(2026, 4, 11)]
    assert underpaid.database.value("SELECT is_open FROM claim WHERE id = ?", (row.claim_id,)) == 1
    step(underpaid, UnderpaymentState.REJECTED, note="The contract has no such row.")
    assert [item.cause for item in work_of(underpaid, row.claim_id) if item.cause is Cause.UNDERPAYMENT] == []


def test_a_deductible_is_not_an_underpayment(practice: Context, take_in: Take, tmp_path: Path) -> None:
    take_in(claim_file(claim()))
    bring(practice, tmp_path)
    unpaid = line("99213", 100_00, 0, ("CO", "45", 5_00), ("PR", "1", 95_00))
    take_in(remittance_file(payment(answer(unpaid, line("85025", 40_00, 30_00, ("CO", "45", 10_00))))))
    assert rows(practice) == ()


def test_a_refused_line_is_a_denial(practice: Context, take_in: Take, tmp_path: Path) -> None:
    take_in(claim_file(claim()))
    bring(practice, tmp_path)
    refused = line("99213", 100_00, 0, ("CO", "16", 100_00))
    take_in(remittance_file(payment(answer(refused, line("85025", 40_00, 30_00, ("CO", "45", 10_00))))))
    assert rows(practice) == ()


def test_what_the_payer_states_as_allowed_counts(practice: Context, take_in: Take, tmp_path: Path) -> None:
    take_in(claim_file(claim()))
    bring(practice, tmp_path)
    # A tenth is withheld under a code that is not in our list: the stated amount says it was allowed.
    withheld = line("99213", 100_00, 85_00, ("CO", "45", 15_00), allowed_cents=95_00)
    take_in(remittance_file(payment(answer(withheld, line("85025", 40_00, 30_00, ("CO", "45", 10_00))))))
    assert rows(practice) == ()


def test_only_the_first_payer_is_compared(practice: Context, take_in: Take, tmp_path: Path) -> None:
    take_in(claim_file(claim(other_coverages=(MEDIGAP,))))
    bring(practice, tmp_path)
    take_in(
        remittance_file(
            payment(
                answer(
                    line("99213", 100_00, 80_00, ("CO", "45", 5_00), ("PR", "2", 15_00)),
                    line("85025", 40_00, 30_00, ("CO", "45", 10_00)),
                )
            )
        )
    )
    second = answer(
        line("99213", 100_00, 5_00, ("OA", "23", 85_00), ("CO", "45", 10_00)),
        line("85025", 40_00, 0, ("OA", "23", 40_00)),
        status="2",
        icn="B1",
    )
    take_in(remittance_file(payment(second, trace="T2", payer=BIRCH)))
    assert rows(practice) == ()


def test_rates_that_come_later_find_it_too(practice: Context, take_in: Take, tmp_path: Path) -> None:
    take_in(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    assert rows(practice) == ()
    made = bring(practice, tmp_path)
    assert (made.version, made.rows, made.compared.open_lines, made.compared.short_cents) == (1, 2, 1, 20_00)
    again = bring(practice, tmp_path, RATES.replace("95.00", "75.50"))
    assert (again.version, again.compared.open_lines) == (2, 0)
    assert rows(practice, is_open=False)[0].state is UnderpaymentState.WITHDRAWN
    retire_rates(practice, RetireRates(table_id=again.table_id), NoProgress())
    assert rows(practice)[0].short_cents == 20_00


def test_sent_reviewed_won(underpaid: Context) -> None:
    step(underpaid, UnderpaymentState.SENT, reference="D-778", note="Contract page 4 attached")
    step(underpaid, UnderpaymentState.REVIEWED)
    step(underpaid, UnderpaymentState.WON, recovered_cents=18_00, note="Settled")
    row = rows(underpaid, is_open=False)[0]
    assert (row.state, row.recovered_cents, row.reference) == (UnderpaymentState.WON, 18_00, "D-778")
    history = underpayment_history(underpaid, row.underpayment_id)
    assert [(one.state.value, one.user) for one in history] == [
        ("won", "Ada Admin"),
        ("reviewed", "Ada Admin"),
        ("sent", "Ada Admin"),
        ("found", "Ada Admin"),
    ]
    assert underpayment_report(underpaid).recovered_cents == 18_00
    compare_all(underpaid, CompareAll(), NoProgress())
    assert rows(underpaid) == ()


def test_steps_that_do_not_fit(underpaid: Context) -> None:
    with pytest.raises(UnfitStepError):
        step(underpaid, UnderpaymentState.WITHDRAWN)
    with pytest.raises(UnderpaymentMovedError):
        step(underpaid, UnderpaymentState.REVIEWED)
    auditor = dataclasses.replace(underpaid, user=dataclasses.replace(underpaid.user, role="auditor"))
    with pytest.raises(NotAllowedError):
        step(auditor, UnderpaymentState.SENT)
    assert rows(underpaid)[0].state is UnderpaymentState.FOUND


def test_an_extra_payment_wins_it(underpaid: Context, take_in: Take) -> None:
    step(underpaid, UnderpaymentState.SENT)
    extra = answer(line("99213", 100_00, 20_00, ("CO", "45", 80_00)), icn="ICN1")
    take_in(remittance_file(payment(extra, trace="T9", paid_on=date(2026, 2, 20))))
    row = rows(underpaid, is_open=False)[0]
    assert (row.state, row.recovered_cents) == (UnderpaymentState.WON, 20_00)


def test_a_correction_wins_it_and_its_undoing_opens_it_again(underpaid: Context, load: Callable[..., object]) -> None:
    first = answer(*ORDINARY)
    right = answer(
        line("99213", 100_00, 80_00, ("CO", "45", 5_00), ("PR", "2", 15_00)),
        line("85025", 40_00, 30_00, ("CO", "45", 10_00)),
    )
    load(remittance_file(payment(taken_back(first), right, trace="T3", paid_on=date(2026, 2, 20))))
    row = rows(underpaid, is_open=False)[0]
    assert (row.state, row.recovered_cents) == (UnderpaymentState.WON, 20_00)
    batch = BatchId(underpaid.database.value("SELECT max(id) FROM import_batch"))
    undo_import(underpaid, UndoImport(batch_id=batch), NoProgress())
    assert (rows(underpaid)[0].state, rows(underpaid)[0].short_cents) == (UnderpaymentState.FOUND, 20_00)


def test_a_reversal_alone_withdraws_it(underpaid: Context, load: Callable[..., object]) -> None:
    load(
        remittance_file(
            payment(taken_back(answer(*ORDINARY)), trace="T3", paid_on=date(2026, 2, 20), amount_cents=-90_00)
        )
    )
    assert rows(underpaid) == ()
    claim_id = rows(underpaid, is_open=False)[0].claim_id
    assert [row.state for row in underpayments_of_claim(underpaid, claim_id)] == [UnderpaymentState.WITHDRAWN]


def test_several_lines_take_one_step_or_none(practice: Context, take_in: Take, tmp_path: Path) -> None:
    take_in(claim_file(claim("A1"), claim("A2", batch="B2", name=ANA, seen=date(2026, 1, 7))))
    take_in(
        remittance_file(
            payment(
                answer(*ORDINARY, number="A1"),
                answer(
                    line("99213", 100_00, 60_00, ("CO", "45", 40_00), seen=date(2026, 1, 7)),
                    line("85025", 40_00, 30_00, ("CO", "45", 10_00), seen=date(2026, 1, 7)),
                    number="A2",
                    icn="ICN2",
                    service_from=date(2026, 1, 7),
                ),
            )
        )
    )
    bring(practice, tmp_path)
    found = rows(practice)
    assert [row.short_cents for row in found] == [35_00, 20_00]
    ids = tuple(row.underpayment_id for row in found)
    sent = UnderpaymentStep(state=UnderpaymentState.SENT, reference="BATCH-1")
    take_underpayment_step(practice, TakeUnderpaymentStep(underpayment_ids=ids[:1], step=sent))
    with pytest.raises(UnderpaymentMovedError):
        take_underpayment_step(practice, TakeUnderpaymentStep(underpayment_ids=ids[::-1], step=sent))
    assert {row.state for row in rows(practice)} == {UnderpaymentState.SENT, UnderpaymentState.FOUND}


def test_looking_up_a_rate(underpaid: Context) -> None:
    payer = PayerId(underpaid.database.value("SELECT payer_id FROM rate LIMIT 1"))
    price = look_up_rate(underpaid, Service(payer_id=payer, procedure="99213", modifiers=("25",), on=date(2026, 3, 4)))
    assert price.expected_cents == 95_00


def test_a_preview_says_what_is_wrong_and_keeps_nothing(underpaid: Context, tmp_path: Path) -> None:
    file = tmp_path / "new.csv"
    file.write_text(HEAD + "Nobody,99213,,,01/01/2026,95.00\nAlder Health,99213,,,01/01/2027,96.00\n", "utf-8")
    read = read_rate_file(underpaid, ReadRates(file=file), NoProgress())
    assert (read.good, read.left_out, read.known_as) == (1, 1, "")
    assert [problem.where for problem in read.problems] == ["row 2"]
    assert len(rate_tables(underpaid)) == 1
    same = read_rate_file(underpaid, ReadRates(file=tmp_path / "rates.csv"), NoProgress())
    assert same.known_as == "Alder 2026, version 1"


def test_a_file_without_a_good_row_or_a_name(underpaid: Context, tmp_path: Path) -> None:
    with pytest.raises(NoRatesError):
        bring(underpaid, tmp_path, HEAD + "Nobody,99213,,,01/01/2026,95.00\n")
    with pytest.raises(NoTableNameError):
        bring(underpaid, tmp_path, name="  ")
    assert len(rate_tables(underpaid)) == 1


def test_excel_with_columns_chosen_by_hand(practice: Context, take_in: Take, tmp_path: Path) -> None:
    take_in(claim_file(claim()), remittance_file(payment(answer(*ORDINARY))))
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Fees of Alder"])
    sheet.append(["What", "How much"])
    sheet.append([99213, 95.0])
    file = tmp_path / "fees.xlsx"
    book.save(file)
    payer = PayerId(practice.database.value("SELECT payer_id FROM payment"))
    read = ReadRates(
        file=file,
        columns={RateField.PROCEDURE: 0, RateField.AMOUNT: 1},
        defaults=RateDefaults(payer_id=payer, effective_from=date(2026, 1, 1)),
    )
    made = import_rates(practice, ImportRates(read=read, name="Fees"), NoProgress())
    assert (made.rows, made.compared.short_cents) == (1, 20_00)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_is_written_can_be_taken_in_again(underpaid: Context, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"out{suffix}"
    table = rate_tables(underpaid)[0]
    assert export_rates(underpaid, ExportRates(table_id=table.table_id, file=file), NoProgress()).rows == 2
    again = read_rate_file(underpaid, ReadRates(file=file), NoProgress())
    assert (again.good, again.problems) == (2, ())
    assert [row.rate.amount_cents for row in again.rows if row.rate is not None] == [95_00, 30_00]
