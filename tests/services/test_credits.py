"""Credits on a real practice: found in the ledger, verified, refunded by two persons, applied, taken back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

import pytest
from intake_samples import ORDINARY, answer, claim, claim_file, line, payment, remittance_file, taken_back

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.credits import CreditCause, CreditState, CreditStep, Resolution, UnfitCreditStepError
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.ledger import Responsibility
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.check import check_practice
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.credits import (
    CreditMovedError,
    NothingToApplyError,
    ResolveUnapplied,
    SamePersonError,
    TakeCreditStep,
    credit_history,
    credit_report,
    credits_of_claim,
    resolve_unapplied,
    take_credit_step,
)
from arcaller_desktop.services.users import AddUser, add_user
from arcaller_desktop.storage.credits import CreditRow

TODAY = date(2026, 3, 12)
FIRST = answer(*ORDINARY)
AGAIN = answer(*ORDINARY, icn="ICN2")


@pytest.fixture
def twice(practice: Context, take_in: Callable[..., None]) -> Context:
    """The payer paid its $90.00 a second time."""
    take_in(claim_file(claim()), remittance_file(payment(FIRST)))
    take_in(remittance_file(payment(AGAIN, trace="T2", paid_on=date(2026, 2, 3))))
    return practice


def row_of(practice: Context) -> CreditRow:
    return credit_report(practice).credits[0]


def step(practice: Context, state: CreditState, **more: object) -> None:
    row = row_of(practice)
    taken = CreditStep(state=state, **more)  # type: ignore[arg-type]
    command = TakeCreditStep(claim_id=row.claim_id, owed_to=row.owed_to, amount_cents=row.amount_cents, step=taken)
    take_credit_step(practice, command)


def verify(practice: Context) -> None:
    step(practice, CreditState.VERIFIED, identified_on=date(2026, 3, 2), cause=CreditCause.DUPLICATE)


def test_a_second_payment_is_found_with_its_cause(twice: Context) -> None:
    row = row_of(twice)
    assert (row.owed_to, row.state, row.cause) == (
        Responsibility.PAYER1,
        CreditState.FOUND,
        CreditCause.DUPLICATE,
    )
    assert row.amount_cents == -twice.database.value("SELECT payer1_cents FROM claim")
    assert credit_report(twice).owed_cents == row.suggested_cents == 90_00
    assert credits_of_claim(twice, row.claim_id)[0] == row


def test_one_asks_and_another_releases(twice: Context) -> None:
    add_user(twice, AddUser(login="max", name="Max Manager", role="manager", password="a long enough password"))
    number = UserId(twice.database.value("SELECT id FROM user WHERE login = 'max'"))
    manager = dataclasses.replace(twice, user=dataclasses.replace(twice.user, id=number, role="manager"))
    verify(twice)
    step(twice, CreditState.REQUESTED, note="Letter of 03/02")
    with pytest.raises(SamePersonError):
        step(twice, CreditState.REFUNDED, reference="1001")
    with pytest.raises(UnfitCreditStepError):
        step(manager, CreditState.REFUNDED)
    poster = dataclasses.replace(manager, user=dataclasses.replace(manager.user, role="poster"))
    with pytest.raises(NotAllowedError):
        step(poster, CreditState.REFUNDED, reference="1001")
    owed = row_of(twice).suggested_cents
    credit = row_of(twice).amount_cents
    before = twice.database.value("SELECT paid_cents FROM claim")
    step(manager, CreditState.REFUNDED, reference="1001")
    assert owed == 90_00
    assert twice.database.value("SELECT payer1_cents FROM claim") == owed - credit
    assert twice.database.value("SELECT paid_cents FROM claim") == before - owed
    settled = credit_report(twice, settled=True).credits[0]
    assert (settled.state, settled.reference) == (CreditState.REFUNDED, "1001")
    assert settled.case_id is not None
    states = [one[2] for one in credit_history(twice, settled.case_id)]
    assert states == [CreditState.REFUNDED, CreditState.REQUESTED, CreditState.VERIFIED]
    assert check_practice(twice, NoProgress()).is_sound


def test_a_lone_admin_may_release_what_they_asked_for(twice: Context) -> None:
    verify(twice)
    step(twice, CreditState.REQUESTED)
    step(twice, CreditState.REFUNDED, reference="1001")
    assert credit_report(twice, settled=True).credits[0].amount_cents == 90_00


def test_the_clock_of_medicare(twice: Context) -> None:
    twice.database.execute("UPDATE payer SET payer_class = 'medicare'")
    assert row_of(twice).due_on is None
    verify(twice)
    assert row_of(twice).due_on == date(2026, 5, 1)
    later = dataclasses.replace(twice, clock=type(twice.clock)(date(2026, 5, 2)))  # type: ignore[call-arg]
    assert credit_report(later).late == 1


def test_the_payer_takes_it_back_by_itself(twice: Context, load: Callable[..., object]) -> None:
    verify(twice)
    load(remittance_file(payment(taken_back(AGAIN), trace="T3", paid_on=date(2026, 3, 1), amount_cents=-90_00)))
    report = credit_report(twice)
    assert report.credits == ()
    assert credit_report(twice, settled=True).credits[0].state is CreditState.TAKEN_BACK


def test_the_payer_takes_it_from_another_payment(twice: Context) -> None:
    verify(twice)
    step(twice, CreditState.TAKEN_BACK, reference="EFT 88 of 03/01")
    assert credit_report(twice, settled=True).credits[0].amount_cents == 90_00
    assert check_practice(twice, NoProgress()).is_sound


def test_a_credit_moves_to_the_part_that_owes(practice: Context, take_in: Callable[..., None]) -> None:
    # Paid in full although $20.00 were said to be the patient's.
    wrong = answer(
        line("99213", 100_00, 100_00, ("CO", "45", 0), ("PR", "2", 0)),
        line("85025", 40_00, 40_00),
    )
    again = answer(line("99213", 100_00, 0, ("PR", "1", 20_00), ("CO", "45", 80_00)), icn="ICN2")
    take_in(claim_file(claim()), remittance_file(payment(wrong)))
    take_in(remittance_file(payment(again, trace="T2", paid_on=date(2026, 2, 3))))
    row = row_of(practice)
    assert row.amount_cents == 100_00
    step(practice, CreditState.VERIFIED, identified_on=TODAY, cause=CreditCause.ELSEWHERE_ON_CLAIM)
    step(practice, CreditState.APPLIED)
    assert practice.database.value("SELECT patient_cents FROM claim") == 0
    assert row_of(practice).amount_cents == 80_00
    step(practice, CreditState.VERIFIED, identified_on=TODAY, cause=CreditCause.DUPLICATE)
    with pytest.raises(NothingToApplyError):
        step(practice, CreditState.APPLIED)
    assert check_practice(practice, NoProgress()).is_sound


def test_what_was_not_seen_is_not_settled(twice: Context) -> None:
    row = row_of(twice)
    taken = CreditStep(state=CreditState.DISMISSED, note="x")
    stale = TakeCreditStep(claim_id=row.claim_id, owed_to=row.owed_to, amount_cents=row.amount_cents - 1, step=taken)
    with pytest.raises(CreditMovedError):
        take_credit_step(twice, stale)
    step(twice, CreditState.DISMISSED, note="Contract lets us keep it.")
    assert credit_report(twice).credits == ()
    assert [one.state for one in credit_report(twice, settled=True).credits] == [CreditState.DISMISSED]


def test_money_without_a_claim(practice: Context, take_in: Callable[..., None]) -> None:
    plb = (("L6", "", -1_50), ("FB", "", -10_00))
    take_in(claim_file(claim()), remittance_file(payment(FIRST, plb=plb)))
    report = credit_report(practice)
    assert sorted((row.code, row.amount_cents) for row in report.unapplied) == [("FB", 10_00), ("L6", 1_50)]
    assert report.unapplied_cents == 11_50
    interest = next(row for row in report.unapplied if row.code == "L6")
    with pytest.raises(UnfitCreditStepError):
        resolve_unapplied(practice, ResolveUnapplied(row=interest, resolution=Resolution.OTHER))
    resolve_unapplied(practice, ResolveUnapplied(row=interest, resolution=Resolution.INTEREST_INCOME))
    assert [row.code for row in credit_report(practice).unapplied] == ["FB"]
    take_in(remittance_file(payment(AGAIN, trace="T2", paid_on=date(2026, 2, 3), plb=(("FB", "", 10_00),))))
    assert credit_report(practice).unapplied == ()
    settled = credit_report(practice, settled=True).unapplied
    assert {row.resolution for row in settled} == {Resolution.CLEARED, Resolution.INTEREST_INCOME}
    done = next(row for row in settled if row.code == "L6")
    resolve_unapplied(practice, ResolveUnapplied(row=done, resolution=None))
    assert [row.code for row in credit_report(practice).unapplied] == ["L6"]


def test_a_held_payment_is_money_without_a_claim(practice: Context, load: Callable[..., object]) -> None:
    load(claim_file(claim()), remittance_file(payment(FIRST, amount_cents=95_00)))
    assert [(row.kind.value, row.amount_cents) for row in credit_report(practice).unapplied] == [
        ("Payment held", 95_00)
    ]


def test_no_more_goes_back_than_was_paid(twice: Context) -> None:
    verify(twice)
    row = row_of(twice)
    asks = CreditStep(state=CreditState.REQUESTED)
    for cents in (0, row.refundable_cents + 1):
        command = TakeCreditStep(
            claim_id=row.claim_id, owed_to=row.owed_to, amount_cents=row.amount_cents, step=asks, give_cents=cents
        )
        with pytest.raises(UnfitCreditStepError):
            take_credit_step(twice, command)
    part = TakeCreditStep(
        claim_id=row.claim_id, owed_to=row.owed_to, amount_cents=row.amount_cents, step=asks, give_cents=30_00
    )
    take_credit_step(twice, part)
    assert row_of(twice).suggested_cents == 30_00
