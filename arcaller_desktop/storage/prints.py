"""Print jobs: what went to which printer, and how far it came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from arcaller_desktop.domain.ids import DocumentId, UserId
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredPrint:
    """One job. Either a kept document or a run's pages were printed."""

    job_id: int
    printed_at: datetime
    user: str
    kind: str
    title: str
    document_id: DocumentId | None
    run_id: int | None
    printer: str
    first_page: int
    last_page: int
    done_pages: int
    copies: int
    state: str


def add_print(
    database: PracticeDatabase,
    *,
    at: datetime,
    user_id: UserId,
    kind: str,
    title: str,
    document_id: DocumentId | None,
    run_id: int | None,
    printer: str,
    first_page: int,
    last_page: int,
    copies: int,
) -> int:
    """A job that begins."""
    cursor = database.execute(
        "INSERT INTO print_job (printed_at, user_id, kind, title, document_id, run_id, printer, first_page, last_page,"
        " copies) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            at.isoformat(timespec="seconds"),
            user_id,
            kind,
            title,
            document_id,
            run_id,
            printer,
            first_page,
            last_page,
            copies,
        ),
    )
    return int(cursor.lastrowid)


def end_print(database: PracticeDatabase, job_id: int, *, done_pages: int, state: str) -> None:
    """How a job ended."""
    database.execute("UPDATE print_job SET done_pages = ?, state = ? WHERE id = ?", (done_pages, state, job_id))


def prints(database: PracticeDatabase, *, limit: int = 200) -> list[StoredPrint]:
    """The jobs, newest first."""
    return [
        StoredPrint(
            job_id=row[0],
            printed_at=datetime.fromisoformat(row[1]),
            user=row[2],
            kind=row[3],
            title=row[4],
            document_id=row[5],
            run_id=row[6],
            printer=row[7],
            first_page=row[8],
            last_page=row[9],
            done_pages=row[10],
            copies=row[11],
            state=row[12],
        )
        for row in database.rows(
            "SELECT j.id, j.printed_at, u.name, j.kind, j.title, j.document_id, j.run_id, j.printer, j.first_page,"
            " j.last_page, j.done_pages, j.copies, j.state FROM print_job j JOIN user u ON u.id = j.user_id"
            " ORDER BY j.id DESC LIMIT ?",
            (limit,),
        )
    ]
