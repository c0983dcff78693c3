"""Work items: one open row for each claim and cause. What the facts say is brought in line as a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.queue import OpenedItem
from arcaller_desktop.storage.columns import day_of, iso, records
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list

GONE = "no longer so"
"""Why an item that was read off the facts is closed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemRow:
    """One item as it is stored."""

    id: int
    claim_id: int
    cause: str
    origin: str
    why: str
    amount_cents: Money | None
    opened_on: date
    due_on: date | None
    state: str
    closed_on: date | None
    closed_why: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ItemFound:
    """What an open item is to say."""

    claim_id: ClaimId
    cause: str
    due_on: date | None = None
    why: str = ""
    amount_cents: Money | None = None


def opened_by_parts(
    database: PracticeDatabase, claim_ids: Collection[ClaimId]
) -> dict[ClaimId, tuple[OpenedItem, ...]]:
    """The open items of these claims that other parts opened; claims without any are left out."""
    found: dict[ClaimId, tuple[OpenedItem, ...]] = {}
    for claim_id, cause, due_on, why, cents in database.execute(
        "SELECT claim_id, cause, due_on, why, amount_cents FROM work_item"
        f" WHERE state = 'open' AND origin = 'part' AND claim_id {in_list()} ORDER BY claim_id, id",
        (as_list(claim_ids),),
    ):
        item = OpenedItem(cause=cause, due_on=day_of(due_on), why=why, amount_cents=cents)
        found[claim_id] = (*found.get(claim_id, ()), item)
    return found


def keep_in_line(
    database: PracticeDatabase, claim_ids: Collection[ClaimId], found: Iterable[ItemFound], *, today: date
) -> None:
    """Opens, corrects and closes what the facts of these claims say; other parts' items stay as they are."""
    wanted = {(item.claim_id, item.cause): item for item in found}
    standing = {
        (row[1], row[2]): row
        for row in database.execute(
            "SELECT id, claim_id, cause, due_on, why, amount_cents FROM work_item"
            f" WHERE state = 'open' AND origin = 'facts' AND claim_id {in_list()}",
            (as_list(claim_ids),),
        )
    }
    gone = [(iso(today), GONE, row[0]) for key, row in standing.items() if key not in wanted]
    changed, added = [], []
    for key, item in wanted.items():
        row = standing.get(key)
        said = (iso(item.due_on), item.why, item.amount_cents)
        if row is None:
            added.append((item.claim_id, item.cause, iso(today), *said))
        elif row[3:] != said:
            changed.append((*said, row[0]))
    if gone:
        database.executemany("UPDATE work_item SET state = 'closed', closed_on = ?, closed_why = ? WHERE id = ?", gone)
    if changed:
        database.executemany("UPDATE work_item SET due_on = ?, why = ?, amount_cents = ? WHERE id = ?", changed)
    if added:
        database.executemany(
            "INSERT INTO work_item (claim_id, cause, origin, opened_on, due_on, why, amount_cents)"
            " VALUES (?, ?, 'facts', ?, ?, ?, ?)",
            added,
        )


def open_items(database: PracticeDatabase, items: Iterable[ItemFound], *, today: date) -> None:
    """Opens them for another part; one that stands open for the same claim and cause says the new words instead."""
    database.executemany(
        "INSERT INTO work_item (claim_id, cause, origin, opened_on, due_on, why, amount_cents)"
        " VALUES (?, ?, 'part', ?, ?, ?, ?) ON CONFLICT (claim_id, cause) WHERE state = 'open'"
        " DO UPDATE SET due_on = excluded.due_on, why = excluded.why, amount_cents = excluded.amount_cents",
        [(item.claim_id, item.cause, iso(today), iso(item.due_on), item.why, item.amount_cents) for item in items],
    )


def close_items(
    database: PracticeDatabase, claim_ids: Collection[ClaimId], cause: str, *, why: str, today: date
) -> list[ClaimId]:
    """Closes what other parts opened for this cause; gives the claims that had such an item."""
    return [
        row[0]
        for row in database.rows(
            "UPDATE work_item SET state = 'closed', closed_on = ?2, closed_why = ?3"
            f" WHERE state = 'open' AND origin = 'part' AND cause = ?4 AND claim_id {in_list('?1')}"
            " RETURNING claim_id",
            (as_list(claim_ids), iso(today), why, cause),
        )
    ]


def items_of(database: PracticeDatabase, claim_id: ClaimId, *, closed: bool = False) -> list[ItemRow]:
    """The items of a claim, oldest first; the closed ones too when asked for."""
    return records(
        ItemRow,
        database.execute(
            "SELECT id, claim_id, cause, origin, why, amount_cents, opened_on, due_on, state, closed_on, closed_why"
            " FROM work_item WHERE claim_id = ? AND (state = 'open' OR ?) ORDER BY id",
            (claim_id, int(closed)),
        ),
    )


def open_causes(database: PracticeDatabase, claim_ids: Collection[int]) -> Mapping[int, Sequence[str]]:
    """The causes that stand open on each of these claims."""
    found: dict[int, list[str]] = defaultdict(list)
    for claim_id, cause in database.execute(
        f"SELECT claim_id, cause FROM work_item WHERE state = 'open' AND claim_id {in_list()}", (as_list(claim_ids),)
    ):
        found[claim_id].append(cause)
    return found


def cause_counts(database: PracticeDatabase) -> dict[str, int]:
    """How many claims each cause stands open on."""
    return dict(database.rows("SELECT cause, count(*) FROM work_item WHERE state = 'open' GROUP BY cause"))
