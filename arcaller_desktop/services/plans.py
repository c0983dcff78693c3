"""Payment plans: proposed, previewed to the cent, agreed and printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.domain.agreements import (
    INSTALMENTS_WITHOUT_DISCLOSURE,
    AgreementBalance,
    AgreementContent,
    AgreementInstalment,
    agreement_problems,
)
from arcaller_desktop.domain.card_numbers import refuse_card_numbers
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId, DocumentId, GuarantorId, PlanId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.plans import (
    Instalment,
    PlanLack,
    PlanState,
    PlanTerms,
    schedule,
    suggest_terms,
    terms_lacks,
)
from arcaller_desktop.domain.roles import Permission, require
from arcaller_desktop.services.balances import Account, account, account_of_claim, statement_hold
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import DocumentKind, Paper, keep_document, render, reprint
from arcaller_desktop.services.plan_care import POLICY, standing
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.statement_contents import PRIVATE_SERVICE
from arcaller_desktop.services.work import refresh_work
from arcaller_desktop.storage import plans as stored
from arcaller_desktop.storage.balances import account_claims, account_lines
from arcaller_desktop.storage.plans import StoredPlan
from arcaller_desktop.storage.service_descriptions import own_descriptions

WORDING = "1"
METHOD = "By check, online, or by phone"


class PlanRefusedError(UserError):
    """The terms cannot be agreed; `lacks` names each field."""

    def __init__(self, lacks: tuple[PlanLack, ...]) -> None:
        super().__init__("This plan cannot be set up.", " ".join(lack.message for lack in lacks if lack.blocks))
        self.lacks = lacks


class NoPlanPossibleError(UserError):
    """The account cannot have a plan now."""

    def __init__(self, why: str) -> None:
        super().__init__(f"No plan can be set up: {why}.", "Look at the account's balance first.")


class PlanNotEndedError(UserError):
    """A plan is not ended without a reason."""

    def __init__(self) -> None:
        super().__init__("The plan goes on.", "Say why it ends.")


class AgreementUnsoundError(UserError):
    """The agreement's own figures or dates do not hold: nobody may sign it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"No agreement was printed: {problems[0].message}", problems[0].remedy)
        self.problems = problems


class PlanUnknownError(UserError):
    """There is no such plan."""

    def __init__(self) -> None:
        super().__init__("This plan is not here.", "Look at the account again.")


@dataclass(frozen=True, kw_only=True, slots=True)
class InstalmentView:
    """One payment of the schedule."""

    number: int
    """0 for the down payment."""
    due_on: date
    amount_cents: Money
    paid_cents: Money = 0
    state: str = ""
    """paid, part, late, due, next (the first that lies ahead), planned"""


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanView:
    """A plan of the account, or that there is none."""

    guarantor_id: int = 0
    plan_id: int | None = None
    state_label: str = ""
    total_cents: Money = 0
    paid_cents: Money = 0
    agreed_on: date | None = None
    instalments: tuple[InstalmentView, ...] = ()
    takes_new_charges: bool = False
    reinstated_on: date | None = None
    can_set_up: bool = False
    """A balance is there and no plan."""
    why_not: str = ""
    """Why no plan can be set up, in words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanProposal:
    """Terms with their schedule and what must be thought of; `instalments` is empty while the terms are impossible."""

    terms: PlanTerms
    instalments: tuple[Instalment, ...]
    lacks: tuple[PlanLack, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class SetUpPlan:
    """Agree these terms with the guarantor, over all visits that are due from the patient now."""

    guarantor_id: GuarantorId
    terms: PlanTerms
    takes_new_charges: bool = False
    """Later visits are offered to be taken in; else they are billed apart."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanSetUp:
    """What was agreed."""

    plan_id: PlanId
    changes: Changes


@dataclass(frozen=True, kw_only=True, slots=True)
class PrintAgreement:
    """The agreement of a plan, for signing."""

    plan_id: PlanId


@dataclass(frozen=True, kw_only=True, slots=True)
class CancelPlan:
    """End a plan before its time. The balance is then asked for as before."""

    plan_id: PlanId
    because: str


