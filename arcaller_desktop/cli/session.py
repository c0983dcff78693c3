"""What a command is given: the common options, the way into the practice, questions and progress."""

from __future__ import annotations

import contextlib
import getpass
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import typer
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar

from arcaller_desktop.base.clock import Clock, FixedClock, SystemClock
from arcaller_desktop.base.paths import DATA_SUFFIX, default_data_folder
from arcaller_desktop.base.progress import NoProgress, Progress
from arcaller_desktop.cli.answers import error_console
from arcaller_desktop.cli.options import PASSWORD_VARIABLE, Options, WrongUsageError
from arcaller_desktop.cli.ports import Ports
from arcaller_desktop.security.key_file import read_key_file
from arcaller_desktop.services.anchors import keep_anchor
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.mornings import begin_day
from arcaller_desktop.services.practices import NoPracticeError, open_practice
from arcaller_desktop.services.work import WeighAll, is_weighed_today
from arcaller_desktop.storage.practice_files import PracticeFiles


class _BarProgress:
    """A progress bar on standard error."""

    def __init__(self, bar: Bar, task: TaskID) -> None:
        self._bar = bar
        self._task = task

    def report(self, done: int, total: int, label: str) -> None:
        self._bar.update(self._task, completed=done, total=total or None, description=label)


@dataclass(frozen=True, kw_only=True)
class Session:
    """One run of the program."""

    options: Options
    environment: Mapping[str, str]
    ports: Ports
    ask_secret: Callable[[str], str] = getpass.getpass

    @property
    def clock(self) -> Clock:
        """The PC's clock, or the day of --as-of."""
        return FixedClock(self.options.as_of) if self.options.as_of else SystemClock()

    def data_file(self) -> Path:
        """The practice that is meant. Raises WrongUsageError or NoPracticeError."""
        if self.options.data is not None:
            return self.options.data
        found = sorted(default_data_folder().glob(f"*{DATA_SUFFIX}"))
        if len(found) == 1:
            return found[0]
        if found:
            raise WrongUsageError("There are several practices here.", "Say which one: --data FILE.")
        raise NoPracticeError(f"in {default_data_folder()}")

    def access(self) -> Access:
        """Signs in. Raises what `open_practice` raises."""
        path = self.data_file()
        if not path.is_file():
            raise NoPracticeError(path.name)
        login = self.options.user or self._only_login(path)
        return open_practice(path, login, self.password(f"Password of {login}: "), as_of=self.options.as_of)

    @contextlib.contextmanager
    def practice(self) -> Iterator[Context]:
        """The open practice, signed in; afterwards the anchor stands where the trail ends."""
        context = open_context(self.access())
        try:
            yield context
            keep_anchor(context.database)
        finally:
            context.close()

    def password(self, question: str, *, twice: bool = False) -> str:
        """From the environment, or asked for. Raises WrongUsageError when there is nobody to ask."""
        given = self.environment.get(PASSWORD_VARIABLE)
        if given:
            return given
        answer = self.secret(question, f"Put it into the variable {PASSWORD_VARIABLE}.")
        if twice and answer != self.secret("The same once more: ", ""):
            raise WrongUsageError("The two passwords differ.", "Start again.")
        return answer

    def secret(self, question: str, otherwise: str) -> str:
        """Asks for something that is not shown. Raises WrongUsageError when there is nobody to ask."""
        if not sys.stdin.isatty():
            raise WrongUsageError("A password is needed, and there is nobody to ask.", otherwise)
        return self.ask_secret(question)

    @contextlib.contextmanager
    def progress(self, label: str) -> Iterator[Progress]:
        """A bar on standard error, where a person can see it."""
        console = error_console()
        if self.options.json or not console.is_terminal:
            yield NoProgress()
            return
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Bar(*columns, console=console, transient=True) as bar:
            yield _BarProgress(bar, bar.add_task(label, total=None))

    def weigh(self, practice: Context) -> None:
        """Brings the queue to the day it is asked for: deadlines come nearer by themselves."""
        if not is_weighed_today(practice):
            with self.progress("Weighing the queue") as progress:
                begin_day(practice, WeighAll(), progress)

    def _only_login(self, path: Path) -> str:
        logins = [slot.id for slot in read_key_file(PracticeFiles(path).keys).slots if slot.kind == "password"]
        if len(logins) == 1:
            return logins[0]
        raise WrongUsageError("This practice has several users.", "Say who you are: --user NAME.")


def session_of(context: typer.Context) -> Session:
    """The session that `program.run` put into Typer's context."""
    session: Session = context.obj
    return session
