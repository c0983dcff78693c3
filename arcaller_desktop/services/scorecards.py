"""How a payer keeps its word, over the last year."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.scorecards import Scorecard, scorecard
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.storage import scorecards as stored

DAYS = 365
"""A year: long enough for a small practice to have calls, short enough to speak of the payer as it is."""


def payer_scorecard(context: Context, payer_id: PayerId) -> Scorecard:
    """Worked out from the practice's own calls, answers and remittances. Raises NoSuchPayerError."""
    card, today = payer_card(context, payer_id), context.clock.today()
    since = today - timedelta(days=DAYS)
    try:
        zone = ZoneInfo(card.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("UTC")
    return scorecard(
        since=since,
        today=today,
        time_zone=zone,
        calls=stored.calls_to(context.database, payer_id, since),
        said=stored.said_by(context.database, payer_id, since),
        days_to_answer=stored.days_to_first_answer(context.database, payer_id, since),
    )
