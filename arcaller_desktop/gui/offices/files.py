"""Files in and out: imports, exports, backups."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from arcaller_desktop.base.progress import Progress
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.exporting import ExportDialog
from arcaller_desktop.gui.dialogs.importing import KINDS, ImportDialog
from arcaller_desktop.gui.dialogs.restore import RestoreDialog, restorer_of_jobs
from arcaller_desktop.gui.dialogs.undo_import import UndoImportDialog
from arcaller_desktop.gui.dialogs.vanished_claims import VanishedClaimsDialog
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.backups import SUFFIX, BackupMade, back_up
from arcaller_desktop.services.context import Context


def make_backup(context: Context, command: Path, progress: Progress) -> BackupMade:
    """`back_up` for the worker process."""
    progress.report(0, 0, "Saving and verifying the backup")
    return back_up(context, command)


class FilesOffice(QObject):
    """Binds its commands of one main window."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._import: ImportDialog | None = None
        for command, run in (
            (Command.IMPORT_FILES, self.import_files),
            (Command.UNDO_IMPORT, lambda: open_dialog(UndoImportDialog(desk, window))),
            (Command.VANISHED_CLAIMS, lambda: open_dialog(VanishedClaimsDialog(desk, window))),
            (Command.EXPORT, lambda: open_dialog(ExportDialog(desk, window))),
            (Command.BACK_UP, self.back_up),
            (Command.RESTORE, self.restore),
        ):
            desk.commands.bind(command, run)
        window.files_dropped.connect(self.take_files)

    def import_files(self) -> None:
        """Asks for files, then shows what is in them."""
        found = self._desk.prompts.open_files(title="Import files", kinds=KINDS)
        if found:
            self.take_files(found)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Shows what is in the files, beside those that are being looked at already."""
        if not self._desk.commands.is_allowed(Command.IMPORT_FILES):
            return
        if self._import is None:
            self._import = ImportDialog(self._desk, self._window)
            self._import.finished.connect(self._forget_import)
            open_dialog(self._import)
        self._import.add_paths(paths)

    def _forget_import(self) -> None:
        self._import = None

    def back_up(self) -> None:
        """Saves one encrypted, verified file."""
        today = self._desk.clock.today()
        path = self._desk.prompts.save_file(
            title="Save a backup", suggested=f"ARCaller backup {today}{SUFFIX}", kinds=f"Backups (*{SUFFIX})"
        )
        if path is None:
            return
        path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

        def tell(made: BackupMade) -> None:
            size = f"{made.size_bytes / 1_000_000:,.1f} MB"
            self._desk.prompts.banner(f"Backup {made.file.name} is saved and verified, {size}.")

        task = Task(function=make_backup, command=path)
        wait_for(self._desk, task, label="Saving the backup", done=tell, parent=self._window)

    def restore(self) -> None:
        """Puts a backup back as a practice of its own."""
        self._desk.jobs.query(
            lambda context: context.database.path,
            channel="office",
            done=lambda data: self._open_restore(data.parent),
            owner=self,
        )

    def _open_restore(self, folder: Path) -> None:
        desk = self._desk
        open_dialog(RestoreDialog(desk.prompts, restorer_of_jobs(desk.jobs), folder=folder, parent=self._window))
