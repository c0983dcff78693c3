"""What is remembered of the watched folder: files that nobody wants, files that came in, payers that post unasked."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from arcaller_desktop.domain.ids import PayerId, UserId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


def imported_among(database: PracticeDatabase, hashes: Collection[str]) -> set[str]:
    """Those that came in by an import that stands, from wherever."""
    return {
        row[0]
        for row in database.rows(
            "SELECT DISTINCT f.sha256 FROM import_file f JOIN import_batch b ON b.id = f.batch_id"
            f" WHERE b.state <> 'undone' AND f.sha256 {in_list()}",
            (as_list(hashes),),
        )
    }


def ignored_among(database: PracticeDatabase, hashes: Collection[str]) -> set[str]:
    """Those that somebody said are not wanted."""
    return {
        row[0] for row in database.rows(f"SELECT sha256 FROM watched_file WHERE sha256 {in_list()}", (as_list(hashes),))
    }


def ignore_file(database: PracticeDatabase, sha256: str, name: str, *, at: datetime, user_id: UserId) -> None:
    """It is not offered again, whatever it is called."""
    database.execute(
        "INSERT INTO watched_file (sha256, name, ignored_at, user_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (sha256, name, at.isoformat(timespec="seconds"), user_id),
    )


def offer_file_again(database: PracticeDatabase, sha256: str) -> None:
    """It is offered again."""
    database.execute("DELETE FROM watched_file WHERE sha256 = ?", (sha256,))


def unasked_payers(database: PracticeDatabase) -> set[PayerId]:
    """Payers whose remittances in the folder post without a question."""
    return {row[0] for row in database.rows("SELECT payer_id FROM watched_payer")}


def set_unasked_payers(
    database: PracticeDatabase, payers: Collection[PayerId], *, at: datetime, user_id: UserId
) -> None:
    """From now on exactly these."""
    database.execute("DELETE FROM watched_payer")
    database.executemany(
        "INSERT INTO watched_payer (payer_id, chosen_at, user_id) VALUES (?, ?, ?)",
        [(payer, at.isoformat(timespec="seconds"), user_id) for payer in sorted(payers)],
    )
