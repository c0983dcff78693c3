"""Claims held by a payer's posting rule: looked through, and let go by a person."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.later_payers import settle_later_payers
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import claim_holds as stored
from arcaller_desktop.storage.claim_holds import ClaimHold, follow_holds
from arcaller_desktop.storage.ledger import Provenance


class NotHeldError(UserError):
    """It was released, taken back or undone meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            "This claim is not held any more.", "Look at the claim: somebody released it, or it was undone."
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class ReleaseHold:
    """Let the write-offs and transfers of this held answer post. `note` says why, for the audit trail."""

    hold_id: int
    note: str = ""


def held_claims(context: Context, claim_id: ClaimId | None = None) -> tuple[ClaimHold, ...]:
    """The answers that wait for a person, oldest first; of one claim, or of all."""
    return tuple(stored.open_holds(context.database, claim_id=claim_id))


def settle_holds(context: Context, claim_ids: Collection[ClaimId]) -> None:
    """Moves shares as the holds of these claims are now; in the change's transaction, before work is refreshed."""
    database, clock = context.database, context.clock
    changed = follow_holds(database, claim_ids, on=clock.today())
    if changed:
        provenance = Provenance(
            user_id=context.user.id, posted_at=clock.now(), effective_on=clock.today(), batch_id=None
        )
        settle_later_payers(database, {claim_id: rank - 1 for claim_id, rank in changed.items()}, provenance)


def release_hold(context: Context, command: ReleaseHold) -> Changes:
    """Posts what waited, as part of the payment's own import. Raises NotAllowedError or NotHeldError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    refuse_card_numbers(command.note)
    database, clock = context.database, context.clock
    with database.transaction():
        found = stored.hold_of(database, command.hold_id)
        if found is None:
            raise NotHeldError
        claim_id, rank, remittance_claim_id = found
        stored.release(database, command.hold_id, on=clock.today(), user_id=context.user.id, note=command.note)
        provenance = Provenance(
            user_id=context.user.id, posted_at=clock.now(), effective_on=clock.today(), batch_id=None
        )
        # Its own entries and those of the payers after it, and of the answer it was chosen before.
        lowest = min(rank, follow_holds(database, [claim_id], on=clock.today()).get(claim_id, rank))
        settle_later_payers(database, {claim_id: lowest - 1}, provenance)
        refresh_work(context, [claim_id])
        after = {"hold": command.hold_id, "remittance_claim": remittance_claim_id}
        context.audit("remittance.release", "claim", claim_id, after=after)
    return Changes.QUEUE | Changes.CLAIM | Changes.BALANCE | Changes.IMPORTS
