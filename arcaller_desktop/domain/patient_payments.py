"""Payments of patients: how they pay, what may be kept of it, and which visits the money goes to.

A payment's money is applied to service lines, refunded, or waits unapplied; nothing else can become of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.card_numbers import CARD_NUMBER, card_number_lacks
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, LineId, PatientId
from arcaller_desktop.domain.money import Money, dollars

MOST_CENTS = 1_000_000_00
"""More is a slip of the finger."""
_LONGEST_LOOK_BACK_DAYS = 3 * 366


class PaymentMethod(StrEnum):
    """How a patient paid. The values are stored."""

    CASH = "cash"
    CHECK = "check"
    CARD = "card"
    """By an outside terminal: only its token and the last four digits are known here."""
    MONEY_ORDER = "money_order"
    ONLINE = "online"
    BANK = "bank"
    AGENCY = "agency"
    OTHER = "other"

    @property
    def label(self) -> str:
        """In words."""
        return _METHOD_LABELS[self]

    @property
    def can_be_returned(self) -> bool:
        """True for what a bank may send back unpaid."""
        return self in {PaymentMethod.CHECK, PaymentMethod.BANK, PaymentMethod.CARD, PaymentMethod.ONLINE}


_METHOD_LABELS = {
    PaymentMethod.CASH: "Cash",
    PaymentMethod.CHECK: "Check",
    PaymentMethod.CARD: "Card",
    PaymentMethod.MONEY_ORDER: "Money order",
    PaymentMethod.ONLINE: "Online",
    PaymentMethod.BANK: "Bank transfer",
    PaymentMethod.AGENCY: "Collection agency",
    PaymentMethod.OTHER: "Other",
}


class CashKind(StrEnum):
    """What happened to a payment's money. The values are stored."""

    RECEIVED = "received"
    APPLIED = "applied"
    TAKEN_OFF = "taken_off"
    """An allocation was taken back: the money waits again."""
    RETURNED = "returned"
    """The bank sent it back unpaid."""
    VOIDED = "voided"
    """It was entered by mistake."""
    REFUNDED = "refunded"
    NOT_REFUNDED = "not_refunded"
    """A refund was stopped: the money waits again."""

    @property
    def label(self) -> str:
        """In words."""
        return self.value.replace("_", " ").capitalize()


class Spread(StrEnum):
    """Which visits a payment goes to."""

    OLDEST = "oldest"
    VISIT = "visit"
    PLAN = "plan"
    BY_HAND = "by_hand"
    NONE = "none"

    @property
    def label(self) -> str:
        """In words."""
        return _SPREAD_LABELS[self]


