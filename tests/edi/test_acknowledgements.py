"""277CA files: what is accepted, what is rejected, and at which level."""

from __future__ import annotations

import pytest

from arcaller_desktop.domain.acknowledgements import ClaimStatus
from arcaller_desktop.edi.reading import read_file

ISA = (
    "ISA*00*          *00*          *ZZ*CLEARCO        *ZZ*PRACTICE       *260110*0800*^*00501*000000001*0*P*:~"
    "GS*HN*A*B*20260110*0800*1*X*005010X214~"
)
SOURCE = "BHT*0085*08*55*20260110*0800*TH~HL*1**20*1~NM1*AY*2*CLEARCO*****46*CC1~TRN*1*55~"
RECEIVER = "HL*2*1*21*1~NM1*41*2*MAPLE*****46*1~TRN*2*BATCH7~STC*A1:19:PR*20260110*WQ*100~QTY*90*1~AMT*YU*100~"
PROVIDER = "HL*3*2*19*1~NM1*85*2*MAPLE*****XX*1234567893~"


def answer_file(body: str) -> bytes:
    middle = "ST*277*0001*005010X214~" + body
    return (ISA + middle + f"SE*{middle.count('~') + 1}*0001~GE*1*1~IEA*1*000000001~").encode()


def claim(number: str, *status: str) -> str:
    return f"HL*4*3*PT~NM1*QC*1*RIVERA*ANA****MI*W1~TRN*2*{number}~" + "".join(f"STC*{text}~" for text in status)


def only(body: str):
    read = read_file(answer_file(SOURCE + RECEIVER + PROVIDER + body))
    assert [p.code for p in read.problems] == []
    (answer,) = read.acknowledgements
    return answer


@pytest.mark.parametrize(
    ("statuses", "accepted"),
    [
        (["A2:20*20260110*WQ*100"], True),
        (["A1:20*20260110*WQ*100"], True),
        (["A7:562:85*20260110*U*100"], False),
        (["A3:21*20260110*WQ*100"], False),
        (["A2:20*20260110*WQ*100", "A7:500*20260110*U"], False),
        (["A2:20*20260110*WQ*100******A8:21"], False),
        (["A2:20*20260110**100"], False),
    ],
)
def test_accepted_or_not(statuses, accepted):
    assert only(claim("A1", *statuses)).accepted is accepted


def test_everything_of_an_answer():
    answer = only(
        claim("A1", "A7:562:85*20260110*U*100.5******A7:164:IL*A6:21*ID INVALID")
        + "REF*1K*ICN1~REF*D9*T1~DTP*472*RD8*20260105-20260106~"
    )
    assert answer.statuses == (
        ClaimStatus(category="A7", code="562", entity="85"),
        ClaimStatus(category="A7", code="164", entity="IL"),
        ClaimStatus(category="A6", code="21"),
    )
    assert (answer.charge_cents, answer.message) == (10050, "ID INVALID")
    assert (answer.payer_claim_number, answer.clearinghouse_trace, answer.batch_reference) == ("ICN1", "T1", "BATCH7")
    assert (answer.source.name, answer.member_id) == ("CLEARCO", "W1")
    assert answer.service_from is not None


def test_a_rejected_line_rejects_its_claim():
    lines = "SVC*HC:99213*100~STC*A7:507*20260110*U~REF*FJ*1~DTP*472*D8*20260105~"
    answer = only(claim("A1", "A2:20*20260110*WQ*100") + "REF*1K*ICN1~" + lines)
    assert not answer.accepted
    assert [status.code for status in answer.statuses] == ["20", "507"]
    assert answer.payer_claim_number == "ICN1"


def test_a_rejected_batch_is_a_problem():
    rejected = RECEIVER.replace("A1:19:PR*20260110*WQ", "A3:24:41*20260110*U")
    read = read_file(answer_file(SOURCE + rejected))
    assert read.acknowledgements == ()
    (problem,) = read.problems
    assert problem.code == "BATCH_REJECTED"
    assert "BATCH7" in problem.message
    assert "A3/24" in problem.message


def test_an_answer_without_status_is_told_and_not_taken():
    read = read_file(answer_file(SOURCE + RECEIVER + PROVIDER + claim("A1")))
    assert [(p.code, p.claim_number) for p in read.problems] == [("ANSWER_INCOMPLETE", "A1")]
    assert read.acknowledgements == ()


def test_impossible_dates_and_amounts_do_not_stop_it():
    read = read_file(answer_file(SOURCE + RECEIVER + PROVIDER + claim("A1", "A2:20*20260230*WQ*1x") + "DTP*472*D8*0~"))
    assert [p.code for p in read.problems] == ["BAD_DATE", "BAD_AMOUNT", "BAD_DATE"]
    (answer,) = read.acknowledgements
    assert (answer.effective_on, answer.charge_cents, answer.service_from) == (None, None, None)
