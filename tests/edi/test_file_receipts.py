"""999, 997 and TA1 files: which interchanges, groups and sets of ours were taken in, and why not."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.file_receipts import FileReceipt, ReceiptFault, SentClaim, answered
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.edi.outgoing import Outgoing
from arcaller_desktop.edi.reading import look_into, read_file
from arcaller_desktop.edi.writing import write_file_receipts
from arcaller_desktop.services.tables import load_tables

ISA = "ISA*00*          *00*          *ZZ*CLEARCO        *ZZ*PRACTICE       *260110*0800*^*00501*000000001*0*P*:~"
GS = "GS*FA*CLEARCO*PRACTICE*20260110*0800*1*X*005010X231A1~"

OUTGOING = Outgoing(
    sender_id="CLEARCO",
    receiver_id="MAPLE",
    sender_name="CLEARCO",
    receiver_name="MAPLE",
    written_at=datetime(2026, 1, 10, 8, tzinfo=UTC),
)


def receipt_file(body: str, *, ta1: str = "", set_code: str = "999") -> bytes:
    middle = f"ST*{set_code}*0001~{body}"
    sets = f"{GS}{middle}SE*{middle.count('~') + 1}*0001~GE*1*1~" if body else ""
    return f"{ISA}{ta1}{sets}IEA*{int(bool(body))}*000000001~".encode()


def receipts(body: str, **more: str) -> tuple[FileReceipt, ...]:
    read = read_file(receipt_file(body, **more))
    assert [p.code for p in read.problems] == []
    return read.receipts


def test_a_set_that_was_taken_in():
    (receipt,) = receipts("AK1*HC*17*005010X222A1~AK2*837*0001*005010X222A1~IK5*A~AK9*A*1*1*1~")
    assert (receipt.accepted, receipt.code) == (True, "A")
    assert (receipt.group_kind, receipt.group_control, receipt.set_control) == ("HC", "17", "0001")
    assert receipt.received_on == date(2026, 1, 10)


def test_a_refused_set_says_where_and_why_and_which_claim():
    (receipt,) = receipts("AK1*HC*17~AK2*837*0001~IK3*NM1*22*2010BA*8~CTX*CLM01:A77~IK4*9*67*1~IK5*R*5~AK9*R*1*1*0~")
    assert not receipt.accepted
    words = load_tables().receipts.describe(receipt)
    assert words == (
        "NM1, segment 22: elements of the segment in error (8) (claim A77); "
        "NM1, segment 22, element 9: required value missing (1); one or more segments in error (5)"
    )


def test_two_sets_of_which_one_was_refused():
    first, second = receipts("AK1*HC*17~AK2*837*0001~IK5*A~AK2*837*0002~IK5*E*5~AK9*P*2*2*1~")
    assert (first.accepted, second.accepted) == (True, True)
    first, second = receipts("AK1*HC*17~AK2*837*0001~IK5*A~AK2*837*0002~IK5*R*5~AK9*P*2*2*1~")
    assert (first.accepted, second.accepted) == (True, False)


def test_a_group_refused_whole_names_no_set():
    (receipt,) = receipts("AK1*HC*17~AK9*R*3*3*0*2~")
    assert (receipt.accepted, receipt.set_control, receipt.subject) == (False, "", "group 17")
    assert load_tables().receipts.describe(receipt) == "version of the group not supported (2)"


def test_a_group_taken_in_without_named_sets():
    (receipt,) = receipts("AK1*HC*17~AK9*A*1*1*1~")
    assert receipt.accepted


def test_the_older_997_says_the_same():
    (receipt,) = receipts("AK1*HC*17~AK2*837*0001~AK3*NM1*22**8~AK4*9**1~AK5*R*5~AK9*R*1*1*0~", set_code="997")
    assert (receipt.accepted, len(receipt.faults)) == (False, 3)


def test_a_ta1_alone_is_a_file_of_its_own_kind():
    read = read_file(receipt_file("", ta1="TA1*000000033*260110*0801*R*021~"))
    assert (read.kind, read.problems, read.counts.receipts) == ("TA1", (), 1)
    (receipt,) = read.receipts
    assert (receipt.interchange_control, receipt.accepted, receipt.received_on) == (
        "000000033", False, date(2026, 1, 10),
    )  # fmt: skip
    assert load_tables().receipts.describe(receipt) == "number of groups invalid (021)"


def test_a_ta1_beside_a_999_is_a_unit_before_it():
    data = receipt_file("AK1*HC*17~AK9*A*1*1*1~", ta1="TA1*000000033*260110*0801*A*000~")
    opened = look_into(data)
    assert (opened.kind, opened.unit_count) == ("999", 2)
    assert [(unit.number, unit.kind) for unit in opened.units()] == [(1, "TA1"), (2, "999")]
    assert [unit.number for unit in opened.units(after=1)] == [2]


@pytest.mark.parametrize(
    ("body", "ta1"),
    [
        ("AK2*837*0001~IK5*A~AK9*A*1*1*1~", ""),
        ("AK1*HC*17~AK2*837*0001~AK9*A*1*1*1~", ""),
        ("AK1*HC*17~AK2*837*0001~IK5*A~", ""),
        ("", "TA1*000000033*260110*0801~"),
        ("", "TA1*000000033*260110*0801*Q~"),
    ],
    ids=["no group", "no set verdict", "no group verdict", "no TA1 verdict", "unknown TA1 verdict"],
)
def test_what_says_too_little_is_told(body, ta1):
    read = read_file(receipt_file(body, ta1=ta1))
    assert [(p.code, p.severity) for p in read.problems] == [("RECEIPT_INCOMPLETE", "error")]


def test_unknown_codes_are_shown_raw():
    (receipt,) = receipts("AK1*HC*17~AK9*X*3*3*0*77~")
    assert not receipt.accepted
    assert load_tables().receipts.describe(receipt) == "code 77, not in our table"


@given(
    st.lists(
        st.tuples(st.sampled_from("AER"), st.lists(st.sampled_from(("1", "3", "8", "I6")), max_size=3)),
        min_size=1,
        max_size=5,
    )
)
def test_what_we_write_reads_the_same(verdicts):
    written = [
        FileReceipt(
            kind="999",
            accepted=verdict != "R",
            code=verdict,
            group_kind="HC",
            group_control="17",
            set_code="837",
            set_control=f"{number:04d}",
            faults=tuple(
                ReceiptFault(codes="segment", code=code, segment=f"NM1, segment {place}")
                for place, code in enumerate(codes, 3)
            ),
        )
        for number, (verdict, codes) in enumerate(verdicts, 1)
    ]
    from_file = read_file(write_file_receipts(written, OUTGOING))
    assert from_file.problems == ()
    said = [(r.accepted, r.code, r.group_control, r.set_control, r.faults) for r in from_file.receipts]
    assert said == [(r.accepted, r.code, r.group_control, r.set_control, r.faults) for r in written]


def test_a_written_ta1_reads_the_same():
    refused = FileReceipt(
        kind="TA1",
        accepted=False,
        code="R",
        interchange_control="000000033",
        faults=(ReceiptFault(codes="interchange", code="025"),),
        received_on=date(2026, 1, 10),
    )
    (read,) = read_file(write_file_receipts([refused], OUTGOING)).receipts
    assert (read.code, read.faults, read.interchange_control) == ("R", refused.faults, "000000033")


def sent(identity: str, on: date | None) -> SentClaim:
    return SentClaim(
        claim_id=ClaimId(1),
        identity=identity,
        submitted_on=on,
        interchange_control="1",
        group_control="1",
        set_control="1",
        batch_reference="",
    )


def test_a_control_number_used_again_means_the_newest_file_before_the_receipt():
    old, mine, later = (
        sent("old", date(2025, 11, 3)), sent("mine", date(2026, 1, 9)), sent("later", date(2026, 1, 20)),
    )  # fmt: skip
    assert answered([old, mine, later], received_on=date(2026, 1, 10)) == [mine]
    assert answered([old], received_on=date(2026, 1, 10)) == []
    assert answered([], received_on=None) == []
