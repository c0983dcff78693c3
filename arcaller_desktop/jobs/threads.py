"""The real `Jobs`: one read thread, one change thread, and a worker process for each long job."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from arcaller_desktop.base.logs import FromProgram
from arcaller_desktop.jobs.runner import (
    Closable,
    Command,
    Delivery,
    Failed,
    Handle,
    Interruptible,
    Reported,
    Result,
    Task,
)
from arcaller_desktop.jobs.worker import Worker, WorkerFault, describe

_LOG = logging.getLogger(__name__)

StoreT = TypeVar("StoreT")


@dataclass(frozen=True, kw_only=True)
class _Query:
    channel: str
    generation: int
    function: Callable[[Any], Any]
    done: Callable[[Any], None]
    failed: Failed
    owner: object | None


@dataclass(frozen=True, kw_only=True)
class _Change:
    function: Callable[[Any], Any]
    done: Callable[[Any], None]
    failed: Failed
    owner: object | None


class ReadThread:
    """Runs queries on its own read-only handle; a newer one on a channel interrupts and voids the older."""

    def __init__(self, open_reader: Callable[[], Interruptible], delivery: Delivery) -> None:
        self._open_reader = open_reader
        self._delivery = delivery
        self._queue: SimpleQueue[_Query | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._generations: dict[str, int] = {}
        self._running: _Query | None = None
        self._reader: Interruptible | None = None
        self._thread = threading.Thread(target=self._work, name="read", daemon=True)
        self._thread.start()

    def submit(
        self,
        function: Callable[[Any], Any],
        *,
        channel: str,
        done: Callable[[Any], None],
        failed: Failed,
        owner: object | None,
    ) -> None:
        generation = self.void(channel)
        self._queue.put(
            _Query(channel=channel, generation=generation, function=function, done=done, failed=failed, owner=owner)
        )

    def void(self, channel: str) -> int:
        """Makes everything asked so far on a channel stale; the generation that is valid from now on."""
        with self._lock:
            generation = self._generations.get(channel, 0) + 1
            self._generations[channel] = generation
            # Under the lock the running query cannot end, so the interrupt cannot hit the one after it.
            if self._running is not None and self._running.channel == channel and self._reader is not None:
                self._reader.interrupt()
        return generation

    def close(self) -> None:
        with self._lock:
            self._generations = {channel: generation + 1 for channel, generation in self._generations.items()}
            if self._running is not None and self._reader is not None:
                self._reader.interrupt()
        self._queue.put(None)
        self._thread.join()

    def _is_stale(self, query: _Query) -> bool:
        return self._generations.get(query.channel) != query.generation

    def _work(self) -> None:
        while (query := self._queue.get()) is not None:
            with self._lock:
                if self._is_stale(query):
                    continue
                self._running = query
            try:
                self._answer(query)
            finally:
                with self._lock:
                    self._running = None
        if self._reader is not None:
            self._reader.close()

    def _answer(self, query: _Query) -> None:
        try:
            if self._reader is None:
                self._reader = self._open_reader()
            result = query.function(self._reader)
        except Exception as error:
            if not self._is_stale(query):  # else it is the interrupt, or nobody waits for it any more
                log_fault(error)
                self._post(query, query.failed, error)
        else:
            self._post(query, query.done, result)

    def _post(self, query: _Query, callback: Callable[[Any], None], value: Any) -> None:
        def deliver() -> None:
            if not self._is_stale(query):
                callback(value)

        self._delivery.post(query.owner, deliver)


class ChangeThread:
    """Runs changes one after another on the only writing handle of the window; never interrupted."""

    def __init__(self, open_writer: Callable[[], Closable], delivery: Delivery) -> None:
        self._open_writer = open_writer
        self._delivery = delivery
        self._queue: SimpleQueue[_Change | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="change", daemon=True)
        self._thread.start()

    def submit(
        self,
        function: Callable[[Any], Any],
        *,
        done: Callable[[Any], None],
        failed: Failed,
        owner: object | None,
    ) -> None:
        self._queue.put(_Change(function=function, done=done, failed=failed, owner=owner))

    def close(self) -> None:
        """Waits until every change asked for is done."""
        self._queue.put(None)
        self._thread.join()

    def _work(self) -> None:
        writer: Closable | None = None
        while (change := self._queue.get()) is not None:
            try:
                if writer is None:
                    writer = self._open_writer()
                result = change.function(writer)
            except Exception as error:
                log_fault(error)
                self._post(change, change.failed, error)
            else:
                self._post(change, change.done, result)
        if writer is not None:
            writer.close()

    def _post(self, change: _Change, callback: Callable[[Any], None], value: Any) -> None:
        self._delivery.post(change.owner, lambda: callback(value))


@dataclass(frozen=True, kw_only=True)
class Openers(Generic[StoreT]):
    """How each of the three opens the practice file. `open_in_worker` is a module-level function, `spec` its argument
    (path and data key); both are pickled and sent over a pipe.
    """

    open_reader: Callable[[], StoreT]
    open_writer: Callable[[], StoreT]
    open_in_worker: Callable[[Any], StoreT]
    spec: Any = field(repr=False)


class ThreadedJobs(Generic[StoreT]):
    """What the window of a running program uses. `unhandled` gets the errors nobody asked for."""

    def __init__(self, openers: Openers[StoreT], *, delivery: Delivery, unhandled: Failed) -> None:
        self._openers = openers
        self._delivery = delivery
        self._unhandled = unhandled
        self._read: ReadThread = ReadThread(openers.open_reader, delivery)  # type: ignore[arg-type]
        self._change: ChangeThread = ChangeThread(openers.open_writer, delivery)  # type: ignore[arg-type]
        self._workers: list[Worker] = []

    def query(
        self,
        function: Callable[[StoreT], Result],
        *,
        done: Callable[[Result], None],
        channel: str,
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> None:
        self._read.submit(function, channel=channel, done=done, failed=failed or self._unhandled, owner=owner)

    def change(
        self,
        function: Callable[[StoreT], Result],
        *,
        done: Callable[[Result], None],
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> None:
        self._change.submit(function, done=done, failed=failed or self._unhandled, owner=owner)

    def run(
        self,
        task: Task[StoreT, Command, Result],
        *,
        done: Callable[[Result], None],
        progress: Reported | None = None,
        owner: object | None = None,
        failed: Failed | None = None,
    ) -> Handle:
        on_failure = failed or self._unhandled

        def report(count: int, total: int, label: str) -> None:
            if progress is not None:
                self._delivery.post(owner, lambda: progress(count, total, label))

        def finish(outcome: Callable[[], Result]) -> None:
            try:
                result = outcome()
            except Exception as error:
                log_fault(error)
                trouble = error  # the name `error` is unbound after this block, the callback runs later
                self._delivery.post(owner, lambda: on_failure(trouble))
            else:
                self._delivery.post(owner, lambda: done(result))

        worker = Worker(
            open_store=self._openers.open_in_worker,
            spec=self._openers.spec,
            task=task,
            reported=report,
            ended=finish,
        )
        self._workers = [*(known for known in self._workers if known.is_running), worker]
        worker.start()
        return worker

    def void(self, channel: str) -> None:
        self._read.void(channel)

    def close(self) -> None:
        for worker in self._workers:
            worker.cancel()
        for worker in self._workers:
            worker.close()
        self._read.close()
        self._change.close()


def log_fault(error: Exception) -> None:
    """Writes class and place of an exception to the log, never its text."""
    if isinstance(error, WorkerFault):
        _LOG.error("fault in the worker: %s\n%s", FromProgram(error.kind), FromProgram(error.trace))
        return
    kind, trace = describe(error)
    _LOG.info("job ended with %s\n%s", FromProgram(kind), FromProgram(trace))
