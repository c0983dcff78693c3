"""Runs of statements: what was mailed together, which account stood where, and what is known before the next one."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.dunning import Asked
from arcaller_desktop.domain.ids import ClaimId, DocumentId, GuarantorId, StatementId, UserId
from arcaller_desktop.domain.ledger import PATIENT_PAYMENT_KINDS
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.statements import SentLine


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredRun:
    """One run. Its PDF is read apart."""

    run_id: int
    run_on: date
    state: str
    made_at: datetime
    user: str
    mailed_on: date | None
    undone_because: str
    statements: int
    pages: int
    total_cents: Money
    template_version: str
    sha256: str


@dataclass(frozen=True, kw_only=True, slots=True)
class RunStatement:
    """One statement, wherever it came from."""

    statement_id: StatementId
    run_id: int | None
    guarantor_id: GuarantorId
    account_number: str
    number: str
    statement_on: date
    due_on: date
    level: int
    amount_due_cents: Money
    document_id: DocumentId
    first_page: int
    pages: int
    returned_on: date | None
    is_undone: bool
    is_mailed: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class NewStatement:
    """A statement of a run, ready to be written. `snapshot` is what it says as JSON text."""

    guarantor_id: GuarantorId
    number: str
    statement_on: date
    due_on: date
    amount_due_cents: Money
    level: int
    clock_from: date
    first_page: int
    pages: int
    snapshot: str
    lines: tuple[SentLine, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class LedgerLine:
    """How one visit stood on one statement."""

    claim_id: ClaimId
    claim_number: str
    service_from: date | None
    patient_first: str
    number: str
    statement_on: date
    level: int
    owe_cents: Money
    now_cents: Money
    """What the patient owes of the visit today."""
    is_undone: bool
    returned_on: date | None
    document_id: DocumentId
    statement_id: StatementId


_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(PATIENT_PAYMENT_KINDS))

_ASKED = f"""
SELECT s.guarantor_id, s.statement_on, s.level, coalesce(s.clock_from, s.statement_on), s.amount_due_cents,
    (SELECT coalesce(-sum(e.amount_cents), 0) FROM patient p JOIN claim c ON c.patient_id = p.id
        JOIN ledger_entry e ON e.claim_id = c.id LEFT JOIN ledger_entry x ON x.id = e.reverses_id
        WHERE p.guarantor_id = s.guarantor_id AND e.effective_on > s.statement_on
        AND coalesce(x.kind, e.kind) IN ({_KINDS}))
FROM statement s WHERE s.guarantor_id {in_list()} AND s.undone_at IS NULL AND s.id = (
    SELECT l.id FROM statement l WHERE l.guarantor_id = s.guarantor_id AND l.undone_at IS NULL
    ORDER BY l.statement_on DESC, l.id DESC LIMIT 1)
