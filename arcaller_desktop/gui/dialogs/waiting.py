"""A long job with a small dialog that says how far it is and can stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QPushButton, QWidget

from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.jobs.runner import Failed, Result, Task
from arcaller_desktop.services.context import Context

SHOWN_AFTER_MS = 300
NEVER_MS = 3_600_000
"""Qt's own timing never shows a dialog whose length is not known; ours does."""


def wait_for(
    desk: Desk,
    task: Task[Context, Any, Result],
    *,
    label: str,
    done: Callable[[Result], None],
    parent: QWidget,
    failed: Failed | None = None,
) -> None:
    """Runs the task in the worker process. Short ones show nothing; being cancelled ends it without a word."""
    waiting = QProgressDialog(label, "Cancel", 0, 0, parent)
    waiting.setObjectName("waitingDialog")
    waiting.setWindowTitle("ARCaller")
    waiting.setAccessibleName(label)
    waiting.setWindowModality(Qt.WindowModality.WindowModal)
    waiting.setAutoClose(False)
    waiting.setAutoReset(False)
    waiting.setMinimumDuration(NEVER_MS)
    stop = QPushButton("&Cancel")
    # The Enter that is meant for the dialog to come must not stop its making. Space, Alt+C and Escape do.
    stop.setAutoDefault(False)
    waiting.setCancelButton(stop)
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setMaximumHeight(8)
    bar.setAccessibleName(label)
    bar.setRange(0, 0)
    waiting.setBar(bar)
    late = QTimer(waiting)
    late.setSingleShot(True)
    late.timeout.connect(waiting.show)
    over = False

    def leave() -> None:
        nonlocal over
        over = True
        late.stop()
        waiting.reset()
        waiting.deleteLater()

    def finish(result: Result) -> None:
        leave()
        done(result)

    def fail(error: Exception) -> None:
        leave()
        (failed or desk.prompts.error)(error)

    def tell(steps: int, total: int, step: str) -> None:
        waiting.setRange(0, total)
        waiting.setValue(steps)
        waiting.setLabelText(step or label)

    handle = desk.jobs.run(task, done=finish, failed=fail, progress=tell, owner=parent)
    if not over:
        late.start(SHOWN_AFTER_MS)
        waiting.canceled.connect(handle.cancel)
