"""Work items of other parts: opened, closed and read. Causes that the facts show are kept by `services/work.py`.

Call `open_work` and `close_work` inside the transaction of the change that brings or ends the cause:

    open_work(context, [OpenWork(claim_id=claim_id, cause=Cause.UNDERPAYMENT, why="paid $40.00 below contract",
                                 due_on=today, amount_cents=40_00)])
    close_work(context, [claim_id], Cause.UNDERPAYMENT, why="paid in full on 03/12/2026")
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.causes import OPENED_BY_PARTS, Cause
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import work_items as stored
from arcaller_desktop.storage.projection import project_claims


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenWork:
    """Work on a claim for a cause that the claim's own facts do not show: one of `OPENED_BY_PARTS`."""

    claim_id: ClaimId
    cause: Cause
    why: str
    """In words, as the queue and the claim show it; without names, birth dates and member ids."""
    due_on: date | None = None
    """When it is to be looked at; None for today."""
    amount_cents: Money | None = None
    """What is at stake, where it is not the whole balance."""


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkView:
    """One work item of a claim."""

    cause: Cause
    why: str
    opened_on: date
    due_on: date | None
    amount_cents: Money | None
    is_open: bool
    closed_on: date | None
    closed_why: str


def open_work(context: Context, items: Collection[OpenWork]) -> None:
    """Opens the items and puts their claims in the queue, also those on which nothing is owed.

    An item that stands open for the same claim and cause takes the new words. Raises ValueError for a cause that the
    facts of the claim decide.
    """
    unfit = {item.cause for item in items} - OPENED_BY_PARTS
    if unfit:
        raise ValueError(f"read off the claim's facts, not opened: {sorted(unfit)}")
    today = context.clock.today()
    found = [
        stored.ItemFound(
            claim_id=item.claim_id,
            cause=item.cause.value,
            due_on=item.due_on or today,
            why=item.why,
            amount_cents=item.amount_cents,
        )
        for item in items
    ]
    stored.open_items(context.database, found, today=today)
    _put_in_place(context, {item.claim_id for item in items})


def close_work(context: Context, claim_ids: Collection[ClaimId], cause: Cause, *, why: str) -> int:
    """Closes the items of this cause on these claims and gives how many there were; claims without one are left."""
    closed = stored.close_items(context.database, claim_ids, cause.value, why=why, today=context.clock.today())
    if closed:
        _put_in_place(context, set(closed))
    return len(closed)


def work_of(context: Context, claim_id: ClaimId, *, closed: bool = False) -> tuple[WorkView, ...]:
    """The open items of a claim, and those that were closed when asked for."""
    return tuple(
        WorkView(
            cause=Cause(row.cause),
            why=row.why,
            opened_on=row.opened_on,
            due_on=row.due_on,
            amount_cents=row.amount_cents,
            is_open=row.state == "open",
            closed_on=row.closed_on,
            closed_why=row.closed_why,
        )
        for row in stored.items_of(context.database, claim_id, closed=closed)
    )


def _put_in_place(context: Context, claim_ids: Collection[ClaimId]) -> None:
    project_claims(context.database, claim_ids)
    refresh_work(context, claim_ids)
