"""Tasks with their messages and mentions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.tasks import Message, NewTask, TaskKind, TaskState
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskRow:
    """One task as lists show it."""

    task_id: int
    claim_id: ClaimId | None
    claim_number: str
    payer: str
    balance_cents: int
    kind: TaskKind
    asked_by: UserId
    asked_by_name: str
    asked_at: datetime
    for_user: UserId | None
    for_name: str
    client: str
    question: str
    packet: str
    due_on: date
    state: TaskState
    answered_on: date | None


_ROWS = (
    "SELECT t.id, t.claim_id, coalesce(c.claim_number, ''), coalesce(p.name, ''), coalesce(c.balance_cents, 0), t.kind,"
    " t.asked_by, a.name, t.asked_at, t.for_user, coalesce(f.name, ''), t.client, t.question, t.packet, t.due_on,"
    " t.state, t.answered_on FROM task t JOIN user a ON a.id = t.asked_by LEFT JOIN user f ON f.id = t.for_user"
    " LEFT JOIN claim c ON c.id = t.claim_id LEFT JOIN payer p ON p.id = c.payer_id"
)


def add_task(
    database: PracticeDatabase, task: NewTask, *, asked_by: UserId, at: datetime, on: date, packet: str
) -> int:
    """A new open task; gives its number."""
    cursor = database.execute(
        "INSERT INTO task (claim_id, kind, asked_by, asked_at, asked_on, for_user, client, question, packet, due_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            task.claim_id,
            task.kind.value,
            asked_by,
            at.isoformat(timespec="seconds"),
            on.isoformat(),
            task.for_user,
            task.client,
            task.question,
            packet,
            task.due_on.isoformat(),
        ),
    )
    return int(cursor.lastrowid)


def add_message(
    database: PracticeDatabase,
    task_id: int,
    *,
    user_id: UserId,
    at: datetime,
    text: str,
    is_answer: bool,
    mentions: Collection[UserId],
) -> None:
    """Words that stay as they are, and who is called by name in them."""
    cursor = database.execute(
        "INSERT INTO task_message (task_id, user_id, said_at, text, is_answer) VALUES (?, ?, ?, ?, ?)",
        (task_id, user_id, at.isoformat(timespec="seconds"), text, int(is_answer)),
    )
    for called in mentions:
        database.execute("INSERT INTO mention (message_id, user_id) VALUES (?, ?)", (cursor.lastrowid, called))


def set_state(database: PracticeDatabase, task_id: int, state: TaskState, *, answered_on: date | None = None) -> None:
    database.execute(
        "UPDATE task SET state = ?, answered_on = coalesce(?, answered_on) WHERE id = ?",
        (state.value, answered_on and answered_on.isoformat(), task_id),
    )


def hand_on(database: PracticeDatabase, task_id: int, *, for_user: UserId | None, kind: TaskKind, due_on: date) -> None:
    """Somebody else is to answer."""
    database.execute(
        "UPDATE task SET for_user = ?, kind = ?, due_on = ? WHERE id = ?",
        (for_user, kind.value, due_on.isoformat(), task_id),
    )


def find_task(database: PracticeDatabase, task_id: int) -> TaskRow | None:
    rows = database.rows(f"{_ROWS} WHERE t.id = ?", (task_id,))
    return _row(rows[0]) if rows else None


def tasks_in(
    database: PracticeDatabase, states: Sequence[TaskState], *, claim_id: ClaimId | None = None, most: int = 2000
) -> list[TaskRow]:
    """Tasks in these states, the one due first at the top; of one claim when asked for."""
    of_claim = " AND t.claim_id = ?3" if claim_id is not None else ""
    values: tuple[Any, ...] = (as_list([state.value for state in states]), most)
    return [
        _row(row)
        for row in database.rows(
            f"{_ROWS} WHERE t.state {in_list('?1')}{of_claim} ORDER BY t.due_on, t.id LIMIT ?2",
            (*values, claim_id) if claim_id is not None else values,
        )
    ]


def messages_of(database: PracticeDatabase, task_id: int) -> list[Message]:
    """Oldest first."""
    return [
        Message(author=author, at=datetime.fromisoformat(at), text=text, is_answer=bool(is_answer))
        for author, at, text, is_answer in database.rows(
            "SELECT u.name, m.said_at, m.text, m.is_answer FROM task_message m JOIN user u ON u.id = m.user_id"
            " WHERE m.task_id = ? ORDER BY m.id",
            (task_id,),
        )
    ]


def unseen_mentions(database: PracticeDatabase, user_id: UserId) -> set[int]:
    """The tasks in which somebody was called by name and has not looked yet."""
    return {
        row[0]
        for row in database.rows(
            "SELECT DISTINCT m.task_id FROM mention n JOIN task_message m ON m.id = n.message_id"
            " WHERE n.user_id = ? AND n.seen_at IS NULL",
            (user_id,),
        )
    }


def see_mentions(database: PracticeDatabase, task_id: int, user_id: UserId, at: datetime) -> int:
    """Marks them seen; gives how many there were."""
    cursor = database.execute(
        "UPDATE mention SET seen_at = ? WHERE user_id = ? AND seen_at IS NULL"
        " AND message_id IN (SELECT id FROM task_message WHERE task_id = ?)",
        (at.isoformat(timespec="seconds"), user_id, task_id),
    )
    return int(cursor.rowcount)


def open_on_claim(database: PracticeDatabase, claim_id: ClaimId) -> tuple[int, int]:
    """How many tasks of the claim are open, and how many answers wait to be read."""
    rows = dict(database.rows("SELECT state, count(*) FROM task WHERE claim_id = ? GROUP BY state", (claim_id,)))
    return int(rows.get("open", 0)), int(rows.get("answered", 0))


def _row(row: tuple[Any, ...]) -> TaskRow:
    due_on = day_of(row[14])
    assert due_on is not None
    return TaskRow(
        task_id=row[0],
        claim_id=row[1],
        claim_number=row[2],
        payer=row[3],
        balance_cents=row[4],
        kind=TaskKind(row[5]),
        asked_by=row[6],
        asked_by_name=row[7],
        asked_at=datetime.fromisoformat(row[8]),
        for_user=row[9],
        for_name=row[10],
        client=row[11],
        question=row[12],
        packet=row[13],
        due_on=due_on,
        state=TaskState(row[15]),
        answered_on=day_of(row[16]),
    )
