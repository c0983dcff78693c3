"""Module-level tasks for the worker process: a spawned child can only run what it can import."""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass
from pathlib import Path

from arcaller_desktop.base.errors import RefusedError, UserError
from arcaller_desktop.base.progress import Progress


@dataclass(frozen=True, kw_only=True)
class Spec:
    path: str
    key: bytes


class FakeStore:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.closed = False

    def close(self) -> None:
        self.closed = True


def open_store(spec: Spec) -> FakeStore:
    return FakeStore(spec)


class StoreBroken(UserError):
    def __init__(self, number: int, *, page: str) -> None:
        super().__init__(f"Page {page} number {number} is broken.", "Restore a backup.")


def command_line_and_key(store: FakeStore, command: str, progress: Progress) -> tuple[bytes, bytes]:
    return Path("/proc/self/cmdline").read_bytes(), store.spec.key


def count_to(store: FakeStore, command: int, progress: Progress) -> int:
    for number in range(command):
        progress.report(number, command, "counting")
    progress.report(command, command, "counting")
    return command


def count_for_ever(store: FakeStore, command: int, progress: Progress) -> int:
    number = 0
    while True:
        number += 1
        progress.report(number % 1000, 1000, "counting")


def raise_user_error(store: FakeStore, command: str, progress: Progress) -> str:
    raise StoreBroken(7, page=command)


def refuse(store: FakeStore, command: str, progress: Progress) -> str:
    raise RefusedError("You may not do this.", "Ask a manager.")


def raise_bug(store: FakeStore, command: str, progress: Progress) -> str:
    secret = command
    raise KeyError(secret)


def return_unpicklable(store: FakeStore, command: str, progress: Progress) -> object:
    return lambda: command


def kill_itself(store: FakeStore, command: str, progress: Progress) -> str:
    os.kill(os.getpid(), signal.SIGKILL)
    return command


def burn(store: FakeStore, command: float, progress: Progress) -> int:
    """A batch-like Python loop that keeps one core busy until it is told to stop."""
    total = 0
    while True:
        for number in range(20_000):
            total = (total * 31 + number) % 1_000_003
        progress.report(0, 0, "burning")
