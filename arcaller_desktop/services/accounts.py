"""Guarantor accounts: all in a list, and one with its visits, payments and what was decided about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from arcaller_desktop.domain.aging import age_days
from arcaller_desktop.domain.assistance import AssistanceState
from arcaller_desktop.domain.causes import Cause
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PatientId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.people import folded
from arcaller_desktop.domain.statements import PLAIN_REASON, OwedPart
from arcaller_desktop.services.account_holds import billing_mode_words, is_minor
from arcaller_desktop.services.balances import Account, account, patient_aging, statement_hold
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.owed_reasons import why_owed
from arcaller_desktop.storage import accounts as stored
from arcaller_desktop.storage.accounts import AccountRow, disputed_claims, written_to_bad_debt
from arcaller_desktop.storage.balances import AccountClaim
from arcaller_desktop.storage.patient_payments import StoredPayment, payments_of_guarantor
from arcaller_desktop.storage.patient_refunds import StoredRefund, refunds_of_guarantor
from arcaller_desktop.storage.patients import find_guarantor, patients_of_guarantor
from arcaller_desktop.storage.plans import running_plan
from arcaller_desktop.storage.write_offs import StoredWriteOff, write_offs_of_guarantor

MOST_ROWS = 2_000
PRIVATE = "Medical service (private)"
REFUND_DAYS = 60
"""Medicare and Medicaid overpayments: reported and returned within 60 days (42 CFR 401.305); good practice for all."""


class AccountFilter(StrEnum):
    """Which accounts are shown."""

    ALL = "all"
    OWING = "owing"
    OLD = "old"
    CREDITS = "credits"
    PLANS = "plans"
    BLOCKED = "blocked"
    ASSISTANCE = "assistance"

    @property
    def label(self) -> str:
        """In words."""
        return _FILTER_LABELS[self]


_FILTER_LABELS = {
    AccountFilter.ALL: "All with a balance",
    AccountFilter.OWING: "Owing now",
    AccountFilter.OLD: "Owing over 90 days",
    AccountFilter.CREDITS: "Credits and unapplied money",
    AccountFilter.PLANS: "On a plan",
    AccountFilter.BLOCKED: "Blocked from billing",
    AccountFilter.ASSISTANCE: "Assistance in review",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountList:
    """The accounts found, which book is kept here, and whether there were more."""

    rows: tuple[AccountRow, ...]
    mode: str
    is_cut: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class VisitView:
    """One visit of an account: what was charged, paid, taken off, and what is left with whom and why."""

    claim_id: ClaimId
    claim_number: str
    patient: str
    service_from: date | None
    insurer: str
    charge_cents: Money
    insurance_paid_cents: Money
    adjustment_cents: Money
    patient_paid_cents: Money
    insurance_cents: Money
    patient_cents: Money
    why: str
    """In plain words: deductible, coinsurance, copay, not covered …"""
    state: str
    """due, with the insurer, blocked and why, on plan, disputed, in credit"""
    age: int | None
    is_private: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class CreditView:
    """Money too much: whom it is owed to first, since when, and until when it has to go back."""

    where: str
    cents: Money
    owed_to: str
    since: date | None
    due_on: date | None
    claim_id: ClaimId | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountDetail:
    """One account."""

    guarantor_id: GuarantorId
    account_number: str
    guarantor: str
    patients: tuple[tuple[PatientId, str], ...]
    """(id, name with what is special: minor, deceased)"""
    owed_cents: Money
    aging_cents: tuple[Money, Money, Money, Money, Money]
    pending_cents: Money
    unapplied_cents: Money
    on_plan_cents: Money
    disputed_cents: Money
    placed_cents: Money
    bad_debt_cents: Money
    blocked_cents: Money
    hold: str
    visits: tuple[VisitView, ...]
    payments: tuple[StoredPayment, ...] = field(repr=False)
    write_offs: tuple[StoredWriteOff, ...] = field(repr=False)
    refunds: tuple[StoredRefund, ...] = field(repr=False)
    credits: tuple[CreditView, ...] = ()


def account_list(context: Context, text: str = "", chosen: AccountFilter = AccountFilter.ALL) -> AccountList:
    """The accounts that the words and the filter leave, those that owe most first."""
    rows = stored.account_rows(context.database, folded(text.replace(",", " ")).split(), most=MOST_ROWS)
    today = context.clock.today()
    found = tuple(row for row in rows if _passes(row, chosen, today))
    return AccountList(rows=found, mode=billing_mode_words(context), is_cut=len(rows) == MOST_ROWS)


def account_detail(context: Context, guarantor_id: GuarantorId) -> AccountDetail:
    """One account with all that belongs to it. Raises AccountUnknownError."""
    database, today = context.database, context.clock.today()
    found = account(context, guarantor_id)
    plan = running_plan(database, guarantor_id)
    on_plan = set(plan.claims) if plan else set()
    disputed = disputed_claims(database, [claim.claim_id for claim in found.claims])
    payments = tuple(payments_of_guarantor(database, guarantor_id))
    visits = tuple(_visit(context, found, claim, on_plan, disputed) for claim in found.claims)
    return AccountDetail(
        guarantor_id=guarantor_id,
        account_number=found.account_number,
        guarantor=found.name.display,
        patients=_patients(context, guarantor_id, today),
        owed_cents=found.owed_cents,
        aging_cents=patient_aging(found, today),
        pending_cents=sum(claim.insurance_cents for claim in found.pending),
        unapplied_cents=sum(payment.unapplied_cents for payment in payments),
        on_plan_cents=sum(c.patient_cents for c in found.billable if c.claim_id in on_plan),
        disputed_cents=found.disputed_cents,
        placed_cents=found.placed_cents,
        bad_debt_cents=written_to_bad_debt(database, guarantor_id),
        blocked_cents=sum(c.patient_cents for c in found.claims if c.patient_cents > 0 and c not in found.billable),
        hold=statement_hold(context, found),
        visits=visits,
        payments=payments,
        write_offs=tuple(write_offs_of_guarantor(database, guarantor_id)),
        refunds=tuple(refunds_of_guarantor(database, guarantor_id)),
        credits=_credits(found, payments),
    )


def _passes(row: AccountRow, chosen: AccountFilter, today: date) -> bool:
    if chosen is AccountFilter.OWING:
        return row.owed_cents > 0
    if chosen is AccountFilter.OLD:
        return row.owed_cents > 0 and (age_days(row.oldest_on, today) or 0) > 90
    if chosen is AccountFilter.CREDITS:
        return bool(row.credit_cents or row.unapplied_cents)
    if chosen is AccountFilter.PLANS:
        return bool(row.plan_state)
    if chosen is AccountFilter.BLOCKED:
        return bool(row.no_bill or row.statement_hold or row.is_deceased)
    return chosen is AccountFilter.ALL or row.assistance == AssistanceState.APPLIED.value


def _patients(context: Context, guarantor_id: GuarantorId, today: date) -> tuple[tuple[PatientId, str], ...]:
    guarantor = find_guarantor(context.database, guarantor_id)
    responsible = guarantor.name.in_order if guarantor is not None else "nobody"
    named = []
    for patient in patients_of_guarantor(context.database, guarantor_id):
        marks = []
        if patient.deceased_on is not None:
            marks.append(f"died {patient.deceased_on:%m/%d/%Y}")
        elif is_minor(patient.birth_date, today):
            marks.append(f"minor, responsible: {responsible}")
        if patient.no_bill_reason:
            marks.append(f"no bill: {patient.no_bill_reason}")
        words = f" ({', '.join(marks)})" if marks else ""
        named.append((patient.patient_id, f"{patient.name.in_order}{words}"))
    return tuple(named)


def _visit(
    context: Context, found: Account, claim: AccountClaim, on_plan: set[ClaimId], disputed: set[ClaimId]
) -> VisitView:
    lines = found.lines[claim.claim_id]
    parts: dict[str, Money] = {}
    for line in lines:
        for part in why_owed(context, found.reasons.get(line.line_id, ())):
            words = _words(part)
            parts[words] = parts.get(words, 0) + part.amount_cents
    why = "; ".join(words for words, cents in parts.items() if cents)
    return VisitView(
        claim_id=claim.claim_id,
        claim_number=claim.claim_number,
        patient=claim.patient_first,
        service_from=claim.service_from,
        insurer=claim.payer,
        charge_cents=sum(line.charge_cents for line in lines),
        insurance_paid_cents=sum(line.insurance_paid_cents for line in lines),
        adjustment_cents=sum(line.adjustment_cents for line in lines),
        patient_paid_cents=sum(line.patient_paid_cents for line in lines),
        insurance_cents=claim.insurance_cents,
        patient_cents=claim.patient_cents,
        why=PRIVATE if found.is_hidden(claim) else why,
        state=_state(found, claim, on_plan, disputed),
        age=age_days(claim.responsibility_on or claim.service_from, context.clock.today()),
        is_private=claim.is_private,
    )


def _words(part: OwedPart) -> str:
    return part.words or PLAIN_REASON[part.reason].replace("your ", "").replace("yearly ", "")


def _state(found: Account, claim: AccountClaim, on_plan: set[ClaimId], disputed: set[ClaimId]) -> str:
    if claim.insurance_cents > 0:
        return "With the insurer"
    if claim.patient_cents < 0 or claim.insurance_cents < 0:
        return "In credit"
    if claim.no_bill_reason:
        return f"Blocked: {claim.no_bill_reason}"
    if found.is_billed_elsewhere(claim):
        return "Billed in the practice's system"
    if claim.claim_id in found.placed:
        return "In collections"
    if claim.claim_id in disputed:
        return Cause.DISPUTE.label
    if claim.claim_id in on_plan:
        return "On the plan"
    return "Due" if claim.patient_cents else "Nothing owed"


def _credits(found: Account, payments: tuple[StoredPayment, ...]) -> tuple[CreditView, ...]:
    """Credits on visits and money that waits. A payer that is in credit comes before the patient."""
    found_credits = []
    for claim in found.claims:
        balance = claim.insurance_cents + claim.patient_cents
        if balance >= 0:
            continue
        paid = sum(line.patient_paid_cents for line in found.lines[claim.claim_id])
        theirs = min(-balance, max(paid, 0))
        since = claim.adjudicated_on or claim.responsibility_on
        where = f"Visit {claim.claim_number}"
        if -balance > theirs:
            found_credits.append(_credit(where, -balance - theirs, f"{claim.payer} first", since, claim.claim_id))
        if theirs:
            found_credits.append(_credit(where, theirs, "the patient, once no payer claims it", since, claim.claim_id))
    for payment in payments:
        if payment.unapplied_cents:
            where = f"Receipt {payment.receipt_number}, unapplied"
            found_credits.append(_credit(where, payment.unapplied_cents, "the patient", payment.received_on, None))
    return tuple(found_credits)


def _credit(where: str, cents: Money, owed_to: str, since: date | None, claim_id: ClaimId | None) -> CreditView:
    due_on = None if since is None else date.fromordinal(since.toordinal() + REFUND_DAYS)
    return CreditView(where=where, cents=cents, owed_to=owed_to, since=since, due_on=due_on, claim_id=claim_id)