def plan_view(context: Context, claim_id: ClaimId) -> PlanView:
    """The plan pane of the claim in hand."""
    found, _ = account_of_claim(context, claim_id)
    plan = stored.running_plan(context.database, found.guarantor_id)
    if plan is None:
        why_not = _why_not(context, found)
        return PlanView(guarantor_id=found.guarantor_id, can_set_up=not why_not, why_not=why_not)
    today = context.clock.today()
    stand = standing(plan, today)
    return PlanView(
        guarantor_id=found.guarantor_id,
        plan_id=plan.plan_id,
        state_label=stand.state.label,
        total_cents=plan.total_cents,
        paid_cents=plan.paid_cents,
        agreed_on=plan.made_on,
        instalments=tuple(_instalments(plan, today)),
        takes_new_charges=plan.takes_new_charges,
        reinstated_on=plan.reinstated_on,
    )


def propose_plan(context: Context, guarantor_id: GuarantorId) -> PlanProposal:
    """Terms to begin the talk with. Raises NoPlanPossibleError."""
    found = account(context, guarantor_id)
    why_not = _why_not(context, found)
    if why_not:
        raise NoPlanPossibleError(why_not)
    return preview_plan(context, suggest_terms(found.owed_cents, POLICY, context.clock.today()))


def preview_plan(context: Context, terms: PlanTerms) -> PlanProposal:
    """The schedule of the terms, and what keeps them from being agreed. Pure: nothing is read or written."""
    lacks = terms_lacks(terms, POLICY, context.clock.today())
    try:
        instalments = schedule(terms)
    except ValueError:
        instalments = ()
    return PlanProposal(terms=terms, instalments=instalments, lacks=lacks)


def set_up_plan(context: Context, command: SetUpPlan) -> PlanSetUp:
    """Agrees a plan. Raises PlanRefusedError or NoPlanPossibleError."""
    require(context.user, Permission.MAKE_PLANS)
    database, terms = context.database, command.terms
    with database.transaction():
        found = account(context, command.guarantor_id)
        why_not = _why_not(context, found)
        if why_not:
            raise NoPlanPossibleError(why_not)
        lacks = _checked(context, terms, found)
        if any(lack.blocks for lack in lacks):
            raise PlanRefusedError(lacks)
        for old in stored.watched_plans(database, command.guarantor_id):
            stored.set_plan_state(database, old.plan_id, PlanState.CANCELLED, because="a new plan was agreed")
        plan_id = stored.add_plan(
            database,
            guarantor_id=command.guarantor_id,
            total_cents=terms.total_cents,
            down_payment_cents=terms.down_payment_cents,
            frequency=terms.frequency,
            made_on=context.clock.today(),
            user_id=context.user.id,
            instalments=schedule(terms),
            claims=[(claim.claim_id, claim.patient_cents) for claim in found.billable],
            takes_new_charges=command.takes_new_charges,
        )
        refresh_work(context, [claim.claim_id for claim in found.billable])
        after = {"plan": plan_id, "total_cents": terms.total_cents, "instalments": terms.instalments}
        context.audit("plan.set_up", "guarantor", command.guarantor_id, after=after)
    return PlanSetUp(plan_id=plan_id, changes=_CHANGES)


def cancel_plan(context: Context, command: CancelPlan) -> Changes:
    """Ends a plan with a reason. Raises PlanUnknownError, PlanNotEndedError or CardNumberError."""
    require(context.user, Permission.MAKE_PLANS)
    database, because = context.database, command.because.strip()
    if not because:
        raise PlanNotEndedError
    refuse_card_numbers(because)
    with database.transaction():
        plan = stored.stored_plan(database, command.plan_id)
        if plan is None or not (plan.state.is_running or plan.state is PlanState.DEFAULTED):
            raise PlanUnknownError
        stored.set_plan_state(database, plan.plan_id, PlanState.CANCELLED, because=because)
        refresh_work(context, plan.claims.keys())
        context.audit(
            "plan.cancel",
            "guarantor",
            plan.guarantor_id,
            before={"plan": plan.plan_id, "state": plan.state.value},
            after={"state": PlanState.CANCELLED.value, "because": because},
        )
    return _CHANGES


