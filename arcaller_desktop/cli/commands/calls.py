"""`arcaller call-summary`: one call on paper."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Annotated

import typer

from arcaller_desktop.cli.answers import Answer, plain, tell, write_paper
from arcaller_desktop.cli.options import LARGEST_ID
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.domain.ids import CallId
from arcaller_desktop.services.call_summaries import call_summary_paper


def call_summary(
    context: typer.Context,
    call: Annotated[
        int, typer.Argument(metavar="ID", min=1, max=LARGEST_ID, help="The call's number, as `claim --json` gives it.")
    ],
    out: Annotated[Path, typer.Option("--out", help="The PDF file to write.")],
) -> Answer:
    """Write the summary of a call as a PDF and keep what it says."""
    session = session_of(context)
    with session.practice() as practice:
        paper = call_summary_paper(practice, CallId(call))
    file = write_paper(out, paper.pdf)
    content = {"call": call, "file": str(file), "sha256": hashlib.sha256(paper.pdf).hexdigest()}
    return Answer(
        content=content, show=lambda console: tell(console, f"The summary of call {call} stands in {plain(file)}.")
    )
