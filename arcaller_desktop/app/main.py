"""The entry point `arcaller`: the window or the command line, never both loaded.

The command line costs 150 ms (Typer, Rich), the window 200 ms (Qt): neither start pays for the other.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from arcaller_desktop.base.logs import describe_exception
from arcaller_desktop.base.paths import is_frozen
from arcaller_desktop.cli.options import asks_for_json, wants_window

_BUG = 70
_STOPPED = 1
_SELF_CHECK = "--self-check"
_BEFORE_UPGRADE = "--before-upgrade"
_SWITCH_SECONDS = 0.0001
"""How long a Python thread may keep the interpreter from the window's; Python's own 5 ms is a third of a frame."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; gives its exit code."""
    if is_frozen():
        # A worker process of the frozen program starts here again: it must go its own way before anything loads Qt.
        import multiprocessing

        multiprocessing.freeze_support()
    _open_missing_streams()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [_SELF_CHECK] and len(words) <= 2:
        from arcaller_desktop.app.self_check import self_check

        return self_check(Path(words[1]) if len(words) == 2 else None)
    if words[:1] == [_BEFORE_UPGRADE] and len(words) == 2:
        from arcaller_desktop.app.before_upgrade import before_upgrade

        return before_upgrade(words[1])
    files = _files_to_open(words)
    if files or wants_window(words, os.environ):
        sys.setswitchinterval(_SWITCH_SECONDS)
        from arcaller_desktop.app.bootstrap import run_window

        return run_window([] if files else words, os.environ, files)
    return _command(words)


def _files_to_open(words: Sequence[str]) -> list[Path]:
    """The files when nothing but files was named, as Windows does for a double click; a command has no dot in it."""
    files = [Path(word) for word in words]
    return files if all("." in file.name and file.is_file() for file in files) else []


def _open_missing_streams() -> None:
    """Windows gives a program without console no streams; what writes to them must not fail for that."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open as long as the program
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115


def _command(words: Sequence[str]) -> int:
    try:
        from arcaller_desktop.app.bootstrap import ProgramPorts
        from arcaller_desktop.cli.program import run

        return run(words, os.environ, ProgramPorts())
    except KeyboardInterrupt:  # while the program was still being loaded
        _say_error("Stopped", "Stopped.", "Nothing was begun.", as_json=asks_for_json(words))
        return _STOPPED
    except Exception as error:
        return _say_bug(error, as_json=asks_for_json(words))


def _say_bug(error: Exception, *, as_json: bool) -> int:
    """Class and place only: the text of an exception may quote a patient's data."""
    place = describe_exception(error)
    message = "This is an error in the program. What was finished before it is kept."
    if as_json:
        _say_error("Bug", message, place, as_json=True)
    sys.stderr.write(f"{message}\nPlease report this line; it holds no patient data:\n  {place}\n")
    return _BUG


def _say_error(kind: str, message: str, remedy: str, *, as_json: bool) -> None:
    """Without the command line, which may not be loaded."""
    if as_json:
        sys.stdout.write(json.dumps({"error": {"kind": kind, "message": message, "remedy": remedy}}) + "\n")
    else:
        sys.stderr.write(f"{message} {remedy}\n")


if __name__ == "__main__":
    sys.exit(main())
