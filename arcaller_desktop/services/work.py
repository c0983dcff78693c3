"""Weighs claims anew: what to do, by when, how urgent. Written to the claim so that the queue can be read in order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.clocks import nearest_deadline
from arcaller_desktop.domain.deadlines import Deadline
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.priority import Priority, PriorityFacts, score
from arcaller_desktop.domain.queue import Adjudication, ClaimFacts, WorkState
from arcaller_desktop.domain.work import work_state
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.tables import Tables
from arcaller_desktop.services.units import chunks
from arcaller_desktop.storage import work as stored
from arcaller_desktop.storage.settings import load_setting, save_setting

_CHUNK = 5000
_WEIGHED_ON = "work.weighed_on"


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighed:
    """A claim's place with everything that explains it."""

    facts: ClaimFacts
    state: WorkState
    deadline: Deadline | None
    priority: Priority


@dataclass(frozen=True, kw_only=True, slots=True)
class WeighAll:
    """Weigh every open claim: once a day, because deadlines come nearer by themselves."""


def weigh(facts: ClaimFacts, service_to: date | None, tables: Tables, today: date) -> Weighed:
    """Status, next step, deadline and priority of one claim."""
    state = work_state(facts, tables.dispositions, today)
    deadline = nearest_deadline(facts, state.status, tables.deadlines, today, service_to=service_to)
    priority = score(
        PriorityFacts(
            balance_cents=facts.balance_cents,
            is_decided=facts.adjudication in (Adjudication.PAID, Adjudication.PARTIAL),
            payer_class=facts.payer_class,
            status=state.status,
            scenario=state.scenario,
            age_days=max((today - facts.service_from).days, 0) if facts.service_from else 0,
            deadline=deadline,
            next_action_on=state.next_action_on,
            promise_missed_on=state.promise_missed_on,
        ),
        tables.priority,
        today,
    )
    return Weighed(facts=facts, state=state, deadline=deadline, priority=priority)


def weighed_claims(context: Context, claim_ids: Collection[ClaimId]) -> dict[ClaimId, Weighed]:
    """Each claim weighed as of today, nothing written."""
    today = context.clock.today()
    return {
        claim_id: weigh(facts, service_to, context.tables, today)
        for claim_id, facts, service_to in stored.claim_facts(context.database, claim_ids, today)
    }


def refresh_work(context: Context, claim_ids: Collection[ClaimId]) -> None:
    """Writes the places of these claims; call it inside the transaction that changed their facts."""
    stored.set_places(
        context.database,
        [_place(claim_id, weighed) for claim_id, weighed in weighed_claims(context, claim_ids).items()],
    )


def is_weighed_today(context: Context) -> bool:
    """False when the last weighing of all claims was on another day."""
    return load_setting(context.database, _WEIGHED_ON) == context.clock.today().isoformat()


def weigh_all(context: Context, command: WeighAll, progress: Progress) -> Changes:
    """Weighs all open claims in short transactions. Nothing is audited: no fact changes, only the day."""
    del command
    database = context.database
    ids = stored.open_claim_ids(database)
    for number, part in enumerate(chunks(ids, _CHUNK)):
        progress.report(number * _CHUNK, len(ids), "Weighing the queue")
        with database.transaction():
            refresh_work(context, part)
    with database.transaction():
        save_setting(database, _WEIGHED_ON, context.clock.today().isoformat())
    return Changes.QUEUE | Changes.CLAIM


def _place(claim_id: ClaimId, weighed: Weighed) -> stored.QueuePlace:
    state, deadline = weighed.state, weighed.deadline
    return stored.QueuePlace(
        claim_id=claim_id,
        status=state.status.value,
        priority=weighed.priority.score,
        next_action=state.next_action.value if state.next_action else "",
        next_action_on=state.next_action_on,
        deadline_on=deadline.safe_on if deadline else None,
        deadline_action=deadline.action.value if deadline else "",
        deadline_assumed=deadline.assumed if deadline else False,
    )
