"""What is known for a letter to a guarantor: the account, its lines, its plan, when it was first billed."""

from __future__ import annotations

from datetime import date, timedelta

from arcaller_desktop.documents.texts import paper_texts
from arcaller_desktop.domain.ids import GuarantorId
from arcaller_desktop.domain.letters import LetterFacts, LetterTable
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.domain.paper_texts import PaperTexts
from arcaller_desktop.domain.patient_payments import PaymentMethod
from arcaller_desktop.domain.settings import STATEMENT_DUE_DAYS
from arcaller_desktop.services.balances import Account, account
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.letterheads import letterhead
from arcaller_desktop.services.receipts import receipt_content
from arcaller_desktop.services.settings import get_setting
from arcaller_desktop.services.statement_contents import PRIVATE_SERVICE, drawn_up
from arcaller_desktop.storage.balances import AccountClaim, account_claims, account_lines
from arcaller_desktop.storage.patient_payments import StoredPayment, payments_of_guarantor
from arcaller_desktop.storage.patient_refunds import refunds_of_guarantor
from arcaller_desktop.storage.plans import StoredPlan, running_plan, watched_plans
from arcaller_desktop.storage.service_descriptions import own_descriptions
from arcaller_desktop.storage.statements import last_statement

WITH_ALL_CHARGES = frozenset({"itemised_bill"})
"""Letters whose lines are every charge of the account, paid ones too."""


def common_facts(context: Context, language: str) -> dict[str, str]:
    """What every letter may say, whoever it goes to."""
    practice, texts = letterhead(context), paper_texts(language)
    return {
        "today": texts.long_date(context.clock.today()),
        "practice": practice.name,
        "practice_phone": practice.phone,
        "practice_hours": practice.hours,
        "pay_url": practice.pay_url,
        "tax_id": practice.tax_id,
        "writer": context.user.name,
    }


def account_facts(
    context: Context, guarantor_id: GuarantorId, kind: str, language: str, receipt_number: str = ""
) -> LetterFacts:
    """What a letter of this kind may say about the account today; a receipt of this number, else of the newest."""
    texts, owing, today = paper_texts(language), account(context, guarantor_id), context.clock.today()
    content, _ = drawn_up(context, owing, number="")
    facts = common_facts(context, language) | {
        "guarantor": owing.addressee,
        "account": owing.account_number,
        "balance": dollars(content.summary.balance_cents),
        "amount_due": dollars(content.summary.amount_due_cents),
        "pay_by": texts.long_date(today + timedelta(days=get_setting(context, STATEMENT_DUE_DAYS))),
    }
    last = last_statement(context.database, guarantor_id)
    if last is not None:
        first = last.clock_from
        facts |= {
            "last_statement": last.number,
            "last_statement_date": texts.long_date(last.statement_on),
            "first_statement_date": texts.long_date(first),
            "days_since_first": str((today - first).days),
        }
    facts |= recorded_facts(context, guarantor_id, kind, language, receipt_number)
    plan = _plan_to_write_of(context, guarantor_id)
    tables = {"lines": _lines(context, owing, texts, every=kind in WITH_ALL_CHARGES)}
    if plan is not None:
        facts |= _plan_facts(plan, texts, today)
        tables["instalments"] = _instalments(plan, texts)
    return LetterFacts(texts=facts, tables=tables)


def recorded_facts(
    context: Context, guarantor_id: GuarantorId, kind: str, language: str, receipt_number: str = ""
) -> dict[str, str]:
    """What the records know of the facts that a person else fills in: of the payment or the refund of the letter."""
    if kind == "receipt":
        return _receipt_facts(context, guarantor_id, paper_texts(language), receipt_number)
    if kind == "refund":
        return _refund_facts(context, guarantor_id, paper_texts(language))
    return {}


def _receipt_facts(context: Context, guarantor_id: GuarantorId, texts: PaperTexts, wanted: str) -> dict[str, str]:
    payments = [
        payment
        for payment in payments_of_guarantor(context.database, guarantor_id)
        if payment.stands and wanted in {"", payment.receipt_number}
    ]
    if not payments:
        return {}
    payment = max(payments, key=lambda one: one.payment_id)
    content = receipt_content(context, payment.payment_id)
    days = [share.service_date for share in content.shares if share.service_date is not None]
    return {
        "receipt_number": payment.receipt_number,
        "paid_on": texts.long_date(payment.received_on),
        "paid_amount": dollars(payment.amount_cents),
        "paid_method": _how_paid(payment, texts),
        "paid_for": "; ".join(texts("visit.of", day=texts.long_date(day)) for day in dict.fromkeys(days)),
    }


