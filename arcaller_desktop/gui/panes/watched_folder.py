"""The watched folder: what lies in it, what is new, and what is to be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from arcaller_desktop.domain.changes import Changes
from arcaller_desktop.gui import formats
from arcaller_desktop.gui.actions import Command
from arcaller_desktop.gui.change_bus import Reloader
from arcaller_desktop.gui.desk import Desk
from arcaller_desktop.gui.dialogs.waiting import wait_for
from arcaller_desktop.gui.dialogs.watched_payers import WatchedPayersDialog
from arcaller_desktop.gui.models.row_model import Cell, ColumnHead
from arcaller_desktop.gui.offices.opening import open_dialog
from arcaller_desktop.gui.theme import Tone
from arcaller_desktop.gui.widgets.list_pane import ListPane
from arcaller_desktop.jobs.aside import Aside
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.services.context import Context
from arcaller_desktop.services.intake import ImportFiles, ImportResult, import_files, summary
from arcaller_desktop.services.payers import payer_list
from arcaller_desktop.services.watched_folder import (
    FileState,
    FolderLook,
    FolderSettings,
    SeenFile,
    UnaskedImport,
    choose_folder,
    folder_settings,
    ignore_files,
    import_unasked,
    look_at_folder,
    offer_again,
    sort_files,
)
from arcaller_desktop.storage.payers import PayerSummary

LOOK_EVERY_MS = 30_000
SETTLE_MS = 3_000
"""After a look that found something new, to see whether it is whole."""
NO_FOLDER = (
    "No folder is watched. Choose the folder that your clearinghouse puts files into: new files are offered here, "
    "and nothing is posted before you say so."
)
NOTHING_NEW = "Nothing new lies in the folder."


class WatchedColumn(Enum):
    NAME = ColumnHead(title="File", width=0)
    SIZE = ColumnHead(title="Size", is_amount=True, width=12)
    CHANGED = ColumnHead(title="Written", width=20)
    STATE = ColumnHead(title="State", width=20)


class WatchedFolderPane(QWidget):
    """Looks every half minute, also while it is not seen. `files_wanted` carries paths to be looked into."""

    files_wanted = Signal(object)

    def __init__(self, desk: Desk, aside: Aside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._aside = aside
        self._settings: FolderSettings | None = None
        self._look: FolderLook | None = None
        self._is_looking = False
        self._offered: set[str] = set()
        self._tried: set[str] = set()
        self.setObjectName("watchedFolderPane")
        self.list: ListPane[SeenFile] = ListPane(
            desk, "watched", "Files in the watched folder", columns=WatchedColumn, cells=_cells, several=True
        )
        self.shown = self.list.add_choice("Shown", "Which files", (("New", True), ("All", False)))
        self.choose_button = self.list.add_button("Choose", "Ch&oose a folder…", self._choose, in_head=True)
        self.stop_button = self.list.add_button("Stop", "Stop &watching", self._stop, in_head=True)
        self.payers_button = self.list.add_button("Payers", "Post u&nasked…", self._choose_payers, in_head=True)
        self.look_into_button = self.list.add_button("LookInto", "Loo&k into…", self._look_into)
        self.import_button = self.list.add_button("Import", "&Import", self._import)
        self.ignore_button = self.list.add_button("Ignore", "I&gnore", self._ignore)
        self.offer_button = self.list.add_button("Offer", "&Show as new again", self._offer_again)
        self.now_button = self.list.add_button("Now", "&Look now", self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.list)
        self.shown.currentIndexChanged.connect(lambda _: self._show_files())
        self.list.moved.connect(self._follow)
        self.list.activated.connect(lambda _: self._look_into())
        interests = Changes.WATCHED | Changes.IMPORTS | Changes.SETTINGS
        self._reloader = Reloader(self, desk.bus, interests=interests, reload=self.reload)
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(SETTLE_MS)
        self.soon.timeout.connect(self.look)
        self._follow()

    def start(self) -> None:
        """Begins to watch."""
        self.timer.start()
        self.reload()

    def reload(self) -> None:
        """Reads what was chosen, then looks."""
        self._desk.jobs.query(folder_settings, channel="folderSettings", done=self._take_settings, owner=self)

    def _take_settings(self, settings: FolderSettings) -> None:
        if self._settings is None or settings.folder != self._settings.folder:
            self._look = None
        self._settings = settings
        self.look()
        self._sort()

    def look(self) -> None:
        """Looks once, away from the window; a look that hangs is waited for and not doubled."""
        settings = self._settings
        if settings is None or not settings.folder or self._is_looking:
            return
        self._is_looking = True
        before = self._look
        self._aside.run(
            lambda: look_at_folder(settings.folder, before),
            done=self._take_look,
            failed=self._fail_look,
            owner=self,
        )

    def _take_look(self, look: FolderLook) -> None:
        self._is_looking = False
        before = {file.path for file in self._look.files} if self._look is not None else set()
        self._look = look
        if any(file.path not in before for file in look.files):
            self.soon.start()
        self._sort()

    def _fail_look(self, error: Exception) -> None:
        self._is_looking = False
        self._desk.prompts.error(error)

    def _sort(self) -> None:
        look = self._look
        if look is None:
            self._show_files()
            return
        self._desk.jobs.query(
            lambda context: sort_files(context, look), channel="folderFiles", done=self._take_sorted, owner=self
        )

    def _take_sorted(self, look: FolderLook) -> None:
        if self._look is None or look.folder != self._look.folder:
            return
        self._look = look
        self._show_files()
        new = {file.sha256: file for file in look.files if file.state is FileState.NEW}
        fresh = new.keys() - self._offered
        self._offered |= fresh
        untried = [file.path for sha256, file in new.items() if sha256 not in self._tried]
        if self._settings is not None and self._settings.unasked and untried:
            self._tried |= new.keys()
            self._desk.jobs.run(
                Task(function=import_unasked, command=tuple(untried)),
                done=lambda made: self._tell_unasked(made, len(fresh)),
                owner=self,
            )
        elif fresh:
            self._tell_new(len(fresh))

    def _tell_new(self, count: int) -> None:
        self._desk.prompts.banner(f"{formats.count(count, 'new file')} in the watched folder: Money in > Folder.")

    def _tell_unasked(self, made: UnaskedImport, fresh: int) -> None:
        if made.result is not None:
            self._desk.bus.publish(made.result.changes)
            self._desk.prompts.banner(f"From the watched folder, {summary(made.result)}")
        elif fresh:
            self._tell_new(fresh)

    def _show_files(self) -> None:
        settings, look = self._settings, self._look
        has_folder = settings is not None and bool(settings.folder)
        files = look.files if look is not None and has_folder else ()
        if self.shown.currentData():
            files = tuple(file for file in files if file.state in (FileState.NEW, FileState.GROWING))
        self.list.show_items(files, empty=NOTHING_NEW if has_folder else NO_FOLDER)
        trouble = f" {look.trouble} It is tried again every half minute." if look is not None and look.trouble else ""
        self.list.summary.setText(f"{settings.folder}{trouble}" if settings is not None and has_folder else "")
        self.list.summary.setToolTip(self.list.summary.text())
        self.stop_button.setEnabled(has_folder)
        self.now_button.setEnabled(has_folder)
        self._follow()

    def _follow(self) -> None:
        chosen = self.list.chosen
        is_new = bool(chosen) and all(file.state is FileState.NEW for file in chosen)
        is_ignored = bool(chosen) and all(file.state is FileState.IGNORED for file in chosen)
        may_import = self._desk.commands.is_allowed(Command.IMPORT_FILES)
        for button in (self.look_into_button, self.import_button, self.ignore_button):
            button.setEnabled(is_new and may_import)
        self.offer_button.setEnabled(is_ignored and may_import)
        may_choose = self._desk.commands.is_allowed(Command.PRACTICE)
        self.choose_button.setEnabled(may_choose)
        self.payers_button.setEnabled(may_choose)
        waiting = sum(1 for file in chosen if file.state is FileState.GROWING)
        self.list.detail.setText("It is offered as soon as it is whole." if waiting else "")

    def _choose(self) -> None:
        folder = self._desk.prompts.folder(title="Watch a folder")
        if folder is not None:
            self._change(lambda context: choose_folder(context, str(folder)))

    def _stop(self) -> None:
        self._change(lambda context: choose_folder(context, ""))

    def _choose_payers(self) -> None:
        settings = self._settings
        if settings is None:
            return

        def show(payers: Sequence[PayerSummary]) -> None:
            open_dialog(WatchedPayersDialog(self._desk, payers, settings.unasked, self.window()))

        self._desk.jobs.query(payer_list, channel="folderPayers", done=show, owner=self)

    def _look_into(self) -> None:
        paths = self._new_paths()
        if paths:
            self.files_wanted.emit(paths)

    def _import(self) -> None:
        paths = self._new_paths()
        if not paths:
            return

        def done(result: ImportResult) -> None:
            self._desk.bus.publish(result.changes)
            self._desk.prompts.banner(summary(result))

        task = Task(function=import_files, command=ImportFiles(paths=tuple(paths)))
        wait_for(self._desk, task, label="Importing", done=done, parent=self)

    def _new_paths(self) -> list[Path]:
        return [file.path for file in self.list.chosen if file.state is FileState.NEW]

    def _ignore(self) -> None:
        chosen = [file for file in self.list.chosen if file.state is FileState.NEW]
        self._change(lambda context: ignore_files(context, chosen))

    def _offer_again(self) -> None:
        chosen = [file for file in self.list.chosen if file.state is FileState.IGNORED]
        self._change(lambda context: offer_again(context, chosen))

    def _change(self, change: Callable[[Context], Changes]) -> None:
        def done(changes: Changes) -> None:
            self._desk.bus.publish(changes)
            if not self.isVisible():
                self.reload()

        self._desk.jobs.change(change, done=done, owner=self)


_TONES = {FileState.NEW: Tone.ACCENT, FileState.IMPORTED: Tone.GOOD, FileState.IGNORED: Tone.MUTED}


def _cells(file: SeenFile) -> Sequence[Cell]:
    kilobytes = max(file.size_bytes // 1000, 1) if file.size_bytes else 0
    return (
        Cell(text=file.path.name, tip=str(file.path)),
        Cell(text=f"{kilobytes:,} kB", sort=file.size_bytes),
        Cell(text=formats.moment(file.changed_at), sort=file.changed_at),
        Cell(text=file.state.value, tone=_TONES.get(file.state, Tone.PLAIN)),
    )
