"""What a window asks work from, and the values that come back. The real thing is `jobs/threads.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from arcaller_desktop.base.progress import Progress

Store = TypeVar("Store")
"""The handle that the factories open: a session on one practice file. Nothing in `jobs` looks inside."""
Result = TypeVar("Result")
Command = TypeVar("Command")

Failed = Callable[[Exception], None]
"""Gets every way a job can end without a result: `UserError`, `CancelledByUser`, or a bug."""
Reported = Callable[[int, int, str], None]
"""Progress as (done, total, label); a total of 0 means that it is not known."""


class Interruptible(Protocol):
    """What the read thread needs of its handle."""

    def interrupt(self) -> None: ...

    def close(self) -> None: ...


class Closable(Protocol):
    """What the change thread and the worker need of theirs."""

    def close(self) -> None: ...


class Delivery(Protocol):
    """Brings a result to the window's thread; nothing reaches an owner that is gone. May be called on any thread."""

    def post(self, owner: object | None, callback: Callable[[], None]) -> None: ...


class Handle(Protocol):
    """A long job under way."""

    def cancel(self) -> None:
        """Asks the job to stop at its next report of progress; `failed` then gets `CancelledByUser`."""


@dataclass(frozen=True, kw_only=True)
class Task(Generic[Store, Command, Result]):
    """Long work for the worker process: a module-level function and a frozen command, both picklable."""

    function: Callable[[Store, Command, Progress], Result]
    command: Command


class Jobs(Protocol[Store]):
    """The window's way to everything that is slower than a frame.

    Every callback runs on the window's thread, and only while `owner` is alive. Without `failed` the window's own
    error door gets the exception.
    """

    def query(
        self,
        function: Callable[[Store], Result],
        *,
        done: Callable[[Result], None],
        channel: str,
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Reads on the read thread. A newer query on the same channel interrupts and voids the older one."""

    def change(
        self,
        function: Callable[[Store], Result],
        *,
        done: Callable[[Result], None],
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Changes on the change thread, in the order asked, never interrupted."""

    def run(
        self,
        task: Task[Store, Command, Result],
        *,
        done: Callable[[Result], None],
        progress: Reported | None = None,
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> Handle:
        """Runs long work in a process of its own."""

    def void(self, channel: str) -> None:
        """Drops whatever is under way or on its way on a channel."""

    def close(self) -> None:
        """Finishes the changes asked for, stops everything else, closes all handles."""
