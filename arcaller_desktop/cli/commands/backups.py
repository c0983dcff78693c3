"""`arcaller backup` and `arcaller restore`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from arcaller_desktop.cli.answers import Answer, plain, tell
from arcaller_desktop.cli.options import WrongUsageError
from arcaller_desktop.cli.session import session_of
from arcaller_desktop.services.backups import BackupMade, back_up
from arcaller_desktop.services.restores import Restore, Restored, restore


def backup(context: typer.Context, file: Annotated[Path, typer.Argument(help="The backup to write.")]) -> Answer:
    """Write one encrypted, verified file with the practice, its key slots and its audit anchor."""
    session = session_of(context)
    with session.practice() as practice:
        made = back_up(practice, file)
    content = {"file": str(made.file), "bytes": made.size_bytes, "events": made.events, "sha256": made.sha256}
    return Answer(content=content, show=lambda console: _show_backup(console, made))


def restore_backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The backup to put back.")],
    recovery_key: Annotated[
        str,
        typer.Option(
            "--recovery-key",
            envvar="ARCALLER_RECOVERY_KEY",
            help="The recovery key of that time, instead of a password.",
        ),
    ] = "",
) -> Answer:
    """Put a backup back as the practice of --data; what stood there is kept in backups/."""
    session = session_of(context)
    if session.options.data is None:
        raise WrongUsageError("It is not said where to restore to.", "Add --data FILE.")
    if not recovery_key and not session.options.user:
        raise WrongUsageError(
            "It is not said who you are.", "Add --user NAME, with the password of the time of the backup."
        )
    question = f"Password of {session.options.user} at the time of the backup: "
    done = restore(
        Restore(
            file=file,
            into=session.options.data,
            login=session.options.user,
            password="" if recovery_key else session.password(question),
            recovery_key=recovery_key,
        ),
        session.clock,
    )
    content = {
        "file": str(done.path),
        "made_at": done.made_at.isoformat(timespec="seconds"),
        "events": done.events,
        "kept": str(done.kept) if done.kept else None,
    }
    return Answer(content=content, show=lambda console: _show_restored(console, done))


def _show_backup(console: Console, made: BackupMade) -> None:
    tell(console, f"[green]Backed up and read back:[/] {plain(made.file)} ({made.size_bytes / 1_000_000:.1f} MB)")
    console.print("It is opened by any user's password of today or by the recovery key of today.")


def _show_restored(console: Console, done: Restored) -> None:
    tell(console, f"[green]Restored[/] {plain(done.path)} as it was at {done.made_at:%Y-%m-%d %H:%M} UTC.")
    if done.kept:
        tell(console, f"What stood there before is kept in {plain(done.kept)}.")
