"""The facts a claim's place in the queue is read from, and the columns it is written to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from arcaller_desktop.domain.history import PayerHistory
from arcaller_desktop.domain.ids import ClaimId, PayerId, UserId
from arcaller_desktop.domain.limits import PayerLimit
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import (
    Adjudication,
    ClaimFacts,
    LastTouch,
    OpenedItem,
    Pend,
    QueueStatus,
    Submission,
)
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list
from arcaller_desktop.storage.history import load_history
from arcaller_desktop.storage.limits import holidays_by_payer, limits_by_payer
from arcaller_desktop.storage.no_bill import no_bill_of
from arcaller_desktop.storage.plans import OLDEST_UNPAID
from arcaller_desktop.storage.remittances import stands
from arcaller_desktop.storage.work_items import opened_by_parts

_NO_DAYS: frozenset[date] = frozenset()
_LAST_BILLED_RANK = """coalesce((SELECT s.payer_rank FROM submission s WHERE s.claim_id = c.id
    ORDER BY s.submitted_on DESC, s.id DESC LIMIT 1), 1)"""
_REJECTED_ON = """CASE WHEN c.submission_state = 'rejected' THEN (SELECT max(effective_on) FROM status_event e
    WHERE e.claim_id = c.id AND e.accepted = 0) END"""
_DENIAL_DISPOSITION = """CASE WHEN c.denial_code <> '' THEN (SELECT a.disposition FROM adjustment a
    JOIN remittance_claim rc ON rc.id = a.remittance_claim_id
    WHERE rc.claim_id = c.id AND a.denial_state = 'open' ORDER BY a.amount_cents DESC, a.id LIMIT 1) END"""
_LAST_STATEMENT_ON = """CASE WHEN c.patient_cents <> 0 THEN (SELECT max(st.statement_on) FROM statement st
    WHERE st.guarantor_id = pt.guarantor_id AND st.undone_at IS NULL) END"""
_WAS_FORWARDED = """EXISTS (SELECT 1 FROM remittance_claim rc WHERE rc.claim_id = c.id
    AND rc.was_forwarded = 1 AND rc.is_reversed = 0)"""
_ANSWERED_RANK = f"""coalesce((SELECT max(rc.payer_rank) FROM remittance_claim rc
    WHERE rc.claim_id = c.id AND {stands("rc")}), 0)"""


# Only where a limit of the payer asks for it.
_PLAN_NAME = """CASE WHEN EXISTS (SELECT 1 FROM payer_limit l WHERE l.payer_id = c.payer_id AND l.plan_name <> '')
    THEN (SELECT v.plan_name FROM claim_coverage cc JOIN coverage v ON v.id = cc.coverage_id
    WHERE cc.claim_id = c.id AND v.payer_id = c.payer_id ORDER BY cc.rank LIMIT 1) END"""


class _Row(NamedTuple):
    """One row of facts; `_COLUMNS` says where each comes from."""

    claim_id: ClaimId
    payer_id: PayerId
    is_open: int
    payer1_cents: int
    payer2_cents: int
    payer3_cents: int
    patient_cents: int
    submission_state: str
    adjudication_state: str
    is_provisional: int
    payer_class: str
    usual_days: int | None
    filing_days: int | None
    corrected_days: int | None
    appeal_days: int | None
    second_appeal_days: int | None
    service_from: str | None
    first_billed_on: str | None
    last_billed_on: str | None
    last_billed_rank: int
    accepted_on: str | None
    rejected_on: str | None
    adjudicated_on: str | None
    responsibility_on: str | None
    denial_code: str
    denial_disposition: str | None
    no_bill_reason: str
    last_statement_on: str | None
    plan_due_on: str | None
    touches: int
    touched_on: str | None
    outcome: str
    next_action: str
    next_action_on: str | None
    promised_on: str | None
    was_forwarded: int
    answered_rank: int
    wait_days: int | None
    plan_name: str | None
    pend_set_on: str | None
    pend_until_on: str
    pend_why: str
    pend_status: str
    pend_next_action: str


_COLUMNS = {
    **{name: f"c.{name}" for name in _Row._fields},
    "claim_id": "c.id",
    **{
        name: f"p.{name}"
        for name in (
            "payer_class",
            "usual_days",
            "wait_days",
            "filing_days",
            "corrected_days",
            "appeal_days",
            "second_appeal_days",
        )
    },
    **{name: f"t.{name}" for name in ("touched_on", "outcome", "next_action", "next_action_on", "promised_on")},
    **{f"pend_{name}": f"d.{name}" for name in ("set_on", "until_on", "why", "status", "next_action")},
    "plan_name": _PLAN_NAME,
    "last_billed_rank": _LAST_BILLED_RANK,
    "rejected_on": _REJECTED_ON,
    "denial_disposition": _DENIAL_DISPOSITION,
    "no_bill_reason": no_bill_of("pt"),
    "last_statement_on": _LAST_STATEMENT_ON,
    "plan_due_on": f"CASE WHEN c.patient_cents <> 0 THEN {OLDEST_UNPAID} END",
    "was_forwarded": _WAS_FORWARDED,
    "answered_rank": _ANSWERED_RANK,
}
_FACTS = f"""
SELECT {", ".join(f"{_COLUMNS[name]} AS {name}" for name in _Row._fields)}
FROM claim c JOIN payer p ON p.id = c.payer_id JOIN patient pt ON pt.id = c.patient_id
LEFT JOIN touch t ON t.id = (SELECT max(id) FROM touch WHERE claim_id = c.id)
LEFT JOIN pend d ON d.claim_id = c.id AND d.ended_at IS NULL
WHERE c.id {in_list("?1")}
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Payers:
    """What is known of every payer: read once for all claims."""

    holidays: dict[PayerId, frozenset[date]]
    limits: dict[PayerId, tuple[PayerLimit, ...]]
    histories: dict[PayerId, PayerHistory]


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
    opened = opened_by_parts(database, claim_ids)
    payers = _Payers(
        holidays=holidays_by_payer(database), limits=limits_by_payer(database), histories=load_history(database)
    )
    for values in database.execute(_FACTS, (as_list(claim_ids),)):
        row = _Row._make(values)
        yield row.claim_id, _facts(row, opened.get(row.claim_id, ()), payers)


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


