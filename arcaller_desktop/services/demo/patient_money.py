"""What patients of the demonstration paid and asked for: payments, a late plan, a credit, an application."""

from __future__ import annotations

from datetime import date, timedelta

from arcaller_desktop.domain.contacts import Channel, ContactOutcome
from arcaller_desktop.domain.disputes import DisputeReason, NewDispute
from arcaller_desktop.domain.patient_payments import Allocation, CardFacts, PatientPayment, PaymentMethod, Spread
from arcaller_desktop.domain.plans import LATEST_DUE_DAY, PlanTerms
from arcaller_desktop.services.accounts import AccountFilter, account_list
from arcaller_desktop.services.assistance import Apply, apply_for_assistance
from arcaller_desktop.services.balances import account
from arcaller_desktop.services.contacts import LogContact, log_contact
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.disputes import OpenDispute, dispute_choice, open_dispute
from arcaller_desktop.services.patient_payments import RecordPayment, record_payment
from arcaller_desktop.services.plans import SetUpPlan, set_up_plan
from arcaller_desktop.storage.accounts import AccountRow

_PAYING = 4
PLAN_AGE_DAYS = 30
"""The plan is agreed so long before the last day: its first payment is late by then."""
_LEAST_FOR_A_PLAN_CENTS = 100_00


def agree_plan(context: Context) -> None:
    """Who owes most agrees on three payments, and pays none of them."""
    owing = account_list(context, chosen=AccountFilter.OWING).rows
    if not owing or owing[0].owed_cents < _LEAST_FOR_A_PLAN_CENTS:
        return
    found = account(context, owing[0].guarantor_id)
    first = context.clock.today() + timedelta(days=14)
    if first.day > LATEST_DUE_DAY:
        first = first.replace(day=LATEST_DUE_DAY)
    terms = PlanTerms(total_cents=found.owed_cents, instalments=3, first_due_on=first)
    set_up_plan(context, SetUpPlan(guarantor_id=found.guarantor_id, terms=terms))


def fill_patient_money(context: Context) -> None:
    """One applies for assistance, the next four pay: whole, in part, too much, and for nothing yet."""
    rows = account_list(context, chosen=AccountFilter.OWING).rows
    owing = [row for row in rows if row.owed_cents > 0 and not row.plan_state]
    if len(owing) <= _PAYING:
        return
    application = Apply(
        guarantor_id=owing[0].guarantor_id, household_size=4, income_cents=58_000_00, note="pay stubs shown"
    )
    apply_for_assistance(context, application)
    for place, row in enumerate(owing[1 : _PAYING + 1]):
        record_payment(context, _payment(row, place, context.clock.today()))
    for row in owing[_PAYING + 1 : _PAYING + 2]:
        _call_and_dispute(context, row)


def _call_and_dispute(context: Context, row: AccountRow) -> None:
    """A patient calls and says that one line is wrong."""
    call = LogContact(
        guarantor_id=row.guarantor_id,
        channel=Channel.PHONE,
        outcome=ContactOutcome.DISPUTES,
        is_inbound=True,
        identity_checked=True,
        note="says one service was billed twice",
    )
    log_contact(context, call)
    line = next((one for one in dispute_choice(context, row.guarantor_id).lines if not one.is_disputed), None)
    if line is not None:
        new = NewDispute(
            reason=DisputeReason.AMOUNT,
            lines=(line.line_id,),
            owner_id=context.user.id,
            received_on=context.clock.today(),
            details="one service was billed twice",
        )
        open_dispute(context, OpenDispute(guarantor_id=row.guarantor_id, new=new))


def _payment(row: AccountRow, place: int, today: date) -> RecordPayment:
    """A whole balance by check, a part by card, one more than is owed, and one that nobody has applied."""
    cents = (row.owed_cents, row.owed_cents // 2 or 1, row.owed_cents + 25_00, 40_00)[place]
    method = PaymentMethod.CARD if place == 1 else PaymentMethod.CHECK
    card = CardFacts(brand="Visa", last4="4242") if place == 1 else CardFacts()
    payment = PatientPayment(
        guarantor_id=row.guarantor_id,
        method=method,
        amount_cents=cents,
        received_on=today,
        reference="" if place == 1 else str(1041 + place),
        card=card,
    )
    spread = Spread.NONE if place == 3 else Spread.OLDEST
    return RecordPayment(payment=payment, allocation=Allocation(spread=spread))
