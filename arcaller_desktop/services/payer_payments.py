"""The workbench's list of payers' payments: every cheque and transfer, what it paid, what is left of it."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.domain.batch_search import parse_sought
from arcaller_desktop.domain.ids import BatchId, ClaimId, PayerId, PaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import PersonName
from arcaller_desktop.edi.segment_meaning import load_labels
from arcaller_desktop.services.context import Context
from arcaller_desktop.storage import payer_payments as stored
from arcaller_desktop.storage.payer_payments import PaidClaimRow, PaymentRow

PAYMENT_STATES = {"": "Any state", "held": "Held", "posted": "Posted", "suppressed": "Set aside", "undone": "Undone"}
"""What the filter offers, by key."""
MOST_CLAIMS = 2000
"""Claims of one payment that are listed; the reader shows the others."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentQuery:
    """What the list shows; an empty part holds always."""

    text: str = ""
    state: str = ""
    payer_id: PayerId | None = None
    sort: str = "paid"
    reverse: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentOrder:
    """The ids in order and the sum of their amounts."""

    ids: array[int]
    amount_cents: Money = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentView:
    """One payment. `rest_cents` is what neither claims nor anything outside them explain, all of it while held."""

    payment_id: PaymentId
    batch_id: BatchId
    file_id: int
    file_name: str
    payer: str
    state: str
    held_because: str
    method: str
    trace: str
    amount_cents: Money
    paid_on: date | None
    claims: int
    rest_cents: Money
    provisional: int


@dataclass(frozen=True, kw_only=True, slots=True)
class PaidClaimView:
    """One claim of a payment."""

    remittance_claim_id: int
    claim_id: ClaimId
    claim_number: str
    our_number: str
    patient: str
    status: str
    """In our words."""
    charge_cents: Money
    paid_cents: Money
    patient_cents: Money
    is_reversed: bool
    is_provisional: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class OutsideView:
    """One amount moved outside claims: the code, what it means, which claim it names. Positive lowers the payment."""

    code: str
    meaning: str
    effect: str
    reference: str
    amount_cents: Money
    fiscal_on: date | None
    claim_id: ClaimId | None
    our_number: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PaymentDetail:
    """What a payment explains. `more_claims` are left out of a very large one."""

    claims: tuple[PaidClaimView, ...]
    outside: tuple[OutsideView, ...]
    more_claims: int


def payment_order(context: Context, query: PaymentQuery) -> PaymentOrder:
    """The payments that match, in order."""
    sought = parse_sought(query.text)
    ids, total = stored.payment_order(
        context.database,
        stored.PaymentFilter(
            words=sought.words,
            amounts=sought.amounts,
            days=sought.days,
            states=(query.state,) if query.state else (),
            payer_id=query.payer_id,
        ),
        sort=query.sort,
        reverse=query.reverse,
    )
    return PaymentOrder(ids=ids, amount_cents=total)


def payment_rows(context: Context, ids: Sequence[int]) -> Mapping[int, PaymentView]:
    """These payments by number."""
    return {row.payment_id: _payment(row) for row in stored.payment_rows(context.database, ids)}


def payment_detail(context: Context, payment_id: PaymentId) -> PaymentDetail:
    """The claims of a payment and what it moved outside them."""
    claims = stored.paid_claims(context.database, payment_id, limit=MOST_CLAIMS)
    row = payment_rows(context, [payment_id]).get(payment_id)
    return PaymentDetail(
        claims=tuple(_claim(claim) for claim in claims),
        outside=tuple(
            OutsideView(
                code=one.code,
                meaning=load_labels().code("plb", one.code) or "A code that is not in our list",
                effect="lowers the payment" if one.amount_cents > 0 else "adds to the payment",
                reference=one.reference,
                amount_cents=one.amount_cents,
                fiscal_on=one.fiscal_on,
                claim_id=one.claim_id,
                our_number=one.our_number,
            )
            for one in stored.outside_claims(context.database, payment_id)
        ),
        more_claims=max((row.claims if row else 0) - len(claims), 0),
    )


def paying_payers(context: Context) -> tuple[tuple[PayerId, str], ...]:
    """The payers that have paid, by name."""
    return tuple(stored.paying_payers(context.database))


def payment_place(context: Context, payment_id: PaymentId) -> tuple[int, str] | None:
    """(file, text to look for): where the payment stands in its file."""
    place = stored.payment_place(context.database, payment_id)
    if place is None:
        return None
    file_id, _, set_control, trace = place
    return file_id, trace or set_control


def _payment(row: PaymentRow) -> PaymentView:
    explained = row.claims_paid_cents - row.outside_cents
    return PaymentView(
        payment_id=row.payment_id,
        batch_id=row.batch_id,
        file_id=row.file_id,
        file_name=row.file_name,
        payer=row.payer,
        state=row.state,
        held_because=row.held_because,
        method=row.method,
        trace=row.trace,
        amount_cents=row.amount_cents,
        paid_on=row.paid_on,
        claims=row.claims,
        rest_cents=row.amount_cents - explained if row.state == "posted" else row.amount_cents,
        provisional=row.provisional,
    )


def _claim(row: PaidClaimRow) -> PaidClaimView:
    last, first, middle, suffix = row.patient
    return PaidClaimView(
        remittance_claim_id=row.remittance_claim_id,
        claim_id=row.claim_id,
        claim_number=row.claim_number,
        our_number=row.our_number,
        patient=PersonName(last=last, first=first, middle=middle, suffix=suffix).display,
        status=load_labels().code("claim_status", row.status) or f"Status {row.status}",
        charge_cents=row.charge_cents,
        paid_cents=row.paid_cents,
        patient_cents=row.patient_cents,
        is_reversed=row.is_reversed,
        is_provisional=row.is_provisional,
    )
