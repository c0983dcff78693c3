"""Expected against paid: when a line is underpaid, and what payments, rates and reversals make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.domain.underpayments import (
    Compared,
    Share,
    Standing,
    UnderpaymentState,
    UnderpaymentStep,
    allowed_of,
    judged,
    next_states,
    step_lacks,
)

FOUND, SENT, WON, REJECTED, WITHDRAWN = (
    UnderpaymentState.FOUND,
    UnderpaymentState.SENT,
    UnderpaymentState.WON,
    UnderpaymentState.REJECTED,
    UnderpaymentState.WITHDRAWN,
)
CONTRACT, PATIENT = ReasonClass.CONTRACT, ReasonClass.PATIENT


def share(group: str, reason: str, cents: int, kind: ReasonClass) -> Share:
    return Share(group=group, reason=reason, reason_class=kind, amount_cents=cents)


def kept(state: UnderpaymentState, allowed: int = 60_00, **more: object) -> Standing:
    values = {"expected_cents": 80_00, "first_allowed_cents": 60_00, **more}
    return Standing(state=state, allowed_cents=allowed, **values)  # type: ignore[arg-type]


def now(expected: int | None, allowed: int | None) -> Compared:
    return Compared(expected_cents=expected, allowed_cents=allowed)


@pytest.mark.parametrize(
    ("paid", "shares", "allowed"),
    [
        # $0 paid, all of it deductible: allowed in full.
        (0, (share("CO", "45", 20_00, CONTRACT), share("PR", "1", 80_00, PATIENT)), 80_00),
        (60_00, (share("CO", "45", 20_00, CONTRACT), share("PR", "2", 15_00, PATIENT)), 75_00),
        # Sequestration and withholds lower the payment, not what is allowed.
        (78_40, (share("CO", "45", 20_00, CONTRACT), share("CO", "253", 1_60, CONTRACT)), 80_00),
        # Out of network: what is above the payer's fee is not allowed although the patient owes it.
        (60_00, (share("PR", "45", 20_00, CONTRACT),), 60_00),
    ],
)
def test_what_was_allowed(paid: int, shares: tuple[Share, ...], allowed: int) -> None:
    assert allowed_of(paid, shares) == allowed


def test_less_than_expected_is_found_and_a_cent_of_tolerance_is_not() -> None:
    made = judged(now(80_00, 60_00), None, tolerance_cents=1_00)
    assert made is not None
    assert made[0] == kept(FOUND)
    assert judged(now(80_00, 79_00), None, tolerance_cents=1_00) is None
    assert judged(now(80_00, 78_99), None, tolerance_cents=1_00) is not None
    assert judged(now(None, 60_00), None, tolerance_cents=1_00) is None
    assert judged(now(80_00, None), None, tolerance_cents=1_00) is None


@pytest.mark.parametrize("state", [FOUND, SENT, REJECTED])
def test_a_payment_that_makes_up_for_it_wins(state: UnderpaymentState) -> None:
    made = judged(now(80_00, 80_00), kept(state), tolerance_cents=1_00)
    assert made is not None
    assert (made[0].state, made[0].recovered_cents, made[0].by_person) == (WON, 20_00, False)


def test_a_part_leaves_it_open() -> None:
    made = judged(now(80_00, 70_00), kept(SENT), tolerance_cents=1_00)
    assert made is not None
    assert (made[0].state, made[0].allowed_cents, made[0].recovered_cents) == (SENT, 70_00, 10_00)
    assert judged(now(80_00, 70_00), made[0], tolerance_cents=1_00) is None


def test_a_reversal_withdraws_and_the_next_answer_decides() -> None:
    gone = judged(now(80_00, None), kept(SENT), tolerance_cents=1_00)
    assert gone is not None
    assert gone[0].state is WITHDRAWN
    again = judged(now(80_00, 65_00), gone[0], tolerance_cents=1_00)
    assert again is not None
    assert (again[0].state, again[0].first_allowed_cents) == (FOUND, 65_00)
    right = judged(now(80_00, 80_00), gone[0], tolerance_cents=1_00)
    assert right is not None
    assert (right[0].state, right[0].recovered_cents) == (WON, 20_00)


def test_what_was_won_is_open_again_when_the_money_goes_back() -> None:
    won = kept(WON, allowed=80_00, recovered_cents=20_00)
    made = judged(now(80_00, 60_00), won, tolerance_cents=1_00)
    assert made is not None
    assert (made[0].state, made[0].recovered_cents) == (FOUND, 0)


def test_a_rate_that_asks_for_less_wins_nothing() -> None:
    made = judged(now(60_00, 60_00), kept(FOUND), tolerance_cents=1_00)
    assert made is not None
    assert (made[0].state, made[0].recovered_cents) == (WITHDRAWN, 0)


def test_what_a_person_settled_stays_settled() -> None:
    for state in (WON, WITHDRAWN):
        assert judged(now(80_00, 60_00), kept(state, by_person=True), tolerance_cents=1_00) is None
        worse = judged(now(80_00, 50_00), kept(state, by_person=True), tolerance_cents=1_00)
        assert worse is not None
        assert worse[0].state is FOUND


def test_steps_say_what_they_must() -> None:
    assert step_lacks(UnderpaymentStep(state=SENT)) == []
    assert [field for field, _ in step_lacks(UnderpaymentStep(state=REJECTED))] == ["note"]
    assert [field for field, _ in step_lacks(UnderpaymentStep(state=WON))] == ["recovered"]
    assert [field for field, _ in step_lacks(UnderpaymentStep(state=SENT, note="4111 1111 1111 1111"))] == ["note"]
    assert SENT in next_states(REJECTED)
    assert SENT not in next_states(WON)


@given(
    steps=st.lists(
        st.tuples(st.none() | st.integers(0, 200_00), st.none() | st.integers(0, 200_00)), min_size=1, max_size=12
    )
)
def test_any_history_ends_in_the_truth(steps: list[tuple[int | None, int | None]]) -> None:
    standing = None
    for expected, allowed in steps:
        verdict = judged(now(expected, allowed), standing, tolerance_cents=1_00)
        standing = verdict[0] if verdict is not None else standing
        assert judged(now(expected, allowed), standing, tolerance_cents=1_00) is None
    expected, allowed = steps[-1]
    is_short = expected is not None and allowed is not None and expected - allowed > 1_00
    assert (standing is not None and standing.state.is_open) == is_short
    if standing is not None and is_short:
        assert (standing.expected_cents, standing.allowed_cents) == (expected, allowed)
