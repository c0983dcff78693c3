"""Which claim an answer or a resend is about: a number alone never says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from arcaller_desktop.domain.ids import ClaimId, PatientId
from arcaller_desktop.domain.matching import Candidate, Sought, best_match, ranked_candidates

DAY, OTHER_DAY = date(2026, 1, 5), date(2026, 1, 19)
OURS = Candidate(
    claim_id=ClaimId(1),
    patient_id=PatientId(1),
    claim_number="A100",
    payer_claim_number="ICN1",
    service_from=DAY,
    charge_cents=10000,
    name_key="rivera ana",
)
SAME = Sought(claim_number="A100", service_dates=(DAY,), charge_cents=10000, name_key="rivera ana")


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (SAME, True),
        (replace(SAME, claim_number="A101"), False),  # everything but the number
        (replace(SAME, charge_cents=9000, name_key="rivera anna"), True),  # number and date
        (replace(SAME, service_dates=(OTHER_DAY,), name_key="rivera anna"), True),  # number and charge
        (replace(SAME, service_dates=(), charge_cents=9000), True),  # number and name, no date to contradict
        (replace(SAME, service_dates=(OTHER_DAY,), charge_cents=9000), False),  # another visit of the patient
        (replace(SAME, claim_number="X", payer_claim_number="ICN1"), True),  # by the payer's number
        # a corrected claim: the payer's number and the name, all else new
        (replace(SAME, payer_claim_number="ICN1", service_dates=(OTHER_DAY,), charge_cents=9000), True),
    ],
)
def test_a_number_counts_together_with_date_charge_or_name(sought: Sought, found: bool) -> None:
    assert (best_match([OURS], sought) is OURS) is found


def test_the_claim_that_more_agrees_with_is_taken_and_a_tie_is_nobodys() -> None:
    later = replace(OURS, claim_id=ClaimId(2), service_from=OTHER_DAY)
    assert best_match([OURS, later], SAME) is OURS
    assert best_match([OURS, replace(OURS, claim_id=ClaimId(2))], SAME) is None


def test_another_patients_claim_of_that_day_is_no_resend() -> None:
    # Two practices' files meet in one: the same number and day, another person, another charge.
    stranger = replace(SAME, charge_cents=9000, name_key="smith john")
    assert best_match([OURS], stranger, in_own_file=True) is None
    corrected_name = replace(SAME, name_key="rivera-lopez ana")
    assert best_match([OURS], corrected_name, in_own_file=True) is OURS


def test_a_claim_is_found_by_the_number_of_the_one_it_corrects():
    sought = replace(SAME, claim_number="other", payer_claim_number="NEW2", original_number="ICN1", name_key="")
    assert best_match([replace(OURS, payer_claim_number="ICN1")], sought) is not None


def test_candidates_are_ranked_by_what_agrees():
    near = replace(OURS, claim_id=ClaimId(2), claim_number="X", service_from=date(2026, 1, 7), charge_cents=1)
    strange = replace(
        near, claim_id=ClaimId(3), service_from=date(2024, 1, 7), name_key="someone else", procedures=frozenset()
    )
    ranked = ranked_candidates([strange, near, OURS], SAME)
    assert ranked[0].candidate.claim_id == OURS.claim_id
    assert ClaimId(3) not in [one.candidate.claim_id for one in ranked]
    assert "our claim number" in ranked[0].reasons
