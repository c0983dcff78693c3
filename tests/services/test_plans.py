"""Payment plans: agreed to the cent over what is owed now, and kept as they were signed."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, count, one, sound
from intake_samples import BIRCH, SUPPLEMENT, answer, claim, claim_file, line, payment, remittance_file

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.card_numbers import CardNumberError
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.services.plans import (
    AgreementUnsoundError,
    CancelPlan,
    NoPlanPossibleError,
    PlanNotEndedError,
    PlanRefusedError,
    PlanUnknownError,
    PrintAgreement,
    SetUpPlan,
    agreement_content,
    cancel_plan,
    keep_agreement,
    plan_view,
    preview_plan,
    propose_plan,
    set_up_plan,
)

FIRST = date(2026, 4, 10)
LATER = date(2026, 2, 3)


@pytest.fixture
def owing(practice, load):
    """$100.01 are Ana's: $15.00 of the first visit, $85.01 of the second."""
    first = answer(line("99213", 100_00, 85_00, ("PR", "2", 15_00)), line("85025", 40_00, 40_00))
    load(claim_file(claim(), claim("A2", ("99215", 185_01), seen=date(2026, 1, 9))))
    second = answer(
        line("99215", 185_01, 100_00, ("PR", "1", 85_01), seen=date(2026, 1, 9)),
        number="A2",
        icn="ICN2",
        service_from=date(2026, 1, 9),
    )
    load(remittance_file(payment(first, second)))
    return practice


def guarantor(context):
    return context.database.value("SELECT id FROM guarantor")


def agree(context, **more):
    terms = PlanTerms(**({"total_cents": 100_01, "instalments": 3, "first_due_on": FIRST} | more))
    return set_up_plan(context, SetUpPlan(guarantor_id=guarantor(context), terms=terms))


def test_no_cent_is_lost(owing) -> None:
    plan = agree(owing)
    view = plan_view(owing, claim_id(owing))
    assert max(i.amount_cents for i in view.instalments) - min(i.amount_cents for i in view.instalments) <= 2
    assert sum(i.amount_cents for i in view.instalments) == view.total_cents == 100_01
    assert (view.plan_id, view.can_set_up) == (plan.plan_id, False)
    assert one(owing, "SELECT sum(amount_cents), count(*) FROM plan_claim") == (100_01, 2)
    sound(owing)


@pytest.mark.parametrize(("today", "state"), [(date(2026, 4, 9), "next"), (FIRST, "due"), (date(2026, 6, 1), "late")])
def test_an_instalment_is_due_from_its_day_on(owing, today, state) -> None:
    agree(owing)
    view = plan_view(dataclasses.replace(owing, clock=FixedClock(today)), claim_id(owing))
    assert view.instalments[0].state == state
    assert view.instalments[2].state == "planned"


def test_terms_are_proposed_over_the_whole_balance(owing) -> None:
    proposal = propose_plan(owing, guarantor(owing))
    assert proposal.terms.total_cents == 100_01
    assert sum(i.amount_cents for i in proposal.instalments) == 100_01
    assert not any(lack.blocks for lack in proposal.lacks)


def test_a_balance_that_changed_meanwhile_is_refused(owing) -> None:
    with pytest.raises(PlanRefusedError) as caught:
        agree(owing, total_cents=99_00)
    assert "total_cents" in [lack.field for lack in caught.value.lacks]
    assert count(owing, "payment_plan") == 0


def test_more_than_four_instalments_warn_and_do_not_block(practice, load) -> None:
    said = answer(line("99213", 500_00, 0, ("PR", "1", 500_00)))
    load(claim_file(claim("A1", ("99213", 500_00))), remittance_file(payment(said)))
    five = PlanTerms(total_cents=500_00, instalments=5, first_due_on=FIRST)
    assert any("Regulation Z" in lack.message and not lack.blocks for lack in preview_plan(practice, five).lacks)
    four = dataclasses.replace(five, instalments=4)
    assert preview_plan(practice, four).lacks == ()
    plan = set_up_plan(practice, SetUpPlan(guarantor_id=guarantor(practice), terms=five))
    assert agreement_content(practice, plan.plan_id).disclosure is True


def test_one_plan_at_a_time_and_none_without_a_balance(owing, practice, load) -> None:
    plan = agree(owing)
    with pytest.raises(NoPlanPossibleError):
        agree(owing)
    with pytest.raises(NoPlanPossibleError):
        propose_plan(owing, guarantor(owing))
    with pytest.raises(PlanNotEndedError):
        cancel_plan(owing, CancelPlan(plan_id=plan.plan_id, because="  "))
    with pytest.raises(CardNumberError):
        cancel_plan(owing, CancelPlan(plan_id=plan.plan_id, because="paid with 4111 1111 1111 1111"))
    cancel_plan(owing, CancelPlan(plan_id=plan.plan_id, because="paid in full at the desk"))
    with pytest.raises(PlanUnknownError):
        cancel_plan(owing, CancelPlan(plan_id=plan.plan_id, because="again"))
    assert agree(owing).plan_id != plan.plan_id


def test_the_agreement_is_kept_once_and_stays_what_was_signed(owing, load) -> None:
    plan = agree(owing)
    first = keep_agreement(owing, PrintAgreement(plan_id=plan.plan_id), NoProgress())
    owing.database.execute("UPDATE guarantor SET address_line1 = '1 New St'")
    again = keep_agreement(owing, PrintAgreement(plan_id=plan.plan_id), NoProgress())
    assert (again.pdf, again.document_id, again.differs) == (first.pdf, first.document_id, False)
    assert count(owing, "document") == 1
    with pytest.raises(PlanUnknownError):
        keep_agreement(owing, PrintAgreement(plan_id=99), NoProgress())


def test_an_agreement_whose_figures_do_not_hold_is_not_printed(owing) -> None:
    plan = agree(owing)
    owing.database.execute("UPDATE instalment SET amount_cents = amount_cents + 1 WHERE number = 1")
    with pytest.raises(AgreementUnsoundError, match="add to"):
        keep_agreement(owing, PrintAgreement(plan_id=plan.plan_id), NoProgress())
    assert count(owing, "document") == 0


def test_the_agreement_names_a_visit_that_was_settled_since(owing, load) -> None:
    plan = agree(owing)
    load(
        remittance_file(
            payment(answer(*SUPPLEMENT, status="2", icn="B1"), payer=BIRCH, trace="B1", paid_on=date(2026, 3, 20))
        )
    )
    assert one(owing, "SELECT is_open FROM claim WHERE claim_number = 'A1'") == (0,)
    said = agreement_content(owing, plan.plan_id)
    assert sum(balance.amount_cents for balance in said.balances) == 100_01
