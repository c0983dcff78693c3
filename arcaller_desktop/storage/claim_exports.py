"""What exports of other systems said of our claims: kept for each import, so that the next one can be compared."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import BatchId, ClaimId, LineId
from arcaller_desktop.domain.ledger import EXPORT_KINDS, PATIENT_PAYMENT_KINDS, Entry, EntryKind, Responsibility
from arcaller_desktop.domain.matching import Candidate
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.claims import CANDIDATE, candidate_of
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.ledger import kinds_sql
from arcaller_desktop.storage.remittances import stands

_STANDS = "NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)"
_EXPORT = kinds_sql(EXPORT_KINDS)


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """What one import said of a claim. `lines`: (line, payer, patient, paid, patient paid); none for the whole."""

    export_claim_id: int
    claim_id: ClaimId
    batch_id: BatchId
    row: int
    has_balance: bool
    charge_cents: Money
    payer_cents: Money
    patient_cents: Money
    paid_cents: Money
    patient_paid_cents: Money
    payer_rank: int
    lines: tuple[tuple[LineId, Money, Money, Money, Money], ...] = ()
    status: str = ""
    is_settled: bool = False
    """A person said after this import that it was settled in the PM system."""

    def says_the_same(self, other: Figure) -> bool:
        """True when nothing of it has changed."""
        return _said(self) == _said(other)


def _said(figure: Figure) -> tuple[object, ...]:
    return (
        figure.charge_cents, figure.payer_cents, figure.patient_cents, figure.paid_cents, figure.patient_paid_cents,
        figure.payer_rank, figure.status, figure.has_balance,
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class ExportState:
    """What stands on a claim beside what an export says of it."""

    is_answered: bool
    """A payer's answer that decides something stands."""
    has_patient_money: bool
    """Payments of patients were posted here."""
    entries: tuple[tuple[int, Entry], ...]
    """The export's own entries that stand, with their numbers."""


def known_identities(
    database: PracticeDatabase, source_id: int, identities: Collection[str]
) -> dict[str, tuple[int, ClaimId]]:
    """(export claim, our claim) of those that an earlier import of this source brought."""
    return {
        identity: (number, claim)
        for identity, number, claim in database.rows(
            f"SELECT identity, id, claim_id FROM export_claim WHERE source_id = ? AND identity {in_list()}",
            (source_id, as_list(identities)),
        )
    }


def add_export_claims(
    database: PracticeDatabase, source_id: int, claims: Iterable[tuple[str, ClaimId]]
) -> dict[str, int]:
    """Keeps which claim of ours an identity is; gives the numbers."""
    number = int(database.value("SELECT coalesce(max(id), 0) FROM export_claim"))
    rows = [(number + index, source_id, identity, claim) for index, (identity, claim) in enumerate(claims, start=1)]
    database.executemany("INSERT INTO export_claim (id, source_id, identity, claim_id) VALUES (?, ?, ?, ?)", rows)
    return {row[2]: row[0] for row in rows}


def add_figures(database: PracticeDatabase, figures: Iterable[Figure]) -> None:
    """Keeps what an import says; said twice in one import, the last counts."""
    database.executemany(
        "INSERT INTO export_figure (export_claim_id, batch_id, file_row, has_balance, charge_cents, payer_cents,"
        " patient_cents, paid_cents, patient_paid_cents, payer_rank, lines, status)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (export_claim_id, batch_id) DO UPDATE SET"
        " charge_cents = excluded.charge_cents, payer_cents = excluded.payer_cents,"
        " patient_cents = excluded.patient_cents, paid_cents = excluded.paid_cents,"
        " patient_paid_cents = excluded.patient_paid_cents, payer_rank = excluded.payer_rank,"
        " lines = excluded.lines, status = excluded.status, has_balance = excluded.has_balance",
        [
            (
                f.export_claim_id,
                f.batch_id,
                f.row,
                int(f.has_balance),
                f.charge_cents,
                f.payer_cents,
                f.patient_cents,
                f.paid_cents,
                f.patient_paid_cents,
                f.payer_rank,
                json.dumps(f.lines),
                f.status,
            )
            for f in figures
        ],
    )


