"""What a later payer's answer comes to is worked out anew when an earlier payer's is posted or taken back."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claim_id, one, parts, sound
from intake_samples import (
    BIRCH,
    MEDIGAP,
    ORDINARY,
    answer,
    claim,
    claim_file,
    line,
    payment,
    remittance_file,
    taken_back,
)

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.services.claims import claim_ledger
from arcaller_desktop.services.undo import UndoImport, undo_import

LATER = date(2026, 2, 3)
SECOND = answer(
    line("99213", 100_00, 9_00, ("OA", "23", 60_00), ("CO", "45", 25_00), ("PR", "2", 6_00)),
    line("85025", 40_00, 0, ("OA", "23", 30_00), ("CO", "45", 10_00)),
    status="2",
    icn="B1",
)
SECOND_FILE = remittance_file(payment(SECOND, payer=BIRCH, trace="B1", paid_on=LATER))
FIRST_FILE = remittance_file(payment(answer(*ORDINARY)))


@pytest.fixture
def second_first(practice, load):
    """The second payer's answer came in before the first's."""
    load(claim_file(claim(other_coverages=(MEDIGAP,))), SECOND_FILE)
    return practice


def test_a_later_payers_cut_waits_for_the_first_payer(second_first, load) -> None:
    assert parts(second_first) == (140_00, -15_00, 0, 6_00)
    load(FIRST_FILE)
    assert parts(second_first) == (0, 0, 0, 6_00)
    sound(second_first)


def test_an_answer_that_gives_the_same_entries_is_left_alone(practice, load) -> None:
    load(claim_file(claim(other_coverages=(MEDIGAP,))), FIRST_FILE, SECOND_FILE)
    before = claim_ledger(practice, claim_id(practice))
    load(claim_file(claim(other_coverages=(MEDIGAP,), batch="B2"), sent=LATER))
    assert claim_ledger(practice, claim_id(practice)) == before


def test_undoing_the_first_answer_leaves_the_second_as_it_was(second_first, load) -> None:
    before = parts(second_first)
    load(FIRST_FILE)
    batch = one(second_first, "SELECT max(id) FROM import_batch")[0]
    undo_import(second_first, UndoImport(batch_id=batch), NoProgress())
    assert parts(second_first) == before
    sound(second_first)
    load(FIRST_FILE)
    assert parts(second_first) == (0, 0, 0, 6_00)
    sound(second_first)


def test_undoing_both_from_one_folder_leaves_the_charges(practice, load, tmp_path) -> None:
    load(claim_file(claim(other_coverages=(MEDIGAP,))))
    both = remittance_file(payment(SECOND, payer=BIRCH, trace="B1", paid_on=LATER), payment(answer(*ORDINARY)))
    load(both)
    assert parts(practice) == (0, 0, 0, 6_00)
    batch = one(practice, "SELECT max(id) FROM import_batch")[0]
    undo_import(practice, UndoImport(batch_id=batch), NoProgress())
    assert parts(practice) == (140_00, 0, 0, 0)
    sound(practice)


def test_a_reversal_by_the_later_payer_takes_back_what_stands_now(second_first, load) -> None:
    load(FIRST_FILE)
    load(remittance_file(payment(taken_back(SECOND), payer=BIRCH, trace="B2", paid_on=date(2026, 2, 20))))
    assert parts(second_first) == (0, 15_00, 0, 0)
    sound(second_first)
