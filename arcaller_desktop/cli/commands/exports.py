"""`arcaller export`: tables for other programs."""

from __future__ import annotations

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
) -> Answer:
    """Write a table as CSV or Excel, with real numbers and dates."""
    session = session_of(context)
    with session.practice() as practice:
        session.weigh(practice)
        try:
            with session.progress("Exporting") as progress:
                done = export(practice, Export(kind=what, file=out), progress)
        except UnknownTableFormatError as error:
            raise WrongUsageError(error.message, error.remedy) from None
    content = {"what": what.value, "file": str(done.file), "rows": done.rows}
    return Answer(
        content=content,
        show=lambda console: tell(console, f"{done.rows:,} rows stand in {plain(done.file)}."),
    )