_FIGURE = (
    "SELECT f.export_claim_id, x.claim_id, f.batch_id, f.file_row, f.has_balance, f.charge_cents, f.payer_cents,"
    " f.patient_cents, f.paid_cents, f.patient_paid_cents, f.payer_rank, f.lines, f.status,"
    " coalesce(x.settled_batch_id, 0) >= f.batch_id"
    " FROM export_claim x JOIN export_figure f ON f.export_claim_id = x.id"
)


def latest_figures(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, Figure]:
    """What the newest import with balances says of each of these claims, whatever source it is of."""
    found: dict[ClaimId, Figure] = {}
    query = f"{_FIGURE} WHERE x.claim_id {in_list()} AND f.has_balance = 1 ORDER BY f.batch_id"
    for row in database.rows(query, (as_list(claim_ids),)):
        found[row[1]] = _figure(row)
    return found


def figures_before(
    database: PracticeDatabase, export_claim_ids: Collection[int], batch_id: BatchId
) -> dict[int, Figure]:
    """What the import before this one said, by export claim."""
    found: dict[int, Figure] = {}
    query = f"{_FIGURE} WHERE x.id {in_list()} AND f.batch_id < ? ORDER BY f.batch_id"
    for row in database.rows(query, (as_list(export_claim_ids), batch_id)):
        found[row[0]] = _figure(row)
    return found


def _figure(row: tuple[Any, ...]) -> Figure:
    return Figure(
        export_claim_id=row[0],
        claim_id=row[1],
        batch_id=row[2],
        row=row[3],
        has_balance=bool(row[4]),
        charge_cents=row[5],
        payer_cents=row[6],
        patient_cents=row[7],
        paid_cents=row[8],
        patient_paid_cents=row[9],
        payer_rank=row[10],
        lines=tuple(tuple(line) for line in json.loads(row[11])),
        status=row[12],
        is_settled=bool(row[13]),
    )


def export_states(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, ExportState]:
    """What stands on each of these claims."""
    ids = (as_list(claim_ids),)
    answered = {
        row[0]
        for row in database.rows(
            f"SELECT DISTINCT rc.claim_id FROM remittance_claim rc WHERE rc.claim_id {in_list()} AND {stands('rc')}",
            ids,
        )
    }
    paid_here = {
        row[0]
        for row in database.rows(
            f"SELECT DISTINCT e.claim_id FROM ledger_entry e WHERE e.claim_id {in_list()}"
            f" AND e.kind IN {kinds_sql(PATIENT_PAYMENT_KINDS)} AND {_STANDS}",
            ids,
        )
    }
    entries: dict[ClaimId, list[tuple[int, Entry]]] = {}
    for number, claim, line, kind, who, cents, reason in database.rows(
        "SELECT e.id, e.claim_id, e.claim_line_id, e.kind, e.responsibility, e.amount_cents, e.reason"
        f" FROM ledger_entry e WHERE e.claim_id {in_list()} AND e.kind IN {_EXPORT} AND {_STANDS} ORDER BY e.id",
        ids,
    ):
        entry = Entry(
            line_id=line,
            kind=EntryKind(kind),
            responsibility=Responsibility(who),
            amount_cents=cents,
            reason=reason,
        )
        entries.setdefault(claim, []).append((number, entry))
    return {
        claim: ExportState(
            is_answered=claim in answered,
            has_patient_money=claim in paid_here,
            entries=tuple(entries.get(claim, ())),
        )
        for claim in claim_ids
    }


