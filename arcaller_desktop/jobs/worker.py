"""The spawned worker process: one long job with its own handle on the practice file.

What the child needs, the data key included, goes over a pipe, never on a command line. A frozen program must call
`multiprocessing.freeze_support()` before anything imports Qt; this module and what it imports never do.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from typing import Any

from arcaller_desktop.base.errors import CancelledByUser, RefusedError, UserError
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.jobs.runner import Closable, Reported, Task

_REPORT_EVERY_SECONDS = 0.05
_GRACE_SECONDS = 5.0
_CANCEL = "cancel"
_BELOW_NORMAL = 0x4000
_NICE = 10


class WorkerDied(UserError):
    """The process went away without an answer: killed, out of memory, or the PC ran out of something."""

    def __init__(self, exit_code: int | None) -> None:
        super().__init__(
            f"The background job stopped before it was done (code {exit_code}).",
            "What was finished is kept, and nothing is half-done. Start it again; it goes on where it stopped.",
        )


class WorkerFault(Exception):
    """A bug in the worker: the class of the exception and where it happened, never its text (it may name a patient)."""

    def __init__(self, kind: str, trace: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.trace = trace


@dataclass(frozen=True, kw_only=True)
class _Order:
    """What the parent sends first."""

    open_store: Callable[[Any], Any]
    spec: Any
    task: Task[Any, Any, Any]


@dataclass(frozen=True, kw_only=True)
class _Reported:
    done: int
    total: int
    label: str


@dataclass(frozen=True, kw_only=True)
class _Ended:
    """What the child sends last: a result, or one of the three kinds of trouble."""

    result: Any = None
    cancelled: bool = False
    user_error: tuple[str, str, bool] | None = None
    """Message, remedy, and whether it is a refusal. Subclasses are not pickled: their constructors differ."""
    fault: tuple[str, str] | None = None

    def outcome(self) -> Any:
        """The result, or raises what the job raised."""
        if self.cancelled:
            raise CancelledByUser
        if self.user_error is not None:
            message, remedy, refused = self.user_error
            raise (RefusedError if refused else UserError)(message, remedy)
        if self.fault is not None:
            raise WorkerFault(*self.fault)
        return self.result


class _PipeProgress:
    """The child's end of progress and cancelling."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._last_at = 0.0

    def report(self, done: int, total: int, label: str) -> None:
        if self._pipe.poll():
            # Anything the parent says after the order means stop; so does its end (EOFError).
            with contextlib.suppress(EOFError):
                self._pipe.recv()
            raise CancelledByUser
        now = time.monotonic()
        if now - self._last_at >= _REPORT_EVERY_SECONDS or done == total:
            self._last_at = now
            self._pipe.send(_Reported(done=done, total=total, label=label))


def serve(pipe: Connection) -> None:
    """The child's whole life: take the order, do it, say how it ended."""
    _step_aside()
    try:
        order: _Order = pipe.recv()
    except EOFError:
        return
    ended = _carry_out(order, _PipeProgress(pipe))
    try:
        pipe.send(ended)
    except (BrokenPipeError, ConnectionResetError):
        return  # The window is gone; the work is done and committed.
    except Exception as error:  # A result that cannot be pickled is a bug of ours: say so instead of dying.
        pipe.send(_Ended(fault=describe(error)))
    pipe.close()


def _step_aside() -> None:
    """Runs below the window's priority: on a PC with two cores a batch must not take turns with the painting."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(_NICE)


def _carry_out(order: _Order, progress: Progress) -> _Ended:
    try:
        store: Closable = order.open_store(order.spec)
        try:
            return _Ended(result=order.task.function(store, order.task.command, progress))
        finally:
            store.close()
    except CancelledByUser:
        return _Ended(cancelled=True)
    except (BrokenPipeError, ConnectionResetError):
        return _Ended(cancelled=True)
    except UserError as error:
        return _Ended(user_error=(error.message, error.remedy, isinstance(error, RefusedError)))
    except Exception as error:
        return _Ended(fault=describe(error))


def describe(error: BaseException) -> tuple[str, str]:
    """Class and place of an exception without its text and without any local value."""
    frames = traceback.extract_tb(error.__traceback__)
    trace = "".join(f"{frame.filename}:{frame.lineno} in {frame.name}\n" for frame in frames)
    return type(error).__qualname__, trace


class Worker:
    """The parent's end. `ended` is called once, on the worker's watching thread, with the outcome to fetch."""

    def __init__(
        self,
        *,
        open_store: Callable[[Any], Any],
        spec: Any,
        task: Task[Any, Any, Any],
        reported: Reported,
        ended: Callable[[Callable[[], Any]], None],
    ) -> None:
        self._order = _Order(open_store=open_store, spec=spec, task=task)
        self._reported = reported
        self._ended = ended
        self._lock = threading.Lock()
        self._cancelled = False
        self._pipe: Connection | None = None
        self._process: multiprocessing.process.BaseProcess | None = None
        self._watcher = threading.Thread(target=self._watch, name="worker-watch", daemon=True)

    def start(self) -> None:
        """Starts at once; a spawn takes some tenths of a second, so it happens off the caller's thread."""
        self._watcher.start()

    @property
    def is_running(self) -> bool:
        return self._watcher.is_alive()

    def cancel(self) -> None:
        with self._lock:
            already = self._cancelled
            self._cancelled = True
            if self._pipe is not None and not already:
                with contextlib.suppress(OSError):
                    self._pipe.send(_CANCEL)

    def close(self) -> None:
        """Cancels and waits; a job that does not stop in time is ended, and its open transaction rolls back."""
        self.cancel()
        self._watcher.join(_GRACE_SECONDS)
        if self._watcher.is_alive() and self._process is not None:
            self._process.terminate()
            self._watcher.join(_GRACE_SECONDS)

    def _watch(self) -> None:
        ours, theirs = multiprocessing.Pipe()
        context = multiprocessing.get_context("spawn")
        process = context.Process(target=serve, args=(theirs,), name="arcaller-worker", daemon=True)
        process.start()
        theirs.close()
        outcome: Callable[[], Any] | None = None
        try:
            ours.send(self._order)
            with self._lock:
                self._process, self._pipe = process, ours
                if self._cancelled:
                    ours.send(_CANCEL)
            outcome = self._listen(ours).outcome
        except (EOFError, OSError):
            outcome = None
        except Exception as error:  # An order that cannot be pickled is a bug of ours and must reach the caller too.
            outcome = partial(_raise, WorkerFault(*describe(error)))
        finally:
            with self._lock:
                self._pipe = None
            ours.close()
            process.join(_GRACE_SECONDS)
        self._ended(outcome or partial(_raise, WorkerDied(process.exitcode)))

    def _listen(self, pipe: Connection) -> _Ended:
        while True:
            message = pipe.recv()
            if isinstance(message, _Ended):
                return message
            self._reported(message.done, message.total, message.label)


def _raise(error: Exception) -> Any:
    raise error
