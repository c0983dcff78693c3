"""Payments of patients: entered, applied to visits, taken off again, returned by the bank, voided.

The ledger says what a payment did to a service line, the cash book what became of the payment's money; every entry of
the one has its movement in the other. `add_payment` is also what imports of payments call.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import BatchId, ClaimId, GuarantorId, LineId, PatientPaymentId
from arcaller_desktop.domain.ledger import Entry, EntryKind, Responsibility
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.patient_payments import (
    Allocation,
    CashKind,
    PatientPayment,
    PaymentMethod,
    payment_lacks,
)
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.allocations import (
    UnfitPaymentError,
    first_shares,
    post_shares,
    shares_for,
    take_entries_off,
)
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.plan_care import settle_plans
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import patient_payments as stored
from arcaller_desktop.storage.ledger import Provenance, add_entries
from arcaller_desktop.storage.patient_payments import CashRow, StoredPayment
from arcaller_desktop.storage.projection import project_claims

CHANGES = Changes.BALANCE | Changes.PLANS | Changes.CLAIM | Changes.QUEUE | Changes.PATIENT_MONEY


class PaidElsewhereError(RefusedError):
    """The practice keeps its patients' money in another system."""

    def __init__(self) -> None:
        super().__init__(
            "Nothing was posted: this practice only follows up claims here.",
            "Enter the payment in the practice's own system, or turn on patient billing in the practice profile.",
        )


class PaymentUnknownError(UserError):
    """There is no such payment, or it does not stand any more."""

    def __init__(self) -> None:
        super().__init__("This payment is not here or was taken back already.", "Look at the account again.")


class PaymentRefundedError(UserError):
    """A part of it went back to the patient already."""

    def __init__(self, cents: Money) -> None:
        super().__init__(
            f"{dollars(cents)} of this payment was refunded.", "Stop the refund first, then take the payment back."
        )


class ReasonMissingError(UserError):
    """Money is not taken back without a reason."""

    def __init__(self) -> None:
        super().__init__("Nothing was changed.", "Say why.")
        self.lacks = (("reason", "Say why."),)


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordPayment:
    """Enter what a patient paid and where it goes."""

    payment: PatientPayment
    allocation: Allocation = Allocation()


@dataclass(frozen=True, kw_only=True, slots=True)
class ApplyUnapplied:
    """Apply money that waits on the account; of one payment when it is named, else the oldest first."""

    guarantor_id: GuarantorId
    allocation: Allocation = Allocation()
    payment_id: PatientPaymentId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeOff:
    """Take a payment off one visit, or off all: it then waits unapplied."""

    payment_id: PatientPaymentId
    reason: str
    claim_id: ClaimId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class ReturnPayment:
    """The bank sent the payment back unpaid. The fee is asked of the patient; 0 asks for none."""

    payment_id: PatientPaymentId
    returned_on: date
    reason: str
    fee_cents: Money = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class VoidPayment:
    """The payment was entered by mistake."""

    payment_id: PatientPaymentId
    reason: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentRecorded:
    """What was entered, and what of it found a visit."""

    payment_id: PatientPaymentId
    receipt_number: str
    applied_cents: Money
    unapplied_cents: Money
    claims: tuple[ClaimId, ...]
    changes: Changes = CHANGES


