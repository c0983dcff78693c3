"""What every pane and dialog is given: the way to work, to speak, to look right, and to know the claim in hand."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from arcaller_desktop.base.clock import Clock
from arcaller_desktop.domain.ids import ClaimId
from arcaller_desktop.gui.actions import Commands
from arcaller_desktop.gui.change_bus import ChangeBus
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.prompts import Prompts
from arcaller_desktop.gui.theme import Theme
from arcaller_desktop.gui.window_state import WindowState
from arcaller_desktop.jobs.runner import Jobs
from arcaller_desktop.services.context import Context


class CurrentClaim(QObject):
    """The claim in hand. Panes listen; nobody tells another pane what to show."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim_id: ClaimId | None = None

    @property
    def claim_id(self) -> ClaimId | None:
        return self._claim_id

    def choose(self, claim_id: ClaimId | None) -> None:
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self.changed.emit(claim_id)


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One a window."""

    jobs: Jobs[Context]
    bus: ChangeBus
    prompts: Prompts
    theme: Theme
    icons: Icons
    commands: Commands
    current: CurrentClaim
    state: WindowState
    clock: Clock
