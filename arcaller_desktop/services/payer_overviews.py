"""All payers in one list: what is open there, whether the line is staffed now, what wants another look."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from arcaller_desktop.domain.ids import PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.payer_details import needs_review
from arcaller_desktop.domain.payers import PayerClass, opening
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import payer_details
from arcaller_desktop.storage import payers as stored_payers
from arcaller_desktop.storage import policy as stored_policy


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerOverview:
    """One payer. `to_review` counts notes, contacts and facts."""

    payer_id: PayerId
    name: str
    payer_class: PayerClass
    open_claims: int
    open_cents: Money
    is_open: bool | None
    opening: str
    to_review: int


def payer_overviews(context: Context) -> tuple[PayerOverview, ...]:
    """Every payer by name."""
    database, today, now = context.database, context.clock.today(), context.clock.now()
    due: Counter[PayerId] = Counter(
        contact.payer_id for contact in payer_details.contacts_of(database) if needs_review(contact, today)
    )
    due.update(fact.payer_id for fact in payer_details.facts_of(database) if needs_review(fact, today))
    due.update(
        saved.note.payer_id
        for saved in stored_policy.all_current_notes(database)
        if not saved.note.retired and saved.note.needs_review(today)
    )
    found = []
    for summary in stored_payers.payer_summaries(database):
        card = stored_payers.payer_card(database, summary.payer_id)
        assert card is not None
        answers = opening(card, now)
        found.append(
            PayerOverview(
                payer_id=summary.payer_id,
                name=summary.name,
                payer_class=summary.payer_class,
                open_claims=summary.open_claims,
                open_cents=summary.open_cents,
                is_open=answers.is_open,
                opening=answers.words,
                to_review=due[summary.payer_id],
            )
        )
    return tuple(found)
