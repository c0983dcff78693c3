"""What to work next, and why."""

from __future__ import annotations

import dataclasses
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from arcaller_desktop.domain.aging import Bucket
from arcaller_desktop.domain.business_days import working_day_on_or_before
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.payers import is_open, opening
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.domain.queue import QueueStatus
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import work_items
from arcaller_desktop.storage import queue as stored
from arcaller_desktop.storage.intake import has_imports
from arcaller_desktop.storage.parties import payer_names
from arcaller_desktop.storage.payers import payer_cards
from arcaller_desktop.storage.work_items import cause_counts

DEADLINE_NEAR_DAYS = 14
VIEWS = {
    "": "All open",
    "mine": "My queue",
    "due": "Due today",
    "deadline": f"Deadline in {DEADLINE_NEAR_DAYS} days",
    "open_now": "Payer open now",
    "stale": "Stale",
    "pended": "Laid aside",
}
PRESETS = {
    "priority": "Expected value",
    "urgent": "Deadline first",
    "balance": "High dollar",
    "age": "Oldest first",
    "payer": "Payer by payer",
}
"""Ways to order the day's work, by the storage's sorts."""
STALE_DAYS, STALE_IDLE_DAYS, STALE_HIGH_IDLE_DAYS = 3, 30, 14
"""Business days after the next date; days without anything happening; the same for high balances."""


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
    cause: str = ""
    """A `Cause` that stands open on the claim."""
    deadline_action: str = ""
    deadline_from: str = ""
    deadline_by: str = ""
    """Days as ISO text: claims of the deadline board."""
    sort: str = ""
    """One of the storage's SORTS or `urgent`; empty is by priority."""
    descending: bool | None = None
    """None for the direction a person expects first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueOrder:
    """What a filter and a sort give: the ids, and the sum over all of them."""

    ids: array[int]
    balance_cents: Money = 0
    open_count: int = 0
    """All open claims of the practice, whatever the filter; 0 when only the first ids were asked for."""


class QueueRow(NamedTuple):
    """One claim in the queue: the tuple that the database gave, typed and labelled when it is asked.

    A page of objects made beforehand costs three times what its SQL does.
    """

    claim_id: int
    claim_number: str
    last_name: str
    first_name: str
    middle_name: str
    suffix: str
    payer: str
    balance_cents: Money
    service_day: str | None
    status: str
    denial: str
    action: str
    action_day: str | None
    deadline_day: str | None
    deadline: str
    deadline_assumed: int
    priority: int
    owner_id: int | None
    standing: str | None = None
    """Its causes, with blanks between them."""
    pended_day: str | None = None
    owner: str = ""
    held_by: str = ""
    """Who else has it in hand now."""

    @property
    def patient(self) -> str:
        """`Hernández, Luis M`."""
        return PersonName(
            last=self.last_name, first=self.first_name, middle=self.middle_name, suffix=self.suffix
        ).display

    @property
    def service_from(self) -> date | None:
        """The first date of service."""
        return _day(self.service_day)

    @property
    def status_label(self) -> str:
        """The status in words."""
        return _STATUS_LABELS[self.status]

    @property
    def next_action(self) -> str:
        """What comes next, in words."""
        return _ACTION_LABELS[self.action]

    @property
    def next_action_on(self) -> date | None:
        """When it is due."""
        return _day(self.action_day)

    @property
    def deadline_on(self) -> date | None:
        """The nearest day after which something is lost."""
        return _day(self.deadline_day)

    @property
    def deadline_action(self) -> str:
        """What is to be done by then, in words."""
        return _DEADLINE_LABELS[self.deadline]

    @property
    def causes(self) -> tuple[str, ...]:
        """What stands open on it, in words, the most telling first."""
        if not self.standing:
            return ()
        standing = self.standing.split()
        if len(standing) == 1:
            return (_CAUSE_LABELS[standing[0]],)
        return tuple(label for value, label in _CAUSE_LABELS.items() if value in standing)

    @property
    def pended_until(self) -> date | None:
        """Until when a person has laid it aside."""
        return _day(self.pended_day)


@dataclass(frozen=True, kw_only=True, slots=True)
class QueueChoices:
    """What stands in the filter boxes, with how many claims each would show."""

    views: tuple[tuple[str, str, int], ...]
    """Key, label, count: `("mine", "My queue", 412)`."""
    payers: tuple[tuple[int, str, int], ...]
    statuses: tuple[tuple[str, str, int], ...]
    has_claims: bool
    causes: tuple[tuple[str, str, int], ...] = ()
    stale: int = 0
    """Forgotten claims of everybody, whatever the filters show."""
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
    database = context.database
    names = stored.user_names(database)
    held = stored.held_by_others(database, at=context.clock.now(), reader_id=context.user.id)
    make, nobody = QueueRow._make, ("", "")
    rows = {}
    for row in stored.queue_rows(database, ids):
        owner, holder = row[_OWNER_ID] or 0, held.get(row[0], 0)
        rows[row[0]] = make(row + ((names.get(owner, ""), names.get(holder, "")) if owner or holder else nobody))
    return rows


_OWNER_ID = QueueRow._fields.index("owner_id")


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
    by_cause = cause_counts(database)
    return QueueChoices(
        views=views,
        payers=tuple(payers),
        statuses=statuses,
        has_claims=has_imports(database),
        causes=tuple((cause.value, cause.label, by_cause[cause]) for cause in Cause if cause in by_cause),
        stale=next(count for key, _, count in views if key == "stale"),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class PayerGroup:
    """One payer's part of what the queue shows."""

    payer_id: int
    payer: str
    claims: int
    balance_cents: Money
    is_open_now: bool | None
    hours: str