def _how_paid(payment: StoredPayment, texts: PaperTexts) -> str:
    method = texts(f"method.{payment.method.value}")
    if payment.card.last4:
        return texts("method.ending", method=method, brand=payment.card.brand or "", last4=payment.card.last4)
    return f"{method} {payment.reference}".strip()


def _refund_facts(context: Context, guarantor_id: GuarantorId, texts: PaperTexts) -> dict[str, str]:
    """Of the newest refund that was approved or sent; how it goes is known once it was sent."""
    refunds = refunds_of_guarantor(context.database, guarantor_id)
    refund = next((one for one in refunds if one.state in {"approved", "issued"}), None)
    if refund is None:
        return {}
    known = {method.value for method in PaymentMethod}
    method = texts(f"method.{refund.method}").lower() if refund.method in known else refund.method
    return {
        "refund_amount": dollars(refund.amount_cents),
        "refund_reason": refund.reason,
        "refund_method": f"{method} {refund.reference}".strip(),
    }


def _plan_to_write_of(context: Context, guarantor_id: GuarantorId) -> StoredPlan | None:
    """The running plan; else the one in default, which a letter about missed payments is for."""
    running = running_plan(context.database, guarantor_id)
    watched = watched_plans(context.database, guarantor_id)
    return running or (watched[-1] if watched else None)


def _lines(context: Context, owing: Account, texts: PaperTexts, *, every: bool) -> LetterTable:
    own = own_descriptions(context.database)
    claims: tuple[AccountClaim, ...] = owing.billable
    lines = owing.lines
    if every:
        claims = tuple(account_claims(context.database, owing.guarantor_id, settled_too=True))
        found = account_lines(context.database, [claim.claim_id for claim in claims])
        lines = {claim_id: tuple(several) for claim_id, several in found.items()}
    rows = []
    for claim in claims:
        day = claim.service_from or claim.first_billed_on or context.clock.today()
        for line in lines.get(claim.claim_id, ()):
            if not (line.patient_cents or (every and line.charge_cents)):
                continue
            words = context.tables.descriptions.describe(line.procedure, own)
            code = f" ({line.procedure})" if every and line.procedure else ""
            if owing.is_hidden(claim):
                words, code = PRIVATE_SERVICE, ""
            rows.append(
                (
                    texts.short_date(day),
                    f"{claim.patient_first}: {words}{code}",
                    dollars(line.charge_cents),
                    dollars(line.insurance_paid_cents),
                    dollars(line.adjustment_cents),
                    dollars(line.patient_paid_cents),
                    dollars(line.patient_cents),
                )
            )
    names = ("date", "service", "column.charge", "column.insurance", "column.adjusted", "column.paid", "column.owe")
    return LetterTable(headings=tuple(texts(name) for name in names), rows=tuple(rows), right=(2, 3, 4, 5, 6))


def _plan_facts(plan: StoredPlan, texts: PaperTexts, today: date) -> dict[str, str]:
    due = plan.down_payment_cents + sum(one.amount_cents for one in plan.instalments if one.due_on <= today)
    missed: Money = max(due - plan.paid_cents, 0)
    facts = {
        "plan_total": dollars(plan.total_cents),
        "plan_count": str(len(plan.instalments)),
        "plan_left": dollars(max(plan.total_cents - plan.paid_cents, 0)),
        "plan_missed": dollars(missed) if missed else "",
    }
    if plan.instalments:
        facts["plan_instalment"] = dollars(plan.instalments[0].amount_cents)
        facts["plan_first_due"] = texts.long_date(plan.instalments[0].due_on)
    return facts


def _instalments(plan: StoredPlan, texts: PaperTexts) -> LetterTable:
    left = plan.total_cents - plan.down_payment_cents
    rows = []
    for one in plan.instalments:
        left -= one.amount_cents
        rows.append((texts.short_date(one.due_on), dollars(one.amount_cents), dollars(left)))
    headings = (texts("due"), texts("payment"), texts("left.after"))
    return LetterTable(headings=headings, rows=tuple(rows), right=(1, 2))
