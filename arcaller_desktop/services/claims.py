"""Everything about one claim, ready to be shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.deadlines import DeadlineAction, later_day
from arcaller_desktop.domain.dispositions import Disposition
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.ledger import EntryKind
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.outcomes import Action
from arcaller_desktop.domain.payers import PayerClass
from arcaller_desktop.domain.queue import Adjudication, QueueStatus, Submission
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.timelines import REVERSAL, EventView, claim_timeline
from arcaller_desktop.services.work import work_items
from arcaller_desktop.storage.claim_details import claim_details
from arcaller_desktop.storage.claim_views import (
    claim_adjustments,
    claim_answers,
    claim_entries,
    claim_lines,
    claim_record,
)
from arcaller_desktop.storage.queue import claim_ids_numbered
from arcaller_desktop.storage.service_descriptions import own_descriptions


class ClaimUnknownError(UserError):
    """No claim has this number, or it is gone."""

    def __init__(self, number: str) -> None:
        super().__init__(f"There is no claim {number}.", "Check the number; part of it can be searched in the queue.")


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimLineView:
    """A service line with what became of its charge."""

    number: int
    procedure: str
    modifiers: str = ""
    description: str = ""
    units: str = ""
    service_from: date | None = None
    charge_cents: Money
    allowed_cents: Money | None = None
    paid_cents: Money = 0
    adjusted_cents: Money = 0
    """What was written off, as a positive amount."""
    patient_cents: Money = 0
    balance_cents: Money = 0
    codes: str = ""
    """`CO-45 PR-1 N130`: all that payers said of this line."""
    is_denied: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionView:
    """One adjustment or payment of one remittance."""

    decided_on: date | None
    payer: str
    line_number: int
    """0 for the claim as a whole."""
    code: str
    """`CO-45`; `Paid` for a payment."""
    label: str
    amount_cents: Money
    became: str
    """What was done with it: `Written off`, `Patient owes`, `For a person to decide`."""
    is_open_denial: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class DetailView:
    """One fact the claim was sent with: a date, a number, a drug, what another payer paid."""

    line_number: int
    """0 for the claim as a whole."""
    label: str
    value: str


@dataclass(frozen=True, kw_only=True, slots=True)
class LedgerView:
    """One ledger entry."""

    entry_id: int
    effective_on: date
    line_number: int
    kind: str
    kind_label: str
    responsibility: str
    amount_cents: Money
    reason: str
    reverses: int | None


@dataclass(frozen=True, kw_only=True, slots=True)
class ClaimView:
    """Everything the claim pane shows."""

    claim_id: int
    claim_number: str
    payer_claim_number: str = ""
    patient_id: int
    patient: str
    birth_date: date | None = None
    account_number: str = ""
    member_id: str = ""
    payer_id: int
    payer: str
    payer_class: str = ""
    provider: str = ""
    service_from: date | None = None
    service_to: date | None = None
    place_of_service: str = ""
    diagnoses: str = ""
    authorization: str = ""
    status: str = ""
    status_label: str = ""
    submission_label: str = ""
    adjudication_label: str = ""
    is_provisional: bool = False
    charge_cents: Money = 0
    paid_cents: Money = 0
    adjusted_cents: Money = 0
    balance_cents: Money = 0
    insurance_cents: Money = 0
    patient_cents: Money = 0
    deadline_on: date | None = None
    """The day to be safe."""
    deadline_last_on: date | None = None
    """The last legal day, where it is a later one."""
    deadline_action: str = ""
    deadline_assumed: bool = False
    denial_code: str = ""
    next_action: str = ""
    next_action_on: date | None = None
    owner: str = ""
    why: str = ""
    reasons: tuple[str, ...] = ()
    lines: tuple[ClaimLineView, ...] = ()
    details: tuple[DetailView, ...] = ()
    decisions: tuple[DecisionView, ...] = ()
    timeline: tuple[EventView, ...] = ()
    """Newest first."""


_SUBMISSION_LABELS = {
    Submission.NONE: "Not sent",
    Submission.SENT: "Sent, no receipt yet",
    Submission.ACCEPTED: "Accepted",
    Submission.REJECTED: "Rejected, never received",
    Submission.VOIDED: "Voided",
}
_ADJUDICATION_LABELS = {
    Adjudication.NONE: "Not decided",
    Adjudication.PENDING: "Pending",
    Adjudication.PAID: "Processed",
    Adjudication.PARTIAL: "Partly denied",
    Adjudication.DENIED: "Denied",
    Adjudication.REVERSED: "Taken back",
}
_BECAME = {
    Disposition.WRITE_OFF: "Written off",
    Disposition.TRANSFER: "Moved on",
    Disposition.NEXT_PAYER: "To the next payer",
    Disposition.DENIED: "Denied, to work",
    Disposition.REQUEST: "Payer asks for something",
    Disposition.REVIEW: "For a person to decide",
    Disposition.WAIT: "Payer decides later",
    Disposition.NONE: "Information only",
    Disposition.AFTER_DENIAL: "Patient waits for the denial",
    Disposition.HELD: "Held, not moved yet",
}
_PARTIES = {1: "Primary", 2: "Secondary", 3: "Tertiary", 4: "Patient"}


def find_claim(context: Context, number: str) -> ClaimId:
    """The claim of this number, ours or the payer's; the newest when several have it. Raises ClaimUnknownError."""
    found = claim_ids_numbered(context.database, number.strip())
    if not found:
        raise ClaimUnknownError(number)
    return ClaimId(found[-1])


