"""`arcaller import`: takes payer files in, or says what doing so would change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, Exit, content_of, problem_content, show_problems, table
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.services.intake import FileAccount, ImportFiles, ImportResult, import_files, summary

_FIGURES = ("Claims", "Charged", "Paid", "Adjusted", "Posted", "Held", "Unmatched")


def import_paths(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders that hold them.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Change nothing; say what would be posted.")] = False,
) -> Answer:
    """Take in claim files, remittances, acknowledgements, and tables (CSV, Excel) of the PM system."""
    session = session_of(context)
    with session.practice() as practice, session.progress("Importing") as progress:
        result = import_files(practice, ImportFiles(paths=tuple(paths), dry_run=dry_run), progress)
    return Answer(
        content={"batch": result.batch, "files": [_file_content(account) for account in result.files]},
        show=lambda console: _show(console, result, dry_run=dry_run),
        code=Exit.NEEDS_PERSON if result.needs_person else Exit.DONE,
    )


def _file_content(account: FileAccount) -> dict[str, object]:
    return {**content_of(account), "problems": [problem_content(problem) for problem in account.problems]}


def _show(console: Console, result: ImportResult, *, dry_run: bool) -> None:
    rows = [_row(account) for account in result.files]
    title = "What an import would do" if dry_run else f"Import {result.batch}"
    console.print(table(title, ("File", "Kind", *_FIGURES, ""), rows, right=_FIGURES))
    for account in result.files:
        show_problems(console, account.problems, title=Path(account.path).name)
    console.print(summary(result), highlight=False)


def _row(account: FileAccount) -> Sequence[str]:
    marks = [word for word, holds in (("again", account.duplicate), ("not balanced", not account.balanced)) if holds]
    return (
        Path(account.path).name,
        account.kind,
        f"{account.claims:,}",
        dollars(account.charge_cents),
        dollars(account.paid_cents),
        dollars(account.adjustment_cents),
        f"{account.posted:,}",
        f"{account.held:,}",
        f"{account.unmatched:,}",
        ", ".join(marks),
    )
