"""What a caller is told of earlier denials."""

from __future__ import annotations

from datetime import date, timedelta

from arcaller_desktop.domain.experience import ClosedDenial, WonBy, experience

START = date(2026, 1, 1)


def closed(*ways: WonBy | None) -> list[ClosedDenial]:
    """The first is the newest."""
    return [ClosedDenial(closed_on=START - timedelta(days=number), won_by=way) for number, way in enumerate(ways)]


def test_four_of_the_last_six_on_the_phone() -> None:
    told = experience("CO-197", closed(*[WonBy.PHONE] * 3, None, WonBy.APPEAL, None))
    assert told is not None
    assert told.words == "Of the last 6 denials CO-197 here 4 were paid after all: 3 on the phone, 1 by appeal."


def test_two_cases_are_no_experience() -> None:
    assert experience("CO-197", closed(WonBy.PHONE, WonBy.PHONE)) is None


def test_only_the_newest_ten_count() -> None:
    told = experience("CO-50", closed(*[None] * 10, *[WonBy.APPEAL] * 5))
    assert told is not None
    assert told.words == "Of the last 10 denials CO-50 here none was paid after all."


def test_one_was() -> None:
    told = experience("CO-16", closed(None, WonBy.CORRECTED, None))
    assert told is not None
    assert told.words == "Of the last 3 denials CO-16 here 1 was paid after all: 1 by a corrected claim."
