"""The hash-chained trail of every change. Written in the change's own transaction."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.storage.database import PracticeDatabase

FIRST_SEAL = bytes(32)
"""What stands before the first event."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AuditEvent:
    """Who did what to which record, with the values before and after. `action` is `call.log`, `plan.set_up` …"""

    at: datetime
    user_id: UserId
    action: str
    subject: str
    subject_id: int
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None


def append_event(database: PracticeDatabase, event: AuditEvent) -> None:
    """Adds the event, sealed over the one before it. Call it inside the transaction of the change."""
    last = database.execute("SELECT id, seal FROM audit_event ORDER BY id DESC LIMIT 1").fetchone()
    number, previous = (last[0] + 1, last[1]) if last else (1, FIRST_SEAL)
    row = (
        number,
        event.at.isoformat(timespec="seconds"),
        event.user_id,
        event.action,
        event.subject,
        event.subject_id,
        _json(event.before),
        _json(event.after),
    )
    database.execute(
        "INSERT INTO audit_event (id, at, user_id, action, subject, subject_id, before, after, seal)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, seal(database.keys.audit, previous, row)),
    )


def seal(key: bytes, previous: bytes, row: tuple[Any, ...]) -> bytes:
    """HMAC-SHA256 over the previous seal and the event's eight columns in table order."""
    text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
    return hmac.digest(key, previous + text.encode(), hashlib.sha256)


def _json(values: Mapping[str, Any] | None) -> str:
    return "" if values is None else json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=str)
