"""What a payer's past teaches, worked by hand."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.domain.history import Answered, PayerHistory, chances_by_age, day_by_which
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, Submission
from arcaller_desktop.domain.work import claim_cadence

AGES = (30, 60, 90, 99999)


def test_a_claim_counts_in_every_class_it_waited_in() -> None:
    answers = (
        Answered(age_days=20, cases=10, paid=9),
        Answered(age_days=60, cases=6, paid=3),
        Answered(age_days=75, cases=4, paid=0),
    )
    # of 20 claims new once, 12 were paid; 10 came past day 30, 3 of them were paid; 4 past day 60, none
    assert chances_by_age(answers, AGES) == ((30, 20, 12), (60, 10, 3), (90, 4, 0), (99999, 0, 0))


def test_few_cases_leave_the_seed_and_many_move_it() -> None:
    history = PayerHistory(chances=((30, 20, 12), (60, 10, 3), (90, 4, 0)))
    learnt = history.chance(25, 95)
    # (100 × 12 + 20 × 95) / (20 + 20)
    assert (learnt.value, learnt.cases, learnt.seed) == (78, 20, 95)
    assert history.chance(45, 90).value == 70  # (300 + 1800) / 30
    assert (history.chance(80, 80).value, history.chance(80, 80).cases) == (80, 0)  # four cases say nothing
    assert history.chance(400, 8).value == 8


def test_the_usual_time_is_when_four_of_five_had_answered() -> None:
    days = [(10, 4), (20, 4), (40, 1), (90, 1)]
    assert (day_by_which(days, 0.5), day_by_which(days, 0.8)) == (20, 20)
    history = PayerHistory(cases=10, typical_days=20, slow_days=20)
    # (10 × 20 + 20 × 25) / 30 = 23.3
    assert history.usual_days(25).value == 23
    assert PayerHistory(cases=9, slow_days=2).usual_days(25).value == 25
    assert day_by_which([], 0.8) == 0


def test_the_card_goes_before_what_was_learned() -> None:
    facts = {
        "payer1_cents": 100,
        "payer_class": PayerClass.COMMERCIAL,
        "submission": Submission.ACCEPTED,
        "adjudication": Adjudication.NONE,
        "last_billed_on": date(2026, 1, 5),
    }
    history = PayerHistory(cases=200, typical_days=10, slow_days=14)
    assert claim_cadence(ClaimFacts(**facts), 1).first_days == 25
    assert claim_cadence(ClaimFacts(**facts, history=history), 1).first_days == 15  # (200 × 14 + 20 × 25) / 220
    assert claim_cadence(ClaimFacts(**facts, history=history, usual_days=40), 1).first_days == 40
