from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.deadlines import (
    Deadline,
    DeadlineAction,
    DeadlineFacts,
    DeadlineRules,
    deadline_for,
    missed_limit,
    nearest,
    own_limit,
    parse_deadlines,
)
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payers import PayerCard, PayerClass

from .conftest import rules_text

SERVICE = date(2026, 1, 5)
REMIT = date(2026, 2, 10)
FACTS = DeadlineFacts(
    service_from=SERVICE,
    service_to=SERVICE,
    remit=REMIT,
    letter=REMIT,
    decision=REMIT,
    primary_remit=REMIT,
    accepted=SERVICE,
    initial_bill=REMIT,
    identified=REMIT,
    negotiation_end=REMIT,
    premium_due=REMIT,
)


def test_every_rule_is_complete(deadline_rules: DeadlineRules):
    rules = list(deadline_rules.by_class.values())
    assert len({rule.rule_id for rule in rules}) == len(rules) == 72
    for rule in rules:
        found = deadline_for(deadline_rules, rule.payer_class or PayerClass.COMMERCIAL, rule.action, FACTS)
        assert found is not None, rule.rule_id
        assert found.safe_on <= found.legal_on, rule.rule_id
        assert found.starts_on <= found.safe_on, rule.rule_id
        assert rule.action.label


# Worked by hand: payer class, action, safe date, last legal date, assumed
BY_HAND = [
    # one calendar year; January 5, 2027 is a Tuesday
    (PayerClass.MEDICARE, DeadlineAction.INITIAL_CLAIM, date(2027, 1, 5), date(2027, 1, 5), False),
    (PayerClass.MEDICARE, DeadlineAction.SECONDARY_CLAIM, date(2027, 1, 5), date(2027, 1, 5), False),
    # 120 days from the notice of February 10; 5 days of mail give June 15
    (PayerClass.MEDICARE, DeadlineAction.APPEAL_1, date(2026, 6, 10), date(2026, 6, 15), False),
    (PayerClass.MEDICARE, DeadlineAction.APPEAL_2, date(2026, 8, 9), date(2026, 8, 14), False),
    (PayerClass.MEDICARE, DeadlineAction.APPEAL_3, date(2026, 4, 11), date(2026, 4, 16), False),
    (PayerClass.MEDICARE, DeadlineAction.REOPENING, date(2027, 2, 10), date(2027, 2, 10), False),
    (PayerClass.MEDICARE, DeadlineAction.RECORDS, date(2026, 3, 27), date(2026, 3, 27), False),
    (PayerClass.MEDICARE_ADVANTAGE, DeadlineAction.APPEAL_1, date(2026, 4, 11), date(2026, 4, 16), True),
    (PayerClass.MEDICAID, DeadlineAction.INITIAL_CLAIM, date(2026, 4, 5), date(2027, 1, 5), True),
    (PayerClass.COMMERCIAL, DeadlineAction.INITIAL_CLAIM, date(2026, 4, 5), date(2026, 7, 4), True),
    (PayerClass.COMMERCIAL, DeadlineAction.DISPUTE, date(2026, 4, 11), date(2026, 8, 9), True),
    (PayerClass.COMMERCIAL, DeadlineAction.SECONDARY_CLAIM, date(2026, 4, 11), date(2026, 8, 9), True),
    (PayerClass.FEHB, DeadlineAction.INITIAL_CLAIM, date(2027, 12, 31), date(2027, 12, 31), False),
    (PayerClass.TRICARE, DeadlineAction.DISPUTE, date(2026, 5, 11), date(2026, 5, 11), False),
    (PayerClass.VA, DeadlineAction.INITIAL_CLAIM, date(2026, 7, 4), date(2026, 7, 4), False),
    # a class without a rule of its own: the strictest, flagged
    (PayerClass.WORKERS_COMP, DeadlineAction.APPEAL_1, date(2026, 3, 12), date(2026, 6, 10), True),
    (PayerClass.LIABILITY, DeadlineAction.INITIAL_CLAIM, date(2026, 4, 5), date(2026, 7, 4), True),
    (PayerClass.UNKNOWN, DeadlineAction.INITIAL_CLAIM, date(2026, 4, 5), date(2026, 7, 4), True),
    # open negotiation: February 10 is business day 1, Washington's birthday (16th) is none: day 30 is March 24
    (PayerClass.COMMERCIAL, DeadlineAction.NEGOTIATION, date(2026, 3, 24), date(2026, 3, 24), False),
    # 4 business days after February 10: 11, 12, 13, 17 (the 16th is a holiday)
    (PayerClass.COMMERCIAL, DeadlineAction.IDR_START, date(2026, 2, 17), date(2026, 2, 17), False),
]


