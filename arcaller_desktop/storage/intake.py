"""Import batches: which files came in, what was counted in them, what was wrong with them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import BatchId, UserId
from arcaller_desktop.storage.database import PracticeDatabase


def start_batch(database: PracticeDatabase, *, user_id: UserId, at: datetime) -> BatchId:
    """A new batch in state `running`; batches that a killed program left running are marked failed first."""
    database.execute("UPDATE import_batch SET state = 'failed' WHERE state = 'running'")
    cursor = database.execute(
        "INSERT INTO import_batch (started_at, user_id, state) VALUES (?, ?, 'running')",
        (at.isoformat(timespec="seconds"), user_id),
    )
    return BatchId(cursor.lastrowid)


def finish_batch(database: PracticeDatabase, batch_id: BatchId, *, state: str, at: datetime) -> None:
    """The batch ended: `done`, `cancelled` or `failed`."""
    database.execute(
        "UPDATE import_batch SET state = ?, finished_at = ? WHERE id = ?",
        (state, at.isoformat(timespec="seconds"), batch_id),
    )


def add_file(
    database: PracticeDatabase,
    batch_id: BatchId,
    *,
    name: str,
    sha256: str,
    kind: str,
    size_bytes: int,
    replaces_file: int | None = None,
) -> int:
    """One file of a batch; `name` is the file's name without its folders."""
    cursor = database.execute(
        "INSERT INTO import_file (batch_id, name, sha256, kind, size_bytes, replaces_id) VALUES (?, ?, ?, ?, ?, ?)",
        (batch_id, name, sha256, kind, size_bytes, replaces_file),
    )
    return int(cursor.lastrowid)


def set_file_account(database: PracticeDatabase, file_id: int, account: Mapping[str, Any]) -> None:
    """What was counted and posted, as the import's answer gives it, without the problems."""
    database.execute("UPDATE import_file SET account = ? WHERE id = ?", (json.dumps(account), file_id))


def add_problems(database: PracticeDatabase, file_id: int, problems: Iterable[Problem]) -> None:
    """Keeps what was wrong with a file."""
    database.executemany(
        "INSERT INTO import_problem (file_id, severity, code, place, message, remedy, claim_number)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(file_id, p.severity, p.code, p.where, p.message, p.remedy, p.claim_number) for p in problems],
    )


def has_imports(database: PracticeDatabase) -> bool:
    """False in a practice that has never taken a file in."""
    return database.value("SELECT 1 FROM import_file LIMIT 1") is not None
