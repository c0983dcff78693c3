"""The read thread, the change thread and the worker process, without any window."""

from __future__ import annotations

import sqlite3
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest
import worker_tasks

from arcaller_desktop.base.errors import CancelledByUser, RefusedError, UserError
from arcaller_desktop.jobs.inline import InlineJobs
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs
from arcaller_desktop.jobs.worker import WorkerDied, WorkerFault

SLOW = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000000) SELECT count(*) FROM n"


class QueueDelivery:
    """Keeps what is delivered until the test takes it, as an event loop would."""

    def __init__(self) -> None:
        self.posted: Queue[Callable[[], None]] = Queue()

    def post(self, owner: object | None, callback: Callable[[], None]) -> None:
        self.posted.put(callback)

    def take(self) -> None:
        self.posted.get(timeout=20)()


class Database:
    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, check_same_thread=False)
        self.closed = False

    def interrupt(self) -> None:
        self.connection.interrupt()

    def close(self) -> None:
        self.connection.close()
        self.closed = True


@pytest.fixture
def delivery() -> QueueDelivery:
    return QueueDelivery()


@pytest.fixture
def unhandled() -> list[Exception]:
    return []


@pytest.fixture
def jobs(tmp_path: Path, delivery: QueueDelivery, unhandled: list[Exception]) -> Iterator[ThreadedJobs[Any]]:
    openers: Openers[Any] = Openers(
        open_reader=lambda: Database(tmp_path / "practice.db"),
        open_writer=lambda: Database(tmp_path / "practice.db"),
        open_in_worker=worker_tasks.open_store,
        spec=worker_tasks.Spec(path="practice", key=b"\x01secret-key"),
    )
    made = ThreadedJobs(openers, delivery=delivery, unhandled=unhandled.append)
    yield made
    made.close()


