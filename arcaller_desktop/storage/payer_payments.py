"""Payers' payments as the workbench shows them: order, search, rows, their claims and what moved outside claims."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import BatchId, ClaimId, PayerId, PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import (
    JOINED_IN_ORDER,
    as_list,
    caseless,
    contains,
    id_vector,
    ids_of,
    in_list,
    sorted_afterwards,
)
from arcaller_desktop.storage.held_payments import held_with_word
from arcaller_desktop.storage.search import claims_with_word

_ORDERS = {
    "paid": "p.paid_on {down}, p.id {down}",
    "amount": "p.amount_cents {down}, p.id {down}",
    "trace": "p.trace {up}, p.id {up}",
    "payer": f"{caseless('(SELECT name FROM payer WHERE id = p.payer_id)')} {{up}}, p.paid_on {{down}}, p.id {{down}}",
    "state": "p.state {up}, p.paid_on {down}, p.id {down}",
}
SORTS = tuple(_ORDERS)


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentFilter:
    """All parts must hold. What has been taken up anew (held, then posted) is never shown under its old self."""

    words: tuple[str, ...] = ()
    amounts: tuple[Money, ...] = ()
    days: tuple[date, ...] = ()
    states: tuple[str, ...] = ()
    payer_id: PayerId | None = None
    batch_id: BatchId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentRow:
    """One payment. `claims_paid_cents` and `outside_cents` are Σ CLP04 and Σ PLB with the file's signs."""

    payment_id: PaymentId
    batch_id: BatchId
    file_id: int
    file_name: str
    payer: str
    state: str
    held_because: str
    method: str
    trace: str
    amount_cents: Money
    paid_on: date | None
    claims: int
    claims_paid_cents: Money
    outside_cents: Money
    provisional: int
    """Claims of it that nobody sent, as far as we know."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PaidClaimRow:
    """One claim that a payment explains."""

    remittance_claim_id: int
    claim_id: ClaimId
    sequence: int
    claim_number: str
    our_number: str
    patient: tuple[str, str, str, str]
    status: str
    charge_cents: Money
    paid_cents: Money
    patient_cents: Money
    is_reversed: bool
    is_provisional: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class OutsideRow:
    """One amount moved outside claims, with the claim that it names when that is one of ours."""

    code: str
    reference: str
    amount_cents: Money
    fiscal_on: date | None
    claim_id: ClaimId | None
    our_number: str


def payment_order(
    database: PracticeDatabase, wanted: PaymentFilter, *, sort: str = "paid", reverse: bool = False
) -> tuple[array[int], Money]:
    """The ids of matching payments in order, and the sum of their amounts; `reverse` turns the natural order round."""
    order = _ORDERS[sort].format(down="ASC" if reverse else "DESC", up="DESC" if reverse else "ASC")
    conditions, parameters = _conditions(wanted)
    if wanted.words or wanted.amounts or wanted.days:
        order = sorted_afterwards(order)
    clause = " AND ".join(("(p.state <> 'undone' OR p.identity NOT LIKE '%/%')", *conditions))
    vector, total = database.execute(
        f"SELECT {id_vector('id')}, coalesce(sum(amount_cents), 0) FROM"
        f" (SELECT p.id, p.amount_cents FROM payment p WHERE {clause} ORDER BY {order})",
        parameters,
    ).fetchone()
    return ids_of(vector), total


_ROW = f"""
SELECT p.id, p.batch_id, p.file_id, f.name, y.name, p.state, p.held_because, p.method, p.trace, p.amount_cents,
    p.paid_on,
    (SELECT count(*) FROM remittance_claim rc WHERE rc.payment_id = p.id),
    (SELECT coalesce(sum(rc.paid_cents), 0) FROM remittance_claim rc WHERE rc.payment_id = p.id),
    (SELECT coalesce(sum(a.amount_cents), 0) FROM provider_adjustment a WHERE a.payment_id = p.id),
    (SELECT count(*) FROM remittance_claim rc JOIN claim c ON c.id = rc.claim_id
        WHERE rc.payment_id = p.id AND c.is_provisional = 1)
