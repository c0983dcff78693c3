"""Everything about one claim, as rows: for the window, the command line and paper."""

from __future__ import annotations

from typing import Any

from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.storage.database import PracticeDatabase

_CLAIM = """
SELECT c.id, c.claim_number, c.payer_claim_number, c.patient_id, p.last_name, p.first_name, p.middle_name, p.suffix,
    p.birth_date, g.account_number, coalesce(v.member_id, ''), c.payer_id, y.name, y.payer_class,
    coalesce(d.first_name, ''), coalesce(d.last_name, ''), coalesce(d.npi, ''), c.service_from, c.service_to,
    c.place_of_service, c.diagnoses, c.authorization, c.referral, c.status, c.submission_state, c.adjudication_state,
    c.is_provisional, c.charge_cents, c.paid_cents, c.balance_cents,
    c.payer1_cents + c.payer2_cents + c.payer3_cents, c.patient_cents, c.deadline_on, c.deadline_action,
    c.deadline_assumed, c.next_action, c.next_action_on, coalesce(u.name, ''), c.denial_code, c.is_open,
    coalesce(v.group_number, ''), coalesce(v.subscriber_last, ''), coalesce(v.subscriber_first, ''),
    coalesce(v.relationship, ''), coalesce(v.rank, 1),
    EXISTS (SELECT 1 FROM claim_coverage n WHERE n.claim_id = c.id AND n.rank > coalesce(v.rank, 1)),
    coalesce(v.plan_name, ''), g.id, c.first_billed_on, c.accepted_on, c.practice_id
FROM claim c JOIN patient p ON p.id = c.patient_id JOIN guarantor g ON g.id = p.guarantor_id
JOIN payer y ON y.id = c.payer_id LEFT JOIN provider d ON d.id = c.provider_id LEFT JOIN user u ON u.id = c.owner_id
LEFT JOIN claim_coverage cc ON cc.claim_id = c.id AND cc.coverage_id IN (
    SELECT id FROM coverage WHERE payer_id = c.payer_id AND patient_id = c.patient_id)
LEFT JOIN coverage v ON v.id = cc.coverage_id
WHERE c.id = ? ORDER BY cc.rank LIMIT 1
"""

_LINES = """
SELECT l.line_number, l.procedure, l.modifiers, l.units, l.service_from, l.charge_cents,
    (SELECT r.allowed_cents FROM remittance_line r JOIN remittance_claim rc ON rc.id = r.remittance_claim_id
        WHERE r.claim_line_id = l.id AND rc.is_reversed = 0 AND rc.status NOT IN ('22', '25') ORDER BY r.id LIMIT 1),
    coalesce((SELECT -sum(e.amount_cents) FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id
        WHERE e.claim_id = l.claim_id AND e.claim_line_id = l.id
        AND coalesce(x.kind, e.kind) IN ('INS_PAYMENT', 'PT_PAYMENT')), 0),
    coalesce((SELECT -sum(e.amount_cents) FROM ledger_entry e LEFT JOIN ledger_entry x ON x.id = e.reverses_id
        WHERE e.claim_id = l.claim_id AND e.claim_line_id = l.id AND coalesce(x.kind, e.kind) = 'ADJ_CONTRACTUAL'), 0),
    l.patient_cents, l.balance_cents, l.revenue_code,
    (SELECT group_concat(DISTINCT a.group_code || '-' || a.reason_code) FROM adjustment a
        JOIN remittance_claim rc ON rc.id = a.remittance_claim_id
        WHERE a.claim_line_id = l.id AND rc.is_reversed = 0 AND rc.status NOT IN ('22', '25')),
    (SELECT group_concat(DISTINCT r.remarks) FROM remittance_line r JOIN remittance_claim rc
        ON rc.id = r.remittance_claim_id
        WHERE r.claim_line_id = l.id AND rc.is_reversed = 0 AND rc.status NOT IN ('22', '25') AND r.remarks <> ''),
    EXISTS (SELECT 1 FROM adjustment a WHERE a.claim_line_id = l.id AND a.denial_state = 'open')
FROM claim_line l WHERE l.claim_id = ?
    AND (l.line_number > 0 OR l.charge_cents <> 0 OR l.balance_cents <> 0
        OR EXISTS (SELECT 1 FROM ledger_entry e WHERE e.claim_id = l.claim_id AND e.claim_line_id = l.id))
ORDER BY l.line_number = 0, l.line_number
"""

