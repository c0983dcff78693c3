"""What payers' first answers teach: counted from the remittances, kept as a small table, read with every weighing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from arcaller_desktop.domain.history import Answered, PayerHistory
from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.storage.database import PracticeDatabase
from arcaller_desktop.storage.dialect import days_between
from arcaller_desktop.storage.remittances import stands

_TYPICAL, _SLOW = 50, 80
"""Keys of the measure `days`: the share in percent of the answers that had come by then."""

# The first payer's answers alone: a later payer waits for the one before, which says nothing of its own pace.
_ANSWERS = f"""
SELECT p.payer_id, rc.claim_id, min(p.paid_on) AS answered_on, max(p.paid_on) AS last_on,
    min(CASE WHEN rc.paid_cents > 0 THEN p.paid_on END) AS paid_on
FROM payment p JOIN remittance_claim rc ON rc.payment_id = p.id
WHERE p.state = 'posted' AND p.paid_on >= ? AND rc.payer_rank = 1 AND {stands("rc")}
GROUP BY p.payer_id, rc.claim_id
"""


def answers_since(
    database: PracticeDatabase, since: date
) -> tuple[dict[PayerId, list[Answered]], dict[PayerId, list[tuple[int, int]]]]:
    """By payer: how old claims were when they were paid or last refused, and days from billing to the first answer."""
    ages: dict[PayerId, list[Answered]] = defaultdict(list)
    for payer_id, age, cases, paid in database.execute(
        f"SELECT a.payer_id, {days_between('c.service_from', 'coalesce(a.paid_on, a.last_on)')} AS age, count(*),"
        f" count(a.paid_on) FROM ({_ANSWERS}) a JOIN claim c ON c.id = a.claim_id"
        " WHERE c.service_from IS NOT NULL GROUP BY a.payer_id, age",
        (since.isoformat(),),
    ):
        ages[payer_id].append(Answered(age_days=max(0, age), cases=cases, paid=paid))
    days: dict[PayerId, list[tuple[int, int]]] = defaultdict(list)
    for payer_id, day, cases in database.execute(
        f"SELECT a.payer_id, {days_between('c.first_billed_on', 'a.answered_on')} AS day, count(*)"
        f" FROM ({_ANSWERS}) a JOIN claim c ON c.id = a.claim_id"
        " WHERE c.first_billed_on IS NOT NULL AND a.answered_on >= c.first_billed_on GROUP BY a.payer_id, day",
        (since.isoformat(),),
    ):
        days[payer_id].append((day, cases))
    return ages, days


def replace_history(database: PracticeDatabase, histories: Mapping[PayerId, PayerHistory]) -> None:
    """Writes what was learned as a whole."""
    database.execute("DELETE FROM learned")
    database.executemany(
        "INSERT INTO learned (measure, payer_id, key, cases, value) VALUES (?, ?, ?, ?, ?)", _rows(histories)
    )


def _rows(histories: Mapping[PayerId, PayerHistory]) -> Iterable[tuple[str, int, int, int, int]]:
    for payer_id, history in histories.items():
        for up_to, cases, paid in history.chances:
            yield "chance", payer_id, up_to, cases, paid
        if history.cases:
            yield "days", payer_id, _TYPICAL, history.cases, history.typical_days
            yield "days", payer_id, _SLOW, history.cases, history.slow_days


def load_history(database: PracticeDatabase) -> dict[PayerId, PayerHistory]:
    """What was learned, by payer."""
    chances: dict[PayerId, list[tuple[int, int, int]]] = defaultdict(list)
    days: dict[PayerId, dict[int, tuple[int, int]]] = defaultdict(dict)
    for measure, payer_id, key, cases, value in database.execute(
        "SELECT measure, payer_id, key, cases, value FROM learned ORDER BY measure, payer_id, key"
    ):
        if measure == "chance":
            chances[payer_id].append((key, cases, value))
        else:
            days[payer_id][key] = (cases, value)
    return {
        payer_id: PayerHistory(
            chances=tuple(chances.get(payer_id, ())),
            cases=days[payer_id].get(_SLOW, (0, 0))[0],
            typical_days=days[payer_id].get(_TYPICAL, (0, 0))[1],
            slow_days=days[payer_id].get(_SLOW, (0, 0))[1],
        )
        for payer_id in chances.keys() | days.keys()
    }
