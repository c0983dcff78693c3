"""`arcaller init`: an empty encrypted practice with its first administrator."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.base.paths import DATA_SUFFIX, default_data_folder
from arcaller_desktop.cli.answers import Answer, error_console, plain, tell
from arcaller_desktop.cli.options import WrongUsageError
from arcaller_desktop.cli.session import Session, session_of
from arcaller_desktop.services.practices import CreatePractice, create_practice


def init(
    context: typer.Context,
    practice: Annotated[str, typer.Option("--practice", help="The practice's name.")],
    name: Annotated[str, typer.Option("--name", help="Your own name, as it stands on call summaries.")] = "",
) -> Answer:
    """Make an empty encrypted practice; --user is its first administrator."""
    session = session_of(context)
    if not session.options.user:
        raise WrongUsageError("The administrator's sign-in name is missing.", "Add --user NAME.")
    path = session.options.data or _default_file(practice)
    command = CreatePractice(
        practice_name=practice,
        login=session.options.user,
        user_name=name or session.options.user,
        password=session.password("New password: ", twice=True),
    )
    created = create_practice(path, command, session.clock)
    content = {
        "practice": practice,
        "file": str(path),
        "user": created.access.user.login,
        "recovery_key": created.recovery_key,
    }
    if not session.options.json:
        _show_recovery_key(created.recovery_key)
    return Answer(content=content, show=lambda console: _show(console, session, path))


def _default_file(practice: str) -> Path:
    name = re.sub(r"[^a-z0-9]+", "-", practice.casefold()).strip("-") or "practice"
    return default_data_folder() / f"{name}{DATA_SUFFIX}"


def _show_recovery_key(recovery_key: str) -> None:
    console = error_console()
    console.print("[bold]Recovery key[/] (write it down now; it is shown this once and kept nowhere):")
    console.print(f"\n    {recovery_key}\n")
    console.print("It opens the practice when every password is lost. Keep it where patients' records are kept.")


def _show(console: Console, session: Session, path: Path) -> None:
    tell(console, f"The practice stands in {plain(path)}; {plain(session.options.user)} is its administrator.")
    console.print("Beside it stands its .keys file: keep both together. Next: arcaller import FOLDER")
