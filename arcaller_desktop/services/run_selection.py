"""What a run asks an account for, and the account's own reason for getting no statement."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from arcaller_desktop.domain.dunning import Asked, DunningPolicy, DunningStep
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.settings import STATEMENT_DUE_DAYS
from arcaller_desktop.domain.statement_holds import Hold, HoldReason
from arcaller_desktop.domain.statements import StatementSummary
from arcaller_desktop.services.account_holds import HoldFacts, hold_facts
from arcaller_desktop.services.balances import Account, accounts, statement_hold
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.dunning import asked_so_far, dunning_policy, step_of
from arcaller_desktop.services.plan_care import plans_in_force
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.statement_contents import is_self_pay, with_plan
from arcaller_desktop.services.statement_holds import holds_of
from arcaller_desktop.storage.plans import StoredPlan

_SPECIAL = (
    ("in collections with", HoldReason.COLLECTIONS),
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """Several accounts of a run with all that decides on them. There is no query for a single account."""

    accounts: Mapping[GuarantorId, Account]
    facts: HoldFacts
    holds: Mapping[GuarantorId, Hold]
    plans: Mapping[GuarantorId, StoredPlan]
    asked: Mapping[GuarantorId, Asked]
    policy: DunningPolicy
    due_date: date


def selection(context: Context, guarantor_ids: Collection[GuarantorId]) -> Selection:
    """What is known today of these accounts."""
    return Selection(
        accounts=accounts(context, guarantor_ids, for_choosing=True),
        facts=hold_facts(context, guarantor_ids),
        holds=holds_of(context, guarantor_ids),
        plans=plans_in_force(context, guarantor_ids),
        asked=asked_so_far(context, guarantor_ids),
        policy=dunning_policy(context),
        due_date=context.clock.today() + timedelta(days=get_setting(context, STATEMENT_DUE_DAYS)),
    )


def due_now(known: Selection, owing: Account) -> tuple[Money, bool]:
    """What a statement today would ask for, as `drawn_up` has it, and whether a payment plan runs."""
    plan = known.plans.get(owing.guarantor_id)
    summary = StatementSummary(previous_balance_cents=owing.asked_cents, under_review_cents=owing.disputed_cents)
    summary = with_plan(summary, plan, owing, known.due_date)
    return summary.amount_due_cents, plan is not None


def ranked_hold(context: Context, known: Selection, owing: Account) -> Hold | None:
    """What the account itself says against a statement, with its place among the reasons of a run."""
    words = statement_hold(context, owing, known.facts)
    return Hold(reason=_reason(known, owing, words), words=words) if words else None


def step_now(context: Context, known: Selection, owing: Account, due_cents: Money, *, on_plan: bool) -> DunningStep:
    """How urgently a statement today would ask for this much."""
    asked = known.asked.get(owing.guarantor_id)
    self_pay = is_self_pay(owing)
    return step_of(context, known.policy, asked, due_cents=due_cents, on_plan=on_plan, self_pay=self_pay)


def _reason(known: Selection, owing: Account, words: str) -> HoldReason:
    if known.facts.practice.billing_mode == "follow_up":
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