def test_query_runs_off_the_callers_thread_and_delivers(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    got: list[Any] = []
    jobs.query(
        lambda store: (threading.current_thread().name, store.connection.execute("SELECT 41 + 1").fetchone()[0]),
        channel="queue",
        done=got.append,
    )
    delivery.take()
    assert got == [("read", 42)]


def test_newer_query_interrupts_and_voids_the_older(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    got: list[Any] = []
    failures: list[Exception] = []
    started = threading.Event()

    def slow(store: Database) -> Any:
        started.set()
        return store.connection.execute(SLOW).fetchone()

    jobs.query(slow, channel="queue", done=got.append, failed=failures.append)
    assert started.wait(5)
    time.sleep(0.05)
    begun = time.monotonic()
    jobs.query(lambda store: "new", channel="queue", done=got.append, failed=failures.append)
    delivery.take()
    assert time.monotonic() - begun < 2
    assert (got, failures) == (["new"], [])


def test_answer_that_waits_for_delivery_is_dropped_when_a_newer_query_is_asked(
    jobs: ThreadedJobs[Any], delivery: QueueDelivery
) -> None:
    got: list[Any] = []
    jobs.query(lambda store: "old", channel="queue", done=got.append)
    old = delivery.posted.get(timeout=5)
    jobs.query(lambda store: "new", channel="queue", done=got.append)
    old()
    delivery.take()
    assert got == ["new"]


def test_query_on_another_channel_is_left_alone(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    got: list[Any] = []
    jobs.query(lambda store: "queue", channel="queue", done=got.append)
    jobs.query(lambda store: "claim", channel="claim", done=got.append)
    delivery.take()
    delivery.take()
    assert got == ["queue", "claim"]


def test_voided_channel_delivers_nothing(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    got: list[Any] = []
    jobs.query(lambda store: "old", channel="queue", done=got.append)
    late = delivery.posted.get(timeout=5)
    jobs.void("queue")
    late()
    assert got == []


def test_errors_of_a_current_query_reach_failed_and_without_it_the_common_door(
    jobs: ThreadedJobs[Any], delivery: QueueDelivery, unhandled: list[Exception]
) -> None:
    failures: list[Exception] = []

    def refuse(store: Database) -> str:
        raise UserError("No such claim.", "Check the number.")

    jobs.query(refuse, channel="claim", done=failures.append, failed=failures.append)
    delivery.take()
    jobs.query(refuse, channel="claim", done=failures.append)
    delivery.take()
    assert [str(error) for error in failures] == ["No such claim. Check the number."]
    assert [str(error) for error in unhandled] == ["No such claim. Check the number."]


def test_changes_run_in_the_order_asked_and_survive_a_failure(
    jobs: ThreadedJobs[Any], delivery: QueueDelivery, unhandled: list[Exception]
) -> None:
    got: list[Any] = []

    def fail(store: Database) -> str:
        raise ZeroDivisionError

    jobs.change(lambda store: "first", done=got.append)
    jobs.change(fail, done=got.append)
    jobs.change(lambda store: threading.current_thread().name, done=got.append)
    for _ in range(3):
        delivery.take()
    assert got == ["first", "change"]
    assert [type(error) for error in unhandled] == [ZeroDivisionError]


def test_close_finishes_the_changes_asked_for(tmp_path: Path, delivery: QueueDelivery) -> None:
    written: list[int] = []
    openers: Openers[Any] = Openers(
        open_reader=lambda: Database(tmp_path / "p.db"),
        open_writer=lambda: Database(tmp_path / "p.db"),
        open_in_worker=worker_tasks.open_store,
        spec=None,
    )
    jobs = ThreadedJobs(openers, delivery=delivery, unhandled=lambda error: None)
    for number in range(20):
        jobs.change(lambda store, number=number: written.append(number), done=lambda result: None)
    jobs.close()
    assert written == list(range(20))


def run(
    jobs: ThreadedJobs[Any], delivery: QueueDelivery, function: Callable[..., Any], command: Any
) -> tuple[list[Any], list[Exception], list[tuple[int, int, str]]]:
    got: list[Any] = []
    failures: list[Exception] = []
    reports: list[tuple[int, int, str]] = []
    jobs.run(
        Task(function=function, command=command),
        done=got.append,
        failed=failures.append,
        progress=lambda done, total, label: reports.append((done, total, label)),
    )
    while not got and not failures:
        delivery.take()
    return got, failures, reports


def test_worker_reports_progress_and_the_result(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    got, failures, reports = run(jobs, delivery, worker_tasks.count_to, 5000)
    assert (got, failures) == ([5000], [])
    assert reports[-1] == (5000, 5000, "counting")
    assert len(reports) < 100, "progress is thinned out, or the window would drown in it"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_key_goes_over_the_pipe_and_never_stands_on_the_command_line(
    jobs: ThreadedJobs[Any], delivery: QueueDelivery
) -> None:
    got, _, _ = run(jobs, delivery, worker_tasks.command_line_and_key, "")
    command_line, key = got[0]
    assert key == b"\x01secret-key"
    assert b"secret-key" not in command_line


def test_cancel_stops_at_the_next_report(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    failures: list[Exception] = []
    reported = threading.Event()
    handle = jobs.run(
        Task(function=worker_tasks.count_for_ever, command=0),
        done=lambda result: None,
        failed=failures.append,
        progress=lambda done, total, label: reported.set(),
    )
    while not reported.is_set():
        delivery.take()
    handle.cancel()
    handle.cancel()
    while not failures:
        delivery.take()
    assert [type(error) for error in failures] == [CancelledByUser]


def test_cancel_before_the_process_stands(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    failures: list[Exception] = []
    handle = jobs.run(
        Task(function=worker_tasks.count_for_ever, command=0), done=lambda result: None, failed=failures.append
    )
    handle.cancel()
    while not failures:
        delivery.take()
    assert [type(error) for error in failures] == [CancelledByUser]


def test_user_error_crosses_with_message_and_remedy(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    _, failures, _ = run(jobs, delivery, worker_tasks.raise_user_error, "12")
    assert isinstance(failures[0], UserError)
    assert (failures[0].message, failures[0].remedy) == ("Page 12 number 7 is broken.", "Restore a backup.")
    _, failures, _ = run(jobs, delivery, worker_tasks.refuse, "")
    assert isinstance(failures[0], RefusedError)


@pytest.mark.expects_log("fault in the worker")
def test_bug_crosses_as_class_and_place_without_its_text(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    _, failures, _ = run(jobs, delivery, worker_tasks.raise_bug, "HERNANDEZ 1968-04-17")
    fault = failures[0]
    assert isinstance(fault, WorkerFault)
    assert fault.kind == "KeyError"
    assert "in raise_bug" in fault.trace
    assert "HERNANDEZ" not in fault.trace + str(fault)


@pytest.mark.expects_log("fault in the worker")
def test_result_that_cannot_be_pickled_is_a_bug_not_a_hang(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    _, failures, _ = run(jobs, delivery, worker_tasks.return_unpicklable, "x")
    assert isinstance(failures[0], WorkerFault)


@pytest.mark.expects_log("fault in the worker")
def test_command_that_cannot_be_pickled_is_a_bug_not_a_hang(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    _, failures, _ = run(jobs, delivery, worker_tasks.count_to, lambda: 5)
    assert isinstance(failures[0], WorkerFault)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_worker_is_reported(jobs: ThreadedJobs[Any], delivery: QueueDelivery) -> None:
    _, failures, _ = run(jobs, delivery, worker_tasks.kill_itself, "x")
    assert isinstance(failures[0], WorkerDied)
    assert "Start it again" in failures[0].remedy


def test_close_ends_a_worker_under_way(jobs: ThreadedJobs[Any]) -> None:
    jobs.run(Task(function=worker_tasks.burn, command=0.0), done=lambda result: None, failed=lambda error: None)
    begun = time.monotonic()
    jobs.close()
    assert time.monotonic() - begun < 5


def test_inline_jobs_run_at_once_and_raise_what_nobody_handles() -> None:
    got: list[Any] = []
    reports: list[tuple[int, int, str]] = []
    store = worker_tasks.open_store(worker_tasks.Spec(path="p", key=b""))
    jobs = InlineJobs(store)
    jobs.query(lambda handle: handle is store, channel="any", done=got.append)
    jobs.change(lambda handle: "changed", done=got.append)
    jobs.run(
        Task(function=worker_tasks.count_to, command=2),
        done=got.append,
        progress=lambda done, total, label: reports.append((done, total, label)),
    )
    assert got == [True, "changed", 2]
    assert reports == [(0, 2, "counting"), (1, 2, "counting"), (2, 2, "counting")]

    def fail(handle: object) -> str:
        raise UserError("No.", "Try again.")

    with pytest.raises(UserError):
        jobs.change(fail, done=got.append)
