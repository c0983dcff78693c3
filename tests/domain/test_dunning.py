"""Levels at exact boundary days, what a payment does to them, and policies that cannot be kept."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.dunning import (
    STANDARD,
    Asked,
    Audience,
    DunningBand,
    band_of,
    counts_as_payment,
    next_step,
    policy_problems,
)
from arcaller_desktop.domain.snapshots import from_snapshot, to_snapshot

FIRST = date(2026, 1, 5)
EVERYBODY = frozenset({Audience.EVERYBODY})


def asked(level: int, days: int, *, paid: int = 0, due: int = 100_00) -> Asked:
    return Asked(
        statement_on=FIRST + timedelta(days=days),
        level=level,
        clock_from=FIRST,
        amount_due_cents=due,
        paid_since_cents=paid,
    )


def level(before: Asked | None, days: int, **changes: object) -> int:
    policy = dataclasses.replace(STANDARD, **changes)
    today = FIRST + timedelta(days=days)
    return next_step(policy, before, today=today, audiences=EVERYBODY, due_cents=100_00).level


def test_the_first_statement_is_of_level_one_and_starts_the_clock() -> None:
    step = next_step(STANDARD, None, today=FIRST, audiences=EVERYBODY, due_cents=100_00)
    assert (step.level, step.clock_from) == (1, FIRST)


@pytest.mark.parametrize(
    ("last", "days", "expected"),
    [
        (1, 29, 1),
        (1, 30, 2),
        (2, 59, 2),
        (2, 60, 3),
        (3, 89, 3),
        (3, 90, 4),
        (4, 119, 4),
        (4, 120, 5),
        (1, 100, 2),
        (2, 100, 3),
        (1, 500, 2),
        (3, 120, 4),
    ],
)
def test_levels_at_their_boundary_days(last, days, expected) -> None:
    assert level(asked(last, days - 30), days) == expected


def test_after_the_final_notice_a_person_decides() -> None:
    today = FIRST + timedelta(days=120)
    step = next_step(STANDARD, asked(4, 90), today=today, audiences=EVERYBODY, due_cents=1)
    assert step.band.needs_review
    short = next_step(STANDARD, asked(2, 90), today=today, audiences=EVERYBODY, due_cents=1)
    assert (short.level, short.band.needs_review) == (3, False)


@pytest.mark.parametrize(
    ("paid", "counts"), [(0, False), (19_99, False), (20_00, True), (24_99, True), (25_00, True), (-5_00, False)]
)
def test_a_payment_counts_from_an_amount_or_a_share(paid, counts) -> None:
    assert counts_as_payment(STANDARD, asked(2, 30, paid=paid)) is counts


def test_a_payment_that_counts_steps_back_or_begins_anew() -> None:
    assert level(asked(3, 60, paid=25_00), 90) == 3
    assert level(asked(3, 60, paid=25_00), 90, begins_anew=True) == 1
    step = next_step(
        dataclasses.replace(STANDARD, begins_anew=True),
        asked(3, 60, paid=25_00),
        today=FIRST + timedelta(days=90),
        audiences=EVERYBODY,
        due_cents=1,
    )
    assert step.clock_from == FIRST + timedelta(days=90)


def test_the_most_specific_band_wins() -> None:
    both = frozenset({Audience.EVERYBODY, Audience.SELF_PAY})
    assert "good faith estimate" in band_of(STANDARD, 0, audiences=both, due_cents=1).message
    large = DunningBand(level=1, from_days=0, least_cents=1000_00, message="A large bill")
    policy = dataclasses.replace(STANDARD, bands=(*STANDARD.bands, large))
    assert policy_problems(policy) == ()
    assert band_of(policy, 5, audiences=EVERYBODY, due_cents=1000_00).message == "A large bill"
    assert band_of(policy, 5, audiences=EVERYBODY, due_cents=999_99).message != "A large bill"
    plan = frozenset({*both, Audience.ON_PLAN})
    assert "payment plan" in band_of(policy, 95, audiences=plan, due_cents=5000_00).message


def test_the_standard_policy_speaks_both_languages_and_survives_being_stored() -> None:
    assert policy_problems(STANDARD) == ()
    assert all(band.message_es for band in STANDARD.bands if not band.needs_review)
    assert from_snapshot(type(STANDARD), to_snapshot(STANDARD)) == STANDARD


FIRST_BAND = DunningBand(level=1, from_days=0, message="x")


@pytest.mark.parametrize(
    "bands",
    [
        (),
        (DunningBand(level=1, from_days=3, message="x"),),
        (FIRST_BAND, DunningBand(level=3, from_days=30, message="x")),
        (FIRST_BAND, DunningBand(level=2, from_days=0, message="x")),
        (FIRST_BAND, DunningBand(level=2, from_days=30, message=" ")),
        (DunningBand(level=1, from_days=0, needs_review=True),),
        (
            FIRST_BAND,
            DunningBand(level=2, from_days=30, needs_review=True),
            DunningBand(level=3, from_days=60, message="x"),
        ),
    ],
)
def test_a_policy_with_a_gap_is_refused(bands) -> None:
    assert policy_problems(dataclasses.replace(STANDARD, bands=bands))


@given(st.lists(st.tuples(st.integers(1, 90), st.integers(0, 100_00)), max_size=12))
def test_a_level_never_leaps_and_never_runs_ahead_of_the_days(moves) -> None:
    """Whatever days pass and whatever is paid: one step up at most, and not above what the days allow."""
    before: Asked | None = None
    today = FIRST
    for days, paid in moves:
        today += timedelta(days=days)
        step = next_step(STANDARD, before, today=today, audiences=EVERYBODY, due_cents=100_00)
        allowed = band_of(STANDARD, (today - step.clock_from).days, audiences=EVERYBODY, due_cents=100_00).level
        assert 1 <= step.level <= (before.level if before else 0) + 1
        assert step.level <= allowed
        if step.band.needs_review:
            break
        before = Asked(
            statement_on=today,
            level=step.level,
            clock_from=step.clock_from,
            amount_due_cents=100_00,
            paid_since_cents=paid,
        )