FROM (SELECT * FROM payment WHERE id {in_list()}) p
{JOINED_IN_ORDER} payer y ON y.id = p.payer_id {JOINED_IN_ORDER} import_file f ON f.id = p.file_id
"""


def payment_rows(database: PracticeDatabase, ids: Sequence[int]) -> list[PaymentRow]:
    """These payments in no order, by primary key."""
    return [
        PaymentRow(
            payment_id=row[0],
            batch_id=row[1],
            file_id=row[2],
            file_name=row[3],
            payer=row[4],
            state=row[5],
            held_because=row[6],
            method=row[7],
            trace=row[8],
            amount_cents=row[9],
            paid_on=day_of(row[10]),
            claims=row[11],
            claims_paid_cents=row[12],
            outside_cents=row[13],
            provisional=row[14],
        )
        for row in database.rows(_ROW, (as_list(ids),))
    ]


def paid_claims(database: PracticeDatabase, payment_id: PaymentId, *, limit: int) -> list[PaidClaimRow]:
    """The first claims of a payment in its order."""
    return [
        PaidClaimRow(
            remittance_claim_id=row[0],
            claim_id=row[1],
            sequence=row[2],
            claim_number=row[3],
            our_number=row[4],
            patient=row[5:9],
            status=row[9],
            charge_cents=row[10],
            paid_cents=row[11],
            patient_cents=row[12],
            is_reversed=bool(row[13]),
            is_provisional=bool(row[14]),
        )
        for row in database.rows(
            "SELECT rc.id, rc.claim_id, rc.sequence, rc.claim_number, c.claim_number, t.last_name, t.first_name,"
            " t.middle_name, t.suffix, rc.status, rc.charge_cents, rc.paid_cents, rc.patient_responsibility_cents,"
            " rc.is_reversed, c.is_provisional FROM remittance_claim rc JOIN claim c ON c.id = rc.claim_id"
            " JOIN patient t ON t.id = c.patient_id WHERE rc.payment_id = ? ORDER BY rc.sequence LIMIT ?",
            (payment_id, limit),
        )
    ]


def outside_claims(database: PracticeDatabase, payment_id: PaymentId) -> list[OutsideRow]:
    """What a payment moved outside claims, in its order."""
    return [
        OutsideRow(
            code=row[0],
            reference=row[1],
            amount_cents=row[2],
            fiscal_on=day_of(row[3]),
            claim_id=row[4],
            our_number=row[5] or "",
        )
        for row in database.rows(
            "SELECT a.code, a.reference, a.amount_cents, a.fiscal_on, a.claim_id, c.claim_number"
            " FROM provider_adjustment a LEFT JOIN claim c ON c.id = a.claim_id WHERE a.payment_id = ? ORDER BY a.id",
            (payment_id,),
        )
    ]


def payment_place(database: PracticeDatabase, payment_id: PaymentId) -> tuple[int, str, str, str] | None:
    """(file, interchange control, set control, trace): where a payment stands in its file."""
    row: tuple[int, str, str, str] | None = database.execute(
        "SELECT file_id, interchange_control, set_control, trace FROM payment WHERE id = ?", (payment_id,)
    ).fetchone()
    return row


def paying_payers(database: PracticeDatabase) -> list[tuple[PayerId, str]]:
    """The payers that have paid, by name."""
    return database.rows(
        f"SELECT y.id, y.name FROM payer y WHERE y.id IN (SELECT payer_id FROM payment) ORDER BY {caseless('y.name')}"
    )


def _conditions(wanted: PaymentFilter) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    parameters: list[Any] = []
    if wanted.states:
        conditions.append(f"p.state {in_list()}")
        parameters.append(as_list(wanted.states))
    for column, value in (("payer_id", wanted.payer_id), ("batch_id", wanted.batch_id)):
        if value is not None:
            conditions.append(f"p.{column} = ?")
            parameters.append(value)
    for word in wanted.words:
        claims, values = claims_with_word(word)
        held, held_values = held_with_word(word)
        conditions.append(
            f"p.id IN (SELECT id FROM payment WHERE {contains('trace')}"
            f" UNION ALL SELECT payment_id FROM remittance_claim WHERE claim_id IN ({claims})"
            f" UNION ALL {held}"
            " UNION ALL SELECT q.id FROM import_file f JOIN payment q ON q.file_id = f.id"
            f" WHERE {contains('f.name')})"
        )
        parameters += [word, *values, *held_values, word]
    for cents in wanted.amounts:
        conditions.append(
            "(p.amount_cents = ? OR p.id IN (SELECT payment_id FROM remittance_claim"
            " WHERE paid_cents = ? OR charge_cents = ?))"
        )
        parameters += [cents, cents, cents]
    for day in wanted.days:
        conditions.append("p.paid_on = ?")
        parameters.append(day.isoformat())
    return conditions, parameters
