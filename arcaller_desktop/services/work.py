"""Weighs claims anew: what to do, by when, how urgent. Written to the claim so that the queue can be read in order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.causes import FoundCause
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.queue import ClaimFacts
from arcaller_desktop.domain.work import is_overtaken
from arcaller_desktop.domain.work_items import WorkItem, WorkPlace, work_item, work_place
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.history import learn
from arcaller_desktop.services.units import chunks
from arcaller_desktop.storage import work as stored
from arcaller_desktop.storage.pends import end_pends
from arcaller_desktop.storage.settings import load_setting, save_setting
from arcaller_desktop.storage.work_items import ItemFound, keep_in_line

_CHUNK = 5000
_WEIGHED_ON = "work.weighed_on"


@dataclass(frozen=True, kw_only=True, slots=True)
class WeighAll:
    """Weigh every open claim: once a day, because deadlines come nearer by themselves."""


def work_items(context: Context, claim_ids: Collection[ClaimId]) -> dict[ClaimId, WorkItem]:
    """Each claim's item as of today, with the words that explain it; nothing is written."""
    today = context.clock.today()
    return {
        claim_id: work_item(facts, context.tables.work, today)
        for claim_id, facts in stored.claim_facts(context.database, claim_ids)
    }


def claim_facts_and_items(context: Context, claim_id: ClaimId) -> tuple[ClaimFacts, WorkItem] | None:
    """What one claim's place is read from, and its item as of today; None when there is no such claim."""
    for _, facts in stored.claim_facts(context.database, [claim_id]):
        return facts, work_item(facts, context.tables.work, context.clock.today())
    return None


def refresh_work(context: Context, claim_ids: Collection[ClaimId]) -> None:
    """Writes the places of these claims and keeps their work items in line with their facts.

    Call it inside the transaction that changed the facts.
    """
    today, database = context.clock.today(), context.database
    places, causes, overtaken = [], [], []
    for claim_id, found in stored.claim_facts(database, claim_ids):
        if is_overtaken(found):
            overtaken.append(claim_id)
        place = work_place(found, context.tables.work, today)
        places.append(_place(claim_id, place))
        causes += [_item(claim_id, cause) for cause in place.causes]
    stored.set_places(database, places)
    keep_in_line(database, claim_ids, causes, today=today)
    if overtaken:
        end_pends(database, overtaken, why="something came in", at=context.clock.now())


def is_weighed_today(context: Context) -> bool:
    """False when the last weighing of all claims was on another day."""
    return load_setting(context.database, _WEIGHED_ON) == context.clock.today().isoformat()


def weigh_all(context: Context, command: WeighAll, progress: Progress) -> Changes:
    """Weighs all open claims in short transactions. Nothing is audited: no fact changes, only the day."""
    del command
    database = context.database
    progress.report(0, 0, "Learning from the payers' answers")
    learn(context)
    ids = stored.open_claim_ids(database)
    for number, part in enumerate(chunks(ids, _CHUNK)):
        progress.report(number * _CHUNK, len(ids), "Weighing the queue")
        with database.transaction():
            refresh_work(context, part)
    with database.transaction():
        save_setting(database, _WEIGHED_ON, context.clock.today().isoformat())
    return Changes.QUEUE | Changes.CLAIM


def _item(claim_id: ClaimId, found: FoundCause) -> ItemFound:
    return ItemFound(
        claim_id=claim_id,
        cause=found.cause.value,
        due_on=found.due_on,
        why=found.why,
        amount_cents=found.amount_cents,
    )


def _place(claim_id: ClaimId, place: WorkPlace) -> stored.QueuePlace:
    state, deadline = place.state, place.deadline
    return stored.QueuePlace(
        claim_id=claim_id,
        status=state.status.value,
        priority=place.points,
        next_action=state.next_action.value if state.next_action else "",
        next_action_on=state.next_action_on,
        deadline_on=deadline.safe_on if deadline else None,
        deadline_action=deadline.action.value if deadline else "",
        deadline_assumed=deadline.assumed if deadline else False,
    )
