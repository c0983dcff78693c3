"""A payer's word, followed by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.scorecards import (
    CallTime,
    PromiseState,
    Said,
    SaidKind,
    contradictions_in,
    promise_states,
    scorecard,
)

TODAY = date(2026, 3, 12)
CHICAGO = ZoneInfo("America/Chicago")


def answer(on: date, outcome: Outcome, *, promised: date | None = None, reference: str = "") -> Said:
    return Said(
        claim_id=ClaimId(1),
        claim_number="A1",
        on=on,
        kind=SaidKind.ANSWER,
        outcome=outcome,
        promised_on=promised,
        reference=reference,
    )


def event(on: date, kind: SaidKind, claim: int = 1) -> Said:
    return Said(claim_id=ClaimId(claim), claim_number=f"A{claim}", on=on, kind=kind)


def promise(given: date, until: date) -> Said:
    return answer(given, Outcome.SET_TO_PAY, promised=until)


def test_a_promise_has_ten_days_of_grace() -> None:
    given = promise(date(2026, 1, 5), date(2026, 1, 20))
    assert promise_states([given, event(date(2026, 1, 30), SaidKind.PAID)], TODAY) == [PromiseState.KEPT]
    assert promise_states([given, event(date(2026, 1, 31), SaidKind.PAID)], TODAY) == [PromiseState.LATE]
    assert promise_states([given], TODAY) == [PromiseState.BROKEN]
    assert promise_states([given], date(2026, 1, 30)) == [PromiseState.OPEN]
    assert promise_states([given], date(2026, 1, 31)) == [PromiseState.BROKEN]


def test_money_from_before_the_promise_does_not_keep_it() -> None:
    paid = event(date(2026, 1, 4), SaidKind.PAID)
    assert promise_states([paid, promise(date(2026, 1, 5), date(2026, 1, 20))], TODAY) == [PromiseState.BROKEN]


def test_a_new_promise_in_time_replaces_the_first() -> None:
    first, second = promise(date(2026, 1, 5), date(2026, 1, 20)), promise(date(2026, 1, 25), date(2026, 2, 10))
    paid = event(date(2026, 2, 18), SaidKind.PAID)
    assert promise_states([first, second, paid], TODAY) == [PromiseState.KEPT]
    late = promise(date(2026, 2, 5), date(2026, 2, 10))
    assert promise_states([first, late, paid], TODAY) == [PromiseState.LATE, PromiseState.KEPT]


def test_not_on_file_although_it_was_accepted() -> None:
    found = contradictions_in(
        [
            event(date(2026, 1, 7), SaidKind.ACCEPTED),
            answer(date(2026, 2, 10), Outcome.NOT_ON_FILE, reference="R-1"),
        ]
    )
    assert [(one.first_on, one.second_on, one.words, one.references) for one in found] == [
        (date(2026, 1, 7), date(2026, 2, 10), "Not on file, although the claim was accepted", ("R-1",))
    ]


def test_the_nearest_word_is_the_one_contradicted() -> None:
    found = contradictions_in(
        [
            event(date(2026, 1, 7), SaidKind.ACCEPTED),
            answer(date(2026, 1, 20), Outcome.IN_PROCESS, reference="R-1"),
            answer(date(2026, 2, 10), Outcome.NOT_ON_FILE, reference="R-2"),
        ]
    )
    assert [one.words for one in found] == ["Not on file, although earlier: in process"]
    assert found[0].references == ("R-1", "R-2")


def test_what_can_both_be_true_is_no_contradiction() -> None:
    assert contradictions_in([answer(date(2026, 1, 5), Outcome.NOT_ON_FILE)]) == []
    assert (
        contradictions_in([answer(date(2026, 1, 5), Outcome.IN_PROCESS), event(date(2026, 1, 20), SaidKind.DENIED)])
        == []
    )
    assert (
        contradictions_in([promise(date(2026, 1, 5), date(2026, 1, 20)), event(date(2026, 1, 20), SaidKind.PAID)]) == []
    )


def test_denied_although_payment_was_promised() -> None:
    found = contradictions_in([promise(date(2026, 1, 5), date(2026, 1, 20)), event(date(2026, 1, 20), SaidKind.DENIED)])
    assert [one.words for one in found] == ["Denied, although payment was promised"]


def call(hour_utc: int, hold: int, *, day: int = 2, reached: bool = True) -> CallTime:
    start = datetime(2026, 3, day, hour_utc, 0, tzinfo=UTC)
    return CallTime(started_at=start, ended_at=start + timedelta(minutes=20), hold_seconds=hold, reached=reached)


def test_hold_is_the_middle_of_the_calls_that_reached_somebody_by_the_payers_clock() -> None:
    calls = [call(14, 60), call(14, 120), call(14, 300), call(17, 900), call(15, 9999, reached=False)]
    card = scorecard(since=date(2025, 3, 12), today=TODAY, time_zone=CHICAGO, calls=calls, said=[], days_to_answer=[])
    assert (card.calls, card.reached, card.median_hold_seconds, card.median_call_seconds) == (5, 4, 210, 1200)
    assert [(hour.hour, hour.calls, hour.median_hold_seconds) for hour in card.hours] == [(8, 3, 120)]
    assert card.kept_percent is None
    assert card.median_days is None


def test_days_to_answer_half_and_nine_tenths() -> None:
    card = scorecard(
        since=date(2025, 3, 12),
        today=TODAY,
        time_zone=CHICAGO,
        calls=[],
        said=[],
        days_to_answer=[10, 12, 14, 15, 18, 20, 21, 25, 30, 90],
    )
    assert (card.answered_claims, card.median_days, card.slowest_tenth_days) == (10, 19, 30)


def test_promises_count_over_all_claims() -> None:
    said = [
        promise(date(2026, 1, 5), date(2026, 1, 20)),
        event(date(2026, 1, 18), SaidKind.PAID),
        Said(
            claim_id=ClaimId(2),
            claim_number="A2",
            on=date(2026, 1, 6),
            kind=SaidKind.ANSWER,
            outcome=Outcome.SET_TO_PAY,
            promised_on=date(2026, 1, 21),
        ),
        Said(
            claim_id=ClaimId(3),
            claim_number="A3",
            on=date(2026, 3, 6),
            kind=SaidKind.ANSWER,
            outcome=Outcome.SET_TO_PAY,
            promised_on=date(2026, 3, 21),
        ),
    ]
    card = scorecard(since=date(2025, 3, 12), today=TODAY, time_zone=CHICAGO, calls=[], said=said, days_to_answer=[])
    assert card.promises == {
        PromiseState.KEPT: 1,
        PromiseState.LATE: 0,
        PromiseState.BROKEN: 1,
        PromiseState.OPEN: 1,
    }
    assert card.kept_percent == 50
