"""The queue's reads: all ids in order in one SQL step, then rows by primary key.

On this path there is plain SQL and tuples: a Python object for each of a million claims would hold the interpreter lock
for seconds. Each order is served by a partial index; `tests/storage/test_queue_plans.py` pins the plans.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from arcaller_desktop.domain.aging import Bucket
from arcaller_desktop.domain.ids import PayerId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import folded
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import (
    JOINED_IN_ORDER,
    as_list,
    caseless,
    id_vector,
    ids_of,
    in_list,
    joined,
    list_rows,
    sorted_afterwards,
)
from arcaller_desktop.storage.search import claims_with_word

_BUCKET_DAYS = {
    Bucket.D0_30: (None, 30),
    Bucket.D31_60: (31, 60),
    Bucket.D61_90: (61, 90),
    Bucket.D91_120: (91, 120),
    Bucket.D121_UP: (121, None),
}

# In the direction a person expects first. Turned round, every part turns, so that one index serves both.
_ORDERS = {
    "priority": "c.priority {down}, c.id {up}",
    "claim": "c.claim_number {up}, c.id {up}",
    "patient": "c.patient_sort {up}, c.id {up}",
    "payer": f"{caseless('y.name')} {{up}}, y.id {{up}}, c.priority {{down}}, c.id {{up}}",
    "balance": "c.balance_cents {down}, c.id {up}",
    "age": "c.service_from {up}, c.id {up}",
    "service": "c.service_from {up}, c.id {up}",
    "status": "c.status {up}, c.priority {down}, c.id {up}",
    "denial": "c.denial_code {down}, c.priority {down}, c.id {up}",
    "next_action": "c.next_action {up}, c.priority {down}, c.id {up}",
    "due": "c.next_action_on {up}, c.id {up}",
    "deadline": "c.deadline_on {up} NULLS LAST, c.priority {down}, c.id {up}",
    "owner": f"{caseless('(SELECT name FROM user WHERE id = c.owner_id)')} {{up}}, c.priority {{down}}, c.id {{up}}",
    "causes": "c.status {up}, c.priority {down}, c.id {up}",
}
SORTS = tuple(_ORDERS)
PRESET_SORTS = ("priority", "urgent", "balance", "age", "payer")
"""Expected value, deadline first, high dollar, oldest, payer by payer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StaleDays:
    """What is forgotten: next step before `late`; or due by `due` and untouched since `idle` (`high_idle` if large)."""

    late: date
    due: date
    idle: date
    high_idle: date
    high_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueFilter:
    """All parts must hold. `due_by` keeps claims whose next step is due by that day, `deadline_by` the same."""

    text: str = ""
    payer_id: PayerId | None = None
    status: str = ""
    bucket: Bucket | None = None
    denials: tuple[str, ...] = ()
    """Pairs like `CO-197`: any of them is open on the claim."""
    owner_id: UserId | None = None
    """Claims of this user and those that nobody has taken."""
    due_by: date | None = None
    deadline_by: date | None = None
    deadline_from: date | None = None
    deadline_action: str = ""
    cause: str = ""
    """A work item of this cause is open on the claim."""
    payer_ids: tuple[PayerId, ...] | None = None
    """Any of them: the payers that answer now."""
    stale: StaleDays | None = None
    is_pended: bool = False
    """Laid aside by a person."""


def queue_order(
    database: PracticeDatabase,
    wanted: QueueFilter,
    *,
    today: date,
    sort: str = "priority",
    reverse: bool = False,
    limit: int | None = None,
) -> tuple[array[int], Money]:
    """The ids of matching open claims in order, and the sum of their balances.

    `sort` is one of SORTS; `reverse` turns its natural direction round.
    """
    if sort == "urgent":
        return _urgent_order(database, wanted, today=today, limit=limit)
    order = _ORDERS[sort].format(down="ASC" if reverse else "DESC", up="DESC" if reverse else "ASC")
    conditions, parameters = _conditions(wanted, today)
    tables = "claim c"
    if sort == "payer":
        # Payer by payer in the order of their names, each read in order from its index: nothing is sorted.
        tables = f"payer y {JOINED_IN_ORDER} claim c ON c.payer_id = y.id"
    if wanted.text:
        # Else SQLite walks the sort index and looks a million rows up one by one.
        tables = tables.replace(JOINED_IN_ORDER, "JOIN")
        order = sorted_afterwards(order)
    clause = " AND ".join(("c.is_open = 1", *conditions))
    cut = f" LIMIT {int(limit)}" if limit is not None else ""
    vector, total = database.execute(
        f"SELECT {id_vector('id')}, coalesce(sum(balance_cents), 0) FROM"
        f" (SELECT c.id, c.balance_cents FROM {tables} WHERE {clause} ORDER BY {order}{cut})",
        parameters,
    ).fetchone()
    return ids_of(vector), total


