"""Whose turn it is, set by a person: audited, even, and no trap for what the payer answers later."""

from __future__ import annotations

import json

import pytest
from claim_reading import claim_id, one, parts, sound
from intake_samples import answer, line, payment, remittance_file, taken_back
from patient_accounts import make_owing, pay

from arcaller_desktop.services.responsibility import ResetResponsibility, UnfitResetError, reset_responsibility


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def reset(context, number: str = "A2", *, to_patient: bool = False, reason: str = "other insurance found") -> None:
    reset_responsibility(
        context,
        ResetResponsibility(claim_id=claim_id(context, number), to_patient=to_patient, reason=reason),
    )


def test_to_the_insurer_and_back(owing) -> None:
    reset(owing)
    assert parts(owing, "A2") == (85_01, 0, 0, 0)
    said = json.loads(one(owing, "SELECT after FROM audit_event WHERE action = 'responsibility.reset'")[0])
    assert said["because"] == "other insurance found"
    with pytest.raises(UnfitResetError):
        reset(owing)
    reset(owing, to_patient=True, reason="they do not cover her")
    assert parts(owing, "A2") == (0, 0, 0, 85_01)
    sound(owing)


def test_only_what_is_left_moves_after_a_payment(owing) -> None:
    pay(owing, 35_00)
    reset(owing)
    assert parts(owing, "A2") == (65_01, 0, 0, 0)
    sound(owing)


def test_a_payer_that_takes_its_answer_back_finds_nothing_twice(owing, load) -> None:
    reset(owing, "A1")
    assert parts(owing) == (15_00, 0, 0, 0)
    first = answer(line("99213", 100_00, 85_00, ("PR", "2", 15_00)), line("85025", 40_00, 40_00))
    load(remittance_file(payment(taken_back(first), trace="T2")))
    assert parts(owing) == (140_00, 0, 0, 0)
    sound(owing)


def test_not_without_a_reason(owing) -> None:
    with pytest.raises(UnfitResetError):
        reset(owing, reason="  ")
    assert parts(owing, "A2") == (0, 0, 0, 85_01)
