"""The window's half of the wiring: who is there, what the main window is given, and clearing up after it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from arcaller_desktop.base.clock import FixedClock, SystemClock
from arcaller_desktop.base.errors import UserError
from arcaller_desktop.base.logs import set_up_logging
from arcaller_desktop.base.paths import DATA_SUFFIX, default_data_folder, logs_folder, resource
from arcaller_desktop.cli.ports import WindowOrder
from arcaller_desktop.gui.actions import Commands
from arcaller_desktop.gui.change_bus import ChangeBus
from arcaller_desktop.gui.delivery import QtDelivery
from arcaller_desktop.gui.desk import CurrentClaim, Desk
from arcaller_desktop.gui.dialogs.first_start import FirstStartDialog
from arcaller_desktop.gui.dialogs.sign_in import SignInDialog
from arcaller_desktop.gui.errors import CrashDoor, show_crash_dialog
from arcaller_desktop.gui.icons import Icons
from arcaller_desktop.gui.main_window import MainWindow
from arcaller_desktop.gui.practice_source import PracticeSource
from arcaller_desktop.gui.prompts import Banner, QtPrompts
from arcaller_desktop.gui.theme import Theme, ThemeChoice
from arcaller_desktop.gui.window_state import WindowState
from arcaller_desktop.jobs.aside import ThreadAside
from arcaller_desktop.jobs.inline import InlineJobs
from arcaller_desktop.jobs.runner import Task
from arcaller_desktop.jobs.threads import Openers, ThreadedJobs
from arcaller_desktop.services.anchors import keep_anchor
from arcaller_desktop.services.context import Access, Context, open_context
from arcaller_desktop.services.documents import recovery_key_page
from arcaller_desktop.services.practices import (
    CreatePractice,
    PracticeCreated,
    create_practice,
    open_practice,
    open_with_recovery_key,
    practice_profile,
)
from arcaller_desktop.services.work import WeighAll, is_weighed_today, weigh_all
from arcaller_desktop.storage.practice_files import PracticeFiles
from arcaller_desktop.storage.practice_lock import PracticeLock

_IDLE_MILLISECONDS: Final = 60_000
_PICTURE_SIZE: Final = (1600, 940)
_LAST_PRACTICE: Final = "practice/last"


@dataclass(frozen=True, kw_only=True)
class _Stage:
    """What there is before anybody has signed in."""

    application: QApplication
    state: WindowState
    theme: Theme
    icons: Icons
    crash_door: CrashDoor
    delivery: QtDelivery
    banner: Banner
    prompts: QtPrompts
    memory: QSettings


class _Door:
    """What opens a practice, for the sign-in dialog."""

    def __init__(self, as_of: date | None) -> None:
        self._as_of = as_of

    def open(self, path: Path, login: str, password: str) -> Access:
        return open_practice(path, login, password, as_of=self._as_of)

    def open_with_recovery_key(self, path: Path, key: str, login: str, password: str) -> PracticeCreated:
        return open_with_recovery_key(path, key, login=login, new_password=password, as_of=self._as_of)


def show_window(order: WindowOrder) -> int:
    """Signs in, unless somebody has, and shows the main window until it is closed; gives the exit code."""
    stage = _set_stage(_application())
    stage.crash_door.install()
    access = order.access or _sign_in(stage, order)
    if access is None:
        return 0
    stage.memory.setValue(_LAST_PRACTICE, str(access.path))
    try:
        lock = PracticeLock(PracticeFiles(access.path).lock)
    except UserError as error:
        stage.prompts.error(error)
        return 3
    with lock:
        return _open_office(stage, access)


def take_pictures(access: Access, folder: Path) -> tuple[Path, ...]:
    """The window with this practice and its most urgent claim in hand, light and dark, as PNG files."""
    stage = _set_stage(_application())
    context = open_context(access)
    try:
        desk = _desk(stage, access, InlineJobs(context))
        window = MainWindow(desk, PracticeSource(context), **_names(stage, access, context))
        window.resize(*_PICTURE_SIZE)
        window.show()
        window.reload()
        window.next_claim()
        made = []
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            stage.theme.choose(choice)
            for name, page in (
                ("queue", window.work_split),
                ("denials", window.denials_page),
                ("figures", window.kpi_page),
            ):
                window.show_page(page)
                _settle(stage.application)
                file = folder / f"window-{name}-{choice.value}.png"
                window.grab().save(str(file))
                made.append(file)
        window.close()
        _end(stage, window)
        return tuple(made)
    finally:
        context.close()


# ------------------------------------------------------------------------------------------------------------ making


def _application() -> QApplication:
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pictures need no screen
    standing = QApplication.instance()
    return standing if isinstance(standing, QApplication) else QApplication(["arcaller"])


def _set_stage(application: QApplication) -> _Stage:
    memory = QSettings(str(default_data_folder() / "window.ini"), QSettings.Format.IniFormat)
    state = WindowState(Path(memory.fileName()))
    theme = Theme(application, resources=resource(), choice=state.theme)
    crash_door = CrashDoor(show_crash_dialog, application)
    banner = Banner()
    return _Stage(
        application=application,
        state=state,
        theme=theme,
        icons=Icons(resource("icons"), theme),
        crash_door=crash_door,
        delivery=QtDelivery(application),
        banner=banner,
        prompts=QtPrompts(banner=banner, crash_door=crash_door),
        memory=memory,
    )


def _desk(stage: _Stage, access: Access, jobs: Any) -> Desk:
    return Desk(
        jobs=jobs,
        bus=ChangeBus(),
        prompts=stage.prompts,
        theme=stage.theme,
        icons=stage.icons,
        commands=Commands(stage.icons, role=access.user.role),
        current=CurrentClaim(),
        state=stage.state,
        clock=FixedClock(access.as_of) if access.as_of else SystemClock(),
    )


def _names(stage: _Stage, access: Access, context: Context) -> dict[str, Any]:
    return {"banner": stage.banner, "user": access.user.name, "practice": practice_profile(context).name}


def _settle(application: QApplication) -> None:
    """Lets everything that was asked for be laid out and painted."""
    for _ in range(3):
        application.processEvents()


# ---------------------------------------------------------------------------------------------------------- signing in


def _sign_in(stage: _Stage, order: WindowOrder) -> Access | None:
    """Asks until somebody is signed in; None when the person gives up."""
    path = order.data or _known_practice(stage)
    while True:
        if path is None or not path.is_file():
            first = FirstStartDialog(
                make=_make,
                aside=ThreadAside(stage.delivery),
                prompts=stage.prompts,
                show_key_page=partial(_show_key_page, stage),
                folder=path.parent if path else None,
            )
            accepted = _ask(stage, first)
            if not accepted or first.access is not None or first.open_instead is None:
                return first.access if accepted else None
            path = first.open_instead
        dialog = SignInDialog(
            path=path,
            user=order.user,
            door=_Door(order.as_of),
            aside=ThreadAside(stage.delivery),
            prompts=stage.prompts,
            show_key=lambda key, file=path: _show_key_page(stage, key, file.stem),  # type: ignore[misc]
        )
        return dialog.access if _ask(stage, dialog) else None


def _ask(stage: _Stage, dialog: QDialog) -> bool:
    """Whether the person accepted."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    _end(stage, dialog)
    return accepted


