"""Policy notes: every version stays; one of each note is the current one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, NoteId, PayerId, UserId
from arcaller_desktop.domain.policy import PolicyNote
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase

_SELECT = (
    "SELECT n.id, n.note_number, n.version, n.payer_id, n.plan_name, n.reason_code, n.procedure, n.title, n.body,"
    " n.source, n.effective_from, n.effective_until, n.verified_on, n.review_on, n.retired, n.saved_at, u.name,"
    " n.is_current FROM policy_note n JOIN user u ON u.id = n.saved_by"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class SavedNote:
    """One version of a note, who saved it, and whether it is the one that counts."""

    note: PolicyNote
    saved_at: datetime
    saved_by: str
    is_current: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimSituation:
    """What of a claim decides which notes matter."""

    payer_id: PayerId
    service_from: date | None
    plan_name: str
    reason_codes: tuple[str, ...]
    """Of the denials that are open: `CO-197`, largest first."""
    procedures: tuple[str, ...]


def claim_situation(database: PracticeDatabase, claim_id: ClaimId) -> ClaimSituation | None:
    """The claim's payer, plan, open denials and procedures; None when there is no such claim."""
    row = database.execute(
        "SELECT c.payer_id, c.service_from, coalesce((SELECT v.plan_name FROM claim_coverage cc"
        " JOIN coverage v ON v.id = cc.coverage_id WHERE cc.claim_id = c.id AND v.payer_id = c.payer_id"
        " ORDER BY cc.rank LIMIT 1), '') FROM claim c WHERE c.id = ?",
        (claim_id,),
    ).fetchone()
    if row is None:
        return None
    reasons = database.rows(
        "SELECT a.group_code || '-' || a.reason_code FROM remittance_claim rc"
        " JOIN adjustment a ON a.remittance_claim_id = rc.id WHERE rc.claim_id = ? AND a.denial_state = 'open'"
        " GROUP BY 1 ORDER BY sum(a.amount_cents) DESC, 1",
        (claim_id,),
    )
    procedures = database.rows(
        "SELECT DISTINCT procedure FROM claim_line WHERE claim_id = ? AND procedure <> '' ORDER BY 1", (claim_id,)
    )
    return ClaimSituation(
        payer_id=row[0],
        service_from=day_of(row[1]),
        plan_name=row[2],
        reason_codes=tuple(code for (code,) in reasons),
        procedures=tuple(code for (code,) in procedures),
    )


def current_notes(database: PracticeDatabase, payer_id: PayerId) -> list[SavedNote]:
    """The current version of every note of a payer, retired ones included."""
    return [_saved(row) for row in database.rows(f"{_SELECT} WHERE n.payer_id = ? AND n.is_current = 1", (payer_id,))]


def all_current_notes(database: PracticeDatabase) -> list[SavedNote]:
    """The current version of every note of every payer, retired ones included."""
    return [_saved(row) for row in database.rows(f"{_SELECT} WHERE n.is_current = 1")]


def current_note(database: PracticeDatabase, note_number: int) -> SavedNote | None:
    """The current version of one note."""
    rows = database.rows(f"{_SELECT} WHERE n.note_number = ? AND n.is_current = 1", (note_number,))
    return _saved(rows[0]) if rows else None


def versions(database: PracticeDatabase, note_number: int) -> tuple[SavedNote, ...]:
    """Every version of one note, newest first."""
    rows = database.rows(f"{_SELECT} WHERE n.note_number = ? ORDER BY n.version DESC", (note_number,))
    return tuple(_saved(row) for row in rows)


def next_note_number(database: PracticeDatabase) -> int:
    """A number no note has had."""
    return int(database.value("SELECT coalesce(max(note_number), 0) + 1 FROM policy_note"))


def add_version(database: PracticeDatabase, note: PolicyNote, *, saved_by: UserId, saved_at: datetime) -> NoteId:
    """Adds the note as the version it says, and makes it the current one."""
    database.execute("UPDATE policy_note SET is_current = 0 WHERE note_number = ?", (note.note_number,))
    cursor = database.execute(
        "INSERT INTO policy_note (note_number, version, payer_id, plan_name, reason_code, procedure, title, body,"
        " source, effective_from, effective_until, verified_on, review_on, retired, saved_at, saved_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            note.note_number,
            note.version,
            note.payer_id,
            note.plan_name,
            note.reason_code,
            note.procedure,
            note.title,
            note.body,
            note.source,
            iso(note.effective_from),
            iso(note.effective_until),
            iso(note.verified_on),
            iso(note.review_on),
            int(note.retired),
            saved_at.isoformat(timespec="seconds"),
            saved_by,
        ),
    )
    return NoteId(cursor.lastrowid)


def _saved(row: tuple[Any, ...]) -> SavedNote:
    return SavedNote(
        note=PolicyNote(
            note_id=row[0],
            note_number=row[1],
            version=row[2],
            payer_id=row[3],
            plan_name=row[4],
            reason_code=row[5],
            procedure=row[6],
            title=row[7],
            body=row[8],
            source=row[9],
            effective_from=day_of(row[10]),
            effective_until=day_of(row[11]),
            verified_on=day_of(row[12]),
            review_on=day_of(row[13]),
            retired=bool(row[14]),
        ),
        saved_at=datetime.fromisoformat(row[15]),
        saved_by=row[16],
        is_current=bool(row[17]),
    )
