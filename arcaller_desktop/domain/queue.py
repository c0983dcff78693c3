"""What stands in the queue: the status a claim shows, the facts it is read from, and the place it gets.

A claim has four separate axes (submission, adjudication, money, follow-up). The one status is read off them by `work`
and stored only so that the queue can be filtered.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.history import PayerHistory
from arcaller_desktop.domain.limits import PayerLimit
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action, Outcome
from arcaller_desktop.domain.payers import PayerClass


class QueueStatus(StrEnum):
    """The one word a claim shows in the queue."""

    NOT_SENT = "not_sent"
    REJECTED = "rejected"
    WAITING = "waiting"
    NO_RESPONSE = "no_response"
    IN_REVIEW = "in_review"
    PROMISED = "promised"
    REQUESTED = "requested"
    DENIED = "denied"
    APPEALED = "appealed"
    DECIDE = "decide"
    BILL_NEXT = "bill_next"
    PROVISIONAL = "provisional"
    PATIENT = "patient"
    CREDIT = "credit"
    SETTLED = "settled"

    @property
    def label(self) -> str:
        """In words."""
        return _SHOWN[self][0]

    @property
    def glyph(self) -> str:
        """One character that tells the status without its colour."""
        return _SHOWN[self][1]


_SHOWN = {
    QueueStatus.NOT_SENT: ("Not sent", "○"),
    QueueStatus.REJECTED: ("Rejected", "↩"),
    QueueStatus.WAITING: ("Waiting", "…"),
    QueueStatus.NO_RESPONSE: ("No response", "?"),
    QueueStatus.IN_REVIEW: ("In payer review", "◐"),
    QueueStatus.PROMISED: ("Payment promised", "$"),
    QueueStatus.REQUESTED: ("Papers requested", "□"),
    QueueStatus.DENIED: ("Denied", "✕"),
    QueueStatus.APPEALED: ("Appealed", "▲"),
    QueueStatus.DECIDE: ("To decide", "◆"),
    QueueStatus.BILL_NEXT: ("Bill next payer", "→"),
    QueueStatus.PROVISIONAL: ("Claim not imported", "~"),
    QueueStatus.PATIENT: ("Patient owes", "●"),
    QueueStatus.CREDIT: ("Credit", "−"),
    QueueStatus.SETTLED: ("Settled", "✓"),
}


class Submission(StrEnum):
    """What became of the last submission."""

    NONE = "none"
    SENT = "sent"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    VOIDED = "voided"


class Adjudication(StrEnum):
    """What the payers have decided so far."""

    NONE = "none"
    PENDING = "pending"
    PAID = "paid"
    PARTIAL = "partial"
    DENIED = "denied"
    REVERSED = "reversed"


@dataclass(frozen=True, kw_only=True, slots=True)
class LastTouch:
    """The newest touch of a claim."""

    touched_on: date
    outcome: Outcome
    next_action: Action | None = None
    next_action_on: date | None = None
    promised_on: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Pend:
    """A claim laid aside by a person until a day. It ends by itself on that day, or when something comes in."""

    set_on: date
    until_on: date
    why: str = ""
    status: QueueStatus | None = None
    """The status it is to show, when the person set one."""
    next_action: Action | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenedItem:
    """A work item that another part of the program opened on the claim: an underpayment, a task."""

    cause: str
    """A `Cause`."""
    due_on: date | None = None
    why: str = ""
    amount_cents: Money | None = None
    """What is at stake, where it is not the whole balance."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimFacts:
    """What deciding a claim's place in the queue needs: one row of the claim and its newest touch."""

    is_open: bool = True
    """False when nothing is owed and nothing awaited."""
    payer1_cents: Money = 0
    payer2_cents: Money = 0
    payer3_cents: Money = 0
    patient_cents: Money = 0
    submission: Submission = Submission.NONE
    adjudication: Adjudication = Adjudication.NONE
    is_provisional: bool = False
    payer_class: PayerClass = PayerClass.UNKNOWN
    usual_days: int | None = None
    filing_days: int | None = None
    corrected_days: int | None = None
    appeal_days: int | None = None
    second_appeal_days: int | None = None
    """The limits on the payer's card."""
    service_from: date | None = None
    first_billed_on: date | None = None
    last_billed_on: date | None = None
    last_billed_rank: int = 1
    """Which payer the last submission went to; a crossover counts as billed to the next."""
    answered_rank: int = 0
    """The highest payer whose remittance stands (not reversed); 0 when not known."""
    accepted_on: date | None = None
    rejected_on: date | None = None
    adjudicated_on: date | None = None
    responsibility_on: date | None = None
    denial_code: str = ""
    """Group and reason of the largest open case: `CO-197`."""
    denial_disposition: str = ""
    """As posted; empty: by the table."""
    patient_may_be_billed: bool = True
    last_statement_on: date | None = None
    plan_due_on: date | None = None
    """The next instalment, when the patient's part is on a plan."""
    touches: int = 0
    last_touch: LastTouch | None = None
    pend: Pend | None = None
    wait_days: int | None = None
    """The payer gives no status before so many days from receipt."""
    holidays: frozenset[date] = frozenset()
    """The payer's own, beside the federal ones."""
    plan_name: str = ""
    limits: tuple[PayerLimit, ...] = ()
    history: PayerHistory | None = None
    opened: tuple[OpenedItem, ...] = ()
    """Work that other parts opened on the claim."""

    @property
    def balance_cents(self) -> Money:
        """All parts."""
        return self.payer1_cents + self.payer2_cents + self.payer3_cents + self.patient_cents


@dataclass(frozen=True, kw_only=True, slots=True)
class WorkState:
    """A claim's place in the queue. Only a settled claim has no next step."""

    status: QueueStatus
    next_action: Action | None
    next_action_on: date | None
    owner: str = "L1"
    """Who does it: L1 caller, L2 senior, COD, CRED, FD, PAT, PROV, POST, EDI, MGR."""
    denial_code: str = ""
    scenario: str = ""
    why: str = ""
    promise_missed_on: date | None = None
    """The day a payment was promised for, when it did not come."""
    is_for_items_only: bool = False
    """True when nothing is owed and only work that other parts opened keeps the claim in the queue."""
