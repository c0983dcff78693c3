"""`arcaller claim`: everything about one claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, content_of, plain, table
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.services.claims import ClaimView, LedgerView, claim_ledger, claim_view, find_claim


def claim(
    context: typer.Context, number: Annotated[str, typer.Argument(help="The claim's number, ours or the payer's.")]
) -> Answer:
    """Show lines, what payers decided, the ledger and all that was done."""
    session = session_of(context)
    with session.practice() as practice:
        session.weigh(practice)
        claim_id = find_claim(practice, number)
        view = claim_view(practice, claim_id)
        ledger = claim_ledger(practice, claim_id)
    content = {**content_of(view), "ledger": [content_of(entry) for entry in ledger]}
    return Answer(content=content, show=lambda console: _show(console, view, ledger))


def _show(console: Console, view: ClaimView, ledger: Sequence[LedgerView]) -> None:
    served = view.service_from.isoformat() if view.service_from else "no date of service"
    console.print(f"[bold]{plain(view.claim_number)}[/]  {plain(view.patient)}  {plain(view.payer)}  {served}")
    console.print(f"{view.submission_label} · {view.adjudication_label} · {view.status_label}. {plain(view.why)}")
    console.print(
        f"Charged {dollars(view.charge_cents)}, paid {dollars(view.paid_cents)}, adjusted"
        f" {dollars(view.adjusted_cents)}; insurance owes {dollars(view.insurance_cents)}, the patient"
        f" {dollars(view.patient_cents)}.",
        highlight=False,
    )
    if view.deadline_on:
        assumed = " (assumed)" if view.deadline_assumed else ""
        console.print(f"{view.deadline_action} until {view.deadline_on.isoformat()}{assumed}", highlight=False)
    if view.next_action:
        day = view.next_action_on.isoformat() if view.next_action_on else ""
        console.print(f"Next: {view.next_action} {day} {plain(view.owner)}", highlight=False)
    console.print(_lines(view))
    if view.details:
        rows = [(str(one.line_number or "claim"), one.label, one.value) for one in view.details]
        console.print(table("As it was billed", ("Line", "What", "Value"), rows))
    if view.decisions:
        console.print(_decisions(view))
    if ledger:
        console.print(_ledger(ledger))
    for event in view.timeline:
        console.print(f"{event.at:%Y-%m-%d}  {plain(event.title)}  {plain(event.text)}", highlight=False)


def _lines(view: ClaimView) -> object:
    rows = [
        (
            str(line.number),
            f"{line.procedure} {line.modifiers}".strip(),
            line.description,
            dollars(line.charge_cents),
            dollars(line.paid_cents),
            dollars(line.adjusted_cents),
            dollars(line.balance_cents),
            line.codes,
        )
        for line in view.lines
    ]
    figures = ("Charge", "Paid", "Adjusted", "Balance")
    return table("Lines", ("", "Code", "Service", *figures, "Decision"), rows, right=figures)


def _decisions(view: ClaimView) -> object:
    rows = [
        (
            decision.decided_on.isoformat() if decision.decided_on else "",
            decision.payer,
            str(decision.line_number),
            decision.code,
            decision.label,
            dollars(decision.amount_cents),
            decision.became,
        )
        for decision in view.decisions
    ]
    columns = ("Day", "Payer", "Line", "Code", "Reason", "Amount", "Became")
    return table("What payers decided", columns, rows, right=("Amount",))


def _ledger(ledger: Sequence[LedgerView]) -> object:
    rows = [
        (
            entry.effective_on.isoformat(),
            str(entry.line_number),
            entry.kind_label,
            entry.responsibility,
            dollars(entry.amount_cents),
            entry.reason,
        )
        for entry in ledger
    ]
    columns = ("Day", "Line", "What", "Whose", "Amount", "Reason")
    return table("Ledger", columns, rows, right=("Amount",))
