"""Which row prices a service: a biller's worked examples, borders and modifiers among them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.rates import Rate, RateBook, Service, parse_modifiers, part_of, percent_words

ALDER, BIRCH = PayerId(1), PayerId(2)
SEEN = date(2026, 3, 4)
YEAR = date(2026, 1, 1)


def rate(number: int, procedure: str = "99214", cents: int | None = 128_40, **more: object) -> Rate:
    more.setdefault("effective_from", YEAR)
    more.setdefault("payer_id", ALDER)
    return Rate(rate_id=number, table="Alder 2026", procedure=procedure, amount_cents=cents, **more)  # type: ignore[arg-type]


def service(procedure: str = "99214", *modifiers: str, **more: object) -> Service:
    more.setdefault("payer_id", ALDER)
    more.setdefault("on", SEEN)
    more.setdefault("place", "11")
    return Service(procedure=procedure, modifiers=modifiers, **more)  # type: ignore[arg-type]


def test_the_most_specific_row_wins() -> None:
    plain, at_office = rate(1), rate(2, cents=130_00, place="11")
    with_25, gold = rate(3, cents=120_00, modifiers=("25",)), rate(4, cents=140_00, plan="Gold PPO")
    book = RateBook([plain, at_office, with_25, gold])
    assert book.price(service(place="22")).expected_cents == 128_40
    assert book.price(service()).expected_cents == 130_00
    assert book.price(service("99214", "25")).expected_cents == 120_00
    assert book.price(service("99214", "25", plan="gold ppo")).expected_cents == 140_00
    assert book.price(service(plan="Silver")).expected_cents == 130_00


@pytest.mark.parametrize(
    ("day", "cents"),
    [
        (date(2025, 12, 31), None),
        (date(2026, 1, 1), 100_00),
        (date(2026, 3, 31), 100_00),
        (date(2026, 4, 1), 110_00),
        (date(2027, 4, 1), 110_00),
    ],
)
def test_the_day_of_service_decides_on_the_border_too(day: date, cents: int | None) -> None:
    book = RateBook(
        [
            rate(1, cents=100_00, effective_until=date(2026, 3, 31)),
            rate(2, cents=110_00, effective_from=date(2026, 4, 1)),
        ]
    )
    assert book.price(service(on=day)).expected_cents == cents


def test_a_later_version_of_the_same_day_replaces_the_earlier() -> None:
    assert RateBook([rate(7, cents=101_00), rate(3, cents=100_00)]).price(service()).expected_cents == 101_00


def test_an_open_ended_old_row_gives_way_to_a_newer_one() -> None:
    book = RateBook([rate(1, cents=100_00), rate(2, cents=110_00, effective_from=date(2026, 3, 1))])
    assert book.price(service(on=date(2026, 2, 28))).expected_cents == 100_00
    assert book.price(service()).expected_cents == 110_00


def test_a_modifier_that_changes_the_price_needs_a_row_of_its_own() -> None:
    whole, reading = rate(1, "93000", 40_00), rate(2, "93000", 15_00, modifiers=("26",))
    assert RateBook([whole]).price(service("93000", "26")).expected_cents is None
    assert "26" in RateBook([whole]).price(service("93000", "26")).why
    assert RateBook([whole, reading]).price(service("93000", "26")).expected_cents == 15_00
    assert RateBook([whole, reading]).price(service("93000", "RT")).expected_cents == 40_00


def test_a_percent_of_a_schedule() -> None:
    medicare = rate(1, payer_id=None, schedule="Medicare 2026", cents=126_07)
    contract = rate(2, "", None, schedule="Medicare 2026", percent=110_00)
    price = RateBook([medicare, contract]).price(service())
    assert price.expected_cents == 138_68  # 138.677
    assert "110 % of $126.07" in price.why
    unknown = RateBook([medicare, contract]).price(service("99499"))
    assert unknown.expected_cents is None
    assert "no row for 99499" in unknown.why


def test_a_code_of_its_own_beats_the_percent_for_all_codes() -> None:
    book = RateBook(
        [
            rate(1, payer_id=None, schedule="M", cents=100_00),
            rate(2, "", None, schedule="M", percent=200_00, plan="Gold"),
            rate(3, cents=95_00),
        ]
    )
    assert book.price(service(plan="Gold")).expected_cents == 95_00


@pytest.mark.parametrize(("units", "cents"), [("1", 30_25), ("4", 121_00), ("0.5", 15_13), ("", 30_25), ("x", 30_25)])
def test_units(units: str, cents: int) -> None:
    assert RateBook([rate(1, "97110", 30_25)]).price(service("97110", units=units)).expected_cents == cents


def test_a_flat_row_is_not_multiplied() -> None:
    assert (
        RateBook([rate(1, "97110", 30_25, per_unit=False)]).price(service("97110", units="4")).expected_cents == 30_25
    )


def test_never_more_than_the_charge() -> None:
    price = RateBook([rate(1)]).price(service(charge_cents=100_00))
    assert price.expected_cents == 100_00
    assert "not more than the charge" in price.why


def test_further_procedures_of_the_day() -> None:
    half = {"further_percent": 50_00}
    book = RateBook([rate(1, "11102", 100_00, **half), rate(2, "17110", 140_00, **half), rate(3, "99213", 90_00)])
    seen = [service("11102", "51"), service("99213", "25"), service("17110"), service("17110", on=date(2026, 3, 5))]
    assert [price.expected_cents for price in book.price_claim(seen)] == [50_00, 90_00, 140_00, 140_00]


def test_another_payer_has_no_rate() -> None:
    price = RateBook([rate(1)]).price(service(payer_id=BIRCH))
    assert (price.expected_cents, price.why) == (None, "no rate of this payer names 99214")


def test_why_names_the_row() -> None:
    assert (
        RateBook([rate(1, place="11")]).price(service()).why
        == "“Alder 2026”, row 99214, place 11, from 01/01/2026 on: $128.40"
    )


def test_modifiers_and_percents_in_words() -> None:
    assert parse_modifiers("59, 25:25") == ("25", "59")
    assert [percent_words(value) for value in (105_00, 62_50, 1_05)] == ["105 %", "62.5 %", "1.05 %"]


@given(cents=st.integers(0, 10**9), percent=st.integers(1, 30_000))
def test_a_part_is_right_to_half_a_cent(cents: int, percent: int) -> None:
    assert abs(part_of(cents, percent) * 10_000 - cents * percent) <= 5_000


@given(order=st.permutations([rate(1), rate(2, place="11"), rate(3, modifiers=("25",)), rate(4, plan="Gold")]))
def test_the_order_of_the_rows_does_not_matter(order: list[Rate]) -> None:
    priced = replace(service("99214", "25"), plan="Gold")
    found = RateBook(order).price(priced).rate
    assert found is not None
    assert found.rate_id == 4
