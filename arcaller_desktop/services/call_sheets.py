"""What a caller has at hand for a claim: what to read aloud, what is missing, what is known, who comes next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from arcaller_desktop.domain.call_gate import GateFacts, GateItem, call_gate
from arcaller_desktop.domain.deadlines import DeadlineAction, later_day
from arcaller_desktop.domain.ids import ClaimId, PayerId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.domain.payers import PayerCard, PayerClass, opening
from arcaller_desktop.domain.queue import ClaimFacts
from arcaller_desktop.domain.roles import Permission, Role, may
from arcaller_desktop.domain.scenarios import OwnerRole, ScenarioLibrary
from arcaller_desktop.domain.work_items import WorkItem
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import payer_card
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.scenarios import STATUS_CALL, scenario_library
from arcaller_desktop.services.work import work_items
from arcaller_desktop.storage import queue as stored_queue
from arcaller_desktop.storage.claim_views import (
    ClaimRecord,
    claim_adjustments,
    claim_answers,
    claim_lines,
    claim_record,
    claim_touches,
)
from arcaller_desktop.storage.users import all_accounts
from arcaller_desktop.storage.work import claim_facts

HISTORY = 3
PROPOSED = 12
PROMPT_PAY_DAYS = 30
"""Where a state's own limit is not known (Medicare: 42 CFR 405.922)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionClaim:
    """Another claim of the same payer, for the same call."""

    claim_id: ClaimId
    claim_number: str
    patient: str
    balance_cents: Money
    status: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CallSheet:
    """What a caller needs at hand for one claim."""

    claim_id: int
    claim_number: str
    payer: PayerCard
    practice: str
    tax_id: str = ""
    npi: str = ""
    """The group's."""
    provider: str = ""
    provider_npi: str = ""
    callback: str = ""
    patient: str = ""
    birth_date: date | None = None
    member_id: str = ""
    group_number: str = ""
    subscriber: str = ""
    """Empty when it is the patient."""
    service_from: date | None = None
    service_to: date | None = None
    charge_cents: Money = 0
    balance_cents: Money = 0
    payer_claim_number: str = ""
    is_secondary: bool = False
    has_next_coverage: bool = False
    deadline_on: date | None = None
    """The day to be safe."""
    deadline_last_on: date | None = None
    """The last legal day, where it is a later one."""
    deadline_action: str = ""
    owners: tuple[tuple[UserId, str], ...] = ()
    """Who can be given the next step."""
    own_id: UserId
    """Who is signed in."""
    desks: Mapping[OwnerRole, UserId] = field(default_factory=dict)
    """Who sits at a desk that the guided calls name, where the practice has somebody."""
    gate: tuple[GateItem, ...] = ()
    """What is missing before dialling."""
    why: str = ""
    """Why the claim is work, in words."""
    scenarios: tuple[str, ...] = ()
    """The guided calls that fit, the best one first."""
    known: Mapping[str, str] = field(default_factory=dict)
    """What our own file answers, by the facts that questions name."""
    history: tuple[str, ...] = ()
    """The last touches in a line each, newest first."""
    library: ScenarioLibrary | None = None


def call_sheet(context: Context, claim_id: ClaimId) -> CallSheet:
    """Everything to read aloud or look at before dialling. Raises ClaimUnknownError."""
    claim = claim_record(context.database, claim_id)
    if claim is None:
        raise ClaimUnknownError(str(claim_id))
    practice, card = practice_profile(context), payer_card(context, claim.payer_id)
    item = work_items(context, [claim_id])[claim_id]
    facts = dict(claim_facts(context.database, [claim_id]))[claim_id]
    library = scenario_library()
    codes = claim_adjustments(context.database, claim_id)
    answers = claim_answers(context.database, claim_id)
    scenarios = library.suggested(
        state=item.state.scenario,
        reasons=tuple(dict.fromkeys(found.pair.partition("-")[2] for found in codes)),
        remarks=_remarks(context, claim_id),
    )
    callback = practice.billing_phone or practice.phone
    line = opening(card, context.clock.now())
    today = context.clock.today()
    last = facts.last_touch
    gate = GateFacts(
        tax_id=practice.tax_id,
        npi=practice.npi or claim.provider_npi,
        callback=callback,
        patient=claim.patient.display,
        birth_date=claim.birth_date,
        member_id=claim.member_id,
        service_from=claim.service_from,
        charge_cents=claim.charge_cents,
        payer_phone=card.phone,
        phone_path=card.phone_path,
        is_open=line.is_open,
        opening=line.words,
        is_medicare=card.payer_class is PayerClass.MEDICARE,
        is_secondary=claim.coverage_rank > 1,
        scenario=scenarios[0] if scenarios else "",
        accepted_on=facts.accepted_on,
        answered_rank=facts.answered_rank,
        payer_claim_number=claim.payer_claim_number,
        touched_today=last is not None and last.touched_on == today,
        next_touch_on=last.next_action_on if last is not None else None,
        verified_on=card.verified_on,
    )
    return CallSheet(
        claim_id=claim_id,
        claim_number=claim.claim_number,
        payer=card,
        practice=practice.name,
        tax_id=practice.tax_id,
        npi=practice.npi,
        provider=claim.provider,
        provider_npi=claim.provider_npi,
        callback=callback,
        patient=claim.patient.display,
        birth_date=claim.birth_date,
        member_id=claim.member_id,
        group_number=claim.group_number,
        subscriber=claim.subscriber,
        service_from=claim.service_from,
        service_to=claim.service_to,
        charge_cents=claim.charge_cents,
        balance_cents=claim.balance_cents,
        payer_claim_number=claim.payer_claim_number,
        is_secondary=claim.coverage_rank > 1,
        has_next_coverage=claim.has_next_coverage,
        deadline_on=claim.deadline_on,
        deadline_last_on=later_day(item.deadline, claim.deadline_on),
        deadline_action=DeadlineAction(claim.deadline_action).label if claim.deadline_action else "",
        owners=owners_of_work(context),
        own_id=context.user.id,
        desks=_desks(context),
        gate=call_gate(gate, today),
        why=item.state.why,
        scenarios=tuple(dict.fromkeys((*scenarios, STATUS_CALL))),
        known=_known(claim, card, facts, item, today, is_answered=bool(answers)),
        history=_history(context, claim_id),
        library=library,
    )