def keep_agreement(context: Context, command: PrintAgreement, progress: Progress) -> Paper:
    """The agreement for signing, kept once with its hash and tied to the plan; later it is printed as it was then.

    Raises NotAllowedError, PlanUnknownError or AgreementUnsoundError.
    """
    require(context.user, Permission.MAKE_PLANS)
    progress.report(0, 1, "Drawing the agreement")
    plan = stored.stored_plan(context.database, command.plan_id)
    if plan is not None and plan.document_id is not None:
        return reprint(context, plan.document_id)
    content = agreement_content(context, command.plan_id)
    problems = agreement_problems(content)
    if problems:
        raise AgreementUnsoundError(problems)
    pdf = render(DocumentKind.PLAN_AGREEMENT, content)
    with context.database.transaction():
        document_id = keep_document(
            context, DocumentKind.PLAN_AGREEMENT, "payment_plan", command.plan_id, content, pdf=pdf
        )
        stored.set_plan_document(context.database, command.plan_id, document_id)
    return Paper(pdf=pdf, document_id=DocumentId(document_id))


def agreement_content(context: Context, plan_id: PlanId) -> AgreementContent:
    """What the agreement of a plan says. Raises PlanUnknownError."""
    plan = stored.stored_plan(context.database, plan_id)
    if plan is None:
        raise PlanUnknownError
    found = account(context, plan.guarantor_id)
    practice = practice_profile(context)
    own = own_descriptions(context.database)
    lines = account_lines(context.database, plan.claims.keys())
    balances = []
    for claim in account_claims(context.database, plan.guarantor_id, settled_too=True):
        if claim.claim_id in plan.claims:
            services = [line for line in lines[claim.claim_id] if line.number]
            words = context.tables.descriptions.describe(services[0].procedure, own) if services else "Visit"
            words = PRIVATE_SERVICE if found.is_hidden(claim) else words
            balances.append(
                AgreementBalance(
                    service_date=claim.service_from or plan.made_on,
                    patient_first_name=claim.patient_first,
                    description=words,
                    amount_cents=plan.claims[claim.claim_id],
                )
            )
    return AgreementContent(
        practice=practice.letterhead,
        agreement_number=f"P{plan_id:05d}" + (f"-{plan.version}" if plan.version > 1 else ""),
        version=WORDING,
        agreed_on=plan.made_on,
        guarantor_name=found.name.in_order,
        guarantor_address=found.address,
        guarantor_phone=found.phone,
        account=found.account_number,
        balances=tuple(balances),
        down_payment_cents=plan.down_payment_cents,
        down_payment_on=plan.made_on if plan.down_payment_cents else None,
        instalments=tuple(
            AgreementInstalment(number=i.number, due_on=i.due_on, amount_cents=i.amount_cents) for i in plan.instalments
        ),
        method=METHOD,
        grace_days=POLICY.grace_days,
        missed_for_default=POLICY.missed_for_default,
        default_after_days=POLICY.default_after_days,
        disclosure=len(plan.instalments) > INSTALMENTS_WITHOUT_DISCLOSURE,
        takes_new_charges=plan.takes_new_charges,
        demo=practice.is_demo,
    )


_CHANGES = Changes.PLANS | Changes.BALANCE | Changes.CLAIM | Changes.QUEUE


def _checked(context: Context, terms: PlanTerms, found: Account) -> tuple[PlanLack, ...]:
    lacks = terms_lacks(terms, POLICY, context.clock.today())
    if terms.total_cents != found.owed_cents:
        message = "The balance has changed since the plan was drawn up: look at it again."
        lacks = (*lacks, PlanLack(field="total_cents", message=message))
    return lacks


def _why_not(context: Context, found: Account) -> str:
    if stored.running_plan(context.database, found.guarantor_id) is not None:
        return "the account is on a plan already"
    if found.owed_cents <= 0:
        return statement_hold(context, found) or "nothing is owed"
    return ""


def _instalments(plan: StoredPlan, today: date) -> list[InstalmentView]:
    left = plan.paid_cents
    rows = [(0, plan.made_on, plan.down_payment_cents)] if plan.down_payment_cents else []
    rows += [(i.number, i.due_on, i.amount_cents) for i in plan.instalments]
    views, asked = [], False
    for number, due_on, cents in rows:
        covered = min(max(left, 0), cents)
        left -= covered
        if covered == cents:
            state = "paid"
        elif (today - due_on).days > POLICY.grace_days:
            state = "late"
        elif covered:
            state = "part"
        else:
            state = "planned" if asked else "due" if due_on <= today else "next"
        asked = asked or covered < cents
        views.append(InstalmentView(number=number, due_on=due_on, amount_cents=cents, paid_cents=covered, state=state))
    return views
