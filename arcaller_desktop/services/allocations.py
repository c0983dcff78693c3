"""Where a patient's money goes: visits that owe, shares of them, posted and taken off again. All inside a transaction.

What a person does with a payment is in `patient_payments`.
"""

from __future__ import annotations

from collections.abc import Sequence

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.ids import ClaimId, PatientPaymentId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.patient_payments import (
    Allocation,
    CashKind,
    OpenVisit,
    Share,
    Spread,
    allocation_lacks,
    by_hand,
    oldest_first,
    spread_over,
)
from arcaller_desktop.services.balances import Account
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import patient_payments as stored
from arcaller_desktop.storage.ledger import Provenance, add_entries, last_entry_id
from arcaller_desktop.storage.patient_payments import AppliedEntry, CashRow
from arcaller_desktop.storage.plans import running_plan
from arcaller_desktop.storage.projection import project_claims


class UnfitPaymentError(UserError):
    """The payment cannot be entered, or go where it is sent. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was posted.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


def open_visits(found: Account) -> tuple[OpenVisit, ...]:
    """The visits of an account that the patient owes something of; `is_due` marks those that may be asked for."""
    due = {claim.claim_id for claim in found.billable}
    return tuple(
        OpenVisit(
            claim_id=claim.claim_id,
            since=claim.responsibility_on or claim.service_from,
            owed_cents=claim.patient_cents,
            lines=tuple(
                (line.line_id, line.patient_cents) for line in found.lines[claim.claim_id] if line.patient_cents > 0
            ),
            is_due=claim.claim_id in due,
        )
        for claim in found.claims
        if claim.patient_cents > 0
    )


def take_entries_off(
    context: Context, entries: Sequence[AppliedEntry], reason: str, provenance: Provenance
) -> set[ClaimId]:
    """Reverses these entries: their money waits again. Inside a transaction; gives the claims, which are projected."""
    first = last_entry_id(context.database) + 1
    reversals = [
        (
            entry.claim_id,
            Entry(
                line_id=entry.line_id,
                kind=EntryKind.REVERSAL,
                responsibility=Responsibility.PATIENT,
                amount_cents=entry.amount_cents,
                reason=reason,
                reverses=entry.entry_id,
            ),
            None,
        )
        for entry in entries
    ]
    add_entries(context.database, reversals, provenance)
    stored.add_cash(
        context.database,
        [
            CashRow(
                payment_id=entry.payment_id,
                kind=CashKind.TAKEN_OFF,
                amount_cents=entry.amount_cents,
                ledger_entry_id=first + number,
                reason=reason,
            )
            for number, entry in enumerate(entries)
        ],
        provenance,
    )
    claims = {entry.claim_id for entry in entries}
    project_claims(context.database, claims)
    return claims


def free_credit(context: Context, claim_id: ClaimId, cents: Money, reason: str, provenance: Provenance) -> Money:
    """Takes so much of the patient's money off a visit, the newest first; gives how much there was.

    Inside a transaction. Where a whole entry is more than wanted, the rest is applied to its line again.
    """
    left = cents
    for entry in stored.applied_on_claim(context.database, claim_id):
        if left <= 0:
            break
        take_entries_off(context, [entry], reason, provenance)
        keep = max(entry.amount_cents - left, 0)
        if keep:
            again = Share(claim_id=claim_id, line_id=entry.line_id, amount_cents=keep)
            post_shares(context, entry.payment_id, [again], provenance, kind=EntryKind(entry.kind))
        left -= entry.amount_cents - keep
    return cents - left


def shares_for(context: Context, found: Account, allocation: Allocation, amount_cents: Money) -> tuple[Share, ...]:
    """What each line gets of an amount. Raises UnfitPaymentError when it cannot go where it is sent."""
    visits = open_visits(found)
    lacks = allocation_lacks(allocation, amount_cents, visits)
    if lacks:
        raise UnfitPaymentError(lacks)
    by_claim = {visit.claim_id: visit for visit in visits}
    if allocation.spread is Spread.OLDEST:
        return oldest_first(amount_cents, visits)
    if allocation.spread is Spread.VISIT and allocation.claim_id is not None:
        return spread_over(by_claim[allocation.claim_id], amount_cents)
    if allocation.spread is Spread.PLAN:
        plan = running_plan(context.database, found.guarantor_id)
        if plan is None:
            raise UnfitPaymentError((("spread", "The account has no payment plan."),))
        return oldest_first(amount_cents, [visit for visit in visits if visit.claim_id in plan.claims])
    return by_hand(allocation.shares, by_claim) if allocation.spread is Spread.BY_HAND else ()


def first_shares(shares: Sequence[Share], cents: Money) -> tuple[list[Share], list[Share]]:
    """The shares that so many cents pay, and those that are left; one may be cut in two."""
    mine, rest = [], []
    for share in shares:
        take = min(share.amount_cents, cents)
        cents -= take
        if take:
            mine.append(Share(claim_id=share.claim_id, line_id=share.line_id, amount_cents=take))
        if share.amount_cents > take:
            left = share.amount_cents - take
            rest.append(Share(claim_id=share.claim_id, line_id=share.line_id, amount_cents=left))
    return mine, rest


def post_shares(
    context: Context,
    payment_id: PatientPaymentId,
    shares: Sequence[Share],
    provenance: Provenance,
    *,
    kind: EntryKind,
) -> tuple[ClaimId, ...]:
    """Posts the shares in ledger and cash book and projects their claims, which it gives."""
    first = last_entry_id(context.database) + 1
    entries = [
        (
            share.claim_id,
            Entry(
                line_id=share.line_id,
                kind=kind,
                responsibility=Responsibility.PATIENT,
                amount_cents=-share.amount_cents,
            ),
            None,
        )
        for share in shares
    ]
    add_entries(context.database, entries, provenance)
    stored.add_cash(
        context.database,
        [
            CashRow(
                payment_id=payment_id,
                kind=CashKind.APPLIED,
                amount_cents=-share.amount_cents,
                ledger_entry_id=first + number,
            )
            for number, share in enumerate(shares)
        ],
        provenance,
    )
    claims = tuple(dict.fromkeys(share.claim_id for share in shares))
    project_claims(context.database, claims)
    return claims
