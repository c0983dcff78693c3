"""What is taken off a patient's balance without money: asked for, approved up to limits, posted, taken back."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.patient_payments import spread_over
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.roles import Permission, may, require
from arcaller_desktop.domain.settings import (
    APPROVED_BY_ANOTHER,
    DISCOUNT_PERCENT,
    ONE_APPROVAL_CENTS,
    SMALL_BALANCE_CENTS,
)
from arcaller_desktop.domain.write_offs import (
    OwedVisit,
    WriteOffPolicy,
    WriteOffState,
    approvals_needed,
    write_off_lacks,
)
from arcaller_desktop.services.allocations import open_visits
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import write_offs as stored
from arcaller_desktop.storage.ledger import Provenance, add_entries, last_entry_id
from arcaller_desktop.storage.projection import project_claims
from arcaller_desktop.storage.write_offs import StoredWriteOff

_CHANGES = Changes.BALANCE | Changes.PLANS | Changes.CLAIM | Changes.QUEUE | Changes.PATIENT_MONEY


class UnfitWriteOffError(UserError):
    """It cannot be asked for as it is. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was written off.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


class WriteOffUnknownError(UserError):
    """It is not there, or was decided meanwhile."""

    def __init__(self) -> None:
        super().__init__("This write-off was decided meanwhile.", "Look at the list again.")


class OwnRequestError(RefusedError):
    """Somebody approved what they asked for themselves, or approved twice."""

    def __init__(self) -> None:
        super().__init__("Nobody approves a request of their own, or twice.", "Another person has to approve it.")


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestWriteOff:
    """Take these amounts off what the patient owes of these visits."""

    guarantor_id: GuarantorId
    kind: EntryKind
    shares: tuple[tuple[ClaimId, Money], ...]
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WriteOffRequested:
    """What became of the request: posted at once, or it waits for so many people."""

    write_off_id: int
    posted: bool
    approvals_missing: int
    changes: Changes


@dataclass(frozen=True, kw_only=True, slots=True)
class DecideWriteOff:
    """Approve a request, or refuse it with a reason."""

    write_off_id: int
    approve: bool
    because: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReverseWriteOff:
    """Take a posted write-off back."""

    write_off_id: int
    reason: str


def write_off_policy(context: Context) -> WriteOffPolicy:
    """The practice's limits."""
    return WriteOffPolicy(
        small_cents=get_setting(context, SMALL_BALANCE_CENTS),
        one_approval_cents=get_setting(context, ONE_APPROVAL_CENTS),
        discount_percent=get_setting(context, DISCOUNT_PERCENT),
        approved_by_another=get_setting(context, APPROVED_BY_ANOTHER),
    )


def waiting_write_offs(context: Context) -> tuple[StoredWriteOff, ...]:
    """All that wait for approval."""
    return tuple(stored.waiting_write_offs(context.database))


def request_write_off(context: Context, command: RequestWriteOff) -> WriteOffRequested:
    """Asks for a write-off; within the written policy it is posted at once.

    Raises NotAllowedError or UnfitWriteOffError.
    """
    require(context.user, Permission.TAKE_PAYMENTS)
    with context.database.transaction():
        visits = _visits(context, command.guarantor_id)
        lacks = write_off_lacks(command.kind, command.shares, visits, command.reason)
        if lacks:
            raise UnfitWriteOffError(lacks)
        weighed = [(visits[claim_id], cents) for claim_id, cents in command.shares]
        needed = approvals_needed(command.kind, weighed, write_off_policy(context))
        write_off_id = add_and_audit(context, command, needed)
        if not needed:
            post(context, write_off_id)
    return WriteOffRequested(write_off_id=write_off_id, posted=not needed, approvals_missing=needed, changes=_CHANGES)


def decide_write_off(context: Context, command: DecideWriteOff) -> Changes:
    """One person's word on a request; it is posted when enough agree.

    Raises NotAllowedError, OwnRequestError, WriteOffUnknownError or UnfitWriteOffError.
    """
    require(context.user, Permission.APPROVE_WRITE_OFFS)
    database, now = context.database, context.clock.now()
    with database.transaction():
        found = stored.stored_write_off(database, command.write_off_id)
        if found is None or found.state is not WriteOffState.REQUESTED:
            raise WriteOffUnknownError
        if not command.approve:
            because = _because(command.because)
            stored.set_state(database, found.write_off_id, WriteOffState.REFUSED, at=now, because=because)
            _audit(context, "write_off.refuse", found, because)
            return Changes.PATIENT_MONEY
        own = found.requested_by == context.user.id and write_off_policy(context).approved_by_another
        if own or context.user.id in found.voters:
            raise OwnRequestError
        stored.add_vote(database, found.write_off_id, context.user.id, now)
        _audit(context, "write_off.approve", found, "")
        if found.approvals_missing <= 1:
            post(context, found.write_off_id)
    return _CHANGES


