"""Receipts: drawn from the payment as it stands, kept with what they said, reprinted the same."""

from __future__ import annotations

from dataclasses import dataclass

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.ids import ClaimId, PatientPaymentId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.receipts import ReceiptContent, ReceiptShare
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.balances import Account, account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, render
from arcaller_desktop.services.patient_payments import PaymentUnknownError
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.statement_contents import PRIVATE_SERVICE
from arcaller_desktop.storage.balances import account_claims, account_lines
from arcaller_desktop.storage.patient_payments import StoredPayment, applied_entries, reason_of_end, stored_payment
from arcaller_desktop.storage.service_descriptions import own_descriptions


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintReceipt:
    """The receipt of a payment."""

    payment_id: PatientPaymentId


def keep_receipt(context: Context, command: PrintReceipt, progress: Progress) -> Paper:
    """The receipt as of now, kept with its hash; the same again when nothing changed. Raises PaymentUnknownError."""
    require(context.user, Permission.TAKE_PAYMENTS)
    progress.report(0, 1, "Drawing the receipt")
    content = receipt_content(context, command.payment_id)
    pdf = render(DocumentKind.RECEIPT, content)
    document_id = keep_document(context, DocumentKind.RECEIPT, "patient_payment", command.payment_id, content, pdf=pdf)
    return Paper(pdf=pdf, document_id=document_id)


def receipt_content(context: Context, payment_id: PatientPaymentId) -> ReceiptContent:
    """What the receipt says. Raises PaymentUnknownError."""
    payment = stored_payment(context.database, payment_id)
    if payment is None:
        raise PaymentUnknownError
    found = account(context, payment.guarantor_id)
    practice = practice_profile(context)
    return ReceiptContent(
        practice=practice.letterhead,
        receipt_number=payment.receipt_number,
        received_on=payment.received_on,
        printed_on=context.clock.today(),
        received_from=payment.paid_by or found.name.in_order,
        account=found.account_number,
        guarantor_name=found.addressee,
        guarantor_address=found.mail_address,
        how=how_paid(payment),
        amount_cents=payment.amount_cents,
        shares=_shares(context, payment, found),
        unapplied_cents=payment.unapplied_cents,
        balance_after_cents=found.owed_cents,
        user=payment.user,
        note=payment.note,
        voided="" if payment.stands else reason_of_end(context.database, payment_id) or "taken back",
        demo=practice.is_demo,
    )


def how_paid(payment: StoredPayment) -> str:
    """`Check 1042`, `Card, Visa ending in 4242`."""
    card = payment.card
    if card.last4:
        return f"{payment.method.label}, {card.brand or 'card'} ending in {card.last4}"
    return f"{payment.method.label} {payment.reference}".strip()


def _shares(context: Context, payment: StoredPayment, found: Account) -> tuple[ReceiptShare, ...]:
    own = own_descriptions(context.database)
    by_claim: dict[ClaimId, Money] = {}
    for entry in applied_entries(context.database, payment.payment_id):
        by_claim[entry.claim_id] = by_claim.get(entry.claim_id, 0) + entry.amount_cents
    lines = account_lines(context.database, by_claim.keys())
    claims = account_claims(context.database, payment.guarantor_id, settled_too=True)
    shares = []
    for claim in claims:
        if claim.claim_id not in by_claim:
            continue
        services = [line for line in lines[claim.claim_id] if line.number]
        words = context.tables.descriptions.describe(services[0].procedure, own) if services else "Visit"
        shares.append(
            ReceiptShare(
                service_date=claim.service_from,
                patient_first_name=claim.patient_first,
                description=PRIVATE_SERVICE if found.is_hidden(claim) else words,
                amount_cents=by_claim[claim.claim_id],
                left_cents=claim.patient_cents,
            )
        )
    return tuple(shares)
