"""Locks the window: by hand, or when nobody has touched the PC for a while. What was begun stays behind the cover."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QMainWindow

from arcaller_desktop.base.errors import UserError
from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.domain.settings import LOCK_MINUTES
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.forms.ui_lock_screen import Ui_LockScreen
from arcaller_desktop.gui.idle import Idle
from arcaller_desktop.services.sessions import lock_session, unlock_session
from arcaller_desktop.services.settings import get_setting

_LOOK_SECONDS: Final = 10


class LockScreen(QFrame):
    """Covers the whole window and asks for the password. `answered` carries it, `sign_out` asks for someone else."""

    answered = Signal(str)
    sign_out = Signal()

    def __init__(self, window: QMainWindow, *, user: str) -> None:
        super().__init__(window)
        self.ui = Ui_LockScreen()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.ui.lockText.setText(f"{user} is signed in. Nothing was closed: what you had begun is behind this.")
        self.ui.lockButton.clicked.connect(self._answer)
        self.ui.lockPassword.returnPressed.connect(self._answer)
        self.ui.lockOtherButton.clicked.connect(self.sign_out)
        self.setAutoFillBackground(True)
        self.hide()
        window.installEventFilter(self)

    def cover(self) -> None:
        """Takes the window."""
        self.say("")
        self._fit()
        self.show()
        self.raise_()
        self.ui.lockPassword.setFocus()

    def say(self, error: str) -> None:
        """What was wrong with the password; the field is empty again and takes the next try."""
        self.ui.lockError.setText(error)
        self.ui.lockError.setVisible(bool(error))
        self.ui.lockPassword.clear()
        self.set_busy(False)
        self.ui.lockPassword.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the password is looked at."""
        self.ui.lockPassword.setEnabled(not busy)
        self.ui.lockButton.setEnabled(not busy)

    def _answer(self) -> None:
        if self.ui.lockPassword.text():
            self.answered.emit(self.ui.lockPassword.text())

    def _fit(self) -> None:
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(window.rect())

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab stays on the cover."""
        stops = [self.ui.lockPassword, self.ui.lockButton, self.ui.lockOtherButton]
        here = stops.index(now) if (now := QApplication.focusWidget()) in stops else 0
        stops[(here + (1 if next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False


class Locking(QObject):
    """Of one main window. `locked` comes when it is covered, `sign_out` when somebody else wants to sign in."""

    locked = Signal()
    sign_out = Signal()

    def __init__(self, desk: Desk, window: QMainWindow, *, user: str, idle: Idle) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._idle = idle
        self._minutes = LOCK_MINUTES.default
        self._put_by: list[QDialog] = []
        self.screen = LockScreen(window, user=user)
        self.screen.answered.connect(self._unlock)
        self.screen.sign_out.connect(self.sign_out)
        desk.commands.bind(Command.LOCK, self.lock)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_SECONDS * 1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._put_dialogs_by)
        self._reloader = Reloader(window, desk.bus, interests=Changes.SETTINGS, reload=self._read_setting)
        self._read_setting()

    @property
    def is_locked(self) -> bool:
        return self.screen.isVisible()

    def look(self) -> None:
        """Locks when nobody was there for the minutes of the setting; 0 minutes never locks by itself."""
        if self._minutes and not self.is_locked and self._idle.seconds() >= self._minutes * 60:
            self.lock(idle_minutes=self._minutes)

    def lock(self, *, idle_minutes: int = 0) -> None:
        """Covers the window and puts every open dialog by."""
        if self.is_locked:
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        self._desk.commands.set_locked(True)
        self.screen.cover()
        self._put_dialogs_by()
        self.locked.emit()
        self._desk.jobs.change(
            lambda context: lock_session(context, idle_minutes=idle_minutes), done=lambda _: None, owner=self
        )

    def _put_dialogs_by(self, _window: object = None) -> None:
        """Also those that an answer opens while the window is covered."""
        if not self.is_locked:
            return
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.hide()
                self._put_by.append(dialog)
                dialog.finished.connect(lambda _, ended=dialog: self._forget(ended))

    def _forget(self, ended: QDialog) -> None:
        """A dialog whose work ended behind the cover does not come back; a hidden one does not delete itself."""
        if ended in self._put_by:
            self._put_by.remove(ended)
            ended.deleteLater()

    def _unlock(self, password: str) -> None:
        self.screen.set_busy(True)
        self._desk.jobs.change(
            lambda context: unlock_session(context, password), done=self._uncover, failed=self._refuse, owner=self
        )

    def _uncover(self, _: None) -> None:
        self.screen.say("")
        self.screen.hide()
        self._desk.commands.set_locked(False)
        waiting, self._put_by = self._put_by, []
        for dialog in waiting:
            dialog.show()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.screen.say(str(error))
        else:
            self.screen.say("The password could not be looked at.")
            self._desk.prompts.error(error)

    def _read_setting(self) -> None:
        def take(minutes: int) -> None:
            self._minutes = minutes

        self._desk.jobs.query(
            lambda context: get_setting(context, LOCK_MINUTES), channel="locking", done=take, owner=self
        )
