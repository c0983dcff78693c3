"""The workbench's lists: sums of batches, search across batches and payments, problems, sources of a claim."""

from __future__ import annotations

import csv
from datetime import UTC, datetime

import pytest
from claim_reading import claim_id
from intake_samples import (
    DENIED,
    ORDINARY,
    SUPPLEMENT,
    answer,
    claim,
    claim_file,
    payment,
    receipt,
    receipt_file,
    remittance_file,
)

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId, PaymentId
from arcaller_desktop.services.batches import (
    BatchQuery,
    ProblemsNotSavedError,
    SaveProblems,
    batch_order,
    batch_rows,
    batch_view,
    file_problems,
    save_problems,
    sources_of_claim,
)
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payer_payments import (
    PaymentQuery,
    paying_payers,
    payment_detail,
    payment_order,
    payment_place,
    payment_rows,
)
from arcaller_desktop.services.undo import UndoImport, imports, undo_import
from arcaller_desktop.storage.intake import finish_batch, start_batch

PAID = payment(answer(*ORDINARY), trace="EFT-777", plb=(("WO", "ICN1", 20_00),))
OFF = payment(answer(*DENIED, number="B2", icn="ICN2"), trace="CHK-9", amount_cents=31_00)


@pytest.fixture
def office(practice: Context, load) -> Context:
    """Three batches: the claim, its payment, and a payment that is off by a dollar."""
    load(claim_file(claim()), remittance_file(PAID), remittance_file(OFF))
    return practice


def batches(context: Context, text: str = "", state: str = "") -> list[int]:
    return list(batch_order(context, BatchQuery(text=text, state=state)))


def traces(context: Context, text: str = "", state: str = "", **more) -> list[str]:
    order = payment_order(context, PaymentQuery(text=text, state=state, **more))
    rows = payment_rows(context, order.ids)
    return [rows[number].trace for number in order.ids]


def test_a_batch_sums_its_files(office) -> None:
    sent, paid, off = (batch_view(office, BatchId(number)) for number in (1, 2, 3))
    assert (sent.totals.claims, sent.totals.charge_cents, sent.totals.bpr_cents) == (1, 140_00, 0)
    assert (paid.totals.paid_cents, paid.totals.adjustment_cents) == (90_00, 50_00)
    assert (paid.totals.plb_cents, paid.totals.bpr_cents, paid.totals.off_cents) == (20_00, 70_00, 0)
    assert paid.totals.balanced
    assert not off.totals.balanced
    assert off.totals.off_cents == 1_00
    assert (off.totals.held, off.errors) == (1, 1)
    assert [batch.user for batch in (sent, paid, off)] == ["Ada Admin"] * 3
    assert batch_view(office, BatchId(99)) is None


def test_claims_that_are_sent_and_answered_in_one_batch_count_once(practice, tmp_path) -> None:
    from arcaller_desktop.services.intake import ImportFiles, import_files

    for name, data in (("a.837", claim_file(claim())), ("b.835", remittance_file(PAID))):
        (tmp_path / name).write_bytes(data)
    import_files(practice, ImportFiles(paths=(tmp_path / "a.837", tmp_path / "b.835")), NoProgress())
    batch = batch_view(practice, BatchId(1))
    assert (batch.totals.claims, batch.totals.charge_cents, batch.totals.posted) == (1, 140_00, 2)


@pytest.mark.parametrize(
    ("text", "state", "found"),
    [
        ("", "", [3, 2, 1]),
        ("load2", "", [2]),
        ("eft-77", "", [2]),
        ("rivera", "", [3, 2, 1]),
        ("b2", "", [3]),
        ("icn2", "", [3]),
        ("a1", "", [2, 1]),
        ("icn1", "", [2, 1]),
        ("$70.00", "", [2]),
        ("90.00", "", [2]),
        ("31.00 chk", "", [3]),
        ("31.00 eft", "", []),
        ("01/20/2026", "", [3, 2]),
        ("03/12/2026", "", [3, 2, 1]),
        ("nobody", "", []),
        ("", "waiting", [3]),
        ("", "done", [3, 2, 1]),
        ("", "undone", []),
    ],
)
def test_batches_are_found(office, text: str, state: str, found: list[int]) -> None:
    assert batches(office, text, state) == found


@pytest.mark.parametrize(
    ("text", "state", "found"),
    [
        ("", "", ["CHK-9", "EFT-777"]),
        ("777", "", ["EFT-777"]),
        ("rivera", "", ["CHK-9", "EFT-777"]),
        ("ana b2", "", ["CHK-9"]),
        ("icn2", "", ["CHK-9"]),
        ("load3", "", ["CHK-9"]),
        ("$140.00", "", ["EFT-777"]),
        ("31.00", "", ["CHK-9"]),
        ("1/20/2026", "", ["CHK-9", "EFT-777"]),
        ("1/21/2026", "", []),
        ("", "held", ["CHK-9"]),
        ("", "posted", ["EFT-777"]),
    ],
)
def test_payments_are_found(office, text: str, state: str, found: list[str]) -> None:
    assert traces(office, text, state) == found


