"""The options that every command takes, before or after its name. Loads neither Typer nor Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from arcaller_desktop.base.errors import UserError

DATA_VARIABLE = "ARCALLER_DATA"
PASSWORD_VARIABLE = "ARCALLER_PASSWORD"  # noqa: S105 - the variable's name
WINDOW_COMMAND = "gui"
LARGEST_ID = 2**63 - 1
"""No record of a practice has a higher number."""
_WITH_VALUE = ("--data", "--user", "--as-of")
_FIRST_YEAR, _LAST_YEAR = 1970, 2199
"""Beyond them a deadline or a report's first day may leave the calendar."""


class WrongUsageError(UserError):
    """The command line does not say what to do: exit code 2."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Options:
    """`data` is None when neither the option nor the variable names a practice."""

    data: Path | None = None
    user: str = ""
    json: bool = False
    as_of: date | None = None


def split_options(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[Options, list[str]]:
    """The common options wherever they stand, and what is left for the command. Raises WrongUsageError.

    What follows a lone `--` is left alone.
    """
    options = Options(data=Path(environment[DATA_VARIABLE]) if environment.get(DATA_VARIABLE) else None)
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        word = waiting.pop(0)
        name, has_value, value = word.partition("=")
        if word == "--":
            return options, [*rest, word, *waiting]
        if word == "--json":
            options = replace(options, json=True)
        elif name in _WITH_VALUE:
            if not has_value and waiting:
                value = waiting.pop(0)
            if not value:
                raise WrongUsageError(f"{name} needs a value.", "See arcaller --help.")
            options = _with(options, name, value)
        else:
            rest.append(word)
    return options, rest


def wants_window(arguments: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Whether these arguments ask for the window and nothing else."""
    try:
        options, rest = split_options(arguments, environment)
    except WrongUsageError:
        return False
    return not options.json and rest in ([], [WINDOW_COMMAND])


def asks_for_json(arguments: Sequence[str]) -> bool:
    """Whether the answer is to be JSON, even when the rest of the line is wrong."""
    words = list(arguments)
    return "--json" in (words[: words.index("--")] if "--" in words else words)


def _with(options: Options, name: str, value: str) -> Options:
    if name == "--data":
        return replace(options, data=Path(value).expanduser())
    if name == "--user":
        return replace(options, user=value)
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise WrongUsageError(f"{value} is not a date.", "Write it as 2026-03-31.") from None
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise WrongUsageError(f"{value} is too far away.", f"Choose a day from {_FIRST_YEAR} to {_LAST_YEAR}.")
    return replace(options, as_of=day)