_SPREAD_LABELS = {
    Spread.OLDEST: "Oldest visits first",
    Spread.VISIT: "One visit",
    Spread.PLAN: "The payment plan",
    Spread.BY_HAND: "By hand",
    Spread.NONE: "Keep it unapplied",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class CardFacts:
    """What the outside terminal gave back. Never a card number, never a security code (PCI DSS 3.3, 3.5)."""

    brand: str = ""
    last4: str = ""
    token: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Allocation:
    """Where a payment goes. What the visits do not take stays unapplied."""

    spread: Spread = Spread.OLDEST
    claim_id: ClaimId | None = None
    """For `VISIT`."""
    shares: tuple[tuple[ClaimId, Money], ...] = ()
    """For `BY_HAND`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PatientPayment:
    """A payment as it is entered. `patient_id` is whose visit it was for, if one was named."""

    guarantor_id: GuarantorId
    method: PaymentMethod
    amount_cents: Money
    received_on: date
    patient_id: PatientId | None = None
    reference: str = ""
    """Check or order number, authorization, confirmation."""
    card: CardFacts = CardFacts()
    paid_by: str = ""
    """When somebody else paid than the guarantor."""
    note: str = ""
    is_copay: bool = False
    """Paid at the time of service."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenVisit:
    """A visit with a patient part: the net of it, and what each line owes. `is_due` when the patient may be asked."""

    claim_id: ClaimId
    since: date | None
    owed_cents: Money
    lines: tuple[tuple[LineId, Money], ...]
    is_due: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Share:
    """What one line gets of a payment."""

    claim_id: ClaimId
    line_id: LineId
    amount_cents: Money


def payment_lacks(payment: PatientPayment, today: date) -> tuple[tuple[str, str], ...]:
    """(field, message) for everything that keeps a payment from being entered."""
    return (*_amount_and_day(payment, today), *_card(payment), *_reference(payment), *card_number_lacks(payment))


def _amount_and_day(payment: PatientPayment, today: date) -> Iterator[tuple[str, str]]:
    if payment.amount_cents <= 0:
        yield "amount_cents", "Give the amount that was paid."
    elif payment.amount_cents > MOST_CENTS:
        yield "amount_cents", f"More than {dollars(MOST_CENTS)} cannot be right."
    if payment.received_on > today:
        yield "received_on", "The day it was received lies in the future."
    elif (today - payment.received_on).days > _LONGEST_LOOK_BACK_DAYS:
        yield "received_on", "This day is more than three years ago."


def _card(payment: PatientPayment) -> Iterator[tuple[str, str]]:
    last4, token = payment.card.last4, payment.card.token
    if last4 and not re.fullmatch(r"\d{4}", last4, re.ASCII):
        yield "card.last4", CARD_NUMBER if sum(c.isdigit() for c in last4) > 4 else "Give the last four digits only."
    if token and token.isdigit() and len(token) in {3, 4}:
        yield "card.token", "This looks like a security code. It is never kept: take it out."


def _reference(payment: PatientPayment) -> Iterator[tuple[str, str]]:
    if payment.method is PaymentMethod.CHECK and not payment.reference.strip():
        yield "reference", "Give the check number."
    if payment.method is PaymentMethod.CARD and not payment.card.last4 and not payment.reference.strip():
        yield "card.last4", "Give the last four digits or the terminal's authorization."


def oldest_first(amount_cents: Money, visits: Iterable[OpenVisit]) -> tuple[Share, ...]:
    """The amount over the visits that are due, the longest owed first; at most what each owes."""
    left = amount_cents
    shares: list[Share] = []
    for visit in sorted((v for v in visits if v.is_due), key=lambda v: (v.since or date.min, v.claim_id)):
        mine = spread_over(visit, left)
        shares += mine
        left -= sum(share.amount_cents for share in mine)
    return tuple(shares)


def by_hand(shares: Iterable[tuple[ClaimId, Money]], visits: Mapping[ClaimId, OpenVisit]) -> tuple[Share, ...]:
    """What each visit is given, over its lines. `allocation_lacks` says before whether it can take that."""
    return tuple(share for claim_id, cents in shares for share in spread_over(visits[claim_id], cents))


def spread_over(visit: OpenVisit, amount_cents: Money) -> tuple[Share, ...]:
    """Up to the amount over the visit's lines in their order, at most the net that is owed of it."""
    left = min(amount_cents, visit.owed_cents)
    shares = []
    for line_id, owed in visit.lines:
        cents = min(left, owed)
        if cents > 0:
            shares.append(Share(claim_id=visit.claim_id, line_id=line_id, amount_cents=cents))
            left -= cents
    return tuple(shares)


def allocation_lacks(
    allocation: Allocation, amount_cents: Money, visits: Sequence[OpenVisit]
) -> tuple[tuple[str, str], ...]:
    """(field, message) for what keeps an amount from going where it is sent."""
    owed = {visit.claim_id: visit.owed_cents for visit in visits}
    lacks = []
    if allocation.spread is Spread.VISIT and allocation.claim_id not in owed:
        lacks.append(("claim_id", "Nothing of this visit is the patient's."))
    if allocation.spread is Spread.BY_HAND:
        claims = [claim_id for claim_id, _ in allocation.shares]
        if len(set(claims)) != len(claims):
            lacks.append(("shares", "A visit is named twice."))
        if any(cents <= 0 for _, cents in allocation.shares):
            lacks.append(("shares", "Give each visit more than zero, or nothing."))
        if any(cents > owed.get(claim_id, 0) for claim_id, cents in allocation.shares):
            lacks.append(("shares", "A visit is given more than the patient owes of it."))
        if sum(cents for _, cents in allocation.shares) > amount_cents:
            lacks.append(("shares", f"The visits are given more than {dollars(amount_cents)}."))
    return tuple(lacks)
