"""The look at an account before collections: each point at its boundary."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from arcaller_desktop.domain.placements import Finding, ReviewFacts, ReviewPoint, review_points, usual_fee

TODAY = date(2026, 6, 1)
GOOD = ReviewFacts(
    balance_cents=100_01,
    unapplied_cents=0,
    is_provisional=False,
    address_complete=True,
    mail_returned=False,
    statements=3,
    first_statement_on=TODAY - timedelta(days=120),
    calls=1,
    blockers=(),
    itemized_sent=True,
    assistance_decided=True,
    no_bill=False,
)
BY_HAND = {ReviewPoint.PROTECTED, ReviewPoint.STATE_NOTICE}


def missing(facts: ReviewFacts, ticked: set[ReviewPoint]) -> set[ReviewPoint]:
    return {one.point for one in review_points(facts, ticked, TODAY) if not one.is_met}


def test_facts_and_ticks_together() -> None:
    assert missing(GOOD, BY_HAND) == set()
    assert missing(GOOD, set()) == BY_HAND


@pytest.mark.parametrize(
    ("change", "point"),
    [
        ({"balance_cents": 0}, ReviewPoint.BALANCE),
        ({"unapplied_cents": 1}, ReviewPoint.BALANCE),
        ({"is_provisional": True}, ReviewPoint.BALANCE),
        ({"address_complete": False}, ReviewPoint.ADDRESS),
        ({"mail_returned": True}, ReviewPoint.ADDRESS),
        ({"statements": 2}, ReviewPoint.STATEMENTS),
        ({"calls": 0}, ReviewPoint.CALLS),
        ({"first_statement_on": TODAY - timedelta(days=119)}, ReviewPoint.DAYS),
        ({"first_statement_on": None}, ReviewPoint.DAYS),
        ({"blockers": ("a payment plan runs",)}, ReviewPoint.BLOCKERS),
        ({"no_bill": True}, ReviewPoint.PROTECTED),
    ],
)
def test_no_tick_overrules_a_fact(change, point) -> None:
    assert missing(dataclasses.replace(GOOD, **change), set(ReviewPoint)) == {point}


def test_what_nobody_can_know_is_ticked() -> None:
    facts = dataclasses.replace(GOOD, itemized_sent=False, assistance_decided=False)
    asked = {one.point for one in review_points(facts, set(), TODAY) if one.finding is Finding.ASK}
    assert asked == {ReviewPoint.ITEMIZED, ReviewPoint.ASSISTANCE, *BY_HAND}
    assert missing(facts, asked) == set()


def test_the_agencys_share() -> None:
    assert usual_fee(100_01, 250) == 25_00
    assert usual_fee(100_02, 250) == 25_01
    assert usual_fee(100_00, 0) == 0
