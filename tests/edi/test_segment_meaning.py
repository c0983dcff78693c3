"""Segments in our own words; what we do not know is shown raw and said to be unknown."""

from __future__ import annotations

import pytest

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.edi.interchanges import Delimiters
from arcaller_desktop.edi.segment_meaning import (
    UNKNOWN_CODE,
    UNKNOWN_ELEMENT,
    UNKNOWN_SEGMENT,
    load_labels,
    read_segment,
)


class Words:
    def reason(self, code: str) -> str:
        return {"45": "Over the contract rate", "2": "Coinsurance"}.get(code, "")

    def remark(self, code: str) -> str:
        return {"N130": "Look at the plan's rules"}.get(code, "")

    def category(self, code: str) -> str:
        return {"A3": "Returned as unprocessable"}.get(code, "")

    def status(self, code: str) -> str:
        return {"21": "Missing or invalid"}.get(code, "")


def read(text: str, **delimiters: str):
    return read_segment(text, Delimiters(**delimiters), Words())


def by_place(text: str) -> dict[str, tuple[str, str, str]]:
    return {element.place: (element.label, element.raw, element.words) for element in read(text).elements}


def test_a_payers_decision() -> None:
    assert read("CLP*A1*1*140*90*15*CI*ICN1*11*1").line == (
        "A payer's decision on a claim: Our claim number A1 · Decision Processed as first payer · Charge $140.00"
        " · Paid $90.00 · Patient's share $15.00 · Payer's number ICN1"
    )
    elements = by_place("CLP*A1*22*-140*-90**CI*ICN1*11*7")
    assert elements["CLP02"][2] == "Reversal: an earlier payment is taken back"
    assert elements["CLP04"] == ("Paid", "-90", "-$90.00")
    assert elements["CLP09"][2] == "Replaces an earlier claim"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("CAS*CO*45*25**97*10.5", "Not paid: CO-45 $25.00 over the contract rate · CO-97 $10.50 not in our list"),
        ("PLB*1234567893*20261231*WO:ICN9*50*L6*-1.25",
         "Outside the claims: WO $50.00 overpayment recovery (ICN9) · L6 -$1.25 interest paid"),
        ("DTM*232*20260105", "Statement from: 01/05/2026"),
        ("DTP*472*RD8*20260105-20260107", "Service: 01/05/2026 to 01/07/2026"),
        ("AMT*B6*115", "Allowed: $115.00"),
        ("REF*6R*L1", "Our line number: L1"),
        ("REF*Q7*X", "Q7: X"),
        ("NM1*QC*1*RIVERA*ANA****MI*W123", "Patient: RIVERA · ANA · W123"),
        ("SVC*HC:99213:25*100*60",
         "A payer's decision on a line: Procedure 99213 · Modifier 25 · Charge $100.00 · Paid $60.00"),
        ("LQ*HE*N130", "Remark: Code Look at the plan's rules"),
    ],
)  # fmt: skip
def test_a_line_says_it_in_words(text: str, line: str) -> None:
    assert read(text).line == line


def test_composites_are_read_part_by_part_with_any_sign() -> None:
    meaning = read_segment("STC>A3|21|85>20260120>U>140", Delimiters(element=">", component="|"), Words())
    said = {element.place: element.words for element in meaning.elements}
    assert said["STC01-1"] == "Returned as unprocessable"
    assert said["STC01-2"] == "Missing or invalid"
    assert said["STC01-3"] == "Billing provider"
    assert said["STC03"] == "Rejected"


def test_what_is_unknown_is_said_to_be() -> None:
    assert read("ZZZ*1*2").line == UNKNOWN_SEGMENT
    assert not read("ZZZ*1*2").is_known
    assert by_place("CLP*A1*77*1*1")["CLP02"] == ("Decision", "77", UNKNOWN_CODE)
    assert f"77 ({UNKNOWN_CODE})" in read("CLP*A1*77*1*1").line
    assert by_place("LX*1*EXTRA")["LX02"] == (UNKNOWN_ELEMENT, "EXTRA", "")
    assert by_place("BPR*I*1.2.3*C")["BPR02"][2] == "not an amount of money"
    assert by_place("DTM*232*20261345")["DTM02"][2] == "not a day of the calendar"


@pytest.mark.parametrize("text", ["", "*", "CLP", "CAS", "PLB*1", "ISA*00", "HI", "SVC*", "\x00\x00", "CAS**45"])
def test_nothing_makes_it_stumble(text: str) -> None:
    read(text)


def test_every_list_that_elements_name_is_there() -> None:
    labels = load_labels()
    ruled = {"amount", "date", "period", "time", "reason", "remark", "category", "status", ""}
    named = {part.reads for part in labels.parts.values()} - ruled
    assert named <= {name for name, _ in labels.codes}
    assert all(label for label in labels.codes.values())
    assert all((segment, head.title) in labels.parts for segment, head in labels.segments.items() if head.title)


def test_what_our_own_writers_write_is_all_known(payment, outgoing) -> None:
    from arcaller_desktop.edi.segment_index import index_segments
    from arcaller_desktop.edi.writing import write_remittances

    data = write_remittances([payment], outgoing)
    index = index_segments(data, NoProgress())
    for page in range(len(index.anchors)):
        start, end = index.page_span(page)
        for _, place, text in index.cut_page(page, data[start:end]):
            meaning = read_segment(text, index.stretches[place].delimiters, Words())
            assert meaning.is_known, text
            assert not [element.place for element in meaning.elements if element.label == UNKNOWN_ELEMENT], text
