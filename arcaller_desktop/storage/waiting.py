"""What waits for a person at "Money in": held payments, answers without a claim, answers held by a payer's rule.

Rows of three tables stand in one list; their key is the row's id times four and its kind.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, PaymentId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.waiting import WaitingKind, WaitingView
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import JOINED_IN_ORDER, as_list, contains, id_vector, ids_of, in_list
from arcaller_desktop.storage.held_payments import held_with_word
from arcaller_desktop.storage.search import claims_with_word

KINDS = 4
_PLACES = {WaitingKind.PAYMENT: 0, WaitingKind.ANSWER: 1, WaitingKind.RULE: 2}
_KINDS = {place: kind for kind, place in _PLACES.items()}


@dataclass(frozen=True, kw_only=True, slots=True)
class WaitingFilter:
    """All parts must hold."""

    view: WaitingView = WaitingView.NOW
    words: tuple[str, ...] = ()
    amounts: tuple[Money, ...] = ()
    days: tuple[date, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class WaitingRow:
    """One thing that waits. `mark` is what a person decided last, with its reason and day."""

    key: int
    kind: WaitingKind
    payment_id: PaymentId
    remittance_claim_id: int | None
    hold_id: int | None
    claim_id: ClaimId | None
    file_id: int
    file_size: int
    payer: str
    trace: str
    paid_on: date | None
    amount_cents: Money
    payment_state: str
    said: str
    """Why the payment is held, the claim's number as the payer has it, or the codes that hold it."""
    decided_because: str
    patient: tuple[str, str, str, str] | None
    mark: str
    mark_because: str
    until_on: date | None
    marked_by: str


def key_of(kind: WaitingKind, number: int) -> int:
    """The key of a row in the list."""
    return number * KINDS + _PLACES[kind]


def kind_of(key: int) -> tuple[WaitingKind, int]:
    """The kind and the number in its own table."""
    return _KINDS[key % KINDS], key // KINDS


def waiting_order(database: PracticeDatabase, wanted: WaitingFilter, *, today: date) -> array[int]:
    """The keys of what waits, the oldest payment first."""
    parts: list[str] = []
    parameters: list[Any] = []
    for kind in _PLACES:
        sql, values = _part(kind, wanted, today)
        if sql:
            parts.append(sql)
            parameters += values
    union = " UNION ALL ".join(parts)
    return ids_of(
        database.value(
            f"SELECT {id_vector('id')} FROM (SELECT id FROM ({union}) ORDER BY coalesce(paid_on, ''), id)", parameters
        )
    )


