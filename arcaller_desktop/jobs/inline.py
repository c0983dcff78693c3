"""`Jobs` that run at once on the caller's thread: for tests and for walks without a window's event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from arcaller_desktop.jobs.runner import Command, Failed, Reported, Result, Task

StoreT = TypeVar("StoreT")


class _Finished:
    """The handle of a job that is over before anyone could cancel it."""

    def cancel(self) -> None:
        return None


class _InlineProgress:
    def __init__(self, reported: Reported | None) -> None:
        self._reported = reported

    def report(self, done: int, total: int, label: str) -> None:
        if self._reported is not None:
            self._reported(done, total, label)


class InlineJobs(Generic[StoreT]):
    """Runs everything on one handle. `unhandled` gets the errors nobody asked for; without it they are raised."""

    def __init__(self, store: StoreT, *, unhandled: Failed | None = None) -> None:
        self._store = store
        self._unhandled = unhandled

    def query(
        self,
        function: Callable[[StoreT], Result],
        *,
        done: Callable[[Result], None],
        channel: str,
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> None:
        self._call(lambda: function(self._store), done, failed)

    def change(
        self,
        function: Callable[[StoreT], Result],
        *,
        done: Callable[[Result], None],
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> None:
        self._call(lambda: function(self._store), done, failed)

    def run(
        self,
        task: Task[StoreT, Command, Result],
        *,
        done: Callable[[Result], None],
        progress: Reported | None = None,
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> _Finished:
        self._call(lambda: task.function(self._store, task.command, _InlineProgress(progress)), done, failed)
        return _Finished()

    def void(self, channel: str) -> None:
        return None

    def close(self) -> None:
        return None

    def _call(self, function: Callable[[], Result], done: Callable[[Result], None], failed: Failed | None) -> None:
        on_failure = failed or self._unhandled
        try:
            result = function()
        except Exception as error:
            if on_failure is None:
                raise
            on_failure(error)
        else:
            done(result)
