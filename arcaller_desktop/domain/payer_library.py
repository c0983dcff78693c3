"""A payer library: what a practice knows of payers, without a word about patients, to hand to another practice.

The file is JSON. What is read is checked field by field; nothing of it is believed unseen.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, time
from enum import StrEnum
from typing import Any

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import ContactPurpose, FactKind, PayerContact, PayerFact
from arcaller_desktop.domain.payers import PayerCard, PayerClass
from arcaller_desktop.domain.policy import PolicyNote

FORMAT = "arcaller-payer-library"
VERSION = 1
MOST_BYTES = 20_000_000
"""A thousand payers with fifty notes each fit into half of it."""
_NOBODY = PayerId(0)


class NotALibraryError(UserError):
    """The file is no payer library, or one of a newer program."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"This is not a payer library that can be read: {reason}.", "Choose a library file (.json).")


@dataclass(frozen=True, kw_only=True, slots=True)
class LibraryPayer:
    """One payer with all that is known of it. `aliases` are (kind, value) as files name it."""

    card: PayerCard
    aliases: tuple[tuple[str, str], ...] = ()
    contacts: tuple[PayerContact, ...] = ()
    facts: tuple[PayerFact, ...] = ()
    notes: tuple[PolicyNote, ...] = ()


class Standing(StrEnum):
    """How a payer of a library stands to ours."""

    NEW = "new"
    SAME = "same"
    DIFFERS = "differs"


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """What taking one payer of the library would change here. `fields` are (field, ours, theirs) of the card."""

    theirs: LibraryPayer
    ours: PayerId | None
    standing: Standing
    fields: tuple[tuple[str, str, str], ...]
    contacts: tuple[PayerContact, ...]
    facts: tuple[PayerFact, ...]
    notes: tuple[PolicyNote, ...]
    """Those that are not here yet."""
    ours_is_newer: bool
    """Our card was verified later than theirs: not taken unless a person says so."""


_CARD_FIELDS = tuple(field.name for field in fields(PayerCard) if field.name not in {"payer_id", "holidays"})


