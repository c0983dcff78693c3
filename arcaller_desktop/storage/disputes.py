"""Cases of disputed bills."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.disputes import DisputeReason, DisputeState, NewDispute
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, LineId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list


@dataclass(frozen=True, kw_only=True, slots=True)
class StoredDispute:
    """One case. `amount_cents` is what was disputed when it came, `left_cents` what the patient owes of it now."""

    case_id: int
    guarantor_id: GuarantorId
    account_number: str
    guarantor: str
    reason: DisputeReason
    details: str
    state: DisputeState
    decision: DisputeState | None
    owner_id: UserId
    owner: str
    opened_on: date
    acknowledge_by: date
    answer_by: date
    acknowledged_on: date | None
    acknowledgement: int | None
    """The document of the letter."""
    answered_on: date | None
    answer: int | None
    answer_words: str
    hold_until: date | None
    closed_on: date | None
    closed_because: str
    lines: int
    amount_cents: Money
    left_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class DisputedLine:
    """A line of a case."""

    claim_id: ClaimId
    line_id: LineId
    amount_cents: Money


_CASES = """
SELECT d.id, d.guarantor_id, g.account_number, trim(g.last_name || ', ' || g.first_name, ', '), d.reason, d.details,
    d.state, d.decision, d.owner_id, u.name, d.opened_on, d.acknowledge_by, d.answer_by, d.acknowledged_on,
    a.document_id, d.answered_on, b.document_id, d.answer_words, d.hold_until, d.closed_on, d.closed_because,
    (SELECT count(*) FROM dispute_line x WHERE x.dispute_case_id = d.id),
    (SELECT coalesce(sum(x.amount_cents), 0) FROM dispute_line x WHERE x.dispute_case_id = d.id),
    (SELECT coalesce(sum(l.patient_cents), 0) FROM dispute_line x JOIN claim_line l ON l.id = x.claim_line_id
        WHERE x.dispute_case_id = d.id)
