"""Open balances by age, summed in SQL from one covering index (`ix_open_aging`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.domain.aging import Basis
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.storage.database import PracticeDatabase

# The same order of clocks as `domain/aging.py` `start_of`; a test compares the two.
_STARTS = {
    Basis.DOS: "coalesce(service_from, first_billed_on, last_billed_on)",
    Basis.FIRST_BILLED: "coalesce(first_billed_on, service_from, last_billed_on)",
    Basis.LAST_BILLED: "coalesce(last_billed_on, first_billed_on, service_from)",
    Basis.RESPONSIBILITY: "coalesce(responsibility_on, last_billed_on, first_billed_on, service_from)",
    Basis.ACTIVITY: "coalesce(last_activity_on, responsibility_on, last_billed_on, first_billed_on, service_from)",
}
_PARTS = ("payer1_cents", "payer2_cents", "payer3_cents", "patient_cents")


@dataclass(frozen=True, kw_only=True, slots=True)
class AgingSum:
    """What stands with one payer in one bucket. The four parts are payer 1, 2, 3 and patient."""

    payer_id: PayerId
    payer: str
    payer_class: PayerClass
    bucket: int
    """0 is the youngest."""
    cents: tuple[Money, Money, Money, Money]
    claims: tuple[int, int, int, int]
    """How many claims have each part."""
    credits_cents: tuple[Money, Money, Money, Money]
    """The negative balances within `cents`."""
    insurance_claims: int
    """How many claims have a part of any payer."""


def aging_sums(database: PracticeDatabase, basis: Basis, today: date) -> list[AgingSum]:
    """All open claims, by payer and bucket; one pass over the index."""
    start = _STARTS[basis]
    limits = [(today - timedelta(days=days)).isoformat() for days in (30, 60, 90, 120)]
    sums = ", ".join(f"sum({part})" for part in _PARTS)
    counts = ", ".join(f"sum({part} <> 0)" for part in _PARTS)
    credit_sums = ", ".join(f"sum(min({part}, 0))" for part in _PARTS)
    payers = {row[0]: (row[1], PayerClass(row[2])) for row in database.rows("SELECT id, name, payer_class FROM payer")}
    return [
        AgingSum(
            payer_id=row[0],
            payer=payers[row[0]][0],
            payer_class=payers[row[0]][1],
            bucket=row[1],
            cents=row[2:6],
            claims=row[6:10],
            credits_cents=row[10:14],
            insurance_claims=row[14],
        )
        for row in database.rows(
            f"SELECT payer_id, CASE WHEN {start} IS NULL OR {start} >= ?1 THEN 0 WHEN {start} >= ?2 THEN 1"
            f" WHEN {start} >= ?3 THEN 2 WHEN {start} >= ?4 THEN 3 ELSE 4 END AS bucket,"
            f" {sums}, {counts}, {credit_sums}, sum(payer1_cents <> 0 OR payer2_cents <> 0 OR payer3_cents <> 0)"
            " FROM claim WHERE is_open = 1 GROUP BY payer_id, bucket",
            limits,
        )
    ]
