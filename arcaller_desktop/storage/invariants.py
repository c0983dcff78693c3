"""What must hold in the tables, asked straight from the ledger: each query gives the rows that break it.

Written apart from `projection.py` on purpose: the same mistake should not stand in both.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from arcaller_desktop.storage.database import PracticeDatabase

_SHOWN: Final = 50
_COUNTED: Final = {
    "claims": "claim",
    "lines": "claim_line",
    "entries": "ledger_entry",
    "payments": "payment",
    "patient_payments": "patient_payment",
    "touches": "touch",
    "documents": "document",
    "events": "audit_event",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Broken:
    """One rule that does not hold: how often, and the numbers of the first claims or payments."""

    rule: str
    count: int
    examples: tuple[int, ...]


_SUMS = """
    SELECT claim_line_id AS line_id,
        sum(amount_cents) AS balance,
        sum(CASE responsibility WHEN 1 THEN amount_cents ELSE 0 END) AS p1,
        sum(CASE responsibility WHEN 2 THEN amount_cents ELSE 0 END) AS p2,
        sum(CASE responsibility WHEN 3 THEN amount_cents ELSE 0 END) AS p3,
        sum(CASE responsibility WHEN 4 THEN amount_cents ELSE 0 END) AS patient
    FROM ledger_entry GROUP BY claim_line_id
