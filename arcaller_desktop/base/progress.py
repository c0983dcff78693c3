"""How a long job says how far it is and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Given to every long job. `report` may raise `CancelledByUser`; call it only between units of work."""

    def report(self, done: int, total: int, label: str) -> None: ...


class NoProgress:
    """For jobs nobody watches."""

    def report(self, done: int, total: int, label: str) -> None:
        return None
