"""oxedi's findings in our words: no figure of ours repeated, nothing of a patient quoted."""

from __future__ import annotations

import pytest

from arcaller_desktop.edi.front_door import open_file
from arcaller_desktop.edi.structure import structure_problems
from arcaller_desktop.edi.writing import write_remittances


@pytest.fixture
def era(payment, outgoing) -> bytes:
    return write_remittances([payment], outgoing)


def found(data: bytes):
    (transaction,) = open_file(data).transactions
    return structure_problems(transaction)


def test_what_we_write_has_nothing_against_it(era):
    assert found(era) == ()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b"CLP*A1001*1*", b"CLP*A1001*77*", "CODE_NOT_IN_GUIDE"),
        (b"*200*90**1*", b"*200*90.000000000000000000**1*", "VALUE_OF_WRONG_LENGTH"),
        (b"DTM*232*20260105", b"DTM*232*20261305", "VALUE_OF_WRONG_TYPE"),
        (b"LX*1~", b"LX*1~\nZZZ*1~", "UNKNOWN_SEGMENT"),
        (b"TRN*1*EFT5501*1311234567~\n", b"", "SEGMENT_MISSING"),
        (b"CLP*A1001*1*250.5*120.5", b"CLP*A1001*1**120.5", "VALUE_MISSING"),
        (b"N1*PE*MAPLE STREET FAMILY MEDICINE*XX*1234567893~\n", b"", "PART_MISSING"),
        (b"NM1*QC*1*RIVERA", b"NM1*ZZ*1*RIVERA", "SEGMENT_NOT_IN_GUIDE"),
    ],
)
def test_each_kind_of_fault_has_its_words(era, old, new, code):
    assert old in era
    problems = found(era.replace(old, new, 1))
    codes = [problem.code for problem in problems]
    if code in ("VALUE_OF_WRONG_LENGTH", "SEGMENT_NOT_IN_GUIDE"):
        assert codes, "oxedi no longer objects; look which kind it gives now"
    else:
        assert code in codes
    for problem in problems:
        assert problem.severity in ("warning", "info")
        assert problem.where.startswith("segment ")


def test_the_segment_named_is_the_one_at_fault(era):
    broken = era.replace(b"DTM*232*20260105", b"DTM*232*20261305", 1)
    number = broken.split(b"~\n").index(b"DTM*232*20261305") + 1
    assert [problem.where for problem in found(broken)] == [f"segment {number}"]


def test_many_places_are_told_once(payment, outgoing):
    data = write_remittances([payment], outgoing).replace(b"*12*ICN", b"*CI*ICN")
    (problem,) = found(data)
    assert problem.code == "CODE_NOT_IN_GUIDE"
    assert problem.message == "CLP06 is a code that the guide does not list here. So at 1 more place."


def test_nothing_of_the_patient_is_quoted(era):
    data = era.replace(b"NM1*QC*1*RIVERA*ANA*M***MI*W123456789", b"NM1*QC*9*RIVERA*ANA*M***QQ*W123456789")
    data = data.replace(b"DTM*232*20260105", b"DTM*232*RIVERA")
    text = " ".join(f"{p.where} {p.message} {p.remedy}" for p in found(data))
    assert "NM1" in text
    for secret in ("RIVERA", "ANA", "W123456789"):
        assert secret not in text


def test_balances_and_counts_are_left_to_us(era):
    broken = era.replace(b"BPR*I*", b"BPR*I*9").replace(b"SE*", b"SE*9")
    assert found(broken) == ()


def test_a_4010_remittance_is_held_against_its_own_guide(era):
    old = era.replace(b"005010X221A1", b"004010X091A1")
    assert "UNKNOWN_SEGMENT" not in [problem.code for problem in found(old)]
