"""Import batches as the workbench shows them: order, search, rows with their sums, files, problems."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.base.problems import Problem
from arcaller_desktop.domain.ids import BatchId, ClaimId, PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, contains, days_after, id_vector, ids_of, in_list, json_value
from arcaller_desktop.storage.held_payments import held_with_word
from arcaller_desktop.storage.search import claims_with_word


@dataclass(frozen=True, kw_only=True, slots=True)
class BatchFilter:
    """All parts must hold. `text` holds folded words; `on` is a day, `cents` an amount that stands in it."""

    words: tuple[str, ...] = ()
    amounts: tuple[Money, ...] = ()
    days: tuple[date, ...] = ()
    states: tuple[str, ...] = ()
    with_problems: bool = False
    """Only batches in which something waits or was wrong."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FileRow:
    """One imported file. `account` is what was counted and posted, as the import said it."""

    file_id: int
    batch_id: BatchId
    name: str
    kind: str
    size_bytes: int
    account: dict[str, Any]
    errors: int
    warnings: int
    is_kept: bool
    replaces: str
    """The name of the file that this one corrects."""
    replaced_by: str


@dataclass(frozen=True, kw_only=True, slots=True)
class BatchRow:
    """One import. `finished_at` is None while it runs."""

    batch_id: BatchId
    state: str
    started_at: datetime
    finished_at: datetime | None
    user: str
    files: tuple[FileRow, ...]


def batch_order(database: PracticeDatabase, wanted: BatchFilter) -> array[int]:
    """The ids of matching batches, newest first."""
    conditions, parameters = _conditions(wanted)
    clause = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    return ids_of(
        database.value(
            f"SELECT {id_vector('id')} FROM (SELECT b.id FROM import_batch b {clause} ORDER BY b.id DESC)", parameters
        )
    )


def batch_rows(database: PracticeDatabase, ids: Sequence[int]) -> list[BatchRow]:
    """These batches with their files, in no order, by primary key."""
    files: dict[int, list[FileRow]] = {}
    for row in database.rows(f"{_FILES} WHERE f.batch_id {in_list()} ORDER BY f.id", (as_list(ids),)):
        files.setdefault(row[1], []).append(_file(row))
    return [
        BatchRow(
            batch_id=row[0],
            state=row[1],
            started_at=datetime.fromisoformat(row[2]),
            finished_at=datetime.fromisoformat(row[3]) if row[3] else None,
            user=row[4],
            files=tuple(files.get(row[0], ())),
        )
        for row in database.rows(
            "SELECT b.id, b.state, b.started_at, b.finished_at, u.name FROM import_batch b"
            f" JOIN user u ON u.id = b.user_id WHERE b.id {in_list()}",
            (as_list(ids),),
        )
    ]


_FILES = """
SELECT f.id, f.batch_id, f.name, f.kind, f.size_bytes, f.account,
    (SELECT count(*) FROM import_problem p WHERE p.file_id = f.id AND p.severity = 'error'),
    (SELECT count(*) FROM import_problem p WHERE p.file_id = f.id AND p.severity = 'warning'),
    EXISTS (SELECT 1 FROM file_content c WHERE c.sha256 = f.sha256 AND c.is_whole = 1),
    coalesce((SELECT o.name FROM import_file o WHERE o.id = f.replaces_id), ''),
    coalesce((SELECT n.name FROM import_file n WHERE n.replaces_id = f.id ORDER BY n.id DESC LIMIT 1), '')
FROM import_file f
"""


def file_name(database: PracticeDatabase, file_id: int) -> tuple[str, str, BatchId]:
    """Name, kind and batch of an imported file; empty when there is none."""
    row = database.execute("SELECT name, kind, batch_id FROM import_file WHERE id = ?", (file_id,)).fetchone()
    return ("", "", BatchId(0)) if row is None else (row[0], row[1], row[2])


def problems_of_file(database: PracticeDatabase, file_id: int) -> list[Problem]:
    """What was wrong with a file, in its order."""
    return [
        Problem(severity=row[0], code=row[1], where=row[2], message=row[3], remedy=row[4], claim_number=row[5])
        for row in database.rows(
            "SELECT severity, code, place, message, remedy, claim_number FROM import_problem WHERE file_id = ?"
            " ORDER BY id",
            (file_id,),
        )
    ]