"""


def asked_before(database: PracticeDatabase, guarantor_ids: Collection[GuarantorId]) -> dict[GuarantorId, Asked]:
    """The last statement of each account that had one, with what the patient paid since."""
    return {
        row[0]: Asked(
            statement_on=date.fromisoformat(row[1]),
            level=row[2],
            clock_from=date.fromisoformat(row[3]),
            amount_due_cents=row[4],
            paid_since_cents=row[5],
        )
        for row in database.rows(_ASKED, (as_list(guarantor_ids),))
    }


def newest_marks(database: PracticeDatabase) -> tuple[int, ...]:
    """Numbers that move when anything does that a statement says: equal before and after means nothing happened."""
    row = database.execute(
        "SELECT (SELECT coalesce(max(id), 0) FROM ledger_entry), (SELECT coalesce(max(id), 0) FROM statement),"
        " (SELECT coalesce(max(id), 0) FROM audit_event)"
    ).fetchone()
    return tuple(int(mark) for mark in row)


def add_run(
    database: PracticeDatabase,
    *,
    run_on: date,
    at: datetime,
    user_id: UserId,
    statements: int,
    pages: int,
    total_cents: Money,
    template_version: str,
    sha256: str,
    packed_pdf: bytes,
) -> int:
    """A new run with its one PDF, packed by `packed`."""
    cursor = database.execute(
        "INSERT INTO statement_run (run_on, made_at, user_id, statements, pages, total_cents, template_version, sha256,"
        " pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            run_on.isoformat(),
            at.isoformat(timespec="seconds"),
            user_id,
            statements,
            pages,
            total_cents,
            template_version,
            sha256,
            packed_pdf,
        ),
    )
    return int(cursor.lastrowid)


def packed(pdf: bytes) -> bytes:
    """The PDF as it is stored."""
    return zlib.compress(pdf, 6)


def add_run_statements(
    database: PracticeDatabase,
    run_id: int,
    statements: Iterable[NewStatement],
    *,
    at: datetime,
    user_id: UserId,
    kind: str,
    template_version: str,
) -> None:
    """The run's statements, each with its document and lines. A document's bytes are pages of the run's PDF."""
    moment = at.isoformat(timespec="seconds")
    for one in statements:
        document_id = database.execute(
            "INSERT INTO document (kind, subject, subject_id, made_at, user_id, template_version, sha256, snapshot)"
            " VALUES (?, 'guarantor', ?, ?, ?, ?, '', ?)",
            (kind, one.guarantor_id, moment, user_id, template_version, one.snapshot),
        ).lastrowid
        statement_id = database.execute(
            "INSERT INTO statement (guarantor_id, number, statement_on, due_on, amount_due_cents, user_id, document_id,"
            " run_id, level, clock_from, first_page, pages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                one.guarantor_id,
                one.number,
                one.statement_on.isoformat(),
                one.due_on.isoformat(),
                one.amount_due_cents,
                user_id,
                document_id,
                run_id,
                one.level,
                one.clock_from.isoformat(),
                one.first_page,
                one.pages,
            ),
        ).lastrowid
        database.executemany(
            "INSERT INTO statement_line (statement_id, claim_id, claim_line_id, charge_cents, insurance_paid_cents,"
            " adjustment_cents, patient_paid_cents, owe_cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    statement_id,
                    line.claim_id,
                    line.line_id,
                    line.charge_cents,
                    line.insurance_paid_cents,
                    line.adjustment_cents,
                    line.patient_paid_cents,
                    line.owe_cents,
                )
                for line in one.lines
            ],
        )


def add_exclusions(database: PracticeDatabase, run_id: int, excluded: Mapping[GuarantorId, str]) -> None:
    """Accounts that a person left out, with the reason."""
    database.executemany(
        "INSERT INTO run_exclusion (run_id, guarantor_id, reason) VALUES (?, ?, ?)",
        [(run_id, guarantor_id, reason) for guarantor_id, reason in excluded.items()],
    )


_RUN = (
    "SELECT r.id, r.run_on, r.state, r.made_at, u.name, r.mailed_on, r.undone_because, r.statements, r.pages,"
    " r.total_cents, r.template_version, r.sha256 FROM statement_run r JOIN user u ON u.id = r.user_id"
)


def runs(database: PracticeDatabase, *, limit: int = 200) -> list[StoredRun]:
    """The runs, newest first."""
    return [_run(row) for row in database.rows(f"{_RUN} ORDER BY r.id DESC LIMIT ?", (limit,))]


def stored_run(database: PracticeDatabase, run_id: int) -> StoredRun | None:
    """One run, or None."""
    row = database.execute(f"{_RUN} WHERE r.id = ?", (run_id,)).fetchone()
    return None if row is None else _run(row)


def run_pdf(database: PracticeDatabase, run_id: int) -> bytes:
    """The very bytes that were printed for the run."""
    return zlib.decompress(database.value("SELECT pdf FROM statement_run WHERE id = ?", (run_id,)))


def _run(row: tuple[Any, ...]) -> StoredRun:
    return StoredRun(
        run_id=row[0],
        run_on=date.fromisoformat(row[1]),
        state=row[2],
        made_at=datetime.fromisoformat(row[3]),
        user=row[4],
        mailed_on=day_of(row[5]),
        undone_because=row[6],
        statements=row[7],
        pages=row[8],
        total_cents=row[9],
        template_version=row[10],
        sha256=row[11],
    )


_STATEMENT = (
    "SELECT s.id, s.run_id, s.guarantor_id, g.account_number, s.number, s.statement_on, s.due_on, s.level,"
    " s.amount_due_cents, s.document_id, s.first_page, s.pages, s.returned_on, s.undone_at IS NOT NULL,"
    " coalesce(r.state, 'mailed') = 'mailed' FROM statement s JOIN guarantor g ON g.id = s.guarantor_id"
    " LEFT JOIN statement_run r ON r.id = s.run_id"
)


