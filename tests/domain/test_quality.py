"""The form's score, and a fair sample."""

from __future__ import annotations

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.quality import MARKS, Candidate, Fatal, Part, dispute_until, review_lacks, sample, score

ALL_MET: dict[Part, int | None] = dict.fromkeys(Part, 100)
WEEK = date(2026, 11, 16)


def test_the_weights_make_a_hundred() -> None:
    assert sum(part.weight for part in Part) == 100


def test_a_score_by_hand() -> None:
    assert score(ALL_MET, ()) == 100
    # Probing (25) half met, documentation (10) not met: 100 - 12.5 - 10 = 77.5
    assert score({**ALL_MET, Part.PROBING: 50, Part.DOCUMENTATION: 0}, ()) == 78
    # What cannot be judged counts neither way: 65 of 75.
    assert score({**ALL_MET, Part.PROBING: None, Part.OPENING: 0}, ()) == 87


def test_a_fatal_fault_makes_it_nothing() -> None:
    assert score(ALL_MET, (Fatal.RUDE,)) == 0


@given(marks=st.fixed_dictionaries({part: st.sampled_from([*MARKS, None]) for part in Part}))
def test_a_score_is_between_nothing_and_a_hundred(marks: dict[Part, int | None]) -> None:
    assert 0 <= score(marks, ()) <= 100


def test_below_the_target_a_person_must_be_told_what_was_missing() -> None:
    assert review_lacks(ALL_MET, (), "") == ()
    low: dict[Part, int | None] = {**ALL_MET, Part.RESOLUTION: 0}
    assert [field for field, _ in review_lacks(low, (), "better!")] == ["feedback"]
    assert review_lacks(low, (), "Ask for reprocessing before you hang up.") == ()
    assert [field for field, _ in review_lacks(dict.fromkeys(Part), (), "")] == ["marks", "feedback"]


def touches(user: int, count: int, **risk: object) -> list[Candidate]:
    plain = {"balance_cents": 100_00, "is_new_caller": False, "had_fatal": False}
    return [
        Candidate(touch_id=user * 1000 + number, user_id=user, **{**plain, **risk})  # type: ignore[arg-type]
        for number in range(count)
    ]


def test_five_of_each_or_four_in_a_hundred() -> None:
    chosen = sample([*touches(1, 3), *touches(2, 40), *touches(3, 200)], week=WEEK)
    assert Counter(number // 1000 for number in chosen) == {1: 3, 2: 5, 3: 8}


def test_the_same_week_draws_the_same_lot_and_another_week_another() -> None:
    everything = touches(3, 200)
    assert sample(everything, week=WEEK) == sample(everything[::-1], week=WEEK)
    assert sample(everything, week=WEEK) != sample(everything, week=date(2026, 11, 23))


def test_half_of_the_sample_is_risky_where_there_is_risk() -> None:
    risky = touches(3, 20, balance_cents=5_000_00)
    safe = [
        Candidate(touch_id=9000 + n, user_id=3, balance_cents=1_00, is_new_caller=False, had_fatal=False)
        for n in range(200)
    ]
    chosen = sample([*risky, *safe], week=WEEK)
    assert len(chosen) == 9
    assert sum(number < 9000 for number in chosen) >= 4


def test_two_working_days_to_object() -> None:
    assert dispute_until(date(2026, 11, 20)) == date(2026, 11, 24)
