"""What one shift leaves open, as the hand-over sheet lists it."""

from __future__ import annotations

from datetime import date
from typing import Any

from arcaller_desktop.domain.hand_overs import HandOverLine, HandOverPart
from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.tasks import TaskKind
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list

MOST = 200
"""Lines a part: nobody reads more at the end of a shift; the queue has them all."""
_CALLS = (Action.CALL_PAYER, Action.PATIENT_CALL, Action.CHECK_STATUS)


def open_lines(database: PracticeDatabase, *, user_id: UserId | None, today: date, until: date) -> list[HandOverLine]:
    """What is due until the next working day (`until`), of one person or of all."""
    lines: list[HandOverLine] = []
    mine = "(?1 IS NULL OR c.owner_id = ?1)"
    lines += _lines(
        database,
        HandOverPart.CALLBACKS,
        "SELECT c.claim_number, p.name, c.balance_cents, t.outcome, u.name, c.next_action_on"
        " FROM claim c JOIN payer p ON p.id = c.payer_id"
        " JOIN touch t ON t.id = (SELECT max(x.id) FROM touch x WHERE x.claim_id = c.id)"
        f" JOIN user u ON u.id = t.user_id WHERE c.is_open = 1 AND {mine} AND t.next_action {in_list('?3')}"
        " AND t.next_action_on <= ?2 ORDER BY c.next_action_on, c.balance_cents DESC LIMIT ?4",
        (user_id, until.isoformat(), as_list([action.value for action in _CALLS]), MOST),
    )
    lines += _lines(
        database,
        HandOverPart.PROMISES,
        "SELECT c.claim_number, p.name, coalesce(t.promised_cents, c.balance_cents), 'payment promised', u.name,"
        " t.promised_on FROM claim c JOIN payer p ON p.id = c.payer_id"
        " JOIN touch t ON t.id = (SELECT max(x.id) FROM touch x WHERE x.claim_id = c.id)"
        f" JOIN user u ON u.id = t.user_id WHERE c.is_open = 1 AND {mine}"
        " AND t.promised_on BETWEEN ?2 AND ?3 ORDER BY t.promised_on, c.balance_cents DESC LIMIT ?4",
        (user_id, today.isoformat(), until.isoformat(), MOST),
    )
    lines += _tasks(database, user_id, today)
    lines += _lines(
        database,
        HandOverPart.IN_HAND,
        "SELECT c.claim_number, p.name, c.balance_cents, 'in hand, no touch saved today', u.name, NULL"
        " FROM claim_checkout k JOIN claim c ON c.id = k.claim_id JOIN payer p ON p.id = c.payer_id"
        " JOIN user u ON u.id = k.user_id WHERE (?1 IS NULL OR k.user_id = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM touch t WHERE t.claim_id = c.id AND t.touched_on = ?2) LIMIT ?3",
        (user_id, today.isoformat(), MOST),
    )
    return lines


def day_count(database: PracticeDatabase, *, user_id: UserId | None, today: date) -> tuple[int, int]:
    """Touches and claims of the day."""
    row = database.rows(
        "SELECT count(*), count(DISTINCT claim_id) FROM touch WHERE touched_on = ?2 AND (?1 IS NULL OR user_id = ?1)",
        (user_id, today.isoformat()),
    )[0]
    return int(row[0]), int(row[1])


def _tasks(database: PracticeDatabase, user_id: UserId | None, today: date) -> list[HandOverLine]:
    rows = database.rows(
        "SELECT t.kind, coalesce(c.claim_number, ''), coalesce(p.name, ''), coalesce(c.balance_cents, 0), t.question,"
        " coalesce(f.name, ''), t.due_on FROM task t LEFT JOIN claim c ON c.id = t.claim_id"
        " LEFT JOIN payer p ON p.id = c.payer_id LEFT JOIN user f ON f.id = t.for_user"
        " WHERE t.state = 'open' AND (?1 IS NULL OR t.asked_by = ?1 OR t.for_user = ?1) ORDER BY t.due_on LIMIT ?2",
        (user_id, MOST),
    )
    lines = []
    for kind, number, payer, cents, question, name, due in rows:
        due_on, task = day_of(due), TaskKind(kind)
        part = HandOverPart.QUERIES if task is TaskKind.CLIENT_QUERY else HandOverPart.BLOCKED
        if due_on is not None and due_on < today:
            part = HandOverPart.LATE
        lines.append(
            HandOverLine(
                part=part,
                claim_number=number,
                payer=payer,
                balance_cents=cents,
                what=f"{task.label}: {question}",
                who=name or task.label,
                on=due_on,
            )
        )
    return lines


def _lines(database: PracticeDatabase, part: HandOverPart, sql: str, values: tuple[Any, ...]) -> list[HandOverLine]:
    return [
        HandOverLine(
            part=part, claim_number=number, payer=payer, balance_cents=cents, what=what, who=who, on=day_of(on)
        )
        for number, payer, cents, what, who, on in database.rows(sql, values)
    ]
