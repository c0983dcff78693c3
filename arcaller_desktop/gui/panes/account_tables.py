"""The tables of one account: visits, payments, credits, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.write_offs import WriteOffState
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.services.accounts import AccountDetail, CreditView, VisitView
from arcaller_desktop.services.receipts import how_paid
from arcaller_desktop.storage.patient_payments import StoredPayment
from arcaller_desktop.storage.patient_refunds import StoredRefund
from arcaller_desktop.storage.write_offs import StoredWriteOff


class VisitColumn(Enum):
    DATE = ColumnHead(title="Visit", width=11)
    PATIENT = ColumnHead(title="Patient", width=12)
    CLAIM = ColumnHead(title="Claim", width=12)
    INSURER = ColumnHead(title="Insurer", width=18)
    CHARGE = ColumnHead(title="Charge", is_amount=True, width=10)
    INSURANCE = ColumnHead(title="Insurance paid", is_amount=True, width=13)
    ADJUSTED = ColumnHead(title="Taken off", is_amount=True, width=10)
    PAID = ColumnHead(title="Patient paid", is_amount=True, width=11)
    OWES = ColumnHead(title="Patient owes", is_amount=True, width=12)
    STATE = ColumnHead(title="Status", width=20)
    WHY = ColumnHead(title="Why", width=0)


class PaymentColumn(Enum):
    RECEIPT = ColumnHead(title="Receipt", width=9)
    RECEIVED = ColumnHead(title="Received", width=11)
    HOW = ColumnHead(title="How", width=26)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=10)
    APPLIED = ColumnHead(title="Applied", is_amount=True, width=10)
    UNAPPLIED = ColumnHead(title="Unapplied", is_amount=True, width=10)
    REFUNDED = ColumnHead(title="Refunded", is_amount=True, width=10)
    STATE = ColumnHead(title="Status", width=12)
    NOTE = ColumnHead(title="Note", width=0)


class CreditColumn(Enum):
    WHERE = ColumnHead(title="Where", width=28)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=10)
    OWED_TO = ColumnHead(title="Owed to", width=34)
    SINCE = ColumnHead(title="Since", width=11)
    DUE = ColumnHead(title="Give back by", tip="60 days after it was found", width=0)


class DecisionColumn(Enum):
    WHAT = ColumnHead(title="What", width=26)
    AMOUNT = ColumnHead(title="Amount", is_amount=True, width=10)
    STATE = ColumnHead(title="Status", width=22)
    WHO = ColumnHead(title="Asked by", width=16)
    WHEN = ColumnHead(title="On", width=11)
    WHY = ColumnHead(title="Why", width=0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """A write-off or a refund in one list."""

    what: str
    cents: Money
    state: str
    who: str
    on: date
    why: str
    write_off: StoredWriteOff | None = None
    refund: StoredRefund | None = None
    account: str = ""
    guarantor: str = ""


def write_off_decision(found: StoredWriteOff) -> Decision:
    """A write-off as it stands in the list."""
    state = found.state.label
    if found.state is WriteOffState.REQUESTED:
        state = f"Waits for {formats.count(found.approvals_missing, 'approval')}"
    return Decision(
        what=found.kind.label,
        cents=found.amount_cents,
        state=state,
        who=found.requester,
        on=found.requested_at.date(),
        why=found.ended_because or found.reason,
        write_off=found,
        account=found.account_number,
        guarantor=found.guarantor,
    )


def refund_decision(found: StoredRefund) -> Decision:
    """A refund as it stands in the list."""
    words = {"requested": "Waits for approval", "approved": "Approved, to be sent", "issued": "Sent"}
    state = words.get(found.state, found.state.capitalize())
    if found.state == "issued":
        state = f"Sent {formats.day(found.issued_on)}, {found.reference}"
    return Decision(
        what="Refund to the patient",
        cents=found.amount_cents,
        state=state,
        who=found.requester,
        on=found.requested_at.date(),
        why=found.ended_because or found.reason,
        refund=found,
        account=found.account_number,
        guarantor=found.guarantor,
    )


def decisions_of(detail: AccountDetail) -> list[Decision]:
    """Write-offs and refunds of an account, the newest first."""
    found = [write_off_decision(one) for one in detail.write_offs]
    found += [refund_decision(one) for one in detail.refunds]
    return sorted(found, key=lambda decision: decision.on, reverse=True)


def visit_cells(visit: VisitView) -> Sequence[Cell]:
    blocked = visit.state.startswith(("Blocked", "Dispute"))
    return (
        Cell(text=formats.day(visit.service_from), sort=visit.service_from),
        Cell(text=visit.patient),
        Cell(text=visit.claim_number),
        Cell(text=visit.insurer),
        money_cell(visit.charge_cents),
        money_cell(visit.insurance_paid_cents),
        money_cell(visit.adjustment_cents),
        money_cell(visit.patient_paid_cents),
        Cell(text=formats.money(visit.patient_cents), sort=visit.patient_cents),
        Cell(text=visit.state, tip=visit.state, tone=Tone.WARN if blocked else Tone.PLAIN),
        Cell(text=visit.why, tip=visit.why),
    )


def payment_cells(payment: StoredPayment) -> Sequence[Cell]:
    state = "Returned" if payment.returned_cents else "Voided" if payment.voided_cents else ""
    tone = Tone.MUTED if state else Tone.PLAIN
    return (
        Cell(text=payment.receipt_number, tone=tone),
        Cell(text=formats.day(payment.received_on), sort=payment.received_on, tone=tone),
        Cell(text=how_paid(payment), tone=tone),
        money_cell(payment.amount_cents, tone),
        money_cell(payment.applied_cents, tone),
        money_cell(payment.unapplied_cents, tone),
        money_cell(payment.refunded_cents, tone),
        Cell(text=state, tone=Tone.BAD if payment.returned_cents else tone),
        Cell(text=payment.note or payment.paid_by, tone=tone),
    )


def credit_cells(credit: CreditView, today: date) -> Sequence[Cell]:
    late = credit.due_on is not None and credit.due_on < today
    words = f"{formats.day(credit.due_on)} ({formats.due(credit.due_on, today=today)})" if credit.due_on else ""
    return (
        Cell(text=credit.where),
        money_cell(credit.cents),
        Cell(text=credit.owed_to),
        Cell(text=formats.day(credit.since), sort=credit.since),
        Cell(text=words, sort=credit.due_on, tone=Tone.BAD if late else Tone.PLAIN),
    )


def decision_cells(decision: Decision) -> Sequence[Cell]:
    waits = decision.state.startswith(("Waits", "Approved"))
    return (
        Cell(text=decision.what),
        money_cell(decision.cents),
        Cell(text=decision.state, tone=Tone.WARN if waits else Tone.PLAIN),
        Cell(text=decision.who),
        Cell(text=formats.day(decision.on), sort=decision.on),
        Cell(text=decision.why, tip=decision.why),
    )


def money_cell(cents: Money, tone: Tone = Tone.PLAIN) -> Cell:
    """An amount; nothing for zero."""
    return Cell(text=formats.money(cents) if cents else "", sort=cents, tone=tone)
