"""Work items: one open item for each claim and cause, closed by themselves when the cause is gone."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest
from claim_reading import claim_id, ledger_sound, one
from intake_samples import (
    DENIED,
    ORDINARY,
    PAID_IN_FULL,
    answer,
    claim,
    claim_file,
    payment,
    receipt,
    receipt_file,
    remittance_file,
    taken_back,
)

from arcaller_desktop.base.clock import FixedClock
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.services.work import refresh_work, work_items
from arcaller_desktop.services.work_items import OpenWork, close_work, open_work, work_of


def causes(context, number: str = "A1") -> set[Cause]:
    return {item.cause for item in work_of(context, claim_id(context, number))}


def closed(context, number: str = "A1") -> set[Cause]:
    items = work_of(context, claim_id(context, number), closed=True)
    return {item.cause for item in items if not item.is_open}


def test_each_file_opens_and_closes_causes(practice, load) -> None:
    load(claim_file(claim()))
    assert causes(practice) == {Cause.NO_ANSWER, Cause.DEADLINE}
    load(receipt_file(receipt(accepted=False)))
    assert Cause.REJECTION in causes(practice)
    assert Cause.NO_ANSWER in closed(practice)
    load(receipt_file(receipt(accepted=True, on=date(2026, 1, 10))))
    load(remittance_file(payment(answer(*DENIED))))
    assert causes(practice) & {Cause.DENIAL, Cause.REQUEST}
    again = payment(taken_back(answer(*DENIED)), answer(*ORDINARY), trace="T2", paid_on=date(2026, 2, 3))
    load(remittance_file(again))
    assert causes(practice) == {Cause.PATIENT_BALANCE}
    ledger_sound(practice)


def test_a_paid_claim_has_no_work_left(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*PAID_IN_FULL))))
    assert causes(practice) == set()
    assert all(item.closed_why for item in work_of(practice, claim_id(practice), closed=True))
    ledger_sound(practice)


def test_a_claim_and_cause_have_one_open_item(practice, load) -> None:
    load(claim_file(claim()))
    here = claim_id(practice)
    for why, cents in (("paid $40.00 below contract", 40_00), ("paid $25.00 below contract", 25_00)):
        with practice.database.transaction():
            open_work(practice, [OpenWork(claim_id=here, cause=Cause.UNDERPAYMENT, why=why, amount_cents=cents)])
    opened = [item for item in work_of(practice, here) if item.cause is Cause.UNDERPAYMENT]
    assert [(item.why, item.amount_cents, item.due_on) for item in opened] == [
        ("paid $25.00 below contract", 25_00, date(2026, 3, 12))
    ]


def test_an_underpaid_claim_comes_back_although_nothing_is_owed(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*PAID_IN_FULL))))
    here = claim_id(practice)
    due = date(2026, 3, 16)
    with practice.database.transaction():
        work = OpenWork(
            claim_id=here, cause=Cause.UNDERPAYMENT, why="paid $400.00 below contract", due_on=due, amount_cents=400_00
        )
        open_work(practice, [work])
    assert one(practice, "SELECT is_open, status, next_action, next_action_on, balance_cents FROM claim") == (
        1, "decide", "REVIEW", "2026-03-16", 0,
    )  # fmt: skip
    ledger_sound(practice)
    on_the_day = dataclasses.replace(practice, clock=FixedClock(due))
    item = work_items(on_the_day, [here])[here]
    assert item.priority.score > 0
    assert [cause.cause for cause in item.causes] == [Cause.UNDERPAYMENT]
    with practice.database.transaction():
        assert close_work(practice, [here], Cause.UNDERPAYMENT, why="paid") == 1
        assert close_work(practice, [here], Cause.UNDERPAYMENT, why="paid") == 0
    assert one(practice, "SELECT is_open, status FROM claim") == (0, "settled")
    assert work_of(practice, here) == ()
    ledger_sound(practice)


def test_the_most_urgent_item_decides_the_place(practice, load) -> None:
    load(claim_file(claim()))
    here = claim_id(practice)
    before = work_items(practice, [here])[here].priority.score
    with practice.database.transaction():
        task = OpenWork(claim_id=here, cause=Cause.TASK, why="ask the front desk", amount_cents=90_000_00)
        open_work(practice, [task])
    item = work_items(practice, [here])[here]
    assert item.priority.score > before
    assert item.causes[0].cause is Cause.TASK
    assert {cause.cause for cause in item.causes} == {Cause.TASK, Cause.NO_ANSWER, Cause.DEADLINE}
    assert one(practice, "SELECT priority, next_action, next_action_on FROM claim") == (
        item.priority.score, "REVIEW", "2026-03-12",
    )  # fmt: skip


def test_weighing_again_changes_nothing(practice, load) -> None:
    load(claim_file(claim()), remittance_file(payment(answer(*DENIED))))
    here = claim_id(practice)
    before = work_of(practice, here, closed=True)
    with practice.database.transaction():
        refresh_work(practice, [here])
    assert work_of(practice, here, closed=True) == before


def test_what_the_facts_decide_cannot_be_opened(practice, load) -> None:
    load(claim_file(claim()))
    with pytest.raises(ValueError, match="denial"), practice.database.transaction():
        open_work(practice, [OpenWork(claim_id=claim_id(practice), cause=Cause.DENIAL, why="")])
