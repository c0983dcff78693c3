"""What a person's reset of responsibility has to know of a claim's lines and transfers."""

from __future__ import annotations

from arcaller_desktop.domain.ids import ClaimId, LineId
from arcaller_desktop.domain.ledger import Responsibility
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.posting import PostedEntry
from arcaller_desktop.storage.database import PracticeDatabase


def parts_of_claim(database: PracticeDatabase, claim_id: ClaimId) -> tuple[Money, Money, Money, Money]:
    """Payer 1, 2, 3 and patient."""
    row: tuple[Money, Money, Money, Money] = database.execute(
        "SELECT payer1_cents, payer2_cents, payer3_cents, patient_cents FROM claim WHERE id = ?", (claim_id,)
    ).fetchone()
    return row


def patient_lines(
    database: PracticeDatabase, claim_id: ClaimId
) -> list[tuple[LineId, tuple[Money, Money, Money], Money]]:
    """(line, what payers 1 to 3 owe of it, what the patient does)."""
    return [
        (LineId(row[0]), (row[1], row[2], row[3]), row[4])
        for row in database.rows(
            "SELECT id, payer1_cents, payer2_cents, payer3_cents, patient_cents FROM claim_line WHERE claim_id = ?"
            " ORDER BY line_number",
            (claim_id,),
        )
    ]


def transfers_to_patient(database: PracticeDatabase, claim_id: ClaimId) -> list[tuple[PostedEntry, PostedEntry]]:
    """(what the payer gave, what the patient took) of each transfer that stands, the newest first.

    Both halves of a transfer are posted one after the other: the giver's number is one below the taker's.
    """
    return [
        (
            PostedEntry(entry_id=row[0], line_id=row[1], responsibility=Responsibility(row[2]), amount_cents=row[3]),
            PostedEntry(entry_id=row[4], line_id=row[1], responsibility=Responsibility.PATIENT, amount_cents=row[5]),
        )
        for row in database.rows(
            "SELECT g.id, g.claim_line_id, g.responsibility, g.amount_cents, t.id, t.amount_cents FROM ledger_entry t"
            " JOIN ledger_entry g ON g.id = t.id - 1 AND g.claim_line_id = t.claim_line_id AND g.kind = t.kind"
            " AND g.amount_cents = -t.amount_cents AND g.responsibility < 4"
            " WHERE t.claim_id = ? AND t.kind = 'TRANSFER_RESP' AND t.responsibility = 4 AND t.amount_cents > 0"
            " AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id IN (t.id, g.id)) ORDER BY t.id DESC",
            (claim_id,),
        )
    ]


def fees(database: PracticeDatabase, claim_id: ClaimId) -> dict[LineId, Money]:
    """What of each line is a fee that stands: no payer ever owes it."""
    return dict(
        database.rows(
            "SELECT e.claim_line_id, sum(e.amount_cents) FROM ledger_entry e LEFT JOIN ledger_entry x"
            " ON x.id = e.reverses_id WHERE e.claim_id = ? AND coalesce(x.kind, e.kind) = 'NSF_FEE' GROUP BY 1",
            (claim_id,),
        )
    )
