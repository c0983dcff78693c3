"""What the ledger sums to, kept as real columns: the one place that writes them.

Called in the transaction that added the entries. `services/check.py` recomputes the same figures another way.
"""

from __future__ import annotations

from collections.abc import Collection

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import EXPORT_KINDS, PAYMENT_KINDS, EntryKind
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.ledger import kinds_sql
from arcaller_desktop.storage.remittances import stands

_IDS = in_list("?1")

_LINES = f"""
UPDATE claim_line SET (balance_cents, payer1_cents, payer2_cents, payer3_cents, patient_cents) = (
    SELECT coalesce(sum(amount_cents), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 1), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 2), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 3), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 4), 0)
    FROM ledger_entry WHERE claim_id = claim_line.claim_id AND claim_line_id = claim_line.id)
WHERE claim_id {_IDS}
"""

# One statement, because every UPDATE of a claim rewrites its entries in a dozen indexes. The payer column names who is
# asked next: the first payer that owes something, else the last one that was asked.
_CLAIMS = f"""
WITH sums AS (
    SELECT claim_id, sum(balance_cents) AS balance, sum(payer1_cents) AS p1, sum(payer2_cents) AS p2,
        sum(payer3_cents) AS p3, sum(patient_cents) AS patient
    FROM claim_line WHERE claim_id {_IDS} GROUP BY claim_id
), facts AS MATERIALIZED (
    SELECT s.*,
        (SELECT coalesce(-sum(e.amount_cents), 0)
            FROM ledger_entry e LEFT JOIN ledger_entry r ON r.id = e.reverses_id
            WHERE e.claim_id = s.claim_id AND coalesce(r.kind, e.kind) IN {kinds_sql(PAYMENT_KINDS)}) AS paid,
        (SELECT max(p.paid_on) FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id
            WHERE rc.claim_id = s.claim_id AND {stands("rc")}) AS adjudicated_on,
        (SELECT max(day) FROM (
            SELECT c.service_from AS day
            UNION ALL SELECT max(submitted_on) FROM submission WHERE claim_id = s.claim_id
            UNION ALL SELECT max(effective_on) FROM status_event WHERE claim_id = s.claim_id
            UNION ALL SELECT max(touched_on) FROM touch WHERE claim_id = s.claim_id
            UNION ALL SELECT max(p.paid_on) FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id
                WHERE rc.claim_id = s.claim_id AND p.state = 'posted')) AS last_activity_on,
        coalesce((
            SELECT a.group_code || '-' || a.reason_code FROM adjustment a
            JOIN remittance_claim rc ON rc.id = a.remittance_claim_id
            WHERE rc.claim_id = s.claim_id AND a.denial_state = 'open'
            ORDER BY a.amount_cents DESC, a.id LIMIT 1), '') AS denial_code,
        EXISTS (
            SELECT 1 FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'
            WHERE rc.claim_id = s.claim_id AND rc.status <> '25') AS is_answered,
        EXISTS (
            SELECT 1 FROM remittance_claim rc
            WHERE rc.claim_id = s.claim_id AND {stands("rc")}) AS stands,
        -- A PM system's export says what became of it: with nothing left it is over, though no payer answered here.
        EXISTS (
            SELECT 1 FROM ledger_entry e
            WHERE e.claim_id = s.claim_id AND e.kind IN {kinds_sql(EXPORT_KINDS | {EntryKind.OPENING_BALANCE})}
                AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)) AS is_told,
        CASE WHEN p1 > 0 THEN 1 WHEN p2 > 0 THEN 2 WHEN p3 > 0 THEN 3 ELSE 4 END AS owing
    FROM sums s JOIN claim c ON c.id = s.claim_id
), states AS (
    SELECT *, CASE
        WHEN NOT is_answered THEN 'none'
        WHEN NOT stands THEN 'reversed'
        WHEN denial_code = '' THEN 'paid'
        WHEN paid <> 0 THEN 'partial'
        ELSE 'denied' END AS adjudication
    FROM facts
)
UPDATE claim SET balance_cents = s.balance, payer1_cents = s.p1, payer2_cents = s.p2, payer3_cents = s.p3,
    patient_cents = s.patient, paid_cents = s.paid, adjudicated_on = s.adjudicated_on,
    last_activity_on = s.last_activity_on, denial_code = s.denial_code, adjudication_state = s.adjudication,
    is_open = s.p1 <> 0 OR s.p2 <> 0 OR s.p3 <> 0 OR s.patient <> 0
        OR (s.adjudication IN ('none', 'pending', 'reversed') AND submission_state <> 'voided'
            AND NOT s.is_told)
        OR EXISTS (SELECT 1 FROM work_item w WHERE w.claim_id = claim.id AND w.state = 'open' AND w.origin = 'part'),
    payer_id = coalesce((
        SELECT v.payer_id FROM claim_coverage cc JOIN coverage v ON v.id = cc.coverage_id
        WHERE cc.claim_id = claim.id AND cc.rank = s.owing), payer_id),
    responsibility_on = coalesce((
        SELECT max(effective_on) FROM ledger_entry e
        WHERE e.claim_id = claim.id AND kind IN ('TRANSFER_RESP', 'EXPORT_MOVE') AND amount_cents > 0
            AND responsibility = s.owing
            AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)),
        first_billed_on, service_from)
FROM states s WHERE claim.id = s.claim_id
"""


def project_claims(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> None:
    """Writes balance, parts, paid, denial code, adjudication state, open flag, payer, and the dates that follow."""
    ids = as_list(claim_ids)
    for statement in (_LINES, _CLAIMS):
        database.execute(statement, (ids,))
