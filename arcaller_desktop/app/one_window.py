"""One window for one practice: a second start brings the first forward and hands it the files it was given.

Windows and Linux alike by a local socket that only the same user can reach; nothing listens on a network. The lock of
`storage/practice_lock.py` still guards the practice when nobody answers, for instance on another user's desktop.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_PATIENCE_MILLISECONDS: Final = 1000
_MOST_BYTES: Final = 1_000_000
_ANY_PROCESS: Final = -1


class OneWindow(QObject):
    """Answers later starts. Made while the practice's lock is held, so a socket that is left over is nobody's."""

    asked = Signal(list)
    """The paths that a later start was given; none when it was only started."""

    def __init__(self, practice: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        name = _name(practice)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine() or socket.waitForReadyRead(_PATIENCE_MILLISECONDS):
                self.asked.emit(_paths(bytes(socket.readLine(_MOST_BYTES).data())))
            socket.disconnectFromServer()


def hand_over(practice: Path, files: Sequence[Path]) -> bool:
    """Whether a window that has this practice open took the files and comes forward."""
    socket = QLocalSocket()
    socket.connectToServer(_name(practice))
    if not socket.waitForConnected(_PATIENCE_MILLISECONDS):
        return False
    if sys.platform == "win32":
        # Windows lets only the program in front decide who comes forward: that is us, just started.
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
    return bool(socket.waitForBytesWritten(_PATIENCE_MILLISECONDS))


def bring_forward(window: QWidget) -> None:
    """Also out of the taskbar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _name(practice: Path) -> str:
    """Says nothing about where the practice is."""
    place = os.path.normcase(practice.absolute())
    return f"arcaller-{hashlib.sha256(place.encode()).hexdigest()[:20]}"


def _paths(line: bytes) -> list[Path]:
    try:
        told = json.loads(line)
    except ValueError:
        return []
    return [Path(text) for text in told if isinstance(text, str)] if isinstance(told, list) else []
