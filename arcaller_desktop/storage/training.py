"""Results of practice calls and quizzes. No claim, touch or figure of real work is read or written here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.storage.database import PracticeDatabase

Kind = Literal["call", "quiz"]


@dataclass(frozen=True, kw_only=True, slots=True)
class TrainingRow:
    """One result. `missed` has a line for everything that was missed."""

    id: int
    user_id: UserId
    user: str
    done_at: datetime
    kind: Kind
    scenario: str
    score: int
    seconds: int
    missed: str


def add_result(
    database: PracticeDatabase,
    user_id: UserId,
    *,
    at: datetime,
    on: date,
    kind: Kind,
    scenario: str,
    seed: int,
    score: int,
    seconds: int,
    missed: str,
) -> int:
    """Keeps a result; gives its id."""
    cursor = database.execute(
        "INSERT INTO training_result (user_id, done_at, done_on, kind, scenario, seed, score, seconds, missed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            user_id,
            at.isoformat(timespec="seconds"),
            on.isoformat(),
            kind,
            scenario,
            seed,
            score,
            seconds,
            missed,
        ),
    )
    return int(cursor.lastrowid)


def results(database: PracticeDatabase, user_id: UserId | None) -> list[TrainingRow]:
    """One person's results, or everybody's; the newest first."""
    return [
        TrainingRow(
            id=row[0],
            user_id=row[1],
            user=row[2],
            done_at=datetime.fromisoformat(row[3]),
            kind=row[4],
            scenario=row[5],
            score=row[6],
            seconds=row[7],
            missed=row[8],
        )
        for row in database.rows(
            "SELECT r.id, r.user_id, u.name, r.done_at, r.kind, r.scenario, r.score, r.seconds, r.missed"
            " FROM training_result r JOIN user u ON u.id = r.user_id"
            " WHERE ?1 IS NULL OR r.user_id = ?1 ORDER BY r.id DESC LIMIT 2000",
            (user_id,),
        )
    ]
