"""Damaged files through the whole import: never a crash, never a silent wrong total, never half a payment."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from claim_reading import ledger_sound, one, parts, sound
from intake_samples import DENIED, ORDINARY, answer, claim, claim_file, payment, remittance_file

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.edi.balances import balance_problems
from arcaller_desktop.edi.reading import read_file
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.undo import UndoImport, undo_import

BEN = PersonName(last="OKAFOR", first="BEN")
SMALL = remittance_file(payment(answer(*ORDINARY), plb=(("L6", "", -2_50),)))
TWO = remittance_file(
    payment(answer(*ORDINARY)), payment(answer(*DENIED, number="A2", icn="ICN2", patient=BEN), trace="T2")
)


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes((data[at] ^ 0x01,)) + data[at + 1 :]


def stored_zip(data: bytes) -> bytes:
    """An archive in which the file stands as plain bytes."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("paid.835", data)
    return buffer.getvalue()


def undo_last(practice: Context) -> None:
    batch = practice.database.value("SELECT max(id) FROM import_batch")
    undo_import(practice, UndoImport(batch_id=BatchId(batch)), NoProgress())


def test_cut_at_every_segment_nothing_posts_before_the_set_is_whole(practice, load) -> None:
    load(claim_file(claim()))
    pieces = SMALL.split(b"~\n")
    whole = next(n for n, piece in enumerate(pieces) if piece.startswith(b"SE*"))
    for kept in range(1, whole + 1):
        account = load(b"~\n".join(pieces[:kept]) + b"~\n")
        assert account.problems, f"cut after segment {kept} went unnoticed"
        assert account.posted == 0, f"cut after segment {kept} was posted"
        assert parts(practice) == (140_00, 0, 0, 0)
    assert load(SMALL).posted == 1
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


@pytest.mark.parametrize("data", [SMALL, claim_file(claim())], ids=["835", "837P"])
def test_no_flipped_byte_changes_a_total_in_silence(data: bytes) -> None:
    truth = read_file(data).counts
    for at in range(len(data)):
        read = read_file(flipped(data, at))
        errors = [p for p in read.problems if p.severity in ("error", "warning")]
        assert read.counts == truth or errors, f"byte {at} ({data[at : at + 1]!r}) changed the totals in silence"
        for said in read.payments:
            if read.counts.paid_cents != truth.paid_cents:
                assert balance_problems(said) or errors


def test_no_flipped_byte_leaves_half_a_payment_or_a_wrong_total_in_silence(practice, load) -> None:
    load(claim_file(claim()))
    ends = set()
    for at in range(len(SMALL)):
        account = load(flipped(SMALL, at))
        entries, posted, claims, paid = one(
            practice,
            "SELECT (SELECT count(*) FROM ledger_entry e JOIN remittance_claim rc ON rc.id = e.remittance_claim_id"
            " JOIN payment p ON p.id = rc.payment_id WHERE p.state <> 'posted' AND NOT EXISTS"
            "  (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)),"
            " (SELECT count(*) FROM payment WHERE state = 'posted'),"
            " (SELECT count(*) FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id"
            "  WHERE p.state = 'posted'),"
            " (SELECT sum(paid_cents) FROM claim)",
        )
        assert (entries, posted) in ((0, 0), (0, 1)), at
        assert account.posted == claims == posted, at
        said = [problem for problem in account.problems if problem.severity in ("error", "warning")]
        if not (said or account.held or account.unmatched):
            # A reason that became another one is damage nobody can see: what it moved stays with the payer.
            assert (posted, paid) == (1, 90_00), f"byte {at} ({SMALL[at : at + 1]!r}) went unnoticed"
            payer, _, _, patient = parts(practice)
            assert patient in (0, 15_00), at
            assert payer + patient >= 15_00, at
        assert paid == 0 or posted, at
        ledger_sound(practice)
        undo_last(practice)
        assert parts(practice) == (140_00, 0, 0, 0), at
        ends.add((posted, account.held, bool(said)))
    assert {(1, 0, False), (0, 1, True)} < ends


@pytest.mark.parametrize(
    ("damage", "code", "posted"),
    [
        (lambda data: data.replace(b"\nSE*", b"\nSE*9"), "SEGMENT_COUNT", 1),
        (lambda data: data.replace(b"GE*1*", b"GE*7*"), "TRANSACTION_COUNT", 1),
        (lambda data: data.replace(b"IEA*1*", b"IEA*3*"), "GROUP_COUNT", 1),
        (lambda data: data.replace(b"~\nLX*1", b"~\nZZZ*1*2~\nLX*1"), "UNKNOWN_SEGMENT", 1),
        (lambda data: data.replace(b"CAS*CO*45*25", b"CAS*CO*999X*25"), None, 1),
        (lambda data: data.replace(b"CAS*CO*45*25", b"CAS*QQ*45*25"), None, 1),
        (lambda data: data.replace(b"RIVERA*ANA", b"RIVI\xc8RE*A\xd1A"), None, 1),
        (lambda data: b"\xef\xbb\xbf" + data, None, 1),
        (lambda data: data.decode().encode("utf-16"), "FILE_WAS_UTF16", 1),
        (lambda data: data + b"\x1a\x1a", None, 1),
        (lambda data: b"", "FILE_EMPTY", 0),
        (stored_zip, "FILE_IS_ARCHIVE", 0),
        (lambda data: b"MZ\x90\x00" + b"\x00" * 400, "FILE_IS_PROGRAM", 0),
        (lambda data: data.replace(b"*ACH*", b"*NON*"), None, 1),
        (lambda data: data.replace(b"BPR*I*92.5*C*", b"BPR*I*92.5*D*"), "PAYMENT_OUT_OF_BALANCE", 0),
    ],
    ids=[
        "SE count", "GE count", "IEA count", "unknown segment", "unknown reason", "unknown group", "cp1252 name", "BOM",
        "UTF-16", "Ctrl-Z", "empty", "zip", "program", "no money sent", "debit",
    ],
)  # fmt: skip
def test_odd_files(practice, load, damage, code, posted) -> None:
    load(claim_file(claim()))
    content = damage(SMALL)
    assert content != SMALL
    account = load(content)
    assert account.posted == posted, account.problems
    if code is not None:
        assert code in {problem.code for problem in account.problems}
    ledger_sound(practice)
    if posted:
        # $90.00 are paid in every case; what nobody can read stays with the payer for a person.
        assert one(practice, "SELECT paid_cents FROM claim") == (90_00,)


def test_a_payment_that_is_off_is_held_and_the_other_one_of_the_file_posts(practice, load) -> None:
    load(claim_file(claim(), claim("A2", name=BEN)))
    account = load(TWO.replace(b"BPR*I*90*", b"BPR*I*91*"))
    assert (account.posted, account.held, account.balanced) == (1, 1, False)
    (problem,) = [p for p in account.problems if p.severity == "error"]
    assert "$1.00 off" in problem.message
    assert problem.where.startswith("segment 3")
    assert parts(practice) == (140_00, 0, 0, 0)
    assert one(practice, "SELECT paid_cents FROM claim WHERE claim_number = 'A2'") == (30_00,)
    assert "$1.00 off" in one(practice, "SELECT held_because FROM payment WHERE state = 'held'")[0]
