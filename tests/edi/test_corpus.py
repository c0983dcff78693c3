"""Every public sample file of a kind we read, against a plain segment count that shares no code with the reader.

`pytest tests/edi/test_corpus.py -s -k table` prints the result file by file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest

from arcaller_desktop.edi.reading import read_file

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FILES = sorted(path for path in CORPUS.rglob("*") if path.is_file() and path.name != "MANIFEST.tsv")
CLAIM_FILES = [path for path in FILES if re.search(rb"ST(.)(835|837)\1", path.read_bytes())]
ANSWER_FILES = [path for path in FILES if re.search(rb"ST(.)(277|999|997)\1|[~\n]TA1", path.read_bytes())]


@dataclass
class Truth:
    """What a plain walk over the segments counts. Amounts in dollars, as Decimal."""

    has_isa: bool = False
    sets: int = 0
    claims: int = 0
    lines: int = 0
    charge: Decimal = Decimal(0)
    paid: Decimal = Decimal(0)
    adjusted: Decimal = Decimal(0)
    plb: Decimal = Decimal(0)
    bpr: Decimal = Decimal(0)
    kinds: set[str] = field(default_factory=set)


def plain_count(data: bytes) -> Truth:
    """Splits at the ISA's own delimiters and adds up; the delimiters are the bytes after `ISA` and after ISA16."""
    truth = Truth()
    text = data.decode("latin-1")
    starts = [match.start() for match in re.finditer(r"ISA(?=([^A-Za-z0-9\s])\d\d\1)", text)]
    truth.has_isa = bool(starts)
    for start, stop in zip(starts, [*starts[1:], len(text)], strict=False):
        part = text[start:stop]
        element = part[3]
        sixteenth = -1
        for _ in range(16):
            sixteenth = part.index(element, sixteenth + 1)
        component, edge = part[sixteenth + 1], part[sixteenth + 2]
        count_segments(truth, part.split(edge), element, component)
    return truth


def count_segments(truth: Truth, segments: list[str], element: str, component: str) -> None:
    current = ""
    in_claim = False
    for raw in segments:
        values = raw.strip().split(element)
        name = values[0]
        if name == "ST":
            current, in_claim = values[1], False
            truth.sets += 1
            truth.kinds.add(current)
        elif name == "HL":
            in_claim = False
        elif current == "835":
            count_835(truth, name, values)
        elif current == "837" and name == "CLM":
            in_claim = True
            truth.claims += 1
            truth.charge += Decimal(values[2] or "0")
        elif name in ("SV1", "SV2") and current == "837" and in_claim:
            truth.lines += 1
        elif name == "CAS" and current == "837" and in_claim:
            truth.adjusted += sum((Decimal(v) for v in values[3::3] if v), Decimal(0))


def count_835(truth: Truth, name: str, values: list[str]) -> None:
    if name == "CLP":
        truth.claims += 1
        truth.charge += Decimal(values[3])
        truth.paid += Decimal(values[4])
    elif name == "SVC":
        truth.lines += 1
    elif name == "CAS":
        truth.adjusted += sum((Decimal(v) for v in values[3::3] if v), Decimal(0))
    elif name == "PLB":
        truth.plb += sum((Decimal(v) for v in values[4::2] if v), Decimal(0))
    elif name == "BPR":
        truth.bpr += Decimal(values[2]) * (-1 if values[3] == "D" else 1)


@dataclass
class Answers:
    """What a plain walk counts in 277, 277CA, 999 and TA1 files."""

    claims: int = 0
    charge: Decimal = Decimal(0)
    receipts: int = 0
    refused: int = 0


def plain_answers(data: bytes) -> Answers:
    """Claims are the TRN of patient levels that have a status; sets are AK2; a charge is STC04 of the first status."""
    text = data.decode("latin-1").lstrip("\r\n \t")
    found = Answers()
    element, edge = text[3], text[105]
    level, open_claim, in_line, has_charge = "", False, False, False
    named = 0
    for raw in text.split(edge):
        values = [value.strip() for value in raw.strip().split(element)] + [""] * 6
        name = values[0]
        if name == "HL":
            level, open_claim, in_line = values[3], False, False
        elif name == "TRN" and level in ("22", "23", "PT"):
            open_claim, in_line, has_charge = True, False, False
        elif name == "SVC":
            in_line = True
        elif name == "STC" and open_claim and not in_line:
            found.claims += not has_charge
            found.charge += Decimal(values[4] or "0") if not has_charge else 0
            has_charge = True
        elif name in ("IK5", "AK5"):
            found.receipts += 1
            named += 1
            found.refused += values[1] not in "AEP"
        elif name == "AK9" and (not named or (values[1] not in "AEP" and named < int(values[2]))):
            found.receipts += 1
            found.refused += values[1] not in "AEP"
        elif name == "TA1":
            found.receipts += 1
            found.refused += values[4] == "R"
    return found


@pytest.mark.parametrize("path", ANSWER_FILES, ids=[path.name for path in ANSWER_FILES])
def test_answers_and_receipts_are_those_of_a_plain_count(path):
    truth, read = plain_answers(path.read_bytes()), read_file(path.read_bytes())
    taken = len(read.acknowledgements) + len(read.statuses)
    assert (taken, len(read.receipts)) == (truth.claims, truth.receipts)
    assert read.counts.charge_cents == truth.charge * 100
    assert sum(not receipt.accepted for receipt in read.receipts) == truth.refused


def test_there_is_a_corpus(corpus):
    assert len(FILES) > 100


@pytest.mark.parametrize("path", CLAIM_FILES, ids=[path.name for path in CLAIM_FILES])
def test_counts_and_cents_are_those_of_a_plain_count(path):
    data = path.read_bytes()
    truth, read = plain_count(data), read_file(data)
    if not truth.has_isa:
        assert [(p.code, p.severity) for p in read.problems] == [("ISA_MISSING", "error")]
        return
    counts = read.counts
    assert (counts.transactions, counts.claims, counts.lines) == (truth.sets, truth.claims, truth.lines)
    assert counts.charge_cents == truth.charge * 100
    assert counts.paid_cents == truth.paid * 100
    assert counts.adjustment_cents == truth.adjusted * 100
    assert counts.plb_cents == truth.plb * 100
    assert counts.bpr_cents == truth.bpr * 100


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_every_file_is_read_or_says_why_not(path):
    read = read_file(path.read_bytes())
    if not (read.payments or read.claims or read.acknowledgements or read.statuses or read.receipts):
        assert read.problems
    for problem in read.problems:
        assert problem.message
        assert problem.remedy


def test_table(corpus):
    """One row per file with 835 or 837 content, for the eye; the figures are tested above."""
    right = refused = 0
    for path in CLAIM_FILES:
        read = read_file(path.read_bytes())
        counts = read.counts
        right += counts.transactions > 0
        refused += counts.transactions == 0
        verdict = "read" if counts.transactions else read.problems[0].message
        errors = sorted({problem.code for problem in read.problems if problem.severity == "error"})
        print(
            f"{path.name[-58:]:58} {read.kind:5} {counts.transactions:4} {counts.claims:5} {counts.lines:5}"
            f" {counts.charge_cents:11} {counts.paid_cents:10} {verdict} {' '.join(errors)}"
        )
    print(f"{right} read with the right counts, {refused} refused with a reason")
    assert (right, refused) == (len(CLAIM_FILES) - 2, 2)
