"""Credits of patients and refunds: a credit on a visit is freed, what waits is refunded, two people agree.

Whom a credit is owed to: payers first, in the order of the coverages, then the patient of the visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientPaymentId
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.patient_payments import CashKind
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.allocations import free_credit
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.services.write_offs import OwnRequestError, write_off_policy
from arcaller_desktop.storage import patient_refunds as stored
from arcaller_desktop.storage.ledger import Provenance
from arcaller_desktop.storage.patient_payments import CashRow, add_cash, unapplied_cents, unapplied_of_guarantor
from arcaller_desktop.storage.patient_refunds import StoredRefund

_CHANGES = Changes.BALANCE | Changes.PLANS | Changes.CLAIM | Changes.QUEUE | Changes.PATIENT_MONEY


class UnfitRefundError(UserError):
    """It cannot be refunded so. `lacks` are (field, message)."""

    def __init__(self, lacks: tuple[tuple[str, str], ...]) -> None:
        super().__init__("Nothing was refunded.", " ".join(dict.fromkeys(message for _, message in lacks)))
        self.lacks = lacks


class RefundUnknownError(UserError):
    """The refund is not there or was moved on meanwhile."""

    def __init__(self) -> None:
        super().__init__("This refund was decided meanwhile.", "Look at the list again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestRefund:
    """Send so much of what waits on the account back to the guarantor."""

    guarantor_id: GuarantorId
    amount_cents: Money
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DecideRefund:
    """Approve a refund, or refuse it with a reason."""

    refund_id: int
    approve: bool
    because: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class IssueRefund:
    """The check or transfer went out."""

    refund_id: int
    issued_on: date
    method: str
    reference: str


@dataclass(frozen=True, kw_only=True, slots=True)
class StopRefund:
    """An issued refund did not reach the patient: the money waits again."""

    refund_id: int
    because: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FreeCredit:
    """Take the patient's money that a visit does not need off it."""

    claim_id: ClaimId


def free_visit_credit(context: Context, command: FreeCredit) -> Money:
    """Frees a visit's credit as far as it is the patient's own money; gives how much. Raises UnfitRefundError.

    What a payer overpaid stays on the visit for the payer. Raises NotAllowedError too.
    """
    require(context.user, Permission.TAKE_PAYMENTS)
    database = context.database
    with database.transaction():
        balance = int(database.value("SELECT balance_cents FROM claim WHERE id = ?", (command.claim_id,)) or 0)
        freed = 0
        if balance < 0:
            provenance = _provenance(context, context.clock.today())
            freed = free_credit(context, command.claim_id, -balance, "credit freed", provenance)
        if not freed:
            raise UnfitRefundError((("claim_id", "No money of the patient is too much on this visit."),))
        refresh_work(context, [command.claim_id])
        context.audit("patient_payment.free_credit", "claim", command.claim_id, after={"cents": freed})
    return freed


