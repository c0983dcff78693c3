"""The clocks of a claim with their proof, payers' own limits, and the board of deadlines."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, one
from intake_samples import (
    DENIED,
    answer,
    claim,
    claim_file,
    payment,
    receipt,
    receipt_file,
    remittance_file,
)

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.domain.clocks import ClockState
from arcaller_desktop.domain.deadlines import DeadlineAction, StartBasis, Unit
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.limits import PayerLimit
from arcaller_desktop.domain.roles import NotAllowedError
from arcaller_desktop.services.call_guards import call_guards, call_times
from arcaller_desktop.services.clocks import clocks_of, deadline_board
from arcaller_desktop.services.limits import SaveLimits, UnfitLimitsError, payer_limits, save_limits
from arcaller_desktop.services.payers import SavePayer, payer_card, save_payer


def clock(context, name: str):
    return next(one for one in clocks_of(context, claim_id(context)) if one.name == name)


def payer(context) -> PayerId:
    return PayerId(one(context, "SELECT payer_id FROM claim")[0])


def limit(context, **told) -> PayerLimit:
    values = {"payer_id": payer(context), "action": DeadlineAction.INITIAL_CLAIM, "amount": 95, "source": "manual p. 4"}
    return PayerLimit(**{**values, **told})


def test_filing_runs_until_the_acceptance_proves_it(practice, load) -> None:
    load(claim_file(claim()))
    filing = clock(practice, "Filing limit")
    assert (filing.state, filing.starts_on, filing.safe_on, filing.legal_on) == (
        ClockState.RUNNING, date(2026, 1, 5), date(2026, 4, 5), date(2026, 7, 4),
    )  # fmt: skip
    assert filing.assumed
    assert filing.is_at_stake
    assert "no acceptance yet" in filing.proof
    load(receipt_file(receipt(accepted=True, on=date(2026, 1, 10))))
    filing = clock(practice, "Filing limit")
    assert (filing.state, filing.is_at_stake) == (ClockState.MET, False)
    assert "accepted 01/10/2026" in filing.proof


def test_a_denial_starts_the_clocks_of_its_ways_out(practice, load) -> None:
    load(claim_file(claim()), receipt_file(receipt(accepted=True, on=date(2026, 1, 10))))
    load(remittance_file(payment(answer(*DENIED), paid_on=date(2026, 2, 2))))
    assert clock(practice, "Corrected-claim limit").safe_on == date(2026, 5, 3)
    assert clock(practice, "Dispute limit").safe_on == date(2026, 4, 3)
    assert clock(practice, "Filing limit").state is ClockState.MET


def test_a_payers_own_limit_beats_the_rule_and_is_not_assumed(practice, load) -> None:
    load(claim_file(claim()))
    save_limits(practice, SaveLimits(payer_id=payer(practice), limits=(limit(practice),)))
    filing = clock(practice, "Filing limit")
    # January 5 + 95 days is Friday, April 10
    assert (filing.legal_on, filing.assumed, filing.source) == (date(2026, 4, 10), False, "manual p. 4")
    assert one(practice, "SELECT deadline_on, deadline_assumed FROM claim") == ("2026-04-10", 0)


def test_a_limit_holds_only_in_its_dates_of_effect(practice, load) -> None:
    load(claim_file(claim()))
    later = limit(practice, amount=30, effective_from=date(2026, 1, 6))
    before = limit(practice, amount=120, effective_until=date(2026, 1, 5), source="old manual")
    save_limits(practice, SaveLimits(payer_id=payer(practice), limits=(before, later)))
    filing = clock(practice, "Filing limit")
    assert (filing.legal_on, filing.source) == (date(2026, 5, 5), "old manual")
    kept = payer_limits(practice, payer(practice)).limits
    assert [one.amount for one in kept] == [120, 30]


def test_a_payers_holidays_move_what_is_due(practice, load) -> None:
    load(claim_file(claim()), receipt_file(receipt(accepted=True, on=date(2026, 2, 16))))
    due = one(practice, "SELECT next_action_on FROM claim")[0]
    assert due == "2026-03-13"  # Monday, February 16 + 25 days is Friday, March 13
    holiday = ((date(2026, 3, 13), "founders' day"),)
    save_limits(practice, SaveLimits(payer_id=payer(practice), limits=(), holidays=holiday))
    assert one(practice, "SELECT next_action_on FROM claim")[0] == "2026-03-16"


def test_what_keeps_limits_from_being_saved(practice, load) -> None:
    load(claim_file(claim()))
    two = (limit(practice, source=""), limit(practice))
    with pytest.raises(UnfitLimitsError) as raised:
        save_limits(practice, SaveLimits(payer_id=payer(practice), limits=two))
    assert [(row, field) for row, field, _ in raised.value.lacks] == [(0, "source"), (1, "effective_from")]
    caller = dataclasses.replace(practice, user=dataclasses.replace(practice.user, role="caller"))
    with pytest.raises(NotAllowedError):
        save_limits(caller, SaveLimits(payer_id=payer(practice), limits=()))


def test_a_limit_in_months_ends_with_a_shorter_month(practice, load) -> None:
    load(claim_file(claim(seen=date(2025, 8, 31))))
    months = limit(practice, amount=6, unit=Unit.MONTHS, basis=StartBasis.SERVICE_FROM, postmarked=True)
    save_limits(practice, SaveLimits(payer_id=payer(practice), limits=(months,)))
    filing = clock(practice, "Filing limit")
    assert (filing.legal_on, filing.state) == (date(2026, 2, 28), ClockState.LAPSED)


def test_the_board_adds_up_by_week(practice, load) -> None:
    # 90 days from service: Sunday, March 15 (this week), March 17 (next), April 5 (later), March 1 (passed)
    days = (date(2025, 12, 15), date(2025, 12, 17), date(2026, 1, 5), date(2025, 12, 1))
    load(claim_file(*(claim(number=f"A{number}", seen=seen) for number, seen in enumerate(days, start=1))))
    save_limits(practice, SaveLimits(payer_id=payer(practice), limits=(limit(practice, amount=90, postmarked=True),)))
    board = deadline_board(practice)
    assert board.week_ends_on == date(2026, 3, 15)
    assert [(line.span, line.claims, line.first_on) for line in board.lines] == [
        ("This week", 1, date(2026, 3, 15)),
        ("Next week", 1, date(2026, 3, 17)),
        ("Within 45 days", 1, date(2026, 4, 5)),
        ("Passed", 1, date(2026, 3, 1)),
    ]
    assert [one.balance_cents for one in board.sums] == [140_00] * 4
    assert board.lines[0].first_claim == claim_id(practice, "A1")


def test_a_payer_that_answers_nobody_before_a_day(practice, load) -> None:
    load(claim_file(claim()), receipt_file(receipt(accepted=True, on=date(2026, 2, 23))))
    card = dataclasses.replace(payer_card(practice, payer(practice)), wait_days=30)
    save_payer(practice, SavePayer(card=card))
    here = claim_id(practice)
    assert [(guard.kind, guard.is_block) for guard in call_guards(practice, here)] == [("early", True)]
    assert "do not call before 03/25/2026" in call_guards(practice, here)[0].words
    # 30 days from February 23 are March 25: the next step is not before it.
    assert one(practice, "SELECT next_action_on FROM claim")[0] == "2026-03-25"
    on_the_day = dataclasses.replace(practice, clock=FixedClock(date(2026, 3, 25)))
    assert call_guards(on_the_day, here) == ()


def test_the_callers_own_time_stands_beside_the_payers(practice, load) -> None:
    load(claim_file(claim()))
    card = dataclasses.replace(payer_card(practice, payer(practice)), time_zone="America/Chicago")
    save_payer(practice, SavePayer(card=card))
    here = claim_id(practice)
    # 15:00 UTC. India keeps one offset, the payer's clock moves in March: on the 6th it is an hour earlier there.
    times = call_times(practice, here, "Asia/Kolkata")
    assert (times.payer_time, times.own_time) == ("10:00 AM CDT", "8:30 PM IST")
    winter = dataclasses.replace(practice, clock=FixedClock(date(2026, 3, 6)))
    times = call_times(winter, here, "Asia/Kolkata")
    assert (times.payer_time, times.own_time) == ("9:00 AM CST", "8:30 PM IST")
