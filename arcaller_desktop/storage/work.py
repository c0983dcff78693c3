"""The facts a claim's place in the queue is read from, and the columns it is written to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, LastTouch, Submission
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.plans import OLDEST_UNPAID
from arcaller_desktop.storage.remittances import stands

_FACTS = f"""
SELECT c.id, c.payer1_cents, c.payer2_cents, c.payer3_cents, c.patient_cents, c.submission_state, c.adjudication_state,
    c.is_provisional, p.payer_class, p.usual_days, p.filing_days, p.corrected_days, p.appeal_days,
    p.second_appeal_days, c.service_from, c.first_billed_on, c.last_billed_on,
    coalesce((SELECT s.payer_rank FROM submission s WHERE s.claim_id = c.id ORDER BY s.submitted_on DESC, s.id DESC
        LIMIT 1), 1),
    c.accepted_on,
    CASE WHEN c.submission_state = 'rejected' THEN (SELECT max(effective_on) FROM status_event e
        WHERE e.claim_id = c.id AND e.accepted = 0) END,
    c.adjudicated_on, c.responsibility_on, c.denial_code,
    CASE WHEN c.denial_code <> '' THEN (SELECT a.disposition FROM adjustment a
        JOIN remittance_claim rc ON rc.id = a.remittance_claim_id
        WHERE rc.claim_id = c.id AND a.denial_state = 'open' ORDER BY a.amount_cents DESC, a.id LIMIT 1) END,
    pt.no_bill_reason,
    CASE WHEN c.patient_cents <> 0 THEN (SELECT max(st.statement_on) FROM statement st
        WHERE st.guarantor_id = pt.guarantor_id) END,
    CASE WHEN c.patient_cents <> 0 THEN {OLDEST_UNPAID} END,
    c.touches, t.touched_on, t.outcome, t.next_action, t.next_action_on, t.promised_on,
    EXISTS (SELECT 1 FROM remittance_claim rc WHERE rc.claim_id = c.id AND rc.status IN ('19', '20', '21')
        AND rc.is_reversed = 0),
    coalesce((SELECT max(rc.payer_rank) FROM remittance_claim rc WHERE rc.claim_id = c.id AND {stands("rc")}), 0)
FROM claim c JOIN payer p ON p.id = c.payer_id JOIN patient pt ON pt.id = c.patient_id
LEFT JOIN touch t ON t.id = (SELECT max(id) FROM touch WHERE claim_id = c.id)
WHERE c.id {in_list("?1")}
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class QueuePlace:
    """What is written to a claim after its facts were weighed."""

    claim_id: ClaimId
    status: str
    priority: int
    next_action: str
    next_action_on: date | None
    deadline_on: date | None
    deadline_action: str
    deadline_assumed: bool


def claim_facts(database: PracticeDatabase, claim_ids: Collection[ClaimId]) -> Iterator[tuple[ClaimId, ClaimFacts]]:
    """(claim, facts) for each claim."""
    for row in database.execute(_FACTS, (as_list(claim_ids),)):
        yield row[0], _facts(row)


def open_claim_ids(database: PracticeDatabase) -> list[ClaimId]:
    """Every claim that stands in the queue."""
    return [row[0] for row in database.rows("SELECT id FROM claim WHERE is_open = 1")]


def set_places(database: PracticeDatabase, places: Iterable[QueuePlace]) -> None:
    """Writes the places; rows that would not change are not written."""
    database.executemany(
        "UPDATE claim SET status = ?1, priority = ?2, next_action = ?3, next_action_on = ?4, deadline_on = ?5,"
        " deadline_action = ?6, deadline_assumed = ?7 WHERE id = ?8 AND (status, priority, next_action,"
        " next_action_on, deadline_on, deadline_action, deadline_assumed) IS NOT (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        [
            (
                place.status,
                place.priority,
                place.next_action,
                place.next_action_on and place.next_action_on.isoformat(),
                place.deadline_on and place.deadline_on.isoformat(),
                place.deadline_action,
                int(place.deadline_assumed),
                place.claim_id,
            )
            for place in places
        ],
    )


def free_claims(database: PracticeDatabase, owner_id: UserId) -> int:
    """Takes this user's name off the claims they were to work next; gives how many."""
    return int(database.execute("UPDATE claim SET owner_id = NULL WHERE owner_id = ?", (owner_id,)).rowcount)


def _facts(row: tuple[Any, ...]) -> ClaimFacts:
    touch = None
    if row[28] is not None:
        touch = LastTouch(
            touched_on=date.fromisoformat(row[28]),
            outcome=Outcome(row[29]),
            next_action=Action(row[30]) if row[30] else None,
            next_action_on=day_of(row[31]),
            promised_on=day_of(row[32]),
        )
    # A payer that forwarded the claim itself has billed the next one.
    billed_rank = row[17] + 1 if row[33] else row[17]
    return ClaimFacts(
        payer1_cents=row[1],
        payer2_cents=row[2],
        payer3_cents=row[3],
        patient_cents=row[4],
        submission=Submission(row[5]),
        adjudication=Adjudication(row[6]),
        is_provisional=bool(row[7]),
        payer_class=PayerClass(row[8]),
        usual_days=row[9],
        filing_days=row[10],
        corrected_days=row[11],
        appeal_days=row[12],
        second_appeal_days=row[13],
        service_from=day_of(row[14]),
        first_billed_on=day_of(row[15]),
        last_billed_on=day_of(row[16]),
        last_billed_rank=billed_rank,
        accepted_on=day_of(row[18]),
        rejected_on=day_of(row[19]),
        answered_rank=row[34],
        adjudicated_on=day_of(row[20]),
        responsibility_on=day_of(row[21]),
        denial_code=row[22],
        denial_disposition=row[23] or "",
        patient_may_be_billed=not row[24],
        last_statement_on=day_of(row[25]),
        plan_due_on=day_of(row[26]),
        touches=row[27],
        last_touch=touch,
    )
