"""Sources of tables: how each one's exports are read, recognised again by their headings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import BatchId, UserId
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredSource:
    """One source. `mapping` is as `domain.table_kinds.mapping_values` gives it."""

    source_id: int
    name: str
    kind: str
    fingerprint: str
    headings: tuple[str, ...]
    mapping: Mapping[str, Any]
    saved_at: str


_SOURCE = "SELECT id, name, kind, fingerprint, headings, mapping, saved_at FROM table_source"


def source_like(database: PracticeDatabase, fingerprint: str) -> StoredSource | None:
    """The source whose tables have these headings."""
    rows = database.rows(f"{_SOURCE} WHERE fingerprint = ?", (fingerprint,))
    return _source(rows[0]) if rows else None


def all_sources(database: PracticeDatabase) -> list[StoredSource]:
    """Every source, by name."""
    return [_source(row) for row in database.rows(f"{_SOURCE} ORDER BY name")]


def _source(row: tuple[Any, ...]) -> StoredSource:
    return StoredSource(
        source_id=row[0],
        name=row[1],
        kind=row[2],
        fingerprint=row[3],
        headings=tuple(json.loads(row[4])),
        mapping=json.loads(row[5]),
        saved_at=row[6],
    )


def save_source(
    database: PracticeDatabase,
    *,
    name: str,
    kind: str,
    fingerprint: str,
    headings: Sequence[str],
    mapping: Mapping[str, Any],
    user_id: UserId,
    at: datetime,
) -> int:
    """Adds the source, or changes the one with these headings; gives its number."""
    database.execute(
        "INSERT INTO table_source (name, kind, fingerprint, headings, mapping, saved_at, saved_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name,"
        " kind = excluded.kind, mapping = excluded.mapping, saved_at = excluded.saved_at, saved_by = excluded.saved_by",
        (
            name,
            kind,
            fingerprint,
            json.dumps(list(headings)),
            json.dumps(dict(mapping)),
            at.isoformat(timespec="seconds"),
            user_id,
        ),
    )
    return int(database.value("SELECT id FROM table_source WHERE fingerprint = ?", (fingerprint,)))


def is_source_name_taken(database: PracticeDatabase, name: str, fingerprint: str) -> bool:
    """True when another source is called so."""
    query = "SELECT 1 FROM table_source WHERE lower(name) = lower(?) AND fingerprint <> ?"
    return database.value(query, (name, fingerprint)) is not None


def add_book_import(
    database: PracticeDatabase, batch_id: BatchId, source_id: int, *, kind: str, up_to: date | None
) -> None:
    """Keeps how far the patients' book of the other system was brought here."""
    database.execute(
        "INSERT INTO book_import (batch_id, source_id, kind, up_to) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (batch_id, source_id) DO UPDATE SET up_to = excluded.up_to",
        (batch_id, source_id, kind, iso(up_to)),
    )


def newest_book_import(database: PracticeDatabase, kind: str) -> tuple[date, date | None] | None:
    """When such a table was last brought here and stands, and the newest day in it."""
    rows = database.rows(
        "SELECT b.started_at, i.up_to FROM book_import i JOIN import_batch b ON b.id = i.batch_id"
        " WHERE i.kind = ? AND b.state <> 'undone' ORDER BY b.id DESC LIMIT 1",
        (kind,),
    )
    if not rows:
        return None
    return date.fromisoformat(rows[0][0][:10]), day_of(rows[0][1])
