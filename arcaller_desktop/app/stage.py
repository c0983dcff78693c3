"""What there is before anybody has signed in: the application, its dress, and the ways to speak."""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from arcaller_desktop.base.paths import APPLICATION, default_data_folder, resource
from arcaller_desktop.gui.delivery import QtDelivery
from arcaller_desktop.gui.errors import CrashDoor, show_crash_dialog
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.plain_text import plain_labels
from arcaller_desktop.gui.prompts import Banner, QtPrompts
from arcaller_desktop.gui.theme import Theme
from arcaller_desktop.gui.window_state import WindowState

_TASKBAR_NAME: Final = "ARCaller.Desktop"
LAST_PRACTICE: Final = "practice/last"
"""Where the window remembers which practice it had open."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """What there is before anybody has signed in."""

    application: QApplication
    state: WindowState
    theme: Theme
    icons: Icons
    crash_door: CrashDoor
    delivery: QtDelivery
    banner: Banner
    prompts: QtPrompts
    memory: QSettings


def application() -> QApplication:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pictures need no screen
    standing = QApplication.instance()
    if isinstance(standing, QApplication):
        return standing
    if sys.platform == "win32":
        # The taskbar groups by this name and shows our icon; without it a start from Python's own is one of Python's.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(_TASKBAR_NAME)
    made = QApplication(["arcaller"])
    made.setApplicationDisplayName(APPLICATION)
    made.setWindowIcon(QIcon(str(resource("brand", "arcaller.ico"))))
    return made


def set_stage(application: QApplication) -> Stage:
    memory = QSettings(str(default_data_folder() / "window.ini"), QSettings.Format.IniFormat)
    state = WindowState(Path(memory.fileName()))
    theme = Theme(application, resources=resource(), choice=state.theme)
    crash_door = CrashDoor(show_crash_dialog, application)
    banner = Banner()
    return Stage(
        application=application,
        state=state,
        theme=theme,
        icons=Icons(resource("icons"), theme),
        crash_door=crash_door,
        delivery=QtDelivery(application),
        banner=banner,
        prompts=QtPrompts(banner=banner, crash_door=crash_door),
        memory=memory,
    )


def ask(stage: Stage, dialog: QDialog) -> bool:
    """Whether the person accepted."""
    plain_labels(dialog)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    end(stage, dialog)
    return accepted


def end(stage: Stage, widget: QWidget) -> None:
    """Ends a widget now, not when Python's collector comes by: closed dialogs would pile up until then."""
    widget.deleteLater()
    stage.application.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
