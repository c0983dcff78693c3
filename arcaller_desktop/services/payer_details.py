"""Contacts and facts of payers: read with what wants another look, saved, removed."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import PayerContact, PayerFact, contact_lacks, fact_lacks, needs_review
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.storage import payer_details as stored


class UnfitDetailError(UserError):
    """The contact or fact cannot be saved as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("This was not saved.", " ".join(message for _, message in lacks))
        self.lacks = lacks


class NoSuchDetailError(UserError):
    """Somebody removed it in the meantime."""

    def __init__(self) -> None:
        super().__init__("This is not there any more.", "Look at the payer's list again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerDetails:
    """Everything beyond the card. The ids in `to_review` are of those nobody verified for a year."""

    contacts: tuple[PayerContact, ...]
    facts: tuple[PayerFact, ...]
    plans: tuple[str, ...]
    contacts_to_review: frozenset[int]
    facts_to_review: frozenset[int]


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveContact:
    """Adds the contact, or replaces the one with its id."""

    contact: PayerContact


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveFact:
    """Adds the fact, or replaces the one with its id."""

    fact: PayerFact


def payer_details(context: Context, payer_id: PayerId) -> PayerDetails:
    """Contacts, facts and plans of one payer. Raises NoSuchPayerError."""
    payer_card(context, payer_id)
    database, today = context.database, context.clock.today()
    contacts, facts = stored.contacts_of(database, payer_id), stored.facts_of(database, payer_id)
    return PayerDetails(
        contacts=tuple(contacts),
        facts=tuple(facts),
        plans=tuple(stored.plan_names(database, payer_id)),
        contacts_to_review=frozenset(c.contact_id for c in contacts if c.contact_id and needs_review(c, today)),
        facts_to_review=frozenset(f.fact_id for f in facts if f.fact_id and needs_review(f, today)),
    )


def save_contact(context: Context, command: SaveContact) -> Changes:
    """Raises NotAllowedError, UnfitDetailError, NoSuchPayerError or NoSuchDetailError."""
    require(context.user, Permission.EDIT_POLICY)
    contact = _tidy_contact(command.contact)
    lacks = contact_lacks(contact)
    if lacks:
        raise UnfitDetailError(lacks)
    with context.database.transaction():
        payer_card(context, contact.payer_id)
        before = None
        if contact.contact_id is not None:
            before = stored.find_contact(context.database, contact.contact_id)
            if before is None:
                raise NoSuchDetailError
            if before == contact:
                return Changes.NONE
        number = stored.put_contact(context.database, contact)
        context.audit(
            "payer_contact.save",
            "payer_contact",
            number,
            before=asdict(before) if before else None,
            after=asdict(contact),
        )
    return Changes.PAYERS


def save_fact(context: Context, command: SaveFact) -> Changes:
    """Raises NotAllowedError, UnfitDetailError, NoSuchPayerError or NoSuchDetailError."""
    require(context.user, Permission.EDIT_POLICY)
    fact = replace(
        command.fact,
        text=command.fact.text.strip(),
        source=command.fact.source.strip(),
        plan_name=command.fact.plan_name.strip(),
    )
    lacks = fact_lacks(fact)
    if lacks:
        raise UnfitDetailError(lacks)
    with context.database.transaction():
        payer_card(context, fact.payer_id)
        before = None
        if fact.fact_id is not None:
            before = stored.find_fact(context.database, fact.fact_id)
            if before is None:
                raise NoSuchDetailError
            if before == fact:
                return Changes.NONE
        number = stored.put_fact(context.database, fact)
        context.audit(
            "payer_fact.save", "payer_fact", number, before=asdict(before) if before else None, after=asdict(fact)
        )
    return Changes.PAYERS


def remove_contact(context: Context, contact_id: int) -> Changes:
    """Takes a contact off the list; the trail keeps what it said. Raises NotAllowedError or NoSuchDetailError."""
    require(context.user, Permission.EDIT_POLICY)
    with context.database.transaction():
        before = stored.find_contact(context.database, contact_id)
        if before is None:
            raise NoSuchDetailError
        stored.delete_contact(context.database, contact_id)
        context.audit("payer_contact.remove", "payer_contact", contact_id, before=asdict(before))
    return Changes.PAYERS


def remove_fact(context: Context, fact_id: int) -> Changes:
    """Takes a fact off the list; the trail keeps what it said. Raises NotAllowedError or NoSuchDetailError."""
    require(context.user, Permission.EDIT_POLICY)
    with context.database.transaction():
        before = stored.find_fact(context.database, fact_id)
        if before is None:
            raise NoSuchDetailError
        stored.delete_fact(context.database, fact_id)
        context.audit("payer_fact.remove", "payer_fact", fact_id, before=asdict(before))
    return Changes.PAYERS


def _tidy_contact(contact: PayerContact) -> PayerContact:
    texts = ("plan_name", "name", "phone", "phone_path", "fax", "email", "address", "note", "source")
    return replace(contact, **{field: getattr(contact, field).strip() for field in texts})
