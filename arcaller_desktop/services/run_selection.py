"""What a run asks an account for, and the account's own reason for getting no statement."""

from __future__ import annotations

from datetime import timedelta

from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.settings import STATEMENT_DUE_DAYS
from arcaller_desktop.domain.statement_holds import Hold, HoldReason
from arcaller_desktop.domain.statements import StatementSummary
from arcaller_desktop.services.balances import Account, statement_hold
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.plan_care import plan_in_force
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.statement_contents import with_plan

_SPECIAL = (
    ("bankrupt", HoldReason.BANKRUPTCY),
    ("legal", HoldReason.LEGAL),
    ("attorney", HoldReason.LEGAL),
    ("deceased", HoldReason.DECEASED),
    ("guarantor died", HoldReason.DECEASED),
    ("is a minor", HoldReason.MINOR),
    ("imported patient payments", HoldReason.STALE_PAYMENTS),
    ("dispute", HoldReason.DISPUTE),
    ("assistance", HoldReason.ASSISTANCE),
    ("collection", HoldReason.COLLECTIONS),
)
"""Words in a reason, a person's or the program's, and what they mean for the order of reasons."""


def due_now(context: Context, owing: Account) -> tuple[Money, bool]:
    """What a statement today would ask for, as `drawn_up` has it, and whether a payment plan runs."""
    plan = plan_in_force(context, owing.guarantor_id)
    due_date = context.clock.today() + timedelta(days=get_setting(context, STATEMENT_DUE_DAYS))
    summary = with_plan(StatementSummary(previous_balance_cents=owing.owed_cents), plan, owing, due_date)
    return summary.amount_due_cents, plan is not None


def ranked_hold(context: Context, owing: Account) -> Hold | None:
    """What the account itself says against a statement, with its place among the reasons of a run."""
    words = statement_hold(context, owing)
    return Hold(reason=_reason(context, owing, words), words=words) if words else None


def _reason(context: Context, owing: Account, words: str) -> HoldReason:
    if practice_profile(context).billing_mode == "follow_up":
        return HoldReason.NOT_BILLED_HERE
    special = next((reason for part, reason in _SPECIAL if part in words.lower()), None)
    if special is not None:
        return special
    if owing.statement_hold:
        return HoldReason.ON_HOLD
    if owing.owed_cents < 0:
        return HoldReason.CREDIT
    if owing.owed_cents:
        return HoldReason.ADDRESS if "address" in words else HoldReason.SMALL
    if any(claim.no_bill_reason for claim in owing.claims):
        return HoldReason.NO_BILL
    if any(claim.patient_cents and owing.is_billed_elsewhere(claim) for claim in owing.claims):
        return HoldReason.BILLED_ELSEWHERE
    return HoldReason.WITH_PAYER if any(claim.patient_cents for claim in owing.claims) else HoldReason.NOTHING_OWED
