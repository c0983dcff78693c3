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
from arcaller_desktop.services.documents import Paper, reprint
from arcaller_desktop.services.run_mailing import RunPaper, run_paper, statements_of_run
from arcaller_desktop.services.statement_runs import (
    CommitRun,
    NobodyToBillError,
    PlanRun,
    RunMember,
    commit_run,
    plan_run,
)
from arcaller_desktop.services.statements import PreviewStatement, preview_statement


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
    with session.practice() as practice, session.progress("Statements") as progress:
        plan = plan_run(practice, PlanRun(run_on=practice.clock.today()), progress)
        held = [_Sent(account=one.account_number, hold=one.hold.words) for one in plan.held]
        if commit and plan.members:
            made, dropped = _committed(practice, out, progress)
            held += dropped
        else:
            made = [_previewed(practice, member, out) for member in plan.members]
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


def _committed(practice: Context, out: Path | None, progress: Progress) -> tuple[list[_Sent], list[_Sent]]:
    """The run as one mailing; with a folder its batch file for the printer and each statement of its own."""
    try:
        done = commit_run(practice, CommitRun(run_on=practice.clock.today()), progress)
    except NobodyToBillError as error:
        return [], [_Sent(account=one.account_number, hold=one.hold.words) for one in error.dropped]
    if out is not None:
        paper = run_paper(practice, RunPaper(run_id=done.run_id), progress)
        write_paper(out / f"statements-run-{done.run_id}.pdf", paper.pdf)
    made = [
        _Sent(
            account=one.account_number,
            amount_due_cents=one.amount_due_cents,
            number=one.number,
            file=_written(reprint(practice, one.document_id), one.account_number, out) if out else None,
        )
        for one in statements_of_run(practice, done.run_id)
    ]
    return made, [_Sent(account=one.account_number, hold=one.hold.words) for one in done.dropped]


def _previewed(practice: Context, member: RunMember, out: Path | None) -> _Sent:
    file = None
    if out is not None:
        command = PreviewStatement(guarantor_id=member.guarantor_id)
        file = _written(preview_statement(practice, command, NoProgress()), member.account_number, out)
    return _Sent(account=member.account_number, amount_due_cents=member.amount_due_cents, file=file)


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
