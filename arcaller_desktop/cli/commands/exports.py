"""`arcaller export`: tables for other programs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from arcaller_desktop.cli.answers import Answer, plain, tell
from arcaller_desktop.cli.options import WrongUsageError
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.services.exports import Export, ExportKind, export
from arcaller_desktop.services.spreadsheets import UnknownTableFormatError


def export_table(
    context: typer.Context,
    what: Annotated[ExportKind, typer.Argument(help="Which table.")],
    out: Annotated[Path, typer.Option("--out", help="The file to write: .csv or .xlsx.")],
    since_last: Annotated[
        bool, typer.Option("--since-last", help="Only what came after the last export (payments, adjustments, notes).")
    ] = False,
    first: Annotated[datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="The first day.")] = None,
    last: Annotated[datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="The last day.")] = None,
) -> Answer:
    """Write a table as CSV or Excel, with real numbers and dates."""
    if since_last and not what.goes_on:
        raise WrongUsageError(f"“{what.value}” is always exported whole.", "Leave out --since-last.")
    if (first or last) and not what.has_days:
        raise WrongUsageError(f"“{what.value}” knows no days.", "Leave out --from and --to.")
    session = session_of(context)
    with session.practice() as practice:
        session.weigh(practice)
        try:
            with session.progress("Exporting") as progress:
                command = Export(
                    kind=what,
                    file=out,
                    since_last=since_last,
                    first=first.date() if first else None,
                    last=last.date() if last else None,
                )
                done = export(practice, command, progress)
        except UnknownTableFormatError as error:
            raise WrongUsageError(error.message, error.remedy) from None
    content = {"what": what.value, "file": str(done.file), "rows": done.rows}
    return Answer(
        content=content,
        show=lambda console: tell(console, f"{done.rows:,} rows stand in {plain(done.file)}."),
    )