def claims_with_figures(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> list[ClaimId]:
    """Those of these claims that an export speaks of."""
    return [
        row[0]
        for row in database.rows(
            f"SELECT DISTINCT claim_id FROM export_claim WHERE claim_id {in_list()}", (as_list(claim_ids),)
        )
    ]


def candidates_of_patients(
    database: PracticeDatabase, name_keys: Collection[str], days: Collection[date]
) -> list[Candidate]:
    """Claims of patients of these names that began on one of these days."""
    return [
        candidate_of(row)
        for row in database.rows(
            f"{CANDIDATE} WHERE p.name_key {in_list()} AND c.service_from {in_list()}",
            (as_list(name_keys), as_list(day.isoformat() for day in days)),
        )
    ]


def remove_figures(database: PracticeDatabase, batch_id: BatchId, claim_ids: Sequence[ClaimId]) -> None:
    """Forgets what the import said of these claims."""
    ids = as_list(claim_ids)
    mine = f"(SELECT id FROM export_claim WHERE claim_id {in_list('?1')})"
    for statement in (
        f"UPDATE export_claim SET settled_batch_id = NULL WHERE settled_batch_id = ?2 AND id IN {mine}",
        f"UPDATE export_claim SET kept_batch_id = NULL WHERE kept_batch_id = ?2 AND id IN {mine}",
        f"DELETE FROM export_figure WHERE batch_id = ?2 AND export_claim_id IN {mine}",
    ):
        database.execute(statement, (ids, batch_id))
    database.execute(
        f"DELETE FROM export_claim WHERE claim_id {in_list('?1')}"
        " AND NOT EXISTS (SELECT 1 FROM export_figure f WHERE f.export_claim_id = export_claim.id)",
        (ids,),
    )


# ----------------------------------------------------------------------------------------------------- disappeared


@dataclass(frozen=True, kw_only=True, slots=True)
class VanishedRow:
    """A claim that an earlier export had and the last one has no more, as it stands here."""

    export_claim_id: int
    claim_id: ClaimId
    source_id: int
    source: str
    claim_number: str
    patient: str
    payer: str
    service_from: date | None
    balance_cents: Money
    last_seen_on: str
    is_answered: bool


_LAST = """
WITH last (source_id, batch_id) AS (
    SELECT x.source_id, max(f.batch_id) FROM export_claim x JOIN export_figure f ON f.export_claim_id = x.id
    WHERE f.has_balance = 1 GROUP BY x.source_id
), seen (export_claim_id, batch_id) AS (
    SELECT export_claim_id, max(batch_id) FROM export_figure WHERE has_balance = 1 GROUP BY export_claim_id
)
"""


def vanished_rows(database: PracticeDatabase, *, limit: int = 5000) -> list[VanishedRow]:
    """Open claims that are gone from the newest export of their source, and nobody has decided about yet."""
    return [
        VanishedRow(
            export_claim_id=row[0],
            claim_id=row[1],
            source_id=row[2],
            source=row[3],
            claim_number=row[4],
            patient=", ".join(part for part in row[5:7] if part),
            payer=row[7],
            service_from=day_of(row[8]),
            balance_cents=row[9],
            last_seen_on=row[10][:10],
            is_answered=row[11] != "none",
        )
        for row in database.rows(
            f"{_LAST} SELECT x.id, c.id, x.source_id, s.name, c.claim_number, p.last_name, p.first_name, y.name,"
            " c.service_from, c.balance_cents, b.started_at, c.adjudication_state"
            " FROM last JOIN export_claim x ON x.source_id = last.source_id"
            " JOIN seen ON seen.export_claim_id = x.id AND seen.batch_id < last.batch_id"
            " JOIN claim c ON c.id = x.claim_id AND c.is_open = 1 JOIN patient p ON p.id = c.patient_id"
            " JOIN payer y ON y.id = c.payer_id JOIN table_source s ON s.id = x.source_id"
            " JOIN import_batch b ON b.id = seen.batch_id"
            " WHERE coalesce(x.settled_batch_id, 0) < last.batch_id AND coalesce(x.kept_batch_id, 0) < last.batch_id"
            " ORDER BY c.balance_cents DESC, c.id LIMIT ?",
            (limit,),
        )
    ]


def mark_vanished(database: PracticeDatabase, export_claim_ids: Collection[int], *, settled: bool) -> None:
    """Keeps that a person decided, up to the newest import of the claims' source."""
    column = "settled_batch_id" if settled else "kept_batch_id"
    database.execute(
        f"UPDATE export_claim SET {column} = (SELECT max(f.batch_id) FROM export_figure f"
        " JOIN export_claim o ON o.id = f.export_claim_id WHERE o.source_id = export_claim.source_id)"
        f" WHERE id {in_list()}",
        (as_list(export_claim_ids),),
    )
