"""Where bugs end: a dialog with details to copy, after which the program goes on.

Details name classes and places only: the text of an exception may hold a patient's name and is never shown or logged.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import arcaller_desktop
from arcaller_desktop.base.logs import FromProgram
from arcaller_desktop.jobs.worker import WorkerFault, describe

_LOG = logging.getLogger(__name__)

Show = Callable[[str], None]


def details(error: BaseException) -> str:
    """What a developer needs of a bug, without any text or value of the practice's data."""
    system = f"{platform.system()} {platform.release()}"
    ours = f"ARCaller Desktop {arcaller_desktop.__version__}"
    parts = [f"{ours}, Python {platform.python_version()}, Qt {qVersion()}, {system}"]
    seen: BaseException | None = error
    while seen is not None:
        kind, trace = (seen.kind, seen.trace) if isinstance(seen, WorkerFault) else describe(seen)
        parts.append(f"{kind}\n{trace}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(parts)


class CrashDialog(QDialog):
    """Says that something went wrong on our side, and what was kept."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crashDialog")
        self.setWindowTitle("Something went wrong")
        self._text = text
        head = QLabel("Something went wrong in the program.")
        head.setProperty("part", "big")
        body = QLabel(
            "What you had saved is safe, and you can go on working. If it happens again, copy the details and send "
            "them to whoever looks after ARCaller for you. They hold no patient data."
        )
        body.setWordWrap(True)
        self.text_box = QPlainTextEdit(text)
        self.text_box.setReadOnly(True)
        self.text_box.setAccessibleName("Details of the fault")
        self.text_box.setTabChangesFocus(True)
        self.copy_button = QPushButton("&Copy details")
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (head, body, self.text_box, buttons):
            layout.addWidget(part)
        self.resize(560, 360)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy_button.setText("Copied")


class CrashDoor(QObject):
    """Takes every exception nobody handled, on whatever thread, and shows it once on the GUI thread."""

    _caught = Signal(str)

    def __init__(self, show: Show, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._is_showing = False
        self._caught.connect(self._open, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Becomes the hook of the interpreter and of its threads."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def report(self, error: BaseException) -> None:
        """Logs the fault and shows it soon. May be called on any thread."""
        text = details(error)
        _LOG.error("unexpected fault\n%s", FromProgram(text))
        self._caught.emit(text)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error.with_traceback(trace))

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.report(arguments.exc_value)

    def _open(self, text: str) -> None:
        if self._is_showing:
            return  # a fault in a timer would bury the person in dialogs; all of them are in the log
        self._is_showing = True
        try:
            self._show(text)
        finally:
            self._is_showing = False


def show_crash_dialog(text: str) -> None:
    """Shows the dialog over whatever window is active and waits until it is closed."""
    CrashDialog(text, QApplication.activeWindow()).exec()
