"""What speaks against calling about a claim right now: called today already, too early, closed, in somebody's hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.payers import opening
from arcaller_desktop.domain.queue import Adjudication
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.services.work import claim_facts_and_items
from arcaller_desktop.storage.calls import contacts_on
from arcaller_desktop.storage.checkouts import held
from arcaller_desktop.storage.claim_views import claim_record
from arcaller_desktop.storage.practices import load_practice


@dataclass(frozen=True, kw_only=True, slots=True)
class CallGuard:
    """One thing to know before dialling. `is_block` says that the call would be wasted or must not be made."""

    kind: str
    """`called`, `early`, `closed`, `held`."""
    words: str
    is_block: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class CallTimes:
    """Whether somebody answers now, on the payer's clock and on the caller's own."""

    opening: str
    is_open: bool | None
    payer_time: str
    own_time: str


def call_guards(context: Context, claim_id: ClaimId) -> tuple[CallGuard, ...]:
    """Everything that speaks against a call now; nothing when it can be made. Raises ClaimUnknownError."""
    claim = claim_record(context.database, claim_id)
    found = claim_facts_and_items(context, claim_id)
    if claim is None or found is None:
        raise ClaimUnknownError(str(claim_id))
    facts, _ = found
    now, today = context.clock.now(), context.clock.today()
    guards = []
    zone = zone_of(load_practice(context.database).time_zone)
    for row in held(context.database, [claim_id], at=now, by_others_than=context.user.id):
        until = _clock(row.expires_at.astimezone(zone))
        guards.append(CallGuard(kind="held", words=f"{row.user} has it in hand, until {until} at most", is_block=True))
    for contact in contacts_on(context.database, claim_id, today):
        reference = f", reference {contact.reference}" if contact.reference else ""
        at = _clock(contact.touched_at.astimezone(zone))
        guards.append(CallGuard(kind="called", words=f"{contact.user} called today at {at}{reference}"))
    if facts.wait_days and facts.adjudication in {Adjudication.NONE, Adjudication.PENDING}:
        start = facts.accepted_on or facts.last_billed_on
        first = start + timedelta(days=facts.wait_days) if start else None
        if first is not None and today < first:
            words = f"do not call before {first:%m/%d/%Y}: no status within {facts.wait_days} days of receipt"
            guards.append(CallGuard(kind="early", words=words, is_block=True))
    hours = opening(payer_card(context, claim.payer_id), now)
    if hours.is_open is False:
        guards.append(CallGuard(kind="closed", words=hours.words, is_block=True))
    return tuple(guards)


def call_times(context: Context, claim_id: ClaimId, own_zone: str = "") -> CallTimes:
    """The payer's hours now, its clock and the caller's own. `own_zone` is the caller's; empty for the practice's."""
    claim = claim_record(context.database, claim_id)
    if claim is None:
        raise ClaimUnknownError(str(claim_id))
    card, now = payer_card(context, claim.payer_id), context.clock.now()
    hours = opening(card, now)
    theirs = now.astimezone(zone_of(card.time_zone))
    own = now.astimezone(zone_of(own_zone or load_practice(context.database).time_zone))
    return CallTimes(
        opening=hours.words,
        is_open=hours.is_open,
        payer_time=f"{_clock(theirs)} {theirs:%Z}",
        own_time=f"{_clock(own)} {own:%Z}",
    )


def _clock(moment: datetime) -> str:
    return f"{moment:%I:%M %p}".lstrip("0")
