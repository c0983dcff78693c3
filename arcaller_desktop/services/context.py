"""What every service is given: the open practice, who acts, and the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from arcaller_desktop.base.clock import Clock, FixedClock, SystemClock
from arcaller_desktop.base.keys import PracticeKeys
from arcaller_desktop.domain.roles import User
from arcaller_desktop.services.tables import Tables, load_tables
from arcaller_desktop.storage.audit import AuditEvent, append_event
from arcaller_desktop.storage.database import PracticeDatabase, open_database


@dataclass(frozen=True, kw_only=True, slots=True)
class Access:
    """All a thread or a worker process needs to open the practice. Travels over a pipe, never on a command line."""

    path: Path
    keys: PracticeKeys
    user: User
    as_of: date | None = None
    """A fixed "today", for demos and `--as-of`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Context:
    """One thread's view of the open practice."""

    database: PracticeDatabase
    user: User
    clock: Clock
    tables: Tables

    def audit(
        self,
        action: str,
        subject: str,
        subject_id: int,
        *,
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
    ) -> None:
        """Adds an audit event by this user now. Call it inside the change's transaction."""
        event = AuditEvent(
            at=self.clock.now(),
            user_id=self.user.id,
            action=action,
            subject=subject,
            subject_id=subject_id,
            before=before,
            after=after,
        )
        append_event(self.database, event)

    def interrupt(self) -> None:
        """Stops the query that runs; may be called from another thread."""
        self.database.interrupt()

    def close(self) -> None:
        """Closes the connection."""
        if not self.database.is_closed():
            self.database.close()


def open_context(access: Access, *, read_only: bool = False) -> Context:
    """A context with a connection of its own; close it in the thread that opened it."""
    return Context(
        database=open_database(access.path, access.keys, read_only=read_only),
        user=access.user,
        clock=FixedClock(access.as_of) if access.as_of else SystemClock(),
        tables=load_tables(),
    )