def problem_claims(database: PracticeDatabase, numbers: Sequence[str]) -> dict[str, ClaimId]:
    """Our claim for each claim number that a problem names and that only one claim has."""
    found: dict[str, list[ClaimId]] = {}
    for number, claim_id in database.rows(
        f"SELECT claim_number, id FROM claim WHERE claim_number {in_list()}", (as_list(numbers),)
    ):
        found.setdefault(number, []).append(claim_id)
    return {number: ids[0] for number, ids in found.items() if len(ids) == 1}


def payments_of_file(database: PracticeDatabase, file_id: int) -> list[PaymentId]:
    """The payments that came in a file, in its order."""
    return [row[0] for row in database.rows("SELECT id FROM payment WHERE file_id = ? ORDER BY id", (file_id,))]


def sources_of_claim(database: PracticeDatabase, claim_id: ClaimId) -> list[tuple[str, int, str, str, str]]:
    """(what, file, its name, number in the file, day) of everything files said of a claim, newest first.

    A submission or acknowledgement names its batch only: each file of its kind in that batch may hold it.
    """
    return database.rows(_SOURCES, (claim_id,))


_SOURCES = """
SELECT what, file_id, name, number, coalesce(said_on, '') FROM (
    SELECT 'remittance' AS what, f.id AS file_id, f.name, rc.claim_number AS number, p.paid_on AS said_on
    FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id JOIN import_file f ON f.id = p.file_id
    WHERE rc.claim_id = ?1
    UNION SELECT 'submission', f.id, f.name, c.claim_number, s.submitted_on
    FROM submission s JOIN claim c ON c.id = s.claim_id
    JOIN import_file f ON f.batch_id = s.batch_id AND f.kind IN ('837P', '837I')
    WHERE s.claim_id = ?1
    UNION SELECT 'acknowledgement', f.id, f.name, c.claim_number, e.effective_on
    FROM status_event e JOIN claim c ON c.id = e.claim_id
    JOIN import_file f ON f.batch_id = e.batch_id AND f.kind IN ('277CA', '277')
    WHERE e.claim_id = ?1
) ORDER BY 5 DESC, file_id DESC
"""


def _file(row: tuple[Any, ...]) -> FileRow:
    return FileRow(
        file_id=row[0],
        batch_id=row[1],
        name=row[2],
        kind=row[3],
        size_bytes=row[4],
        account=json.loads(row[5]),
        errors=row[6],
        warnings=row[7],
        is_kept=bool(row[8]),
        replaces=row[9],
        replaced_by=row[10],
    )


def _conditions(wanted: BatchFilter) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    parameters: list[Any] = []
    if wanted.states:
        conditions.append(f"b.state {in_list()}")
        parameters.append(as_list(wanted.states))
    if wanted.with_problems:
        conditions.append(_WAITING)
    for word in wanted.words:
        claims, values = claims_with_word(word)
        held, held_values = held_with_word(word, "batch_id")
        conditions.append(
            "b.id IN ("
            f"SELECT batch_id FROM import_file WHERE {contains('name')}"
            f" UNION ALL SELECT batch_id FROM payment WHERE {contains('trace')}"
            " UNION ALL SELECT p.batch_id FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id"
            f" WHERE rc.claim_id IN ({claims})"
            f" UNION ALL {held}"
            f" UNION ALL SELECT batch_id FROM submission WHERE claim_id IN ({claims})"
            " UNION ALL SELECT f.batch_id FROM import_problem i JOIN import_file f ON f.id = i.file_id"
            " WHERE i.claim_number = ?)"
        )
        parameters += [word, word, *values, *held_values, *values, word.upper()]
    for cents in wanted.amounts:
        conditions.append(
            "b.id IN (SELECT batch_id FROM payment WHERE amount_cents = ?"
            " UNION ALL SELECT p.batch_id FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id"
            " WHERE rc.paid_cents = ? OR rc.charge_cents = ?)"
        )
        parameters += [cents, cents, cents]
    for day in wanted.days:
        conditions.append(
            f"(b.started_at >= ? AND b.started_at < {days_after('?', 1)}"
            " OR b.id IN (SELECT batch_id FROM payment WHERE paid_on = ?))"
        )
        parameters += [day.isoformat(), day.isoformat(), day.isoformat()]
    return conditions, parameters


_WAITING = f"""b.id IN (
    SELECT f.batch_id FROM import_file f WHERE {json_value("f.account", "held")} > 0
        OR {json_value("f.account", "unmatched")} > 0
        OR EXISTS (SELECT 1 FROM import_problem i WHERE i.file_id = f.id AND i.severity = 'error')
    UNION ALL SELECT batch_id FROM payment WHERE state = 'held')"""
