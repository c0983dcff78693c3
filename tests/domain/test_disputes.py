"""The clocks of a dispute at their boundary days, and what a case needs."""

from __future__ import annotations

from datetime import date

from arcaller_desktop.domain.disputes import (
    DisputeReason,
    DisputeState,
    NewDispute,
    acknowledge_by,
    answer_lacks,
    dispute_lacks,
    held_until,
)
from arcaller_desktop.domain.ids import LineId, UserId


def test_five_working_days_to_acknowledge() -> None:
    assert acknowledge_by(date(2026, 3, 12)) == date(2026, 3, 19)
    # Thanksgiving, November 26, is none of the five.
    assert acknowledge_by(date(2026, 11, 20)) == date(2026, 11, 30)
    # New Year's Day of the next year neither.
    assert acknowledge_by(date(2026, 12, 30)) == date(2027, 1, 7)


def test_ten_days_of_notice() -> None:
    assert held_until(date(2026, 2, 20)) == date(2026, 3, 2)


def test_what_a_case_lacks() -> None:
    today = date(2026, 3, 12)

    def lacks(**more: object) -> set[str]:
        facts = {
            "reason": DisputeReason.AMOUNT,
            "lines": (LineId(1),),
            "owner_id": UserId(1),
            "received_on": today,
        } | more
        return {field for field, _ in dispute_lacks(NewDispute(**facts), today)}

    assert lacks() == set()
    assert lacks(lines=()) == {"lines"}
    assert lacks(received_on=date(2026, 3, 13)) == {"received_on"}
    assert lacks(details="card 4111111111111111") == {"details"}


def test_what_an_answer_lacks() -> None:
    assert not answer_lacks(DisputeState.UPHELD, "It stands.", "As agreed.")
    fields = {field for field, _ in answer_lacks(DisputeState.WITHDRAWN, " ", "")}
    assert fields == {"decision", "words", "why"}
