"""Who needs whom: gives the command line a window without either knowing the other. Loads no Qt by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from arcaller_desktop.base.paths import DATA_SUFFIX
from arcaller_desktop.cli.options import split_options
from arcaller_desktop.cli.ports import WindowOrder

if TYPE_CHECKING:
    from arcaller_desktop.services.context import Access


class ProgramPorts:
    """The window as the command line may ask for it."""

    def open_window(self, order: WindowOrder) -> int:
        """Shows the window until it is closed; gives the exit code."""
        from arcaller_desktop.app.window import show_window

        return show_window(order)

    def take_pictures(self, access: Access, folder: Path) -> tuple[Path, ...]:
        """Pictures of the window with this practice, light and dark, written into the folder."""
        from arcaller_desktop.app.desk import take_pictures

        return take_pictures(access, folder)


def run_window(arguments: Sequence[str], environment: Mapping[str, str], files: Sequence[Path] = ()) -> int:
    """Opens the window for these arguments; gives the exit code. A practice among the files is the one to open."""
    options, _ = split_options(arguments, environment)
    practices = [file for file in files if file.suffix.lower() == DATA_SUFFIX]
    return ProgramPorts().open_window(
        WindowOrder(
            data=practices[0] if practices else options.data,
            user=options.user,
            as_of=options.as_of,
            files=tuple(file for file in files if file not in practices),
        )
    )
