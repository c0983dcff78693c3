"""277 (X212) files: where a payer says a claim stands."""

from __future__ import annotations

from datetime import date

import pytest

from arcaller_desktop.domain.acknowledgements import ClaimStatus
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.status_answers import StatusAnswer
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.edi.reading import read_file
from arcaller_desktop.edi.writing import write_status_answers

HEAD = (
    "ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260210*0800*^*00501*000000001*0*P*:~"
    "GS*HN*A*B*20260210*0800*1*X*005010X212~"
)
LEVELS = (
    "BHT*0010*08*55*20260210*0800*DG~HL*1**20*1~NM1*PR*2*ALDER HEALTH*****PI*60054~"
    "HL*2*1*21*1~NM1*41*2*MAPLE*****46*1~HL*3*2*19*1~NM1*1P*2*MAPLE*****XX*1234567893~"
)


def status_answer(**more) -> StatusAnswer:
    values = {
        "claim_number": "A1",
        "trace": "T1",
        "payer_claim_number": "ICN1",
        "statuses": (ClaimStatus(category="F1", code="65"),),
        "effective_on": date(2026, 2, 9),
        "charge_cents": 140_00,
        "paid_cents": 90_00,
        "decided_on": date(2026, 2, 8),
        "cheque_number": "EFT77",
        "message": "PAID",
        "patient": PersonName(last="RIVERA", first="ANA"),
        "member_id": "W123",
        "service_from": date(2026, 1, 5),
        "source": Organisation(name="ALDER HEALTH", identifier="60054"),
    }
    return StatusAnswer(**{**values, **more})


def read(body: str):
    middle = "ST*277*0001*005010X212~" + LEVELS + body
    return read_file((HEAD + middle + f"SE*{middle.count('~') + 1}*0001~GE*1*1~IEA*1*000000001~").encode())


def only(body: str):
    found = read(body)
    assert [p.code for p in found.problems] == []
    (answer,) = found.statuses
    return answer


def test_everything_of_an_answer():
    answer = only(
        "HL*4*3*22*0~NM1*IL*1*RIVERA*ANA****MI*W1~TRN*2*OURS7~"
        "STC*F1:65*20260209**140*90*20260208**20260209*EFT77*A2:20**PAID AS BILLED~"
        "REF*1K*ICN1~REF*EJ*A1~REF*D9*C5~DTP*472*RD8*20260105-20260106~"
    )
    assert (answer.claim_number, answer.payer_claim_number, answer.trace) == ("A1", "ICN1", "OURS7")
    assert answer.statuses == (ClaimStatus(category="F1", code="65"), ClaimStatus(category="A2", code="20"))
    assert (answer.charge_cents, answer.paid_cents, answer.cheque_number) == (140_00, 90_00, "EFT77")
    assert (answer.effective_on, answer.decided_on) == (date(2026, 2, 9), date(2026, 2, 8))
    assert (answer.service_from, answer.service_to) == (date(2026, 1, 5), date(2026, 1, 6))
    assert (answer.patient.last, answer.member_id, answer.message) == ("RIVERA", "W1", "PAID AS BILLED")


def test_a_dependent_keeps_the_subscribers_member_id():
    answer = only(
        "HL*4*3*22*1~NM1*IL*1*MANN*JOHN****MI*W9~HL*5*4*23~NM1*QC*1*MANN*JOSEPH~TRN*2*T~STC*F2:88*20260209**150*0~"
    )
    assert (answer.patient.first, answer.member_id) == ("JOSEPH", "W9")


def test_a_status_of_a_line_joins_its_claim_without_its_money():
    answer = only(
        "HL*4*3*22*0~NM1*IL*1*RIVERA*ANA****MI*W1~TRN*2*T~STC*P1:20*20260209**140~SVC*HC:99213*100*0~"
        "STC*P3:317*20260209**100~"
    )
    assert [status.category for status in answer.statuses] == ["P1", "P3"]
    assert answer.charge_cents == 140_00


def test_two_questions_about_one_patient_are_two_answers():
    answers = read(
        "HL*4*3*22*0~NM1*IL*1*RIVERA*ANA****MI*W1~TRN*2*T1~STC*P1:20*20260209**140~TRN*2*T2~STC*F2:88*20260209**50~"
    ).statuses
    assert [(answer.trace, answer.member_id) for answer in answers] == [("T1", "W1"), ("T2", "W1")]


def test_a_question_refused_as_a_whole_is_a_problem():
    found = read("TRN*1*0~STC*E0:24:85*20260209~")
    assert [(p.code, p.severity) for p in found.problems] == [("QUESTION_NOT_ANSWERED", "warning")]
    assert found.statuses == ()


def test_an_answer_without_status_and_bad_values_are_told():
    found = read(
        "HL*4*3*22*0~NM1*IL*1*R*A****MI*W1~TRN*2*T~HL*5*3*22*0~NM1*IL*1*R*B****MI*W2~TRN*2*U~"
        "STC*P1:20*20269999**x~DTP*472*D8*99~"
    )
    assert [p.code for p in found.problems] == ["ANSWER_INCOMPLETE", "BAD_DATE", "BAD_AMOUNT", "BAD_DATE"]
    assert len(found.statuses) == 1


@pytest.mark.parametrize(
    ("categories", "received"),
    [
        (["P1"], True), (["F2"], True), (["R3"], True), (["A2"], True), (["A1"], None), (["A4"], None),
        (["E0"], None), (["D0"], None), (["A3"], False), (["A7"], False), (["A2", "A8"], False),
    ],
)  # fmt: skip
def test_whether_the_payer_has_the_claim(categories, received):
    statuses = tuple(ClaimStatus(category=category, code="20") for category in categories)
    assert status_answer(statuses=statuses).is_received is received


def test_what_we_write_reads_the_same(outgoing, practice):
    written = [status_answer(claim_number="A1"), status_answer(claim_number="A2", paid_cents=None)]
    found = read_file(write_status_answers(written, outgoing, provider=practice))
    assert found.problems == ()
    assert [a.claim_number for a in found.statuses] == ["A1", "A2"]
    for ours, theirs in zip(written, found.statuses, strict=True):
        for name in ("statuses", "effective_on", "charge_cents", "paid_cents", "cheque_number", "message", "patient"):
            assert getattr(theirs, name) == getattr(ours, name)
