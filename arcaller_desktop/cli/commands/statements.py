"""`arcaller statements`: who gets a statement and who not, and why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.base.progress import NoProgress, Progress
from arcaller_desktop.cli.answers import Answer, table, write_paper
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.money import Money, dollars
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.documents import Paper
from arcaller_desktop.services.statements import (
    Candidate,
    IssueStatement,
    PreviewStatement,
    StatementHeldError,
    StatementUnsoundError,
    issue_statement,
    preview_statement,
    statement_candidates,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sent:
    """One account in the answer."""

    account: str
    amount_due_cents: Money = 0
    number: str | None = None
    file: Path | None = None
    hold: str = ""


def statements(
    context: typer.Context,
    commit: Annotated[bool, typer.Option("--commit", help="Record the statements as sent.")] = False,
    out: Annotated[Path | None, typer.Option("--out", help="A folder for the PDF files.")] = None,
) -> Answer:
    """Show who gets a statement and who not, with the reason; nothing is recorded without --commit."""
    session = session_of(context)
    found = []
    with session.practice() as practice, session.progress("Statements") as progress:
        candidates = statement_candidates(practice)
        for number, candidate in enumerate(candidates):
            progress.report(number, len(candidates), "Statements")
            found.append(_one(practice, candidate, commit=commit, out=out))
        progress.report(len(candidates), len(candidates), "Statements")
    made = [one for one in found if not one.hold]
    held = [one for one in found if one.hold]
    content = {
        "committed": commit,
        "statements": [
            {
                "account": one.account,
                "amount_due_cents": one.amount_due_cents,
                "number": one.number,
                "file": str(one.file) if one.file else None,
            }
            for one in made
        ],
        "held": [{"account": one.account, "reason": one.hold} for one in held],
    }
    return Answer(content=content, show=lambda console: _show(console, made, held, commit=commit))


def _one(practice: Context, candidate: Candidate, *, commit: bool, out: Path | None) -> _Sent:
    account, due = candidate.account_number, candidate.amount_due_cents
    if candidate.hold:
        return _Sent(account=account, hold=candidate.hold)
    watched: Progress = NoProgress()
    if not commit:
        paper = preview_statement(practice, PreviewStatement(guarantor_id=candidate.guarantor_id), watched)
        return _Sent(account=account, amount_due_cents=due, file=_written(paper, account, out))
    try:
        issued = issue_statement(practice, IssueStatement(guarantor_id=candidate.guarantor_id), watched)
    except (StatementHeldError, StatementUnsoundError) as error:
        return _Sent(account=account, hold=error.message)
    return _Sent(
        account=account,
        amount_due_cents=issued.amount_due_cents,
        number=issued.number,
        file=_written(issued.paper, account, out),
    )


def _written(paper: Paper, account: str, out: Path | None) -> Path | None:
    # Named by the account: a patient's name does not belong into a file name.
    return None if out is None else write_paper(out / f"statement-{account}.pdf", paper.pdf)


def _show(console: Console, made: list[_Sent], held: list[_Sent], *, commit: bool) -> None:
    rows = [(one.account, dollars(one.amount_due_cents), one.number or "", str(one.file or "")) for one in made]
    title = "Statements recorded as sent" if commit else "Would get a statement"
    console.print(table(title, ("Account", "Due", "Number", "File"), rows, right=("Due",)))
    if held:
        console.print(table("Held", ("Account", "Why"), [(one.account, one.hold) for one in held]))
    if made and not commit:
        console.print("Nothing was recorded. To send them: arcaller statements --commit --out FOLDER")