def claim_view(context: Context, claim_id: ClaimId) -> ClaimView:
    """The claim with lines, what payers decided, timeline, and why it stands where it stands."""
    record = claim_record(context.database, claim_id)
    if record is None:
        raise ClaimUnknownError(str(claim_id))
    lines = tuple(_lines(context, claim_id))
    item = work_items(context, [claim_id])[claim_id]
    return ClaimView(
        claim_id=record.claim_id,
        claim_number=record.claim_number,
        payer_claim_number=record.payer_claim_number,
        patient_id=record.patient_id,
        patient=record.patient.display,
        birth_date=record.birth_date,
        account_number=record.account_number,
        member_id=record.member_id,
        payer_id=record.payer_id,
        payer=record.payer,
        payer_class=PayerClass(record.payer_class).label,
        provider=record.provider or record.provider_npi,
        service_from=record.service_from,
        service_to=record.service_to,
        place_of_service=record.place_of_service,
        diagnoses=record.diagnoses,
        authorization=record.authorization,
        status=record.status,
        status_label=QueueStatus(record.status).label,
        submission_label=_SUBMISSION_LABELS[Submission(record.submission_state)],
        adjudication_label=_ADJUDICATION_LABELS[Adjudication(record.adjudication_state)],
        is_provisional=record.is_provisional,
        charge_cents=record.charge_cents,
        paid_cents=record.paid_cents,
        adjusted_cents=sum(line.adjusted_cents for line in lines),
        balance_cents=record.balance_cents,
        insurance_cents=record.insurance_cents,
        patient_cents=record.patient_cents,
        deadline_on=record.deadline_on,
        deadline_last_on=later_day(item.deadline, record.deadline_on),
        deadline_action=DeadlineAction(record.deadline_action).label if record.deadline_action else "",
        deadline_assumed=record.deadline_assumed,
        denial_code=record.denial_code,
        next_action=Action(record.next_action).label if record.next_action else "",
        next_action_on=record.next_action_on,
        owner=record.owner,
        why=item.state.why,
        reasons=item.priority.reasons,
        lines=lines,
        details=tuple(
            DetailView(line_number=one.line_number, label=one.label, value=one.words)
            for one in claim_details(context.database, claim_id)
        ),
        decisions=tuple(_decisions(context, claim_id)),
        timeline=claim_timeline(context, claim_id),
    )


def claim_ledger(context: Context, claim_id: ClaimId) -> tuple[LedgerView, ...]:
    """Every entry of the claim, oldest first."""
    return tuple(
        LedgerView(
            entry_id=entry.entry_id,
            effective_on=entry.effective_on,
            line_number=entry.line_number,
            kind=entry.kind,
            kind_label=EntryKind(entry.kind).label,
            responsibility=_PARTIES[entry.responsibility],
            amount_cents=entry.amount_cents,
            reason=entry.reason,
            reverses=entry.reverses_id,
        )
        for entry in claim_entries(context.database, claim_id)
    )


def _lines(context: Context, claim_id: ClaimId) -> Iterator[ClaimLineView]:
    own = own_descriptions(context.database)
    for line in claim_lines(context.database, claim_id):
        codes = [*(line.pairs or "").split(","), *(line.remarks or "").replace(",", " ").split()]
        words = context.tables.descriptions.describe(line.procedure, own) if line.line_number else "Claim as a whole"
        yield ClaimLineView(
            number=line.line_number,
            procedure=line.procedure or line.revenue_code,
            modifiers=line.modifiers.replace(":", " "),
            description=words,
            units=line.units,
            service_from=line.service_from,
            charge_cents=line.charge_cents,
            allowed_cents=line.allowed_cents,
            paid_cents=line.paid_cents,
            adjusted_cents=line.adjusted_cents,
            patient_cents=line.patient_cents,
            balance_cents=line.balance_cents,
            codes=" ".join(code for code in codes if code),
            is_denied=line.is_denied,
        )


def _decisions(context: Context, claim_id: ClaimId) -> Iterator[DecisionView]:
    adjustments = defaultdict(list)
    for adjustment in claim_adjustments(context.database, claim_id):
        adjustments[adjustment.remittance_claim_id].append(adjustment)
    for answer in claim_answers(context.database, claim_id):
        taken_back = answer.status == REVERSAL
        yield DecisionView(
            decided_on=answer.decided_on,
            payer=answer.payer,
            line_number=0,
            code="Taken back" if taken_back else "Paid",
            label="Payment taken back" if taken_back else "Payment",
            amount_cents=answer.paid_cents,
            became="Posted",
        )
        for adjustment in adjustments[answer.remittance_claim_id]:
            yield DecisionView(
                decided_on=answer.decided_on,
                payer=answer.payer,
                line_number=adjustment.line_number,
                code=adjustment.pair,
                label=context.tables.reasons.find(adjustment.reason_code).label,
                amount_cents=adjustment.amount_cents,
                became="Taken back" if taken_back else _BECAME[Disposition(adjustment.disposition)],
                is_open_denial=adjustment.denial_state == "open",
            )
