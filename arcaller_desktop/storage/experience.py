"""Denials that came to an end, and the last thing that was done about each."""

from __future__ import annotations

import itertools
from datetime import date

from arcaller_desktop.domain.experience import ClosedDenial, WonBy
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.remittances import is_answer, stands

_APPEALS = (Action.RECONSIDERATION, Action.APPEAL_L1, Action.APPEAL_L2, Action.APPEAL_L3, Action.PEER_TO_PEER)
_APPEALED = (Outcome.APPEAL_OPEN, Outcome.APPEAL_WON, Outcome.APPEAL_UPHELD)

# A denial is one line refused with one pair of codes. It ended with the newest standing answer to the line; what that
# and the answers between paid decides whether it was won. A refusal of the whole claim stands on line 0.
_CLOSED = f"""
SELECT d.claim_id, d.denied_on, e.ended_on, e.paid_cents FROM (
    SELECT a.claim_line_id AS line_id, rc.claim_id, rc.payer_rank, min(rc.id) AS first_id,
        min(coalesce(p.paid_on, substr(b.started_at, 1, 10))) AS denied_on
    FROM payment p
    JOIN import_batch b ON b.id = p.batch_id
    JOIN remittance_claim rc ON rc.payment_id = p.id
    JOIN adjustment a ON a.remittance_claim_id = rc.id
    WHERE p.payer_id = ?1 AND p.state = 'posted' AND a.group_code = ?2 AND a.reason_code = ?3
        AND a.amount_cents > 0 AND {is_answer("rc")}
    GROUP BY a.claim_line_id, rc.payer_rank
    HAVING max(a.denial_state = 'open') = 0 AND max(a.denial_state <> '') = 1
) d JOIN (
    SELECT rc.claim_id, rc.payer_rank, rc.id AS answer_id, p.paid_on AS ended_on, rl.claim_line_id AS line_id,
        rl.paid_cents
    FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id
    JOIN remittance_line rl ON rl.remittance_claim_id = rc.id
    WHERE {stands("rc")} AND p.state = 'posted'
) e ON e.claim_id = d.claim_id AND e.payer_rank = d.payer_rank AND e.line_id = d.line_id AND e.answer_id > d.first_id
ORDER BY e.ended_on DESC, e.answer_id DESC
"""


def closed_denials(
    database: PracticeDatabase, payer_id: PayerId, *, group: str, reason: str, most: int
) -> list[ClosedDenial]:
    """The newest denials of a payer with one pair of codes that a later answer ended, one for each claim."""
    ended: dict[int, tuple[date, date, int]] = {}
    for claim_id, denied_on, ended_on, paid in database.rows(_CLOSED, (payer_id, group, reason)):
        first, last = day_of(denied_on), day_of(ended_on)
        if first is None or last is None:
            continue
        _, newest, before = ended.get(claim_id, (first, last, 0))
        ended[claim_id] = (first, newest, before + paid)
    return [
        ClosedDenial(closed_on=last, won_by=_won_by(database, claim_id, first, last) if paid > 0 else None)
        for claim_id, (first, last, paid) in itertools.islice(ended.items(), most)
    ]


def _won_by(database: PracticeDatabase, claim_id: int, denied_on: date, ended_on: date) -> WonBy:
    """By the last thing that was done between the denial and the answer that ended it."""
    rows = database.rows(
        f"SELECT touched_on, CASE WHEN next_action {in_list('?4')} OR outcome {in_list('?5')} THEN 'appeal'"
        f" WHEN next_action = ?6 THEN 'records' WHEN next_action = ?7 THEN 'corrected' WHEN channel = ?8 THEN 'phone'"
        " ELSE 'other' END FROM touch WHERE claim_id = ?1 AND touched_on BETWEEN ?2 AND ?3"
        " UNION ALL SELECT submitted_on, 'corrected' FROM submission WHERE claim_id = ?1 AND frequency = '7'"
        " AND submitted_on BETWEEN ?2 AND ?3 ORDER BY 1 DESC",
        (
            claim_id,
            denied_on.isoformat(),
            ended_on.isoformat(),
            as_list([action.value for action in _APPEALS]),
            as_list([outcome.value for outcome in _APPEALED]),
            Action.SEND_RECORDS.value,
            Action.CORRECTED_CLAIM.value,
            Channel.PHONE.value,
        ),
    )
    way = next((way for _, way in rows if way != "other"), "other")
    return _WAYS[way]


_WAYS = {
    "appeal": WonBy.APPEAL,
    "records": WonBy.RECORDS,
    "corrected": WonBy.CORRECTED,
    "phone": WonBy.PHONE,
    "other": WonBy.OTHER,
}
