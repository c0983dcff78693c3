"""Counts and sums behind the figures. Each is one statement; what they mean stands in `rules/kpi.csv`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.calls import PROMISE_DAYS
from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, days_after, days_between, in_list
from arcaller_desktop.storage.remittances import is_answer

Days = tuple[date, date]
"""First and last, both included."""

# The first answer of any payer, by the day of the payment and not by the order of import. Reversals and price
# estimates (status 22, 25) are no answers.
_FIRST_ANSWERS = f"""
WITH ranked AS (
    SELECT rc.id, rc.claim_id, rc.charge_cents, p.paid_on, row_number() OVER (
        PARTITION BY rc.claim_id ORDER BY p.paid_on, rc.id) AS place
    FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id
    WHERE {is_answer("rc")} AND p.state = 'posted'
), answer AS (
    SELECT id, claim_id, charge_cents FROM ranked WHERE place = 1 AND paid_on BETWEEN ?1 AND ?2
)
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Collected:
    """What became of the services of some days."""

    charge_cents: Money
    paid_cents: Money
    contractual_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class FirstAnswers:
    """Claims answered for the first time in some days."""

    claims: int
    charge_cents: Money
    denied_claims: int
    denied_cents: Money
    resolved_claims: int
    """Nothing on the answer asks for work."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenWork:
    """Open claims as they stand."""

    claims: int
    stale: int
    undecided: int
    no_response: int
    untouched: int


def charges_of(database: PracticeDatabase, days: Days) -> Money:
    """Charges of services in these days, voided claims left out."""
    return int(
        database.value(
            "SELECT coalesce(sum(charge_cents), 0) FROM claim WHERE service_from BETWEEN ? AND ?"
            " AND submission_state <> 'voided'",
            _iso(days),
        )
    )


def collected_of(database: PracticeDatabase, days: Days) -> Collected:
    """Charges, payments and contractual adjustments (both net of reversals) of services in these days."""
    charge, paid = database.rows(
        "SELECT coalesce(sum(charge_cents), 0), coalesce(sum(paid_cents), 0) FROM claim"
        " WHERE service_from BETWEEN ? AND ? AND submission_state <> 'voided'",
        _iso(days),
    )[0]
    contractual = database.value(
        "SELECT coalesce(-sum(e.amount_cents), 0) FROM claim c JOIN ledger_entry e ON e.claim_id = c.id"
        " LEFT JOIN ledger_entry r ON r.id = e.reverses_id WHERE c.service_from BETWEEN ? AND ?"
        " AND c.submission_state <> 'voided' AND coalesce(r.kind, e.kind) = 'ADJ_CONTRACTUAL'",
        _iso(days),
    )
    return Collected(charge_cents=charge, paid_cents=paid, contractual_cents=contractual)


def acknowledged_in(database: PracticeDatabase, days: Days) -> tuple[int, int]:
    """Claims first sent in these days that were acknowledged, and those of them that were never rejected."""
    row = database.rows(
        "SELECT count(*), coalesce(sum(NOT s.rejected), 0) FROM (SELECT claim_id, max(accepted = 0) AS rejected"
        " FROM status_event WHERE accepted IS NOT NULL GROUP BY claim_id) s JOIN claim c ON c.id = s.claim_id"
        " WHERE c.first_billed_on BETWEEN ? AND ?",
        _iso(days),
    )[0]
    return row[0], row[1]


def rejected_in(database: PracticeDatabase, days: Days) -> tuple[int, int]:
    """Claims first sent in these days, and those of them that stand rejected."""
    row = database.rows(
        "SELECT count(*), coalesce(sum(submission_state = 'rejected'), 0) FROM claim"
        " WHERE first_billed_on BETWEEN ? AND ?",
        _iso(days),
    )[0]
    return row[0], row[1]


def first_answers(database: PracticeDatabase, days: Days, denials: Collection[ReasonClass]) -> FirstAnswers:
    """First remittances of these days; `denials` are the classes that count as a denial."""
    row = database.rows(
        f"{_FIRST_ANSWERS} SELECT count(*), coalesce(sum(charge_cents), 0), coalesce(sum(denied > 0), 0),"
        " coalesce(sum(denied), 0), coalesce(sum(denied = 0 AND NOT asks), 0) FROM (SELECT charge_cents,"
        " (SELECT coalesce(sum(amount_cents), 0) FROM adjustment a WHERE a.remittance_claim_id = answer.id"
        f"  AND a.amount_cents > 0 AND a.reason_class {in_list('?3')}) AS denied,"
        " EXISTS (SELECT 1 FROM adjustment a WHERE a.remittance_claim_id = answer.id AND a.denial_state <> '') AS asks"
        " FROM answer)",
        (*_iso(days), as_list(sorted(found.value for found in denials))),
    )[0]
    return FirstAnswers(
        claims=row[0], charge_cents=row[1], denied_claims=row[2], denied_cents=row[3], resolved_claims=row[4]
    )


def days_to_pay(database: PracticeDatabase, days: Days) -> list[tuple[PayerClass, int, int]]:
    """(class, days in all, claims) for claims paid for the first time in these days, most claims first."""
    return [
        (PayerClass(row[0]), row[1], row[2])
        for row in database.rows(
            "WITH ranked AS (SELECT rc.claim_id, p.paid_on, p.payer_id, row_number() OVER ("
            " PARTITION BY rc.claim_id ORDER BY p.paid_on, rc.id) AS place"
            " FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id"
            " WHERE rc.paid_cents > 0 AND p.state = 'posted')"
            f" SELECT y.payer_class, sum({days_between('c.first_billed_on', 'r.paid_on')}), count(*)"
            " FROM ranked r JOIN claim c ON c.id = r.claim_id JOIN payer y ON y.id = r.payer_id"
            " WHERE r.place = 1 AND r.paid_on BETWEEN ? AND ? AND c.first_billed_on <= r.paid_on"
            " GROUP BY y.payer_class ORDER BY count(*) DESC, y.payer_class",
            _iso(days),
        )
    ]


def promises_in(database: PracticeDatabase, days: Days) -> tuple[int, int]:
    """Payments promised for these days, and those that came in time or within the grace."""
    row = database.rows(
        "SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM remittance_claim rc JOIN payment p ON p.id = rc.payment_id"
        " WHERE rc.claim_id = t.claim_id AND rc.paid_cents > 0 AND p.state = 'posted' AND p.paid_on >= t.touched_on"
        f" AND p.paid_on <= {days_after('t.promised_on', PROMISE_DAYS)})), 0)"
        " FROM touch t WHERE t.promised_on BETWEEN ? AND ?",
        _iso(days),
    )[0]
    return row[0], row[1]


def open_work(database: PracticeDatabase, *, stale_before: date, untouched_since: date) -> OpenWork:
    """How the open claims stand."""
    row = database.rows(
        "SELECT count(*), coalesce(sum(next_action_on < ?1), 0),"
        " coalesce(sum(first_billed_on IS NOT NULL AND adjudication_state IN ('none', 'pending')), 0),"
        " coalesce(sum(first_billed_on IS NOT NULL AND adjudication_state IN ('none', 'pending')"
        "  AND status = 'no_response'), 0),"
        " coalesce(sum(coalesce(last_activity_on, '') < ?2 AND NOT EXISTS ("
        "  SELECT 1 FROM touch t WHERE t.claim_id = claim.id AND t.touched_on >= ?2)), 0)"
        " FROM claim WHERE is_open = 1",
        (stale_before.isoformat(), untouched_since.isoformat()),
    )[0]
    return OpenWork(claims=row[0], stale=row[1], undecided=row[2], no_response=row[3], untouched=row[4])


def touches_on(database: PracticeDatabase, day: date) -> int:
    """Touches of everybody on one day."""
    return int(
        database.value(
            "SELECT count(*) FROM touch WHERE user_id IN (SELECT id FROM user) AND touched_on = ?", (day.isoformat(),)
        )
    )


def recovered_in(database: PracticeDatabase, days: Days) -> Money:
    """Insurance payments of these days on claims that had been touched by then, net of reversals."""
    return int(
        database.value(
            "SELECT coalesce(sum(rc.paid_cents), 0) FROM payment p JOIN remittance_claim rc ON rc.payment_id = p.id"
            " WHERE p.state = 'posted' AND p.paid_on BETWEEN ? AND ? AND EXISTS ("
            "  SELECT 1 FROM touch t WHERE t.claim_id = rc.claim_id AND t.touched_on <= p.paid_on)",
            _iso(days),
        )
    )


def earliest_service(database: PracticeDatabase) -> date | None:
    """The first day of service of any claim."""
    found = database.value("SELECT min(service_from) FROM claim")
    return None if found is None else date.fromisoformat(found)


def _iso(days: Days) -> tuple[str, str]:
    return days[0].isoformat(), days[1].isoformat()
