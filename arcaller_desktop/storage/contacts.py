"""Contacts with patients and what they allowed: only added to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.contacts import Channel, Consent, ConsentAnswer, ContactOutcome
from arcaller_desktop.domain.ids import GuarantorId, UserId
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredContact:
    """One contact. `on` is the day where the patient lives."""

    at: datetime
    on: date
    channel: Channel
    is_inbound: bool
    identity_checked: bool
    outcome: ContactOutcome
    note: str
    despite: str
    user: str


def add_contact(
    database: PracticeDatabase,
    guarantor_id: GuarantorId,
    *,
    at: datetime,
    on: date,
    channel: Channel,
    is_inbound: bool,
    identity_checked: bool,
    outcome: ContactOutcome,
    note: str,
    despite: str,
    user_id: UserId,
) -> int:
    """Writes a contact down; gives its number."""
    cursor = database.execute(
        "INSERT INTO patient_contact (guarantor_id, contacted_at, contacted_on, channel, is_inbound, identity_checked,"
        " outcome, note, despite, user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            guarantor_id,
            at.isoformat(timespec="seconds"),
            on.isoformat(),
            channel.value,
            is_inbound,
            identity_checked,
            outcome.value,
            note,
            despite,
            user_id,
        ),
    )
    return int(cursor.lastrowid)


def contacts_of(database: PracticeDatabase, guarantor_id: GuarantorId, *, most: int = 500) -> list[StoredContact]:
    """The contacts of an account, the newest first."""
    rows = database.rows(
        "SELECT c.contacted_at, c.contacted_on, c.channel, c.is_inbound, c.identity_checked, c.outcome, c.note,"
        " c.despite, u.name FROM patient_contact c JOIN user u ON u.id = c.user_id WHERE c.guarantor_id = ?"
        f" ORDER BY c.contacted_at DESC, c.id DESC LIMIT {most}",
        (guarantor_id,),
    )
    return [
        StoredContact(
            at=datetime.fromisoformat(row[0]),
            on=date.fromisoformat(row[1]),
            channel=Channel(row[2]),
            is_inbound=bool(row[3]),
            identity_checked=bool(row[4]),
            outcome=ContactOutcome(row[5]),
            note=row[6],
            despite=row[7],
            user=row[8],
        )
        for row in rows
    ]


def calls_made(database: PracticeDatabase, guarantor_id: GuarantorId) -> int:
    """How many calls we made to the account."""
    return int(
        database.value(
            "SELECT count(*) FROM patient_contact WHERE guarantor_id = ? AND channel = 'phone' AND is_inbound = 0"
            " AND outcome NOT IN ('not_connected', 'wrong_number')",
            (guarantor_id,),
        )
    )


def add_consent(database: PracticeDatabase, guarantor_id: GuarantorId, consent: Consent, user_id: UserId) -> None:
    """Writes down what the patient said; it holds from its day, whatever was said before."""
    database.execute(
        "INSERT INTO contact_consent (guarantor_id, channel, answer, from_on, until_on, source, user_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            guarantor_id,
            consent.channel.value,
            consent.answer.value,
            consent.from_on.isoformat(),
            iso(consent.until_on),
            consent.source,
            user_id,
        ),
    )


def consents_of(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[Consent]:
    """All that was said, in the order it was written down."""
    rows = database.rows(
        "SELECT channel, answer, from_on, until_on, source FROM contact_consent WHERE guarantor_id = ? ORDER BY id",
        (guarantor_id,),
    )
    return [
        Consent(
            channel=Channel(row[0]),
            answer=ConsentAnswer(row[1]),
            from_on=date.fromisoformat(row[2]),
            until_on=day_of(row[3]),
            source=row[4],
        )
        for row in rows
    ]