def _urgent_order(
    database: PracticeDatabase, wanted: QueueFilter, *, today: date, limit: int | None
) -> tuple[array[int], Money]:
    """Deadline first: what can still be met by day, then what has no deadline by priority, then what has passed.

    Three ranges of one index, one after the other: sorted together, a million claims would be sorted in memory.
    """
    ids, cents = array("I"), 0
    for span, order in (
        ("c.deadline_on >= ?", "c.deadline_on, c.priority DESC, c.id"),
        ("c.deadline_on IS NULL", "c.priority DESC, c.id"),
        ("c.deadline_on < ?", "c.deadline_on DESC, c.priority DESC, c.id"),
    ):
        left = None if limit is None else limit - len(ids)
        if left is not None and left <= 0:
            break
        conditions, parameters = _conditions(wanted, today)
        clause = " AND ".join(("c.is_open = 1", span, *conditions))
        cut = f" LIMIT {left}" if left is not None else ""
        sorting = sorted_afterwards(order) if wanted.text else order
        own = [today.isoformat()] if "?" in span else []
        vector, total = database.execute(
            f"SELECT {id_vector('id')}, coalesce(sum(balance_cents), 0) FROM"
            f" (SELECT c.id, c.balance_cents FROM claim c WHERE {clause} ORDER BY {sorting}{cut})",
            (*own, *parameters),
        ).fetchone()
        ids += ids_of(vector)
        cents += total
    return ids, cents


def payer_groups(database: PracticeDatabase, wanted: QueueFilter, *, today: date) -> list[tuple[PayerId, int, Money]]:
    """(payer, claims, open money) of what matches, the most money first."""
    conditions, parameters = _conditions(wanted, today)
    clause = " AND ".join(("c.is_open = 1", *conditions))
    return database.rows(
        f"SELECT c.payer_id, count(*), sum(c.balance_cents) FROM claim c WHERE {clause}"
        " GROUP BY c.payer_id ORDER BY 3 DESC, 1",
        parameters,
    )


def queue_counts(database: PracticeDatabase) -> tuple[int, Money]:
    """How many claims are open and what they come to."""
    count, cents = database.execute(
        "SELECT count(*), coalesce(sum(balance_cents), 0) FROM claim WHERE is_open = 1"
    ).fetchone()
    return count, cents


def counts_by(database: PracticeDatabase, column: str) -> dict[Any, int]:
    """Open claims by `payer_id`, `status` or `owner_id`."""
    if column not in ("payer_id", "status", "owner_id"):
        raise ValueError(column)
    return dict(database.rows(f"SELECT {column}, count(*) FROM claim WHERE is_open = 1 GROUP BY {column}"))


def count_matching(database: PracticeDatabase, wanted: QueueFilter, *, today: date) -> int:
    """How many open claims match."""
    conditions, parameters = _conditions(wanted, today)
    clause = " AND ".join(("c.is_open = 1", *conditions))
    return int(database.value(f"SELECT count(*) FROM claim c WHERE {clause}", parameters))


_ROW = f"""
SELECT c.id, c.claim_number, p.last_name, p.first_name, p.middle_name, p.suffix, y.name, c.balance_cents,
    c.service_from, c.status, c.denial_code, c.next_action, c.next_action_on, c.deadline_on, c.deadline_action,
    c.deadline_assumed, c.priority, c.owner_id,
    (SELECT {joined("w.cause")} FROM work_item w WHERE w.claim_id = c.id AND w.state = 'open'),
    (SELECT d.until_on FROM pend d WHERE d.claim_id = c.id AND d.ended_at IS NULL)
FROM {list_rows("?1")} wanted {JOINED_IN_ORDER} claim c ON c.id = wanted.value
{JOINED_IN_ORDER} patient p ON p.id = c.patient_id {JOINED_IN_ORDER} payer y ON y.id = c.payer_id
"""
_HELD = "SELECT claim_id, user_id FROM claim_checkout WHERE expires_at > ? AND user_id <> ?"