@pytest.mark.parametrize(("payer_class", "action", "expected"), [(*row[:2], row[2:]) for row in BY_HAND])
def test_deadlines_worked_by_hand(
    deadline_rules: DeadlineRules,
    payer_class: PayerClass,
    action: DeadlineAction,
    expected: tuple[date, date, bool],
):
    found = deadline_for(deadline_rules, payer_class, action, FACTS)
    assert found is not None
    assert (found.safe_on, found.legal_on, found.assumed) == expected
    assert found.source
    assert found.rule_id


@pytest.mark.parametrize(
    ("service", "last"),
    [
        (date(2024, 2, 29), date(2025, 2, 28)),  # a leap day
        (date(2025, 3, 14), date(2026, 3, 16)),  # a Saturday rolls to Monday
        (date(2025, 7, 3), date(2026, 7, 6)),  # Friday July 3 keeps the Fourth, then the weekend
        (date(2025, 12, 25), date(2026, 12, 28)),  # Christmas on a Friday
    ],
)
def test_medicares_year_rolls_to_the_next_working_day(deadline_rules: DeadlineRules, service: date, last: date):
    found = deadline_for(
        deadline_rules, PayerClass.MEDICARE, DeadlineAction.INITIAL_CLAIM, DeadlineFacts(service_from=service)
    )
    assert found is not None
    assert found.legal_on == last
    assert found.safe_on <= last


def test_other_payers_do_not_roll(deadline_rules: DeadlineRules):
    # 180 days from January 5 is Saturday, July 4
    found = deadline_for(deadline_rules, PayerClass.VA, DeadlineAction.INITIAL_CLAIM, FACTS)
    assert found is not None
    assert found.legal_on.weekday() == 5


def test_a_proven_receipt_beats_the_presumed_one(deadline_rules: DeadlineRules):
    facts = DeadlineFacts(remit=REMIT, received_on=date(2026, 2, 12))
    found = deadline_for(deadline_rules, PayerClass.MEDICARE, DeadlineAction.APPEAL_1, facts)
    assert found is not None
    assert found.legal_on == date(2026, 6, 12)
    assert found.safe_on == date(2026, 6, 10)


def test_the_payers_card_wins_and_is_not_assumed(deadline_rules: DeadlineRules):
    found = deadline_for(deadline_rules, PayerClass.COMMERCIAL, DeadlineAction.INITIAL_CLAIM, FACTS, override_days=120)
    assert found is not None
    assert found.safe_on == found.legal_on == date(2026, 5, 5)
    assert not found.assumed
    assert found.source == "payer card"


def test_the_card_names_its_limits():
    card = PayerCard(
        payer_id=PayerId(1), name="X", filing_days=90, corrected_days=180, appeal_days=60, second_appeal_days=30
    )
    wanted = {
        DeadlineAction.INITIAL_CLAIM: 90,
        DeadlineAction.CORRECTED_CLAIM: 180,
        DeadlineAction.APPEAL_1: 60,
        DeadlineAction.DISPUTE: 60,
        DeadlineAction.APPEAL_2: 30,
    }
    assert {action: days for action in DeadlineAction if (days := own_limit(card, action)) is not None} == wanted


def test_without_the_day_it_counts_from_there_is_no_deadline(deadline_rules: DeadlineRules):
    nothing = DeadlineFacts()
    assert deadline_for(deadline_rules, PayerClass.MEDICARE, DeadlineAction.APPEAL_1, nothing) is None
    assert deadline_for(deadline_rules, PayerClass.SELF_PAY, DeadlineAction.INITIAL_CLAIM, FACTS) is None


