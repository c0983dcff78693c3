"""Estates: who speaks for a guarantor who died, and whether statements may go out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from arcaller_desktop.domain.ids import GuarantorId, UserId
from arcaller_desktop.domain.people import Address
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredEstate:
    """The estate of a guarantor. No representative means that mail goes to the last address."""

    representative: str = ""
    address: Address = Address()
    released_at: datetime | None = None


def estates_of(database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]) -> dict[GuarantorId, StoredEstate]:
    """What is known of the estates among these accounts; those without are not there."""
    wanted = set(guarantor_ids)
    rows = database.rows(
        "SELECT representative, address_line1, address_line2, city, state, zip_code, released_at, guarantor_id"
        " FROM estate"
    )
    return {
        row[7]: StoredEstate(
            representative=row[0],
            address=Address(line1=row[1], line2=row[2], city=row[3], state=row[4], zip_code=row[5]),
            released_at=None if row[6] is None else datetime.fromisoformat(row[6]),
        )
        for row in rows
        if row[7] in wanted
    }


def save_estate(
    database: PracticeDatabase, guarantor_id: GuarantorId, estate: StoredEstate, released_by: UserId | None
) -> None:
    """Replaces what is known of the estate."""
    address = estate.address
    database.execute(
        "INSERT INTO estate (guarantor_id, representative, address_line1, address_line2, city, state, zip_code,"
        " released_at, released_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (guarantor_id) DO UPDATE SET"
        " representative = excluded.representative, address_line1 = excluded.address_line1,"
        " address_line2 = excluded.address_line2, city = excluded.city, state = excluded.state,"
        " zip_code = excluded.zip_code, released_at = excluded.released_at, released_by = excluded.released_by",
        (
            guarantor_id,
            estate.representative,
            address.line1,
            address.line2,
            address.city,
            address.state,
            address.zip_code,
            estate.released_at.isoformat(timespec="seconds") if estate.released_at else None,
            released_by,
        ),
    )