def record_payment(context: Context, command: RecordPayment) -> PaymentRecorded:
    """Enters a payment by hand. Raises NotAllowedError, PaidElsewhereError, UnfitPaymentError, AccountUnknownError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    lacks = payment_lacks(command.payment, context.clock.today())
    if lacks:
        raise UnfitPaymentError(lacks)
    if practice_profile(context).billing_mode == "follow_up":
        raise PaidElsewhereError
    with context.database.transaction():
        made = add_payment(context, command)
        refresh_work(context, made.claims)
        settle_plans(context, command.payment.guarantor_id)
    return made


def add_payment(
    context: Context, command: RecordPayment, *, batch_id: BatchId | None = None, identity: str = ""
) -> PaymentRecorded:
    """Adds a payment inside the caller's transaction, who weighs the claims afterwards; for imports and the above.

    `identity` is what an import knows it by: ask `is_known_payment` first. Raises UnfitPaymentError when it cannot go
    where it is sent, AccountUnknownError.
    """
    payment = command.payment
    found = account(context, payment.guarantor_id)
    provenance = _provenance(context, payment.received_on, batch_id=batch_id)
    shares = shares_for(context, found, command.allocation, payment.amount_cents)
    payment_id, receipt = stored.add_payment(context.database, payment, provenance, identity=identity)
    claims = post_shares(context, payment_id, shares, provenance, kind=_kind(payment.method, is_copay=payment.is_copay))
    applied = sum(share.amount_cents for share in shares)
    context.audit(
        "patient_payment.record",
        "guarantor",
        payment.guarantor_id,
        after={
            "payment": payment_id,
            "method": payment.method.value,
            "amount_cents": payment.amount_cents,
            "applied_cents": applied,
        },
    )
    return PaymentRecorded(
        payment_id=payment_id,
        receipt_number=receipt,
        applied_cents=applied,
        unapplied_cents=payment.amount_cents - applied,
        claims=claims,
    )


def is_known_payment(context: Context, identity: str) -> bool:
    """True when an imported payment of this identity stands: it is not posted twice."""
    return stored.has_payment(context.database, identity)


def apply_unapplied(context: Context, command: ApplyUnapplied) -> Changes:
    """Applies what waits. Raises NotAllowedError, UnfitPaymentError or AccountUnknownError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    database = context.database
    with database.transaction():
        found = account(context, command.guarantor_id)
        waiting = [
            (payment, cents)
            for payment, cents in stored.unapplied_of_guarantor(database, command.guarantor_id)
            if command.payment_id in {None, payment.payment_id}
        ]
        total = sum(cents for _, cents in waiting)
        shares = list(shares_for(context, found, command.allocation, total))
        if not shares:
            raise UnfitPaymentError((("shares", "Nothing of the money that waits fits these visits."),))
        provenance = _provenance(context, context.clock.today())
        touched: set[ClaimId] = set()
        for payment, cents in waiting:
            mine, shares = first_shares(shares, cents)
            touched.update(post_shares(context, payment.payment_id, mine, provenance, kind=_kind(payment.method)))
        refresh_work(context, touched)
        settle_plans(context, command.guarantor_id)
        after = {
            "applied_cents": total - sum(c for _, c in stored.unapplied_of_guarantor(database, command.guarantor_id))
        }
        context.audit("patient_payment.apply", "guarantor", command.guarantor_id, after=after)
    return CHANGES