def reverse_write_off(context: Context, command: ReverseWriteOff) -> Changes:
    """Takes a posted write-off back by reversing entries. Raises NotAllowedError, WriteOffUnknownError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    because = _because(command.reason)
    database = context.database
    with database.transaction():
        found = stored.stored_write_off(database, command.write_off_id)
        if found is None or found.state is not WriteOffState.POSTED:
            raise WriteOffUnknownError
        entries = [
            (
                claim_id,
                Entry(
                    line_id=line_id,
                    kind=EntryKind.REVERSAL,
                    responsibility=Responsibility.PATIENT,
                    amount_cents=cents,
                    reason=because,
                    reverses=entry_id,
                ),
                None,
            )
            for entry_id, claim_id, line_id, cents in stored.posted_entries(database, found.write_off_id)
        ]
        add_entries(database, entries, _provenance(context))
        stored.set_state(database, found.write_off_id, WriteOffState.REVERSED, at=context.clock.now(), because=because)
        _settle(context, [claim_id for claim_id, _, _ in entries])
        _audit(context, "write_off.reverse", found, because)
    return _CHANGES


def add_and_audit(context: Context, command: RequestWriteOff, needed: int) -> int:
    """Stores a request inside a transaction; gives its number."""
    number = stored.add_write_off(
        context.database,
        guarantor_id=command.guarantor_id,
        kind=command.kind,
        shares=command.shares,
        reason=command.reason.strip(),
        approvals_needed=needed,
        at=context.clock.now(),
        user_id=context.user.id,
    )
    after = {
        "write_off": number,
        "kind": command.kind.value,
        "amount_cents": sum(cents for _, cents in command.shares),
        "approvals_needed": needed,
    }
    context.audit("write_off.request", "guarantor", command.guarantor_id, after=after)
    return number


def post(context: Context, write_off_id: int) -> None:
    """Posts an agreed write-off inside a transaction. Raises UnfitWriteOffError when a visit owes less by now."""
    database = context.database
    found = stored.stored_write_off(database, write_off_id)
    if found is None:
        raise WriteOffUnknownError
    by_claim = {visit.claim_id: visit for visit in open_visits(account(context, found.guarantor_id))}
    entries = []
    for claim_id, cents in found.shares:
        shares = spread_over(by_claim[claim_id], cents) if claim_id in by_claim else ()
        if sum(share.amount_cents for share in shares) < cents:
            raise UnfitWriteOffError((("shares", "A visit owes less by now than is to be written off."),))
        entries += [
            (
                claim_id,
                Entry(
                    line_id=share.line_id,
                    kind=found.kind,
                    responsibility=Responsibility.PATIENT,
                    amount_cents=-share.amount_cents,
                    reason=f"write-off {write_off_id}",
                ),
                None,
            )
            for share in shares
        ]
    first = last_entry_id(database) + 1
    count = add_entries(database, entries, _provenance(context))
    stored.add_posted(database, write_off_id, range(first, first + count))
    stored.set_state(database, write_off_id, WriteOffState.POSTED, at=context.clock.now())
    _settle(context, [claim_id for claim_id, _ in found.shares])
    _audit(context, "write_off.post", found, "")


def can_decide(context: Context, found: StoredWriteOff) -> bool:
    """Whether this user's word would count."""
    own = found.requested_by == context.user.id and write_off_policy(context).approved_by_another
    return may(context.user.role, Permission.APPROVE_WRITE_OFFS) and not own and context.user.id not in found.voters


def _visits(context: Context, guarantor_id: GuarantorId) -> dict[ClaimId, OwedVisit]:
    visits = open_visits(account(context, guarantor_id))
    classes = stored.payer_classes(context.database, [visit.claim_id for visit in visits])
    return {
        visit.claim_id: OwedVisit(
            owed_cents=visit.owed_cents, payer_class=classes.get(visit.claim_id, PayerClass.UNKNOWN)
        )
        for visit in visits
    }


def _settle(context: Context, claim_ids: list[ClaimId]) -> None:
    claims = set(claim_ids)
    project_claims(context.database, claims)
    refresh_work(context, claims)


def _provenance(context: Context) -> Provenance:
    return Provenance(user_id=context.user.id, posted_at=context.clock.now(), effective_on=context.clock.today())


def _because(text: str) -> str:
    because = text.strip()
    if not because:
        raise UnfitWriteOffError((("reason", "Say why."),))
    refuse_card_numbers(because)
    return because


def _audit(context: Context, action: str, found: StoredWriteOff, because: str) -> None:
    after = {"write_off": found.write_off_id, "amount_cents": found.amount_cents}
    context.audit(action, "guarantor", found.guarantor_id, after=after | ({"because": because} if because else {}))
