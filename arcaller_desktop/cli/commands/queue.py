"""`arcaller queue`: what to work next, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, table
from arcaller_desktop.cli.options import LARGEST_ID, WrongUsageError
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.aging import age_days, bucket_of
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.domain.people import folded
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.payers import payer_list
from arcaller_desktop.services.queue import PRESETS, QueueQuery, QueueRow, queue_order, queue_reasons, queue_rows


@dataclass(frozen=True, kw_only=True, slots=True)
class _Item:
    """One line of the queue, with what only the command line says."""

    row: QueueRow
    age_days: int
    reasons: tuple[str, ...]


def queue(
    context: typer.Context,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many claims.")] = 50,
    payer: Annotated[str, typer.Option("--payer", help="A payer's name, a part of it, or its number.")] = "",
    mine: Annotated[bool, typer.Option("--mine", help="Only what is yours.")] = False,
    preset: Annotated[str, typer.Option("--preset", help=f"In which order: {', '.join(PRESETS)}.")] = "priority",
) -> Answer:
    """List the claims to work, most urgent first, each with its reasons."""
    session = session_of(context)
    if preset not in PRESETS:
        raise WrongUsageError("There is no such order.", f"Choose one of: {', '.join(PRESETS)}.")
    with session.practice() as practice:
        session.weigh(practice)
        query = QueueQuery(
            view="mine" if mine else "",
            payer_id=payer_number(practice, payer) if payer else None,
            sort=preset,
        )
        most = min(limit, LARGEST_ID)
        order = queue_order(practice, query, limit=most)
        ids = order.ids[:most]
        rows = queue_rows(practice, ids)
        reasons = queue_reasons(practice, [ClaimId(number) for number in ids])
        today = practice.clock.today()
    items = [
        _Item(
            row=rows[number],
            age_days=age_days(rows[number].service_from, today),
            reasons=reasons[ClaimId(number)],
        )
        for number in ids
    ]
    return Answer(content={"items": [_content(item) for item in items]}, show=lambda console: _show(console, items))


def payer_number(practice: Context, text: str) -> int:
    """The payer that is meant. Raises WrongUsageError when there is none or more than one."""
    payers = {int(payer.payer_id): payer.name for payer in payer_list(practice)}
    if text.isdecimal() and int(text) in payers:
        return int(text)
    exact = [number for number, name in payers.items() if folded(name) == folded(text)]
    partly = exact or [number for number, name in payers.items() if folded(text) in folded(name)]
    if len(partly) == 1:
        return partly[0]
    names = ", ".join(sorted(payers[number] for number in partly) or sorted(payers.values()))
    what = "More than one payer is called so." if partly else "No payer is called so."
    raise WrongUsageError(what, f"Choose one of: {names}.")


def _content(item: _Item) -> dict[str, object]:
    row = item.row
    return {
        "claim": row.claim_number,
        "patient": row.patient,
        "payer": row.payer,
        "balance_cents": row.balance_cents,
        "age_days": item.age_days,
        "bucket": bucket_of(item.age_days).value,
        "deadline": _day(row.deadline_on),
        "deadline_action": row.deadline_action,
        "deadline_assumed": bool(row.deadline_assumed),
        "next_date": _day(row.next_action_on),
        "score": row.priority,
        "causes": list(row.causes),
        "reasons": list(item.reasons),
    }


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _show(console: Console, items: Sequence[_Item]) -> None:
    if not items:
        console.print("Nothing to work here. Next: arcaller import FOLDER")
        return
    columns = ("Claim", "Patient", "Payer", "Balance", "Days", "Score", "Deadline", "Next", "Why")
    rows = [
        (
            item.row.claim_number,
            item.row.patient,
            item.row.payer,
            dollars(item.row.balance_cents),
            str(item.age_days),
            str(item.row.priority),
            f"{_day(item.row.deadline_on) or ''}{' (assumed)' if item.row.deadline_assumed else ''}",
            _day(item.row.next_action_on) or "",
            "; ".join(item.reasons),
        )
        for item in items
    ]
    console.print(table("", columns, rows, right=("Balance", "Days", "Score")))
