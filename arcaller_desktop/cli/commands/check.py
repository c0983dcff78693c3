"""`arcaller check`: whether everything that must hold does hold."""

from __future__ import annotations

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, Exit, problem_content, show_problems
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.services.check import CheckReport, check_practice


def check(context: typer.Context) -> Answer:
    """Verify the ledger, its projections, the audit trail, the file itself and the program's own files."""
    session = session_of(context)
    with session.practice() as practice, session.progress("Checking") as progress:
        report = check_practice(practice, progress)
    content = {
        "ok": report.is_sound,
        "counted": report.counted,
        "findings": [problem_content(finding) for finding in report.findings],
    }
    return Answer(
        content=content,
        show=lambda console: _show(console, report),
        code=Exit.DONE if report.is_sound else Exit.NEEDS_PERSON,
    )


def _show(console: Console, report: CheckReport) -> None:
    looked_at = ", ".join(f"{count:,} {name}" for name, count in report.counted.items())
    console.print(f"Looked at {looked_at}.", highlight=False)
    if report.is_sound:
        console.print("[green]Everything holds.[/]")
    show_problems(console, report.findings)
