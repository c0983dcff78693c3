"""What the practice knows of a payer beyond its card: whom to reach for what, and dated facts, each with its source.

A plan is a name under its payer: a contact or fact with a plan name holds for that plan alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.card_numbers import card_number_lacks
from arcaller_desktop.domain.ids import PayerId

REVIEW_AFTER_DAYS = 365
"""As for policy notes: what nobody verified for a year wants another look."""


class ContactPurpose(StrEnum):
    """What a contact is for."""

    CLAIMS = "claims"
    AUTHORIZATION = "authorization"
    APPEALS = "appeals"
    RECORDS = "records"
    ENROLLMENT = "enrollment"
    ELECTRONIC = "electronic"
    REPRESENTATIVE = "representative"
    SUPERVISOR = "supervisor"
    REFUNDS = "refunds"
    OTHER = "other"

    @property
    def label(self) -> str:
        """For lists."""
        return _PURPOSE_LABELS[self]


_PURPOSE_LABELS = {
    ContactPurpose.CLAIMS: "Claims and benefits",
    ContactPurpose.AUTHORIZATION: "Authorizations",
    ContactPurpose.APPEALS: "Appeals",
    ContactPurpose.RECORDS: "Medical records",
    ContactPurpose.ENROLLMENT: "Enrollment and credentialing",
    ContactPurpose.ELECTRONIC: "Electronic claims and payments",
    ContactPurpose.REPRESENTATIVE: "Provider representative",
    ContactPurpose.SUPERVISOR: "Supervisor line",
    ContactPurpose.REFUNDS: "Refunds and recoupments",
    ContactPurpose.OTHER: "Other",
}


class FactKind(StrEnum):
    """What a fact is about: the fields of a payer card that carry a source of their own."""

    RECORDS_WINDOW = "records_window"
    RETRO_AUTHORIZATION = "retro_authorization"
    RECOUPMENT = "recoupment"
    CALLBACK = "callback"
    ELECTRONIC_PAYMENT = "electronic_payment"
    ELECTRONIC_REPORTS = "electronic_reports"
    APPEAL_LEVEL = "appeal_level"
    OFFSHORE = "offshore"
    PARENT = "parent"
    QUIRK = "quirk"

    @property
    def label(self) -> str:
        """For lists."""
        return _FACT_LABELS[self]

    @property
    def example(self) -> str:
        """What such a fact reads like."""
        return _FACT_EXAMPLES[self]


_FACT_LABELS = {
    FactKind.RECORDS_WINDOW: "Records window",
    FactKind.RETRO_AUTHORIZATION: "Retro-authorization",
    FactKind.RECOUPMENT: "Recoupment look-back",
    FactKind.CALLBACK: "Callback",
    FactKind.ELECTRONIC_PAYMENT: "EFT and ERA",
    FactKind.ELECTRONIC_REPORTS: "Claim reports",
    FactKind.APPEAL_LEVEL: "Appeal level",
    FactKind.OFFSHORE: "Callers abroad",
    FactKind.PARENT: "Belongs to",
    FactKind.QUIRK: "Quirk",
}
_FACT_EXAMPLES = {
    FactKind.RECORDS_WINDOW: "45 days from the date of the request letter",
    FactKind.RETRO_AUTHORIZATION: "within 14 days of service, by fax only",
    FactKind.RECOUPMENT: "18 months from payment",
    FactKind.CALLBACK: "offered after 10 minutes; the number is kept until 17:00",
    FactKind.ELECTRONIC_PAYMENT: "enrolled; remittances come on Thursdays",
    FactKind.ELECTRONIC_REPORTS: "277CA within two working days, no report from the payer itself",
    FactKind.APPEAL_LEVEL: "1: provider dispute form, to the appeals fax; 2: external review",
    FactKind.OFFSHORE: "the contract forbids access from outside the US",
    FactKind.PARENT: "Cedar State Group",
    FactKind.QUIRK: "the portal shows a check number two days before the check is mailed",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerContact:
    """One way to reach somebody at a payer. `contact_id` is None until it is saved."""

    contact_id: int | None = None
    payer_id: PayerId
    plan_name: str = ""
    purpose: ContactPurpose
    name: str = ""
    phone: str = ""
    phone_path: str = ""
    fax: str = ""
    email: str = ""
    address: str = ""
    note: str = ""
    verified_on: date | None = None
    source: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerFact:
    """One fact with where it comes from. `fact_id` is None until it is saved."""

    fact_id: int | None = None
    payer_id: PayerId
    plan_name: str = ""
    kind: FactKind
    text: str
    verified_on: date | None = None
    source: str = ""


def needs_review(detail: PayerContact | PayerFact, today: date) -> bool:
    """True when nobody verified it for a year."""
    return detail.verified_on is None or (today - detail.verified_on).days > REVIEW_AFTER_DAYS


def contact_lacks(contact: PayerContact) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a contact from being saved."""
    lacks = []
    if not any((contact.phone, contact.fax, contact.email, contact.address)):
        lacks.append(("phone", "Give a phone, a fax, an email or an address."))
    if contact.email and not _is_email(contact.email):
        lacks.append(("email", "This is not an email address."))
    return (*lacks, *card_number_lacks(contact))


def fact_lacks(fact: PayerFact) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a fact from being saved."""
    lacks = []
    if not fact.text.strip():
        lacks.append(("text", "Write the fact."))
    if not fact.source.strip():
        lacks.append(("source", "Say where this comes from: contract, manual page, call with reference."))
    return (*lacks, *card_number_lacks(fact))


def _is_email(text: str) -> bool:
    name, at, host = text.partition("@")
    return bool(name and at and "." in host.strip(".") and " " not in text)
