"""What an import left behind, what rests on it, and how its rows are taken back.

The ledger only gets entries. A payment stays with its claims and adjustments, marked undone, because ledger entries
name them; whoever reads remittances asks for `payment.state = 'posted'` or `is_reversed = 0`. Submissions and
acknowledgements are removed; the caller keeps them in the audit trail.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import BatchId, ClaimId, LineId, PaymentId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, days_after, in_list, json_list
from arcaller_desktop.storage.remittances import refresh_denials
from arcaller_desktop.storage.submissions import refresh_submission_axis

_IDS = in_list("?1")
_OF_PAYMENT = "(SELECT id FROM remittance_claim WHERE payment_id = ?1)"
_STANDS = "NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)"

# Claims whose money or existence rests on the batch ?1. A mere resend of an older claim moves nothing.
_AFFECTED = f"""
WITH affected (id) AS (
    SELECT e.claim_id FROM ledger_entry e WHERE e.batch_id = ?1 AND {_STANDS}
    UNION SELECT s.claim_id FROM submission s WHERE s.batch_id = ?1 AND NOT EXISTS (
        SELECT 1 FROM submission o WHERE o.claim_id = s.claim_id AND o.batch_id < ?1)
    UNION SELECT rc.claim_id FROM payment p JOIN remittance_claim rc ON rc.payment_id = p.id
        WHERE p.batch_id = ?1 AND p.state = 'posted')
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Batch:
    """One import. `state` is running, done, cancelled, failed or undone."""

    batch_id: BatchId
    state: str
    started_at: str
    user: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class DependentRow:
    """Something done later with the claims of a batch. `name` is a trace, a statement number or a plan's number."""

    kind: str
    """payment, submission, entry, statement or plan"""
    name: str
    on: date | None
    claims: int
    batch_id: BatchId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TakenBack:
    """An entry to be added: to which claim, as part of which remittance claim and import, if any."""

    claim_id: ClaimId
    entry: Entry
    remittance_claim_id: int | None
    batch_id: BatchId | None


@dataclass(frozen=True, kw_only=True, slots=True)
class RemovedRows:
    """What was removed of some claims, for the audit trail."""

    submissions: list[dict[str, object]]
    acknowledgements: list[dict[str, object]]


def batches(database: PracticeDatabase, *, limit: int = 50, batch_id: BatchId | None = None) -> list[Batch]:
    """The newest imports first, or one alone."""
    return [
        Batch(batch_id=row[0], state=row[1], started_at=row[2], user=row[3], files=tuple(json.loads(row[4])))
        for row in database.rows(
            "SELECT b.id, b.state, b.started_at, u.name,"
            f" (SELECT {json_list('f.name')} FROM import_file f WHERE f.batch_id = b.id)"
            " FROM import_batch b JOIN user u ON u.id = b.user_id WHERE ?1 IS NULL OR b.id = ?1"
            " ORDER BY b.id DESC LIMIT ?2",
            (batch_id, limit),
        )
    ]


def batch_state(database: PracticeDatabase, batch_id: BatchId) -> str | None:
    """The state of an import, or None when there is none of this number."""
    state: str | None = database.value("SELECT state FROM import_batch WHERE id = ?", (batch_id,))
    return state


def set_undone(database: PracticeDatabase, batch_id: BatchId) -> None:
    """Marks the import as taken back."""
    database.execute("UPDATE import_batch SET state = 'undone' WHERE id = ?", (batch_id,))


def dependent_rows(database: PracticeDatabase, batch_id: BatchId) -> list[DependentRow]:
    """What was done with the batch's claims after it: its money cannot be taken away from under these."""
    return [
        DependentRow(
            kind=kind, name=name, on=date.fromisoformat(on[:10]) if on else None, claims=claims, batch_id=batch
        )
        for query in _DEPENDENTS
        for kind, name, on, claims, batch in database.rows(f"{_AFFECTED} {query}", (batch_id,))
    ]


