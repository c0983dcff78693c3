from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.aging import (
    BUCKETS,
    AgingDates,
    Basis,
    age_days,
    age_on,
    bucket_of,
    start_of,
)

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("days", "bucket"),
    [
        (0, "0–30"),
        (30, "0–30"),
        (31, "31–60"),
        (60, "31–60"),
        (61, "61–90"),
        (90, "61–90"),
        (91, "91–120"),
        (120, "91–120"),
        (121, "121+"),
        (4000, "121+"),
    ],
)
def test_buckets_at_their_edges(days: int, bucket: str):
    assert bucket_of(days).label == bucket


def test_every_clock_reads_its_own_date():
    dates = AgingDates(
        service_from=date(2025, 11, 1),  # 131 days
        first_billed_on=date(2025, 11, 12),  # 120
        last_billed_on=date(2025, 12, 12),  # 90
        responsibility_on=date(2026, 1, 11),  # 60
        last_activity_on=date(2026, 2, 10),  # 30
    )
    ages = {basis: age_on(dates, basis, TODAY) for basis in Basis}
    assert ages == {
        Basis.DOS: 131,
        Basis.FIRST_BILLED: 120,
        Basis.LAST_BILLED: 90,
        Basis.RESPONSIBILITY: 60,
        Basis.ACTIVITY: 30,
    }
    assert len({bucket_of(age) for age in ages.values()}) == 5


def test_a_future_date_is_age_zero():
    assert age_days(TODAY + timedelta(days=5), TODAY) == 0
    assert age_days(None, TODAY) == 0


@pytest.mark.parametrize("basis", list(Basis))
def test_a_missing_date_falls_back_on_one_that_is_known(basis: Basis):
    assert start_of(AgingDates(service_from=date(2026, 1, 1)), basis) == date(2026, 1, 1)
    assert start_of(AgingDates(), basis) is None


def test_a_claim_known_only_from_a_remittance_ages_from_the_service():
    dates = AgingDates(service_from=date(2026, 1, 1), responsibility_on=date(2026, 2, 1))
    assert start_of(dates, Basis.ACTIVITY) == date(2026, 2, 1)
    assert start_of(dates, Basis.FIRST_BILLED) == date(2026, 1, 1)


@given(st.integers(0, 10_000))
def test_a_day_older_never_falls_into_a_younger_bucket(days: int):
    assert BUCKETS.index(bucket_of(days)) <= BUCKETS.index(bucket_of(days + 1))