def _facts(row: _Row, opened: tuple[OpenedItem, ...], payers: _Payers) -> ClaimFacts:
    touch = None
    if row.touched_on is not None:
        touch = LastTouch(
            touched_on=date.fromisoformat(row.touched_on),
            outcome=Outcome(row.outcome),
            next_action=Action(row.next_action) if row.next_action else None,
            next_action_on=day_of(row.next_action_on),
            promised_on=day_of(row.promised_on),
        )
    return ClaimFacts(
        is_open=bool(row.is_open),
        payer1_cents=row.payer1_cents,
        payer2_cents=row.payer2_cents,
        payer3_cents=row.payer3_cents,
        patient_cents=row.patient_cents,
        submission=Submission(row.submission_state),
        adjudication=Adjudication(row.adjudication_state),
        is_provisional=bool(row.is_provisional),
        payer_class=PayerClass(row.payer_class),
        usual_days=row.usual_days,
        filing_days=row.filing_days,
        corrected_days=row.corrected_days,
        appeal_days=row.appeal_days,
        second_appeal_days=row.second_appeal_days,
        service_from=day_of(row.service_from),
        first_billed_on=day_of(row.first_billed_on),
        last_billed_on=day_of(row.last_billed_on),
        # A payer that forwarded the claim itself has billed the next one.
        last_billed_rank=row.last_billed_rank + 1 if row.was_forwarded else row.last_billed_rank,
        accepted_on=day_of(row.accepted_on),
        rejected_on=day_of(row.rejected_on),
        answered_rank=row.answered_rank,
        adjudicated_on=day_of(row.adjudicated_on),
        responsibility_on=day_of(row.responsibility_on),
        denial_code=row.denial_code,
        denial_disposition=row.denial_disposition or "",
        patient_may_be_billed=not row.no_bill_reason,
        last_statement_on=day_of(row.last_statement_on),
        plan_due_on=day_of(row.plan_due_on),
        touches=row.touches,
        last_touch=touch,
        pend=_pend(row),
        wait_days=row.wait_days,
        holidays=payers.holidays.get(row.payer_id, _NO_DAYS),
        plan_name=row.plan_name or "",
        limits=payers.limits.get(row.payer_id, ()),
        history=payers.histories.get(row.payer_id),
        opened=opened,
    )


def _pend(row: _Row) -> Pend | None:
    if row.pend_set_on is None:
        return None
    return Pend(
        set_on=date.fromisoformat(row.pend_set_on),
        until_on=date.fromisoformat(row.pend_until_on),
        why=row.pend_why,
        status=QueueStatus(row.pend_status) if row.pend_status else None,
        next_action=Action(row.pend_next_action) if row.pend_next_action else None,
    )