def request_refund(context: Context, command: RequestRefund) -> Changes:
    """Asks for a refund. Raises NotAllowedError, UnfitRefundError or CardNumberError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    database = context.database
    with database.transaction():
        waits = unapplied_cents(database, command.guarantor_id) - stored.promised_cents(database, command.guarantor_id)
        lacks = []
        if command.amount_cents <= 0:
            lacks.append(("amount_cents", "Give the amount to refund."))
        elif command.amount_cents > waits:
            lacks.append(("amount_cents", f"{dollars(waits)} waits on the account: no more can be refunded."))
        if not command.reason.strip():
            lacks.append(("reason", "Say why."))
        if lacks:
            raise UnfitRefundError(tuple(lacks))
        refuse_card_numbers(command.reason)
        refund_id = stored.add_refund(
            database,
            guarantor_id=command.guarantor_id,
            amount_cents=command.amount_cents,
            reason=command.reason.strip(),
            at=context.clock.now(),
            user_id=context.user.id,
        )
        after = {"refund": refund_id, "amount_cents": command.amount_cents}
        context.audit("patient_refund.request", "guarantor", command.guarantor_id, after=after)
    return Changes.PATIENT_MONEY


def decide_refund(context: Context, command: DecideRefund) -> Changes:
    """Approves or refuses. Raises NotAllowedError, OwnRequestError, RefundUnknownError, UnfitRefundError."""
    require(context.user, Permission.APPROVE_WRITE_OFFS)
    with context.database.transaction():
        found = _refund(context, command.refund_id, "requested")
        if command.approve:
            if found.requested_by == context.user.id and write_off_policy(context).approved_by_another:
                raise OwnRequestError
            stored.approve(context.database, found.refund_id, at=context.clock.now(), user_id=context.user.id)
            _audit(context, "patient_refund.approve", found)
        else:
            stored.end(context.database, found.refund_id, "refused", because=_because(command.because))
            _audit(context, "patient_refund.refuse", found)
    return Changes.PATIENT_MONEY


def issue_refund(context: Context, command: IssueRefund) -> Changes:
    """Books the money out of the oldest payments that wait. Raises RefundUnknownError, UnfitRefundError, …"""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    refuse_card_numbers(command.reference)
    database = context.database
    with database.transaction():
        found = _refund(context, command.refund_id, "approved")
        if not command.reference.strip():
            raise UnfitRefundError((("reference", "Give the check or transfer number."),))
        if command.issued_on > context.clock.today():
            raise UnfitRefundError((("issued_on", "The day lies in the future."),))
        parts: list[tuple[PatientPaymentId, Money]] = []
        left = found.amount_cents
        for payment, cents in unapplied_of_guarantor(database, found.guarantor_id):
            if left:
                parts.append((payment.payment_id, min(cents, left)))
                left -= parts[-1][1]
        if left:
            raise UnfitRefundError((("amount_cents", "The money that waited was applied meanwhile."),))
        words = f"refund {found.refund_id}"
        rows = [CashRow(payment_id=p, kind=CashKind.REFUNDED, amount_cents=-cents, reason=words) for p, cents in parts]
        add_cash(database, rows, _provenance(context, command.issued_on))
        stored.issue(
            database,
            found.refund_id,
            issued_on=command.issued_on,
            method=command.method.strip(),
            reference=command.reference.strip(),
            parts=parts,
        )
        _audit(context, "patient_refund.issue", found)
    return _CHANGES


def stop_refund(context: Context, command: StopRefund) -> Changes:
    """Books an issued refund back. Raises NotAllowedError, RefundUnknownError or UnfitRefundError."""
    require(context.user, Permission.MANAGE_ACCOUNTS)
    because = _because(command.because)
    with context.database.transaction():
        found = _refund(context, command.refund_id, "issued")
        rows = [
            CashRow(payment_id=payment_id, kind=CashKind.NOT_REFUNDED, amount_cents=cents, reason=because)
            for payment_id, cents in stored.parts_of(context.database, found.refund_id)
        ]
        add_cash(context.database, rows, _provenance(context, context.clock.today()))
        stored.end(context.database, found.refund_id, "stopped", because=because)
        _audit(context, "patient_refund.stop", found)
    return _CHANGES


def open_refunds(context: Context) -> tuple[StoredRefund, ...]:
    """All that wait for approval or for being sent."""
    return tuple(stored.open_refunds(context.database))


def _refund(context: Context, refund_id: int, state: str) -> StoredRefund:
    found = stored.stored_refund(context.database, refund_id)
    if found is None or found.state != state:
        raise RefundUnknownError
    return found


def _because(text: str) -> str:
    because = text.strip()
    if not because:
        raise UnfitRefundError((("because", "Say why."),))
    refuse_card_numbers(because)
    return because


def _provenance(context: Context, effective_on: date) -> Provenance:
    return Provenance(user_id=context.user.id, posted_at=context.clock.now(), effective_on=effective_on)


def _audit(context: Context, action: str, found: StoredRefund) -> None:
    after = {"refund": found.refund_id, "amount_cents": found.amount_cents}
    context.audit(action, "guarantor", found.guarantor_id, after=after)
