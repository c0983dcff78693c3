"""What a payer said and did, as the scorecard reads it."""

from __future__ import annotations

from datetime import date, datetime

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.outcomes import Channel, Outcome
from arcaller_desktop.domain.scorecards import CallTime, Said, SaidKind
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import days_between
from arcaller_desktop.storage.remittances import stands


def calls_to(database: PracticeDatabase, payer_id: PayerId, since: date) -> list[CallTime]:
    """The phone calls to a payer that began on or after `since`."""
    return [
        CallTime(
            started_at=datetime.fromisoformat(started),
            ended_at=datetime.fromisoformat(ended),
            hold_seconds=hold,
            reached=bool(reached),
        )
        for started, ended, hold, reached in database.rows(
            "SELECT started_at, ended_at, hold_seconds, rep_name <> '' OR reference <> '' FROM call"
            " WHERE payer_id = ? AND channel = ? AND started_at >= ?",
            (payer_id, Channel.PHONE.value, since.isoformat()),
        )
    ]


def said_by(database: PracticeDatabase, payer_id: PayerId, since: date) -> list[Said]:
    """Acceptances, answers to touches, and remittances of a payer on or after `since`."""
    rows = database.rows(
        "SELECT c.id, c.claim_number, e.effective_on, 'accepted', NULL, NULL, '' FROM claim c"
        " JOIN status_event e ON e.claim_id = c.id"
        " WHERE c.payer_id = ?1 AND e.accepted = 1 AND e.effective_on >= ?2"
        " UNION ALL SELECT c.id, c.claim_number, t.touched_on, 'answer', t.outcome, t.promised_on, k.reference"
        " FROM call k JOIN touch t ON t.call_id = k.id JOIN claim c ON c.id = t.claim_id"
        f" WHERE k.payer_id = ?1 AND t.touched_on >= ?2 AND t.channel <> '{Channel.PATIENT_PHONE.value}'"
        " UNION ALL SELECT c.id, c.claim_number, p.paid_on, CASE WHEN rc.paid_cents > 0 THEN 'paid'"
        " ELSE 'denied' END, NULL, NULL, p.trace FROM payment p JOIN remittance_claim rc ON rc.payment_id = p.id"
        " JOIN claim c ON c.id = rc.claim_id"
        f" WHERE p.payer_id = ?1 AND p.state = 'posted' AND p.paid_on >= ?2 AND {stands('rc')}"
        " AND (rc.paid_cents > 0 OR EXISTS (SELECT 1 FROM adjustment a WHERE a.remittance_claim_id = rc.id"
        " AND a.denial_state <> ''))",
        (payer_id, since.isoformat()),
    )
    return [
        Said(
            claim_id=claim_id,
            claim_number=number,
            on=said_on,
            kind=SaidKind(kind),
            outcome=Outcome(outcome) if outcome in _OUTCOMES else None,
            promised_on=day_of(promised),
            reference=reference,
        )
        for claim_id, number, on, kind, outcome, promised, reference in rows
        if (said_on := day_of(on)) is not None
    ]


_OUTCOMES = frozenset(outcome.value for outcome in Outcome)


def days_to_first_answer(database: PracticeDatabase, payer_id: PayerId, since: date) -> list[int]:
    """Days from the first sending of a claim to the payer's first remittance for it, for answers since that day."""
    days = days_between("c.first_billed_on", "min(p.paid_on)")
    return [
        max(row[0], 0)
        for row in database.rows(
            f"SELECT {days} FROM payment p JOIN remittance_claim rc ON rc.payment_id = p.id"
            " JOIN claim c ON c.id = rc.claim_id WHERE p.payer_id = ?1 AND p.state = 'posted' AND rc.payer_rank = 1"
            " AND c.first_billed_on IS NOT NULL AND p.paid_on IS NOT NULL"
            " GROUP BY c.id HAVING min(p.paid_on) >= ?2",
            (payer_id, since.isoformat()),
        )
    ]