_DEPENDENTS = (
    """SELECT 'payment', p.trace, p.paid_on, count(DISTINCT rc.claim_id), p.batch_id
    FROM payment p JOIN remittance_claim rc ON rc.payment_id = p.id
    WHERE p.batch_id > ?1 AND p.state = 'posted' AND rc.claim_id IN affected GROUP BY p.id""",
    """SELECT 'submission', s.batch_reference, s.submitted_on, count(DISTINCT s.claim_id), s.batch_id
    FROM submission s WHERE s.batch_id > ?1 AND s.claim_id IN affected
    GROUP BY s.batch_id, s.batch_reference, s.submitted_on""",
    # What a person entered: an import names its batch, an undo has reversals only.
    f"""SELECT 'entry', e.kind, e.effective_on, count(DISTINCT e.claim_id), NULL
    FROM ledger_entry e WHERE e.claim_id IN affected AND e.batch_id IS NULL AND e.reverses_id IS NULL AND {_STANDS}
        AND e.id > (SELECT min(id) FROM ledger_entry WHERE batch_id = ?1) GROUP BY e.kind, e.effective_on""",
    """SELECT 'statement', s.number, s.statement_on, count(DISTINCT l.claim_id), NULL
    FROM statement_line l JOIN statement s ON s.id = l.statement_id JOIN document d ON d.id = s.document_id
    WHERE l.claim_id IN affected AND s.undone_at IS NULL
        AND d.made_at >= (SELECT started_at FROM import_batch WHERE id = ?1) GROUP BY s.id""",
    # A day's grace: a plan is dated by the practice's clock, an import by UTC.
    f"""SELECT 'plan', pp.id, pp.made_on, count(*), NULL
    FROM plan_claim pc JOIN payment_plan pp ON pp.id = pc.plan_id
    WHERE pc.claim_id IN affected AND pp.state <> 'cancelled'
        AND pp.made_on >= (SELECT {days_after("started_at", -1)} FROM import_batch WHERE id = ?1) GROUP BY pp.id""",
)


def payments_of(database: PracticeDatabase, batch_id: BatchId) -> list[PaymentId]:
    """The batch's payments that stand, newest first."""
    return [
        row[0]
        for row in database.rows(
            "SELECT id FROM payment WHERE batch_id = ? AND state <> 'undone' ORDER BY id DESC", (batch_id,)
        )
    ]


def claims_of_payment(database: PracticeDatabase, payment_id: PaymentId) -> list[ClaimId]:
    """The claims of ours that a payment answers."""
    return [
        row[0]
        for row in database.rows("SELECT DISTINCT claim_id FROM remittance_claim WHERE payment_id = ?", (payment_id,))
    ]


def payment_entries(database: PracticeDatabase, payment_id: PaymentId) -> list[TakenBack]:
    """What takes a payment's entries back.

    An entry of its own is reversed. Where the payment itself had reversed an older entry, that one is posted again,
    under its own import and remittance: no reversal is ever reversed, and the payer may take the old one back again.
    """
    return [
        _taken_back(row)
        for row in database.rows(
            f"{_ENTRIES} WHERE e.remittance_claim_id IN {_OF_PAYMENT} AND {_STANDS}"
            # What a payment posts and takes back itself is even already.
            f" AND (t.id IS NULL OR t.remittance_claim_id NOT IN {_OF_PAYMENT}) ORDER BY e.id",
            (payment_id,),
        )
    ]


def charge_entries(database: PracticeDatabase, batch_id: BatchId, claim_ids: Collection[ClaimId]) -> list[TakenBack]:
    """What takes the charges back that the batch posted on these claims."""
    return [
        _taken_back(row)
        for row in database.rows(
            f"{_ENTRIES} WHERE e.claim_id {_IDS} AND e.batch_id = ?2 AND e.remittance_claim_id IS NULL"
            f" AND {_STANDS} ORDER BY e.id",
            (as_list(claim_ids), batch_id),
        )
    ]


_ENTRIES = """
SELECT e.id, e.claim_id, e.claim_line_id, e.responsibility, e.amount_cents, t.kind, t.reason, t.remittance_claim_id,
    t.batch_id
FROM ledger_entry e LEFT JOIN ledger_entry t ON t.id = e.reverses_id
"""


def _taken_back(row: tuple[Any, ...]) -> TakenBack:
    entry_id, claim_id, line_id, responsibility, cents, taken_kind, reason, remittance_claim_id, batch_id = row
    if taken_kind is not None:
        kind, reverses = EntryKind(taken_kind), None
    else:
        kind, reverses, reason, remittance_claim_id, batch_id = (
            EntryKind.REVERSAL,
            entry_id,
            "import undone",
            None,
            None,
        )
    return TakenBack(
        claim_id=claim_id,
        entry=Entry(
            line_id=LineId(line_id),
            kind=kind,
            responsibility=Responsibility(responsibility),
            amount_cents=-cents,
            reason=reason,
            reverses=reverses,
        ),
        remittance_claim_id=remittance_claim_id,
        batch_id=batch_id,
    )


