"""Pages that follow what is typed: drawn in the worker process a moment after the last key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtPdfWidgets import QPdfView

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.printing import OpenPdf, open_pdf
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context

PAUSE_MS = 350


class LivePages(QObject):
    """Keeps a view up to date. `wanted` gives the task for what stands in the form, or None while that is not whole.

    `shown` takes the task's result and gives its PDF. One task runs at a time; what was asked meanwhile comes after it.
    """

    def __init__(
        self,
        desk: Desk,
        view: QPdfView,
        *,
        wanted: Callable[[], Task[Context, Any, Any] | None],
        shown: Callable[[Any], bytes],
        failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._wanted = wanted
        self._shown = shown
        self._failed = failed
        self._running = False
        self._open: OpenPdf | None = None
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw)

    def touch(self) -> None:
        """Something changed: draws once nothing more changes for a moment."""
        self._pause.start()

    def draw(self) -> None:
        """Draws now."""
        self._pause.stop()
        if self._running:
            self._pause.start()
            return
        task = self._wanted()
        if task is None:
            return
        self._running = True
        self._desk.jobs.run(task, done=self._show, failed=self._fail, owner=self)

    def _show(self, result: object) -> None:
        self._running = False
        pdf = self._shown(result)
        before = self._open
        self._open = open_pdf(pdf, self)
        self._view.setDocument(self._open.document)
        if before is not None:
            before.document.deleteLater()
            before.buffer.deleteLater()

    def _fail(self, error: Exception) -> None:
        self._running = False
        self._failed(error)
