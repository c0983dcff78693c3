"""Reading the audit trail back: its head, one seal, and whether the chain holds."""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from dataclasses import dataclass

from arcaller_desktop.storage.audit import FIRST_SEAL, seal
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import json_value


@dataclass(frozen=True, kw_only=True, slots=True)
class AuditHead:
    """The number and the seal of the last event; 0 and the first seal for an empty trail."""

    count: int
    seal: bytes


def audit_head(database: PracticeDatabase) -> AuditHead:
    """The end of the trail."""
    row = database.execute("SELECT id, seal FROM audit_event ORDER BY id DESC LIMIT 1").fetchone()
    return AuditHead(count=row[0], seal=row[1]) if row else AuditHead(count=0, seal=FIRST_SEAL)


def seal_of_event(database: PracticeDatabase, number: int) -> bytes | None:
    """The stored seal of one event; the first seal for number 0; None when there is no such event."""
    if number == 0:
        return FIRST_SEAL
    found: bytes | None = database.value("SELECT seal FROM audit_event WHERE id = ?", (number,))
    return found


def sign_ins_without_anchor(database: PracticeDatabase) -> int:
    """How often somebody signed in when the anchor was gone: what was cut off before, nothing could tell."""
    return int(
        database.value(
            f"SELECT count(*) FROM audit_event WHERE action = 'sign_in' AND {json_value('after', 'anchor')} = 'absent'"
        )
    )


def broken_events(database: PracticeDatabase) -> Iterator[int]:
    """The numbers of events that were changed, moved, or whose predecessor is gone; nothing when all is well.

    Goes on from each stored seal, so one change is reported where it was made and not for the whole rest.
    """
    previous, expected = FIRST_SEAL, 1
    rows = database.execute(
        "SELECT id, at, user_id, action, subject, subject_id, before, after, seal FROM audit_event ORDER BY id"
    )
    for *row, stored in rows:
        if row[0] != expected or not hmac.compare_digest(seal(database.keys.audit, previous, tuple(row)), stored):
            yield row[0]
        previous, expected = stored, row[0] + 1
