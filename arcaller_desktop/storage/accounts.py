"""All accounts in a list: what each guarantor owes, what waits, when they last paid."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.no_bill import no_bill_of


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountRow:
    """One account of the list. `owed_cents` is due from the patient now, `pending_cents` is with insurers."""

    guarantor_id: GuarantorId
    account_number: str
    guarantor: str
    patients: int
    owed_cents: Money
    blocked_cents: Money
    """The patient's part that may not be asked for, or not yet."""
    pending_cents: Money
    credit_cents: Money
    """Visits in credit, above zero."""
    unapplied_cents: Money
    oldest_on: date | None
    last_payment_on: date | None
    last_statement_on: date | None
    plan_state: str
    assistance: str
    statement_hold: str
    no_bill: str
    is_deceased: bool
    disputed: bool
    placed: bool
    """A visit is with a collection agency now."""


_ROWS = f"""
WITH open_claim AS (
    SELECT p.guarantor_id AS guarantor, c.id, c.patient_cents AS patient, c.balance_cents AS balance,
        c.payer1_cents + c.payer2_cents + c.payer3_cents AS insurance,
        coalesce(c.responsibility_on, c.service_from) AS since,
        CASE WHEN c.patient_cents <> 0 THEN {no_bill_of("p")} ELSE '' END AS no_bill,
        pr.cut_over_on AS cut_over
    FROM claim c JOIN patient p ON p.id = c.patient_id JOIN practice pr ON pr.id = c.practice_id WHERE c.is_open = 1
), marked AS (
    SELECT *, patient <> 0 AND insurance = 0 AND no_bill = '' AND (cut_over IS NULL OR since IS NULL
        OR since >= cut_over) AS due FROM open_claim
), sums AS (
    SELECT guarantor, coalesce(sum(patient) FILTER (WHERE due), 0) AS owed,
        coalesce(sum(patient) FILTER (WHERE NOT due AND patient > 0), 0) AS blocked,
        coalesce(sum(insurance) FILTER (WHERE insurance > 0), 0) AS pending,
        coalesce(-sum(balance) FILTER (WHERE balance < 0), 0) AS credit,
        min(since) FILTER (WHERE due AND patient > 0) AS oldest, max(no_bill) AS no_bill
    FROM marked GROUP BY guarantor
), cash AS (
    SELECT p.guarantor_id AS guarantor, sum(x.amount_cents) AS unapplied,
        max(p.received_on) FILTER (WHERE x.kind = 'received') AS paid_on
    FROM patient_payment p JOIN cash_entry x ON x.payment_id = p.id GROUP BY p.guarantor_id
)
SELECT g.id, g.account_number, trim(g.last_name || ', ' || g.first_name, ', '),
    (SELECT count(*) FROM patient p WHERE p.guarantor_id = g.id), coalesce(s.owed, 0), coalesce(s.blocked, 0),
    coalesce(s.pending, 0), coalesce(s.credit, 0), coalesce(k.unapplied, 0), s.oldest, k.paid_on,
    (SELECT max(statement_on) FROM statement t WHERE t.guarantor_id = g.id),
    coalesce((SELECT state FROM payment_plan pp WHERE pp.guarantor_id = g.id
        AND pp.state IN ('active', 'late', 'cured', 'defaulted') ORDER BY pp.id DESC LIMIT 1), ''),
    coalesce((SELECT state FROM assistance_case a WHERE a.guarantor_id = g.id ORDER BY a.id DESC LIMIT 1), ''),
    g.statement_hold, coalesce(s.no_bill, ''),
    EXISTS (SELECT 1 FROM patient p WHERE p.guarantor_id = g.id AND p.deceased_on IS NOT NULL),
    EXISTS (SELECT 1 FROM patient p JOIN claim c ON c.patient_id = p.id JOIN work_item w ON w.claim_id = c.id
        AND w.cause = 'dispute' AND w.state = 'open' WHERE p.guarantor_id = g.id)
        OR EXISTS (SELECT 1 FROM dispute_case d WHERE d.guarantor_id = g.id AND d.state IN ('open', 'answered')),
    EXISTS (SELECT 1 FROM placement pl WHERE pl.guarantor_id = g.id AND pl.recalled_on IS NULL
        AND EXISTS (SELECT 1 FROM placement_claim pc JOIN claim c ON c.id = pc.claim_id
            WHERE pc.placement_id = pl.id AND c.patient_cents > 0))
FROM guarantor g LEFT JOIN sums s ON s.guarantor = g.id LEFT JOIN cash k ON k.guarantor = g.id
"""


def account_rows(database: PracticeDatabase, words: list[str], *, most: int) -> list[AccountRow]:
    """Accounts with something on them, those that owe most first; with words, all whose names begin with them."""
    if words:
        name = "lower(g.last_name || ' ' || g.first_name || ' ' || g.account_number)"
        found = " AND ".join(
            f"(' ' || {name} LIKE ? OR EXISTS (SELECT 1 FROM patient p WHERE p.guarantor_id = g.id"
            " AND ' ' || p.name_key LIKE ?))"
            for _ in words
        )
        values = [f"% {word}%" for word in words for _ in range(2)]
        condition = f"WHERE {found}"
    else:
        values = []
        condition = "WHERE s.owed <> 0 OR s.blocked <> 0 OR s.credit <> 0 OR k.unapplied <> 0"
    rows = database.rows(f"{_ROWS} {condition} ORDER BY 5 DESC, 3, 1 LIMIT {most}", values)
    return [
        AccountRow(
            guarantor_id=row[0],
            account_number=row[1],
            guarantor=row[2],
            patients=row[3],
            owed_cents=row[4],
            blocked_cents=row[5],
            pending_cents=row[6],
            credit_cents=row[7],
            unapplied_cents=row[8],
            oldest_on=day_of(row[9]),
            last_payment_on=day_of(row[10]),
            last_statement_on=day_of(row[11]),
            plan_state=row[12],
            assistance=row[13],
            statement_hold=row[14],
            no_bill=row[15],
            is_deceased=bool(row[16]),
            disputed=bool(row[17]),
            placed=bool(row[18]),
        )
        for row in rows
    ]


def disputed_claims(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> set[ClaimId]:
    """Those of the claims with an open dispute."""
    return {
        row[0]
        for row in database.rows(
            f"SELECT claim_id FROM work_item WHERE cause = 'dispute' AND state = 'open' AND claim_id {in_list()}",
            (as_list(claim_ids),),
        )
    }


def written_to_bad_debt(database: PracticeDatabase, guarantor_id: GuarantorId) -> Money:
    """What of an account was moved to bad debt and not recovered."""
    return int(
        database.value(
            "SELECT coalesce(-sum(e.amount_cents), 0) FROM patient p JOIN claim c ON c.patient_id = p.id"
            " JOIN ledger_entry e ON e.claim_id = c.id LEFT JOIN ledger_entry x ON x.id = e.reverses_id"
            " WHERE p.guarantor_id = ? AND coalesce(x.kind, e.kind) IN ('BAD_DEBT_TRANSFER', 'BAD_DEBT_RECOVERY')",
            (guarantor_id,),
        )
    )
