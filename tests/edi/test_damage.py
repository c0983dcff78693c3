"""Files cut off, scrambled and mislabelled: never a crash, never silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.edi.reading import read_file
from arcaller_desktop.edi.writing import write_acknowledgements, write_claims, write_remittances


@pytest.fixture(params=["835", "837P", "277CA"])
def sample(request, outgoing) -> bytes:
    value = request.getfixturevalue
    if request.param == "835":
        return write_remittances([value("payment")], outgoing)
    if request.param == "837P":
        return write_claims([value("own_claim"), value("child_claim")], outgoing)
    return write_acknowledgements(value("answers"), outgoing, provider=value("practice"))


def test_cut_at_every_segment_boundary(sample):
    pieces = sample.split(b"~\n")
    trailer = len(pieces) - 4
    assert pieces[trailer].startswith(b"SE")
    for kept in range(1, len(pieces) - 1):
        whole = b"~\n".join(pieces[:kept]) + b"~\n"
        for cut in (whole, whole + pieces[kept][:3]):
            severities = {problem.severity for problem in read_file(cut).problems}
            assert severities & {"error", "warning"}, f"cut after segment {kept} went unnoticed"
            if 2 < kept < trailer:
                assert "error" in severities, f"cut after segment {kept} would be posted"


def test_cut_at_every_byte_of_the_isa(sample):
    for length in range(1, 106):
        read = read_file(sample[:length])
        assert read.problems, f"{length} bytes of an ISA went unnoticed"
        assert read.counts.transactions == 0


def test_every_segment_left_out_does_not_crash(sample):
    pieces = sample.split(b"~\n")
    for left_out in range(1, len(pieces) - 1):
        read = read_file(b"~\n".join(pieces[:left_out] + pieces[left_out + 1 :]))
        assert read.problems, f"the loss of segment {left_out + 1} went unnoticed"


def test_every_segment_emptied_does_not_crash(sample):
    pieces = sample.split(b"~\n")
    for emptied in range(1, len(pieces) - 1):
        name = pieces[emptied].split(b"*")[0]
        read_file(b"~\n".join([*pieces[:emptied], name, *pieces[emptied + 1 :]]))
        read_file(b"~\n".join([*pieces[:emptied], name + b"*" * 30, *pieces[emptied + 1 :]]))


@given(data=st.data())
def test_scrambled_files_do_not_crash(data):
    base = _BASE
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(base) - 1))
        junk = data.draw(
            st.one_of(st.binary(max_size=4), st.sampled_from([b"*", b"~", b":", b"ISA*", b"CLP*", b"SVC*"]))
        )
        base = base[:at] + junk + base[at + data.draw(st.integers(0, 5)) :]
    read = read_file(base)
    assert all(problem.message for problem in read.problems)


@given(st.binary(max_size=400))
def test_any_bytes_are_told_apart_or_refused(data):
    read = read_file(data)
    assert read.problems or read.kind == "csv"


@given(st.binary(max_size=60))
def test_any_bytes_after_an_isa(data):
    assert read_file(_BASE[:107] + data).problems


_BASE = (
    b"ISA*00*          *00*          *ZZ*PAYER          *ZZ*PRACTICE       *260202*0800*^*00501*000000001*0*P*:~\n"
    b"GS*HP*PAYER*PRACTICE*20260202*0800*1*X*005010X221A1~ST*835*0001~BPR*I*100*C*CHK************20260202~"
    b"TRN*1*EFT1*1311234567~N1*PR*BUCKEYE~N1*PE*MAPLE*XX*1234567893~LX*1~CLP*A1*1*150*100**12*ICN1*11*1~"
    b"CAS*CO*45*50~NM1*QC*1*RIVERA*ANA~SVC*HC:99213*150*100~DTM*472*20260105~CAS*CO*45*50~PLB*1*20261231*WO:9*0~"
    b"SE*14*0001~GE*1*1~IEA*1*000000001~"
)