def _end(stage: _Stage, widget: QWidget) -> None:
    """Ends a widget now and here: Python's collector would do it on whatever thread it happens to run, and crash."""
    widget.deleteLater()
    stage.application.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


def _known_practice(stage: _Stage) -> Path | None:
    """The practice of the last time, or the only one in the folders that are offered at first start."""
    last = str(stage.memory.value(_LAST_PRACTICE, ""))
    if last and Path(last).is_file():
        return Path(last)
    folders = (default_data_folder(), default_data_folder(shared=True))
    found = [file for folder in folders for file in sorted(folder.glob(f"*{DATA_SUFFIX}"))]
    return found[0] if len(found) == 1 else None


def _make(path: Path, command: CreatePractice) -> PracticeCreated:
    return create_practice(path, command, SystemClock())


def _show_key_page(stage: _Stage, recovery_key: str, practice_name: str) -> None:
    from arcaller_desktop.gui.dialogs.preview import PreviewDialog

    pdf = recovery_key_page(practice_name=practice_name, recovery_key=recovery_key, created_on=SystemClock().today())
    _ask(stage, PreviewDialog(pdf, title="Recovery key", suggested="recovery-key.pdf", prompts=stage.prompts))


# --------------------------------------------------------------------------------------------------- while it is open


def _open_office(stage: _Stage, access: Access) -> int:
    """Everything that lives as long as the main window does."""
    with suppress(OSError):  # a log that cannot be written keeps nobody from working
        set_up_logging(logs_folder(access.path), process="window")
    painting = open_context(access, read_only=True)
    jobs: ThreadedJobs[Context] = ThreadedJobs(
        Openers(
            open_reader=partial(open_context, access, read_only=True),
            open_writer=partial(open_context, access),
            open_in_worker=open_context,
            spec=access,
        ),
        delivery=stage.delivery,
        unhandled=stage.prompts.error,
    )
    try:
        desk = _desk(stage, access, jobs)
        window = MainWindow(desk, PracticeSource(painting), **_names(stage, access, painting))
        idle = _keep_in_step(window, desk)
        window.show()
        window.reload()
        _weigh_once_a_day(window, desk)
        code = stage.application.exec()
        idle.stop()
        _end(stage, window)
    finally:
        jobs.close()
        painting.close()
        _put_away(access)
    return code


def _keep_in_step(window: QObject, desk: Desk) -> QTimer:
    """Every minute the anchor is brought to the end of the trail and the write-ahead log into the file."""
    timer = QTimer(window)
    timer.setInterval(_IDLE_MILLISECONDS)
    timer.timeout.connect(lambda: desk.jobs.change(_tidy, done=lambda _: None))
    timer.start()
    return timer


def _tidy(context: Context) -> None:
    keep_anchor(context.database)
    context.database.checkpoint()


def _weigh_once_a_day(window: QObject, desk: Desk) -> None:
    """What was due tomorrow yesterday is due today: scores and next steps are worked out anew, once a day."""

    def weigh(weighed: bool) -> None:  # noqa: FBT001 - the result of the query
        if not weighed:
            task = Task(function=weigh_all, command=WeighAll())
            desk.jobs.run(task, done=desk.bus.publish, owner=window)

    desk.jobs.query(is_weighed_today, channel="weigh", done=weigh, owner=window)


def _put_away(access: Access) -> None:
    """Leaves the file whole and the anchor at the end of the trail."""
    context = open_context(access)
    try:
        _tidy(context)
    finally:
        context.close()