def session_claims(context: Context, payer_id: PayerId, done: frozenset[int]) -> tuple[SessionClaim, ...]:
    """The next open claims of a payer in the order of the queue, without those already spoken of."""
    wanted = stored_queue.QueueFilter(payer_id=payer_id)
    ids, _ = stored_queue.queue_order(
        context.database,
        wanted,
        today=context.clock.today(),
        sort="priority",
        reverse=False,
        limit=PROPOSED + len(done),
    )
    left = [ClaimId(claim_id) for claim_id in ids if claim_id not in done][:PROPOSED]
    found = []
    for claim_id in left:
        claim = claim_record(context.database, claim_id)
        if claim is not None:
            found.append(
                SessionClaim(
                    claim_id=claim_id,
                    claim_number=claim.claim_number,
                    patient=claim.patient.display,
                    balance_cents=claim.balance_cents,
                    status=claim.status,
                )
            )
    return tuple(found)


def owners_of_work(context: Context) -> tuple[tuple[UserId, str], ...]:
    """Who can be given a next step: everybody who works claims."""
    return tuple(
        (account.user.id, account.user.name)
        for account in all_accounts(context.database)
        if account.disabled_at is None and may(account.user.role, Permission.WORK_CLAIMS)
    )


_ROLE_OF_DESK: dict[OwnerRole, Role] = {
    OwnerRole.L2: "senior",
    OwnerRole.POST: "poster",
    OwnerRole.MGR: "manager",
}


_REMARK = re.compile(r"[A-Z]+\d+")


def _remarks(context: Context, claim_id: ClaimId) -> tuple[str, ...]:
    """The remark codes on the claim's lines, by answers that stand."""
    found = " ".join(line.remarks or "" for line in claim_lines(context.database, claim_id))
    return tuple(dict.fromkeys(_REMARK.findall(found)))


def _desks(context: Context) -> dict[OwnerRole, UserId]:
    """The first person of each role; the other desks have no account here, and the caller keeps the claim for them."""
    found: dict[OwnerRole, UserId] = {}
    for account in all_accounts(context.database):
        for desk, role in _ROLE_OF_DESK.items():
            if account.disabled_at is None and account.user.role == role:
                found.setdefault(desk, account.user.id)
    return found


def _yes(*, is_so: bool) -> str:
    return "yes" if is_so else "no"


def _known(
    claim: ClaimRecord, card: PayerCard, facts: ClaimFacts, item: WorkItem, today: date, *, is_answered: bool
) -> dict[str, str]:
    """What our own file answers; what it does not know is left to the caller."""
    known = {
        "medicare": _yes(is_so=card.payer_class is PayerClass.MEDICARE),
        "medicaid": _yes(is_so=card.payer_class in {PayerClass.MEDICAID, PayerClass.MEDICAID_MCO}),
        "has_secondary": _yes(is_so=claim.has_next_coverage),
        "rejected": _yes(is_so=facts.rejected_on is not None and facts.accepted_on is None),
        "accepted": _yes(is_so=facts.accepted_on is not None),
    }
    if claim.payer_claim_number:
        known["payer_claim_number"] = claim.payer_claim_number
    if not facts.patient_may_be_billed:
        known["no_bill"] = "yes"
    if card.payer_class is PayerClass.COMMERCIAL_NONPAR:
        known["in_network"] = "no"
    if facts.first_billed_on is not None:
        known["first_sent"] = facts.first_billed_on.isoformat()
    if facts.accepted_on is not None:
        known["accepted_days"] = str(max((today - facts.accepted_on).days, 0))
    if not is_answered and item.deadline is not None and item.deadline.action is DeadlineAction.INITIAL_CLAIM:
        known["filing_passed"] = _yes(is_so=item.deadline.has_lapsed(today))
    start = facts.accepted_on or facts.last_billed_on
    if start is not None:
        known["overdue"] = _yes(is_so=(today - start).days > (card.usual_days or PROMPT_PAY_DAYS))
        known["prompt_pay_passed"] = _yes(is_so=(today - start).days > PROMPT_PAY_DAYS)
    last = facts.last_touch
    known["not_found_before"] = _yes(is_so=last is not None and last.outcome is Outcome.NOT_ON_FILE)
    if claim.balance_cents < 0:
        known["credit"] = str(-claim.balance_cents)
    return known


def _history(context: Context, claim_id: ClaimId) -> tuple[str, ...]:
    lines = []
    for touch in reversed(claim_touches(context.database, claim_id)[-HISTORY:]):
        parts = [f"{touch.touched_at:%m/%d}", Channel(touch.channel).label, Outcome(touch.outcome).label]
        if touch.next_action:
            parts.append(Action(touch.next_action).label.lower())
        if touch.reference:
            parts.append(f"ref {touch.reference}")
        lines.append(" · ".join(parts))
    return tuple(lines)
