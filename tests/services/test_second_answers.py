"""A payer answers twice without taking the first answer back, or is asked again: no share counts twice or too early."""

from __future__ import annotations

import dataclasses
import itertools
from datetime import date, timedelta

import pytest
from claim_reading import claim_id, parts, sound
from intake_samples import (
    BIRCH,
    MEDIGAP,
    ORDINARY,
    SUPPLEMENT,
    answer,
    claim,
    claim_file,
    line,
    payment,
    remittance_file,
    taken_back,
)

from arcaller_desktop.domain.calls import Answer, CallRecord, Touch
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.services.calls import SaveTouch, save_touch
from arcaller_desktop.services.claim_holds import ReleaseHold, held_claims, release_hold
from arcaller_desktop.services.credits import credit_report
from arcaller_desktop.services.waiting import WaitingQuery, waiting_order, waiting_rows

LATER = date(2026, 2, 20)
BETTER = (
    line("99213", 100_00, 70_00, ("CO", "45", 25_00), ("PR", "2", 5_00)),
    line("85025", 40_00, 30_00, ("CO", "45", 10_00)),
)
"""The second look: $10.00 more paid, $5.00 coinsurance."""
FIRST = answer(*ORDINARY)
SECOND = answer(*BETTER, icn="ICN2")
ONE = remittance_file(payment(FIRST))
TWO = remittance_file(payment(SECOND, trace="T2", paid_on=LATER))
BACK = remittance_file(payment(taken_back(FIRST), trace="T3", paid_on=date(2026, 3, 1)))


def asked(practice, outcome: Outcome) -> None:
    touch = Touch(
        call=CallRecord(channel=Channel.PHONE, rep_name="Dana R", reference="REF77"),
        outcome=outcome,
        answers=(Answer(question="Where is the appeal?", answer="looked at"),),
        note="asked about it",
        next_action=Action.CALL_PAYER,
        next_action_on=practice.clock.today() + timedelta(days=7),
        owner_id=practice.user.id,
    )
    save_touch(practice, SaveTouch(claim_id=claim_id(practice), touch=touch))


@pytest.mark.parametrize("files", list(itertools.permutations([claim_file(claim()), ONE, TWO])))
def test_a_second_answer_moves_its_payment_alone(practice, load, files) -> None:
    load(*files)
    assert parts(practice) == (-100_00, 0, 0, 15_00)
    (held,) = held_claims(practice)
    assert (held.codes, held.paid_cents) == (("second answer, first not taken back",), 100_00)
    (item,) = waiting_rows(practice, waiting_order(practice, WaitingQuery())).values()
    assert "one of the two may count" in item.reason
    sound(practice)


def test_the_one_a_person_chooses_counts_instead(practice, load) -> None:
    load(claim_file(claim()), ONE, TWO)
    release_hold(practice, ReleaseHold(hold_id=held_claims(practice)[0].hold_id))
    assert parts(practice) == (-90_00, 0, 0, 5_00)
    (held,) = held_claims(practice)
    assert held.paid_cents == 90_00
    release_hold(practice, ReleaseHold(hold_id=held.hold_id))
    assert parts(practice) == (-100_00, 0, 0, 15_00)
    sound(practice)


@pytest.mark.parametrize("files", list(itertools.permutations([ONE, TWO, BACK])))
def test_a_reversal_settles_it_by_itself(practice, load, files) -> None:
    load(claim_file(claim()), *files)
    assert parts(practice) == (0, 0, 0, 5_00)
    assert not held_claims(practice)
    sound(practice)


def test_answers_to_parts_of_a_claim_all_count(practice, load) -> None:
    one, other = (answer(said, icn=f"P{said.procedure}") for said in ORDINARY)
    load(claim_file(claim()), remittance_file(payment(one)), remittance_file(payment(other, trace="T2")))
    assert parts(practice) == (0, 0, 0, 15_00)
    assert not held_claims(practice)


def test_a_second_answer_of_the_second_payer(practice, load) -> None:
    said = [
        remittance_file(payment(answer(*SUPPLEMENT, status="2", icn=f"S{n}"), trace=f"S{n}", payer=BIRCH, paid_on=day))
        for n, day in enumerate((date(2026, 2, 10), LATER))
    ]
    for files in (said, said[::-1]):
        load(*files)
    load(claim_file(claim(other_coverages=(MEDIGAP,))), ONE)
    assert parts(practice)[3] == 0
    sound(practice)


@pytest.mark.parametrize("outcome", [Outcome.APPEAL_UPHELD, Outcome.APPEAL_WON])
def test_the_patient_waits_for_an_appeal(practice, load, outcome) -> None:
    load(claim_file(claim()), ONE)
    asked(practice, Outcome.APPEAL_OPEN)
    assert parts(practice) == (15_00, 0, 0, 0)
    asked(practice, outcome)
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


def test_an_answer_of_before_the_appeal_waits_too_and_a_later_one_ends_it(practice, load) -> None:
    load(claim_file(claim()))
    asked(practice, Outcome.APPEAL_OPEN)
    load(ONE)
    assert parts(practice) == (15_00, 0, 0, 0)
    day = practice.clock.today()
    decided = dataclasses.replace(FIRST, payer_claim_number="ICN9")
    load(
        remittance_file(payment(taken_back(FIRST), trace="T8", paid_on=day)),
        remittance_file(payment(decided, trace="T9", paid_on=day + timedelta(days=1))),
    )
    assert parts(practice) == (0, 0, 0, 15_00)
    sound(practice)


def test_interest_for_a_named_claim_stays_in_the_list_of_money_without_a_claim(practice, load) -> None:
    said = dataclasses.replace(FIRST, interest_cents=1_50)
    load(claim_file(claim()), remittance_file(payment(said, plb=(("L6", "ICN1", -1_50),))))
    report = credit_report(practice)
    assert [(row.code, row.amount_cents) for row in report.unapplied] == [("L6", 1_50)]
    payment_cents = practice.database.value("SELECT sum(amount_cents) FROM payment")
    posted = practice.database.value("SELECT sum(paid_cents) FROM claim")
    assert payment_cents == posted + report.unapplied_cents


def test_a_claim_sent_on_to_a_payer_we_do_not_know_is_not_billed_to_the_patient(practice, load) -> None:
    sent_on = remittance_file(payment(dataclasses.replace(FIRST, remarks=("MA18",))))
    account = [load(claim_file(claim())), load(sent_on)][-1]
    assert parts(practice) == (15_00, 0, 0, 0)
    assert "NOBODY_TO_BILL" in {problem.code for problem in account.problems}
    assert practice.database.value("SELECT count(*) FROM work_item WHERE claim_id = ?", (claim_id(practice),))
    sound(practice)


def test_the_next_payer_named_later_gets_what_was_sent_on(practice, load) -> None:
    sent_on = remittance_file(payment(dataclasses.replace(FIRST, remarks=("MA18",))))
    load(sent_on, claim_file(claim(other_coverages=(MEDIGAP,))))
    assert parts(practice) == (0, 15_00, 0, 0)
    sound(practice)
