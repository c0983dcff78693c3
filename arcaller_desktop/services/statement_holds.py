"""Everything that keeps an account from getting a statement, gathered from whoever knows of something.

What the account itself says (assistance, minors, old imports) is in `account_holds`. A new obstacle is a function in
`HOLD_SOURCES`: it is given the accounts of a run at once and says which it holds, and why.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import timedelta

from arcaller_desktop.domain.disputes import DisputeReason
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.statement_holds import Hold, HoldReason, strongest
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.dunning import dunning_policy
from arcaller_desktop.storage import statement_holds as stored
from arcaller_desktop.storage.disputes import accounts_disputed_for

Holds = Mapping[GuarantorId, Hold]
HoldSource = Callable[[Context, Collection[GuarantorId]], Holds]


def returned_mail(context: Context, guarantor_ids: Collection[GuarantorId]) -> Holds:
    """Mail came back and the address is still the same."""
    return {
        found.guarantor_id: Hold(
            reason=HoldReason.RETURNED_MAIL,
            words=f"mail came back on {found.returned_on:%m/%d/%Y}: correct the address",
        )
        for found in stored.returned(context.database, guarantor_ids)
        if found.returned_address == found.address
    }


def asked_lately(context: Context, guarantor_ids: Collection[GuarantorId]) -> Holds:
    """The last statement is younger than the practice's cycle, or not due yet."""
    cycle, today = timedelta(days=dunning_policy(context).cycle_days), context.clock.today()
    held = {}
    for found in stored.last_sent(context.database, guarantor_ids):
        again = max(found.due_on + timedelta(days=1), found.statement_on + cycle)
        if again > today:
            words = f"statement {found.number} of {found.statement_on:%m/%d/%Y}: the next is not due before"
            held[found.guarantor_id] = Hold(reason=HoldReason.CYCLE, words=f"{words} {again:%m/%d/%Y}")
    return held


def identity_theft(context: Context, guarantor_ids: Collection[GuarantorId]) -> Holds:
    """Somebody else may have been treated: the whole account waits, not the disputed lines only (ar-calling 5.7).

    Lines that are disputed for another reason, or are with an agency, are left out by the account itself.
    """
    words = "identity theft is claimed: the whole account waits for the answer"
    return {
        guarantor_id: Hold(reason=HoldReason.DISPUTE, words=words)
        for guarantor_id in accounts_disputed_for(context.database, guarantor_ids, DisputeReason.IDENTITY_THEFT)
    }


HOLD_SOURCES: tuple[HoldSource, ...] = (returned_mail, identity_theft, asked_lately)
"""Whoever knows of another obstacle adds it here."""
BY_HAND = (returned_mail, identity_theft)
"""What holds a single statement too, which a person may send before the cycle is over."""


def holds_of(
    context: Context, guarantor_ids: Collection[GuarantorId], sources: tuple[HoldSource, ...] = HOLD_SOURCES
) -> dict[GuarantorId, Hold]:
    """The strongest hold of each account that has one."""
    found: dict[GuarantorId, list[Hold]] = {}
    for source in sources:
        for guarantor_id, hold in source(context, guarantor_ids).items():
            found.setdefault(guarantor_id, []).append(hold)
    named = ((guarantor_id, strongest(holds)) for guarantor_id, holds in found.items())
    return {guarantor_id: hold for guarantor_id, hold in named if hold is not None}
