"""What goes along with a question: the claim as it stands, what was tried, and why it is urgent."""

from __future__ import annotations

from arcaller_desktop.domain.aging import age_days
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.outcomes import Outcome
from arcaller_desktop.domain.tasks import HIGH_CENTS, EscalationFacts, Packet, Tried, escalation_reasons, unresolved
from arcaller_desktop.services.claims import ClaimView, claim_view
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import work_items
from arcaller_desktop.storage.claim_views import claim_touches

_SETTLED = frozenset({Outcome.SET_TO_PAY.value, Outcome.APPEAL_WON.value, Outcome.CLOSED.value})
_EVIDENCE = frozenset({"acknowledgement", "rejection", "submission", "remittance", "letter"})
_NEWEST = 6


def packet_of(context: Context, claim_id: ClaimId) -> Packet:
    """The facts of a claim as they are now, with the newest things tried."""
    view = claim_view(context, claim_id)
    today = context.clock.today()
    touches = claim_touches(context.database, claim_id)[::-1]
    outcomes = [touch.outcome for touch in touches]
    item = work_items(context, [claim_id]).get(claim_id)
    age = age_days(view.service_from, today)
    reasons = escalation_reasons(
        EscalationFacts(
            balance_cents=view.balance_cents,
            age_days=age,
            days_to_deadline=(view.deadline_on - today).days if view.deadline_on is not None else None,
            scenario=item.state.scenario if item is not None else "",
            outcomes=outcomes,
            unresolved_touches=unresolved(outcomes, _SETTLED),
            high_cents=HIGH_CENTS,
        )
    )
    return Packet(
        claim_number=view.claim_number,
        payer=view.payer,
        service_on=view.service_from,
        balance_cents=view.balance_cents,
        age_days=age,
        status=view.status_label,
        denial=view.denial_code,
        deadline=_deadline(view),
        reasons=reasons,
        tried=tuple(
            Tried(
                on=touch.touched_at.date(),
                channel=touch.channel,
                outcome=touch.outcome,
                reference=touch.reference,
                by=touch.user,
            )
            for touch in touches[:_NEWEST]
        ),
        evidence=tuple(
            " · ".join(part for part in (f"{event.at:%m/%d/%Y}", event.title, event.reference) if part)
            for event in view.timeline
            if event.kind in _EVIDENCE
        )[:_NEWEST],
    )


def _deadline(view: ClaimView) -> str:
    if view.deadline_on is None:
        return ""
    assumed = ", assumed" if view.deadline_assumed else ""
    return f"{view.deadline_action} by {view.deadline_on:%m/%d/%Y}{assumed}"