def take_off(context: Context, command: TakeOff) -> Changes:
    """Takes a payment off. Raises NotAllowedError, ReasonMissingError, PaymentUnknownError or CardNumberError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    reason = _reason(command.reason)
    with context.database.transaction():
        payment = _standing(context, command.payment_id)
        entries = stored.applied_entries(context.database, payment.payment_id, command.claim_id)
        if not entries:
            raise PaymentUnknownError
        claims = take_entries_off(context, entries, reason, _provenance(context, context.clock.today()))
        refresh_work(context, claims)
        settle_plans(context, payment.guarantor_id)
        _audit(context, "patient_payment.take_off", payment, reason, sum(entry.amount_cents for entry in entries))
    return CHANGES


def return_payment(context: Context, command: ReturnPayment) -> Changes:
    """Takes back a payment that the bank returned, and asks for the fee.

    The fee stands on the visit the payment had been applied to first, or on the account's oldest. Raises
    NotAllowedError, ReasonMissingError, PaymentUnknownError, PaymentRefundedError, UnfitPaymentError, CardNumberError.
    """
    require(context.user, Permission.MANAGE_ACCOUNTS)
    reason = _reason(command.reason)
    with context.database.transaction():
        payment = _standing(context, command.payment_id)
        lacks = _return_lacks(command, payment, context.clock.today())
        if lacks:
            raise UnfitPaymentError(lacks)
        provenance = _provenance(context, command.returned_on)
        claims = set(_send_back(context, payment, CashKind.RETURNED, reason, provenance))
        if command.fee_cents:
            claims |= _add_fee(context, payment, command.fee_cents, claims, provenance)
        refresh_work(context, claims)
        settle_plans(context, payment.guarantor_id)
        _audit(context, "patient_payment.returned", payment, reason, payment.amount_cents, fee_cents=command.fee_cents)
    return CHANGES


def void_payment(context: Context, command: VoidPayment) -> Changes:
    """Takes back a payment that was entered by mistake.

    Raises NotAllowedError, ReasonMissingError, PaymentUnknownError, PaymentRefundedError or CardNumberError.
    """
    require(context.user, Permission.MANAGE_ACCOUNTS)
    reason = _reason(command.reason)
    with context.database.transaction():
        payment = _standing(context, command.payment_id)
        provenance = _provenance(context, context.clock.today())
        claims = _send_back(context, payment, CashKind.VOIDED, reason, provenance)
        refresh_work(context, claims)
        settle_plans(context, payment.guarantor_id)
        _audit(context, "patient_payment.void", payment, reason, payment.amount_cents)
    return CHANGES


def take_back_imported(context: Context, batch_id: BatchId) -> set[ClaimId]:
    """Voids the payments of an import that is undone, inside its transaction; gives the claims they stood on.

    What was refunded of one meanwhile stays refunded.
    """
    claims: set[ClaimId] = set()
    provenance = _provenance(context, context.clock.today())
    for payment in stored.payments_of_batch(context.database, batch_id):
        entries = stored.applied_entries(context.database, payment.payment_id)
        claims.update(take_entries_off(context, entries, "import undone", provenance))
        left = payment.unapplied_cents + sum(entry.amount_cents for entry in entries)
        if left:
            gone = CashRow(
                payment_id=payment.payment_id, kind=CashKind.VOIDED, amount_cents=-left, reason="import undone"
            )
            stored.add_cash(context.database, [gone], provenance)
    return claims


def _kind(method: PaymentMethod, *, is_copay: bool = False) -> EntryKind:
    if method is PaymentMethod.AGENCY:
        return EntryKind.AGENCY_PAYMENT
    return EntryKind.COPAY if is_copay else EntryKind.PATIENT_PAYMENT


def _send_back(
    context: Context, payment: StoredPayment, kind: CashKind, reason: str, provenance: Provenance
) -> set[ClaimId]:
    if payment.refunded_cents:
        raise PaymentRefundedError(payment.refunded_cents)
    entries = stored.applied_entries(context.database, payment.payment_id)
    claims = take_entries_off(context, entries, reason, provenance)
    gone = CashRow(payment_id=payment.payment_id, kind=kind, amount_cents=-payment.amount_cents, reason=reason)
    stored.add_cash(context.database, [gone], provenance)
    return claims


def _add_fee(
    context: Context, payment: StoredPayment, cents: Money, claims: Collection[ClaimId], provenance: Provenance
) -> set[ClaimId]:
    claim_id = min(claims, default=None) or stored.oldest_claim(context.database, payment.guarantor_id)
    line_id = None if claim_id is None else stored.whole_claim_line(context.database, claim_id)
    if claim_id is None or line_id is None:
        raise UnfitPaymentError((("fee_cents", "The account has no visit the fee could stand on."),))
    fee = Entry(
        line_id=LineId(line_id),
        kind=EntryKind.RETURNED_CHECK_FEE,
        responsibility=Responsibility.PATIENT,
        amount_cents=cents,
        reason=payment.receipt_number,
    )
    add_entries(context.database, [(claim_id, fee, None)], provenance)
    project_claims(context.database, [claim_id])
    return {claim_id}


def _return_lacks(command: ReturnPayment, payment: StoredPayment, today: date) -> tuple[tuple[str, str], ...]:
    lacks = []
    if not payment.method.can_be_returned:
        lacks.append(
            ("payment_id", f"{payment.method.label} does not come back from a bank: void the payment instead.")
        )
    if not payment.received_on <= command.returned_on <= today:
        lacks.append(("returned_on", "It came back between the day it was received and today."))
    if not 0 <= command.fee_cents <= 50_00:
        lacks.append(("fee_cents", "A fee is between $0.00 and $50.00; state law may allow less."))
    return tuple(lacks)


def _standing(context: Context, payment_id: PatientPaymentId) -> StoredPayment:
    payment = stored.stored_payment(context.database, payment_id)
    if payment is None or not payment.stands:
        raise PaymentUnknownError
    return payment


def _reason(text: str) -> str:
    reason = text.strip()
    if not reason:
        raise ReasonMissingError
    refuse_card_numbers(reason)
    return reason


def _provenance(context: Context, effective_on: date, *, batch_id: BatchId | None = None) -> Provenance:
    return Provenance(
        user_id=context.user.id, posted_at=context.clock.now(), effective_on=effective_on, batch_id=batch_id
    )


def _audit(
    context: Context, action: str, payment: StoredPayment, reason: str, cents: Money, *, fee_cents: Money = 0
) -> None:
    after = {"payment": payment.payment_id, "amount_cents": cents, "because": reason}
    if fee_cents:
        after["fee_cents"] = fee_cents
    context.audit(action, "guarantor", payment.guarantor_id, after=after)
