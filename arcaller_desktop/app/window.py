"""Who is there: the sign-in window, or the first start. Everything behind it is loaded when somebody has signed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from arcaller_desktop.app.one_window import hand_over
from arcaller_desktop.app.stage import LAST_PRACTICE, Stage, application, ask, set_stage
from arcaller_desktop.base.clock import SystemClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.paths import DATA_SUFFIX, default_data_folder, default_demo_folder
from arcaller_desktop.cli.ports import WindowOrder
from arcaller_desktop.gui.dialogs.sign_in import SignInDialog
from arcaller_desktop.gui.garbage import GuiCollector
from arcaller_desktop.jobs.aside import ThreadAside

if TYPE_CHECKING:
    from arcaller_desktop.services.context import Access
    from arcaller_desktop.services.practices import CreatePractice, PracticeCreated

DEMO_NOTICE: Final = "This is the demo practice. Sign in as “demo” with the password “demo-practice”."
"""The same words as in `services/demo`, which is too slow to load before somebody has signed in."""
NEW_KEY: Final = "The old key opens nothing any more, and this one is shown only now."


class _Door:
    """What opens a practice, for the sign-in dialog."""

    def __init__(self, as_of: date | None) -> None:
        self._as_of = as_of

    def open(self, path: Path, login: str, password: str) -> Access:
        from arcaller_desktop.services.practices import open_practice

        return open_practice(path, login, password, as_of=self._as_of)

    def open_with_recovery_key(self, path: Path, key: str, login: str, password: str) -> PracticeCreated:
        from arcaller_desktop.services.practices import open_with_recovery_key

        return open_with_recovery_key(path, key, login=login, new_password=password, as_of=self._as_of)


def show_window(order: WindowOrder) -> int:
    """Signs in, unless somebody has, and shows the main window until it is closed; gives the exit code."""
    stage = set_stage(application())
    stage.crash_door.install()
    collector = GuiCollector(stage.application)
    try:
        return _show(stage, order)
    finally:
        collector.stop()


def _show(stage: Stage, order: WindowOrder) -> int:
    path = order.data or _known_practice(stage)
    if order.access is None and path is not None and hand_over(path, order.files):
        return 0
    access, files = order.access or _sign_in(stage, order, path), order.files
    while access is not None:
        code = _open(stage, access, files)
        if code is not None:
            return code
        access, files = _sign_in(stage, order, access.path), ()
    return 0


def _open(stage: Stage, access: Access, files: Sequence[Path]) -> int | None:
    """Shows the practice until its window is closed; None when somebody is to sign in again."""
    from arcaller_desktop.storage.practice_files import PracticeFiles
    from arcaller_desktop.storage.practice_lock import PracticeLock

    stage.memory.setValue(LAST_PRACTICE, str(access.path))
    try:
        lock = PracticeLock(PracticeFiles(access.path).lock)
    except UserError as error:
        stage.prompts.error(error)
        return 3
    with lock:
        from arcaller_desktop.app.desk import SIGNED_OUT, open_desk

        code = open_desk(stage, access, files)
        return None if code == SIGNED_OUT else code


def _sign_in(stage: Stage, order: WindowOrder, path: Path | None) -> Access | None:
    """Asks until somebody is signed in; None when the person gives up."""
    while True:
        if path is None or not path.is_file():
            from arcaller_desktop.gui.dialogs.first_start import FirstStartDialog

            first = FirstStartDialog(
                make=_make,
                aside=ThreadAside(stage.delivery),
                prompts=stage.prompts,
                show_key_page=partial(_show_key_page, stage),
                restore=partial(_restore, stage, path.parent if path else default_data_folder()),
                folder=path.parent if path else None,
            )
            accepted = ask(stage, first)
            if not accepted or first.access is not None or first.open_instead is None:
                return first.access if accepted else None
            path = first.open_instead
        dialog = SignInDialog(
            path=path,
            user=order.user,
            door=_Door(order.as_of),
            aside=ThreadAside(stage.delivery),
            prompts=stage.prompts,
            restore=partial(_restore, stage, path.parent),
            notice=DEMO_NOTICE if path.parent == default_demo_folder() else "",
            show_key=lambda key, file=path: _show_key_page(stage, key, file.stem, shown_once=NEW_KEY),  # type: ignore[misc]
        )
        return dialog.access if ask(stage, dialog) else None


def _known_practice(stage: Stage) -> Path | None:
    """The practice of the last time, or the only one in the folders that are offered at first start."""
    last = str(stage.memory.value(LAST_PRACTICE, ""))
    if last and Path(last).is_file():
        return Path(last)
    folders = (default_data_folder(), default_data_folder(shared=True))
    found = [file for folder in folders for file in sorted(folder.glob(f"*{DATA_SUFFIX}"))]
    return found[0] if len(found) == 1 else None


def _make(path: Path, command: CreatePractice) -> PracticeCreated:
    from arcaller_desktop.services.practices import create_practice

    return create_practice(path, command, SystemClock())


def _restore(stage: Stage, folder: Path, parent: QWidget) -> Path | None:
    """Asks for a backup and puts it back; gives the practice that it became."""
    from arcaller_desktop.gui.dialogs.restore import RestoreDialog, restorer_aside

    dialog = RestoreDialog(stage.prompts, restorer_aside(ThreadAside(stage.delivery)), folder=folder, parent=parent)
    return dialog.restored if ask(stage, dialog) else None


def _show_key_page(stage: Stage, recovery_key: str, practice_name: str, *, shown_once: str = "") -> None:
    from arcaller_desktop.gui.dialogs.preview import PreviewDialog
    from arcaller_desktop.services.documents import recovery_key_page

    pdf = recovery_key_page(practice_name=practice_name, recovery_key=recovery_key, created_on=SystemClock().today())
    title, suggested = "Recovery key", "recovery-key.pdf"
    ask(stage, PreviewDialog(pdf, title=title, suggested=suggested, prompts=stage.prompts, shown_once=shown_once))
