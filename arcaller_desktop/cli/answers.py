"""What a command answers, and how it is said: one JSON object on standard output, or words for a person."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.problems import Problem
from arcaller_desktop.cli.options import WrongUsageError

_FILE_WIDTH: Final = 160


class Exit(IntEnum):
    """The program's exit codes."""

    DONE = 0
    NEEDS_PERSON = 1
    WRONG_USAGE = 2
    REFUSED = 3
    BUG = 70
    """An error of ours; the number is the one that Unix programs use for it."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """`content` is what --json prints; `show` says the same to a person."""

    content: Mapping[str, Any]
    show: Callable[[Console], None]
    code: Exit = Exit.DONE


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """Rich would end the program with 1, which is our word for something that waits for a person."""
        raise BrokenPipeError


class AnswerNotWrittenError(UserError):
    """Standard output took no more."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"The answer could not be written ({reason}); the command itself was carried out.",
            "Free some space or write elsewhere, then ask again.",
        )


def say(answer: Answer, *, as_json: bool) -> int:
    """Prints the answer; gives the exit code. Raises AnswerNotWrittenError."""
    try:
        if as_json:
            _print_json(answer.content)
        else:
            console = _Console()
            # Into a file or a pipe: wide enough that no table is squeezed.
            answer.show(console if console.is_terminal else _Console(width=_FILE_WIDTH))
    except BrokenPipeError:  # `arcaller queue | head`: who reads has seen enough
        _silence_output()
    except OSError as error:
        _silence_output()
        raise AnswerNotWrittenError(error.strerror or "no reason given") from None
    return answer.code


def say_help(text: str) -> int:
    """Prints the help as JSON; gives the exit code."""
    _print_json({"help": text})
    return Exit.DONE


def speak_any_console() -> None:
    """A name that an old console cannot show is shown with question marks, instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _silence_output() -> None:
    """What is still buffered must not fail again when the program ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say_error(error: UserError, *, as_json: bool) -> int:
    """Prints what went wrong and what to do; gives the exit code."""
    if as_json:
        kind = type(error).__name__.removesuffix("Error")
        _print_json({"error": {"kind": kind, "message": error.message, "remedy": error.remedy}})
    else:
        console = error_console()
        console.print(f"[bold red]{plain(error.message)}[/]")
        if error.remedy:
            console.print(plain(error.remedy))
    return code_of(error)


def code_of(error: UserError) -> Exit:
    """2 for a wrong command line, 3 for everything that was refused or could not be done."""
    return Exit.WRONG_USAGE if isinstance(error, WrongUsageError) else Exit.REFUSED


def error_console() -> Console:
    """For everything that is not the answer: questions, progress, errors, the recovery key."""
    return Console(stderr=True, soft_wrap=True, highlight=False)


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], *, right: Sequence[str] = ()) -> Table:
    """A table of plain texts; the columns named in `right` are figures."""
    made = Table(title=plain(title) or None, title_justify="left", header_style="bold")
    for column in columns:
        figures = column in right
        made.add_column(column, justify="right" if figures else "left", no_wrap=figures, overflow="fold")
    for row in rows:
        made.add_row(*(plain(cell) for cell in row))
    return made


def problem_content(problem: Problem) -> dict[str, str]:
    """A fault in data as JSON."""
    return {
        "severity": problem.severity,
        "code": problem.code,
        "where": problem.where,
        "message": problem.message,
        "remedy": problem.remedy,
    }


def show_problems(console: Console, problems: Sequence[Problem], *, title: str = "") -> None:
    """A table of faults, worst first."""
    if not problems:
        return
    rank: Final = {"error": 0, "warning": 1, "info": 2}
    ordered = sorted(problems, key=lambda problem: rank[problem.severity])
    rows = [(p.severity, p.where, p.message, p.remedy) for p in ordered]
    console.print(table(title, ("", "Where", "What", "What to do"), rows))


def content_of(value: Any) -> Any:
    """A dataclass as JSON takes it: dates in ISO form, enumerations by value, tuples as lists."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: content_of(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (list, tuple)):
        return [content_of(part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): content_of(part) for key, part in value.items()}
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


class PaperNotWrittenError(UserError):
    """A PDF could not be written."""

    def __init__(self, file_name: str, reason: str) -> None:
        super().__init__(
            f"{file_name} could not be written ({reason}).", "Close it in other programs, or choose another folder."
        )


def write_paper(file: Path, pdf: bytes) -> Path:
    """Writes a PDF, making its folder; gives the file. Raises PaperNotWrittenError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf)
    except OSError as error:
        raise PaperNotWrittenError(file.name, error.strerror or "no reason given") from None
    return file


def _print_json(content: Mapping[str, Any]) -> None:
    # ASCII: a Windows console in an old code page must not be able to break the answer.
    sys.stdout.write(json.dumps(content, ensure_ascii=True) + "\n")
    sys.stdout.flush()


def plain(text: object) -> str:
    """Data, a path included, must not be read as Rich's markup."""
    return escape(str(text))


def tell(console: Console, sentence: str) -> None:
    """Prints a sentence on one line however long the path in it, so that it can be copied."""
    console.print(sentence, soft_wrap=True, highlight=False)