_PAYMENTS = """
SELECT p.paid_on, y.name, rc.id, rc.status, rc.charge_cents, rc.paid_cents, p.trace, p.method,
    rc.patient_responsibility_cents, rc.payer_rank, rc.is_reversed, rc.remarks, rc.payer_claim_number
FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id JOIN payer y ON y.id = p.payer_id
WHERE rc.claim_id = ? AND p.state = 'posted' ORDER BY p.paid_on, rc.id
"""

_ADJUSTMENTS = """
SELECT a.remittance_claim_id, l.line_number, a.group_code, a.reason_code, a.amount_cents, a.disposition,
    a.denial_state
FROM adjustment a JOIN claim_line l ON l.id = a.claim_line_id
JOIN remittance_claim rc ON rc.id = a.remittance_claim_id WHERE rc.claim_id = ? ORDER BY a.id
"""

_SUBMISSIONS = """
SELECT s.submitted_on, s.frequency, y.name, s.batch_reference, s.charge_cents, s.payer_rank
FROM submission s JOIN payer y ON y.id = s.payer_id WHERE s.claim_id = ? ORDER BY s.submitted_on, s.id
"""

_EVENTS = """
SELECT effective_on, source, accepted, codes, message, trace FROM status_event WHERE claim_id = ?
ORDER BY effective_on, id
"""

_TOUCHES = """
SELECT t.id, t.touched_at, u.name, t.channel, t.outcome, t.note, coalesce(c.reference, ''), t.next_action,
    t.next_action_on, t.close_reason, coalesce(c.rep_name, ''), t.call_id
FROM touch t JOIN user u ON u.id = t.user_id LEFT JOIN call c ON c.id = t.call_id
WHERE t.claim_id = ? ORDER BY t.id
"""

_ADDENDA = """
SELECT a.touch_id, a.added_at, u.name, a.text FROM addendum a JOIN user u ON u.id = a.user_id
JOIN touch t ON t.id = a.touch_id WHERE t.claim_id = ? ORDER BY a.id
"""

_STATEMENTS = """
SELECT s.statement_on, s.number, s.amount_due_cents, u.name FROM statement s JOIN user u ON u.id = s.user_id
WHERE s.guarantor_id = (SELECT p.guarantor_id FROM claim c JOIN patient p ON p.id = c.patient_id WHERE c.id = ?)
ORDER BY s.id
"""

_PLANS = """
SELECT pp.made_on, pp.total_cents, pp.state, u.name, pc.amount_cents FROM plan_claim pc
JOIN payment_plan pp ON pp.id = pc.plan_id JOIN user u ON u.id = pp.user_id WHERE pc.claim_id = ? ORDER BY pp.id
"""

_LEDGER = """
SELECT e.effective_on, l.line_number, e.kind, e.responsibility, e.amount_cents, e.reason, e.id, e.reverses_id
FROM ledger_entry e JOIN claim_line l ON l.id = e.claim_line_id WHERE e.claim_id = ? ORDER BY e.id
"""

_QUERIES = {
    "lines": _LINES,
    "payments": _PAYMENTS,
    "adjustments": _ADJUSTMENTS,
    "submissions": _SUBMISSIONS,
    "events": _EVENTS,
    "touches": _TOUCHES,
    "addenda": _ADDENDA,
    "statements": _STATEMENTS,
    "plans": _PLANS,
    "ledger": _LEDGER,
}


def claim_row(database: PracticeDatabase, claim_id: ClaimId) -> tuple[Any, ...] | None:
    """The claim with patient, account, coverage of the current payer, and provider; None when it is gone."""
    row: tuple[Any, ...] | None = database.execute(_CLAIM, (claim_id,)).fetchone()
    return row


def claim_rows(database: PracticeDatabase, claim_id: ClaimId, part: str) -> list[tuple[Any, ...]]:
    """The rows of one part of the claim, oldest first; `part` is a key of `_QUERIES`."""
    return database.rows(_QUERIES[part], (claim_id,))
