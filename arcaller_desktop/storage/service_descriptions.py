"""The practice's own plain words for procedure codes, and which codes it bills."""

from __future__ import annotations

from datetime import datetime

from arcaller_desktop.storage.database import PracticeDatabase


def own_descriptions(database: PracticeDatabase) -> dict[str, str]:
    """The practice's words by code."""
    return dict(database.rows("SELECT code, text FROM service_description"))


def codes_in_use(database: PracticeDatabase) -> dict[str, int]:
    """Every procedure code on a claim, with the number of its lines."""
    return dict(database.rows("SELECT procedure, count(*) FROM claim_line WHERE procedure <> '' GROUP BY procedure"))


def set_description(database: PracticeDatabase, code: str, text: str, changed_at: datetime) -> None:
    """Stores the words for a code."""
    database.execute(
        "INSERT INTO service_description (code, text, changed_at) VALUES (?, ?, ?)"
        " ON CONFLICT (code) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at",
        (code, text, changed_at.isoformat(timespec="seconds")),
    )


def remove_description(database: PracticeDatabase, code: str) -> None:
    """Takes the practice's own words away, so that the shipped ones hold again."""
    database.execute("DELETE FROM service_description WHERE code = ?", (code,))