@pytest.mark.parametrize(
    ("sort", "first"),
    [("paid", "CHK-9"), ("amount", "EFT-777"), ("trace", "CHK-9"), ("state", "CHK-9"), ("payer", "CHK-9")],
)
def test_payments_are_sorted_both_ways(office, sort: str, first: str) -> None:
    forwards = traces(office, sort=sort)
    assert forwards[0] == first
    if sort != "payer":
        assert traces(office, sort=sort, reverse=True) == forwards[::-1]


def test_a_payment_shows_what_it_explains_and_what_is_left(office) -> None:
    order = payment_order(office, PaymentQuery())
    assert order.amount_cents == 101_00
    held, posted = (payment_rows(office, order.ids)[number] for number in order.ids)
    assert (posted.rest_cents, held.rest_cents) == (0, 31_00)
    assert "$31.00" in held.held_because
    detail = payment_detail(office, posted.payment_id)
    (paid,), (moved,) = detail.claims, detail.outside
    assert (paid.our_number, paid.paid_cents, paid.status) == ("A1", 90_00, "Processed as first payer")
    assert paid.patient.casefold() == "rivera, ana"
    assert (moved.code, moved.meaning, moved.effect) == ("WO", "Overpayment recovery", "lowers the payment")
    assert moved.claim_id == claim_id(office, "A1")
    assert [name.upper() for _, name in paying_payers(office)] == ["ALDER HEALTH"]
    assert payment_place(office, posted.payment_id) == (posted.file_id, "EFT-777")
    assert payment_place(office, PaymentId(99)) is None


def test_an_undone_payment_says_so_and_one_taken_up_anew_is_shown_once(office, load) -> None:
    undo_import(office, UndoImport(batch_id=BatchId(2)), NoProgress())
    assert traces(office, state="undone") == ["EFT-777"]
    load(remittance_file(PAID))
    assert sorted(traces(office)) == ["CHK-9", "EFT-777"]
    assert traces(office, state="undone") == []


def test_problems_name_our_claim_where_there_is_one(office, load) -> None:
    load(remittance_file(payment(answer(*SUPPLEMENT, number="C3", icn="X"), trace="T8")), claim_file(claim("C3")))
    file_id = office.database.value("SELECT id FROM import_file WHERE batch_id = 4")
    (view,) = [one for one in file_problems(office, file_id) if one.problem.code == "CLAIM_UNKNOWN"]
    assert view.claim_id == claim_id(office, "C3")
    assert file_problems(office, 1) == ()


def test_the_problem_list_is_saved_for_a_spreadsheet(office, tmp_path) -> None:
    path = tmp_path / "problems.csv"
    rows = save_problems(office, SaveProblems(batch_id=BatchId(3), path=path), NoProgress())
    with path.open(encoding="utf-8-sig", newline="") as stream:
        written = list(csv.reader(stream))
    assert len(written) == rows + 1
    assert written[0][:3] == ["File", "Severity", "Where"]
    assert written[1][0] == "load3.x12"
    assert any(row[1] == "error" for row in written)
    with pytest.raises(ProblemsNotSavedError):
        save_problems(office, SaveProblems(batch_id=BatchId(3), path=tmp_path), NoProgress())


def test_the_files_that_speak_of_a_claim(office, load) -> None:
    load(receipt_file(receipt(accepted=True)))
    said = [(source.what, source.name, source.claim_number) for source in sources_of_claim(office, claim_id(office))]
    assert ("remittance", "load2.x12", "A1") in said
    assert ("submission", "load1.x12", "A1") in said
    assert {what for what, _, _ in said} == {"remittance", "submission", "acknowledgement"}


def test_many_batches_are_ordered_and_read_in_pages(practice) -> None:
    with practice.database.transaction():
        for _ in range(1500):
            number = start_batch(practice.database, user_id=practice.user.id, at=datetime(2026, 1, 2, tzinfo=UTC))
            finish_batch(practice.database, number, state="done", at=datetime(2026, 1, 2, tzinfo=UTC))
    ids = batch_order(practice, BatchQuery())
    assert len(ids) == 1500
    assert list(ids[:2]) == [1500, 1499]
    page = batch_rows(practice, ids[640:704])
    assert sorted(page) == sorted(ids[640:704])
    assert [batch.batch_id for batch in imports(practice)] == list(ids[:50])
    assert [batch.batch_id for batch in imports(practice, batch_id=BatchId(7))] == [7]
