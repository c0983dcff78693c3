"""A claim's clocks with their proof, and the board of what is lost if nothing happens this week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.domain.clocks import Clock, claim_clocks
from arcaller_desktop.domain.deadlines import DeadlineAction
from arcaller_desktop.domain.ids import ClaimId, PayerId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.services.claims import ClaimUnknownError
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import claim_facts_and_items
from arcaller_desktop.storage import clocks as stored
from arcaller_desktop.storage.practices import load_practice

LATER_DAYS = 45
"""Further away nothing presses: the priority's steps end there too."""
SPANS = ("This week", "Next week", f"Within {LATER_DAYS} days", "Passed")


@dataclass(frozen=True, kw_only=True, slots=True)
class BoardLine:
    """One payer's claims with one kind of deadline in one span of days."""

    span: str
    payer_id: PayerId
    payer: str
    action: str
    action_key: str
    claims: int
    assumed: int
    unstarted: int
    balance_cents: Money
    first_on: date
    first_claim: ClaimId
    since_on: date | None
    until_on: date
    """The days of the span: which claims these are."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SpanSum:
    """One span added up."""

    span: str
    claims: int
    balance_cents: Money


@dataclass(frozen=True, kw_only=True, slots=True)
class DeadlineBoard:
    """What is lost if nothing happens, soonest first."""

    lines: tuple[BoardLine, ...]
    sums: tuple[SpanSum, ...]
    week_ends_on: date


def clocks_of(context: Context, claim_id: ClaimId) -> tuple[Clock, ...]:
    """Every clock of a claim. Raises ClaimUnknownError."""
    found = claim_facts_and_items(context, claim_id)
    if found is None:
        raise ClaimUnknownError(str(claim_id))
    facts, item = found
    return claim_clocks(
        facts,
        item.state,
        context.tables.work.deadlines,
        context.clock.today(),
        proofs=stored.proofs_of(context.database, claim_id),
        prompt_pay=context.tables.prompt_pay.get(load_practice(context.database).address.state),
    )


def deadline_board(context: Context) -> DeadlineBoard:
    """Every deadline of an open claim in the next weeks, and those that have passed, by payer and action."""
    today = context.clock.today()
    sunday = today + timedelta(days=6 - today.weekday())
    ends = (sunday, sunday + timedelta(days=7), today + timedelta(days=LATER_DAYS))
    starts: tuple[date | None, ...] = (today, sunday + timedelta(days=1), sunday + timedelta(days=8), None)
    last = (*ends, today - timedelta(days=1))
    lines = tuple(
        BoardLine(
            span=SPANS[row.span],
            payer_id=row.payer_id,
            payer=row.payer,
            action=DeadlineAction(row.action).label,
            action_key=row.action,
            claims=row.claims,
            assumed=row.assumed,
            unstarted=row.unstarted,
            balance_cents=row.balance_cents,
            first_on=row.first_on,
            first_claim=ClaimId(row.first_claim),
            since_on=starts[row.span],
            until_on=last[row.span],
        )
        for row in stored.deadline_board(context.database, today=today, ends=ends)
    )
    sums = tuple(
        SpanSum(
            span=span,
            claims=sum(line.claims for line in lines if line.span == span),
            balance_cents=sum(line.balance_cents for line in lines if line.span == span),
        )
        for span in SPANS
    )
    return DeadlineBoard(lines=lines, sums=sums, week_ends_on=sunday)
