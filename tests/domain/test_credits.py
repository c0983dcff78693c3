"""Credits: how they came about, by when they have to be back, and that giving back moves exactly what is owed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.credits import (
    CreditCause,
    CreditFacts,
    CreditState,
    CreditStep,
    Forwarded,
    PaidAnswer,
    UnappliedKind,
    apply_within,
    cause_of,
    clock_of,
    credit_step_lacks,
    give_back,
    kind_of_adjustment,
    next_states,
    paired,
    recovery_named,
)
from arcaller_desktop.domain.ids import LineId, PayerId
from arcaller_desktop.domain.ledger import EntryKind, Parts, Responsibility
from arcaller_desktop.domain.payers import PayerClass

P1, P2, PATIENT = Responsibility.PAYER1, Responsibility.PAYER2, Responsibility.PATIENT
ALDER, BIRCH = PayerId(1), PayerId(2)
TODAY = date(2026, 3, 12)


def paid(payer: PayerId, rank: int, cents: int, status: str = "1") -> PaidAnswer:
    return PaidAnswer(payer_id=payer, rank=rank, status=status, paid_cents=cents)


CREDIT = CreditFacts(owed_to=P1, parts=Parts(-50_00), charge_cents=100_00)


@pytest.mark.parametrize(
    ("facts", "cause"),
    [
        (replace(CREDIT, answers=(paid(ALDER, 1, 50_00), paid(ALDER, 1, 50_00))), CreditCause.DUPLICATE),
        (replace(CREDIT, answers=(paid(ALDER, 1, 50_00), paid(BIRCH, 2, 60_00))), CreditCause.TWO_PRIMARIES),
        (replace(CREDIT, answers=(paid(ALDER, 1, 50_00), paid(BIRCH, 2, 60_00, "2"))), CreditCause.UNKNOWN),
        (replace(CREDIT, is_taken_back_soon=True), CreditCause.TAKE_BACK_PENDING),
        (replace(CREDIT, charge_lowered_cents=50_00), CreditCause.CHARGE_LOWERED),
        (replace(CREDIT, written_off_cents=60_00), CreditCause.LATE_ADJUSTMENT),
        (replace(CREDIT, parts=Parts(-50_00, 0, 0, 50_00)), CreditCause.ELSEWHERE_ON_CLAIM),
        (
            CreditFacts(owed_to=PATIENT, parts=Parts(0, 0, 0, -20_00), patient_paid_cents=40_00),
            CreditCause.PATIENT_OVERPAID,
        ),
    ],
)
def test_how_it_came_about(facts: CreditFacts, cause: CreditCause) -> None:
    assert cause_of(facts) is cause


def test_sixty_days_from_the_day_it_was_identified() -> None:
    on = date(2026, 1, 10)
    assert clock_of(P1, PayerClass.MEDICARE, on).due_on == date(2026, 3, 11)
    assert clock_of(P1, PayerClass.MEDICAID_MCO, on).due_on == date(2026, 3, 11)
    assert clock_of(P1, PayerClass.MEDICARE, None).due_on is None
    assert clock_of(P1, PayerClass.COMMERCIAL, on).due_on is None
    assert clock_of(PATIENT, PayerClass.MEDICARE, on).due_on == date(2026, 2, 9)


def test_what_may_follow() -> None:
    assert CreditState.REQUESTED in next_states(CreditState.VERIFIED, P1)
    assert CreditState.REQUESTED not in next_states(CreditState.VERIFIED, PATIENT)
    assert CreditState.APPLIED in next_states(CreditState.VERIFIED, PATIENT)
    assert next_states(CreditState.REFUNDED, P1) == frozenset()


def test_steps_say_what_they_must() -> None:
    def lacks(state: CreditState, **more: object) -> list[str]:
        return [field for field, _ in credit_step_lacks(CreditStep(state=state, **more), today=TODAY)]  # type: ignore[arg-type]

    assert lacks(CreditState.VERIFIED) == ["identified", "cause"]
    assert lacks(CreditState.VERIFIED, identified_on=TODAY, cause=CreditCause.UNKNOWN) == ["cause"]
    assert lacks(CreditState.VERIFIED, identified_on=date(2026, 3, 13), cause=CreditCause.DUPLICATE) == ["identified"]
    assert lacks(CreditState.REFUNDED) == ["reference"]
    assert lacks(CreditState.DISMISSED) == ["note"]
    assert lacks(CreditState.REQUESTED) == []


cents = st.integers(-500, 500)
claims = st.lists(st.builds(Parts, cents, cents, cents, cents), min_size=1, max_size=6).map(
    lambda several: {LineId(number): parts for number, parts in enumerate(several)}
)


@given(lines=claims, party=st.sampled_from(Responsibility))
def test_giving_back_moves_exactly_the_credit(lines: dict[LineId, Parts], party: Responsibility) -> None:
    owed = -sum(parts.of(party) for parts in lines.values())
    if owed <= 0:
        return
    entries = give_back(lines, party, owed, kind=EntryKind.REFUND_INSURANCE, reason="check 1")
    assert sum(entry.amount_cents for entry in entries) == owed
    assert all(0 < entry.amount_cents <= -lines[entry.line_id].of(party) for entry in entries)
    with pytest.raises(ValueError, match="less credit"):
        give_back(lines, party, 10**6, kind=EntryKind.REFUND_INSURANCE, reason="check 1")


@given(lines=claims, party=st.sampled_from(Responsibility))
def test_applying_makes_no_money(lines: dict[LineId, Parts], party: Responsibility) -> None:
    entries = apply_within(lines, party, reason="applied")
    assert sum(entry.amount_cents for entry in entries) == 0
    before = {one: sum(parts.of(one) for parts in lines.values()) for one in Responsibility}
    after = dict(before)
    for entry in entries:
        after[entry.responsibility] += entry.amount_cents
    for one in Responsibility:
        if one is party:
            assert min(before[one], 0) <= after[one] <= max(before[one], 0)
        elif before[one] > 0:
            assert 0 <= after[one] <= before[one]
        else:
            assert after[one] == before[one]


def test_codes_of_provider_adjustments() -> None:
    assert kind_of_adjustment("FB") is UnappliedKind.FORWARDED
    assert kind_of_adjustment("L6") is UnappliedKind.INTEREST
    assert kind_of_adjustment("CS") is UnappliedKind.OTHER


def forwarded(number: int, amount: int, day: int = 1, payer: PayerId = ALDER) -> Forwarded:
    return Forwarded(adjustment_id=number, payer_id=payer, amount_cents=amount, on=date(2026, 1, day))


def test_forwarded_balances_meet() -> None:
    assert paired([forwarded(1, -30_00), forwarded(2, 30_00, 8)]) == {1, 2}
    assert paired([forwarded(1, 30_00), forwarded(2, -30_00, 8)]) == set()
    assert paired([forwarded(1, -30_00), forwarded(2, 30_00, 8, BIRCH)]) == set()
    assert paired([forwarded(1, -30_00), forwarded(2, 30_00, 8), forwarded(3, 30_00, 9)]) == {1, 2}


def test_the_two_sides_of_a_recovery_meet() -> None:
    about = recovery_named("WO", "ICN 778")
    assert about == recovery_named("72", "ICN  778")
    assert recovery_named("WO", " ") == recovery_named("FB", "T1") == ""
    first = replace(forwarded(1, -30_00), about=about)
    assert paired([first, replace(forwarded(2, 30_00, 8), about=about)]) == {1, 2}
    assert paired([first, forwarded(2, 30_00, 8)]) == set()


@given(st.lists(st.tuples(st.integers(-4, 4), st.integers(1, 5), st.sampled_from([ALDER, BIRCH])), max_size=12))
def test_what_met_sums_to_nothing(rows: list[tuple[int, int, PayerId]]) -> None:
    several = [forwarded(number, *row) for number, row in enumerate(rows)]
    met = paired(several)
    for payer in (ALDER, BIRCH):
        assert sum(one.amount_cents for one in several if one.adjustment_id in met and one.payer_id == payer) == 0
