"""Applications for financial assistance and what was decided."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.assistance import AssistanceState
from arcaller_desktop.domain.ids import GuarantorId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredCase:
    """One application. The dates are those of service to which it applies."""

    case_id: int
    guarantor_id: GuarantorId
    state: AssistanceState
    applied_on: date
    household_size: int
    income_cents: Money | None
    percent: int
    valid_from: date | None
    valid_until: date | None
    user_id: UserId
    note: str

    def covers(self, service_on: date | None) -> bool:
        """True for a visit of that day under an approval."""
        if self.state is not AssistanceState.APPROVED or self.valid_from is None or self.valid_until is None:
            return False
        return service_on is not None and self.valid_from <= service_on <= self.valid_until


_CASES = """
SELECT id, guarantor_id, state, applied_on, household_size, income_cents, percent, valid_from, valid_until, user_id,
    note FROM assistance_case
"""


def add_case(
    database: PracticeDatabase,
    *,
    guarantor_id: GuarantorId,
    applied_on: date,
    household_size: int,
    income_cents: Money | None,
    note: str,
    user_id: UserId,
) -> int:
    """A new application, in review; gives its number."""
    cursor = database.execute(
        "INSERT INTO assistance_case (guarantor_id, state, applied_on, household_size, income_cents, note, user_id)"
        " VALUES (?, 'applied', ?, ?, ?, ?, ?)",
        (guarantor_id, applied_on.isoformat(), household_size, income_cents, note, user_id),
    )
    return int(cursor.lastrowid)


def decide(
    database: PracticeDatabase,
    case_id: int,
    state: AssistanceState,
    *,
    at: datetime,
    user_id: UserId,
    income_cents: Money | None = None,
    percent: int = 0,
    valid_from: date | None = None,
    valid_until: date | None = None,
    note: str = "",
) -> None:
    """Writes what was decided."""
    database.execute(
        "UPDATE assistance_case SET state = ?, decided_at = ?, decided_by = ?, percent = ?, valid_from = ?,"
        " valid_until = ?, income_cents = coalesce(?, income_cents),"
        " note = CASE WHEN ? = '' THEN note ELSE ? END WHERE id = ?",
        (
            state.value,
            at.isoformat(timespec="seconds"),
            user_id,
            percent,
            valid_from.isoformat() if valid_from else None,
            valid_until.isoformat() if valid_until else None,
            income_cents,
            note,
            note,
            case_id,
        ),
    )


def newest_case(database: PracticeDatabase, guarantor_id: GuarantorId) -> StoredCase | None:
    """The account's last application, or None."""
    return newest_cases(database, [guarantor_id]).get(guarantor_id)


def newest_cases(database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]) -> dict[GuarantorId, StoredCase]:
    """The last application of each of these accounts that has one."""
    rows = database.rows(f"{_CASES} WHERE guarantor_id {in_list()} ORDER BY id", (as_list(guarantor_ids),))
    return {case.guarantor_id: case for case in map(_case, rows)}


def stored_case(database: PracticeDatabase, case_id: int) -> StoredCase | None:
    """An application, or None."""
    row = database.execute(f"{_CASES} WHERE id = ?", (case_id,)).fetchone()
    return None if row is None else _case(row)


def _case(row: tuple[Any, ...]) -> StoredCase:
    return StoredCase(
        case_id=row[0],
        guarantor_id=row[1],
        state=AssistanceState(row[2]),
        applied_on=date.fromisoformat(row[3]),
        household_size=row[4],
        income_cents=row[5],
        percent=row[6],
        valid_from=day_of(row[7]),
        valid_until=day_of(row[8]),
        user_id=row[9],
        note=row[10],
    )
