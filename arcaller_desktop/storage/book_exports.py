"""What goes back to the PM system: rows of payments, adjustments, notes and claims, page after page by number."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.ledger import ADJUSTMENT_KINDS, PAYMENT_KINDS, EntryKind
from arcaller_desktop.storage.columns import iso
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.ledger import kinds_sql

_PAGE = 1000


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """Which rows: after a number, and from one day to another; open ends take all."""

    after: int = 0
    first: date | None = None
    last: date | None = None


_LEDGER = """
SELECT e.id, e.posted_at, e.effective_on, c.claim_number, c.payer_claim_number, pt.last_name, pt.first_name,
    pt.birth_date, l.procedure, l.modifiers, l.service_from, coalesce(x.kind, e.kind), e.responsibility,
    CASE WHEN coalesce(x.kind, e.kind) = 'INS_PAYMENT' THEN coalesce(yp.name, y.name) ELSE '' END,
    -e.amount_cents, coalesce(p.trace, ''), coalesce(nullif(e.reason, ''), coalesce(x.reason, '')),
    e.reverses_id, e.batch_id, u.name
FROM ledger_entry e JOIN claim c ON c.id = e.claim_id JOIN claim_line l ON l.id = e.claim_line_id
JOIN patient pt ON pt.id = c.patient_id JOIN payer y ON y.id = c.payer_id JOIN user u ON u.id = e.user_id
LEFT JOIN ledger_entry x ON x.id = e.reverses_id
LEFT JOIN remittance_claim rc ON rc.id = coalesce(e.remittance_claim_id, x.remittance_claim_id)
LEFT JOIN payment p ON p.id = rc.payment_id LEFT JOIN payer yp ON yp.id = p.payer_id
WHERE e.id > ? AND coalesce(x.kind, e.kind) IN {kinds} AND e.effective_on BETWEEN ? AND ? ORDER BY e.id LIMIT {page}
"""
_NOTES = f"""
SELECT t.id, t.touched_at, t.touched_on, c.claim_number, c.payer_claim_number, pt.last_name, pt.first_name, y.name,
    u.name, t.channel, t.outcome, t.note, coalesce(k.reference, ''), coalesce(k.rep_name, ''), t.next_action,
    t.next_action_on, t.close_reason
FROM touch t JOIN claim c ON c.id = t.claim_id JOIN patient pt ON pt.id = c.patient_id
JOIN payer y ON y.id = c.payer_id JOIN user u ON u.id = t.user_id LEFT JOIN call k ON k.id = t.call_id
WHERE t.id > ? AND t.touched_on BETWEEN ? AND ? ORDER BY t.id LIMIT {_PAGE}
"""
_CLAIMS = """
SELECT c.id, c.claim_number, c.payer_claim_number, pt.last_name, pt.first_name, pt.birth_date, y.name,
    (SELECT v.member_id FROM claim_coverage cc JOIN coverage v ON v.id = cc.coverage_id
        WHERE cc.claim_id = c.id ORDER BY cc.rank LIMIT 1),
    c.service_from, c.service_to, c.first_billed_on, c.last_billed_on, c.charge_cents, c.paid_cents, c.balance_cents,
    c.payer1_cents + c.payer2_cents + c.payer3_cents, c.patient_cents, c.is_open, c.status, c.denial_code,
    c.next_action, c.next_action_on, o.name
FROM claim c JOIN patient pt ON pt.id = c.patient_id JOIN payer y ON y.id = c.payer_id
LEFT JOIN user o ON o.id = c.owner_id
WHERE c.id > ? AND coalesce(c.service_from, '0001-01-01') BETWEEN ? AND ?
    AND NOT (c.is_provisional = 1 AND c.submission_state = 'voided') {more} ORDER BY c.id LIMIT {page}
"""


def payment_rows(database: PracticeDatabase, span: Span) -> Iterator[tuple[Any, ...]]:
    """Every entry of money received, and its reversals."""
    return _pages(database, _LEDGER.format(kinds=kinds_sql(PAYMENT_KINDS), page=_PAGE), span)


def adjustment_rows(database: PracticeDatabase, span: Span) -> Iterator[tuple[Any, ...]]:
    """Every entry that took a part of a charge off, and its reversals; not what the PM system's own export said."""
    own = {kind for kind in ADJUSTMENT_KINDS if not kind.value.startswith("EXPORT_")} | {EntryKind.EXPORT_CLOSED}
    return _pages(database, _LEDGER.format(kinds=kinds_sql(own), page=_PAGE), span)


def note_rows(database: PracticeDatabase, span: Span) -> Iterator[tuple[Any, ...]]:
    """Every call and note."""
    return _pages(database, _NOTES, span)


def claim_rows(database: PracticeDatabase, span: Span, *, open_only: bool) -> Iterator[tuple[Any, ...]]:
    """Every claim, or the open ones."""
    return _pages(database, _CLAIMS.format(more="AND c.is_open = 1" if open_only else "", page=_PAGE), span)


def _pages(database: PracticeDatabase, query: str, span: Span) -> Iterator[tuple[Any, ...]]:
    after = span.after
    days = (iso(span.first) or "0001-01-01", iso(span.last) or "9999-12-31")
    while rows := database.rows(query, (after, *days)):
        yield from rows
        after = rows[-1][0]


def last_export(database: PracticeDatabase, what: str) -> tuple[int, str] | None:
    """(last number, when) of the newest export of this table."""
    rows = database.rows(
        "SELECT last_entry_id, made_at FROM table_export WHERE what = ? ORDER BY id DESC LIMIT 1", (what,)
    )
    return (rows[0][0], rows[0][1]) if rows else None


def last_exports(database: PracticeDatabase, kinds: Collection[str]) -> dict[str, str]:
    """When each of these tables was last exported."""
    found = {what: last_export(database, what) for what in kinds}
    return {what: last[1] for what, last in found.items() if last is not None}


def keep_export(
    database: PracticeDatabase, *, what: str, user_id: UserId, at: datetime, last: int, rows: int, since: str
) -> None:
    """Keeps how far the export went; the next one may go on there."""
    database.execute(
        "INSERT INTO table_export (what, made_at, user_id, since, last_entry_id, rows) VALUES (?, ?, ?, ?, ?, ?)",
        (what, at.isoformat(timespec="seconds"), user_id, since, last, rows),
    )
