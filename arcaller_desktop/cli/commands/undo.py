"""`arcaller undo-import`: takes an import back by reversing entries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, Exit, content_of, error_console, table
from arcaller_desktop.cli.options import LARGEST_ID
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.ids import BatchId
from arcaller_desktop.services.undo import Dependent, ImportInUseError, UndoImport, UndoResult, undo_import


def undo(
    context: typer.Context,
    batch: Annotated[
        int, typer.Argument(metavar="BATCH", min=1, max=LARGEST_ID, help="The import's number, as `import` gave it.")
    ],
) -> Answer:
    """Take an import back, or say what rests on it. Calls and notes stay."""
    session = session_of(context)
    with session.practice() as practice, session.progress("Undoing") as progress:
        try:
            done = undo_import(practice, UndoImport(batch_id=BatchId(batch)), progress)
        except ImportInUseError as error:
            return _refused(batch, error)
    content = {
        "batch": batch,
        "undone": True,
        "payments": done.payments,
        "claims": done.claims,
        "submissions": done.submissions,
        "acknowledgements": done.acknowledgements,
        "reversed_entries": done.reversed_entries,
        "dependents": [],
    }
    return Answer(content=content, show=lambda console: _show(console, batch, done))


def _refused(batch: int, error: ImportInUseError) -> Answer:
    """Not an error answer: the list of what is in the way is what was asked for."""
    content = {
        "batch": batch,
        "undone": False,
        "payments": 0,
        "claims": 0,
        "submissions": 0,
        "acknowledgements": 0,
        "reversed_entries": 0,
        "dependents": [content_of(dependent) for dependent in error.dependents],
    }
    return Answer(
        content=content, show=lambda console: _show_dependents(console, error, error.dependents), code=Exit.REFUSED
    )


def _show(console: Console, batch: int, done: UndoResult) -> None:
    console.print(
        f"Import {batch} is undone: {done.payments:,} payments and {done.submissions:,} submissions of {done.claims:,}"
        f" claims, by {done.reversed_entries:,} reversing entries. The same files may be imported again.",
        highlight=False,
    )


def _show_dependents(console: Console, error: ImportInUseError, dependents: Sequence[Dependent]) -> None:
    error_console().print(f"[bold red]{error.message}[/]")
    error_console().print(error.remedy)
    console.print(table("", ("What rests on it",), [(dependent.words,) for dependent in dependents]))