def payer_groups(context: Context, query: QueueQuery) -> tuple[PayerGroup, ...]:
    """What the filters show, payer by payer with the most money first; the payer filter itself is left out."""
    wanted = _filter(context, dataclasses.replace(query, payer_id=None))
    cards = {card.payer_id: card for card in payer_cards(context.database)}
    now = context.clock.now()
    groups = []
    for payer_id, claims, cents in stored.payer_groups(context.database, wanted, today=context.clock.today()):
        hours = opening(cards[payer_id], now)
        groups.append(
            PayerGroup(
                payer_id=payer_id,
                payer=cards[payer_id].name,
                claims=claims,
                balance_cents=cents,
                is_open_now=hours.is_open,
                hours=hours.words,
            )
        )
    return tuple(groups)


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
        deadline_by=_deadline_by(query, today),
        deadline_from=date.fromisoformat(query.deadline_from) if query.deadline_from else None,
        deadline_action=query.deadline_action,
        cause=query.cause,
        payer_ids=_open_payers(context) if query.view == "open_now" else None,
        stale=stale_days(context) if query.view == "stale" else None,
        is_pended=query.view == "pended",
    )


def _deadline_by(query: QueueQuery, today: date) -> date | None:
    if query.deadline_by:
        return date.fromisoformat(query.deadline_by)
    return today + timedelta(days=DEADLINE_NEAR_DAYS) if query.view == "deadline" else None


def _open_payers(context: Context) -> tuple[PayerId, ...]:
    """Those whose line is staffed now, in their own time zone; cards without hours are taken for open."""
    now = context.clock.now()
    return tuple(card.payer_id for card in payer_cards(context.database) if is_open(card, now) is not False)


def stale_days(context: Context) -> stored.StaleDays:
    """What counts as forgotten today (3.7 of the field's knowledge)."""
    today = context.clock.today()
    late = today
    for _ in range(STALE_DAYS):
        late = working_day_on_or_before(late - timedelta(days=1))
    return stored.StaleDays(
        late=late,
        due=today,
        idle=today - timedelta(days=STALE_IDLE_DAYS),
        high_idle=today - timedelta(days=STALE_HIGH_IDLE_DAYS),
        high_cents=context.tables.work.priority.high_cents,
    )


_STATUS_LABELS = {status.value: status.label for status in QueueStatus}
_CAUSE_LABELS = {cause.value: cause.label for cause in Cause}
_ACTION_LABELS = {"": "", **{action.value: action.label for action in Action}}
_DEADLINE_LABELS = {"": "", **{action.value: action.label for action in DeadlineAction}}


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
