"""The practice and the program: profile, users, settings, proof."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from arcaller_desktop.base.paths import resource
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.about import AboutDialog
from arcaller_desktop.gui.dialogs.check import CheckDialog
from arcaller_desktop.gui.dialogs.password import PasswordDialog
from arcaller_desktop.gui.dialogs.practice import PracticeDialog
from arcaller_desktop.gui.dialogs.settings import SettingsDialog, all_settings
from arcaller_desktop.gui.dialogs.users import UsersDialog
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.services.practices import practice_profile


class PracticeOffice(QObject):
    """Binds its commands of one main window."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        for command, run in (
            (Command.PRACTICE, self.edit_practice),
            (Command.USERS, lambda: open_dialog(UsersDialog(desk, window))),
            (Command.PASSWORD, lambda: open_dialog(PasswordDialog(desk, window))),
            (Command.CHECK, lambda: open_dialog(CheckDialog(desk, window))),
            (Command.SETTINGS, self.edit_settings),
            (Command.ABOUT, self.show_about),
        ):
            desk.commands.bind(command, run)

    def edit_practice(self) -> None:
        """Opens the profile."""
        self._desk.jobs.query(
            practice_profile,
            channel="office",
            done=lambda profile: open_dialog(PracticeDialog(self._desk, profile, self._window)),
            owner=self,
        )

    def edit_settings(self) -> None:
        """Opens the settings."""
        may_edit = self._desk.commands.is_allowed(Command.PRACTICE)
        self._desk.jobs.query(
            all_settings,
            channel="office",
            done=lambda values: open_dialog(
                SettingsDialog(self._desk, values, may_edit_practice=may_edit, parent=self._window)
            ),
            owner=self,
        )

    def show_about(self) -> None:
        """Version, licenses and where the data is."""
        self._with_data_file(
            lambda data: open_dialog(AboutDialog(data=data, notices=resource("notices"), parent=self._window))
        )

    def _with_data_file(self, run: Callable[[Path], None]) -> None:
        self._desk.jobs.query(lambda context: context.database.path, channel="office", done=run, owner=self)