def written(payers: Iterable[LibraryPayer], *, practice: str, on: date) -> str:
    """The library as text of a file."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "from": practice,
        "on": on.isoformat(),
        "payers": [
            {
                "card": _plain(payer.card, leave_out={"payer_id", "holidays"}),
                "aliases": [list(alias) for alias in payer.aliases],
                "contacts": [_plain(contact, leave_out={"contact_id", "payer_id"}) for contact in payer.contacts],
                "facts": [_plain(fact, leave_out={"fact_id", "payer_id"}) for fact in payer.facts],
                "notes": [
                    _plain(note, leave_out={"note_id", "note_number", "version", "payer_id", "retired"})
                    for note in payer.notes
                ],
            }
            for payer in payers
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1)


def read(text: str) -> tuple[LibraryPayer, ...]:
    """The payers of a library file. Raises NotALibraryError."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise NotALibraryError("it is not JSON") from None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise NotALibraryError("it was not written by this program")
    if content.get("version") != VERSION:
        raise NotALibraryError("it was written by a newer version of the program")
    try:
        return tuple(_payer(found) for found in content["payers"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotALibraryError(f"a part of it is damaged ({type(error).__name__})") from None


def difference(
    theirs: LibraryPayer,
    ours: LibraryPayer | None,
) -> Difference:
    """What is new in theirs. Contacts, facts and notes are only ever added; ours stay."""
    if ours is None:
        return Difference(
            theirs=theirs,
            ours=None,
            standing=Standing.NEW,
            fields=(),
            contacts=theirs.contacts,
            facts=theirs.facts,
            notes=theirs.notes,
            ours_is_newer=False,
        )
    changed = tuple(
        (field, _shown(getattr(ours.card, field)), _shown(getattr(theirs.card, field)))
        for field in _CARD_FIELDS
        if _says_something(getattr(theirs.card, field)) and getattr(theirs.card, field) != getattr(ours.card, field)
    )
    contacts = _missing(theirs.contacts, ours.contacts)
    facts = _missing(theirs.facts, ours.facts)
    known = {(note.title.casefold(), note.body.casefold()) for note in ours.notes}
    notes = tuple(note for note in theirs.notes if (note.title.casefold(), note.body.casefold()) not in known)
    same = not (changed or contacts or facts or notes)
    return Difference(
        theirs=theirs,
        ours=ours.card.payer_id,
        standing=Standing.SAME if same else Standing.DIFFERS,
        fields=changed,
        contacts=contacts,
        facts=facts,
        notes=notes,
        ours_is_newer=(ours.card.verified_on or date.min) > (theirs.card.verified_on or date.min),
    )


def merged(ours: PayerCard, theirs: PayerCard) -> PayerCard:
    """Our card with everything that theirs says; what theirs leaves empty stays as it is."""
    says = {field: getattr(theirs, field) for field in _CARD_FIELDS if _says_something(getattr(theirs, field))}
    return replace(ours, **says)


def _missing(theirs: Sequence[Any], ours: Sequence[Any]) -> tuple[Any, ...]:
    known = {_essence(one) for one in ours}
    return tuple(one for one in theirs if _essence(one) not in known)


def _essence(detail: PayerContact | PayerFact) -> tuple[str, ...]:
    if isinstance(detail, PayerFact):
        return (detail.kind, detail.plan_name.casefold(), detail.text.casefold())
    return (
        detail.purpose,
        detail.plan_name.casefold(),
        *("".join(filter(str.isalnum, text)).casefold() for text in (detail.phone, detail.fax, detail.email)),
    )


def _says_something(value: object) -> bool:
    return value not in (None, "", PayerClass.UNKNOWN)


def _shown(value: object) -> str:
    if value is None:
        return ""
    return value.label if isinstance(value, PayerClass) else str(value)


def _plain(value: Any, *, leave_out: set[str]) -> dict[str, Any]:
    plain = {name: kept for name, kept in asdict(value).items() if name not in leave_out}
    return {name: kept.isoformat() if isinstance(kept, date | time) else kept for name, kept in plain.items()}


def _payer(found: Mapping[str, Any]) -> LibraryPayer:
    return LibraryPayer(
        card=_card(found["card"]),
        aliases=tuple((_text(kind), _text(value)) for kind, value in found.get("aliases", [])),
        contacts=tuple(
            PayerContact(
                payer_id=_NOBODY,
                purpose=ContactPurpose(one["purpose"]),
                verified_on=_day(one.get("verified_on")),
                **_texts(one, "plan_name", "name", "phone", "phone_path", "fax", "email", "address", "note", "source"),
            )
            for one in found.get("contacts", [])
        ),
        facts=tuple(
            PayerFact(
                payer_id=_NOBODY,
                kind=FactKind(one["kind"]),
                verified_on=_day(one.get("verified_on")),
                **_texts(one, "plan_name", "text", "source"),
            )
            for one in found.get("facts", [])
        ),
        notes=tuple(
            PolicyNote(
                payer_id=_NOBODY,
                effective_from=_day(one.get("effective_from")),
                effective_until=_day(one.get("effective_until")),
                verified_on=_day(one.get("verified_on")),
                review_on=_day(one.get("review_on")),
                **_texts(one, "plan_name", "reason_code", "procedure", "title", "body", "source"),
            )
            for one in found.get("notes", [])
        ),
    )


def _card(found: Mapping[str, Any]) -> PayerCard:
    """Every field the card has now; one that the file does not name keeps its default."""
    values: dict[str, Any] = {}
    for field in fields(PayerCard):
        if field.name not in found or field.name not in _CARD_FIELDS:
            continue
        value = found[field.name]
        if field.name == "payer_class":
            values[field.name] = PayerClass(value)
        elif field.name.endswith("_on"):
            values[field.name] = _day(value)
        elif field.name.endswith("_at"):
            values[field.name] = _hour(value)
        elif field.default is None:
            values[field.name] = _number(value)
        else:
            values[field.name] = _text(value)
    if not values.get("name"):
        raise ValueError
    return PayerCard(payer_id=_NOBODY, **values)


def _texts(found: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: _text(found.get(name, "")) for name in names}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value.strip()


def _number(value: object) -> int | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise TypeError


def _day(value: object) -> date | None:
    return None if value in (None, "") else date.fromisoformat(_text(value))


def _hour(value: object) -> time | None:
    return None if value in (None, "") else time.fromisoformat(_text(value))
