"""What payers refused, how often, and what came of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.denials import ReasonClass
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.storage.columns import day_of
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import as_list, in_list, larger, smaller
from arcaller_desktop.storage.remittances import is_answer, stands

# One denial is a line refused by one payer with one pair of codes, however many remittances repeat it; it dates from
# the first of them. What the same payer pays on that line afterwards, and does not take back, is recovered, up to what
# was denied: the largest refusal of the line first, so that no dollar counts twice. A refusal of the whole claim stands
# on line 0 and is measured by what the claim was paid afterwards.
_DENIED = f"""
WITH denied AS (
    SELECT a.claim_line_id AS line_id, rc.claim_id, rc.payer_rank, p.payer_id, a.group_code, a.reason_code,
        max(a.amount_cents) AS cents, min(rc.id) AS first_id,
        min(coalesce(p.paid_on, substr(b.started_at, 1, 10))) AS denied_on,
        max(a.denial_state = 'open') AS is_open, max(a.denial_state <> '') AS is_case
    FROM adjustment a
    JOIN remittance_claim rc ON rc.id = a.remittance_claim_id
    JOIN payment p ON p.id = rc.payment_id
    JOIN import_batch b ON b.id = p.batch_id
    WHERE a.reason_class {in_list("?1")} AND a.amount_cents > 0 AND {is_answer("rc")}
        AND p.state = 'posted'
    GROUP BY a.claim_line_id, rc.payer_rank, p.payer_id, a.group_code, a.reason_code
    HAVING denied_on >= ?2
), paid AS (
    SELECT d.*, CASE WHEN l.line_number = 0 THEN coalesce((
            SELECT sum(r.paid_cents) FROM remittance_claim r
            WHERE r.claim_id = d.claim_id AND r.payer_rank = d.payer_rank AND r.id > d.first_id
                AND {stands("r")}), 0)
        ELSE coalesce((
            SELECT sum(rl.paid_cents) FROM remittance_line rl JOIN remittance_claim r ON r.id = rl.remittance_claim_id
            WHERE rl.claim_line_id = d.line_id AND r.payer_rank = d.payer_rank AND r.id > d.first_id
                AND {stands("r")}), 0)
        END AS later_cents,
        coalesce(sum(d.cents) OVER (PARTITION BY d.line_id, d.payer_rank ORDER BY d.cents DESC, d.reason_code
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before_cents
    FROM denied d JOIN claim_line l ON l.id = d.line_id
), result AS (
    SELECT *, {larger("0", smaller("cents", "later_cents - before_cents"))} AS recovered_cents FROM paid
)
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class DenialSum:
    """What one payer refused with one pair of codes. Counts are of lines, unless they say claims."""

    payer_id: PayerId
    payer: str
    group: str
    reason: str
    lines: int
    claims: int
    denied_cents: Money
    open_lines: int
    open_cents: Money
    passed_on_lines: int
    """Moved to the next payer or the patient by the posting rules: nobody has to work them."""
    overturned_lines: int
    """No longer open, and paid at least in part."""
    recovered_cents: Money
    first_on: date | None
    last_on: date | None
    oldest_open_on: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class DenialMonth:
    """What was refused in one month, by the first remittance that said so, and what of it came in since."""

    month: date
    """Its first day."""
    lines: int
    denied_cents: Money
    recovered_cents: Money


def denial_sums(database: PracticeDatabase, classes: Collection[ReasonClass], since: date) -> list[DenialSum]:
    """Refusals first said on or after `since`, most money first."""
    return [
        DenialSum(
            payer_id=row[0],
            payer=row[1],
            group=row[2],
            reason=row[3],
            lines=row[4],
            claims=row[5],
            denied_cents=row[6],
            open_lines=row[7],
            open_cents=row[8],
            passed_on_lines=row[9],
            overturned_lines=row[10],
            recovered_cents=row[11],
            first_on=day_of(row[12]),
            last_on=day_of(row[13]),
            oldest_open_on=day_of(row[14]),
        )
        for row in database.rows(
            f"{_DENIED} SELECT r.payer_id, p.name, r.group_code, r.reason_code, count(*), count(DISTINCT r.claim_id),"
            " sum(r.cents), sum(r.is_open), sum(r.is_open * r.cents), sum(NOT r.is_case),"
            " sum(r.is_case AND NOT r.is_open AND r.recovered_cents > 0), sum(r.recovered_cents), min(r.denied_on),"
            " max(r.denied_on), min(CASE WHEN r.is_open THEN r.denied_on END)"
            " FROM result r JOIN payer p ON p.id = r.payer_id"
            " GROUP BY r.payer_id, r.group_code, r.reason_code ORDER BY sum(r.cents) DESC, p.name, r.reason_code",
            (_names(classes), since.isoformat()),
        )
    ]


def denial_months(database: PracticeDatabase, classes: Collection[ReasonClass], since: date) -> list[DenialMonth]:
    """The same refusals by month, oldest first; a month without one is left out."""
    return [
        DenialMonth(month=date.fromisoformat(f"{row[0]}-01"), lines=row[1], denied_cents=row[2], recovered_cents=row[3])
        for row in database.rows(
            f"{_DENIED} SELECT substr(denied_on, 1, 7), count(*), sum(cents), sum(recovered_cents) FROM result"
            " GROUP BY 1 ORDER BY 1",
            (_names(classes), since.isoformat()),
        )
    ]


def _names(classes: Collection[ReasonClass]) -> str:
    return as_list(sorted(found.value for found in classes))
