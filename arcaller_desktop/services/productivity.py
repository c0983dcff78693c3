"""Who got what done, and what it brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from statistics import median

from arcaller_desktop.domain.ids import UserId
from arcaller_desktop.domain.outcomes import Action, Channel, Outcome
from arcaller_desktop.domain.productivity import Output, tenths
from arcaller_desktop.domain.roles import Permission, may
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import productivity as stored
from arcaller_desktop.storage.users import all_accounts


@dataclass(frozen=True, kw_only=True, slots=True)
class ProductivityView:
    """Everybody who did something in these days, the most units first. Who may not see the team sees themselves."""

    first: date
    last: date
    people: tuple[Output, ...]


def productivity(context: Context, first: date, last: date) -> ProductivityView:
    """Both days included."""
    database = context.database
    names: dict[UserId, str] = {account.user.id: account.user.name for account in all_accounts(database)}
    units: dict[UserId, int] = {}
    touches: dict[UserId, int] = {}
    for row in stored.done(database, first, last):
        action = Action(row.next_action) if row.next_action else None
        each = tenths(Channel(row.channel), Outcome(row.outcome), action)
        units[row.user_id] = units.get(row.user_id, 0) + each * row.touches
        touches[row.user_id] = touches.get(row.user_id, 0) + row.touches
    claims, calls = stored.claims_touched(database, first, last), stored.calls_made(database, first, last)
    money, marks = stored.recovered(database, first, last), stored.scores(database, first, last)
    shown = [
        user
        for user in {*touches, *calls, *marks}
        if may(context.user.role, Permission.SEE_FIGURES) or user == context.user.id
    ]
    people = [
        Output(
            user_id=user,
            name=names.get(user, ""),
            touches=touches.get(user, 0),
            tenths=units.get(user, 0),
            claims=claims.get(user, (0, 0))[0],
            settled=claims.get(user, (0, 0))[1],
            calls=calls.get(user, (0, 0, 0))[0],
            call_seconds=calls.get(user, (0, 0, 0))[1],
            hold_seconds=calls.get(user, (0, 0, 0))[2],
            recovered_cents=money.get(user, 0),
            checked=len(marks.get(user, ())),
            score=round(median(marks[user])) if user in marks else None,
        )
        for user in shown
    ]
    people.sort(key=lambda person: (-person.tenths, person.name.casefold()))
    return ProductivityView(first=first, last=last, people=tuple(people))
