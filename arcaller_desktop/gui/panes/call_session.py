"""One call to one payer about several claims: who was spoken of, who comes next, when it is over."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import CallId, ClaimId, PayerId
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.panes.call_timer import CallTimer, Phase
from arcaller_desktop.services.call_sheets import CallSheet, SessionClaim
from arcaller_desktop.services.calls import EndCall
from arcaller_desktop.services.context import Context


class SessionSource(Protocol):
    """What a session reads and changes."""

    def session_claims(self, context: Context, payer_id: PayerId, done: frozenset[int]) -> tuple[SessionClaim, ...]: ...

    def end_call(self, context: Context, command: EndCall) -> Changes: ...


class CallSession(QObject):
    """`proposed` carries the next claim of the payer, in the order of the queue."""

    proposed = Signal(object)

    def __init__(self, desk: Desk, source: SessionSource, timer: CallTimer, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = source
        self._timer = timer
        self._done: list[int] = []
        self._limit: int | None = None
        self._next: ClaimId | None = None
        self.call_id: CallId | None = None

    @property
    def is_open(self) -> bool:
        """Whether the line is kept for another claim."""
        return self.call_id is not None

    @property
    def words(self) -> str:
        """`Claim 3 of this call, payer takes 5`; empty before the second claim."""
        if not self.is_open:
            return ""
        limit = f", payer takes {self._limit}" if self._limit else ""
        return f"Claim {len(self._done) + 1} of this call{limit}"

    def goes_to(self, claim_id: ClaimId | None) -> bool:
        """Whether this claim is the one the session turns to."""
        return self.is_open and claim_id is not None and claim_id == self._next

    def spoken(self, call_id: CallId, sheet: CallSheet, *, is_last: bool) -> bool:
        """Notes that a claim is done; True when the line stays open for the payer's next one."""
        if not self._timer.is_running:
            return False
        self.call_id = call_id
        self._done.append(sheet.claim_id)
        self._limit = sheet.payer.claims_per_call
        if not is_last and self._limit and len(self._done) >= self._limit:
            claims = formats.count(self._limit, "claim")
            self._desk.prompts.banner(f"Saved. This payer takes {claims} a call: the call is over.")
            is_last = True
        if is_last:
            self.close()
            return False
        done, payer_id = frozenset(self._done), sheet.payer.payer_id
        self._desk.jobs.query(
            lambda context: self._source.session_claims(context, payer_id, done),
            channel="call.session",
            done=self._propose,
            owner=self,
        )
        return True

    def close(self) -> None:
        """Ends the call; its times are kept when it covered a claim."""
        if self.call_id is not None:
            command = EndCall(
                call_id=self.call_id,
                ended_at=self._desk.clock.now(),
                line_seconds=self._timer.spent(Phase.MENU),
                hold_seconds=self._timer.spent(Phase.HOLD),
                talk_seconds=self._timer.spent(Phase.TALK),
            )
            source = self._source
            self._desk.jobs.change(
                lambda context: source.end_call(context, command), done=self._desk.bus.publish, owner=self
            )
        self.call_id = self._next = self._limit = None
        self._done = []

    def _propose(self, claims: tuple[SessionClaim, ...]) -> None:
        if not self.is_open:
            return
        if not claims:
            self._desk.prompts.banner("Saved. This payer has no other open claim: choose one, or end the call.")
            return
        self._next = claims[0].claim_id
        self.proposed.emit(self._next)
