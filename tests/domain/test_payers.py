from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from arcaller_desktop.domain.cadence import cadence
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payers import PayerCard, PayerClass, class_of_indicator, is_open, opening

# Provider services 7:00 to 17:00 Central, Monday to Friday
CARD = PayerCard(
    payer_id=PayerId(1),
    name="United",
    opens_at=time(7),
    closes_at=time(17),
    time_zone="America/Chicago",
    holidays=(date(2026, 3, 13),),
)


@pytest.mark.parametrize(
    ("moment", "expected", "words"),
    [
        (datetime(2026, 3, 2, 12, 59, tzinfo=UTC), False, "Closed, opens today 07:00 CST"),
        (datetime(2026, 3, 2, 13, 0, tzinfo=UTC), True, "Open until 17:00 CST"),
        (datetime(2026, 3, 2, 22, 59, tzinfo=UTC), True, "Open until 17:00 CST"),
        (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), False, "Closed, opens tomorrow 07:00 CST"),
        # daylight saving began on March 8: an hour earlier in UTC
        (datetime(2026, 3, 9, 12, 0, tzinfo=UTC), True, "Open until 17:00 CDT"),
        # Thursday evening before the payer's own holiday on Friday
        (datetime(2026, 3, 12, 23, 0, tzinfo=UTC), False, "Closed, opens Mon 07:00 CDT"),
        (datetime(2026, 3, 14, 15, 0, tzinfo=UTC), False, "Closed, opens Mon 07:00 CDT"),
    ],
)
def test_open_by_the_payers_own_clock(moment: datetime, expected: bool, words: str):
    found = opening(CARD, moment)
    assert (found.is_open, found.words) == (expected, words)


def test_hours_or_zone_not_known_is_not_closed():
    moment = datetime(2026, 3, 2, 15, tzinfo=UTC)
    assert is_open(PayerCard(payer_id=PayerId(1), name="X"), moment) is None
    odd = PayerCard(payer_id=PayerId(1), name="X", opens_at=time(8), closes_at=time(9), time_zone="Mars/Olympus")
    assert opening(odd, moment).words == "Time zone Mars/Olympus not known"


def test_equal_hours_mean_all_day():
    card = PayerCard(payer_id=PayerId(1), name="X", opens_at=time(0), closes_at=time(0), open_days="1234567")
    assert is_open(card, datetime(2026, 3, 1, 3, tzinfo=UTC)) is True


@pytest.mark.parametrize(
    ("indicator", "payer_class"),
    [
        ("MB", PayerClass.MEDICARE),
        ("MA", PayerClass.MEDICARE),
        ("16", PayerClass.MEDICARE_ADVANTAGE),
        ("MC", PayerClass.MEDICAID),
        ("CI", PayerClass.COMMERCIAL),
        ("BL", PayerClass.BCBS),
        ("HM", PayerClass.COMMERCIAL),
        ("12", PayerClass.COMMERCIAL),
        ("FI", PayerClass.FEHB),
        ("CH", PayerClass.TRICARE),
        ("VA", PayerClass.VA),
        ("WC", PayerClass.WORKERS_COMP),
        ("AM", PayerClass.AUTO),
        ("LM", PayerClass.LIABILITY),
        ("09", PayerClass.SELF_PAY),
        ("ZZ", PayerClass.UNKNOWN),
        ("", PayerClass.UNKNOWN),
        ("mb ", PayerClass.MEDICARE),
    ],
)
def test_classes_from_the_filing_indicator(indicator: str, payer_class: PayerClass):
    assert class_of_indicator(indicator) is payer_class


def test_every_class_has_words_and_a_cadence():
    for payer_class in PayerClass:
        assert payer_class.label
        assert 0 < cadence(payer_class).first_days <= 60


def test_a_payers_usual_days_and_a_secondary_bill_change_the_cadence():
    assert cadence(PayerClass.MEDICARE, usual_days=14).first_days == 14
    assert cadence(PayerClass.COMMERCIAL, is_secondary=True).first_days == 30
