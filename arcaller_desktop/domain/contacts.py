"""When a patient may be called, how often, and which ways of contact they allowed (ar-calling 5.4).

The hours and caps are those of Regulation F (12 CFR 1006.6(b)(1), 1006.14(b)(2)), which binds collectors; a practice
that keeps to them on its own calls keeps out of trouble. The day of a conversation is the first of its seven days.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from arcaller_desktop.domain.card_numbers import CARD_NUMBER, has_card_number

SPAN_DAYS = 7
LONGEST_NOTE = 1000

_EAST, _CENTRAL, _MOUNTAIN, _PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
_STATES: dict[tuple[str, ...], str] = {
    (_EAST,): "CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV",
    (_CENTRAL,): "AL AR IA IL LA MN MO MS OK WI",
    (_MOUNTAIN,): "CO MT NM UT WY",
    (_PACIFIC,): "CA NV WA",
    (_EAST, _CENTRAL): "FL IN KY MI TN",
    (_CENTRAL, _MOUNTAIN): "KS ND NE SD TX",
    (_MOUNTAIN, _PACIFIC): "ID OR",
    ("America/Phoenix", _MOUNTAIN): "AZ",
    ("America/Anchorage", "America/Adak"): "AK",
    ("Pacific/Honolulu",): "HI",
    ("America/Puerto_Rico",): "PR VI",
    ("Pacific/Guam",): "GU MP",
    ("Pacific/Pago_Pago",): "AS",
}
ZONES_OF_STATE: dict[str, tuple[str, ...]] = {
    state: zones for zones, states in _STATES.items() for state in states.split()
}
"""The time zones of each state. Where a state has two, a call must be in the hours of both."""


class Channel(StrEnum):
    """A way of contact. The values are stored."""

    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    MAIL = "mail"

    @property
    def label(self) -> str:
        """In words."""
        return {"phone": "Phone", "text": "Text message", "email": "E-mail", "mail": "Mail"}[self.value]


class ConsentAnswer(StrEnum):
    """What the patient said of a way of contact. The values are stored."""

    ALLOWED = "allowed"
    REFUSED = "refused"
    NO_CONTACT = "no_contact"

    @property
    def label(self) -> str:
        """In words."""
        return {"allowed": "Allowed", "refused": "Not allowed", "no_contact": "Do not contact"}[self.value]


class ContactOutcome(StrEnum):
    """What came of a contact. The values are stored."""

    PROMISE = "promise"
    PLAN = "plan"
    DISPUTES = "disputes"
    INSURANCE = "insurance"
    ASSISTANCE = "assistance"
    CALLBACK = "callback"
    SPOKEN = "spoken"
    OTHER_PERSON = "other_person"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"
    NOT_CONNECTED = "not_connected"
    WRONG_NUMBER = "wrong_number"
    SENT = "sent"

    @property
    def label(self) -> str:
        """In words."""
        return _OUTCOME_LABELS[self]

    @property
    def is_conversation(self) -> bool:
        """True when the patient was spoken with."""
        return self in _CONVERSATIONS


_OUTCOME_LABELS = {
    ContactOutcome.PROMISE: "Promised to pay",
    ContactOutcome.PLAN: "Wants a payment plan",
    ContactOutcome.DISPUTES: "Disputes the bill",
    ContactOutcome.INSURANCE: "Gave other insurance",
    ContactOutcome.ASSISTANCE: "Asked for assistance",
    ContactOutcome.CALLBACK: "Asked us to call back",
    ContactOutcome.SPOKEN: "Spoken with, nothing agreed",
    ContactOutcome.OTHER_PERSON: "Somebody else answered",
    ContactOutcome.VOICEMAIL: "Left a message: call back",
    ContactOutcome.NO_ANSWER: "No answer",
    ContactOutcome.NOT_CONNECTED: "Not connected: busy or out of service",
    ContactOutcome.WRONG_NUMBER: "Wrong number",
    ContactOutcome.SENT: "Message or letter sent",
}
_CONVERSATIONS = frozenset(
    {
        ContactOutcome.PROMISE,
        ContactOutcome.PLAN,
        ContactOutcome.DISPUTES,
        ContactOutcome.INSURANCE,
        ContactOutcome.ASSISTANCE,
        ContactOutcome.CALLBACK,
        ContactOutcome.SPOKEN,
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Consent:
    """What holds for a way of contact, with its dates."""

    channel: Channel
    answer: ConsentAnswer
    from_on: date
    until_on: date | None = None
    source: str = ""

    def holds(self, day: date) -> bool:
        """True on the days it speaks of."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


