"""What to work next, and why."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from arcaller_desktop.domain.aging import Bucket
from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import work_items
from arcaller_desktop.storage import queue as stored
from arcaller_desktop.storage.intake import has_imports
from arcaller_desktop.storage.parties import payer_names

DEADLINE_NEAR_DAYS = 14
VIEWS = {"": "All open", "mine": "My queue", "due": "Due today", "deadline": f"Deadline in {DEADLINE_NEAR_DAYS} days"}


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueQuery:
    """What the queue shows: all parts must hold; an empty part holds always."""

    text: str = ""
    view: str = ""
    """One of VIEWS."""
    payer_id: int | None = None
    status: str = ""
    bucket: str = ""
    denial: str = ""
    """Pairs like `CO-197`, with blanks between them: any of them is open on the claim."""
    sort: str = ""
    """One of the storage's SORTS; empty is by priority."""
    descending: bool | None = None
    """None for the direction a person expects first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueOrder:
    """What a filter and a sort give: the ids, and the sum over all of them."""

    ids: array[int]
    balance_cents: Money = 0
    open_count: int = 0
    """All open claims of the practice, whatever the filter; 0 when only the first ids were asked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueRow:
    """One claim in the queue."""

    claim_id: int
    claim_number: str
    patient: str
    payer: str
    balance_cents: Money
    service_from: date | None
    status: str
    status_label: str
    denial: str
    next_action: str
    next_action_on: date | None
    deadline_on: date | None
    deadline_action: str
    deadline_assumed: bool
    priority: int
    owner: str
    reasons: tuple[str, ...] = ()
    """Why it stands where it stands, in words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueChoices:
    """What stands in the filter boxes, with how many claims each would show."""

    views: tuple[tuple[str, str, int], ...]
    """Key, label, count: `("mine", "My queue", 412)`."""
    payers: tuple[tuple[int, str, int], ...]
    statuses: tuple[tuple[str, str, int], ...]
    has_claims: bool
    """False in a practice that has imported nothing yet."""


def queue_order(context: Context, query: QueueQuery, *, limit: int | None = None) -> QueueOrder:
    """All matching claim ids in order, in one SQL step; the first `limit` alone take the same time in any practice."""
    sort = query.sort or "priority"
    natural_descending = sort in _FALLING
    wanted = _filter(context, query)
    ids, cents = stored.queue_order(
        context.database,
        wanted,
        today=context.clock.today(),
        sort=sort,
        reverse=query.descending is not None and query.descending is not natural_descending,
        limit=limit,
    )
    count = 0
    if limit is None:
        is_filtered = wanted != stored.QueueFilter()
        count = stored.queue_counts(context.database)[0] if is_filtered else len(ids)
    return QueueOrder(ids=ids, balance_cents=cents, open_count=count)


_FALLING = frozenset({"priority", "balance", "denial"})


def queue_rows(context: Context, ids: Sequence[int]) -> Mapping[int, QueueRow]:
    """The rows of these claims by primary key, without those that are gone and without reasons."""
    return {row[0]: _row(row) for row in stored.queue_rows(context.database, ids)}


def queue_reasons(context: Context, claim_ids: Sequence[ClaimId]) -> Mapping[ClaimId, tuple[str, ...]]:
    """Why each claim stands where it stands."""
    return {claim_id: item.priority.reasons for claim_id, item in work_items(context, claim_ids).items()}


def queue_choices(context: Context) -> QueueChoices:
    """The filter boxes with their counts."""
    database, today = context.database, context.clock.today()
    views = tuple(
        (key, label, stored.count_matching(database, _filter(context, QueueQuery(view=key)), today=today))
        for key, label in VIEWS.items()
    )
    names = payer_names(database)
    payers = sorted(
        ((payer, names[payer], count) for payer, count in stored.counts_by(database, "payer_id").items()),
        key=lambda choice: choice[1].lower(),
    )
    by_status = stored.counts_by(database, "status")
    statuses = tuple(
        (status.value, status.label, by_status[status.value]) for status in QueueStatus if status.value in by_status
    )
    return QueueChoices(views=views, payers=tuple(payers), statuses=statuses, has_claims=has_imports(database))


def _filter(context: Context, query: QueueQuery) -> stored.QueueFilter:
    today = context.clock.today()
    return stored.QueueFilter(
        text=query.text,
        payer_id=PayerId(query.payer_id) if query.payer_id else None,
        status=query.status,
        bucket=Bucket(query.bucket) if query.bucket else None,
        denials=tuple(query.denial.split()),
        owner_id=context.user.id if query.view == "mine" else None,
        due_by=today if query.view == "due" else None,
        deadline_by=today + timedelta(days=DEADLINE_NEAR_DAYS) if query.view == "deadline" else None,
    )


_STATUS_LABELS = {status.value: status.label for status in QueueStatus}
_ACTION_LABELS = {"": "", **{action.value: action.label for action in Action}}
_DEADLINE_LABELS = {"": "", **{action.value: action.label for action in DeadlineAction}}


def _row(row: tuple[Any, ...]) -> QueueRow:
    return QueueRow(
        claim_id=row[0],
        claim_number=row[1],
        patient=PersonName(last=row[2], first=row[3], middle=row[4], suffix=row[5]).display,
        payer=row[6],
        balance_cents=row[7],
        service_from=_day(row[8]),
        status=row[9],
        status_label=_STATUS_LABELS[row[9]],
        denial=row[10],
        next_action=_ACTION_LABELS[row[11]],
        next_action_on=_day(row[12]),
        deadline_on=_day(row[13]),
        deadline_action=_DEADLINE_LABELS[row[14]],
        deadline_assumed=bool(row[15]),
        priority=row[16],
        owner=row[17],
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