def run_statements(database: PracticeDatabase, run_id: int) -> list[RunStatement]:
    """The statements of a run in mailing order."""
    return [
        _statement(row) for row in database.rows(f"{_STATEMENT} WHERE s.run_id = ? ORDER BY s.first_page", (run_id,))
    ]


def statement_of(database: PracticeDatabase, statement_id: StatementId) -> RunStatement | None:
    """One statement, or None."""
    row = database.execute(f"{_STATEMENT} WHERE s.id = ?", (statement_id,)).fetchone()
    return None if row is None else _statement(row)


def _statement(row: tuple[Any, ...]) -> RunStatement:
    return RunStatement(
        statement_id=row[0],
        run_id=row[1],
        guarantor_id=row[2],
        account_number=row[3],
        number=row[4],
        statement_on=date.fromisoformat(row[5]),
        due_on=date.fromisoformat(row[6]),
        level=row[7],
        amount_due_cents=row[8],
        document_id=row[9],
        first_page=row[10],
        pages=row[11],
        returned_on=day_of(row[12]),
        is_undone=bool(row[13]),
        is_mailed=bool(row[14]),
    )


def mark_mailed(database: PracticeDatabase, run_id: int, on: date) -> None:
    """The run is in the mail: it can no longer be undone."""
    database.execute("UPDATE statement_run SET state = 'mailed', mailed_on = ? WHERE id = ?", (on.isoformat(), run_id))


def mark_undone(database: PracticeDatabase, run_id: int, at: datetime, because: str) -> list[ClaimId]:
    """The run never went out: its statements count for nothing any more. Gives the claims that stood on them."""
    database.execute("UPDATE statement_run SET state = 'undone', undone_because = ? WHERE id = ?", (because, run_id))
    database.execute("UPDATE statement SET undone_at = ? WHERE run_id = ?", (at.isoformat(timespec="seconds"), run_id))
    return claims_of_run(database, run_id)


def claims_of_run(database: PracticeDatabase, run_id: int) -> list[ClaimId]:
    """The claims on the run's statements."""
    return [
        row[0]
        for row in database.rows(
            "SELECT DISTINCT l.claim_id FROM statement_line l JOIN statement s ON s.id = l.statement_id"
            " WHERE s.run_id = ?",
            (run_id,),
        )
    ]


def has_later_statement(database: PracticeDatabase, run_id: int) -> bool:
    """Whether an account of the run got another statement after it."""
    return bool(
        database.value(
            "SELECT EXISTS (SELECT 1 FROM statement s JOIN statement l ON l.guarantor_id = s.guarantor_id"
            " AND l.id > s.id AND l.undone_at IS NULL WHERE s.run_id = ?)",
            (run_id,),
        )
    )


def mark_returned(database: PracticeDatabase, statement_id: StatementId, on: date) -> None:
    """The statement came back undelivered."""
    database.execute("UPDATE statement SET returned_on = ? WHERE id = ?", (on.isoformat(), statement_id))


def ledger_of_statements(database: PracticeDatabase, guarantor_id: GuarantorId) -> list[LedgerLine]:
    """On which statements each visit of the account stood, and at what amount; newest visit and statement first."""
    return [
        LedgerLine(
            claim_id=row[0],
            claim_number=row[1],
            service_from=day_of(row[2]),
            patient_first=row[3],
            number=row[4],
            statement_on=date.fromisoformat(row[5]),
            level=row[6],
            owe_cents=row[7],
            now_cents=row[8],
            is_undone=bool(row[9]),
            returned_on=day_of(row[10]),
            document_id=row[11],
            statement_id=row[12],
        )
        for row in database.rows(
            "SELECT c.id, c.claim_number, c.service_from, p.first_name, s.number, s.statement_on, s.level,"
            " sum(l.owe_cents), c.patient_cents, s.undone_at IS NOT NULL, s.returned_on, s.document_id, s.id"
            " FROM statement s JOIN statement_line l ON l.statement_id = s.id JOIN claim c ON c.id = l.claim_id"
            " JOIN patient p ON p.id = c.patient_id WHERE s.guarantor_id = ?"
            " GROUP BY c.id, s.id ORDER BY c.service_from DESC, c.id, s.statement_on DESC, s.id DESC",
            (guarantor_id,),
        )
    ]


def snapshot_text(snapshot: Mapping[str, Any]) -> str:
    """A document's content as it is stored."""
    return json.dumps(snapshot, ensure_ascii=False, separators=(",", ":"))
