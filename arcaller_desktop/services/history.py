"""Learns from the practice's own remittances, once a day: how long each payer takes, how often it pays at which age."""

from __future__ import annotations

from datetime import timedelta

from arcaller_desktop.domain.history import HISTORY_DAYS, PayerHistory, chances_by_age, day_by_which
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import history as stored


def learn(context: Context) -> int:
    """Counts anew and keeps it; gives how many payers there is history of. A short write after a long read."""
    database = context.database
    since = context.clock.today() - timedelta(days=HISTORY_DAYS)
    ages, days = stored.answers_since(database, since)
    ends = [days_up_to for days_up_to, _ in context.tables.work.priority.chance_by_age]
    histories = {
        payer_id: PayerHistory(
            chances=chances_by_age(ages.get(payer_id, ()), ends),
            cases=sum(count for _, count in days.get(payer_id, ())),
            typical_days=day_by_which(days.get(payer_id, ()), 0.5),
            slow_days=day_by_which(days.get(payer_id, ()), 0.8),
        )
        for payer_id in ages.keys() | days.keys()
    }
    with database.transaction():
        stored.replace_history(database, histories)
    return len(histories)
