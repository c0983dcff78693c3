"""What the ledger sums to, kept as real columns: the one place that writes them.

Called in the transaction that added the entries. `services/check.py` recomputes the same figures another way.
"""

from __future__ import annotations

import json
from collections.abc import Collection

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.storage.database import PracticeDatabase

_IDS = "(SELECT value FROM json_each(?1))"

_LINES = f"""
UPDATE claim_line SET (balance_cents, payer1_cents, payer2_cents, payer3_cents, patient_cents) = (
    SELECT coalesce(sum(amount_cents), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 1), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 2), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 3), 0),
        coalesce(sum(amount_cents) FILTER (WHERE responsibility = 4), 0)
    FROM ledger_entry WHERE claim_id = claim_line.claim_id AND claim_line_id = claim_line.id)
WHERE claim_id IN {_IDS}
"""

_CLAIMS = f"""
UPDATE claim SET (balance_cents, payer1_cents, payer2_cents, payer3_cents, patient_cents) = (
    SELECT coalesce(sum(balance_cents), 0), coalesce(sum(payer1_cents), 0), coalesce(sum(payer2_cents), 0),
        coalesce(sum(payer3_cents), 0), coalesce(sum(patient_cents), 0)
    FROM claim_line WHERE claim_id = claim.id),
paid_cents = (
    SELECT coalesce(-sum(e.amount_cents), 0) FROM ledger_entry e LEFT JOIN ledger_entry r ON r.id = e.reverses_id
    WHERE e.claim_id = claim.id AND coalesce(r.kind, e.kind) IN ('INS_PAYMENT', 'PT_PAYMENT')),
adjudicated_on = (
    SELECT max(p.paid_on) FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id
    WHERE rc.claim_id = claim.id AND rc.is_reversed = 0 AND rc.status NOT IN ('22', '25')),
last_activity_on = (SELECT max(day) FROM (
    SELECT claim.service_from AS day
    UNION ALL SELECT max(submitted_on) FROM submission WHERE claim_id = claim.id
    UNION ALL SELECT max(effective_on) FROM status_event WHERE claim_id = claim.id
    UNION ALL SELECT max(touched_on) FROM touch WHERE claim_id = claim.id
    UNION ALL SELECT max(p.paid_on) FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id
        WHERE rc.claim_id = claim.id AND p.state = 'posted')),
denial_code = coalesce((
    SELECT a.group_code || '-' || a.reason_code FROM adjustment a
    JOIN remittance_claim rc ON rc.id = a.remittance_claim_id
    WHERE rc.claim_id = claim.id AND a.denial_state = 'open' ORDER BY a.amount_cents DESC, a.id LIMIT 1), '')
WHERE id IN {_IDS}
"""

_STATES = f"""
UPDATE claim SET adjudication_state = CASE
    WHEN NOT EXISTS (
        SELECT 1 FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id AND p.state = 'posted'
        WHERE rc.claim_id = claim.id AND rc.status <> '25')
        THEN 'none'
    WHEN NOT EXISTS (
        SELECT 1 FROM remittance_claim WHERE claim_id = claim.id AND is_reversed = 0 AND status NOT IN ('22', '25'))
        THEN 'reversed'
    WHEN denial_code = '' THEN 'paid'
    WHEN paid_cents <> 0 THEN 'partial'
    ELSE 'denied' END
WHERE id IN {_IDS}
"""

# The payer column names who is asked next: the first payer that owes something, else the last one that was asked.
_OPEN = f"""
UPDATE claim SET
is_open = payer1_cents <> 0 OR payer2_cents <> 0 OR payer3_cents <> 0 OR patient_cents <> 0
    OR (adjudication_state IN ('none', 'pending', 'reversed') AND submission_state <> 'voided'),
payer_id = coalesce((
    SELECT c.payer_id FROM claim_coverage cc JOIN coverage c ON c.id = cc.coverage_id
    WHERE cc.claim_id = claim.id AND cc.rank = CASE
        WHEN payer1_cents > 0 THEN 1 WHEN payer2_cents > 0 THEN 2 WHEN payer3_cents > 0 THEN 3 ELSE 0 END), payer_id),
responsibility_on = coalesce((
    SELECT max(effective_on) FROM ledger_entry e
    WHERE claim_id = claim.id AND kind = 'TRANSFER_RESP' AND amount_cents > 0 AND responsibility = CASE
        WHEN payer1_cents > 0 THEN 1 WHEN payer2_cents > 0 THEN 2 WHEN payer3_cents > 0 THEN 3 ELSE 4 END
        AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)),
    first_billed_on, service_from)
WHERE id IN {_IDS}
"""


def project_claims(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> None:
    """Writes balance, parts, paid, denial code, adjudication state, open flag, payer, and the dates that follow."""
    ids = json.dumps(list(claim_ids))
    for statement in (_LINES, _CLAIMS, _STATES, _OPEN):
        database.execute(statement, (ids,))
