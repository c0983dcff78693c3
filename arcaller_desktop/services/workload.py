"""Who has how much, how much of it is late, and what to move from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from arcaller_desktop.domain.aging import age_days
from arcaller_desktop.domain.ids import ClaimId, UserId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.services.bulk import MOST, AssignClaims, owners
from arcaller_desktop.services.checkouts import holdings
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.queue import DEADLINE_NEAR_DAYS
from arcaller_desktop.storage import workload as stored
from arcaller_desktop.storage.users import all_accounts


@dataclass(frozen=True, kw_only=True, slots=True)
class Load:
    """One person's work; `owner_id` None is what nobody has taken."""

    owner_id: UserId | None
    name: str
    can_work: bool
    """False for people who no longer work claims: what is theirs must be moved."""
    claims: int = 0
    due: int = 0
    overdue: int = 0
    near: int = 0
    balance_cents: Money = 0
    oldest_days: int = 0
    worked_today: int = 0
    in_hand: int = 0
    """Claims they have in hand right now."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Workload:
    """Everybody's work, the unassigned first, and whether the reader may hand it out."""

    loads: tuple[Load, ...]
    may_assign: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class MoveWork:
    """The first `count` claims of one person by priority, for another."""

    giver_id: UserId | None
    taker_id: UserId | None
    count: int
    overdue_only: bool = False


def workload(context: Context) -> Workload:
    """The work of everybody who has some or could be given some."""
    database, today = context.database, context.clock.today()
    found = {
        row.owner_id: row
        for row in stored.loads(database, today=today, near_by=today + timedelta(days=DEADLINE_NEAR_DAYS))
    }
    worked = stored.touched_today(database, today)
    in_hand: dict[str, int] = {}
    for holding in holdings(context):
        in_hand[holding.user] = in_hand.get(holding.user, 0) + 1
    able = dict(owners(context))
    people: list[tuple[UserId | None, str]] = [(None, "Nobody yet")]
    people += [
        (account.user.id, account.user.name)
        for account in all_accounts(database)
        if account.user.id in able or account.user.id in found
    ]
    loads = []
    for owner_id, name in people:
        row = found.get(owner_id)
        loads.append(
            Load(
                owner_id=owner_id,
                name=name,
                can_work=owner_id is None or owner_id in able,
                claims=row.claims if row else 0,
                due=row.due if row else 0,
                overdue=row.overdue if row else 0,
                near=row.near if row else 0,
                balance_cents=row.balance_cents if row else 0,
                oldest_days=age_days(row.oldest_on, today) if row else 0,
                worked_today=worked.get(owner_id, 0) if owner_id is not None else 0,
                in_hand=in_hand.get(name, 0),
            )
        )
    return Workload(loads=tuple(loads), may_assign=may(context.user.role, Permission.ASSIGN_WORK))


def claims_to_move(context: Context, command: MoveWork) -> AssignClaims:
    """The claims that the command names, as a change to preview and make. Raises NotAllowedError."""
    require(context.user, Permission.ASSIGN_WORK)
    ids: list[ClaimId] = stored.claims_to_move(
        context.database,
        command.giver_id,
        today=context.clock.today(),
        overdue_only=command.overdue_only,
        most=min(command.count, MOST),
    )
    return AssignClaims(claim_ids=tuple(ids), owner_id=command.taker_id)
