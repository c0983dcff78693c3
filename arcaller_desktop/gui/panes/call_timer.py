"""The clock of a call: how long in the menu, on hold, and talking."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from arcaller_desktop.base.clock import Clock
from arcaller_desktop.gui import formats


class Phase(StrEnum):
    """What the line is doing."""

    MENU = "menu"
    HOLD = "hold"
    TALK = "talk"


class CallTimer:
    """Counts by the clock, so that a busy machine loses no second."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: datetime | None = None
        self._spent: dict[Phase, int] = {}
        self.phase = Phase.MENU
        self.started_at: datetime | None = None

    @property
    def is_running(self) -> bool:
        return self.started_at is not None

    def start(self) -> None:
        """A call begins in the payer's menu."""
        self.started_at = self._since = self._clock.now()
        self._spent = dict.fromkeys(Phase, 0)
        self.phase = Phase.MENU

    def turn(self, phase: Phase) -> None:
        """From now on the time counts for another phase."""
        if self._since is None or phase is self.phase:
            return
        now = self._clock.now()
        self._spent[self.phase] += int((now - self._since).total_seconds())
        self._since, self.phase = now, phase

    def stop(self) -> None:
        self.started_at = self._since = None

    def spent(self, phase: Phase) -> int:
        """Seconds in a phase until now."""
        if self._since is None:
            return 0
        running = int((self._clock.now() - self._since).total_seconds()) if phase is self.phase else 0
        return self._spent[phase] + running

    @property
    def words(self) -> str:
        """`12:40 (hold 8:05)`."""
        if self.started_at is None:
            return ""
        total = formats.seconds(int((self._clock.now() - self.started_at).total_seconds()))
        held = self.spent(Phase.HOLD)
        return f"{total} (hold {formats.seconds(held)})" if held else total
