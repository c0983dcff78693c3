"""Contacts with patients: what to know before a call, what came of it, and what the patient allowed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.contacts import (
    Channel,
    Consent,
    ConsentAnswer,
    ContactGuard,
    ContactOutcome,
    ContactRules,
    PastContact,
    cap_guards,
    consent_guard,
    hours_guard,
    note_lacks,
    zones_for,
)
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.domain.settings import CONTACT_FIRST_HOUR, CONTACT_LAST_HOUR, CONTACT_MOST_CALLS
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.storage import contacts as stored
from arcaller_desktop.storage.contacts import StoredContact


class UnfitContactError(UserError):
    """The contact or consent cannot be written down so. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was saved.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


@dataclass(frozen=True, kw_only=True, slots=True)
class LogContact:
    """A contact that took place. `identity_checked`: two data points were asked for and were right; neither is kept.

    `despite` says why it was made although something spoke against it.
    """

    guarantor_id: GuarantorId
    channel: Channel
    outcome: ContactOutcome
    is_inbound: bool = False
    identity_checked: bool = False
    note: str = ""
    despite: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordConsent:
    """What the patient said of a way of contact."""

    guarantor_id: GuarantorId
    consent: Consent


@dataclass(frozen=True, kw_only=True, slots=True)
class ContactSheet:
    """What is shown before a contact."""

    guarantor_id: GuarantorId
    guarantor: str
    phone: str
    patient_time: str
    """The clock where the patient lives."""
    guards: dict[Channel, tuple[ContactGuard, ...]]
    consents: tuple[tuple[Channel, Consent | None], ...]
    """What holds today for each way of contact."""
    past: tuple[StoredContact, ...]


def contact_sheet(context: Context, guarantor_id: GuarantorId) -> ContactSheet:
    """What speaks for and against a contact now. Raises AccountUnknownError."""
    found = account(context, guarantor_id)
    zones = _zones(context, guarantor_id)
    now = context.clock.now()
    clocks = dict.fromkeys(f"{now.astimezone(zone):%I:%M %p %Z}".lstrip("0") for zone in zones)
    said = stored.consents_of(context.database, guarantor_id)
    today = _today(context, guarantor_id)
    standing = {channel: [one for one in said if one.channel is channel and one.holds(today)] for channel in Channel}
    return ContactSheet(
        guarantor_id=guarantor_id,
        guarantor=f"{found.name.display}, account {found.account_number}",
        phone=found.phone,
        patient_time=" or ".join(clocks),
        guards={channel: contact_guards(context, guarantor_id, channel) for channel in Channel},
        consents=tuple((channel, ones[-1] if ones else None) for channel, ones in standing.items()),
        past=tuple(stored.contacts_of(context.database, guarantor_id)),
    )


def contact_guards(context: Context, guarantor_id: GuarantorId, channel: Channel) -> tuple[ContactGuard, ...]:
    """Everything that speaks against reaching the patient this way now."""
    today, rules = _today(context, guarantor_id), contact_rules(context)
    guards = [consent_guard(stored.consents_of(context.database, guarantor_id), channel, today)]
    if channel is not Channel.MAIL:
        guards.append(hours_guard(context.clock.now(), _zones(context, guarantor_id), rules))
    if channel is Channel.PHONE:
        past = [
            PastContact(on=one.on, channel=one.channel, is_inbound=one.is_inbound, outcome=one.outcome)
            for one in stored.contacts_of(context.database, guarantor_id)
        ]
        guards += cap_guards(past, today, rules)
    return tuple(guard for guard in guards if guard is not None)


def contact_rules(context: Context) -> ContactRules:
    """The practice's hours and cap."""
    return ContactRules(
        first_hour=get_setting(context, CONTACT_FIRST_HOUR),
        last_hour=get_setting(context, CONTACT_LAST_HOUR),
        most_calls=get_setting(context, CONTACT_MOST_CALLS),
    )


def log_contact(context: Context, command: LogContact) -> Changes:
    """Writes a contact down. Raises NotAllowedError, UnfitContactError or AccountUnknownError.

    What happened is written down even when it should not have; then with the reason.
    """
    require(context.user, Permission.WORK_CLAIMS)
    account(context, command.guarantor_id)
    with context.database.transaction():
        lacks = [*note_lacks(command.note), *(("despite", said) for _, said in note_lacks(command.despite))]
        blocked = [one.words for one in contact_guards(context, command.guarantor_id, command.channel) if one.is_block]
        if blocked and not command.is_inbound and not command.despite.strip():
            lacks.append(("despite", f"Say why it was made all the same: {'; '.join(blocked)}."))
        if command.outcome.is_conversation and not command.identity_checked:
            lacks.append(("identity_checked", "Nothing of the account may be said before two facts were checked."))
        if lacks:
            raise UnfitContactError(tuple(lacks))
        contact_id = stored.add_contact(
            context.database,
            command.guarantor_id,
            at=context.clock.now(),
            on=_today(context, command.guarantor_id),
            channel=command.channel,
            is_inbound=command.is_inbound,
            identity_checked=command.identity_checked,
            outcome=command.outcome,
            note=command.note.strip(),
            despite=command.despite.strip() if blocked else "",
            user_id=context.user.id,
        )
        after = {"contact": contact_id, "channel": command.channel.value, "outcome": command.outcome.value}
        if blocked and not command.is_inbound:
            after["despite"] = ", ".join(blocked)
        context.audit("patient_contact.log", "guarantor", command.guarantor_id, after=after)
    return Changes.CONTACTS


def record_consent(context: Context, command: RecordConsent) -> Changes:
    """Writes down what the patient allowed or forbade. Raises NotAllowedError, UnfitContactError, CardNumberError."""
    require(context.user, Permission.EDIT_PATIENTS)
    consent = command.consent
    refuse_card_numbers(consent.source)
    if consent.until_on is not None and consent.until_on < consent.from_on:
        raise UnfitContactError((("until_on", "The last day lies before the first."),))
    if consent.answer is ConsentAnswer.ALLOWED and not consent.source.strip():
        raise UnfitContactError((("source", "Say how the patient allowed it: form, call, portal."),))
    account(context, command.guarantor_id)
    with context.database.transaction():
        stored.add_consent(context.database, command.guarantor_id, consent, context.user.id)
        after = {"channel": consent.channel.value, "answer": consent.answer.value, "from": consent.from_on.isoformat()}
        context.audit("contact_consent.record", "guarantor", command.guarantor_id, after=after)
    return Changes.CONTACTS


def _zones(context: Context, guarantor_id: GuarantorId) -> tuple[ZoneInfo, ...]:
    state = account(context, guarantor_id).address.state
    return zones_for(state, practice_profile(context).time_zone)


def _today(context: Context, guarantor_id: GuarantorId) -> date:
    return context.clock.now().astimezone(_zones(context, guarantor_id)[0]).date()
