"""Facts about many accounts at once that keep them from getting a statement."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class ReturnedMail:
    """Mail to the account came back from `returned_address`; `address` is what it is now."""

    guarantor_id: GuarantorId
    returned_on: date
    returned_address: str
    address: str


@dataclass(frozen=True, kw_only=True, slots=True)
class LastSent:
    """The last statement of an account."""

    guarantor_id: GuarantorId
    number: str
    statement_on: date
    due_on: date


ADDRESS = (
    "upper(g.address_line1 || '|' || g.address_line2 || '|' || g.city || '|' || g.state || '|'"
    " || substr(g.zip_code, 1, 5))"
)
"""A guarantor's address as one text, to see whether it changed."""


def returned(database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]) -> list[ReturnedMail]:
    """Accounts whose mail came back once."""
    return [
        ReturnedMail(
            guarantor_id=row[0], returned_on=date.fromisoformat(row[1]), returned_address=row[2], address=row[3]
        )
        for row in database.rows(
            f"SELECT m.guarantor_id, m.returned_on, m.returned_address, {ADDRESS} FROM mail_preference m"
            " JOIN guarantor g ON g.id = m.guarantor_id"
            f" WHERE m.returned_on IS NOT NULL AND m.guarantor_id {in_list()}",
            (as_list(guarantor_ids),),
        )
    ]


def address_of(database: PracticeDatabase, guarantor_id: GuarantorId) -> str:
    """The guarantor's address as it is compared."""
    return str(database.value(f"SELECT {ADDRESS} FROM guarantor g WHERE g.id = ?", (guarantor_id,)))


def last_sent(database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]) -> list[LastSent]:
    """The last statement of each account that had one and was not taken back."""
    return [
        LastSent(
            guarantor_id=row[0],
            number=row[1],
            statement_on=date.fromisoformat(row[2]),
            due_on=date.fromisoformat(row[3]),
        )
        for row in database.rows(
            "SELECT s.guarantor_id, s.number, s.statement_on, s.due_on FROM statement s"
            f" WHERE s.guarantor_id {in_list()}"
            " AND s.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM statement l WHERE l.guarantor_id = s.guarantor_id"
            " AND l.undone_at IS NULL AND (l.statement_on, l.id) > (s.statement_on, s.id))",
            (as_list(guarantor_ids),),
        )
    ]