def waiting_rows(database: PracticeDatabase, keys: Sequence[int]) -> list[WaitingRow]:
    """These rows, in no order; without those that wait no more."""
    found: list[WaitingRow] = []
    for kind, select in _ROWS.items():
        ids = [key // KINDS for key in keys if key % KINDS == _PLACES[kind]]
        if ids:
            found += [_row(kind, row) for row in database.rows(select, (as_list(ids),))]
    return found


def answers_without_claim(database: PracticeDatabase) -> dict[PaymentId, list[tuple[int, int]]]:
    """(remittance claim, place in the payment) of what stands on provisional claims, by payment."""
    found: dict[PaymentId, list[tuple[int, int]]] = {}
    for payment_id, number, sequence in database.rows(
        f"SELECT p.id, rc.id, rc.sequence {_ANSWERS} ORDER BY p.id, rc.sequence"
    ):
        found.setdefault(payment_id, []).append((number, sequence))
    return found


def add_mark(
    database: PracticeDatabase,
    *,
    payment_id: PaymentId | None = None,
    remittance_claim_id: int | None = None,
    mark: str,
    because: str,
    until_on: date | None,
    user_id: UserId,
    at: datetime,
) -> int:
    """Adds what a person decided about a held payment, or about an answer."""
    cursor = database.execute(
        "INSERT INTO waiting_mark (payment_id, remittance_claim_id, mark, because, until_on, user_id, marked_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (payment_id, remittance_claim_id, mark, because, iso(until_on), user_id, at.isoformat(timespec="seconds")),
    )
    return int(cursor.lastrowid)


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimFacts:
    """What is compared with a payer's answer."""

    claim_id: ClaimId
    claim_number: str
    payer_claim_number: str
    patient: tuple[str, str, str, str]
    member_ids: tuple[str, ...]
    service_from: date | None
    service_to: date | None
    charge_cents: Money
    paid_cents: Money
    balance_cents: Money
    payer: str
    procedures: tuple[str, ...]
    is_provisional: bool


def claim_facts(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, ClaimFacts]:
    """The facts of these claims."""
    ids = (as_list(claim_ids),)
    members: dict[ClaimId, list[str]] = {}
    for claim_id, member in database.rows(
        "SELECT cc.claim_id, v.member_id FROM claim_coverage cc JOIN coverage v ON v.id = cc.coverage_id"
        f" WHERE cc.claim_id {in_list()} ORDER BY cc.rank",
        ids,
    ):
        members.setdefault(claim_id, []).append(member)
    procedures: dict[ClaimId, list[str]] = {}
    for claim_id, procedure in database.rows(
        f"SELECT claim_id, procedure FROM claim_line WHERE line_number > 0 AND claim_id {in_list()}"
        " ORDER BY claim_id, line_number",
        ids,
    ):
        procedures.setdefault(claim_id, []).append(procedure)
    return {
        row[0]: ClaimFacts(
            claim_id=row[0],
            claim_number=row[1],
            payer_claim_number=row[2],
            patient=row[3:7],
            member_ids=tuple(members.get(row[0], ())),
            service_from=day_of(row[7]),
            service_to=day_of(row[8]),
            charge_cents=row[9],
            paid_cents=row[10],
            balance_cents=row[11],
            payer=row[12],
            procedures=tuple(procedures.get(row[0], ())),
            is_provisional=bool(row[13]),
        )
        for row in database.rows(
            "SELECT c.id, c.claim_number, c.payer_claim_number, t.last_name, t.first_name, t.middle_name, t.suffix,"
            " c.service_from, c.service_to, c.charge_cents, c.paid_cents, c.balance_cents, y.name, c.is_provisional"
            " FROM claim c JOIN patient t ON t.id = c.patient_id JOIN payer y ON y.id = c.payer_id"
            f" WHERE c.id {in_list()}",
            ids,
        )
    }


# ---------------------------------------------------------------------------------------------------------------- SQL

# Provisional claims are few beside the others and have an index of their own; withdrawn ones wait for their file.
_ANSWERS = f"""
FROM claim c {JOINED_IN_ORDER} remittance_claim rc ON rc.claim_id = c.id AND rc.is_reversed = 0 AND rc.status <> '25'
{JOINED_IN_ORDER} payment p ON p.id = rc.payment_id AND p.state = 'posted'
WHERE c.is_provisional = 1 AND c.submission_state <> 'voided'
"""
_HOLDS = f"""
FROM claim_hold h {JOINED_IN_ORDER} remittance_claim rc ON rc.id = h.remittance_claim_id AND rc.is_reversed = 0
{JOINED_IN_ORDER} payment p ON p.id = rc.payment_id AND p.state = 'posted'
WHERE h.released_on IS NULL AND h.kind IN ('codes', 'second')
"""
_SOURCES = {
    WaitingKind.PAYMENT: ("p.id", "payment_id", "p.id", "FROM payment p WHERE {states}"),
    WaitingKind.ANSWER: ("rc.id", "remittance_claim_id", "rc.id", _ANSWERS),
    WaitingKind.RULE: ("h.id", "remittance_claim_id", "rc.id", _HOLDS),
}


def _last(column: str, number: str, value: str) -> str:
    return f"(SELECT m.{value} FROM waiting_mark m WHERE m.{column} = {number} ORDER BY m.id DESC LIMIT 1)"


def _part(kind: WaitingKind, wanted: WaitingFilter, today: date) -> tuple[str, list[Any]]:
    """One of the three kinds with the view's and the search's conditions; empty when the view leaves it out."""
    if wanted.view in _ONLY and _ONLY[wanted.view] is not kind:
        return "", []
    number, column, marked, source = _SOURCES[kind]
    is_aside = wanted.view is WaitingView.ASIDE
    states = "p.state = 'suppressed'" if is_aside else "p.state = 'held'"
    conditions = []
    parameters: list[Any] = []
    mark = f"coalesce({_last(column, marked, 'mark')}, '')"
    until = f"coalesce({_last(column, marked, 'until_on')}, '')"
    if is_aside:
        if kind is not WaitingKind.PAYMENT:
            conditions.append(f"{mark} IN ('suppress', 'keep')")
    elif wanted.view is WaitingView.LATER:
        conditions.append(f"{mark} = 'hold' AND {until} > ?")
        parameters.append(today.isoformat())
    else:
        conditions.append(f"{mark} NOT IN ('suppress', 'keep') AND NOT ({mark} = 'hold' AND {until} > ?)")
        parameters.append(today.isoformat())
    for word in wanted.words:
        sql, values = _has_word(kind, word)
        conditions.append(sql)
        parameters += values
    for cents in wanted.amounts:
        conditions.append(
            "p.amount_cents = ?" if kind is WaitingKind.PAYMENT else "(rc.paid_cents = ? OR rc.charge_cents = ?)"
        )
        parameters += [cents] if kind is WaitingKind.PAYMENT else [cents, cents]
    for day in wanted.days:
        conditions.append("p.paid_on = ?")
        parameters.append(day.isoformat())
    where = "".join(f" AND {condition}" for condition in conditions)
    sql = f"SELECT {number} * {KINDS} + {_PLACES[kind]} AS id, p.paid_on {source.format(states=states)}{where}"
    return sql, parameters


_ONLY = {
    WaitingView.PAYMENTS: WaitingKind.PAYMENT,
    WaitingView.ANSWERS: WaitingKind.ANSWER,
    WaitingView.RULES: WaitingKind.RULE,
}


def _has_word(kind: WaitingKind, word: str) -> tuple[str, list[Any]]:
    payer = f"EXISTS (SELECT 1 FROM payer y WHERE y.id = p.payer_id AND {contains('y.name')})"
    if kind is WaitingKind.PAYMENT:
        in_file = (
            "EXISTS (SELECT 1 FROM import_problem i WHERE i.file_id = p.file_id AND upper(i.claim_number) = upper(?))"
        )
        held, values = held_with_word(word)
        return (
            f"({contains('p.trace')} OR {payer} OR {in_file} OR p.id IN ({held}))",
            [word, word, word, *values],
        )
    claims, values = claims_with_word(word)
    return (
        f"({contains('p.trace')} OR {payer} OR {contains('rc.claim_number')} OR rc.claim_id IN ({claims}))",
        [word, word, word, *values],
    )


def _marks(column: str, number: str) -> str:
    return ", ".join(f"coalesce({_last(column, number, value)}, '')" for value in ("mark", "because", "until_on")) + (
        ", coalesce((SELECT u.name FROM waiting_mark m JOIN user u ON u.id = m.user_id"
        f" WHERE m.{column} = {number} ORDER BY m.id DESC LIMIT 1), '')"
    )


_NAMED = (
    "JOIN payer y ON y.id = p.payer_id JOIN import_file f ON f.id = p.file_id JOIN patient t ON t.id = c.patient_id"
)
_NAMES = "t.last_name, t.first_name, t.middle_name, t.suffix"
_ROWS = {
    WaitingKind.PAYMENT: (
        "SELECT p.id, p.id, NULL, NULL, NULL, p.file_id, f.size_bytes, y.name, p.trace, p.paid_on, p.amount_cents,"
        f" p.state, p.held_because, p.decided_because, NULL, NULL, NULL, NULL, {_marks('payment_id', 'p.id')}"
        " FROM payment p JOIN payer y ON y.id = p.payer_id JOIN import_file f ON f.id = p.file_id"
        f" WHERE p.id {in_list()} AND p.state IN ('held', 'suppressed')"
    ),
    WaitingKind.ANSWER: (
        "SELECT rc.id, p.id, rc.id, NULL, c.id, p.file_id, f.size_bytes, y.name, p.trace, p.paid_on, rc.paid_cents,"
        f" p.state, rc.claim_number, '', {_NAMES}, {_marks('remittance_claim_id', 'rc.id')}"
        f" FROM remittance_claim rc {JOINED_IN_ORDER} payment p ON p.id = rc.payment_id AND p.state = 'posted'"
        f" {JOINED_IN_ORDER} claim c ON c.id = rc.claim_id AND c.is_provisional = 1"
        f" {_NAMED}"
        f" WHERE rc.id {in_list()} AND rc.is_reversed = 0"
    ),
    WaitingKind.RULE: (
        "SELECT h.id, p.id, rc.id, h.id, c.id, p.file_id, f.size_bytes, y.name, p.trace, p.paid_on, rc.paid_cents,"
        " p.state, CASE h.kind WHEN 'second' THEN 'second' ELSE h.codes END, '',"
        f" {_NAMES}, {_marks('remittance_claim_id', 'rc.id')}"
        f" FROM claim_hold h {JOINED_IN_ORDER} remittance_claim rc ON rc.id = h.remittance_claim_id"
        " JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted' JOIN claim c ON c.id = rc.claim_id"
        f" {_NAMED}"
        f" WHERE h.id {in_list()} AND h.released_on IS NULL AND rc.is_reversed = 0"
    ),
}


def _row(kind: WaitingKind, row: tuple[Any, ...]) -> WaitingRow:
    return WaitingRow(
        key=key_of(kind, row[0]),
        kind=kind,
        payment_id=row[1],
        remittance_claim_id=row[2],
        hold_id=row[3],
        claim_id=row[4],
        file_id=row[5],
        file_size=row[6],
        payer=row[7],
        trace=row[8],
        paid_on=day_of(row[9]),
        amount_cents=row[10],
        payment_state=row[11],
        said=row[12],
        decided_because=row[13],
        patient=None if row[14] is None else row[14:18],
        mark=row[18],
        mark_because=row[19],
        until_on=day_of(row[20] or None),
        marked_by=row[21],
    )
