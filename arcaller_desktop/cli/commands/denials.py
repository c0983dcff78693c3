"""`arcaller denials`: which payer refuses what."""

from __future__ import annotations

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, content_of, table
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.money import dollars
from arcaller_desktop.services.denials import DenialReport, denial_report


def denials(context: typer.Context) -> Answer:
    """Show the refusals of the last twelve months by payer and code, most money first."""
    session = session_of(context)
    with session.practice() as practice:
        report = denial_report(practice)
    patterns = [
        {**content_of(pattern), "overturned_percent": pattern.overturned_percent} for pattern in report.patterns
    ]
    content = {
        **content_of(report),
        "patterns": patterns,
        "denied_cents": report.denied_cents,
        "open_cents": report.open_cents,
        "recovered_cents": report.recovered_cents,
    }
    return Answer(content=content, show=lambda console: _show(console, report))


def _show(console: Console, report: DenialReport) -> None:
    figures = ("Lines", "Denied", "Open", "Recovered", "Overturned")
    rows = [
        (
            pattern.payer,
            pattern.code,
            pattern.label,
            str(pattern.lines),
            dollars(pattern.denied_cents),
            dollars(pattern.open_cents),
            dollars(pattern.recovered_cents),
            "" if pattern.overturned_percent is None else f"{pattern.overturned_percent} %",
            pattern.next_action,
        )
        for pattern in report.patterns
    ]
    columns = ("Payer", "Code", "Reason", *figures, "Usual next step")
    console.print(table(f"Refused since {report.since.isoformat()}", columns, rows, right=figures))
    console.print(
        f"Refused {dollars(report.denied_cents)}, still open {dollars(report.open_cents)},"
        f" came in since {dollars(report.recovered_cents)}.",
        highlight=False,
    )
