"""Whole files and unit by unit: the same values, the same counts, small enough pieces, and resumable."""

from __future__ import annotations

import gc
import tracemalloc
from dataclasses import replace

import pytest

from arcaller_desktop.edi.balances import balance_problems
from arcaller_desktop.edi.reading import CLAIMS_PER_UNIT, Counts, iter_units, look_into, read_file
from arcaller_desktop.edi.writing import write_acknowledgements, write_claims, write_remittances


@pytest.fixture
def many_claims(own_claim) -> list:
    return [replace(own_claim, claim_number=f"A{n}") for n in range(1203)]


def test_counts_of_a_remittance(payment, outgoing):
    counts = read_file(write_remittances([payment, payment], outgoing)).counts
    assert counts == Counts(
        transactions=2,
        claims=4,
        lines=6,
        charge_cents=2 * (25050 - 10000),
        paid_cents=2 * (12050 - 6000),
        adjustment_cents=2 * (2000 + 11000 - 4000),
        plb_cents=2 * (1533 - 33),
        bpr_cents=2 * 4550,
    )


def test_counts_of_claims_and_answers(own_claim, child_claim, answers, outgoing, practice):
    counts = read_file(write_claims([own_claim, child_claim], outgoing)).counts
    assert (counts.transactions, counts.claims, counts.lines, counts.charge_cents) == (1, 2, 3, 34050)
    counts = read_file(write_acknowledgements(answers, outgoing, provider=practice)).counts
    assert (counts.transactions, counts.claims, counts.charge_cents) == (1, 2, 34050)


def test_claims_come_in_units_of_at_most_500(many_claims, outgoing):
    opened = look_into(write_claims(many_claims, outgoing))
    units = list(opened.units())
    assert [len(unit.claims) for unit in units] == [CLAIMS_PER_UNIT, CLAIMS_PER_UNIT, 203]
    assert [unit.number for unit in units] == [1, 2, 3]
    assert [unit.counts.transactions for unit in units] == [1, 0, 0]
    assert opened.unit_count == 3
    assert [claim.claim_number for unit in units for claim in unit.claims] == [c.claim_number for c in many_claims]


@pytest.mark.parametrize("claims", [0, 1, 499, 500, 501, 1000])
def test_unit_count_is_what_comes(own_claim, outgoing, claims):
    data = write_claims([own_claim] * claims, outgoing)
    opened = look_into(data)
    assert len(list(opened.units())) == opened.unit_count
    assert read_file(data).counts.claims == claims


def test_an_import_resumes_after_any_unit(many_claims, payment, outgoing):
    data = (
        write_claims(many_claims, outgoing)
        + write_remittances([payment, payment], outgoing)
        + write_claims(many_claims[:3], outgoing)
    )
    everything = list(iter_units(data))
    assert [unit.number for unit in everything] == [1, 2, 3, 4, 5, 6]
    for after in range(8):
        assert list(look_into(data).units(after=after)) == everything[after:]


def peak_of_reading(data: bytes) -> int:
    gc.collect()
    tracemalloc.start()
    for _ in iter_units(data):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_a_large_claim_file_is_read_in_flat_memory(child_claim, outgoing):
    small, large = (write_claims([child_claim] * count, outgoing) for count in (1100, 2600))
    read_file(small)
    # Only the copy without line breaks grows with the file; as values it would take some ten times its size.
    assert peak_of_reading(large) - peak_of_reading(small) < 3 * (len(large) - len(small))


def test_balances_are_told_once_with_the_whole_file_and_left_to_the_poster_in_units(payment, outgoing):
    off = replace(payment, amount_cents=payment.amount_cents + 1)
    data = write_remittances([payment, off], outgoing)
    assert [p.code for p in read_file(data).problems] == ["PAYMENT_OUT_OF_BALANCE"]
    units = list(iter_units(data))
    assert [unit.problems for unit in units] == [(), ()]
    assert [len(balance_problems(unit.payment)) for unit in units] == [0, 1]


def test_sets_of_other_kinds_are_told_and_do_not_stop_the_rest(payment, outgoing):
    era = write_remittances([payment], outgoing)
    question = era.replace(b"ST*835*0001", b"ST*270*0001*005010X279A1")
    read = read_file(question + era)
    assert read.kinds == ("270", "835")
    assert len(read.payments) == 1
    assert [(p.code, p.severity) for p in read.problems] == [("SET_NOT_READ", "info")]
