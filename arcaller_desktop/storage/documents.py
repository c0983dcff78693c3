"""Documents as they were made: what each said, under which template, with the hash of its bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from arcaller_desktop.domain.ids import DocumentId, UserId
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class KeptDocument:
    """One document. `sha256` is of the PDF that was made from `snapshot` then."""

    id: DocumentId
    kind: str
    subject: str
    subject_id: int
    made_at: datetime
    template_version: str
    sha256: str
    snapshot: Mapping[str, Any]


def add_document(
    database: PracticeDatabase,
    *,
    kind: str,
    subject: str,
    subject_id: int,
    at: datetime,
    user_id: UserId,
    template_version: str,
    sha256: str,
    snapshot: Mapping[str, Any],
) -> DocumentId:
    """Keeps a document for good."""
    cursor = database.execute(
        "INSERT INTO document (kind, subject, subject_id, made_at, user_id, template_version, sha256, snapshot)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            kind,
            subject,
            subject_id,
            at.isoformat(timespec="seconds"),
            user_id,
            template_version,
            sha256,
            json.dumps(snapshot, ensure_ascii=False, separators=(",", ":")),
        ),
    )
    return DocumentId(cursor.lastrowid)


def kept_document(database: PracticeDatabase, document_id: DocumentId) -> KeptDocument | None:
    """The document, or None."""
    row = database.execute(f"{_SELECT} WHERE id = ?", (document_id,)).fetchone()
    return None if row is None else _kept(row)


def newest_document(database: PracticeDatabase, kind: str, subject: str, subject_id: int) -> KeptDocument | None:
    """The newest document of a kind about a subject, or None."""
    row = database.execute(
        f"{_SELECT} WHERE subject = ? AND subject_id = ? AND kind = ? ORDER BY id DESC LIMIT 1",
        (subject, subject_id, kind),
    ).fetchone()
    return None if row is None else _kept(row)


_SELECT = "SELECT id, kind, subject, subject_id, made_at, template_version, sha256, snapshot FROM document"


def _kept(row: tuple[Any, ...]) -> KeptDocument:
    return KeptDocument(
        id=DocumentId(row[0]),
        kind=row[1],
        subject=row[2],
        subject_id=row[3],
        made_at=datetime.fromisoformat(row[4]),
        template_version=row[5],
        sha256=row[6],
        snapshot=json.loads(row[7]),
    )