"""

RULES: Final[dict[str, str]] = {
    "LINE_BALANCE": f"""
        SELECT l.claim_id FROM claim_line l LEFT JOIN ({_SUMS}) s ON s.line_id = l.id
        WHERE l.balance_cents <> coalesce(s.balance, 0)""",
    "LINE_PARTS": f"""
        SELECT l.claim_id FROM claim_line l LEFT JOIN ({_SUMS}) s ON s.line_id = l.id
        WHERE (l.payer1_cents, l.payer2_cents, l.payer3_cents, l.patient_cents)
            IS NOT (coalesce(s.p1, 0), coalesce(s.p2, 0), coalesce(s.p3, 0), coalesce(s.patient, 0))
            OR l.balance_cents <> l.payer1_cents + l.payer2_cents + l.payer3_cents + l.patient_cents""",
    "CLAIM_BALANCE": """
        SELECT c.id FROM claim c LEFT JOIN (
            SELECT claim_id, sum(balance_cents) AS balance, sum(payer1_cents) AS p1, sum(payer2_cents) AS p2,
                sum(payer3_cents) AS p3, sum(patient_cents) AS patient
            FROM claim_line GROUP BY claim_id) s ON s.claim_id = c.id
        WHERE (c.balance_cents, c.payer1_cents, c.payer2_cents, c.payer3_cents, c.patient_cents)
            IS NOT (coalesce(s.balance, 0), coalesce(s.p1, 0), coalesce(s.p2, 0), coalesce(s.p3, 0),
                coalesce(s.patient, 0))""",
    "CLAIM_LEDGER": """
        SELECT c.id FROM claim c
        LEFT JOIN (SELECT claim_id, sum(amount_cents) AS balance FROM ledger_entry GROUP BY claim_id) e
            ON e.claim_id = c.id
        WHERE c.balance_cents <> coalesce(e.balance, 0)""",
    "CLAIM_PAID": """
        SELECT c.id FROM claim c LEFT JOIN (
            SELECT e.claim_id, -sum(e.amount_cents) AS paid
            FROM ledger_entry e LEFT JOIN ledger_entry taken ON taken.id = e.reverses_id
            WHERE CASE WHEN e.reverses_id IS NULL THEN e.kind ELSE taken.kind END
                IN ('INS_PAYMENT', 'REFUND_INS', 'RECOUPMENT', 'PT_PAYMENT', 'COPAY', 'AGENCY_PAYMENT')
            GROUP BY e.claim_id) p ON p.claim_id = c.id
        WHERE c.paid_cents <> coalesce(p.paid, 0)""",
    "CLAIM_OPEN": """
        SELECT id FROM claim WHERE is_open <> (
            abs(payer1_cents) + abs(payer2_cents) + abs(payer3_cents) + abs(patient_cents) <> 0
            OR (submission_state <> 'voided' AND NOT EXISTS (
                SELECT 1 FROM remittance_claim r WHERE r.claim_id = claim.id AND r.is_reversed = 0
                    AND r.status NOT IN ('22', '25'))
                AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.claim_id = claim.id
                    AND (e.kind LIKE 'EXPORT_%' OR e.kind = 'OPENING_BALANCE')
                    AND NOT EXISTS (SELECT 1 FROM ledger_entry x WHERE x.reverses_id = e.id)))
            OR id IN (SELECT claim_id FROM work_item WHERE origin = 'part' AND state <> 'closed'))""",
    "ORPHAN": """
        SELECT id FROM claim WHERE is_open = 1 AND (next_action_on IS NULL
            OR NOT EXISTS (SELECT 1 FROM work_item w WHERE w.claim_id = claim.id AND w.state = 'open'))""",
    "WORK_ON_SETTLED": """
        SELECT w.claim_id FROM work_item w JOIN claim c ON c.id = w.claim_id
        WHERE w.state = 'open' AND c.is_open = 0""",
    "ENTRY_ELSEWHERE": """
        SELECT e.claim_id FROM ledger_entry e JOIN claim_line l ON l.id = e.claim_line_id
        WHERE l.claim_id <> e.claim_id""",
    "REVERSAL": """
        SELECT e.claim_id FROM ledger_entry e JOIN ledger_entry taken ON taken.id = e.reverses_id
        WHERE e.amount_cents <> -taken.amount_cents OR e.claim_line_id <> taken.claim_line_id
            OR e.responsibility <> taken.responsibility OR taken.id >= e.id""",
    "TRANSFER": """
        SELECT e.claim_id FROM ledger_entry e LEFT JOIN ledger_entry taken ON taken.id = e.reverses_id
        WHERE CASE WHEN e.reverses_id IS NULL THEN e.kind ELSE taken.kind END = 'TRANSFER_RESP'
        GROUP BY e.claim_id, e.claim_line_id HAVING sum(e.amount_cents) <> 0""",
    "PATIENT_PAYMENT_ENTRY": """
        SELECT e.claim_id FROM ledger_entry e LEFT JOIN ledger_entry taken ON taken.id = e.reverses_id
        LEFT JOIN cash_entry x ON x.ledger_entry_id = e.id
        WHERE coalesce(taken.kind, e.kind) IN ('PT_PAYMENT', 'COPAY', 'AGENCY_PAYMENT')
            AND (x.id IS NULL OR x.amount_cents <> e.amount_cents
                OR x.kind <> CASE WHEN taken.id IS NULL THEN 'applied' ELSE 'taken_off' END
                OR (taken.id IS NOT NULL AND x.payment_id <> (
                    SELECT y.payment_id FROM cash_entry y WHERE y.ledger_entry_id = taken.id)))""",
    "CASH_ELSEWHERE": """
        SELECT x.payment_id FROM cash_entry x LEFT JOIN ledger_entry e ON e.id = x.ledger_entry_id
        LEFT JOIN ledger_entry taken ON taken.id = e.reverses_id
        WHERE (x.kind IN ('applied', 'taken_off')) <> (e.id IS NOT NULL AND coalesce(taken.kind, e.kind)
            IN ('PT_PAYMENT', 'COPAY', 'AGENCY_PAYMENT'))""",
    "CASH_RECEIVED": """
        SELECT p.id FROM patient_payment p WHERE (SELECT count(*) FROM cash_entry x
            WHERE x.payment_id = p.id AND x.kind = 'received' AND x.amount_cents = p.amount_cents) <> 1
            OR (SELECT count(*) FROM cash_entry x WHERE x.payment_id = p.id AND x.kind = 'received') <> 1""",
    "UNAPPLIED": """
        SELECT payment_id FROM cash_entry GROUP BY payment_id HAVING sum(amount_cents) < 0""",
    "PAYMENT": """
        SELECT p.id FROM payment p WHERE p.state = 'posted' AND p.amount_cents - p.difference_cents <>
            coalesce((SELECT sum(paid_cents) FROM remittance_claim WHERE payment_id = p.id), 0)
            - coalesce((SELECT sum(amount_cents) FROM provider_adjustment WHERE payment_id = p.id), 0)""",
}


def broken_rules(database: PracticeDatabase) -> tuple[Broken, ...]:
    """The rules that do not hold; nothing when all do. Some seconds for a million claims."""
    found = []
    for rule, query in RULES.items():
        numbers = [row[0] for row in database.execute(query)]
        if numbers:
            examples = tuple(dict.fromkeys(numbers))[:_SHOWN]
            found.append(Broken(rule=rule, count=len(numbers), examples=examples))
    return tuple(found)


def row_counts(database: PracticeDatabase) -> dict[str, int]:
    """How much there is of what a check looks at."""
    return {name: int(database.value(f"SELECT count(*) FROM {table}")) for name, table in _COUNTED.items()}


def claim_numbers(database: PracticeDatabase, claim_ids: tuple[int, ...]) -> tuple[str, ...]:
    """The numbers that people know the claims by."""
    marks = ",".join("?" * len(claim_ids))
    return tuple(row[0] for row in database.rows(f"SELECT claim_number FROM claim WHERE id IN ({marks})", claim_ids))
