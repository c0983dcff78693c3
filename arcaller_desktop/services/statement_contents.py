"""What a patient statement says: visits with what insurance did, why the patient owes, and how it follows the last one.

Who gets one and what is recorded: `statements`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import date, timedelta

from arcaller_desktop.domain.dunning import DunningStep
from arcaller_desktop.domain.ids import LineId
from arcaller_desktop.domain.money import Money
from arcaller_desktop.domain.settings import STATEMENT_DUE_DAYS
from arcaller_desktop.domain.statements import (
    AgingStrip,
    PendingVisit,
    StatementContent,
    StatementLine,
    StatementSummary,
    StatementVisit,
)
from arcaller_desktop.services.balances import Account, patient_aging
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.dunning import asked_so_far, dunning_policy, step_of
from arcaller_desktop.services.letterheads import envelope, letterhead
from arcaller_desktop.services.owed_reasons import why_owed
from arcaller_desktop.services.plan_care import plan_in_force
from arcaller_desktop.services.practices import practice_profile
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.storage import statements as stored
from arcaller_desktop.storage.balances import AccountClaim, AccountLine, account_lines
from arcaller_desktop.storage.letters import MailPreference, mail_preferences
from arcaller_desktop.storage.plans import StoredPlan
from arcaller_desktop.storage.service_descriptions import own_descriptions
from arcaller_desktop.storage.statements import SentLine, SentStatement

PRIVATE_SERVICE = "Medical service"
"""What stands on paper for a visit that the patient wants kept from others of the family."""


def drawn_up(context: Context, owing: Account, *, number: str) -> tuple[StatementContent, list[SentLine]]:
    """What a statement of this number says of the account today, and its lines as they are recorded when it is sent."""
    today = context.clock.today()
    practice = practice_profile(context)
    own = own_descriptions(context.database)
    visits, lines = [], []
    for claim in owing.asked:
        visit, sent = _visit(context, owing, claim, own)
        visits.append(visit)
        lines.extend(sent)
    due_date = today + timedelta(days=get_setting(context, STATEMENT_DUE_DAYS))
    plan = plan_in_force(context, owing.guarantor_id)
    summary = _summary(context, lines, stored.last_statement(context.database, owing.guarantor_id))
    summary = with_plan(dataclasses.replace(summary, under_review_cents=owing.disputed_cents), plan, owing, due_date)
    preference = mail_preferences(context.database, [owing.guarantor_id]).get(owing.guarantor_id, MailPreference())
    step = account_step(context, owing, summary.amount_due_cents, on_plan=plan is not None)
    words = (step.message(preference.language), practice.statement_message)
    content = StatementContent(
        practice=letterhead(context),
        guarantor_name=owing.addressee,
        guarantor_address=owing.mail_address,
        account=owing.account_number,
        statement_number=number,
        statement_date=today,
        due_date=due_date,
        summary=summary,
        visits=tuple(visits),
        pending=tuple(_pending(context, owing, claim, own) for claim in owing.pending),
        aging=_aging(owing, today),
        messages=tuple(part for part in words if part),
        demo=practice.is_demo,
        language=preference.language,
        large_print=preference.large_print,
        level=step.level,
        asked_since=step.clock_from,
        envelope=envelope(context),
    )
    return content, lines


def account_step(context: Context, owing: Account, due_cents: Money, *, on_plan: bool) -> DunningStep:
    """How urgently a statement today would ask for this much."""
    asked = asked_so_far(context, [owing.guarantor_id]).get(owing.guarantor_id)
    return step_of(
        context, dunning_policy(context), asked, due_cents=due_cents, on_plan=on_plan, self_pay=is_self_pay(owing)
    )


def is_self_pay(owing: Account) -> bool:
    """Whether no insurer ever had a part in what is asked for."""
    lines = [line for claim in owing.billable for line in owing.lines.get(claim.claim_id, ())]
    decided = any(claim.adjudicated_on is not None for claim in owing.billable)
    return bool(lines) and not decided and not any(line.insurance_paid_cents for line in lines)


def _visit(
    context: Context, owing: Account, claim: AccountClaim, own: dict[str, str]
) -> tuple[StatementVisit, list[SentLine]]:
    lines = owing.lines[claim.claim_id]
    zero = lines[0]
    if zero.charge_cents or zero.patient_cents or any(line.insurance_cents for line in lines):
        shown, standing = [_whole_claim(context, owing, lines, own)], list(lines)
    else:
        standing = [line for line in lines if line.patient_cents]
        shown = [_line(context, owing, line, own) for line in standing]
    sent = [_sent(line) for line in standing]
    if owing.is_hidden(claim):
        shown = [dataclasses.replace(line, description=PRIVATE_SERVICE, why=()) for line in shown]
    visit = StatementVisit(
        service_date=claim.service_from or claim.first_billed_on or context.clock.today(),
        patient_first_name=claim.patient_first,
        provider="" if owing.is_hidden(claim) else claim.provider,
        insurer=claim.payer,
        insurer_processed_on=claim.adjudicated_on,
        lines=tuple(shown),
    )
    return visit, sent


def _line(context: Context, owing: Account, line: AccountLine, own: dict[str, str]) -> StatementLine:
    return StatementLine(
        description=context.tables.descriptions.describe(line.procedure, own),
        charge_cents=line.charge_cents,
        insurance_paid_cents=line.insurance_paid_cents,
        adjustment_cents=line.adjustment_cents,
        patient_paid_cents=line.patient_paid_cents,
        owe_cents=line.patient_cents,
        why=why_owed(context, owing.reasons.get(line.line_id, ())),
    )


def _whole_claim(
    context: Context, owing: Account, lines: tuple[AccountLine, ...], own: dict[str, str]
) -> StatementLine:
    """Where a payer decided on the claim as a whole, its lines cannot be told apart."""
    services = [line for line in lines if line.number]
    words = context.tables.descriptions.describe(services[0].procedure if services else "", own)
    more = f" and {len(services) - 1} more" if len(services) > 1 else ""
    reasons = [pair for line in lines for pair in owing.reasons.get(line.line_id, ())]
    return StatementLine(
        description=words + more,
        charge_cents=sum(line.charge_cents for line in lines),
        insurance_paid_cents=sum(line.insurance_paid_cents for line in lines),
        adjustment_cents=sum(line.adjustment_cents for line in lines),
        patient_paid_cents=sum(line.patient_paid_cents for line in lines),
        owe_cents=sum(line.patient_cents for line in lines),
        why=why_owed(context, reasons),
    )


def _sent(line: AccountLine) -> SentLine:
    return SentLine(
        claim_id=line.claim_id,
        line_id=line.line_id,
        charge_cents=line.charge_cents,
        insurance_paid_cents=line.insurance_paid_cents,
        adjustment_cents=line.adjustment_cents,
        patient_paid_cents=line.patient_paid_cents,
        owe_cents=line.patient_cents,
    )


def _pending(context: Context, owing: Account, claim: AccountClaim, own: dict[str, str]) -> PendingVisit:
    services = [line for line in owing.lines.get(claim.claim_id, ()) if line.number]
    return PendingVisit(
        service_date=claim.service_from or claim.first_billed_on or context.clock.today(),
        patient_first_name=claim.patient_first,
        description=PRIVATE_SERVICE
        if owing.is_hidden(claim)
        else context.tables.descriptions.describe(services[0].procedure, own)
        if services
        else "",
        insurer=claim.payer,
        billed_on=claim.first_billed_on,
        charge_cents=claim.charge_cents,
    )


def _aging(owing: Account, today: date) -> AgingStrip:
    youngest, second, third, fourth, oldest = patient_aging(owing, today, owing.asked)
    return AgingStrip(
        current_cents=youngest,
        days_31_60_cents=second,
        days_61_90_cents=third,
        days_91_120_cents=fourth,
        days_over_120_cents=oldest,
    )


def _summary(context: Context, lines: list[SentLine], last: SentStatement | None) -> StatementSummary:
    """From the last statement to this one: what came and went on all lines of either, so that both ends meet.

    What moved a part between payer and patient without money, or a line to a payer again, counts as adjustment.
    """
    before = last.lines if last else {}
    now = {line.line_id: line for line in lines}
    gone = _gone(context, [then for line_id, then in before.items() if line_id not in now])
    charges = insurance = payments = 0
    for line_id in before.keys() | now.keys():
        then, line = before.get(line_id), now.get(line_id) or gone.get(line_id)
        if line is None:
            continue
        payments += line.patient_paid_cents - (then.patient_paid_cents if then else 0)
        if line_id in now or line.owe_cents == 0:
            charges += line.charge_cents - (then.charge_cents if then else 0)
            insurance += line.insurance_paid_cents - (then.insurance_paid_cents if then else 0)
    previous = sum(line.owe_cents for line in before.values())
    owed = sum(line.owe_cents for line in lines)
    return StatementSummary(
        previous_balance_cents=previous,
        new_charges_cents=charges,
        insurance_paid_cents=insurance,
        adjustments_cents=previous + charges - insurance - payments - owed,
        your_payments_cents=payments,
    )


def _gone(context: Context, lines: Iterable[SentLine]) -> dict[LineId, SentLine]:
    """How lines of the last statement stand that are not on this one; `owe_cents` is what payers owe of them again."""
    lines = tuple(lines)
    known = account_lines(context.database, {line.claim_id for line in lines})
    current = {line.line_id: line for several in known.values() for line in several}
    return {
        line.line_id: dataclasses.replace(_sent(found), owe_cents=found.insurance_cents)
        for line in lines
        if (found := current.get(line.line_id)) is not None
    }


def with_plan(summary: StatementSummary, plan: StoredPlan | None, owing: Account, due_date: date) -> StatementSummary:
    """A plan asks for what has fallen due and the instalment due by the due date; the rest is for later."""
    if plan is None:
        return summary
    on_plan = sum(
        claim.patient_cents - owing.held_cents(claim) for claim in owing.asked if claim.claim_id in plan.claims
    )
    asked, paid = 0, max(plan.paid_cents - plan.down_payment_cents, 0)
    for instalment in plan.instalments:
        covered = min(paid, instalment.amount_cents)
        paid -= covered
        if instalment.due_on <= due_date:
            asked += instalment.amount_cents - covered
    down_left = max(plan.down_payment_cents - plan.paid_cents, 0)
    asked = min(asked + down_left, max(on_plan, 0))
    later = dataclasses.replace(summary, on_plan_later_cents=max(on_plan - asked, 0))
    return dataclasses.replace(later, plan_instalment_cents=min(asked, max(later.amount_due_cents, 0)))
