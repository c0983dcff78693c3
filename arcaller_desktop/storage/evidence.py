"""What proves a claim's history: the papers made about it and the files that speak of it, with their hashes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.storage.columns import records
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list, json_value


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperRecord:
    """A document kept about a claim or one of its calls."""

    document_id: int
    kind: str
    subject: str
    subject_id: int
    made_at: datetime
    user: str
    sha256: str
    letter: str
    """Which letter it is; empty for other papers."""


def papers_about(database: PracticeDatabase, claim_id: ClaimId) -> list[PaperRecord]:
    """Letters and packs about the claim, and summaries of its calls, oldest first."""
    cursor = database.execute(
        "SELECT d.id AS document_id, d.kind, d.subject, d.subject_id, d.made_at, u.name AS user, d.sha256,"
        f" CASE d.kind WHEN 'letter' THEN {json_value('d.snapshot', 'kind')} ELSE '' END AS letter"
        " FROM document d JOIN user u ON u.id = d.user_id"
        " WHERE (subject = 'claim' AND subject_id = ?) OR (subject = 'call' AND subject_id IN"
        " (SELECT call_id FROM touch WHERE claim_id = ?)) ORDER BY d.id",
        (claim_id, claim_id),
    )
    return records(PaperRecord, cursor)


def file_hashes(database: PracticeDatabase, file_ids: tuple[int, ...]) -> dict[int, str]:
    """The SHA-256 of imported files by their ids."""
    rows = database.execute(f"SELECT id, sha256 FROM import_file WHERE id {in_list()}", (as_list(file_ids),))
    return {row[0]: row[1] for row in rows}
