"""The ledger's rows: entries in, sums out. Entries are only ever added."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from arcaller_desktop.domain.ids import BatchId, ClaimId, UserId
from arcaller_desktop.domain.ledger import Entry, EntryKind
from arcaller_desktop.domain.posting import PostedEntry
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class Provenance:
    """Who posts, when, and as part of which import. `effective_on` is the day the money moved."""

    user_id: UserId
    posted_at: datetime
    effective_on: date
    batch_id: BatchId | None = None


def kinds_sql(kinds: Collection[EntryKind]) -> str:
    """`('A', 'B')`: kinds for an SQL `IN`."""
    return f"({', '.join(sorted(repr(kind.value) for kind in kinds))})"


def add_entries(
    database: PracticeDatabase, entries: Iterable[tuple[ClaimId, Entry, int | None]], provenance: Provenance
) -> int:
    """Adds (claim, entry, remittance claim id or None); gives how many. Project the claims afterwards."""
    number = last_entry_id(database)
    effective_on, posted_at = provenance.effective_on.isoformat(), provenance.posted_at.isoformat(timespec="seconds")
    rows = [
        (
            number + index,
            claim_id,
            entry.line_id,
            entry.kind.value,
            int(entry.responsibility),
            entry.amount_cents,
            effective_on,
            posted_at,
            provenance.user_id,
            provenance.batch_id,
            remittance_claim_id,
            entry.reverses,
            entry.reason,
        )
        for index, (claim_id, entry, remittance_claim_id) in enumerate(entries, start=1)
    ]
    database.executemany(
        "INSERT INTO ledger_entry (id, claim_id, claim_line_id, kind, responsibility, amount_cents, effective_on,"
        " posted_at, user_id, batch_id, remittance_claim_id, reverses_id, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
    return len(rows)


def last_entry_id(database: PracticeDatabase) -> int:
    """The number of the newest entry: those added next in this transaction follow it in their order."""
    return int(database.value("SELECT coalesce(max(id), 0) FROM ledger_entry"))


def entries_of_remittance(database: PracticeDatabase, remittance_claim_ids: Collection[int]) -> list[PostedEntry]:
    """The entries a remittance claim made that nobody has taken back yet."""
    return [
        PostedEntry(entry_id=row[0], line_id=row[1], responsibility=row[2], amount_cents=row[3])
        for row in database.rows(
            "SELECT id, claim_line_id, responsibility, amount_cents FROM ledger_entry e"
            f" WHERE remittance_claim_id {in_list()}"
            " AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id) ORDER BY id",
            (as_list(remittance_claim_ids),),
        )
    ]
