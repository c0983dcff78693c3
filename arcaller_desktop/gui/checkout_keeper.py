"""Keeps the claim of the running call in this person's hand: takes it, renews the lease, gives it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.services.checkouts import LEASE_MINUTES, release_claims, take_claim

RENEW_MS = LEASE_MINUTES * 60_000 // 3


class CheckoutKeeper(QObject):
    """One a window. A lease that is not renewed ends by itself, so a crash keeps nothing."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: ClaimId | None = None
        self._renewing = QTimer(self)
        self._renewing.setInterval(RENEW_MS)
        self._renewing.timeout.connect(self._renew)
        desk.commands.ran.connect(self._follow_call)
        desk.current.changed.connect(self._moved_on)
        # What an earlier window of this person left behind, if it was killed.
        desk.jobs.change(release_claims, done=self._tell)

    def _follow_call(self, command: Command) -> None:
        if command is Command.START_CALL:
            self.take(self._desk.current.claim_id)
        elif command is Command.DROP_CALL:
            self.release()

    def take(self, claim_id: ClaimId | None) -> None:
        """Takes a claim in hand; somebody else's is said instead."""
        if claim_id is None:
            return
        self._held = claim_id
        self._desk.jobs.change(
            lambda context: take_claim(context, claim_id), done=self._taken, failed=self._refused, owner=self
        )

    def release(self) -> None:
        """Gives back what is held."""
        claim_id, self._held = self._held, None
        self._renewing.stop()
        if claim_id is not None:
            self._desk.jobs.change(lambda context: release_claims(context, [claim_id]), done=self._tell)

    def _taken(self, changes: Changes) -> None:
        self._renewing.start()
        self._tell(changes)

    def _refused(self, error: Exception) -> None:
        self._held = None
        self._renewing.stop()
        self._desk.prompts.error(error)

    def _renew(self) -> None:
        if self._held is not None:
            self.take(self._held)

    def _moved_on(self, claim_id: ClaimId | None) -> None:
        if self._held is not None and claim_id != self._held:
            self.release()

    def _tell(self, changes: Changes) -> None:
        if changes:
            self._desk.bus.publish(changes)
