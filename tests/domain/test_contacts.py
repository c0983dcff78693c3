"""When a patient may be called: hours in their own zone, also when clocks change, caps, consent."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from arcaller_desktop.domain.contacts import (
    Channel,
    Consent,
    ConsentAnswer,
    ContactOutcome,
    ContactRules,
    PastContact,
    cap_guards,
    consent_guard,
    hours_guard,
    note_lacks,
    zones_for,
)

RULES = ContactRules()
TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("state", "now", "may"),
    [
        # Ohio in winter time is 5 hours behind.
        ("OH", datetime(2026, 3, 6, 12, 59, 59, tzinfo=UTC), False),
        ("OH", datetime(2026, 3, 6, 13, 0, tzinfo=UTC), True),
        ("OH", datetime(2026, 3, 7, 1, 59, 59, tzinfo=UTC), True),
        ("OH", datetime(2026, 3, 7, 2, 0, tzinfo=UTC), False),
        # Clocks went forward on March 8, 2026: 4 hours behind from then on.
        ("OH", datetime(2026, 3, 8, 11, 59, 59, tzinfo=UTC), False),
        ("OH", datetime(2026, 3, 8, 12, 0, tzinfo=UTC), True),
        ("OH", datetime(2026, 3, 9, 1, 0, tzinfo=UTC), False),
        # And back on November 1, 2026.
        ("OH", datetime(2026, 10, 31, 12, 0, tzinfo=UTC), True),
        ("OH", datetime(2026, 11, 1, 12, 0, tzinfo=UTC), False),
        ("OH", datetime(2026, 11, 1, 13, 0, tzinfo=UTC), True),
        # Texas has two zones: it must be 8 in El Paso (mountain) and not yet 9 in Dallas (central).
        ("TX", datetime(2026, 1, 5, 14, 30, tzinfo=UTC), False),
        ("TX", datetime(2026, 1, 5, 15, 0, tzinfo=UTC), True),
        ("TX", datetime(2026, 1, 6, 2, 59, tzinfo=UTC), True),
        ("TX", datetime(2026, 1, 6, 3, 0, tzinfo=UTC), False),
        # A state that is not known: the practice's own zone (Chicago).
        ("", datetime(2026, 1, 5, 14, 0, tzinfo=UTC), True),
        ("", datetime(2026, 1, 5, 13, 59, tzinfo=UTC), False),
    ],
)
def test_hours_are_the_patients(state, now, may) -> None:
    guard = hours_guard(now, zones_for(state, "America/Chicago"), RULES)
    assert (guard is None) == may


def call(day: int, outcome: ContactOutcome = ContactOutcome.NO_ANSWER, *, inbound: bool = False) -> PastContact:
    return PastContact(on=date(2026, 3, day), channel=Channel.PHONE, is_inbound=inbound, outcome=outcome)


def test_seven_calls_in_seven_days_are_all() -> None:
    # March 6 is the first of the seven days that end on the 12th.
    assert cap_guards([call(6)] * 6, TODAY, RULES) == ()
    full = cap_guards([call(6)] * 7, TODAY, RULES)
    assert full[0].is_block
    assert full[0].words.endswith("not again before 03/13/2026")
    assert cap_guards([call(5)] * 7, TODAY, RULES) == ()
    # Calls that were not connected, and the patient's own, do not count.
    assert cap_guards([call(6, ContactOutcome.NOT_CONNECTED)] * 9, TODAY, RULES) == ()
    assert cap_guards([call(6, inbound=True)] * 9, TODAY, RULES) == ()


def test_a_conversation_counts_from_its_own_day() -> None:
    spoken = cap_guards([call(6, ContactOutcome.SPOKEN)], TODAY, RULES)
    assert spoken[0].is_block
    assert "03/13/2026" in spoken[0].words
    assert cap_guards([call(5, ContactOutcome.SPOKEN)], TODAY, RULES) == ()
    # Whoever began it; and who asks to be called back may be called.
    assert cap_guards([call(6, ContactOutcome.PROMISE, inbound=True)], TODAY, RULES)[0].is_block
    assert not cap_guards([call(6, ContactOutcome.CALLBACK)], TODAY, RULES)[0].is_block


def test_the_newest_word_on_a_channel_holds_in_its_dates() -> None:
    def said(answer: ConsentAnswer, first: int, last: int | None = None, channel: Channel = Channel.PHONE) -> Consent:
        until = date(2026, 3, last) if last else None
        return Consent(channel=channel, answer=answer, from_on=date(2026, 3, first), until_on=until)

    assert consent_guard([], Channel.PHONE, TODAY) is None
    assert consent_guard([], Channel.TEXT, TODAY).is_block
    assert consent_guard([said(ConsentAnswer.ALLOWED, 12, channel=Channel.TEXT)], Channel.TEXT, TODAY) is None
    no = said(ConsentAnswer.NO_CONTACT, 1, 12)
    assert "until 03/12/2026" in consent_guard([no], Channel.PHONE, TODAY).words
    assert consent_guard([no], Channel.PHONE, date(2026, 3, 13)) is None
    assert consent_guard([no, said(ConsentAnswer.ALLOWED, 12)], Channel.PHONE, TODAY) is None
    assert consent_guard([said(ConsentAnswer.REFUSED, 13)], Channel.PHONE, TODAY) is None


def test_no_card_number_in_a_note() -> None:
    assert note_lacks("wants to pay with 4111 1111 1111 1111")
    assert not note_lacks("calls back on Friday")
