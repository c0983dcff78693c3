"""Payers' own limits with their dates of effect, and payers' holidays."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from arcaller_desktop.domain.deadlines import DeadlineAction, StartBasis, Unit
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.limits import PayerLimit
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase

_COLUMNS = (
    "payer_id, plan_name, action, amount, unit, basis, postmarked, effective_from, effective_until, source, verified_on"
)


def limits_by_payer(database: PracticeDatabase) -> dict[PayerId, tuple[PayerLimit, ...]]:
    """Every limit of every payer; payers without any are left out."""
    found: dict[PayerId, tuple[PayerLimit, ...]] = {}
    for row in database.execute(f"SELECT id, {_COLUMNS} FROM payer_limit ORDER BY payer_id, action, id"):
        limit = _limit(row)
        found[limit.payer_id] = (*found.get(limit.payer_id, ()), limit)
    return found


def limits_of(database: PracticeDatabase, payer_id: PayerId) -> tuple[PayerLimit, ...]:
    """One payer's limits."""
    rows = database.rows(
        f"SELECT id, {_COLUMNS} FROM payer_limit WHERE payer_id = ? ORDER BY action, plan_name, effective_from, id",
        (payer_id,),
    )
    return tuple(_limit(row) for row in rows)


def replace_limits(database: PracticeDatabase, payer_id: PayerId, limits: Collection[PayerLimit]) -> None:
    """Writes a payer's limits as a whole; those that stay keep their number."""
    kept = [limit.limit_id for limit in limits if limit.limit_id]
    marks = ", ".join("?" * len(kept))
    database.execute(
        f"DELETE FROM payer_limit WHERE payer_id = ?{f' AND id NOT IN ({marks})' if kept else ''}", (payer_id, *kept)
    )
    for limit in limits:
        values = _values(limit)
        if limit.limit_id:
            columns = ", ".join(f"{name.strip()} = ?" for name in _COLUMNS.split(","))
            database.execute(f"UPDATE payer_limit SET {columns} WHERE id = ?", (*values, limit.limit_id))
        else:
            database.execute(f"INSERT INTO payer_limit ({_COLUMNS}) VALUES ({', '.join('?' * len(values))})", values)


def holidays_by_payer(database: PracticeDatabase) -> dict[PayerId, frozenset[date]]:
    """The days each payer is closed beside the federal holidays."""
    found: dict[PayerId, set[date]] = {}
    for payer_id, day in database.execute("SELECT payer_id, day FROM payer_holiday"):
        found.setdefault(payer_id, set()).add(date.fromisoformat(day))
    return {payer_id: frozenset(days) for payer_id, days in found.items()}


def holidays_of(database: PracticeDatabase, payer_id: PayerId) -> tuple[tuple[date, str], ...]:
    """One payer's holidays with their names, in order."""
    return tuple(
        (date.fromisoformat(day), name)
        for day, name in database.execute(
            "SELECT day, name FROM payer_holiday WHERE payer_id = ? ORDER BY day", (payer_id,)
        )
    )


def replace_holidays(database: PracticeDatabase, payer_id: PayerId, days: Collection[tuple[date, str]]) -> None:
    """Writes a payer's holidays as a whole."""
    database.execute("DELETE FROM payer_holiday WHERE payer_id = ?", (payer_id,))
    database.executemany(
        "INSERT INTO payer_holiday (payer_id, day, name) VALUES (?, ?, ?)",
        [(payer_id, iso(day), name) for day, name in days],
    )


def _limit(row: tuple[Any, ...]) -> PayerLimit:
    return PayerLimit(
        limit_id=row[0],
        payer_id=row[1],
        plan_name=row[2],
        action=DeadlineAction(row[3]),
        amount=row[4],
        unit=Unit(row[5]),
        basis=StartBasis(row[6]) if row[6] else None,
        postmarked=bool(row[7]),
        effective_from=day_of(row[8]),
        effective_until=day_of(row[9]),
        source=row[10],
        verified_on=day_of(row[11]),
    )


def _values(limit: PayerLimit) -> tuple[Any, ...]:
    return (
        limit.payer_id,
        limit.plan_name.strip(),
        limit.action.value,
        limit.amount,
        limit.unit.value,
        limit.basis.value if limit.basis else "",
        int(limit.postmarked),
        iso(limit.effective_from),
        iso(limit.effective_until),
        limit.source.strip(),
        iso(limit.verified_on),
    )