def a_deadline(safe_on: date, legal_on: date | None = None) -> Deadline:
    return Deadline(
        action=DeadlineAction.APPEAL_1,
        rule_id="x",
        starts_on=date(2026, 1, 1),
        safe_on=safe_on,
        legal_on=legal_on or safe_on,
        assumed=False,
        source="x",
    )


@pytest.mark.parametrize(
    ("left", "step"),
    [(31, None), (30, 30), (15, 30), (14, 14), (8, 14), (7, 7), (4, 7), (3, 3), (0, 3), (-1, 0)],
)
def test_warnings_at_30_14_7_and_3_days(left: int, step: int | None):
    today = date(2026, 3, 12)
    assert a_deadline(today + timedelta(days=left)).warning(today) == step


def test_the_last_day_itself_has_not_lapsed():
    deadline = a_deadline(date(2026, 3, 10), date(2026, 3, 12))
    assert not deadline.has_lapsed(date(2026, 3, 12))
    assert deadline.has_lapsed(date(2026, 3, 13))


def test_the_nearest_is_the_first_that_can_still_be_met():
    passed, soon, later = a_deadline(date(2026, 3, 1)), a_deadline(date(2026, 3, 20)), a_deadline(date(2026, 4, 1))
    today = date(2026, 3, 12)
    assert nearest([None, later, passed, soon], today) is soon
    assert nearest([passed, a_deadline(date(2026, 2, 1))], today) is passed
    assert nearest([None], today) is None


@given(st.dates(date(2015, 1, 1), date(2040, 1, 1)), st.sampled_from(list(PayerClass)), st.sampled_from(DeadlineAction))
def test_a_later_start_never_gives_an_earlier_end(start: date, payer_class: PayerClass, action: DeadlineAction):
    rules = parse_deadlines(rules_text("deadlines.csv"))
    facts = DeadlineFacts(service_from=start, remit=start, letter=start, decision=start, primary_remit=start)
    next_day = start + timedelta(days=1)
    later = DeadlineFacts(
        service_from=next_day, remit=next_day, letter=next_day, decision=next_day, primary_remit=next_day
    )
    first, second = deadline_for(rules, payer_class, action, facts), deadline_for(rules, payer_class, action, later)
    assert (first is None) == (second is None)
    if first is not None and second is not None:
        assert start < first.safe_on <= first.legal_on
        assert first.safe_on <= second.safe_on
        assert first.legal_on <= second.legal_on


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("medicare-reopening,", "medicare-initial,", "twice"),
        (
            ",365,calendar_days,service_from,0,none,received,90,",
            ",65,calendar_days,service_from,0,none,received,90,",
            "right",
        ),
        ("medicare-initial,medicare,", "medicare-initial,medicair,", "medicair"),
    ],
)
def test_a_row_that_cannot_be_right_is_refused(old: str, new: str, message: str):
    text = rules_text("deadlines.csv")
    assert old in text
    with pytest.raises(ValueError, match=message):
        parse_deadlines(text.replace(old, new))


@pytest.mark.parametrize(
    ("on", "missed"),
    [(date(2026, 3, 20), None), (date(2026, 3, 21), date(2026, 3, 20)), (None, None)],
)
def test_a_step_after_the_safe_day_misses_it(on: date | None, missed: date | None):
    safe, last = date(2026, 3, 20), date(2026, 7, 1)
    assert missed_limit(on, date(2026, 3, 12), safe_on=safe, last_on=last) == missed


def test_when_the_safe_day_has_passed_the_last_one_counts_and_then_none():
    safe, last = date(2026, 3, 1), date(2026, 4, 1)
    assert missed_limit(date(2026, 3, 30), date(2026, 3, 12), safe_on=safe, last_on=last) is None
    assert missed_limit(date(2026, 4, 2), date(2026, 3, 12), safe_on=safe, last_on=last) == last
    assert missed_limit(date(2026, 5, 1), date(2026, 4, 12), safe_on=safe, last_on=last) is None
