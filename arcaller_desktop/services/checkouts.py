"""A claim in hand is one person's: taken with a call, given back on the next claim, lock, sign-out or crash."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from arcaller_desktop.base.clock import zone_of
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import checkouts as stored
from arcaller_desktop.storage.practices import load_practice

LEASE_MINUTES = 15
"""Longer than a hold that nobody moves the mouse in; renewed while the claim is in hand."""


class ClaimHeldError(UserError):
    """Somebody else has the claim in hand."""

    def __init__(self, holder: str, until: str) -> None:
        super().__init__(
            f"{holder} has this claim in hand, until {until} at the latest.",
            "Take another claim, or ask them to finish this one.",
        )
        self.holder = holder


@dataclass(frozen=True, kw_only=True, slots=True)
class Holding:
    """Who has a claim in hand, and until when if nothing more is heard of them."""

    claim_id: ClaimId
    user: str
    is_own: bool
    taken_at: datetime
    expires_at: datetime


def take_claim(context: Context, claim_id: ClaimId) -> Changes:
    """Takes a claim in hand or goes on holding it. Raises ClaimHeldError or NotAllowedError.

    Not audited: a lease says who looks at a claim now, not what was done.
    """
    require(context.user, Permission.WORK_CLAIMS)
    at = context.clock.now()
    with context.database.transaction():
        stored.forget_expired(context.database, at)
        until = at + timedelta(minutes=LEASE_MINUTES)
        if not stored.take(context.database, claim_id, context.user.id, at=at, until=until):
            require_free(context, [claim_id])
    return Changes.CHECKOUTS


def release_claims(context: Context, claim_ids: Collection[ClaimId] | None = None) -> Changes:
    """Gives back these claims, or all that this user holds: at sign-out, at the lock, and at the next start."""
    with context.database.transaction():
        released = stored.release(context.database, context.user.id, claim_ids)
        stored.forget_expired(context.database, context.clock.now())
    return Changes.CHECKOUTS if released else Changes.NONE


def require_free(context: Context, claim_ids: Collection[ClaimId]) -> None:
    """Nothing when nobody else has any of these claims in hand; else raises ClaimHeldError.

    Call it inside the transaction of a change to a claim.
    """
    held = stored.held(context.database, claim_ids, at=context.clock.now(), by_others_than=context.user.id)
    if held:
        zone = zone_of(load_practice(context.database).time_zone)
        raise ClaimHeldError(held[0].user, f"{held[0].expires_at.astimezone(zone):%I:%M %p}".lstrip("0"))


def holdings(context: Context) -> tuple[Holding, ...]:
    """Every claim that somebody has in hand now."""
    return tuple(
        Holding(
            claim_id=ClaimId(row.claim_id),
            user=row.user,
            is_own=row.user_id == context.user.id,
            taken_at=row.taken_at,
            expires_at=row.expires_at,
        )
        for row in stored.all_held(context.database, at=context.clock.now())
    )
