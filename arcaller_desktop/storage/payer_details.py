"""Contacts and facts of payers: plain records; what they were before stands in the audit trail."""

from __future__ import annotations

from typing import Any

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.payer_details import ContactPurpose, FactKind, PayerContact, PayerFact
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import caseless

_CONTACT = "payer_id, plan_name, purpose, name, phone, phone_path, fax, email, address, note, verified_on, source"
_FACT = "payer_id, plan_name, kind, text, verified_on, source"


def contacts_of(database: PracticeDatabase, payer_id: PayerId | None = None) -> list[PayerContact]:
    """Of one payer, or of all, those for the whole payer before those of plans."""
    where, values = _where(payer_id)
    order = f"payer_id, plan_name <> '', {caseless('plan_name')}, purpose, id"
    rows = database.rows(f"SELECT id, {_CONTACT} FROM payer_contact{where} ORDER BY {order}", values)
    return [_contact(row) for row in rows]


def facts_of(database: PracticeDatabase, payer_id: PayerId | None = None) -> list[PayerFact]:
    """Of one payer, or of all, those for the whole payer before those of plans."""
    where, values = _where(payer_id)
    order = f"payer_id, plan_name <> '', {caseless('plan_name')}, kind, id"
    rows = database.rows(f"SELECT id, {_FACT} FROM payer_fact{where} ORDER BY {order}", values)
    return [_fact(row) for row in rows]


def find_contact(database: PracticeDatabase, contact_id: int) -> PayerContact | None:
    rows = database.rows(f"SELECT id, {_CONTACT} FROM payer_contact WHERE id = ?", (contact_id,))
    return _contact(rows[0]) if rows else None


def find_fact(database: PracticeDatabase, fact_id: int) -> PayerFact | None:
    rows = database.rows(f"SELECT id, {_FACT} FROM payer_fact WHERE id = ?", (fact_id,))
    return _fact(rows[0]) if rows else None


def put_contact(database: PracticeDatabase, contact: PayerContact) -> int:
    """Adds it, or replaces the one with its id; gives the id."""
    values = (
        contact.payer_id,
        contact.plan_name,
        contact.purpose.value,
        contact.name,
        contact.phone,
        contact.phone_path,
        contact.fax,
        contact.email,
        contact.address,
        contact.note,
        iso(contact.verified_on),
        contact.source,
    )
    return _put(database, "payer_contact", _CONTACT, contact.contact_id, values)


def put_fact(database: PracticeDatabase, fact: PayerFact) -> int:
    """Adds it, or replaces the one with its id; gives the id."""
    values = (fact.payer_id, fact.plan_name, fact.kind.value, fact.text, iso(fact.verified_on), fact.source)
    return _put(database, "payer_fact", _FACT, fact.fact_id, values)


def delete_contact(database: PracticeDatabase, contact_id: int) -> None:
    database.execute("DELETE FROM payer_contact WHERE id = ?", (contact_id,))


def delete_fact(database: PracticeDatabase, fact_id: int) -> None:
    database.execute("DELETE FROM payer_fact WHERE id = ?", (fact_id,))


def plan_names(database: PracticeDatabase, payer_id: PayerId) -> list[str]:
    """The plans of a payer that claims, notes, contacts or facts name."""
    return [
        name
        for (name,) in database.rows(
            "SELECT DISTINCT plan_name FROM (SELECT plan_name FROM coverage WHERE payer_id = ?1"
            " UNION SELECT plan_name FROM policy_note WHERE payer_id = ?1 AND is_current = 1"
            " UNION SELECT plan_name FROM payer_contact WHERE payer_id = ?1"
            f" UNION SELECT plan_name FROM payer_fact WHERE payer_id = ?1) p WHERE plan_name <> ''"
            f" ORDER BY {caseless('plan_name')}",
            (payer_id,),
        )
    ]


def _where(payer_id: PayerId | None) -> tuple[str, tuple[Any, ...]]:
    return ("", ()) if payer_id is None else (" WHERE payer_id = ?", (payer_id,))


def _put(database: PracticeDatabase, table: str, columns: str, number: int | None, values: tuple[Any, ...]) -> int:
    if number is None:
        marks = ", ".join("?" for _ in values)
        cursor = database.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)
        return int(cursor.lastrowid)
    changes = ", ".join(f"{column.strip()} = ?" for column in columns.split(","))
    database.execute(f"UPDATE {table} SET {changes} WHERE id = ?", (*values, number))
    return number


def _contact(row: tuple[Any, ...]) -> PayerContact:
    return PayerContact(
        contact_id=row[0],
        payer_id=row[1],
        plan_name=row[2],
        purpose=ContactPurpose(row[3]),
        name=row[4],
        phone=row[5],
        phone_path=row[6],
        fax=row[7],
        email=row[8],
        address=row[9],
        note=row[10],
        verified_on=day_of(row[11]),
        source=row[12],
    )


def _fact(row: tuple[Any, ...]) -> PayerFact:
    return PayerFact(
        fact_id=row[0],
        payer_id=row[1],
        plan_name=row[2],
        kind=FactKind(row[3]),
        text=row[4],
        verified_on=day_of(row[5]),
        source=row[6],
    )
