"""The command line: which commands there are, and how an error becomes a sentence and an exit code."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping, Sequence
from typing import Any

import typer
from typer.exceptions import TyperException

from arcaller_desktop.base.errors import CancelledByUser, UserError
from arcaller_desktop.cli.answers import (
    Answer,
    AnswerNotWrittenError,
    Exit,
    say,
    say_error,
    say_help,
    speak_any_console,
)
from arcaller_desktop.cli.commands import (
    aging,
    backups,
    calls,
    check,
    claims,
    demo,
    denials,
    exports,
    intake,
    kpi,
    practices,
    queue,
    statements,
    undo,
    window,
)
from arcaller_desktop.cli.options import WrongUsageError, asks_for_json, split_options
from arcaller_desktop.cli.ports import Ports
from arcaller_desktop.cli.session import Session

_HELP = """Follow up unpaid claims. Without a command the window opens.

Accepted before or after every command: --data FILE (or ARCALLER_DATA), --user NAME (the password is asked for, or taken
from ARCALLER_PASSWORD), --json (one JSON object on standard output), --as-of YYYY-MM-DD.

Exit codes: 0 done; 1 done, but something needs a person; 2 wrong usage; 3 refused.
"""


_INTERRUPTED = 130
"""What Typer makes of Ctrl+C."""


class StoppedError(UserError):
    """Ctrl+C, or a long job that was stopped."""

    def __init__(self) -> None:
        super().__init__("Stopped.", "What was finished is kept; do it again to go on.")


def program() -> typer.Typer:
    """All commands."""
    made = typer.Typer(
        name="arcaller", help=_HELP, add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False
    )
    made.command("gui")(window.gui)
    made.command("demo")(demo.demo)
    made.command("init")(practices.init)
    made.command("import")(intake.import_paths)
    made.command("undo-import")(undo.undo)
    made.command("queue")(queue.queue)
    made.command("claim")(claims.claim)
    made.command("aging")(aging.aging)
    made.command("denials")(denials.denials)
    made.command("kpi")(kpi.kpi)
    made.command("statements")(statements.statements)
    made.command("call-summary")(calls.call_summary)
    made.command("export")(exports.export_table)
    made.command("check")(check.check)
    made.command("backup")(backups.backup)
    made.command("restore")(backups.restore_backup)
    return made


def run(arguments: Sequence[str], environment: Mapping[str, str], ports: Ports) -> int:
    """Carries out one command; gives the exit code. What is no UserError is a bug and is left to the caller."""
    speak_any_console()
    as_json = asks_for_json(arguments)
    try:
        options, rest = split_options(arguments, environment)
        session = Session(options=options, environment=environment, ports=ports)
        outcome, written = _carried_out(rest, session)
        if isinstance(outcome, Answer):
            return say(outcome, as_json=as_json)
    except TyperException as error:
        usage = WrongUsageError(error.format_message(), "See arcaller --help.")
        return say_error(usage, as_json=as_json)
    except AnswerNotWrittenError as error:
        return say_error(error, as_json=False)
    except UserError as error:
        return say_error(error, as_json=as_json)
    except (CancelledByUser, KeyboardInterrupt, typer.Abort):
        outcome = _INTERRUPTED
    if outcome == _INTERRUPTED:
        say_error(StoppedError(), as_json=as_json)
        return Exit.NEEDS_PERSON
    return say_help(written) if as_json else int(outcome or 0)


def _carried_out(words: Sequence[str], session: Session) -> tuple[Any, str]:
    """What the command gives, and what was written beside it: the help, which with --json must not go out as it is."""
    written = io.StringIO()
    with contextlib.redirect_stdout(written) if session.options.json else contextlib.nullcontext():
        outcome = program()(list(words), prog_name="arcaller", standalone_mode=False, obj=session)
    return outcome, written.getvalue()
