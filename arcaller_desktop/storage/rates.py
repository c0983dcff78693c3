"""Fee schedules and contract rates: tables in versions, and the rows that can price given procedures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.rates import Rate
from arcaller_desktop.storage.columns import day_of, iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, caseless, in_list, joined_once

_COLUMNS = (
    "r.id, t.name, r.payer_id, r.schedule, r.plan_name, r.procedure, r.modifiers, r.place_of_service,"
    " r.effective_from, r.effective_until, r.amount_cents, r.percent, r.per_unit, r.further_percent"
)

_DEFINES = joined_once("CASE WHEN r.payer_id IS NULL THEN r.schedule END")


@dataclass(frozen=True, kw_only=True, slots=True)
class RateTable:
    """One imported version of a table. `payers` are the payers its rows name, `schedules` the schedules it defines."""

    table_id: int
    name: str
    version: int
    file_name: str
    imported_at: datetime
    user: str
    rows: int
    payers: str
    schedules: str
    first_on: date | None
    last_on: date | None
    """None while a row has no end."""
    is_retired: bool


def has_rates(database: PracticeDatabase) -> bool:
    """False in a practice without any rate: nothing can be compared."""
    return database.value("SELECT 1 FROM rate LIMIT 1") is not None


def rate_tables(database: PracticeDatabase) -> list[RateTable]:
    """Every version, by name, the newest first."""
    rows = database.rows(
        "SELECT t.id, t.name, t.version, t.file_name, t.imported_at, u.name, count(r.id),"
        f" coalesce({joined_once('p.name')}, ''),"
        f" coalesce({_DEFINES}, ''),"
        " min(r.effective_from), CASE WHEN count(r.effective_until) = count(r.id) THEN max(r.effective_until) END,"
        " t.retired_at IS NOT NULL"
        " FROM rate_table t JOIN user u ON u.id = t.user_id LEFT JOIN rate r ON r.table_id = t.id"
        f" LEFT JOIN payer p ON p.id = r.payer_id GROUP BY t.id ORDER BY {caseless('t.name')}, t.version DESC"
    )
    return [
        RateTable(
            table_id=row[0],
            name=row[1],
            version=row[2],
            file_name=row[3],
            imported_at=datetime.fromisoformat(row[4]),
            user=row[5],
            rows=row[6],
            payers=row[7].replace(",", ", "),
            schedules=row[8].replace(",", ", "),
            first_on=day_of(row[9]),
            last_on=day_of(row[10]),
            is_retired=bool(row[11]),
        )
        for row in rows
    ]


def add_table(
    database: PracticeDatabase, name: str, *, file_name: str, sha256: str, at: datetime, user_id: UserId
) -> tuple[int, int]:
    """A new version of the table of this name; gives its id and version."""
    version = int(database.value("SELECT coalesce(max(version), 0) + 1 FROM rate_table WHERE name = ?", (name,)))
    cursor = database.execute(
        "INSERT INTO rate_table (name, version, file_name, sha256, imported_at, user_id) VALUES (?, ?, ?, ?, ?, ?)",
        (name, version, file_name, sha256, at.isoformat(timespec="seconds"), user_id),
    )
    return int(cursor.lastrowid), version


def add_rates(database: PracticeDatabase, table_id: int, rates: Iterable[Rate]) -> None:
    """The rows of a table."""
    database.executemany(
        "INSERT INTO rate (table_id, payer_id, schedule, plan_name, procedure, modifiers, place_of_service,"
        " effective_from, effective_until, amount_cents, percent, per_unit, further_percent)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                table_id,
                rate.payer_id,
                rate.schedule,
                rate.plan,
                rate.procedure,
                ":".join(rate.modifiers),
                rate.place,
                iso(rate.effective_from),
                iso(rate.effective_until),
                rate.amount_cents,
                rate.percent,
                int(rate.per_unit),
                rate.further_percent,
            )
            for rate in rates
        ],
    )


def table_name(database: PracticeDatabase, table_id: int) -> str | None:
    """The name of a version that stands, or None."""
    found: str | None = database.value("SELECT name FROM rate_table WHERE id = ? AND retired_at IS NULL", (table_id,))
    return found


def set_retired(database: PracticeDatabase, table_id: int, at: datetime) -> None:
    """Its rows price nothing any more; they stay for what was found with them."""
    database.execute("UPDATE rate_table SET retired_at = ? WHERE id = ?", (at.isoformat(timespec="seconds"), table_id))


def table_of_file(database: PracticeDatabase, sha256: str) -> str | None:
    """`name, version n` of the version that came from exactly this file and stands, or None."""
    found: str | None = database.value(
        "SELECT name || ', version ' || version FROM rate_table WHERE sha256 = ? AND retired_at IS NULL"
        " ORDER BY id DESC LIMIT 1",
        (sha256,),
    )
    return found


def rates_for(database: PracticeDatabase, procedures: Collection[str]) -> list[Rate]:
    """Every standing row that can price one of the procedures, of any payer and schedule."""
    return _rates(
        database.rows(
            f"SELECT {_COLUMNS} FROM rate r JOIN rate_table t ON t.id = r.table_id AND t.retired_at IS NULL"
            f" WHERE r.procedure {in_list()}",
            (as_list({*procedures, ""}),),
        )
    )


def rates_of_table(database: PracticeDatabase, table_id: int) -> Iterator[tuple[Rate, str]]:
    """The rows of one version with the payer's name, as they were imported."""
    rows = database.rows(
        f"SELECT {_COLUMNS}, coalesce(p.name, '') FROM rate r JOIN rate_table t ON t.id = r.table_id"
        " LEFT JOIN payer p ON p.id = r.payer_id WHERE r.table_id = ? ORDER BY r.id",
        (table_id,),
    )
    yield from zip(_rates(rows), (row[-1] for row in rows), strict=True)


def _rates(rows: Sequence[tuple[Any, ...]]) -> list[Rate]:
    return [
        Rate(
            rate_id=row[0],
            table=row[1],
            payer_id=row[2],
            schedule=row[3],
            plan=row[4],
            procedure=row[5],
            modifiers=tuple(row[6].split(":")) if row[6] else (),
            place=row[7],
            effective_from=date.fromisoformat(row[8]),
            effective_until=day_of(row[9]),
            amount_cents=row[10],
            percent=row[11],
            per_unit=bool(row[12]),
            further_percent=row[13],
        )
        for row in rows
    ]
