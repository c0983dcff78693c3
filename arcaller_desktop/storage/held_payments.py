"""Payments' own rows, and what a person decided about those that were held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import BatchId, PayerId, PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.remittances import RemittanceClaim
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import contains


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredPayment:
    """A payment's own row."""

    payment_id: PaymentId
    batch_id: BatchId
    file_id: int
    payer_id: PayerId
    payer: str
    identity: str
    state: str
    held_because: str
    trace: str
    amount_cents: Money
    paid_on: date | None
    interchange_control: str
    set_control: str
    difference_cents: Money
    decided_because: str


def stored_payment(database: PracticeDatabase, payment_id: PaymentId) -> StoredPayment | None:
    """The payment, or None when there is none of this number."""
    cursor = database.execute(
        "SELECT p.id AS payment_id, batch_id, file_id, payer_id, y.name AS payer, identity, state, held_because, trace,"
        " amount_cents, paid_on, interchange_control, set_control, difference_cents, decided_because"
        " FROM payment p JOIN payer y ON y.id = p.payer_id WHERE p.id = ?",
        (payment_id,),
    )
    return next(iter(records(StoredPayment, cursor)), None)


def set_payment_state(
    database: PracticeDatabase,
    payment_id: PaymentId,
    *,
    state: str | None = None,
    because: str = "",
    difference_cents: Money = 0,
) -> None:
    """What a person decided about a payment, and why; the state stays where none is given."""
    database.execute(
        "UPDATE payment SET state = coalesce(?, state), decided_because = ?, difference_cents = ? WHERE id = ?",
        (state, because, difference_cents, payment_id),
    )


def add_held_claims(database: PracticeDatabase, payment_id: PaymentId, claims: Iterable[RemittanceClaim]) -> None:
    """What the claims of a held payment are called; they leave again when it is posted, undone or replaced."""
    database.executemany(
        "INSERT INTO held_claim (payment_id, claim_number, payer_claim_number, patient_name_folded)"
        " VALUES (?, ?, ?, ?)",
        [
            (
                payment_id,
                claim.claim_number,
                claim.payer_claim_number,
                folded(f"{claim.patient.last} {claim.patient.first} {claim.patient.middle}"),
            )
            for claim in claims
        ],
    )


def held_with_word(word: str, column: str = "id") -> tuple[str, list[Any]]:
    """SQL for a column of the held payments whose claims have a folded word in a number or name, and its parameters."""
    named = " OR ".join(contains(f"h.{name}") for name in ("claim_number", "payer_claim_number", "patient_name_folded"))
    sql = (
        f"SELECT held.{column} FROM payment held JOIN held_claim h ON h.payment_id = held.id"
        f" WHERE held.state = 'held' AND ({named})"
    )
    return sql, [word, word, word]
