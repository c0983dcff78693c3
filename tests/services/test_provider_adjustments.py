"""Money outside claims: what it means, which claim it hangs on, what is still to come."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claim_id, one, parts, sound
from intake_samples import (
    BIRCH,
    MEDIGAP,
    ORDINARY,
    PAID_IN_FULL,
    answer,
    claim,
    claim_file,
    line,
    payment,
    remittance_file,
    taken_back,
)

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.provider_adjustments import AdjustmentKind, still_to_come
from arcaller_desktop.domain.submissions import Organisation
from arcaller_desktop.services.provider_adjustments import open_forwards, provider_adjustments
from arcaller_desktop.services.tables import load_tables

LATER, LAST = date(2026, 2, 3), date(2026, 2, 17)


@pytest.mark.parametrize(
    ("amounts", "left"),
    [((), 0), ((-50_00,), 50_00), ((-50_00, 50_00), 0), ((-50_00, 20_00), 30_00), ((50_00,), 0), ((50_00, -50_00), 0)],
)
def test_what_was_announced_and_not_settled_is_still_to_come(amounts: tuple[Money, ...], left: Money) -> None:
    assert still_to_come(amounts) == left


@pytest.mark.parametrize(
    ("code", "cents", "words"),
    [
        ("WO", 90_00, "Overpayment taken back: kept back from this payment for a claim the payer takes back"),
        ("FB", -5_00, "Balance carried forward: carried to a later remittance"),
        ("FB", 5_00, "Balance carried forward: brought in from an earlier remittance"),
        ("L6", -1_00, "Interest: interest paid for paying late"),
        ("72", -9_00, "Our refund was received: our refund is acknowledged; no cash moves"),
        ("ZZ", 1_00, "Code ZZ, not in our table: kept back from this payment"),
    ],
)
def test_code_and_sign_say_what_it_means(code: str, cents: Money, words: str) -> None:
    assert load_tables().provider_adjustments.find(code).words(cents) == words


def test_a_take_back_whose_money_is_kept_later_is_open_until_then(practice, load) -> None:
    paid = answer(*PAID_IN_FULL)
    load(claim_file(claim()), remittance_file(payment(paid)))
    # Taken back now, kept back later: the cheque stays whole.
    load(remittance_file(payment(taken_back(paid), trace="T2", paid_on=LATER, plb=(("WO", "ICN1", -140_00),))))
    (view,) = provider_adjustments(practice)
    assert (view.kind, view.effect_cents, view.open_cents) == (AdjustmentKind.RECOVERY, 140_00, 140_00)
    assert view.stored.claim_id == claim_id(practice)
    assert [(one.payer.casefold(), one.open_cents) for one in open_forwards(practice)] == [("alder health", 140_00)]
    assert parts(practice) == (140_00, 0, 0, 0)
    other = answer(line("99213", 200_00, 200_00), number="A9", icn="ICN9")
    load(remittance_file(payment(other, trace="T3", paid_on=LAST, plb=(("WO", "ICN1 A1", 140_00),))))
    assert open_forwards(practice) == ()
    assert [view.open_cents for view in provider_adjustments(practice)] == [0, 0]
    assert {view.stored.claim_id for view in provider_adjustments(practice)} == {claim_id(practice)}
    sound(practice)


def test_a_payment_below_zero_is_carried_from_one_remittance_to_the_next(practice, load) -> None:
    paid = answer(*PAID_IN_FULL)
    load(claim_file(claim()), remittance_file(payment(paid)))
    zero = payment(taken_back(paid), trace="T2", paid_on=LATER, plb=(("FB", "CARRIED", -140_00),))
    assert zero.amount_cents == 0
    load(remittance_file(zero))
    assert open_forwards(practice)[0].open_cents == 140_00
    other = answer(line("99213", 200_00, 200_00), number="A9", icn="ICN9")
    load(remittance_file(payment(other, trace="T3", paid_on=LAST, plb=(("FB", "BROUGHT", 140_00),))))
    assert open_forwards(practice) == ()
    sound(practice)


def test_interest_and_fees_are_told_and_change_no_claim(practice, load) -> None:
    load(claim_file(claim()))
    load(remittance_file(payment(answer(*ORDINARY), plb=(("L6", "", -2_50), ("AH", "", 1_00)))))
    assert parts(practice) == (0, 0, 0, 15_00)
    assert {view.stored.code: view.effect_cents for view in provider_adjustments(practice)} == {
        "L6": 2_50, "AH": -1_00,
    }  # fmt: skip


# --- sent on by the payer itself


def test_a_claim_sent_on_waits_for_the_payer_named(practice, load) -> None:
    load(claim_file(claim()))
    said = answer(*ORDINARY, status="19", crossover_payer=Organisation(name="BIRCH SUPPLEMENT", identifier="70001"))
    load(remittance_file(payment(said, paid_on=date(2026, 3, 5))))
    assert parts(practice) == (0, 15_00, 0, 0)
    assert one(practice, "SELECT status FROM claim") == ("waiting",)
    second = answer(
        line("99213", 100_00, 15_00, ("OA", "23", 85_00)), line("85025", 40_00, 0, ("OA", "23", 40_00)),
        status="2", icn="B1",
    )  # fmt: skip
    load(remittance_file(payment(second, payer=BIRCH, trace="S1", paid_on=date(2026, 3, 10))))
    assert parts(practice) == (0, 0, 0, 0)
    sound(practice)


@pytest.mark.parametrize("remark", ["MA18", "N89", "MA07"])
def test_a_remark_says_so_too(practice, load, remark: str) -> None:
    load(claim_file(claim(other_coverages=(MEDIGAP,))))
    load(remittance_file(payment(answer(*ORDINARY, remarks=(remark,)), paid_on=date(2026, 3, 5))))
    assert one(practice, "SELECT was_forwarded FROM remittance_claim") == (1,)
    assert one(practice, "SELECT status FROM claim") == ("waiting",)


def test_what_the_patient_had_paid_is_noted(practice, load) -> None:
    load(claim_file(claim()))
    load(remittance_file(payment(answer(*ORDINARY, patient_paid_cents=15_00))))
    assert one(practice, "SELECT patient_paid_cents FROM remittance_claim") == (15_00,)
