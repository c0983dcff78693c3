"""Statements sent, and at what amount each line stood on each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, DocumentId, GuarantorId, LineId, StatementId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.database import PracticeDatabase


@dataclass(frozen=True, kw_only=True, slots=True)
class SentLine:
    """How a line stood on a statement."""

    claim_id: ClaimId
    line_id: LineId
    charge_cents: Money
    insurance_paid_cents: Money
    adjustment_cents: Money
    patient_paid_cents: Money
    owe_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class SentStatement:
    """The last statement of an account with its lines."""

    statement_id: StatementId
    number: str
    statement_on: date
    due_on: date
    amount_due_cents: Money
    document_id: DocumentId
    level: int
    """How urgently it asked: 1 is a first bill."""
    clock_from: date
    """The day of the first statement since the account last began anew."""
    lines: dict[LineId, SentLine]


def last_statement(database: PracticeDatabase, guarantor_id: GuarantorId) -> SentStatement | None:
    """The newest statement of the account, or None."""
    row = database.execute(
        "SELECT id, number, statement_on, due_on, amount_due_cents, document_id, level,"
        " coalesce(clock_from, statement_on) FROM statement WHERE guarantor_id = ? AND undone_at IS NULL"
        " ORDER BY statement_on DESC, id DESC LIMIT 1",
        (guarantor_id,),
    ).fetchone()
    if row is None:
        return None
    lines = {
        line[1]: SentLine(
            claim_id=line[0],
            line_id=line[1],
            charge_cents=line[2],
            insurance_paid_cents=line[3],
            adjustment_cents=line[4],
            patient_paid_cents=line[5],
            owe_cents=line[6],
        )
        for line in database.rows(
            "SELECT claim_id, claim_line_id, charge_cents, insurance_paid_cents, adjustment_cents, patient_paid_cents,"
            " owe_cents FROM statement_line WHERE statement_id = ?",
            (row[0],),
        )
    }
    return SentStatement(
        statement_id=row[0],
        number=row[1],
        statement_on=date.fromisoformat(row[2]),
        due_on=date.fromisoformat(row[3]),
        amount_due_cents=row[4],
        document_id=row[5],
        level=row[6],
        clock_from=date.fromisoformat(row[7]),
        lines=lines,
    )


def next_statement_number(database: PracticeDatabase) -> str:
    """The number the next statement gets."""
    return f"{int(database.value('SELECT coalesce(max(id), 0) FROM statement')) + 1:06d}"


def add_statement(
    database: PracticeDatabase,
    *,
    guarantor_id: GuarantorId,
    number: str,
    statement_on: date,
    due_on: date,
    amount_due_cents: Money,
    user_id: UserId,
    document_id: DocumentId,
    level: int,
    clock_from: date,
    lines: Iterable[SentLine],
) -> StatementId:
    """Records a statement as sent, with each of its lines."""
    cursor = database.execute(
        "INSERT INTO statement (guarantor_id, number, statement_on, due_on, amount_due_cents, user_id, document_id,"
        " level, clock_from) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            guarantor_id,
            number,
            statement_on.isoformat(),
            due_on.isoformat(),
            amount_due_cents,
            user_id,
            document_id,
            level,
            clock_from.isoformat(),
        ),
    )
    statement_id = StatementId(cursor.lastrowid)
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
            for line in lines
        ],
    )
    return statement_id