FROM dispute_case d JOIN guarantor g ON g.id = d.guarantor_id JOIN user u ON u.id = d.owner_id
LEFT JOIN letter a ON a.id = d.acknowledgement_id LEFT JOIN letter b ON b.id = d.answer_id
"""


def add_dispute(
    database: PracticeDatabase,
    guarantor_id: GuarantorId,
    new: NewDispute,
    lines: Collection[DisputedLine],
    *,
    acknowledge_by: date,
    answer_by: date,
    user_id: UserId,
) -> int:
    """A new open case with its lines; gives its number."""
    cursor = database.execute(
        "INSERT INTO dispute_case (guarantor_id, reason, details, owner_id, opened_on, acknowledge_by, answer_by,"
        " user_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            guarantor_id,
            new.reason.value,
            new.details,
            new.owner_id,
            new.received_on.isoformat(),
            acknowledge_by.isoformat(),
            answer_by.isoformat(),
            user_id,
        ),
    )
    case_id = int(cursor.lastrowid)
    for line in lines:
        database.execute(
            "INSERT INTO dispute_line (dispute_case_id, claim_line_id, claim_id, amount_cents) VALUES (?, ?, ?, ?)",
            (case_id, line.line_id, line.claim_id, line.amount_cents),
        )
    return case_id


def disputes(
    database: PracticeDatabase, *, guarantor_id: GuarantorId | None = None, closed_too: bool = False
) -> list[StoredDispute]:
    """Cases, those to be answered first at the top; of one account when it is given."""
    rows = database.rows(
        f"{_CASES} WHERE (?1 IS NULL OR d.guarantor_id = ?1) AND (?2 OR d.state IN ('open', 'answered'))"
        " ORDER BY d.state IN ('open', 'answered') DESC, d.state = 'open' DESC, d.answer_by, d.id",
        (guarantor_id, closed_too),
    )
    return [_dispute(row) for row in rows]


def stored_dispute(database: PracticeDatabase, case_id: int) -> StoredDispute | None:
    """A case, or None."""
    row = database.execute(f"{_CASES} WHERE d.id = ?", (case_id,)).fetchone()
    return None if row is None else _dispute(row)


def dispute_lines(database: PracticeDatabase, case_id: int) -> list[DisputedLine]:
    """The lines of a case."""
    return [
        DisputedLine(claim_id=row[0], line_id=row[1], amount_cents=row[2])
        for row in database.rows(
            "SELECT claim_id, claim_line_id, amount_cents FROM dispute_line WHERE dispute_case_id = ?"
            " ORDER BY claim_id, claim_line_id",
            (case_id,),
        )
    ]


def held_lines(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> set[LineId]:
    """Lines of these claims in a case that is not settled: they are not asked for."""
    rows = database.rows(
        "SELECT x.claim_line_id FROM dispute_line x JOIN dispute_case d ON d.id = x.dispute_case_id"
        f" WHERE d.state IN ('open', 'answered') AND x.claim_id {in_list()}",
        (as_list(claim_ids),),
    )
    return {row[0] for row in rows}


def held_claims(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> set[ClaimId]:
    """Those of the claims with a line in a case that is not settled."""
    rows = database.rows(
        "SELECT DISTINCT x.claim_id FROM dispute_line x JOIN dispute_case d ON d.id = x.dispute_case_id"
        f" WHERE d.state IN ('open', 'answered') AND x.claim_id {in_list()}",
        (as_list(claim_ids),),
    )
    return {row[0] for row in rows}


def held_parts(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> dict[ClaimId, Money]:
    """What the patient owes of the disputed lines of these claims."""
    rows = database.rows(
        "SELECT x.claim_id, sum(l.patient_cents) FROM dispute_case d JOIN dispute_line x ON x.dispute_case_id = d.id"
        f" JOIN claim_line l ON l.id = x.claim_line_id WHERE d.state IN ('open', 'answered') AND x.claim_id {in_list()}"
        " GROUP BY x.claim_id HAVING sum(l.patient_cents) > 0",
        (as_list(claim_ids),),
    )
    return dict(rows)


def accounts_disputed_for(
    database: PracticeDatabase, guarantor_ids: Collection[GuarantorId], reason: DisputeReason
) -> set[GuarantorId]:
    """Those of the accounts with a case of this reason that is not settled."""
    rows = database.rows(
        f"SELECT DISTINCT guarantor_id FROM dispute_case WHERE state IN ('open', 'answered') AND reason = ?"
        f" AND guarantor_id {in_list()}",
        (reason.value, as_list(guarantor_ids)),
    )
    return {row[0] for row in rows}


def acknowledge(database: PracticeDatabase, case_id: int, *, on: date, letter_id: int) -> None:
    """Writes that the acknowledgement went out."""
    database.execute(
        "UPDATE dispute_case SET acknowledged_on = ?, acknowledgement_id = ? WHERE id = ?",
        (on.isoformat(), letter_id, case_id),
    )


def answer(
    database: PracticeDatabase,
    case_id: int,
    decision: DisputeState,
    *,
    on: date,
    hold_until: date,
    letter_id: int,
    words: str,
) -> None:
    """Writes what was decided and that the answer went out."""
    database.execute(
        "UPDATE dispute_case SET state = 'answered', decision = ?, answered_on = ?, hold_until = ?, answer_id = ?,"
        " answer_words = ? WHERE id = ?",
        (decision.value, on.isoformat(), hold_until.isoformat(), letter_id, words, case_id),
    )


def close(database: PracticeDatabase, case_id: int, state: DisputeState, *, on: date, because: str) -> None:
    """Ends a case."""
    database.execute(
        "UPDATE dispute_case SET state = ?, closed_on = ?, closed_because = ? WHERE id = ?",
        (state.value, on.isoformat(), because, case_id),
    )


def hand_over(database: PracticeDatabase, case_id: int, owner_id: UserId) -> None:
    """Gives a case to another person."""
    database.execute("UPDATE dispute_case SET owner_id = ? WHERE id = ?", (owner_id, case_id))


def _dispute(row: tuple[Any, ...]) -> StoredDispute:
    return StoredDispute(
        case_id=row[0],
        guarantor_id=row[1],
        account_number=row[2],
        guarantor=row[3],
        reason=DisputeReason(row[4]),
        details=row[5],
        state=DisputeState(row[6]),
        decision=DisputeState(row[7]) if row[7] else None,
        owner_id=row[8],
        owner=row[9],
        opened_on=date.fromisoformat(row[10]),
        acknowledge_by=date.fromisoformat(row[11]),
        answer_by=date.fromisoformat(row[12]),
        acknowledged_on=day_of(row[13]),
        acknowledgement=row[14],
        answered_on=day_of(row[15]),
        answer=row[16],
        answer_words=row[17],
        hold_until=day_of(row[18]),
        closed_on=day_of(row[19]),
        closed_because=row[20],
        lines=row[21],
        amount_cents=row[22],
        left_cents=row[23],
    )
