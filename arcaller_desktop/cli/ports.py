"""What the command line asks of the window without knowing it. `app/bootstrap.py` gives the real thing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the sign-in window is painted before the services are loaded
    from arcaller_desktop.services.context import Access


@dataclass(frozen=True, kw_only=True, slots=True)
class WindowOrder:
    """Which practice to open. With `access` nobody is asked for a password; without `data` the last one is offered."""

    data: Path | None = None
    user: str = ""
    as_of: date | None = None
    access: Access | None = None
    files: tuple[Path, ...] = ()
    """Payer files to look into as soon as somebody has signed in."""


class Ports(Protocol):
    """The window, as far as a command needs one."""

    def open_window(self, order: WindowOrder) -> int:
        """Shows the window until it is closed; gives the exit code."""

    def take_pictures(self, access: Access, folder: Path) -> tuple[Path, ...]:
        """Pictures of the window with this practice, light and dark, written into the folder."""
