"""Contacts with patients: what speaks against one, what is kept of it, and what never is."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest
from patient_accounts import guarantor, make_owing

from arcaller_desktop.domain.contacts import Channel, Consent, ConsentAnswer, ContactOutcome
from arcaller_desktop.services.contacts import (
    LogContact,
    RecordConsent,
    UnfitContactError,
    contact_guards,
    contact_sheet,
    log_contact,
    record_consent,
)


@dataclasses.dataclass(frozen=True)
class At:
    """A clock that stands."""

    moment: datetime

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
def owing(practice, load):
    return make_owing(practice, load)


def call(context, outcome: ContactOutcome = ContactOutcome.NO_ANSWER, **more: object) -> None:
    facts = {"guarantor_id": guarantor(context), "channel": Channel.PHONE, "outcome": outcome} | more
    log_contact(context, LogContact(**facts))


def blocks(context, channel: Channel = Channel.PHONE) -> set[str]:
    return {guard.kind for guard in contact_guards(context, guarantor(context), channel) if guard.is_block}


def test_a_call_is_kept_with_the_check_but_not_its_data(owing) -> None:
    call(owing, ContactOutcome.PROMISE, identity_checked=True, note="pays on Friday")
    kept = contact_sheet(owing, guarantor(owing)).past[0]
    assert (kept.identity_checked, kept.outcome, kept.note) == (True, ContactOutcome.PROMISE, "pays on Friday")
    with pytest.raises(UnfitContactError):
        call(owing, ContactOutcome.SPOKEN, is_inbound=True)
    with pytest.raises(UnfitContactError):
        call(owing, is_inbound=True, note="card 4111 1111 1111 1111")


def test_after_a_conversation_only_with_a_reason(owing) -> None:
    call(owing, ContactOutcome.SPOKEN, identity_checked=True)
    assert blocks(owing) == {"conversation"}
    with pytest.raises(UnfitContactError):
        call(owing)
    call(owing, despite="he left a message to call today")
    assert contact_sheet(owing, guarantor(owing)).past[0].despite == "he left a message to call today"


def test_the_eighth_call_in_seven_days(owing) -> None:
    for _ in range(6):
        call(owing)
    assert blocks(owing) == set()
    call(owing)
    assert blocks(owing) == {"cap"}


def test_never_in_the_night(owing) -> None:
    owing.database.execute("UPDATE guarantor SET state = 'CA'")
    early = dataclasses.replace(owing, clock=At(datetime(2026, 3, 12, 14, 59, tzinfo=UTC)))
    assert blocks(early) == {"hours"}
    assert blocks(early, Channel.MAIL) == set()
    later = dataclasses.replace(owing, clock=At(datetime(2026, 3, 12, 15, 0, tzinfo=UTC)))
    assert blocks(later) == set()
    assert contact_sheet(later, guarantor(owing)).patient_time == "8:00 AM PDT"


def test_what_the_patient_allows(owing) -> None:
    def says(answer: ConsentAnswer, channel: Channel, source: str = "call") -> None:
        consent = Consent(channel=channel, answer=answer, from_on=owing.clock.today(), source=source)
        record_consent(owing, RecordConsent(guarantor_id=guarantor(owing), consent=consent))

    assert blocks(owing, Channel.TEXT) == {"consent"}
    with pytest.raises(UnfitContactError):
        says(ConsentAnswer.ALLOWED, Channel.TEXT, source="")
    says(ConsentAnswer.ALLOWED, Channel.TEXT)
    assert blocks(owing, Channel.TEXT) == set()
    says(ConsentAnswer.NO_CONTACT, Channel.PHONE)
    assert blocks(owing) == {"consent"}