def mark_payment_undone(database: PracticeDatabase, payment_id: PaymentId) -> None:
    """The payment no longer stands: what it took back stands again, and denials it had answered are open again."""
    for statement in (
        "UPDATE payment SET state = 'undone' WHERE id = ?1",
        "UPDATE remittance_claim SET is_reversed = 0 WHERE id IN (SELECT reverses_id FROM remittance_claim"
        " WHERE payment_id = ?1)",
        "UPDATE remittance_claim SET is_reversed = 1 WHERE payment_id = ?1",
        # A reversal that came before what it reverses waits for it again.
        f"UPDATE remittance_claim SET reverses_id = NULL WHERE reverses_id IN {_OF_PAYMENT}",
    ):
        database.execute(statement, (payment_id,))
    refresh_denials(database, claims_of_payment(database, payment_id))


def claims_of_batch(database: PracticeDatabase, batch_id: BatchId) -> list[ClaimId]:
    """Claims on which the batch still has charges, submissions or acknowledgements."""
    return [
        row[0]
        for row in database.rows(
            "SELECT e.claim_id FROM ledger_entry e WHERE e.batch_id = ?1 AND e.remittance_claim_id IS NULL"
            f" AND {_STANDS}"
            " UNION SELECT claim_id FROM submission WHERE batch_id = ?1"
            " UNION SELECT claim_id FROM status_event WHERE batch_id = ?1"
            " UNION SELECT x.claim_id FROM export_figure f JOIN export_claim x ON x.id = f.export_claim_id"
            " WHERE f.batch_id = ?1",
            (batch_id,),
        )
    ]


def remove_sendings(database: PracticeDatabase, batch_id: BatchId, claim_ids: Sequence[ClaimId]) -> RemovedRows:
    """Removes the batch's submissions and acknowledgements of these claims; call it after the charges went back.

    A claim that nothing else speaks for is withdrawn: voided, provisional and without charges, until a file brings it
    back. One that only a remittance speaks for is provisional again.
    """
    mine = (as_list(claim_ids), batch_id)
    removed = RemovedRows(
        submissions=_as_dicts(database, _SUBMISSIONS, mine), acknowledgements=_as_dicts(database, _EVENTS, mine)
    )
    for table in ("submission", "status_event"):
        database.execute(f"DELETE FROM {table} WHERE claim_id {_IDS} AND batch_id = ?2", mine)
    for statement in (_LINE_CHARGES, _WITHDRAW, _CLAIM_CHARGES):
        database.execute(statement, mine[:1])
    refresh_submission_axis(database, claim_ids)
    return removed


_SUBMISSIONS = (
    "claim_id, payer_id, payer_rank, frequency, submitted_on, charge_cents, batch_reference, identity",
    "submission",
)
_EVENTS = ("claim_id, source, accepted, codes, effective_on, identity", "status_event")

_LINE_CHARGES = f"""
UPDATE claim_line SET charge_cents = (
    SELECT coalesce(sum(e.amount_cents), 0) FROM ledger_entry e LEFT JOIN ledger_entry t ON t.id = e.reverses_id
    WHERE e.claim_id = claim_line.claim_id AND e.claim_line_id = claim_line.id
        AND coalesce(t.kind, e.kind) IN ('CHARGE', 'CHARGE_CHANGE', 'CHARGE_VOID'))
WHERE claim_id {_IDS}
"""
_WITHDRAW = f"""
UPDATE claim SET is_provisional = 1, submission_state = CASE WHEN EXISTS (
    SELECT 1 FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'
    WHERE rc.claim_id = claim.id) OR EXISTS (SELECT 1 FROM export_claim x WHERE x.claim_id = claim.id)
    THEN 'none' ELSE 'voided' END
WHERE id {_IDS} AND NOT EXISTS (
    SELECT 1 FROM submission WHERE claim_id = claim.id AND batch_reference <> 'PM export')
"""
# A withdrawn claim keeps its figure: the file that brings it back is recognised by it.
_CLAIM_CHARGES = f"""
UPDATE claim SET charge_cents = (SELECT sum(charge_cents) FROM claim_line WHERE claim_id = claim.id)
WHERE id {_IDS} AND NOT (is_provisional = 1 AND submission_state = 'voided')
"""


def _as_dicts(database: PracticeDatabase, source: tuple[str, str], mine: tuple[str, int]) -> list[dict[str, object]]:
    columns, table = source
    rows = database.rows(f"SELECT {columns} FROM {table} WHERE claim_id {_IDS} AND batch_id = ?2", mine)
    return [dict(zip(columns.split(", "), row, strict=True)) for row in rows]
