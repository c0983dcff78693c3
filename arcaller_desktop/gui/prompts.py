"""The one door through which the program speaks to the person outside of its panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from arcaller_desktop.base.errors import CancelledByUser, UserError
from arcaller_desktop.gui.errors import CrashDoor

BANNER_SECONDS = 12


class Prompts(Protocol):
    """Questions, files, errors and banners. Tests answer through a fake."""

    def confirm(self, *, title: str, message: str, act: str, keep: str) -> bool:
        """True when the person chose the button named `act`. Only before what cannot be taken back."""

    def ask_name(self, *, title: str, label: str, act: str, standing: str = "") -> str | None:
        """The name typed, or None when the person cancels. `standing` is there to begin with."""

    def open_files(self, *, title: str, kinds: str) -> Sequence[Path]:
        """The files chosen; none when the person cancels. `kinds` in Qt's form: `Payer files (*.835 *.837)`."""

    def folder(self, *, title: str) -> Path | None:
        """The folder chosen, or None."""

    def save_file(self, *, title: str, suggested: str, kinds: str) -> Path | None:
        """Where to save, or None."""

    def error(self, error: Exception) -> None:
        """Shows a person's error with its remedy, a bug as a crash, and being cancelled not at all."""

    def banner(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        """Says what was done, for a while, with a way back."""


class Banner(QFrame):
    """A line over the panes: what was done, and Undo. Leaves by itself."""

    hidden = Signal()
    undo_changed = Signal(str)
    """Carries what can be taken back now, in words; empty when nothing can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("part", "notice")
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.undo_button = QPushButton("&Undo")
        self.undo_button.setAccessibleName("Undo what the banner says")
        self.close_button = QPushButton("Dismiss")
        self.close_button.setAccessibleName("Dismiss the banner")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.close_button)
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.undo_button.clicked.connect(self.take_back)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None, *, seconds: int = BANNER_SECONDS) -> None:
        """Shows the text; 0 seconds keeps it until it is dismissed."""
        self.label.setText(text)
        self.setAccessibleName(text)
        if undo is not None:
            # What was said without a way back leaves the last one that had one.
            self._undo = undo
            self.undo_changed.emit(text)
        self.undo_button.setVisible(undo is not None)
        if self.parentWidget() is None:
            return  # before there is a main window it would come up as a window of its own and take the keyboard
        self.show()
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)

    def take_back(self) -> None:
        """Takes the last change back that the banner named with a way back."""
        undo, self._undo = self._undo, None
        self.hide()
        self.undo_changed.emit("")
        if undo is not None:
            undo()


class QtPrompts(QObject):
    """Prompts as message boxes and native file dialogs over whatever window is active."""

    def __init__(self, *, banner: Banner, crash_door: CrashDoor) -> None:
        super().__init__(banner)
        self._banner = banner
        self._crash_door = crash_door
        self._last_folder = documents_folder()
        self._save_folder = documents_folder()

    def confirm(self, *, title: str, message: str, act: str, keep: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, title, message, parent=QApplication.activeWindow())
        box.setTextFormat(Qt.TextFormat.PlainText)
        act_button = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        keep_button = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep_button)
        box.setEscapeButton(keep_button)
        box.exec()
        return box.clickedButton() is act_button

    def ask_name(self, *, title: str, label: str, act: str, standing: str = "") -> str | None:
        asking = QInputDialog(QApplication.activeWindow())
        asking.setObjectName("nameDialog")
        asking.setWindowTitle(title)
        asking.setLabelText(label)
        asking.setTextValue(standing)
        asking.setOkButtonText(act)
        asking.resize(360, asking.sizeHint().height())
        accepted = asking.exec() == QInputDialog.DialogCode.Accepted
        name = asking.textValue()
        asking.deleteLater()
        return name if accepted else None

    def open_files(self, *, title: str, kinds: str) -> Sequence[Path]:
        names, _ = QFileDialog.getOpenFileNames(QApplication.activeWindow(), title, self._last_folder, kinds)
        paths = [Path(name) for name in names]
        if paths:
            self._last_folder = str(paths[0].parent)
        return paths

    def folder(self, *, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(QApplication.activeWindow(), title, self._last_folder)
        if name:
            self._last_folder = name
        return Path(name) if name else None

    def save_file(self, *, title: str, suggested: str, kinds: str) -> Path | None:
        # Never the folder the payers' files come from: a clearinghouse program may empty it.
        start = str(Path(self._save_folder) / suggested)
        name, _ = QFileDialog.getSaveFileName(QApplication.activeWindow(), title, start, kinds)
        if name:
            self._save_folder = str(Path(name).parent)
        return Path(name) if name else None

    def error(self, error: Exception) -> None:
        if isinstance(error, CancelledByUser):
            return
        if not isinstance(error, UserError):
            self._crash_door.report(error)
            return
        box = QMessageBox(QMessageBox.Icon.Warning, "ARCaller", error.message, parent=QApplication.activeWindow())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(error.remedy)
        box.addButton("OK", QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def banner(self, text: str, *, undo: Callable[[], None] | None = None) -> None:
        self._banner.say(text, undo)


def documents_folder() -> str:
    """The person's own documents, where there are any, else their home: never the program's folder."""
    places = QStandardPaths.StandardLocation
    documents = QStandardPaths.writableLocation(places.DocumentsLocation)
    return documents if Path(documents).is_dir() else QStandardPaths.writableLocation(places.HomeLocation)
