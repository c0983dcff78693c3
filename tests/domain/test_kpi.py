"""Figures: rounding, words, targets and periods, worked by hand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.base.paths import resource
from arcaller_desktop.domain.kpi import Direction, Figure, KpiPeriod, parse_kpis, stale_before

TABLE = parse_kpis(resource("rules", "kpi.csv").read_text("utf-8"))
TODAY = date(2026, 3, 12)


def figure(figure_id: str, numerator: int, denominator: int = 1, **more) -> Figure:
    return Figure(
        definition=TABLE[figure_id],
        numerator=numerator,
        denominator=denominator,
        first_on=TODAY,
        last_on=TODAY,
        **more,
    )


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (figure("K11", 9, 70), "12.9 %"),
        (figure("K11", 1, 16), "6.3 %"),  # 6.25 is rounded up
        (figure("K11", 0, 70), "0.0 %"),
        (figure("K03", -1, 16), "-6.2 %"),  # half goes up, so towards zero below it
        (figure("K01", 1_800_000, 4_500_000, factor=90), "36.0 days"),
        (figure("D01", 7, 3, part="Medicare"), "2.3 days"),
        (figure("K32", 123_400), "$1,234.00"),
        (figure("T01", 1_204), "1,204"),
    ],
)
def test_words(made, words):
    assert made.words == words


def test_a_part_is_named():
    assert figure("D01", 7, 3, part="Medicare").name == "Days to pay: Medicare"


@pytest.mark.parametrize(
    ("made", "is_met"),
    [
        (figure("K11", 10, 100), True),
        (figure("K11", 101, 1000), False),
        (figure("K09", 98, 100), True),
        (figure("K09", 979, 1000), False),
        (figure("K07", 1, 2), None),
        (figure("R02", 500), None),
        (figure("U01", 0), True),
        (figure("U01", 1), False),
    ],
)
def test_targets(made, is_met):
    assert made.is_met is is_met


@given(numerator=st.integers(-(10**12), 10**12), denominator=st.integers(1, 10**12))
def test_rounding_is_never_off_by_more_than_half_a_tenth(numerator, denominator):
    tenths = figure("K11", numerator, denominator).tenths
    assert abs(2 * tenths * denominator - 2 * 1000 * numerator) <= denominator


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (KpiPeriod.NOW, TODAY, TODAY),
        (KpiPeriod.TODAY, TODAY, TODAY),
        (KpiPeriod.MONTH, date(2026, 3, 1), TODAY),
        (KpiPeriod.LAST_90, date(2025, 12, 13), TODAY),
        (KpiPeriod.LAST_YEAR, date(2025, 4, 1), TODAY),
        (KpiPeriod.COHORT, date(2024, 12, 13), date(2025, 12, 12)),
        (KpiPeriod.PROMISES, date(2025, 12, 3), date(2026, 3, 2)),
    ],
)
def test_periods(period, first, last):
    assert period.days(TODAY) == (first, last)


def test_every_period_has_the_days_it_says():
    assert (TODAY - KpiPeriod.LAST_90.days(TODAY)[0]).days + 1 == 90
    first, last = KpiPeriod.COHORT.days(TODAY)
    assert (last - first).days + 1 == 365


def test_stale_is_more_than_three_working_days_late():
    """Thursday 12 March: due on Monday is three working days late and not stale, due on Sunday or Friday is."""
    assert stale_before(TODAY) == date(2026, 3, 9)
    assert stale_before(date(2026, 3, 9)) == date(2026, 3, 4), "over a weekend"


def test_the_table():
    assert len(TABLE) == 20
    for definition in TABLE.values():
        assert definition.definition.endswith(".")
        assert definition.source
        if definition.direction is Direction.TREND:
            assert definition.target is None
        if definition.target is not None:
            assert definition.target_words


@pytest.mark.parametrize(
    ("old", "new"),
    [("K03,AR over 90", "K01,AR over 90"), (",percent,now,", ",furlongs,now,"), ("open balance,percent", ",percent")],
)
def test_a_broken_table_is_refused(old, new):
    text = resource("rules", "kpi.csv").read_text("utf-8")
    assert old in text
    with pytest.raises(ValueError):
        parse_kpis(text.replace(old, new, 1))