@dataclass(frozen=True, kw_only=True, slots=True)
class PastContact:
    """As much of an earlier contact as the caps need. `on` is the day where the patient lives."""

    on: date
    channel: Channel
    is_inbound: bool
    outcome: ContactOutcome


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactRules:
    """Hours and caps. The defaults are Regulation F's."""

    first_hour: int = 8
    last_hour: int = 21
    most_calls: int = 7


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactGuard:
    """One thing to know before the contact. `is_block`: it must not be made."""

    kind: str
    """`hours`, `cap`, `conversation`, `consent`."""
    words: str
    is_block: bool


def zones_for(state: str, otherwise: str) -> tuple[ZoneInfo, ...]:
    """The zones a patient of this state may live in; the practice's own where the state is not known."""
    return tuple(ZoneInfo(name) for name in ZONES_OF_STATE.get(state.strip().upper(), (otherwise,)))


def hours_guard(now: datetime, zones: Sequence[ZoneInfo], rules: ContactRules) -> ContactGuard | None:
    """Set when it is before the first or not before the last hour in one of the zones."""
    for zone in zones:
        there = now.astimezone(zone)
        if not time(rules.first_hour) <= there.time().replace(tzinfo=None) < _closing(rules):
            shown = f"{there:%I:%M %p %Z}".lstrip("0")
            words = f"it is {shown} where the patient may be: call from {_hour(rules.first_hour)} to "
            return ContactGuard(kind="hours", words=f"{words}{_hour(rules.last_hour)}", is_block=True)
    return None


def cap_guards(past: Sequence[PastContact], today: date, rules: ContactRules) -> tuple[ContactGuard, ...]:
    """Calls in the seven days that end today, and a conversation in them.

    A call that was not connected does not count (1006.14(b)(3)); who asked to be called back may be called.
    """
    since = today - timedelta(days=SPAN_DAYS - 1)
    calls = [one for one in past if one.channel is Channel.PHONE and since <= one.on <= today]
    tried = [one for one in calls if not one.is_inbound and one.outcome is not ContactOutcome.NOT_CONNECTED]
    guards = []
    if len(tried) >= rules.most_calls:
        again = sorted(one.on for one in tried)[-rules.most_calls] + timedelta(days=SPAN_DAYS)
        words = f"called {len(tried)} times in 7 days: not again before {again:%m/%d/%Y}"
        guards.append(ContactGuard(kind="cap", words=words, is_block=True))
    talks = [one for one in calls if one.outcome.is_conversation]
    last = max(talks, key=lambda one: one.on, default=None)
    if last is not None:
        asked = any(one.on == last.on and one.outcome is ContactOutcome.CALLBACK for one in talks)
        again = last.on + timedelta(days=SPAN_DAYS)
        words = f"spoken with on {last.on:%m/%d/%Y}"
        words += ", asked to be called back" if asked else f": not again before {again:%m/%d/%Y}"
        guards.append(ContactGuard(kind="conversation", words=words, is_block=not asked))
    return tuple(guards)


def consent_guard(consents: Sequence[Consent], channel: Channel, today: date) -> ContactGuard | None:
    """What the newest word on this way of contact says; a text message needs an express yes (47 U.S.C. 227)."""
    mine = [one for one in consents if one.channel is channel and one.holds(today)]
    found = mine[-1] if mine else None
    if found is None:
        if channel is Channel.TEXT:
            return ContactGuard(kind="consent", words="no consent to text messages is on file", is_block=True)
        return None
    if found.answer is ConsentAnswer.ALLOWED:
        return None
    until = f" until {found.until_on:%m/%d/%Y}" if found.until_on else ""
    said = f"{found.channel.label}: {found.answer.label.lower()} since {found.from_on:%m/%d/%Y}{until}"
    return ContactGuard(kind="consent", words=said, is_block=True)


def note_lacks(note: str) -> tuple[tuple[str, str], ...]:
    """(field, message) for a note that may not be kept."""
    if has_card_number(note):
        return (("note", CARD_NUMBER),)
    return (("note", f"At most {LONGEST_NOTE} characters."),) if len(note) > LONGEST_NOTE else ()


def _closing(rules: ContactRules) -> time:
    return time(rules.last_hour) if rules.last_hour < 24 else time.max


def _hour(hour: int) -> str:
    return f"{hour % 12 or 12} {'AM' if hour % 24 < 12 else 'PM'}"
