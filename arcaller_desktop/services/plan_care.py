"""Running payment plans: states by date, the queue of missed payments, reminders, changes that are signed anew."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, GuarantorId, PlanId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.plans import (
    LATEST_DUE_DAY,
    Frequency,
    PlanPolicy,
    PlanProgress,
    PlanState,
    extended,
    lowered,
    progress,
    taken_up_again,
)
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.balances import Account, account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import plans as stored
from arcaller_desktop.storage.plans import StoredPlan

POLICY = PlanPolicy()
_CHANGES = Changes.PLANS | Changes.BALANCE | Changes.CLAIM | Changes.QUEUE


class PlanNotChangedError(UserError):
    """The plan cannot be changed so. `lacks` are (field, message)."""

    def __init__(self, message: str, field: str = "plan") -> None:
        super().__init__("The plan was not changed.", message)
        self.lacks = ((field, message),)


@dataclass(frozen=True, kw_only=True, slots=True)
class ReinstatePlan:
    """Take a plan in default up again, once: what is not paid falls due anew from this day on."""

    plan_id: PlanId
    first_due_on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class TakeNewVisitsIn:
    """Add the visits that became due since to the plan: more payments of the same size, signed anew."""

    plan_id: PlanId


@dataclass(frozen=True, kw_only=True, slots=True)
class RemindOfPlan:
    """The patient was reminded of the next payment: by letter, phone or e-mail."""

    plan_id: PlanId
    channel: str


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanRow:
    """A plan in the list of all that run or are broken."""

    plan_id: PlanId
    guarantor_id: GuarantorId
    account_number: str
    guarantor: str
    state: PlanState
    total_cents: Money
    paid_cents: Money
    left_cents: Money
    overdue_cents: Money
    overdue_since: date | None
    missed: int
    next_due_on: date | None
    next_due_cents: Money
    reminded_on: date | None
    new_visits_cents: Money
    """Due on the account and not in the plan."""
    takes_new_charges: bool
    can_be_reinstated: bool
    claim_id: ClaimId | None
    """One of its visits, to go to."""


def standing(plan: StoredPlan, today: date) -> PlanProgress:
    """Where a plan stands. What others paid or was taken off lowers its last payments first."""
    agreed_left = plan.total_cents - plan.paid_cents
    instalments = lowered(plan.instalments, agreed_left - plan.open_cents)
    paid = max(plan.paid_cents - plan.down_payment_cents, 0)
    return progress(instalments, paid, today, POLICY, was_defaulted=plan.reinstated_on is not None)


def settle_plans(context: Context, guarantor_id: GuarantorId | None = None) -> int:
    """Moves plans to the state that today and their payments give them; gives how many moved. In a transaction.

    A plan in default stays there until it is reinstated or paid: a late payment alone cures nothing.
    """
    today, moved = context.clock.today(), 0
    for plan in stored.watched_plans(context.database, guarantor_id):
        state = standing(plan, today).state
        if plan.state is PlanState.DEFAULTED and state is not PlanState.COMPLETED:
            continue
        if state is plan.state:
            continue
        stored.move_plan(context.database, plan.plan_id, state, today)
        refresh_work(context, plan.claims.keys())
        context.audit(
            "plan.state",
            "guarantor",
            plan.guarantor_id,
            before={"plan": plan.plan_id, "state": plan.state.value},
            after={"state": state.value},
        )
        moved += 1
    return moved


def plan_rows(context: Context) -> tuple[PlanRow, ...]:
    """All plans that run or are in default, those most behind first."""
    today = context.clock.today()
    reminders = stored.last_reminders(context.database)
    rows = [_row(context, plan, today, reminders) for plan in stored.watched_plans(context.database)]
    return tuple(sorted(rows, key=lambda row: (row.overdue_since or date.max, row.next_due_on or date.max)))


def plan_in_force(context: Context, guarantor_id: GuarantorId) -> StoredPlan | None:
    """The plan that suspends dunning today: the run, the statement and the letters all ask here.

    A plan that its dates put in default or that is paid suspends nothing, whether or not its state was moved yet.
    """
    return plans_in_force(context, [guarantor_id]).get(guarantor_id)


def plans_in_force(context: Context, guarantor_ids: Collection[GuarantorId]) -> dict[GuarantorId, StoredPlan]:
    """The same of many accounts at once."""
    today = context.clock.today()
    return {
        guarantor_id: plan
        for guarantor_id, plan in stored.running_plans(context.database, guarantor_ids).items()
        if standing(plan, today).state.is_running
    }


def reinstate_plan(context: Context, command: ReinstatePlan) -> Changes:
    """Takes a plan up again. Raises NotAllowedError or PlanNotChangedError."""
    require(context.user, Permission.MAKE_PLANS)
    today = context.clock.today()
    with context.database.transaction():
        plan = _watched(context, command.plan_id)
        if plan.state is not PlanState.DEFAULTED:
            raise PlanNotChangedError("Only a plan in default is taken up again.")
        if plan.reinstated_on is not None:
            raise PlanNotChangedError("It was taken up again once already: end it and agree a new one.")
        if stored.running_plan(context.database, plan.guarantor_id) is not None:
            raise PlanNotChangedError("The account is on another plan by now.")
        first = command.first_due_on
        if not 0 <= (first - today).days <= POLICY.first_due_within_days:
            message = f"The next payment has to fall due within {POLICY.first_due_within_days} days."
            raise PlanNotChangedError(message, "first_due_on")
        if plan.frequency is Frequency.MONTHLY and first.day > LATEST_DUE_DAY:
            raise PlanNotChangedError(f"Choose a due day from 1 to {LATEST_DUE_DAY}.", "first_due_on")
        paid = max(plan.paid_cents - plan.down_payment_cents, 0)
        moved = taken_up_again(plan.instalments, paid, plan.frequency, first)
        stored.amend_plan(context.database, plan.plan_id, instalments=moved, reinstated_on=today)
        stored.move_plan(context.database, plan.plan_id, PlanState.CURED, today)
        refresh_work(context, plan.claims.keys())
        _audit(context, "plan.reinstate", plan, {"first_due_on": first.isoformat()})
    return _CHANGES


def take_new_visits_in(context: Context, command: TakeNewVisitsIn) -> Changes:
    """Adds what became due since. Raises NotAllowedError or PlanNotChangedError."""
    require(context.user, Permission.MAKE_PLANS)
    with context.database.transaction():
        plan = _watched(context, command.plan_id)
        if not plan.state.is_running:
            raise PlanNotChangedError("The plan is in default.")
        new = _new_visits(account(context, plan.guarantor_id), plan)
        if not new:
            raise PlanNotChangedError("Nothing new is due on the account.")
        added = sum(cents for _, cents in new)
        instalments = extended(plan.instalments, plan.frequency, added)
        stored.amend_plan(context.database, plan.plan_id, instalments=instalments, claims=new)
        refresh_work(context, [claim_id for claim_id, _ in new])
        _audit(context, "plan.take_in", plan, {"added_cents": added})
    return _CHANGES


def remind_of_plan(context: Context, command: RemindOfPlan) -> Changes:
    """Records a reminder of the next payment. Raises NotAllowedError or PlanNotChangedError."""
    require(context.user, Permission.MAKE_PLANS)
    with context.database.transaction():
        plan = _watched(context, command.plan_id)
        due = standing(plan, context.clock.today()).next_due
        if due is None:
            raise PlanNotChangedError("No payment is open.")
        stored.add_reminder(
            context.database,
            plan.plan_id,
            due.number,
            on=context.clock.today(),
            channel=command.channel.strip() or "phone",
            user_id=context.user.id,
        )
        _audit(context, "plan.remind", plan, {"number": due.number, "channel": command.channel})
    return Changes.PLANS


def _row(context: Context, plan: StoredPlan, today: date, reminders: dict[tuple[PlanId, int], date]) -> PlanRow:
    stand = standing(plan, today)
    found = account(context, plan.guarantor_id)
    due = stand.next_due
    state = PlanState.DEFAULTED if plan.state is PlanState.DEFAULTED else stand.state
    return PlanRow(
        plan_id=plan.plan_id,
        guarantor_id=plan.guarantor_id,
        account_number=found.account_number,
        guarantor=found.name.display,
        state=state,
        total_cents=plan.total_cents,
        paid_cents=plan.paid_cents,
        left_cents=max(stand.left_cents, 0),
        overdue_cents=stand.overdue_cents,
        overdue_since=stand.overdue_since,
        missed=stand.missed,
        next_due_on=due.due_on if due else None,
        next_due_cents=due.amount_cents if due else 0,
        reminded_on=reminders.get((plan.plan_id, due.number)) if due else None,
        new_visits_cents=sum(cents for _, cents in _new_visits(found, plan)),
        takes_new_charges=plan.takes_new_charges,
        can_be_reinstated=plan.state is PlanState.DEFAULTED and plan.reinstated_on is None,
        claim_id=next(iter(plan.claims), None),
    )


def _new_visits(found: Account, plan: StoredPlan) -> list[tuple[ClaimId, Money]]:
    return [
        (claim.claim_id, claim.patient_cents)
        for claim in found.billable
        if claim.claim_id not in plan.claims and claim.patient_cents > 0
    ]


def _watched(context: Context, plan_id: PlanId) -> StoredPlan:
    plan = stored.stored_plan(context.database, plan_id)
    if plan is None or not (plan.state.is_running or plan.state is PlanState.DEFAULTED):
        raise PlanNotChangedError("The plan has ended.")
    return plan


def _audit(context: Context, action: str, plan: StoredPlan, after: dict[str, str | int]) -> None:
    before = {"plan": plan.plan_id, "state": plan.state.value, "version": plan.version}
    context.audit(action, "guarantor", plan.guarantor_id, before=before, after=dict(after))
