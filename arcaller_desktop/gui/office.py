"""Opens the offices of one main window: together they bind every command that the window itself does not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.files import FilesOffice
from arcaller_desktop.gui.offices.patients import PatientsOffice
from arcaller_desktop.gui.offices.payers import PayersOffice
from arcaller_desktop.gui.offices.practice import PracticeOffice


class Office(QObject):
    """All of them. Each is a child of the window and lives as long."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self.files = FilesOffice(desk, window)
        self.practice = PracticeOffice(desk, window)
        self.patients = PatientsOffice(desk, window)
        self.payers = PayersOffice(desk, window)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Shows what is in files that came from outside the window."""
        self.files.take_files(paths)
