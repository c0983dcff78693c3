"""Checks of calls, and the touches that could be checked."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.quality import Candidate, Fatal, Part
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list

NEW_FOR_DAYS = 60
"""Accounts younger than this are new callers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TouchToCheck:
    """A touch as a reviewer sees it, with the check when there is one."""

    touch_id: int
    claim_id: ClaimId
    claim_number: str
    payer: str
    user_id: UserId
    user: str
    touched_at: datetime
    channel: str
    outcome: str
    note: str
    review_id: int | None = None
    reviewer_id: UserId | None = None
    reviewer: str = ""
    reviewed_on: date | None = None
    marks: Mapping[Part, int | None] | None = None
    fatal: tuple[Fatal, ...] = ()
    score: int | None = None
    feedback: str = ""
    dispute: str = ""
    decision: str = ""


_ROWS = (
    "SELECT t.id, t.claim_id, c.claim_number, p.name, t.user_id, u.name, t.touched_at, t.channel, t.outcome, t.note,"
    " r.id, r.reviewer_id, coalesce(v.name, ''), r.reviewed_on, r.marks, coalesce(r.fatal, ''), r.score,"
    " coalesce(r.feedback, ''), coalesce(r.dispute, ''), coalesce(r.decision, '')"
    " FROM touch t JOIN claim c ON c.id = t.claim_id JOIN payer p ON p.id = c.payer_id JOIN user u ON u.id = t.user_id"
    " LEFT JOIN quality_review r ON r.touch_id = t.id LEFT JOIN user v ON v.id = r.reviewer_id"
)


def candidates(database: PracticeDatabase, first: date, last: date) -> list[Candidate]:
    """The touches of these days, both included, that nobody has checked."""
    new_since = (last - timedelta(days=NEW_FOR_DAYS)).isoformat()
    return [
        Candidate(
            touch_id=touch_id,
            user_id=user_id,
            balance_cents=balance,
            is_new_caller=bool(is_new),
            had_fatal=bool(had_fatal),
        )
        for touch_id, user_id, balance, is_new, had_fatal in database.rows(
            "SELECT t.id, t.user_id, c.balance_cents, u.created_at >= ?3,"
            " EXISTS (SELECT 1 FROM quality_review q JOIN touch o ON o.id = q.touch_id"
            " WHERE o.user_id = t.user_id AND q.fatal <> '')"
            " FROM touch t JOIN claim c ON c.id = t.claim_id JOIN user u ON u.id = t.user_id"
            " WHERE t.touched_on BETWEEN ?1 AND ?2"
            " AND NOT EXISTS (SELECT 1 FROM quality_review r WHERE r.touch_id = t.id)",
            (first.isoformat(), last.isoformat(), new_since),
        )
    ]


def touches_numbered(database: PracticeDatabase, touch_ids: Sequence[int]) -> list[TouchToCheck]:
    """These touches by person and time."""
    return [
        _touch(row)
        for row in database.rows(f"{_ROWS} WHERE t.id {in_list()} ORDER BY u.name, t.id", (as_list(touch_ids),))
    ]


def checked_since(database: PracticeDatabase, since: date) -> list[TouchToCheck]:
    """Checked touches, the newest check first."""
    return [
        _touch(row)
        for row in database.rows(
            f"{_ROWS} WHERE r.reviewed_on >= ? ORDER BY r.reviewed_on DESC, r.id DESC", (since.isoformat(),)
        )
    ]


def find_touch(database: PracticeDatabase, touch_id: int) -> TouchToCheck | None:
    rows = database.rows(f"{_ROWS} WHERE t.id = ?", (touch_id,))
    return _touch(rows[0]) if rows else None


def add_review(
    database: PracticeDatabase,
    touch_id: int,
    *,
    reviewer: UserId,
    at: datetime,
    on: date,
    marks: Mapping[Part, int | None],
    fatal: Sequence[Fatal],
    score: int,
    feedback: str,
) -> int:
    """The check of a touch; gives its id."""
    cursor = database.execute(
        "INSERT INTO quality_review (touch_id, reviewer_id, reviewed_at, reviewed_on, marks, fatal, score, feedback)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            touch_id,
            reviewer,
            at.isoformat(timespec="seconds"),
            on.isoformat(),
            _marks_text(marks),
            " ".join(fault.value for fault in fatal),
            score,
            feedback,
        ),
    )
    return int(cursor.lastrowid)


def set_dispute(database: PracticeDatabase, review_id: int, text: str, on: date) -> None:
    database.execute(
        "UPDATE quality_review SET dispute = ?, disputed_on = ? WHERE id = ?", (text, on.isoformat(), review_id)
    )


def set_decision(
    database: PracticeDatabase,
    review_id: int,
    *,
    decision: str,
    by: UserId,
    marks: Mapping[Part, int | None],
    fatal: Sequence[Fatal],
    score: int,
) -> None:
    """What came of an objection; the marks as they stand from now on."""
    database.execute(
        "UPDATE quality_review SET decision = ?, decided_by = ?, marks = ?, fatal = ?, score = ? WHERE id = ?",
        (decision, by, _marks_text(marks), " ".join(fault.value for fault in fatal), score, review_id),
    )


def _marks_text(marks: Mapping[Part, int | None]) -> str:
    return json.dumps({part.value: mark for part, mark in marks.items()})


def _touch(row: tuple[Any, ...]) -> TouchToCheck:
    marks = {Part(part): mark for part, mark in json.loads(row[14]).items()} if row[14] else None
    return TouchToCheck(
        touch_id=row[0],
        claim_id=row[1],
        claim_number=row[2],
        payer=row[3],
        user_id=row[4],
        user=row[5],
        touched_at=datetime.fromisoformat(row[6]),
        channel=row[7],
        outcome=row[8],
        note=row[9],
        review_id=row[10],
        reviewer_id=row[11],
        reviewer=row[12],
        reviewed_on=day_of(row[13]),
        marks=marks,
        fatal=tuple(Fatal(word) for word in row[15].split()),
        score=row[16],
        feedback=row[17],
        dispute=row[18],
        decision=row[19],
    )
