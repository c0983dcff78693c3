"""Work before there is an open practice: signing in and making one take as long as a key must (Argon2id)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Protocol

from arcaller_desktop.jobs.runner import Delivery, Failed, Result
from arcaller_desktop.jobs.threads import log_fault


class Aside(Protocol):
    """Runs a function away from the window's thread; the callbacks come back on it while `owner` is alive."""

    def run(
        self, function: Callable[[], Result], *, done: Callable[[Result], None], failed: Failed, owner: object
    ) -> None: ...


class ThreadAside:
    """A thread for each function."""

    def __init__(self, delivery: Delivery) -> None:
        self._delivery = delivery

    def run(
        self, function: Callable[[], Result], *, done: Callable[[Result], None], failed: Failed, owner: object
    ) -> None:
        def work() -> None:
            try:
                result = function()
            except Exception as error:
                log_fault(error)
                trouble = error  # the name `error` is unbound after this block, the callback runs later
                self._delivery.post(owner, lambda: failed(trouble))
            else:
                self._delivery.post(owner, lambda: done(result))

        threading.Thread(target=work, name="aside", daemon=True).start()


class InlineAside:
    """Runs at once, for tests."""

    def run(
        self, function: Callable[[], Result], *, done: Callable[[Result], None], failed: Failed, owner: object
    ) -> None:
        try:
            result = function()
        except Exception as error:
            failed(error)
        else:
            done(result)