def queue_rows(database: PracticeDatabase, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """The rows of these claims, by primary key; see `_ROW` for the columns. Claims that are gone are left out."""
    return database.rows(_ROW, (as_list(ids),))


def held_by_others(database: PracticeDatabase, *, at: datetime, reader_id: UserId) -> dict[int, int]:
    """Who has which claim in hand, for somebody who is not told of their own: a few rows, one for each open screen."""
    return dict(database.rows(_HELD, (at.isoformat(timespec="seconds"), reader_id)))


def user_names(database: PracticeDatabase) -> dict[int, str]:
    """Everybody who may own or hold a claim: read once for a page instead of joined to each of its rows."""
    return dict(database.rows("SELECT id, name FROM user"))


def claim_ids_numbered(database: PracticeDatabase, number: str) -> list[int]:
    """Claims with exactly this number, ours or the payer's."""
    return [
        row[0]
        for row in database.rows(
            "SELECT id FROM claim WHERE claim_number = ?1 UNION SELECT id FROM claim WHERE payer_claim_number = ?1"
            " AND payer_claim_number <> '' ORDER BY id",
            (number,),
        )
    ]


def _conditions(wanted: QueueFilter, today: date) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    parameters: list[Any] = []
    for column, value in (("payer_id", wanted.payer_id), ("status", wanted.status)):
        if value:
            conditions.append(f"c.{column} = ?")
            parameters.append(value)
    if wanted.denials:
        pairs = ", ".join("(?, ?)" for _ in wanted.denials)
        conditions.append(
            "c.id IN (SELECT rc.claim_id FROM adjustment a JOIN remittance_claim rc ON rc.id = a.remittance_claim_id"
            # Said twice, because the index holds what is not ''.
            " WHERE a.denial_state <> '' AND a.denial_state = 'open'"
            f" AND (a.reason_code, a.group_code) IN (VALUES {pairs}))"
        )
        for group, _, reason in (pair.partition("-") for pair in wanted.denials):
            parameters += (reason, group)
    if wanted.owner_id is not None:
        conditions.append("(c.owner_id = ? OR c.owner_id IS NULL)")
        parameters.append(wanted.owner_id)
    if wanted.due_by is not None:
        conditions.append("c.next_action_on <= ?")
        parameters.append(wanted.due_by.isoformat())
    if wanted.deadline_by is not None:
        conditions.append("c.deadline_on <= ?")
        parameters.append(wanted.deadline_by.isoformat())
    if wanted.deadline_from is not None:
        conditions.append("c.deadline_on >= ?")
        parameters.append(wanted.deadline_from.isoformat())
    if wanted.deadline_action:
        conditions.append("c.deadline_action = ?")
        parameters.append(wanted.deadline_action)
    if wanted.cause:
        conditions.append("c.id IN (SELECT claim_id FROM work_item WHERE state = 'open' AND cause = ?)")
        parameters.append(wanted.cause)
    if wanted.is_pended:
        conditions.append("c.id IN (SELECT claim_id FROM pend WHERE ended_at IS NULL)")
    if wanted.payer_ids is not None:
        conditions.append(f"c.payer_id {in_list()}")
        parameters.append(as_list(wanted.payer_ids))
    if wanted.stale is not None:
        days = wanted.stale
        conditions.append(
            "(c.next_action_on < ? OR (c.next_action_on <= ? AND coalesce(c.last_activity_on, '')"
            " < CASE WHEN c.balance_cents >= ? THEN ? ELSE ? END))"
        )
        parameters += [
            days.late.isoformat(),
            days.due.isoformat(),
            days.high_cents,
            days.high_idle.isoformat(),
            days.idle.isoformat(),
        ]
    if wanted.bucket is not None:
        least, most = _BUCKET_DAYS[wanted.bucket]
        if most is not None:
            # A claim without any date counts as new, as everywhere.
            conditions.append("(c.service_from >= ?" + (" OR c.service_from IS NULL)" if least is None else ")"))
            parameters.append((today - timedelta(days=most)).isoformat())
        if least is not None:
            conditions.append("c.service_from <= ?")
            parameters.append((today - timedelta(days=least)).isoformat())
    for word in folded(wanted.text).split():
        found, values = claims_with_word(word)
        conditions.append(f"c.id IN ({found})")
        parameters.extend(values)
    return conditions, parameters
