"""Puts a backup back as a practice of its own. The practice that is open now cannot be replaced while it is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QDialog, QWidget

from arcaller_desktop.base.clock import SystemClock
from arcaller_desktop.base.paths import DATA_SUFFIX
from arcaller_desktop.base.progress import Progress
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.dialogs.form_errors import FormErrors
from arcaller_desktop.gui.forms.ui_restore_dialog import Ui_RestoreDialog
from arcaller_desktop.gui.prompts import Prompts
from arcaller_desktop.jobs.aside import Aside
from arcaller_desktop.jobs.runner import Failed, Jobs, Task
from arcaller_desktop.services.backups import SUFFIX
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.restores import Restore, Restored, restore

BACKUP_FILES = f"Backups (*{SUFFIX})"
PRACTICE_FILES = f"Practices (*{DATA_SUFFIX})"


def restore_backup(_context: Context, command: Restore, progress: Progress) -> Restored:
    """`restore` for the worker process."""
    progress.report(0, 0, "Checking the backup")
    return restore(command, SystemClock())


class Restorer(Protocol):
    """Restores away from the window's thread; the callbacks come back on it while `owner` is alive."""

    def __call__(
        self, command: Restore, *, done: Callable[[Restored], None], failed: Failed, owner: object
    ) -> object: ...


def restorer_of_jobs(jobs: Jobs[Context]) -> Restorer:
    """In the worker process of an open practice."""
    return lambda command, *, done, failed, owner: jobs.run(
        Task(function=restore_backup, command=command), done=done, failed=failed, owner=owner
    )


def restorer_aside(aside: Aside) -> Restorer:
    """Before anybody has signed in, when there is no worker."""
    return lambda command, *, done, failed, owner: aside.run(
        lambda: restore(command, SystemClock()), done=done, failed=failed, owner=owner
    )


class RestoreDialog(QDialog):
    """`folder` is where practices are kept here. `restored` is the new practice when it was accepted."""

    def __init__(self, prompts: Prompts, restorer: Restorer, *, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._restorer = restorer
        self._folder = folder
        self.restored: Path | None = None
        self.ui = Ui_RestoreDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]
        ui = self.ui
        ui.restoreText.setText(
            "The backup is checked first and then becomes a practice of its own, beside the others. A password or the "
            "recovery key of the time of the backup opens it."
        )
        self._errors = FormErrors(
            ui.restoreError, {"file": ui.restoreFile, "into": ui.restoreInto, "way_in": ui.restoreUser}
        )
        ui.restoreProgress.hide()
        ui.restoreFileButton.clicked.connect(self._choose_file)
        ui.restoreIntoButton.clicked.connect(self._choose_place)
        ui.restoreButton.clicked.connect(self._restore)
        ui.restoreCancelButton.clicked.connect(self.reject)
        ui.restoreFile.setFocus()

    def _choose_file(self) -> None:
        found = self._prompts.open_files(title="Choose a backup", kinds=BACKUP_FILES)
        if not found:
            return
        self.ui.restoreFile.setText(str(found[0]))
        if not self.ui.restoreInto.text().strip():
            self.ui.restoreInto.setText(str(self._folder / f"{found[0].stem} restored{DATA_SUFFIX}"))

    def _choose_place(self) -> None:
        place = self._prompts.save_file(title="Restore as", suggested=self.ui.restoreInto.text(), kinds=PRACTICE_FILES)
        if place is not None:
            self.ui.restoreInto.setText(str(place))

    def _restore(self) -> None:
        ui = self.ui
        lacks = []
        if not ui.restoreFile.text().strip():
            lacks.append(("file", "Choose the backup."))
        if not ui.restoreInto.text().strip():
            lacks.append(("into", "Choose where to restore it."))
        if not (ui.restoreKey.text().strip() or (ui.restoreUser.text().strip() and ui.restorePassword.text())):
            lacks.append(("way_in", "Give user and password, or the recovery key."))
        if self._errors.show(lacks):
            return
        command = Restore(
            file=Path(ui.restoreFile.text().strip()),
            into=Path(ui.restoreInto.text().strip()),
            login=ui.restoreUser.text().strip(),
            password=ui.restorePassword.text(),
            recovery_key=ui.restoreKey.text().strip(),
        )
        self._wait(True)
        self._restorer(command, done=self._take, failed=self._fail, owner=self)

    def _wait(self, waiting: bool) -> None:
        self.ui.restoreButton.setEnabled(not waiting)
        self.ui.restoreProgress.setVisible(waiting)

    def _take(self, restored: Restored) -> None:
        self.restored = restored.path
        self.accept()
        self._prompts.banner(
            f"The practice as of {formats.moment(restored.made_at)} is restored as {restored.path.name}."
        )

    def _fail(self, error: Exception) -> None:
        self._wait(False)
        if not self._errors.take(error):
            self._prompts.error(error)
