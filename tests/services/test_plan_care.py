"""A plan that is kept, late, in default, taken up again: by the days, to the cent."""

from __future__ import annotations

from datetime import date

import pytest
from claim_reading import claim_id, one, sound
from intake_samples import answer, claim, claim_file, line, payment, remittance_file
from patient_accounts import TODAY, guarantor, make_owing, on, pay

from arcaller_desktop.base.progress import NoProgress
from arcaller_desktop.domain.plans import PlanTerms
from arcaller_desktop.services.mornings import begin_day
from arcaller_desktop.services.plan_care import (
    PlanNotChangedError,
    ReinstatePlan,
    RemindOfPlan,
    TakeNewVisitsIn,
    plan_in_force,
    plan_rows,
    reinstate_plan,
    remind_of_plan,
    take_new_visits_in,
)
from arcaller_desktop.services.plans import PrintAgreement, SetUpPlan, agreement_content, keep_agreement, set_up_plan
from arcaller_desktop.services.responsibility import ResetResponsibility, reset_responsibility
from arcaller_desktop.services.work import WeighAll

FIRST = date(2026, 4, 10)


@pytest.fixture
def planned(practice, load):
    """$100.01 in three: $33.33 on April 10, May 10, $33.35 on June 10."""
    make_owing(practice, load)
    terms = PlanTerms(total_cents=100_01, instalments=3, first_due_on=FIRST)
    set_up_plan(practice, SetUpPlan(guarantor_id=guarantor(practice), terms=terms))
    return practice


def morning(context, day: date):
    later = on(context, day)
    begin_day(later, WeighAll(), NoProgress())
    return later


def state(context) -> str:
    return one(context, "SELECT state FROM payment_plan ORDER BY id DESC")[0]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (FIRST, "active"),
        (date(2026, 4, 15), "active"),  # five days of grace, the fifth included
        (date(2026, 4, 16), "late"),
        (date(2026, 5, 9), "late"),
        (date(2026, 5, 10), "defaulted"),  # thirty days after the due date
        (date(2026, 5, 16), "defaulted"),
    ],
)
def test_late_and_default_come_on_their_days(planned, day, expected) -> None:
    later = morning(planned, day)
    assert state(planned) == expected
    assert (plan_in_force(later, guarantor(planned)) is None) is (expected == "defaulted")
    sound(later)


def test_a_payment_brings_a_late_plan_back_and_the_next_one_counts_anew(planned) -> None:
    later = morning(planned, date(2026, 4, 16))
    pay(later, 33_33)
    assert state(planned) == "active"
    # The second, of May 10, is late from May 16 on and thirty days late on June 9.
    assert state(morning(planned, date(2026, 5, 16))) == "late"
    assert state(morning(planned, date(2026, 6, 9))) == "defaulted"


def test_paid_off_it_is_completed_at_once(planned) -> None:
    pay(planned, 100_01)
    assert state(planned) == "completed"
    sound(planned)


def test_one_reinstatement_and_no_second(planned) -> None:
    broken = morning(planned, date(2026, 5, 20))
    row = plan_rows(broken)[0]
    assert (row.state.value, row.missed, row.overdue_cents, row.can_be_reinstated) == ("defaulted", 2, 66_66, True)
    for day in (date(2026, 5, 19), date(2026, 6, 20), date(2026, 5, 31)):
        with pytest.raises(PlanNotChangedError):
            reinstate_plan(broken, ReinstatePlan(plan_id=row.plan_id, first_due_on=day))
    reinstate_plan(broken, ReinstatePlan(plan_id=row.plan_id, first_due_on=date(2026, 6, 1)))
    assert state(planned) == "cured"
    assert [i.due_on for i in agreement_content(broken, row.plan_id).instalments] == [
        date(2026, 6, 1),
        date(2026, 7, 1),
        date(2026, 8, 1),
    ]
    assert agreement_content(broken, row.plan_id).agreement_number.endswith("-2")
    again = morning(planned, date(2026, 8, 1))
    assert state(planned) == "defaulted"
    assert not plan_rows(again)[0].can_be_reinstated
    with pytest.raises(PlanNotChangedError, match="once"):
        reinstate_plan(again, ReinstatePlan(plan_id=row.plan_id, first_due_on=date(2026, 8, 10)))
    sound(again)


def test_a_plan_in_default_can_give_way_to_a_new_one(planned) -> None:
    broken = morning(planned, date(2026, 5, 20))
    terms = PlanTerms(total_cents=100_01, instalments=2, first_due_on=date(2026, 6, 1))
    set_up_plan(broken, SetUpPlan(guarantor_id=guarantor(planned), terms=terms))
    assert planned.database.rows("SELECT state FROM payment_plan ORDER BY id") == [("cancelled",), ("active",)]
    assert len(plan_rows(broken)) == 1


def test_new_visits_are_taken_in_when_both_agree(planned, load) -> None:
    first = keep_agreement(planned, PrintAgreement(plan_id=plan_rows(planned)[0].plan_id), NoProgress())
    seen = date(2026, 2, 2)
    load(claim_file(claim("A3", ("99213", 70_00), seen=seen), control=7))
    said = answer(line("99213", 70_00, 0, ("PR", "1", 70_00), seen=seen), number="A3", icn="ICN3", service_from=seen)
    load(remittance_file(payment(said, trace="T9")))
    row = plan_rows(planned)[0]
    assert (row.new_visits_cents, row.total_cents) == (70_00, 100_01)
    take_new_visits_in(planned, TakeNewVisitsIn(plan_id=row.plan_id))
    content = agreement_content(planned, row.plan_id)
    # $70.00 in payments of $33.33: two whole ones and $3.34.
    assert [i.amount_cents for i in content.instalments] == [33_33, 33_33, 33_35, 33_33, 33_33, 3_34]
    assert content.instalments[3].due_on == date(2026, 7, 10)
    assert content.total_cents == 170_01
    assert content.disclosure
    second = keep_agreement(planned, PrintAgreement(plan_id=row.plan_id), NoProgress())
    assert second.document_id != first.document_id
    with pytest.raises(PlanNotChangedError):
        take_new_visits_in(planned, TakeNewVisitsIn(plan_id=row.plan_id))
    sound(planned)


def test_what_an_insurer_pays_later_lowers_the_last_payments(planned) -> None:
    reset_responsibility(
        planned, ResetResponsibility(claim_id=claim_id(planned), to_patient=False, reason="other insurance")
    )
    row = plan_rows(planned)[0]
    assert (row.left_cents, row.next_due_cents) == (85_01, 33_33)


def test_a_reminder_is_remembered_for_its_payment(planned) -> None:
    row = plan_rows(planned)[0]
    remind_of_plan(planned, RemindOfPlan(plan_id=row.plan_id, channel="letter"))
    assert plan_rows(planned)[0].reminded_on == TODAY
    pay(planned, 33_33)
    assert plan_rows(planned)[0].reminded_on is None
