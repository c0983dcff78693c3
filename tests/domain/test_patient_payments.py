"""What a payment may say, and how its cents go over the visits."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.ids import ClaimId, GuarantorId, LineId
from arcaller_desktop.domain.patient_payments import (
    Allocation,
    CardFacts,
    OpenVisit,
    PatientPayment,
    PaymentMethod,
    Spread,
    allocation_lacks,
    by_hand,
    oldest_first,
    payment_lacks,
    spread_over,
)

TODAY = date(2026, 3, 12)


def paid(**more) -> PatientPayment:
    facts = {"guarantor_id": GuarantorId(1), "method": PaymentMethod.CASH, "amount_cents": 50_00, "received_on": TODAY}
    return PatientPayment(**(facts | more))


def visit(number: int, *owed: int, since: date | None = date(2026, 1, 5), net: int | None = None, due: bool = True):
    lines = tuple((LineId(number * 10 + place), cents) for place, cents in enumerate(owed))
    return OpenVisit(
        claim_id=ClaimId(number),
        since=since,
        owed_cents=sum(owed) if net is None else net,
        lines=lines,
        is_due=due,
    )


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({}, None),
        ({"amount_cents": 0}, "amount_cents"),
        ({"amount_cents": -1}, "amount_cents"),
        ({"amount_cents": 1_000_000_01}, "amount_cents"),
        ({"received_on": date(2026, 3, 13)}, "received_on"),
        ({"received_on": date(2022, 3, 13)}, "received_on"),
        ({"method": PaymentMethod.CHECK}, "reference"),
        ({"method": PaymentMethod.CHECK, "reference": "1042"}, None),
        ({"method": PaymentMethod.CARD}, "card.last4"),
        ({"method": PaymentMethod.CARD, "reference": "AUTH 77"}, None),
        ({"method": PaymentMethod.CARD, "card": CardFacts(last4="4242")}, None),
        ({"method": PaymentMethod.CARD, "card": CardFacts(last4="42")}, "card.last4"),
        ({"method": PaymentMethod.CARD, "card": CardFacts(last4="4242424242424242")}, "card.last4"),
        ({"method": PaymentMethod.CARD, "card": CardFacts(last4="4242", token="123")}, "card.token"),
        ({"method": PaymentMethod.CARD, "card": CardFacts(last4="4242", token="4111 1111 1111 1111")}, "card.token"),
        ({"note": "card 4111-1111-1111-1111 exp 09/28"}, "note"),
        ({"reference": "4111111111111111"}, "reference"),
    ],
)
def test_what_a_payment_may_say(more, field) -> None:
    found = {name for name, _ in payment_lacks(paid(**more), TODAY)}
    assert found == (set() if field is None else {field})


def test_the_oldest_visit_is_paid_first_and_the_rest_waits() -> None:
    young, old = visit(1, 30_00, 20_00, since=date(2026, 2, 1)), visit(2, 40_00)
    shares = oldest_first(75_00, [young, old])
    assert [(s.claim_id, s.line_id, s.amount_cents) for s in shares] == [(2, 20, 40_00), (1, 10, 30_00), (1, 11, 5_00)]
    assert sum(s.amount_cents for s in oldest_first(500_00, [young, old])) == 90_00


def test_what_is_not_due_gets_nothing_by_itself() -> None:
    assert oldest_first(10_00, [visit(1, 40_00, due=False)]) == ()


def test_a_line_in_credit_lowers_what_its_visit_takes() -> None:
    # $40.00 on one line, $15.00 in credit on another: the visit owes $25.00.
    assert [s.amount_cents for s in spread_over(visit(1, 40_00, net=25_00), 100_00)] == [25_00]


def test_by_hand_to_the_cent() -> None:
    visits = {ClaimId(1): visit(1, 30_00, 20_00), ClaimId(2): visit(2, 40_00)}
    shares = by_hand([(ClaimId(1), 30_01), (ClaimId(2), 9_99)], visits)
    assert [(s.line_id, s.amount_cents) for s in shares] == [(10, 30_00), (11, 1), (20, 9_99)]


@pytest.mark.parametrize(
    ("shares", "words"),
    [
        (((1, 10_00),), ""),
        (((1, 50_01),), "more than the patient owes"),
        (((9, 1),), "more than the patient owes"),
        (((1, 0),), "more than zero"),
        (((1, 1), (1, 1)), "twice"),
        (((1, 50_00), (2, 20_00)), r"more than \$60.00"),
    ],
)
def test_what_keeps_money_from_a_visit(shares, words) -> None:
    visits = [visit(1, 30_00, 20_00), visit(2, 40_00)]
    given_shares = tuple((ClaimId(claim), cents) for claim, cents in shares)
    lacks = allocation_lacks(Allocation(spread=Spread.BY_HAND, shares=given_shares), 60_00, visits)
    assert bool(lacks) is bool(words)
    if words:
        assert any(words.replace("\\", "") in message for _, message in lacks)


def test_a_visit_that_owes_nothing_is_not_paid() -> None:
    assert allocation_lacks(Allocation(spread=Spread.VISIT, claim_id=ClaimId(7)), 1, [visit(1, 5)])
    assert not allocation_lacks(Allocation(spread=Spread.VISIT, claim_id=ClaimId(1)), 1, [visit(1, 5)])


@given(
    st.integers(0, 100_000),
    st.lists(st.lists(st.integers(1, 20_000), min_size=1, max_size=4), max_size=6),
)
def test_no_line_gets_more_than_it_owes_and_no_cent_is_lost(amount, owed) -> None:
    visits = [visit(number, *lines) for number, lines in enumerate(owed, start=1)]
    shares = oldest_first(amount, visits)
    assert sum(s.amount_cents for s in shares) == min(amount, sum(map(sum, owed)))
    lines = {line_id: cents for v in visits for line_id, cents in v.lines}
    assert all(0 < s.amount_cents <= lines[s.line_id] for s in shares)
    assert len({s.line_id for s in shares}) == len(shares)
